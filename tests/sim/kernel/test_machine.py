"""The machine: exactly the state graph that brute force gives, built lazily and remembered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from toys import Toy, brute_force, by_clock, counts, everywhere, graph_of, machine, put

from wakeproof.errors import UserError
from wakeproof.kernel import machine as machine_module
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import Action
from wakeproof.kernel.trace import trace_of
from wakeproof.schedulers.plan import FaultPlan
from wakeproof.schedulers.replay import replay
from wakeproof.schedulers.seeded import SeededRuns

# Two processes that each take a lock twice, and a crash that drops it
LOCK = {"lock": "", "p": 0, "q": 0, "crashes": 1}
LOCKING = [
    rule
    for name in "pq"
    for rule in (
        Toy(f"{name}.take", lambda v, n=name: not v["lock"] and v[n] < 2, put(lock=name)),
        Toy(f"{name}.give", lambda v, n=name: v["lock"] == n, put(**{"lock": "", name: lambda v, n=name: v[n] + 1})),
    )
] + [
    Toy("crash", lambda v: v["crashes"] and v["lock"], put(lock="", crashes=0), fault="crash"),
    Toy("audit", lambda v: v["p"] + v["q"] == 4, put(p=0, q=0, lock="audited"), idle=True),
]


def test_the_state_graph_is_the_one_that_brute_force_gives() -> None:
    graph = graph_of(machine(LOCK, LOCKING))
    assert graph == brute_force(LOCK, LOCKING)
    assert (len(graph), sum(map(len, graph.values()))) == (44, 63)


SLOTS = "abc"
CONDITIONS = st.dictionaries(st.sampled_from(SLOTS), st.integers(0, 2), max_size=2)
WRITES = st.dictionaries(st.sampled_from(SLOTS), st.tuples(st.sampled_from(SLOTS), st.integers(0, 2)), max_size=2)


def made(number: int, when: dict[str, int], then: dict[str, tuple[str, int]], kind: str) -> Toy:
    return Toy(
        f"rule-{number}",
        lambda view: all(view[slot] == value for slot, value in when.items()),
        put(**{slot: lambda view, s=source, k=more: (view[s] + k) % 3 for slot, (source, more) in then.items()}),
        fault="fault" if kind == "fault" else None,
        idle=kind == "idle",
    )


@given(st.lists(st.tuples(CONDITIONS, WRITES, st.sampled_from(["busy", "busy", "fault", "idle"])), max_size=5))
def test_the_state_graph_of_any_toy_is_the_one_that_brute_force_gives(rows: list[Any]) -> None:
    rules = [made(number, *row) for number, row in enumerate(rows)]
    slots = dict.fromkeys(SLOTS, 0)
    assert graph_of(machine(slots, rules)) == brute_force(slots, rules)


def test_rules_run_once_for_each_set_of_values_they_read() -> None:
    fired: list[int] = []
    of = machine({"n": 0, "other": 0}, [
        Toy("up", lambda v: v["n"] < 2, lambda v: (fired.append(v["n"]), counts("n")(v))),
        Toy("other", lambda v: v["other"] < 5, counts("other")),
    ])  # fmt: skip
    assert len(everywhere(of)) == 3 * 6
    assert fired == [0, 1]


def test_equal_actions_are_one_object_wherever_they_are_offered() -> None:
    of = machine(LOCK, LOCKING)
    offered = [action for situation in everywhere(of) for action in situation.actions]
    assert len({id(action) for action in offered}) == len({action.label for action in offered})


def test_a_transition_is_made_once() -> None:
    of = machine(LOCK, LOCKING)
    action = of.first.actions[0]
    assert of.first.follow(action) is of.first.follow(action)


def test_two_enabled_actions_with_one_label_are_a_mistake_of_the_world() -> None:
    with pytest.raises(UserError, match="offer 'same' in one state"):
        machine({"n": 0}, [Toy("same", lambda v: True, put(n=1)), Toy("same", lambda v: v["n"] == 0, put(n=2))])


# Idle rules


def test_an_idle_rule_is_offered_only_where_nothing_else_happens_but_faults() -> None:
    of = machine({"n": 0, "f": 1}, [
        Toy("up", lambda v: v["n"] < 1, counts("n")),
        Toy("fault", lambda v: v["f"], put(f=0), fault="fault"),
        Toy("late", lambda v: v["n"] < 2, counts("n", 5), idle=True),
    ])  # fmt: skip
    assert [a.label for a in of.first.actions] == ["up", "fault"]
    assert [a.label for a in of.first.follow(of.first.actions[0]).to.actions] == ["fault", "late"]


def test_a_situation_is_quiet_where_only_faults_are_left() -> None:
    of = machine({"n": 0, "f": 1}, [
        Toy("up", lambda v: v["n"] < 1, counts("n")),
        Toy("fault", lambda v: v["f"], put(f=0), fault="fault"),
    ])  # fmt: skip
    steps = replay(of, ["up", "fault"]).transitions
    assert [situation.quiet for situation in (of.first, *(step.to for step in steps))] == [False, True, True]


def test_a_step_that_tells_nothing_is_told_by_its_label() -> None:
    of = machine({"n": 0}, [Toy("w1.send@server-1", lambda v: not v["n"], put(n=1))])
    assert [note.label for note in replay(of, ["w1.send@server-1"]).transitions[0].step.notes] == ["w1.send@server-1"]


def test_a_bound_is_hit_where_its_slot_is_true() -> None:
    of = machine({"n": 0, "full": False}, [Toy("fill", lambda v: not v["full"], put(full=True))], full="wakes_max")
    assert (of.first.bounds_hit, trace_of(replay(of, ["fill"]).transitions).bounds_hit) == ((), ("wakes_max",))


# Forgetting


def traces(of: Machine, seeds: int = 40) -> list[bytes]:
    runs = SeededRuns(of, {"soon": (1.0, 9.0)}, {"crash": 1})
    return [runs.run(seed).encoded() for seed in range(seeds)]


def test_forgetting_situations_changes_no_run(monkeypatch: pytest.MonkeyPatch) -> None:
    remembered = traces(machine(LOCK, LOCKING))
    monkeypatch.setattr(machine_module, "SITUATIONS_MAX", 2)
    small = machine(LOCK, LOCKING)
    assert traces(small) == remembered
    assert len(small._situations) <= 2
    assert len(set(remembered)) > 10


def test_forgetting_situations_lets_go_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine_module, "SITUATIONS_MAX", 2)
    of = machine(LOCK, LOCKING)
    everywhere(of)
    assert len(reachable(of)) <= 5


def test_however_long_it_runs_a_machine_holds_no_more_than_its_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine_module, "SITUATIONS_MAX", 10)
    of = machine(LOCK, LOCKING)
    runs = SeededRuns(of, {"soon": (1.0, 9.0)}, {"crash": 1})
    held = [runs.run(seed) and len(reachable(of)) for seed in range(200)]
    assert max(held) <= 2 * 10


def reachable(of: Machine) -> set[int]:
    """Every situation that the machine still holds on to, by way of transitions taken."""
    found, waiting = set(), [of.first, *of._situations.values()]
    while waiting:
        situation = waiting.pop()
        if id(situation) not in found:
            found.add(id(situation))
            waiting += [transition.to for transition in situation.next.values()]
    return found


def test_actions_that_differ_in_who_moves_are_two() -> None:
    class Relay:
        idle = False

        def enabled(self, view: Any) -> Sequence[Action]:
            return [Action("pass", "first" if view["n"] == 0 else "second")] if view["n"] < 2 else []

        def fire(self, view: Any, action: Action) -> None:
            counts("n")(view)

    path = replay(machine({"n": 0}, [Relay()]), ["pass", "pass"]).transitions
    assert [step.action.actor for step in path] == ["first", "second"]


def test_a_plan_strikes_the_same_after_forgetting(monkeypatch: pytest.MonkeyPatch) -> None:
    def struck() -> list[list[str]]:
        of = machine(LOCK, LOCKING)
        plans = (FaultPlan({"crash": {number: 0.0}}) for number in range(4))
        return [list(by_clock(of, {"soon": 3.0}, plan).labels) for plan in plans]

    remembered = struck()
    monkeypatch.setattr(machine_module, "SITUATIONS_MAX", 1)
    assert struck() == remembered
    assert [path.index("crash") for path in remembered] == sorted({path.index("crash") for path in remembered})
