"""Toy worlds drawn as charts: places, and what leads from one to another.

`chart("a-b", "b-a by bob", "b-c as leave: slip")` starts at `a`. A step is called `actor.origin-target`, or as it
says; without `by` the actor is `ann`; after a colon stands the budget that a fault spends, as often as one likes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import toys
from hypothesis import strategies as st

from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import Limits
from wakeproof.checker.probabilities import Probabilities
from wakeproof.checker.shortest import FAULT, SWITCH, ShortestFromInit
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.properties import MET, Broken, Kind, Property
from wakeproof.kernel.rules import Action
from wakeproof.kernel.trace import Cost
from wakeproof.proof import Proof, prove

LINE = re.compile(r"(\w+)-(\w+)(?: by (\w+))?(?: as (\w+))?(?:: (\w+))?")
PLACES = "abcdef"


class Line(NamedTuple):
    """One step of a chart."""

    origin: str
    target: str
    actor: str = "ann"
    name: str = ""
    fault: str | None = None

    @property
    def label(self) -> str:
        return f"{self.actor}.{self.name or f'{self.origin}-{self.target}'}"


class Chart:
    """The one rule of such a world."""

    idle = False

    def __init__(self, lines: Iterable[Line]) -> None:
        self.lines = list(lines)

    def enabled(self, view: Any) -> Iterator[Action]:
        for line in self.lines:
            if line.origin == view["at"]:
                yield Action(line.label, line.actor, clock=None if line.fault else "soon", fault=line.fault)

    def fire(self, view: Any, action: Action) -> None:
        here = view["at"]
        view["at"] = next(line.target for line in self.lines if (line.origin, line.label) == (here, action.label))


def drawn(lines: Iterable[Line], *properties: Property) -> Machine:
    return toys.machine({"at": "a"}, [Chart(lines)], properties)


def chart(*written: str, properties: Iterable[Property] = ()) -> Machine:
    found = [LINE.fullmatch(line) for line in written]
    assert all(found), written
    return drawn([Line(m[1], m[2], m[3] or "ann", m[4] or "", m[5]) for m in found if m], *properties)


def avoids(*places: str) -> Property:
    """Safety: nobody comes to these places."""

    def check(change: Any) -> Iterator[Any]:
        yield Broken(f"came to {change.after('at')}") if change.after("at") in places else MET

    return Property("avoids", f"avoids {places}", "a step", Kind.SAFETY, check)


def arrives(*places: str) -> Property:
    """Liveness: the run ends in one of these places."""

    def check(view: Any) -> Iterator[Any]:
        yield MET if view["at"] in places else Broken(f"stays at {view['at']}")

    return Property("arrives", f"arrives at {places}", "always", Kind.LIVENESS, check)


def charts(*, cycles: bool = True, faults: bool = True) -> st.SearchStrategy[list[Line]]:
    """Up to fourteen steps between eight places by two actors; without cycles each leads on in the alphabet."""
    place, actor = st.sampled_from(PLACES), st.sampled_from(("ann", "bob"))
    line = st.builds(
        Line, place, place, actor, st.just(""), st.sampled_from((None, None, "slip") if faults else (None,))
    )
    onward = line if cycles else line.filter(lambda line: line.origin < line.target)
    return st.lists(onward, min_size=4, max_size=16, unique_by=lambda line: line.label)


def explored(*written: str, properties: Iterable[Property] = (), limits: Limits | None = None) -> Graph:
    return explore(chart(*written, properties=properties), limits)


def measured(*written: str, properties: Iterable[Property] = ()) -> Probabilities:
    return Probabilities(explored(*written, properties=properties))


def from_init(probabilities: Probabilities) -> ShortestFromInit:
    return ShortestFromInit(probabilities.graph, probabilities.order)


def proved(machine: Machine, *, limits: Limits | None = None) -> Proof:
    premises = {prop.name: prop.premise for prop in machine.world.properties}
    return prove(machine, premises, {"soon": (0.0, 1.0)}, limits)


def unpacked(cost: int) -> Cost:
    return Cost(cost // FAULT, cost % FAULT // SWITCH, cost % SWITCH)


def place(graph: Graph, state: int) -> str:
    return graph.machine.layout.decode(graph.states[state], "at")


def by_place(graph: Graph) -> dict[str, int]:
    return {place(graph, state): state for state in range(len(graph.states))}


def labels(graph: Graph, edges: Iterable[int]) -> list[str]:
    return [graph.move(edge).action.label for edge in edges]
