"""Violations of a safety property are those that each single run shows, in worlds of small programs that race."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, NamedTuple

import pytest
import toys
from charts import from_init, unpacked
from hypothesis import given, settings
from hypothesis import strategies as st

from wakeproof.checker.explore import explore
from wakeproof.checker.probabilities import Probabilities
from wakeproof.checker.signature import ViolationSignature, anonymous, handler_of
from wakeproof.checker.violations import Violations
from wakeproof.kernel.machine import Machine, Situation, Transition
from wakeproof.kernel.rules import Action
from wakeproof.kernel.trace import Cost

Program = list[tuple[str, str]]
Run = list[Transition]
SLOTS = "xy"


class Gone(NamedTuple):
    """How often a random schedule goes a way, and the least that it costs."""

    risk: Fraction
    cost: Cost


def racing(programs: dict[str, Program]) -> Machine:
    """Each reads slots or writes its name there, step by step; at last ann looks at x, and it should not be bob's."""
    rules = [_step(name, at, *what) for name, program in programs.items() for at, what in enumerate(program)]
    rules.append(_look(len(programs["ann"])))
    slots = {f"pc-{name}": 0 for name in programs} | dict.fromkeys(SLOTS, "") | {"saw": ""}
    return toys.machine(slots, rules, [toys.never("unseen", "saw", "bob")])


def _step(name: str, at: int, verb: str, slot: str) -> toys.Toy:
    def then(view: Any) -> None:
        assert view[slot] is not None
        view[f"pc-{name}"] = at + 1
        if verb != "reads":
            view[slot] = name

    fault = "slip" if verb == "spoils" else None
    return toys.Toy(f"{name}.{at}_{verb}_{slot}", lambda v: v[f"pc-{name}"] == at, then, name, fault=fault)


def _look(at: int) -> toys.Toy:
    return toys.Toy(
        "ann.looks", lambda v: v["pc-ann"] == at, toys.put(**{"pc-ann": at + 1, "saw": lambda v: v["x"]}), "ann"
    )


def programs() -> st.SearchStrategy[dict[str, Program]]:
    def some(*verbs: str) -> st.SearchStrategy[Program]:
        return st.lists(st.tuples(st.sampled_from(verbs), st.sampled_from(SLOTS)), max_size=3)

    return st.fixed_dictionaries(
        {"ann": some("reads", "writes"), "bob": some("reads", "writes", "spoils"), "eve": some("writes", "spoils")}
    ).filter(lambda drawn: sum(map(len, drawn.values())) <= 6)


def gone(machine: Machine) -> dict[ViolationSignature, Gone]:
    """The ways that runs go, each run looked at by itself."""
    runs = list(toys.all_runs(machine))
    found: dict[ViolationSignature, Gone] = {}
    for run in runs:
        first = next((at for at, step in enumerate(run) if step.step.findings), None)
        if first is not None:
            labels, cost = manner_of(machine, run[: first + 1], touched(runs)), toys.cost(run[: first + 1])
            known = found.get(labels, Gone(Fraction(), cost))
            found[labels] = Gone(known.risk + chance(machine, run), min(known.cost, cost))
    return found


def chance(machine: Machine, run: Run) -> Fraction:
    """Of exactly this run, stopping included."""
    odds = Fraction(1)
    for situation in situations(machine, run):
        odds /= len(situation.actions) + situation.quiet
    return odds


def situations(machine: Machine, run: Run) -> list[Situation]:
    return [machine.first, *(step.to for step in run)]


def touched(runs: Sequence[Run]) -> frozenset[int]:
    """What the looks that break it read and write, without what all of ann's steps write."""
    own = [frozenset(step.step.written) for run in runs for step in run if handler_of(step.action) == "ann"]
    looks = [step.step.touched for run in runs for step in run if step.step.findings]
    return frozenset().union(*looks).difference(frozenset.intersection(*own))


def manner_of(machine: Machine, run: Run, concerned: frozenset[int]) -> ViolationSignature:
    before = situations(machine, run)
    for situation, step in reversed([*zip(before, run, strict=False)]):
        if handler_of(step.action) != "ann" and concerned.intersection(step.step.written):
            return anonymous(run[-1].action.label, step.action.label, stood(situation.actions))
    return anonymous(run[-1].action.label)


def stood(actions: Sequence[Action]) -> str:
    return " or ".join(sorted(action.label for action in actions if handler_of(action) == "ann" and not action.fault))


def ways(machine: Machine) -> dict[ViolationSignature, tuple[float, Cost]]:
    probabilities = Probabilities(explore(machine))
    told = Violations(
        probabilities, from_init(probabilities), "unseen", probabilities.violation_probability("unseen")
    ).all()
    return {way.labels: (pytest.approx(way.risk, abs=1e-12), unpacked(way.cost)) for way in told}


@settings(max_examples=60)
@given(programs=programs())
def test_ways_are_those_that_the_runs_go_as_likely_and_as_simple(programs: dict[str, Program]) -> None:
    machine = racing(programs)
    assert ways(machine) == {labels: (float(way.risk), way.cost) for labels, way in gone(machine).items()}


def test_the_drawn_worlds_have_ways_of_several_kinds() -> None:
    found = gone(racing({"ann": [("writes", "x"), ("reads", "y")], "bob": [("spoils", "x")], "eve": [("writes", "y")]}))
    assert {(labels.interfering, labels.pending) for labels in found} == {
        ("bob.0_spoils_x", "ann.1_reads_y"),
        ("bob.0_spoils_x", "ann.looks"),
    }
