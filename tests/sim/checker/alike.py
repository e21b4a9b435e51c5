"""Small worlds of members who are alike but for their names, or not quite; and the orbits of a graph, by labels."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from wakeproof.checker.graph import Graph
from wakeproof.checker.symmetry import renamings_of
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.properties import MET, Broken, Change, Kind, Property
from wakeproof.kernel.rules import Action, World

PLACES = 3
FREE, RUNG = "", "rung"
WORD = re.compile(r"\w+")


class Deed(NamedTuple):
    """At a place, if the token is as needed (`any`, `free`, `mine`): go to another, and `keep`, `take` or `free` it."""

    at: int
    needs: str
    to: int
    token: str
    is_fault: bool = False


class MemberRule:
    """What a member may do: it looks at the token only where a deed of its place needs it."""

    idle = False

    def __init__(self, name: str, deeds: Sequence[Deed]) -> None:
        self.name, self.deeds = name, deeds

    def enabled(self, view: Any) -> Iterator[Action]:
        place = view["place", self.name]
        for number, deed in enumerate(self.deeds):
            if deed.at == place and (deed.needs == "any" or self._may(deed, view["token"])):
                yield Action(f"{self.name}.{number}", self.name, payload=deed, fault="slips" if deed.is_fault else None)

    def _may(self, deed: Deed, token: str) -> bool:
        return token == (FREE if deed.needs == "free" else self.name)

    def fire(self, view: Any, action: Action) -> None:
        view["place", self.name] = action.payload.to
        if action.payload.token != "keep":
            view["token"] = self.name if action.payload.token == "take" else FREE


class BellRule:
    """Rings once while anybody is at the last place: it looks at them in order, and no further than it has to."""

    idle = False

    def __init__(self, names: Sequence[str]) -> None:
        self.names = names

    def enabled(self, view: Any) -> Iterator[Action]:
        if not view[RUNG] and any(view["place", name] == PLACES - 1 for name in self.names):
            yield Action("bell", "bell")

    def fire(self, view: Any, action: Action) -> None:
        view[RUNG] = True


def alone(change: Change) -> Iterator[Any]:
    """Nobody takes the token from another."""
    if "token" in change.written:
        before, after = change.before("token"), change.after("token")
        yield Broken(f"{after} took it from {before}") if before and after and before != after else MET


def rings(view: Any) -> Iterator[Any]:
    yield MET if view[RUNG] else Broken("the bell never rang")


PROPERTIES = (
    Property("alone", "Nobody takes the token from another.", "it was taken or freed", Kind.SAFETY, alone),
    Property("rings", "The bell rings.", "a run came to its end", Kind.LIVENESS, rings),
)
PREMISES = {each.name: each.premise for each in PROPERTIES}


def members(
    deeds: Mapping[str, Sequence[Deed]], *more: Any, properties: Iterable[Property] = PROPERTIES, **slots: Any
) -> Machine:
    """Everybody starts at place 0 and nobody has the token."""
    names = tuple(deeds)
    rules = (*(MemberRule(name, each) for name, each in deeds.items()), BellRule(names), *more)
    first = {("place", name): 0 for name in names} | {"token": FREE, RUNG: False} | slots
    return Machine(World(first, rules, tuple(properties), interchangeable=(names,)))


def orbits(graph: Graph, names: Sequence[str]) -> int | None:
    """How many orbits a graph has under all renamings, led along its edges by labels; None where one is no symmetry."""
    images = [_image(graph, renaming) for renaming in renamings_of((names,))]
    whole = [image for image in images if image is not None]
    if len(whole) < len(images):
        return None
    return len({min(state, *(image[state] for image in whole)) for state in range(len(graph.states))})


def _image(graph: Graph, renaming: Mapping[str, str]) -> dict[int, int] | None:
    """The image of each state: that of the first is itself, and that of an edge has the renamed label."""
    image, waiting = {0: 0}, [0]
    while waiting:
        state = waiting.pop()
        there = {graph.move(edge).action.label: edge for edge in graph.edges(image[state])}
        if len(there) != len(graph.edges(state)):
            return None
        for edge in graph.edges(state):
            move, target = graph.move(edge), graph.targets[edge]
            other = there.get(WORD.sub(lambda found: renaming.get(found[0], found[0]), move.action.label))
            if other is None or graph.move(other).breaks != move.breaks:
                return None
            if target not in image:
                image[target] = graph.targets[other]
                waiting.append(target)
            elif image[target] != graph.targets[other]:
                return None
    return image if all(_ends_alike(graph, *each) for each in image.items()) else None


def _ends_alike(graph: Graph, state: int, image: int) -> bool:
    return graph.end_breaks.get(state) == graph.end_breaks.get(image)
