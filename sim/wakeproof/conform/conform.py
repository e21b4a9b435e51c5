"""One scenario on one release, held against the real thing: explore, cover, and send."""

from __future__ import annotations

import time  # noqa: TID251 - the seconds that a conformance run took are reported beside its findings, and decide nothing
from collections import Counter
from collections.abc import Hashable
from dataclasses import dataclass, field

from wakeproof.checker.explore import explore, uncollected
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import INTERRUPTED, Limits
from wakeproof.conform.cover import Cover, Path
from wakeproof.conform.facts import NONE, Facts, facts_of
from wakeproof.conform.overlaps import Overlap, overlaps
from wakeproof.conform.results import FOUND_MAX, ConformRow, Mismatch
from wakeproof.kernel.machine import Machine
from wakeproof.scenario.conformance import ConformanceScene, Difference

Known = dict[Hashable, Difference | None]
"""What the real thing was asked before, in the terms of `ConformanceScene.told`, and what came of it."""


def conform(
    machine: Machine,
    scene: ConformanceScene,
    scenario: str,
    release: str,
    limits: Limits,
    known: Known | None = None,
    *,
    overlapping: bool = False,
) -> ConformRow:
    """Every fact of the graph, as far as the limits let it be explored; an interrupt leaves what was sent until then.

    What is `known` from another scenario or release is not asked again, and what is asked becomes known.
    `overlapping`: also what is on its way at once, two by two.
    """
    started = time.perf_counter()
    with uncollected():
        graph = explore(machine, limits)
        facts = facts_of(graph, scene)
        sending = _Sending(graph, facts, scene, Cover(graph, facts), {} if known is None else known)
        try:
            if graph.limit != INTERRUPTED:
                sending.all()
                if overlapping:
                    sending.two_by_two()
        except KeyboardInterrupt:
            graph.limit = INTERRUPTED
        return sending.row(scenario, release, time.perf_counter() - started)


@dataclass
class _Sending:
    """A cover under way."""

    graph: Graph
    facts: Facts
    scene: ConformanceScene
    cover: Cover
    known: Known
    sent: set[int] = field(default_factory=set)
    differences: dict[int, Difference] = field(default_factory=dict)
    runs: int = 0
    statements: int = 0
    facts_asked: int = 0
    overlaps: int = 0
    collisions: list[tuple[Overlap, Difference]] = field(default_factory=list)

    def all(self) -> None:
        told = {fact: self._told_of(fact) for fact in range(len(self.facts.all))}
        for fact, words in told.items():
            if words in self.known:
                self._note(fact, self.known[words])
        before = len(self.sent)
        for run in self.cover.runs(sorted(self.sent)):
            self.runs += 1
            self._carry_out(run)
        self.facts_asked = len(self.sent) - before
        self.known |= {told[fact]: self.differences.get(fact) for fact in sorted(self.sent)}

    def _told_of(self, fact: int) -> Hashable:
        state, edge = self.cover.first[fact]
        states, target = self.graph.states, self.graph.targets[edge]
        return self.scene.told(self.facts.all[fact].sent, states[state], states[target])

    def _note(self, fact: int, difference: Difference | None) -> None:
        self.sent.add(fact)
        if difference is not None:
            self.differences.setdefault(fact, difference)

    def two_by_two(self) -> None:
        for overlap in overlaps(self.cover, self.scene):
            self.overlaps += 1
            difference = self.scene.collide(overlap.pair, self.graph.states[overlap.state])
            if difference is not None:
                self.collisions.append((overlap, difference))

    def _carry_out(self, run: Path) -> None:
        """The steps of a run in order; those that send nothing take no time."""
        graph, state = self.graph, 0
        self.scene.put(graph.states[0])
        for edge in run:
            fact, target = self.facts.of[edge], graph.targets[edge]
            if fact != NONE:
                self.statements += 1
                sent = self.facts.all[fact].sent
                difference = self.scene.carry_out(sent, graph.states[state], graph.states[target])
                self._note(fact, difference)
            state = target

    def row(self, scenario: str, release: str, seconds: float) -> ConformRow:
        of, transitions = Counter(self.facts.of), len(self.graph.targets)
        missed = sum(count for fact, count in of.items() if fact != NONE and fact not in self.sent)
        return ConformRow(
            scenario=scenario,
            release=release,
            states=len(self.graph.states),
            transitions=transitions,
            transitions_covered=transitions - missed,
            sending=transitions - of[NONE],
            facts=len(self.facts.all),
            facts_asked=self.facts_asked,
            runs=self.runs,
            statements=self.statements,
            overlaps=self.overlaps,
            differences=len(self.differences) + len(self.collisions),
            found=tuple(self._shortest_found(of)),
            limit=self.graph.limit,
            seconds=round(seconds, 3),
        )

    def _shortest_found(self, of: Counter[int]) -> list[Mismatch]:
        """The differences with the shortest paths, in that order; then those of what overlaps."""
        ways = sorted((len(way), way, fact) for fact in self.differences for way in [self.cover.way_to(fact)])
        sent = [self._mismatch(self.differences[fact], way, of[fact]) for _, way, fact in ways]
        met = [self._mismatch(d, self.cover.way_to_state(overlap.state), 0) for overlap, d in self.collisions]
        return [*sent, *met][:FOUND_MAX]

    def _mismatch(self, difference: Difference, way: Path, transitions: int) -> Mismatch:
        return Mismatch(*difference, tuple(self.graph.move(edge).action.label for edge in way), transitions)
