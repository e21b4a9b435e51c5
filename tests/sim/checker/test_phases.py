"""The state graph drawn together: nothing gets lost, and whatever cannot be read is not drawn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

import msgspec
import pytest
import toys
from charts import Chart, Line, arrives, avoids, charts, explored, place
from hypothesis import assume, given
from hypothesis import strategies as st

from wakeproof.checker import phases as module
from wakeproof.checker.crash_points import step_name
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import Limits
from wakeproof.checker.phases import Passage, Phases, StatePhase, phases
from wakeproof.kernel.layout import View
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import World
from wakeproof.kernel.scene import Lane, Scene

BOTH = (avoids("c", "e"), arrives("d", "f"))


def halves(view: View) -> tuple[str, ...]:
    """Two rooms: the places up to c, and those after it."""
    return ("early",) if view["at"] <= "c" else ("late",)


def each(view: View) -> tuple[str, ...]:
    return (f"at {view['at']}",)


def world(lines: Iterable[Line], phase) -> Machine:
    scene = Scene((Lane("ann"),), lambda seen, note: ("ann", "ann"), phase=phase)
    return Machine(World({"at": "a"}, (Chart(lines),), BOTH, scene=scene))


def found(graph: Graph) -> Phases:
    told = phases(graph)
    assert told is not None
    return told


def straight(*places: str) -> list[Line]:
    return [Line(one, other) for one, other in pairwise(places)]


FORK = [Line("a", "b"), Line("a", "b", "bob"), Line("b", "d"), Line("b", "e", fault="slip"), Line("d", "a")]


def test_an_example_by_hand():
    """Early are a and b, late d and e; a leads to b twice; nobody goes on from e, which is to be avoided."""
    told = found(explore(world(FORK, halves)))
    assert told.phases == (StatePhase("early", 2), StatePhase("late", 2, ("arrives", "avoids")))
    assert told.passages == (
        Passage(0, 1, 2, ("ann.b-d", "ann.b-e"), faults=1),
        Passage(1, 0, 1, ("ann.d-a",)),
    )


def independently(graph: Graph, names: list[str]) -> dict[str, set[str]]:
    """What each transition, and each state that leads nowhere but by faults, breaks; asked of the places."""
    broken: dict[str, set[str]] = {name: set() for name in names}
    for state in range(len(graph.states)):
        for edge in graph.edges(state):
            target = graph.targets[edge]
            if place(graph, target) in ("c", "e"):
                broken[names[target]].add("avoids")
        if all(graph.move(edge).action.fault for edge in graph.edges(state)) and place(graph, state) not in ("d", "f"):
            broken[names[state]].add("arrives")
    return broken


@given(charts(), st.sampled_from([halves, each]))
def test_every_state_and_every_transition_is_in_it(lines, phase):
    graph = explore(world(lines, phase))
    names = [phase(View(graph.machine.layout, state))[0] for state in graph.states]
    assume(len(set(names)) > 1)
    told = found(graph)
    assert {known.name: known.states for known in told.phases} == Counter(names)
    edges = [(names[origin], names[target]) for origin, target in zip(graph.origins, graph.targets, strict=True)]
    drawn = {(told.phases[p.source].name, told.phases[p.target].name): p for p in told.passages}
    assert len(drawn) == len(told.passages)
    assert {pair: p.transitions for pair, p in drawn.items()} == Counter(pair for pair in edges if len({*pair}) > 1)
    assert {known.name: set(known.broken) for known in told.phases} == independently(graph, names)
    for pair, passage in drawn.items():
        moves = [graph.move(edge).action for edge, each_pair in enumerate(edges) if each_pair == pair]
        assert passage.faults == sum(action.fault is not None for action in moves)
        assert set(passage.steps) <= {step_name(action.label) for action in moves}


def test_phases_are_in_the_order_in_which_they_are_reached():
    assert [phase.name for phase in found(explore(world(straight(*"adcb"), each))).phases] == [
        "at a",
        "at d",
        "at c",
        "at b",
    ]


def test_a_passage_names_the_three_steps_that_make_most_of_it():
    """Whosever they are: w is taken once, x, y and z twice; bob's is one more that is taken once."""
    twice = (Line("a", "d", "ann", f"{name}({number})") for name in "xyz" for number in (1, 2))
    [passage] = found(explore(world([Line("a", "d"), Line("a", "d", "bob"), *twice], halves))).passages
    assert (passage.transitions, passage.steps) == (8, ("ann.x", "ann.y", "ann.z"))


def test_a_move_is_counted_wherever_it_is_taken():
    """Ann slips whether bob has sung or not: one move, two transitions."""
    slip = toys.Toy("ann.slips", lambda v: not v["down"], toys.put(down=1), fault="slip")
    sing = toys.Toy("bob.sings", lambda v: not v["sung"], toys.put(sung=1))
    scene = Scene((), lambda seen, note: ("", ""), phase=lambda view: (f"down {view['down']}",))
    told = found(explore(Machine(World({"down": 0, "sung": 0}, (slip, sing), (), scene=scene))))
    assert told.passages == (Passage(0, 1, 2, ("ann.slips",), faults=2),)
    assert [phase.states for phase in told.phases] == [2, 2]


NOT_DRAWN = {
    "a world without a scene": lambda: explored("a-d"),
    "one phase is no graph": lambda: explore(world(straight(*"abc"), halves)),
    "cut short": lambda: explore(world(straight(*"abcdef"), each), Limits(states=3)),
}


@pytest.mark.parametrize("why", NOT_DRAWN)
def test_what_says_nothing_is_not_drawn(why):
    assert phases(NOT_DRAWN[why]()) is None


@pytest.mark.parametrize(("limit", "drawn"), [("STATES_MAX", 4), ("NODES_MAX", 4)])
def test_the_largest_that_is_drawn_is_exactly_of_the_limit(monkeypatch, limit, drawn):
    graph = explore(world(straight(*"abcd"), each))
    monkeypatch.setattr(module, limit, drawn)
    assert phases(graph)
    monkeypatch.setattr(module, limit, drawn - 1)
    assert phases(graph) is None


def test_they_come_through_a_file_as_they_are():
    told = found(explore(world(FORK, halves)))
    assert msgspec.json.decode(msgspec.json.encode(told), type=Phases) == told
