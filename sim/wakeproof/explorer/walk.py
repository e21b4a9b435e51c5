"""A walk goes through the states of a machine step by step, and back; the graph says what each step would lead to."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator
from typing import NamedTuple

from wakeproof.checker.graph import Graph
from wakeproof.checker.outlook import Outlook, Prospect
from wakeproof.errors import UserError, suggest
from wakeproof.kernel.machine import Situation, Transition
from wakeproof.kernel.properties import Finding
from wakeproof.kernel.rules import Action
from wakeproof.labels import matches

NO_EDGE = -1


class WalkPlace(NamedTuple):
    """Where a walk stands: a state, and its number in the graph (None: it was not found there)."""

    situation: Situation
    number: int | None


class TakenStep(NamedTuple):
    """A step that was taken, and where it led."""

    transition: Transition
    place: WalkPlace


class Jump(NamedTuple):
    """The steps that were taken to come to what was asked for; `way` is what that is, in words."""

    steps: int
    way: str


class StateWalk:
    """The steps taken so far from the first state on. `about` says of what."""

    def __init__(self, graph: Graph, about: str = "") -> None:
        self.graph, self.about = graph, about
        self.machine, self.outlook = graph.machine, Outlook(graph)
        self.first = WalkPlace(self.machine.first, 0)
        self.steps: list[TakenStep] = []

    @property
    def place(self) -> WalkPlace:
        return self.steps[-1].place if self.steps else self.first

    @property
    def actions(self) -> tuple[Action, ...]:
        return self.place.situation.actions

    @property
    def state_before(self) -> str:
        """The state before the last step; the first where none was taken."""
        return self.steps[-2].place.situation.state if len(self.steps) > 1 else self.first.situation.state

    def next(self, action: Action) -> TakenStep:
        """What an enabled action would lead to; nothing is taken."""
        transition = self.place.situation.follow(action)
        return TakenStep(transition, WalkPlace(transition.to, self._target(action)))

    def _target(self, action: Action) -> int | None:
        number, graph = self.place.number, self.graph
        edges = graph.edges(number) if number is not None else ()
        return next((graph.targets[edge] for edge in edges if graph.move(edge).action is action), None)

    def take(self, action: Action) -> None:
        self.steps.append(self.next(action))

    def back(self, steps: int = 1) -> int:
        """Undo so many of the last steps, or all that there are; how many those were."""
        undone = min(steps, len(self.steps))
        del self.steps[len(self.steps) - undone :]
        return undone

    def broken(self) -> Iterator[tuple[int, Finding]]:
        """What the walk has broken so far, with the number of the step; where it may end, what that breaks as well."""
        for number, step in enumerate(self.steps, 1):
            for finding in step.transition.step.findings:
                yield number, finding

    def jump(self, wanted: str) -> Jump:
        """Go on to the nearest step that a pattern names, or that breaks the property of that name.

        Near is with the fewest further faults, then steps. Where there is none, `UserError`, and nothing is taken.
        """
        if self.place.number is None:
            remedy = "go back, or start again with a higher --max-states"
            raise UserError("this state was not explored, so nobody knows what comes after it", remedy=remedy)
        is_property = wanted in self.graph.properties
        path = self._nearest(self._breaking(wanted) if is_property else self._named(wanted))
        if path is None:
            raise UserError(self._nowhere(wanted, is_property=is_property), remedy=self._remedy(wanted))
        for edge in path:
            self.take(self.graph.move(edge).action)
        return Jump(len(path), f"where {wanted} is broken" if is_property else "")

    def _breaking(self, name: str) -> Callable[[int], bool]:
        graph, bit = self.graph, self.graph.bits([name])
        return lambda edge: bool((graph.move(edge).breaks | graph.end_breaks.get(graph.targets[edge], 0)) & bit)

    def _named(self, pattern: str) -> Callable[[int], bool]:
        known = {move.number: matches(pattern, move.action.label, *move.action.names) for move in self.graph.all_moves}
        return lambda edge: known[self.graph.moves[edge]]

    def _nearest(self, is_wanted: Callable[[int], bool]) -> list[int] | None:
        """The edges up to the first that is wanted, with the fewest faults, then steps (Dijkstra 1959)."""
        graph, start = self.graph, self.place.number
        assert start is not None
        came = dict[int, int]()
        done = set[int]()
        waiting = [(0, 0, start, NO_EDGE)]
        while waiting:
            faults, steps, state, edge = heapq.heappop(waiting)
            if edge != NO_EDGE and is_wanted(edge):
                return self._way(came, edge)
            if state in done:
                continue
            done.add(state)
            came[state] = edge
            for onward in graph.edges(state):
                price = graph.move(onward).action.fault is not None
                heapq.heappush(waiting, (faults + price, steps + 1, graph.targets[onward], onward))
        return None

    def _way(self, came: dict[int, int], edge: int) -> list[int]:
        """The edges to the last one: each leaves a state that was come to by the one before."""
        path = [edge]
        while (before := came[self.graph.origins[path[-1]]]) != NO_EDGE:
            path.append(before)
        return path[::-1]

    def _nowhere(self, wanted: str, *, is_property: bool) -> str:
        prospect = self.outlook.prospect(self.place.number, wanted) if is_property else None
        if prospect in (Prospect.POSSIBLE, Prospect.CERTAIN):
            return f"'{wanted}' is broken from here only by repeating forever, which no step shows"
        what = f"nothing breaks '{wanted}' from here on" if is_property else f"no step from here on is '{wanted}'"
        number = self.place.number
        cut = number is not None and self.outlook.is_open[number]
        return f"{what}{f', as far as was explored ({self.outlook.limit})' if cut else ''}"

    def _remedy(self, wanted: str) -> str:
        labels = {move.action.label for move in self.graph.all_moves}
        if wanted in self.graph.properties or any(matches(wanted, label) for label in sorted(labels)):
            return "go back, and try again"
        near = suggest(wanted, (*sorted(labels), *self.graph.properties))
        return near if near.startswith("did you mean") else "give a label, such as done(w1).ack, where * is anything"
