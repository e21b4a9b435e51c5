"""The steps to look at: the one that breaks it, and the last of somebody else's that touched the same before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import toys

from wakeproof.counterexample.marks import Marks, marks
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import World
from wakeproof.kernel.source_line import line_of
from wakeproof.kernel.trace import trace_of
from wakeproof.schedulers.replay import replay
from wakeproof.sites import Site


def writes(label: str, actor: str, **values: Any) -> toys.Toy:
    """Takes its step once, as `once_<label>` remembers, and writes these."""
    once = label.replace(".", "_")
    return toys.Toy(label, lambda v: not v[once], toys.put(**{once: True}, **values), actor)


def breaks(view: Any) -> None:
    view["n"] = 9 if view["n"] < 9 else 0


BREAK = toys.Toy("ann.breaks", lambda v: v["ann_begins"], breaks, "ann")
FAILS = toys.Toy(
    "ann.breaks fails", lambda v: v["ann_begins"], toys.put(n=9), "ann", fault="slip", instead="ann.breaks"
)
SLIP = toys.Toy("slip", lambda v: True, toys.put(n=9), "slip", fault="slip")
RULES = (
    writes("ann.begins", "ann", stand=1),
    writes("bob.touches", "bob", n=1),
    writes("cid.sings", "cid", song=1),
    writes("ann.touches", "ann", stand=2, n=2),
)
SLOTS = {"n": 0, "song": 0, "stand": 0, "ann_begins": False, "bob_touches": False, "cid_sings": False}
LIMIT, GOAL = toys.never("limit", "n", 9), toys.in_the_end("goal", "song", 5)


def found(*labels: str, of: str = "limit", lost: int = 0) -> Marks:
    here = Machine(World(SLOTS | {"ann_touches": False}, (*RULES, BREAK, FAILS, SLIP), (LIMIT, GOAL)))
    return marks(trace_of(replay(here, labels).transitions, ended=False), of, lost)


def test_what_touched_the_same_last_fell_in():
    assert found("ann.begins", "bob.touches", "cid.sings", "ann.breaks") == Marks(4, 2)


def test_what_touched_something_else_did_not():
    assert found("ann.begins", "cid.sings", "ann.breaks") == Marks(3, 0)


def test_ones_own_steps_do_not_fall_in():
    assert found("ann.begins", "bob.touches", "ann.touches", "ann.breaks") == Marks(4, 2)
    assert found("ann.begins", "ann.touches", "ann.breaks") == Marks(3, 0)


def test_a_fault_is_reason_enough_but_a_call_that_fails_is_somebodys_step():
    assert found("ann.begins", "bob.touches", "slip") == Marks(3, 0)
    assert found("ann.begins", "bob.touches", "ann.breaks fails") == Marks(3, 2)


def test_a_run_that_breaks_nothing_has_nothing_marked():
    assert found("ann.begins", "bob.touches") == Marks()


def test_liveness_is_lost_where_it_is_said_to_be_and_nowhere_else():
    labels: Sequence[str] = ("ann.begins", "cid.sings", "bob.touches", "ann.touches")
    assert found(*labels, of="goal") == Marks()
    assert found(*labels, of="goal", lost=4) == Marks(4, 3)


# Which line of a step

CALL, LAST, END = (Site("r.py", 1, "f"),), (Site("r.py", 2, "f"),), (Site("r.py", 3, "f"),)


def test_a_step_is_told_by_its_last_call_and_by_its_answer_only_where_it_does_nothing_else():
    assert line_of([("f.send", ()), ("f.owns", CALL), ("f.clears", LAST), ("f.answer", END)]) == LAST
    assert line_of([("f.send", ()), ("f.answer → 200", END)]) == END
    assert line_of([("f.clears", LAST), ("f.answer → 200", END)]) == LAST
    assert line_of([("f.send", ())]) == line_of([]) == ()
