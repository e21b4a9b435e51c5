"""The state graph is packed: states have numbers, and each state's edges are a slice of flat arrays.

Everything that is the same for many edges, such as what a step breaks, is kept once, in its `Move`.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from operator import le

from wakeproof.checker.compiled.edges import edge_passes
from wakeproof.checker.compiled.rows import Rows
from wakeproof.checker.compiled.spill import lies_in_file
from wakeproof.checker.limits import Engine, Watch
from wakeproof.checker.symmetry import Symmetry, Turning
from wakeproof.kernel.machine import Machine, Step
from wakeproof.kernel.rules import Action


@dataclass(frozen=True, slots=True, eq=False)
class Move:
    """An action, and what it does wherever the slots that it reads have the same values.

    `breaks` is the set of safety properties that it breaks, as bits over `Graph.properties`.
    """

    number: int
    action: Action
    step: Step
    actor: int
    breaks: int


def numbers() -> array[int]:
    return array("I")


@dataclass(eq=False, repr=False)
class Graph:
    """States are numbered in the order found; the first is 0. Edge e is the move `moves[e]` and leads to `targets[e]`.

    The edges of a state are `starts[s]` to before `stops[s]`. `ends` are the explored states where nothing is left
    to happen but faults. `limit` says what stopped the exploration, if anything did; then every run with at most
    `faults_covered` faults (-1: none) has been explored all the same. `parents` tell from which state each was found:
    with the fewest faults, and not by the shortest way. Every pass over the graph keeps to the `watch`, and is made by
    the `engine` where it has one of its own.

    Under a `symmetry` a state stands for its orbit, and an edge leads to what stands for the orbit of its target;
    `reduction` says so in words, or why nothing was reduced although it was asked for.
    """

    machine: Machine
    states: Sequence[str] = field(default_factory=list)
    starts: array[int] = field(default_factory=numbers)
    stops: array[int] = field(default_factory=numbers)
    moves: array[int] = field(default_factory=numbers)
    targets: array[int] = field(default_factory=numbers)
    ends: list[int] = field(default_factory=list)
    all_moves: list[Move] = field(default_factory=list)
    actors: list[str] = field(default_factory=list)
    parents: array[int] = field(default_factory=numbers)
    limit: str = ""
    faults_covered: int = -1
    watch: Watch = field(default_factory=Watch)
    engine: Engine = Engine.COMPILED
    symmetry: Symmetry | None = None
    reduction: str = ""

    @property
    def properties(self) -> tuple[str, ...]:
        return tuple(prop.name for prop in self.machine.world.properties)

    @property
    def complete(self) -> bool:
        return not self.limit

    @property
    def is_spilled(self) -> bool:
        """Whether its arrays lie in files, for memory had no room for them."""
        return lies_in_file(self.moves)

    def is_packed(self) -> bool:
        """Whether the slices of the states fill the edges without a gap, and all edges lead to states."""
        if len(self.starts) != len(self.stops) or len(self.moves) != len(self.targets):
            return False
        if compiled := edge_passes(self):
            return compiled.is_packed()
        monotone = all(map(le, self.starts, self.stops))
        filled = sum(self.stops) - sum(self.starts) == len(self.targets)
        return monotone and filled and max(self.targets, default=0) < len(self.states)

    def edges(self, state: int) -> range:
        return range(self.starts[state], self.stops[state])

    def move(self, edge: int) -> Move:
        return self.all_moves[self.moves[edge]]

    def offered(self, state: int) -> bytes:
        """The moves that a state enables: equal where two enable the same in the same order."""
        return self.moves[self.starts[state] : self.stops[state]].tobytes()

    def actions(self, path: Sequence[int]) -> list[Action]:
        """What is done along a path from the first state, as the machine calls it."""
        if self.symmetry is None:
            return [self.move(edge).action for edge in path]
        sources = [0, *(self.targets[edge] for edge in path[:-1])]
        steps = [
            Turning(self.move(edge).action, self.move(edge).step, source, self.targets[edge])
            for edge, source in zip(path, sources, strict=True)
        ]
        return self.symmetry.lifted(self.states, steps)

    def found_by(self, state: int) -> list[int]:
        """The edges by which the exploration came to a state.

        It ends: a state's parent was found before it, or came to be expanded in a lower layer.
        """
        path: list[int] = []
        while state:
            before = self.parents[state]
            path.append(min((self._price(edge), edge) for edge in self.edges(before) if self.targets[edge] == state)[1])
            state = before
        return path[::-1]

    def _price(self, edge: int) -> bool:
        return self.move(edge).action.fault is not None

    def bits(self, names: Iterable[str]) -> int:
        """A set of properties as an integer."""
        found = 0
        for name in names:
            found |= 1 << self.properties.index(name)
        return found

    @cached_property
    def end_breaks(self) -> dict[int, int]:
        """The liveness properties broken at each end; what a bound cut short is not judged, and left out."""
        judged = ((end, self.machine.end_of(self.states[end])) for end in self.ends)
        return {end: self.bits(f.property for f in said.findings) for end, said in judged if said is not None}

    @cached_property
    def broken(self) -> int:
        """The properties broken anywhere."""
        broken = 0
        taken = (self.all_moves[number].breaks for number in self.taken)
        for bits in (*taken, *self.end_breaks.values()):
            broken |= bits
        return broken

    @cached_property
    def taken(self) -> Counter[int]:
        """On how many edges each move is, by its number: what is taken nowhere is not here."""
        if compiled := edge_passes(self):
            return Counter({number: count for number, count in enumerate(compiled.taken()) if count})
        return Counter(dict(sorted(Counter(self.moves).items())))

    @cached_property
    def premises(self) -> Counter[str]:
        """How many transitions and ends met the premise of each property."""
        met: Counter[str] = Counter()
        for number, count in self.taken.items():
            for name in self.all_moves[number].step.met:
                met[name] += count
        for end in self.end_breaks:
            said = self.machine.end_of(self.states[end])
            met.update(said.met if said else ())
        return met

    @cached_property
    def bounds_hit(self) -> tuple[str, ...]:
        """The bounds of the world that some run ran into."""
        layout = self.machine.layout
        numbered = [(layout.number(slot), name) for slot, name in self.machine.world.bounds.items()]
        hit = {name for number, name in numbered if any(map(layout.values[number].get, self._codes(number)))}
        return tuple(sorted(hit))

    def _codes(self, slot: int) -> set[str]:
        """What a slot holds in any state."""
        if isinstance(self.states, Rows):
            return self.states.codes(slot)
        return {state[slot] for state in self.watch.each(self.states)}

    @cached_property
    def origins(self) -> array[int]:
        """The state that each edge leaves."""
        if compiled := edge_passes(self):
            return compiled.origins()
        origins = array("I", bytes(self.targets.itemsize * len(self.targets)))
        for state, (start, stop) in enumerate(self.watch.each(zip(self.starts, self.stops, strict=True))):
            origins[start:stop] = array("I", (state,)) * (stop - start)
        return origins

    @cached_property
    def entering(self) -> Sequence[Sequence[int]]:
        """The edges that lead to each state, the first first."""
        if compiled := edge_passes(self):
            return compiled.entering()
        entering: list[list[int]] = [[] for _ in self.states]
        for edge, target in self.watch.each(enumerate(self.targets)):
            entering[target].append(edge)
        assert sum(map(len, entering)) == len(self.targets), "an edge enters one state"
        return entering
