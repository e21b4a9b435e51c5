"""Runs laid out in lanes: what is drawn happened, and what is marked is so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
import toys

from wakeproof.counterexample.drawing import BROKEN, HOLDS, LOST, Column, Drawing, Message, Shows, draw
from wakeproof.kernel.layout import Note
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import World
from wakeproof.kernel.scene import Kept, Lane, Scene, plain_scene
from wakeproof.kernel.trace import trace_of
from wakeproof.proof import prove
from wakeproof.schedulers.replay import replay

LIMIT, GOAL = toys.never("limit", "n", 3), toys.in_the_end("goal", "n", 9)


def told_twice(view: Any) -> None:
    toys.counts("n")(view)
    view.tell(Note("ann.counts", str(view["n"])))
    view.tell(Note("ann.rests"))


ANN = toys.Toy("ann.counts", lambda v: v["n"] < 3, told_twice)
BOB = toys.Toy("bob.sings", lambda v: not v["sung"], toys.put(sung=True))
SLIP = toys.Toy("slip", lambda v: v["n"] == 1, toys.put(n=0), "ann", fault="slip")
SLOTS = {"n": 0, "sung": False}
COUNT, SING = "ann.counts", "bob.sings"


def even(value: Any) -> str:
    return "" if value % 2 else f"even {value // 2}"


def speaking(seen: Any, note: Note) -> tuple[str, str]:
    return seen.action.actor, "desk" if note.label == COUNT else seen.action.actor


SCENE = Scene(
    (Lane("bob"), Lane("desk", "service"), Lane("ann"), Lane("book", "row"), Lane("unused", "memory")),
    speaking,
    {"n": Kept("book", even)},
    lambda view: ("sung" if view["sung"] else "quiet", f"n {view['n']}"),
)


def machine(scene: Scene | None = SCENE) -> Machine:
    return Machine(World(SLOTS, (ANN, BOB, SLIP), (LIMIT, GOAL), scene=scene))


def drawing(
    *labels: str, of: str = "limit", no_return: int = 0, risks: Sequence[float] = (), ended: bool = False
) -> Drawing:
    here = machine()
    return draw(here, trace_of(replay(here, labels).transitions, ended=ended), of, no_return, risks)


def fares(*labels: str, **told: Any) -> list[str]:
    return [step.property for step in drawing(*labels, **told).steps]


def test_a_world_without_a_scene_has_a_lane_per_actor_who_acts_by_itself_and_one_per_slot():
    here = machine(None)
    drawn = draw(here, trace_of(replay(here, [SING, COUNT]).transitions), "limit")
    slots = (Column("n", "row", "0"), Column("sung", "row", "False"))
    assert drawn.columns == (Column("bob", "process"), Column("ann", "process"), *slots)
    shown = [[(each.lane, each.text) for each in step.shows] for step in drawn.steps]
    assert shown == [[("sung", "True")], [("n", "1")]]
    assert not any(step.slots for step in drawn.steps), "a slot that has a lane is not told again"
    assert [message for step in drawn.steps for message in step.messages] == [
        Message("bob", "bob", "bob.sings"),
        Message("ann", "ann", "ann.counts → 1"),
        Message("ann", "ann", "ann.rests"),
    ]
    assert {step.phase for step in drawn.steps} == {""} == {drawn.phase}
    assert plain_scene(("x",)).lanes == (Lane("x"),)


def test_only_lanes_that_something_happens_in_are_drawn_in_the_order_of_the_scene():
    assert [column.name for column in drawing(COUNT).columns] == ["desk", "ann", "book"]
    assert drawing(SING).columns == (Column("bob", "process"),)


def test_a_row_shows_what_it_holds_at_first_and_then_only_what_changes():
    """0 is even 0; 1 is odd and shows nothing; 2 is even 1. Written without a change, nothing is told."""
    drawn = drawing(COUNT, "slip", COUNT, SING, COUNT, COUNT)
    assert Column("book", "row", "even 0") in drawn.columns
    assert [step.shows for step in drawn.steps] == [
        (Shows("book", ""),),
        (Shows("book", "even 0"),),
        (Shows("book", ""),),
        (),
        (Shows("book", "even 1"),),
        (Shows("book", ""),),
    ]
    same = Scene(SCENE.lanes, speaking, {"n": Kept("book", lambda value: "a number")})
    here = machine(same)
    assert not any(step.shows for step in draw(here, trace_of(replay(here, [COUNT, COUNT]).transitions), "limit").steps)


def test_a_message_goes_where_the_scene_says():
    [step] = drawing(COUNT).steps
    assert step.messages == (Message("ann", "desk", "ann.counts → 1"), Message("ann", "ann", "ann.rests"))


def test_a_step_says_who_took_it_and_what_budget_it_spent():
    assert [(step.actor, step.fault) for step in drawing(COUNT, "slip", SING).steps] == [
        ("ann", ""),
        ("ann", "slip"),
        ("bob", ""),
    ]


def test_a_phase_stands_before_the_first_step_and_after_each():
    drawn = drawing(COUNT, SING)
    assert (drawn.phase, *(step.phase for step in drawn.steps)) == ("quiet, n 0", "quiet, n 1", "sung, n 1")


THREE = (COUNT, COUNT, SING, COUNT)
FARES = {
    "its premise is met wherever ann counts": (THREE[:3], {}, [HOLDS, HOLDS, ""]),
    "the third count breaks it": (THREE, {}, [HOLDS, HOLDS, "", BROKEN]),
    "lost from the second step on": (THREE, {"no_return": 2}, [HOLDS, LOST, LOST, BROKEN]),
    "lost at the step that breaks it": (THREE, {"no_return": 4}, [HOLDS, HOLDS, "", BROKEN]),
    "liveness is judged at the end": (THREE, {"of": "goal", "ended": True}, ["", "", "", BROKEN]),
    "liveness lost on the way": (THREE, {"of": "goal", "ended": True, "no_return": 3}, ["", "", LOST, BROKEN]),
    "a run that is cut has no end to be judged": (THREE, {"of": "goal"}, ["", "", "", ""]),
    "nothing happened": ((), {"ended": True}, []),
}


@pytest.mark.parametrize("why", FARES)
def test_how_the_property_fares(why):
    labels, told, expected = FARES[why]
    assert fares(*labels, **told) == expected


RISKS = {
    "the step that raises it most": ([0.0, 0.25, 0.75, 1.0], 2),
    "the first of two that raise it alike": ([0.0, 0.5, 0.5, 1.0], 1),
    "however it falls in between": ([0.5, 0.25, 0.0, 1.0], 3),
    "none where it never rises": ([1.0, 1.0, 1.0, 1.0], None),
    "none where it only falls": ([0.75, 0.5, 0.25, 0.0], None),
}


@pytest.mark.parametrize("why", RISKS)
def test_the_decisive_step_is(why):
    risks, decisive = RISKS[why]
    drawn = drawing(COUNT, SING, COUNT, risks=risks)
    assert drawn.decisive == decisive
    assert [drawn.risk, *(step.risk for step in drawn.steps)] == risks, "one before the first step, one after each"


def test_rises_are_alike_also_where_binary_fractions_are_not():
    assert drawing(COUNT, SING, risks=[0.1, 0.35, 0.6]).decisive == 1


def test_where_risks_are_not_known_none_is_told():
    drawn = drawing(COUNT, SING)
    assert (drawn.risk, drawn.decisive, {step.risk for step in drawn.steps}) == (None, None, {None})


def test_a_proof_draws_its_simplest_run_with_its_risks():
    """Ann counts thrice, while bob may sing at any time: with no way round it the risk is 1 from the start."""
    world = Machine(World(SLOTS, (ANN, BOB), (LIMIT, GOAL), scene=SCENE))
    drawn = prove(world, {"limit": "n is written"}, {"soon": 1.0}).explanations["limit"][0].drawing
    assert drawn is not None
    assert [step.label for step in drawn.steps] == [COUNT] * 3
    assert (drawn.risk, [step.risk for step in drawn.steps], drawn.decisive) == (1.0, [1.0] * 3, None)
