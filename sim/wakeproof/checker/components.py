"""The condensation of a graph: its strongly connected components in topological order.

Most worlds use up what they have (messages, budgets, retries), and their graphs have no cycle. So states are peeled off
from both ends first (Kahn 1962), and Tarjan's search (1972) looks only at the core that is left. The order is right
because the three parts are closed on one side each: all edges into the first part come from it, so each of its states
stands after whatever leads to it; all edges out of the last part lead into it. Whatever is left lies on a cycle, or is
reached from one and reaches one.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence

from wakeproof.checker.compiled import places as at
from wakeproof.checker.compiled.block import passes_for, run_pass
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import LOOK_EVERY

Component = list[int]


class Singles(Sequence[Component]):
    """Components of one state each, without a list for each: of a large graph without cycles."""

    def __init__(self, states: array[int]) -> None:
        self.states = states

    def __len__(self) -> int:
        return len(self.states)

    def __getitem__(self, place: int) -> Component:  # type: ignore[override] # no slices are ever asked for
        return [self.states[place]]

    def __iter__(self) -> Iterator[Component]:
        return ([state] for state in self.states)

    def __reversed__(self) -> Iterator[Component]:
        return ([state] for state in reversed(self.states))


def components(graph: Graph) -> Sequence[Component]:
    """The strongly connected components, each before those that its edges lead to; single states but for cycles."""
    straight = topological(graph)
    if straight is not None:
        return Singles(straight)
    first = _peeled(graph, range(len(graph.states)), _following(graph), _count_entering(graph))
    rest = set(range(len(graph.states))).difference(first)
    if not rest:
        return [[state] for state in first]
    leaving = [len(graph.edges(state)) for state in graph.watch.each(range(len(graph.states)))]
    last = _peeled(graph, sorted(rest), _preceding(graph, rest), leaving)
    core = rest.difference(last)
    between = _cyclic(graph, sorted(core))
    found = [*([state] for state in first), *between, *([state] for state in reversed(last))]
    assert sum(map(len, found)) == len(graph.states), "a state is in one component"
    return found


def topological(graph: Graph) -> array[int] | None:
    """The states of a large graph without cycles, as a compiled loop peels them; None for any other."""
    count, passes = len(graph.states), passes_for(graph)
    if passes is None:
        return None
    order, left = array("I", bytes(4 * count)), array("i", bytes(4 * count))
    peeled = run_pass(graph, passes["peel"], {at.ORDER: order, at.PER_STATE: left}, {})
    return order if peeled == count else None


def _peeled(graph: Graph, among: Iterable[int], onward: Callable[[int], Iterable[int]], left: list[int]) -> list[int]:
    """States all of whose edges on one side are from states peeled before; `left` counts those that are not.

    The loop appends to the list that it goes through: it is Kahn's queue, and its order is topological.
    """
    peeled = [state for state in among if not left[state]]
    for number, state in enumerate(peeled):
        if not number % LOOK_EVERY:
            graph.watch.look()
        for other in onward(state):
            left[other] -= 1
            if not left[other]:
                peeled.append(other)
    assert len(set(peeled)) == len(peeled), "a state is peeled when its last edge on that side goes, and goes once"
    return peeled


def _following(graph: Graph) -> Callable[[int], Iterable[int]]:
    return lambda state: graph.targets[graph.starts[state] : graph.stops[state]]


def _preceding(graph: Graph, among: set[int]) -> Callable[[int], Iterable[int]]:
    origins, entering = graph.origins, graph.entering
    return lambda state: [origins[edge] for edge in entering[state] if origins[edge] in among]


def _count_entering(graph: Graph) -> list[int]:
    count = [0] * len(graph.states)
    for target in graph.watch.each(graph.targets):
        count[target] += 1
    return count


def _cyclic(graph: Graph, core: list[int]) -> list[Component]:
    """Each before those that its edges lead to."""
    return list(_Search(graph, core).components())[::-1]


class _Search:
    """Tarjan's depth-first search, without recursion: it yields a component after those that its edges lead to.

    `least` is the first state found, by `number`, of those still open that a state is known to lead back to. A state
    that leads back to none before itself is the root of a component: all that was opened since.
    """

    def __init__(self, graph: Graph, core: list[int]) -> None:
        self.graph, self.core, self.inside = graph, core, frozenset(core)
        self.number: dict[int, int] = {}
        self.least: dict[int, int] = {}
        self.open: list[int] = []
        self.closed: set[int] = set()

    def components(self) -> Iterator[Component]:
        for root in self.core:
            path = [] if root in self.number else [self._open(root)]
            while path:
                state, onward = path[-1]
                following = next(onward, None)
                if following is None:
                    path.pop()
                    if path:
                        self._leads_back(path[-1][0], self.least[state])
                    if self.least[state] == self.number[state]:
                        yield self._component(state)
                elif following not in self.number:
                    path.append(self._open(following))
                elif following not in self.closed:
                    self._leads_back(state, self.number[following])

    def _open(self, state: int) -> tuple[int, Iterator[int]]:
        if not len(self.number) % LOOK_EVERY:
            self.graph.watch.look()
        self.number[state] = self.least[state] = len(self.number)
        self.open.append(state)
        targets = self.graph.targets[self.graph.starts[state] : self.graph.stops[state]]
        return state, iter([target for target in targets if target in self.inside])

    def _leads_back(self, state: int, number: int) -> None:
        self.least[state] = min(self.least[state], number)

    def _component(self, first: int) -> Component:
        """What was found since its first state, and leads back to it."""
        place = len(self.open) - 1
        while self.open[place] != first:
            place -= 1
        found, self.open[place:] = sorted(self.open[place:]), []
        self.closed.update(found)
        return found
