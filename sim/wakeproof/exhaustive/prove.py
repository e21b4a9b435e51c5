"""A proof: what the state graph says of each property, in a form that outlives the graph.

`proved` needs the whole graph, no bound of the world in the way, and a premise that was met. `violated` carries
every way of breaking it that there is, the simplest first; on a graph that a limit cut short, the simplest found.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wakeproof.drivers.replay import replay
from wakeproof.drivers.shrink import shrink
from wakeproof.drivers.timed import Delay
from wakeproof.evidence.clock import Timing
from wakeproof.evidence.drawing import draw
from wakeproof.evidence.execution import Execution, execution
from wakeproof.evidence.shown import Shown, show_run, undisturbed
from wakeproof.evidence.told import told
from wakeproof.evidence.verdict import Verdict
from wakeproof.exhaustive.crash_points import CrashPoints, crash_points
from wakeproof.exhaustive.explore import INTERRUPTED, explore, uncollected
from wakeproof.exhaustive.graph import Graph
from wakeproof.exhaustive.lasso import Lasso, lassos
from wakeproof.exhaustive.limits import Hear, Limits
from wakeproof.exhaustive.manner import Manner
from wakeproof.exhaustive.measures import Measures
from wakeproof.exhaustive.phases import Phases, phases
from wakeproof.exhaustive.routes import Arrivals
from wakeproof.exhaustive.ways import Way, Ways
from wakeproof.world.machine import Machine, Transition
from wakeproof.world.properties import Finding as Broken


@dataclass(frozen=True)
class Told:
    """A way of breaking a property: how, how likely (None where the graph is not whole), and the simplest run.

    After step `no_return` every run breaks it (0: a further fault could still save it); `risks` are before the first
    step and after each.
    """

    manner: Manner
    risk: float | None
    run: Execution
    told: tuple[str, ...]
    no_return: int = 0
    risks: tuple[float, ...] = ()


@dataclass(frozen=True)
class Finding:
    """What the graph says of one property: `ways` the simplest first, which is `shown` in full.

    `final` is what more runs would not change; `risk` is None where the graph is not whole.
    """

    verdict: Verdict
    why: str
    final: bool
    premise_met: int
    risk: float | None
    ways: tuple[Told, ...] = ()
    shown: Shown | None = None


@dataclass(frozen=True)
class Proof:
    """What was explored, and the finding for each property."""

    states: int
    transitions: int
    interleavings: int | None
    ends: int
    cycles: int
    limit: str
    faults_covered: int
    bounds_hit: tuple[str, ...]
    findings: Mapping[str, Finding]
    crash_points: CrashPoints
    phases: Phases | None

    @property
    def whole(self) -> bool:
        return not self.limit


def prove(
    machine: Machine,
    premises: Mapping[str, str],
    delays: Mapping[str, Delay],
    limits: Limits | None = None,
    hear: Hear = lambda states: None,
) -> Proof:
    """Explore, and judge each property; `premises` are theirs in words, `delays` those of the scenario's clocks."""
    with uncollected():
        return _judged(explore(machine, limits, hear), premises, delays)


def _judged(graph: Graph, premises: Mapping[str, str], delays: Mapping[str, Delay]) -> Proof:
    judging = _Judging(graph, delays)
    findings = {name: judging.finding(name, premise) for name, premise in premises.items()}
    return Proof(
        states=len(graph.states),
        transitions=len(graph.targets),
        interleavings=judging.measures.interleavings if graph.complete else None,
        ends=len(graph.ends),
        cycles=len(judging.measures.cycles),
        limit=graph.limit,
        faults_covered=graph.faults_covered,
        bounds_hit=graph.bounds_hit,
        findings=findings,
        crash_points=crash_points(graph),
        phases=phases(graph),
    )


class _Judging:
    """One graph and what was computed of it."""

    def __init__(self, graph: Graph, delays: Mapping[str, Delay]) -> None:
        self.graph, self.machine, self.delays = graph, graph.machine, delays
        self.measures = Measures(graph)
        self.arrivals = Arrivals(graph, self.measures.order)
        self.usual = undisturbed(self.machine)
        self.lassos = {lasso.property: lasso for lasso in lassos(self.measures, self.arrivals)}

    def finding(self, name: str, premise: str) -> Finding:
        met, risks = self.graph.premises[name], self.measures.risks(name) if self.graph.complete else []
        risk = risks[0] if risks else None
        if self.graph.broken & self.graph.bits([name]):
            ways = [way for way in self._ways(name, risks) if way.path]
            if not ways:
                return Finding(Verdict.VIOLATED, "", True, met, risk)  # broken before anything happens: no run to tell
            told = tuple(self._told(way, name, risks) for way in ways)
            shown = show_run(self.machine, told[0].run, name, self.delays, told[0].no_return, told[0].risks)
            return Finding(Verdict.VIOLATED, "", True, met, risk, told, shown)
        if name in self.lassos:
            return Finding(Verdict.VIOLATED, "", True, met, risk, *self._never_ending(self.lassos[name]))
        if why := self._open():
            return Finding(Verdict.INCONCLUSIVE, why, False, met, risk)
        why = "" if met else f"its premise was never met: {premise}"
        return Finding(Verdict.INCONCLUSIVE if why else Verdict.PROVED, why, True, met, risk)

    def _open(self) -> str:
        """What kept the graph from being whole."""
        graph = self.graph
        if graph.limit == INTERRUPTED:
            return f"interrupted after {len(graph.states)} states"
        if graph.limit:
            sure = f", which cover every run with at most {graph.faults_covered} faults" * (graph.faults_covered >= 0)
            return f"limit {graph.limit} was hit after {len(graph.states)} states{sure}: raise it"
        if graph.bounds_hit:
            return f"bound {graph.bounds_hit[0]} was hit in some run: raise it"
        return ""

    def _ways(self, name: str, risks: list[float]) -> list[Way]:
        ways = Ways(self.measures, self.arrivals, name, risks).all() if self.graph.complete else []
        return ways or [self._simplest(name, risks[0] if risks else 0.0)]

    def _simplest(self, name: str, risk: float) -> Way:
        """The simplest run found that breaks it, where ways cannot be told apart: the graph is not whole, or a
        liveness property is lost from the first state on."""
        bit, arrivals = self.graph.bits([name]), self.arrivals
        costs = [(arrivals.along(e), e) for e in range(len(self.graph.targets)) if self.graph.move(e).breaks & bit]
        ends = [(arrivals.least[end], end) for end, broken in self.graph.end_breaks.items() if broken & bit]
        path = arrivals.to(min(costs)[1]) if costs else arrivals.cheapest(min(ends)[1])
        manner = Manner("every run breaks it" if self.graph.complete else self.graph.move(path[-1]).action.label)
        return Way(manner, risk, 0, tuple(path))

    def _told(self, way: Way, name: str, risks: Sequence[float]) -> Told:
        path = self._path(way.path)
        run = execution(path, ended=path[-1].to.quiet).up_to(name)
        if not self.graph.complete:
            run = shrink(self.machine, run, name)
            return Told(way.manner, None, run, tuple(told(run, self.usual, name)))
        lost, along = self._no_return(way.path, name), self._along(way.path, risks)
        return Told(way.manner, way.risk, run, tuple(told(run, self.usual, name)), lost, along)

    def _path(self, edges: Sequence[int]) -> list[Transition]:
        return replay(self.machine, [self.graph.move(edge).action.label for edge in edges])

    def _no_return(self, edges: Sequence[int], name: str) -> int:
        """The first step after which every run breaks the property; 0 if a further fault could still save it."""
        bit, escapable = self.graph.bits([name]), self.measures.escapable
        broken = (self.graph.move(edge).breaks | ~escapable[self.graph.targets[edge]] for edge in edges)
        return next((number for number, lost in enumerate(broken, 1) if lost & bit), 0)

    def _along(self, edges: Sequence[int], risks: Sequence[float]) -> tuple[float, ...]:
        """The risk before the first step of a run that breaks the property, and after each; it ends broken."""
        along = (risks[0], *(risks[self.graph.targets[edge]] for edge in edges[:-1]), 1.0)
        return tuple(float(f"{risk:.6g}") for risk in along)

    def _never_ending(self, lasso: Lasso) -> tuple[tuple[Told, ...], Shown]:
        """A run that goes round for ever has no end to be judged: the last line says so."""
        why = f"the last {len(lasso.loop)} steps go round for ever, and it never holds"
        run = execution(self._path([*lasso.stem, *lasso.loop]), ended=False)
        run = Execution(run.moments, (Broken(lasso.property, why),))
        lines = tuple(told(run, self.usual, lasso.property))
        drawing = draw(self.machine, run, lasso.property, len(lasso.stem))
        shown = Shown(run, lines, (), Timing(possible=True), drawing, len(lasso.stem))
        return (Told(Manner(why), None, run, lines),), shown
