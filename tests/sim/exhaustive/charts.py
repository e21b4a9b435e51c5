"""Toy worlds drawn as charts: places, and what leads from one to another, a line each.

`chart("a-b", "b-a by bob", "b-c by bob: fault")` starts at `a`. A line's action is called `actor.origin-target`;
without `by` the actor is `ann`, and after a colon stands the budget that a fault spends (as often as one likes).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import toys

from wakeproof.exhaustive.explore import explore
from wakeproof.exhaustive.graph import Graph
from wakeproof.exhaustive.limits import Limits
from wakeproof.exhaustive.measures import Measures
from wakeproof.exhaustive.prove import Proof, prove
from wakeproof.exhaustive.routes import Arrivals
from wakeproof.world.machine import Machine
from wakeproof.world.properties import MET, Broken, Kind, Property
from wakeproof.world.rules import Action

LINE = re.compile(r"(\w+)-(\w+)(?: by (\w+))?(?: as ([\w.]+))?(?:: (\w+))?")


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


def lines(*written: str) -> list[Line]:
    found = [LINE.fullmatch(line) for line in written]
    assert all(found), written
    return [Line(m[1], m[2], m[3] or "ann", m[4] or "", m[5]) for m in found if m]


def chart(*written: str, properties: Iterable[Property] = (), first: str = "a") -> Machine:
    return toys.machine({"at": first}, [Chart(lines(*written))], properties)


def avoids(*places: str, name: str = "avoids") -> Property:
    """Safety: nobody comes to these places."""

    def check(change: Any) -> Iterator[Any]:
        yield Broken(f"came to {change.after('at')}") if change.after("at") in places else MET

    return Property(name, f"avoids {places}", "a step", Kind.SAFETY, check)


def arrives(*places: str, name: str = "arrives") -> Property:
    """Liveness: the run ends in one of these places."""

    def check(view: Any) -> Iterator[Any]:
        yield MET if view["at"] in places else Broken(f"stays at {view['at']}")

    return Property(name, f"arrives at {places}", "always", Kind.LIVENESS, check)


def explored(*written: str, properties: Iterable[Property] = ()) -> Graph:
    return explore(chart(*written, properties=properties))


def measured(*written: str, properties: Iterable[Property] = ()) -> Measures:
    return Measures(explored(*written, properties=properties))


def arrivals(measures: Measures) -> Arrivals:
    return Arrivals(measures.graph, measures.order)


def proved(machine: Machine, *, limits: Limits | None = None) -> Proof:
    premises = {prop.name: prop.premise for prop in machine.world.properties}
    return prove(machine, premises, {"soon": (0.0, 1.0)}, limits)


def place(graph: Graph, state: int) -> str:
    return graph.machine.layout.decode(graph.states[state], "at")


def places(graph: Graph) -> dict[str, int]:
    return {place(graph, state): state for state in range(len(graph.states))}
