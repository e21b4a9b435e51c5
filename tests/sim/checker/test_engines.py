"""The compiled loop and the interpreter make the same graph, wherever one takes over from the other or has to stop."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
import toys
from charts import Line, charts, drawn
from hypothesis import given, settings
from hypothesis import strategies as st

from engines import apart, by_compiled_loop, by_interpreter, differences
from wakeproof.checker.compiled.native import native
from wakeproof.checker.compiled.rows import Rows
from wakeproof.checker.limits import Limits
from wakeproof.errors import LimitReached, UserError
from wakeproof.kernel.machine import Machine


@settings(max_examples=40)
@given(lines=charts(), after=st.integers(0, 4))
def test_the_engines_agree_on_any_chart(lines: list[Line], after: int) -> None:
    assert apart(lambda: drawn(lines), after=after) == []


@settings(max_examples=40)
@given(lines=charts(), states=st.integers(0, 6))
def test_the_engines_agree_where_a_limit_of_states_stops_them(lines: list[Line], states: int) -> None:
    assert apart(lambda: drawn(lines), Limits(states=states)) == []


@pytest.mark.parametrize("after", [0, 7, 100, 1000])
def test_the_engines_agree_wherever_the_loop_takes_over(after: int) -> None:
    assert apart(toys.busy, after=after) == []


@pytest.mark.parametrize("every", [1, 2, 100])
def test_slices_of_any_length_tell_the_same_progress(every: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wakeproof.checker.explore.LOOK_EVERY", every)
    heard: dict[str, list[int]] = {"ours": [], "theirs": []}
    by_interpreter(toys.busy(), on_progress=heard["ours"].append)
    by_compiled_loop(toys.busy(), on_progress=heard["theirs"].append)
    assert heard["ours"] == heard["theirs"] and len(heard["ours"]) > 3


@pytest.mark.parametrize("states", range(0, 400, 57))
def test_the_engines_agree_at_every_limit_of_states(states: int) -> None:
    assert apart(toys.busy, Limits(states=states)) == []


@pytest.mark.parametrize("limits", [Limits(seconds=1e-9), Limits(mib=1)])
def test_the_engines_stop_alike_for_time_and_memory(limits: Limits, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wakeproof.checker.explore.LOOK_EVERY", 50)
    assert apart(toys.busy, limits) == []
    assert by_compiled_loop(toys.busy(), limits).limit


# Slots with many values


def counting(last: int, *, other: int = 3) -> Machine:
    """A slot of many values, read by a rule of another one."""
    count = toys.Toy("ann.counts", lambda v: v["n"] < last, toys.counts("n"))
    look = toys.Toy("bob.looks", lambda v: v["n"] % 50 == 49 and v["m"] < other, toys.put(m=lambda v: v["m"] + 1))
    return toys.machine(
        {"n": 0, "m": 0, "k": 0}, [count, look], [toys.never("n", "n", 260), toys.in_the_end("m", "m", 9)]
    )


@pytest.mark.parametrize("last", [254, 255, 256, 257, 600])
@pytest.mark.parametrize("after", [0, 100, 300])
def test_a_slot_with_more_values_than_a_byte_has_gets_another(last: int, after: int) -> None:
    assert apart(lambda: counting(last), after=after) == []


@pytest.mark.parametrize("last", [9, 600])
def test_what_a_slot_ever_holds_is_told_alike(last: int) -> None:
    graph = by_compiled_loop(counting(last))
    assert isinstance(graph.states, Rows)
    for slot in range(3):
        assert graph.states.codes(slot) == {state[slot] for state in graph.states}


def test_a_bound_that_some_run_hits_is_told_alike() -> None:
    def bounded(most: int) -> Machine:
        machine = counting(most)
        machine.world = replace(machine.world, bounds={"m": "looks_max", "k": "never"})
        return machine

    for most, told in ((9, ()), (60, ("looks_max",))):
        assert by_compiled_loop(bounded(most)).bounds_hit == by_interpreter(bounded(most)).bounds_hit == told


@pytest.mark.parametrize("known", [250, 65_530])
def test_a_slot_with_more_values_than_two_bytes_have_gets_a_third(known: int) -> None:
    """Values that were met elsewhere have the lower codes."""

    def world() -> Machine:
        machine = counting(12)
        for value in range(known):
            machine.layout.encode(0, f"met before: {value}")
        return machine

    assert apart(world) == []
    graph = by_compiled_loop(world())
    assert sorted({graph.machine.layout.decode(state, "n") for state in graph.states}) == list(range(13))


@pytest.mark.thorough
def test_many_slots_that_grow_widen_the_rows_more_than_once() -> None:
    def counts(slot: str, before: str) -> toys.Toy:
        return toys.Toy(f"ann.{slot}", lambda v: v[slot] < 260 and v[before] in (260, "none"), toys.counts(slot))

    def world() -> Machine:
        slots = dict.fromkeys("abcdefgh", 0) | {"z": "none"}
        return toys.machine(slots, [counts(slot, before) for before, slot in zip("zabcdefg", "abcdefgh", strict=True)])

    assert apart(world) == []


def test_a_machine_that_learned_more_values_elsewhere_is_explored_alike() -> None:
    ours, theirs = counting(600), counting(600)
    by_compiled_loop(theirs, Limits(states=5))  # tables for a byte
    for machine in (ours, theirs):
        by_interpreter(machine)
    assert differences(by_interpreter(ours), by_compiled_loop(theirs)) == []


# What rules and steps may do


def raising(error: BaseException, *, at: int, where: str) -> Machine:
    """At some count a rule, or a step, raises this."""

    def fail(view: Any) -> Any:
        if view["n"] == at:
            raise error
        return True

    def then(view: Any) -> None:
        fail(view)
        view["m"] = 1

    ready = fail if where == "enabled" else lambda v: v["n"] >= at - 1
    counts = [
        toys.Toy(f"{name}.counts", lambda v: v["n"] < 9, toys.counts("n", by)) for by, name in ((1, "ann"), (2, "eve"))
    ]
    slip = toys.Toy("bob.slips", lambda v: v["n"] == 2 and not v["m"], toys.put(m=2), fault="slip")
    return toys.machine({"n": 0, "m": 0}, [*counts, slip, toys.Toy("bob.acts", ready, then)])


@pytest.mark.parametrize("where", ["enabled", "fire"])
@pytest.mark.parametrize("at", [1, 2, 3, 5, 8])
@pytest.mark.parametrize("error", [KeyboardInterrupt(), LimitReached("notes", 3)], ids=["interrupt", "limit"])
def test_the_engines_leave_the_same_where_a_rule_interrupts_or_reaches_a_limit(
    error: BaseException, at: int, where: str
) -> None:
    assert apart(lambda: raising(error, at=at, where=where)) == []
    assert by_compiled_loop(raising(error, at=at, where=where)).limit


@pytest.mark.parametrize("where", ["enabled", "fire"])
def test_what_a_rule_raises_comes_out_of_either_engine(where: str) -> None:
    for explored in (by_interpreter, by_compiled_loop):
        machine = raising(ZeroDivisionError(), at=4, where=where)
        with pytest.raises(UserError, match="ZeroDivisionError"):
            explored(machine)
        with pytest.raises(UserError, match="ZeroDivisionError"):  # and of the next attempt, with nothing half learned
            explored(machine)


def test_an_interrupt_of_whoever_listens_leaves_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wakeproof.checker.explore.LOOK_EVERY", 20)

    def stop(states: int) -> None:
        if states > 90:
            raise KeyboardInterrupt

    graphs = [explored(toys.busy(), on_progress=stop) for explored in (by_interpreter, by_compiled_loop)]
    assert differences(*graphs) == [] and graphs[0].limit == "interrupted"


def test_rules_that_are_asked_last_take_the_place_of_faults_of_the_same_label() -> None:
    def world() -> Machine:
        lease = [toys.Toy("lease.runs_out", lambda v: v["held"], toys.put(held=0), "upstream", fault="lease")]
        by_itself = [
            toys.Toy("lease.runs_out", lambda v: v["held"], toys.put(held=0), "upstream", clock="lease", idle=True)
        ]
        others = [
            toys.Toy("ann.acts", lambda v: v["n"] < 3, toys.counts("n")),
            toys.Toy("bob.slips", lambda v: v["n"] == 3 and v["m"] < 2, toys.counts("m"), fault="slip"),
        ]
        return toys.machine({"held": 1, "n": 0, "m": 0}, [*lease, *by_itself, *others])

    assert apart(world) == []
    assert {move.action.fault for move in by_compiled_loop(world()).all_moves} == {None, "lease", "slip"}


@pytest.mark.parametrize("rules", [64, 65])
def test_any_number_of_rules_is_asked(rules: int) -> None:
    def world() -> Machine:
        return toys.machine({"turn": 0, "odd": 0}, [turns(number) for number in range(rules)])

    def turns(number: int) -> toys.Toy:
        now = (lambda v: v["turn"] == number) if number % 3 else lambda v: v["turn"] == number and v["odd"] in (0, 1)
        return toys.Toy(f"a{number}.turns", now, toys.put(turn=number + 1, odd=number % 2))

    assert apart(world) == []


@pytest.mark.parametrize("faults", [3, 256, 300])
def test_the_engines_agree_on_any_number_of_faults(faults: int) -> None:
    slips = toys.Toy("a.slips", lambda v: v["n"] < faults, toys.counts("n"), fault="f")
    assert apart(lambda: toys.machine({"n": 0}, [slips])) == []


def test_a_world_in_which_nothing_happens_is_one_state() -> None:
    assert apart(lambda: toys.machine({"n": 0}, [toys.Toy("a.acts", lambda v: False, toys.counts("n"))])) == []


def test_the_loop_is_what_explores() -> None:
    """What `by_compiled_loop` compares is not the interpreter with itself."""
    assert native() is not None
    assert type(by_compiled_loop(toys.busy()).states) is not type(by_interpreter(toys.busy()).states)
