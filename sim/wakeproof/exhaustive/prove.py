"""A proof: what the state graph says of each property, in a form that outlives the graph.

`proved` needs the whole graph, no bound of the world in the way, and a premise that was met. `violated` carries
every way of breaking it that there is, the simplest first; on a graph that a limit cut short, the simplest found. The
limits are those of the whole proof: what a pass over the graph did not come to stays open, or untold.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Generic, NamedTuple, TypeVar

from wakeproof.drivers.replay import replay
from wakeproof.drivers.shrink import shrink
from wakeproof.drivers.timed import Delay
from wakeproof.evidence.clock import Timing
from wakeproof.evidence.drawing import draw
from wakeproof.evidence.execution import Execution, execution
from wakeproof.evidence.shown import Shown, show_run, undisturbed
from wakeproof.evidence.told import told
from wakeproof.evidence.verdict import Verdict
from wakeproof.exhaustive.amiss import amiss
from wakeproof.exhaustive.bisimulation import fingerprint
from wakeproof.exhaustive.crash_points import CrashPoints, crash_points, strikes
from wakeproof.exhaustive.deeds import Deeds
from wakeproof.exhaustive.explore import INTERRUPTED, explore, uncollected
from wakeproof.exhaustive.graph import Graph
from wakeproof.exhaustive.lasso import Lasso, lassos
from wakeproof.exhaustive.limits import Hear, Limits, Stopped, Watch
from wakeproof.exhaustive.manner import Manner, Signature
from wakeproof.exhaustive.measures import Measures
from wakeproof.exhaustive.phases import Phases, phases
from wakeproof.exhaustive.routes import Arrivals
from wakeproof.exhaustive.ways import Way, Ways
from wakeproof.kernel.machine import Machine, Transition
from wakeproof.kernel.properties import Finding as Broken

EXPLORING = 0.7
"""The part of the seconds and of the memory that the exploration may take; the rest is for telling what it found.

Of memory, telling it takes from a quarter more than the exploration (all of it proved) to three times as much (all of
it broken), and is stopped where that would be too much.
"""
FOR_EVER = "goes round for ever"
T = TypeVar("T")


@dataclass(frozen=True)
class Told:
    """A way of breaking a property: how, how likely (None where the graph is not whole), and the simplest run.

    After step `no_return` every run breaks it (0: a further fault could still save it, or nobody knows); `risks` are
    before the first step and after each; `lost` is the step after which no run keeps it any more that kept it before.
    """

    manner: Manner
    signature: Signature
    risk: float | None
    run: Execution
    told: tuple[str, ...]
    no_return: int = 0
    risks: tuple[float, ...] = ()
    lost: int = 0


@dataclass(frozen=True)
class Finding:
    """What the graph says of one property: `ways` the simplest first, which is `shown` in full.

    `final` is what more runs would not change; `risk` is None where it is not known. `limit` is what kept it open, or
    kept its evidence from being whole; where it is empty, `ways` are all that there are. Of a `minimal` one no run
    breaks it with less than the first of them.
    """

    verdict: Verdict
    why: str
    final: bool
    premise_met: int
    risk: float | None
    ways: tuple[Told, ...] = ()
    shown: Shown | None = None
    limit: str = ""
    minimal: bool = False


@dataclass(frozen=True)
class Proof:
    """What was explored, and the finding for each property; `limit` is the first that cut any of it short.

    `strikes` are the transitions in which each kind of fault strikes, among all that were explored. `behaviour` is the
    fingerprint of the whole graph; empty where it is not known.
    """

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
    strikes: Mapping[str, int]
    amiss: Mapping[tuple[str, str], int]
    never: tuple[str, ...]
    behaviour: str

    @property
    def whole(self) -> bool:
        return not self.limit


def prove(
    machine: Machine,
    premises: Mapping[str, str],
    delays: Mapping[str, Delay],
    limits: Limits | None = None,
    hear: Hear = lambda states: None,
    *,
    behaviour: bool = False,
) -> Proof:
    """Explore, and judge each property; `premises` are theirs in words, `delays` those of the scenario's clocks.

    With `behaviour` the whole graph gets its fingerprint. The limits are those of all of it. Where one is reached after
    the exploration, what was found until then is told.
    """
    watch = Watch(limits or Limits(), hear, share=EXPLORING)
    with uncollected():
        return _judged(explore(machine, watch=watch), premises, delays, behaviour=behaviour)


def _judged(graph: Graph, premises: Mapping[str, str], delays: Mapping[str, Delay], *, behaviour: bool) -> Proof:
    judging = _Judging(graph, delays)
    findings = {name: judging.finding(name, premise) for name, premise in premises.items()}
    attempt, whole = judging.attempt, graph.complete
    places = attempt(lambda: crash_points(graph), CrashPoints((), Counter()))
    untaken = tuple(step for step in graph.machine.world.background if step not in places.found.steps)
    return Proof(
        states=len(graph.states),
        transitions=len(graph.targets),
        interleavings=attempt(lambda: judging.measures.interleavings, None).found if whole else None,
        ends=len(graph.ends),
        cycles=attempt(lambda: len(judging.measures.cycles), 0).found,
        faults_covered=graph.faults_covered,
        bounds_hit=judging.bounds_hit.found,
        findings=findings,
        crash_points=places.found,
        phases=attempt(lambda: phases(graph), None).found,
        strikes=strikes(graph),
        amiss=amiss(graph),
        never=untaken if whole and not places.limit else (),
        behaviour=attempt(lambda: fingerprint(graph), "").found if whole and behaviour else "",
        limit=graph.limit or graph.watch.stopped,
    )


class _Attempt(NamedTuple, Generic[T]):
    """What was found out, or what stands for it where a limit was reached before."""

    found: T
    limit: str = ""


class _Judging:
    """One graph and what was computed of it: first what decides, then the evidence of what is broken."""

    def __init__(self, graph: Graph, delays: Mapping[str, Delay]) -> None:
        self.graph, self.machine, self.delays = graph, graph.machine, delays
        self.measures = Measures(graph)
        self.bounds_hit = self.attempt(lambda: graph.bounds_hit, tuple[str, ...]())
        self.lassos = self.attempt(self._lassos, dict[str, Lasso]())

    @cached_property
    def arrivals(self) -> Arrivals:
        return Arrivals(self.graph, self.measures.order)

    @cached_property
    def deeds(self) -> Deeds:
        return Deeds(self.graph)

    @cached_property
    def usual(self) -> Execution:
        return undisturbed(self.machine)

    @property
    def _bound(self) -> str:
        """A bound of the world that some run ran into."""
        return next(iter(self.bounds_hit.found), "")

    def _lassos(self) -> dict[str, Lasso]:
        if not self.measures.cycles:
            return {}
        return {lasso.property: lasso for lasso in lassos(self.measures, self.arrivals)}

    def attempt(self, work: Callable[[], T], otherwise: T) -> _Attempt[T]:
        """Find something out, as far as the limits go; an interrupt is one, and ends every further attempt."""
        try:
            return _Attempt(work())
        except Stopped as stopped:
            return _Attempt(otherwise, stopped.limit)
        except KeyboardInterrupt:
            self.graph.watch.stopped = INTERRUPTED
            return _Attempt(otherwise, INTERRUPTED)

    def finding(self, name: str, premise: str) -> Finding:
        met = self.graph.premises[name]
        if self.graph.broken & self.graph.bits([name]):
            return self._violated(name, met)
        if name in self.lassos.found:
            risks = self._risks(name)
            told, shown = self._never_ending(self.lassos.found[name])
            limit = self.graph.limit or risks.limit or self._bound or shown.limit
            return Finding(Verdict.VIOLATED, "", True, met, self._risk(risks.found), (told,), shown, limit)
        if why := self._open():
            limit = self.graph.limit or self.bounds_hit.limit or self._bound or self.lassos.limit
            return Finding(Verdict.INCONCLUSIVE, why, False, met, self._no_risk, limit=limit)
        why = "" if met else f"its premise was never met: {premise}"
        return Finding(Verdict.INCONCLUSIVE if why else Verdict.PROVED, why, True, met, self._no_risk)

    @property
    def _no_risk(self) -> float | None:
        """Of what nothing breaks."""
        return 0.0 if self.graph.complete and not self.lassos.limit else None

    def _risks(self, name: str) -> _Attempt[list[float]]:
        """Empty where they are not known."""
        if not self.graph.complete or self.bounds_hit.limit:
            return _Attempt([])
        return self.attempt(lambda: self.measures.risks(name), [])

    def _risk(self, risks: Sequence[float]) -> float | None:
        """Where a bound cut runs short, nobody knows what they would have broken."""
        return risks[0] if risks and not self._bound else None

    def _open(self) -> str:
        """What kept the graph from being whole, or from being looked through."""
        graph, states = self.graph, len(self.graph.states)
        if INTERRUPTED in (graph.limit, self.bounds_hit.limit, self.lassos.limit):
            return f"interrupted after {states} states"
        if graph.limit:
            sure = f", which cover every run with at most {graph.faults_covered} faults" * (graph.faults_covered >= 0)
            return f"limit {graph.limit} was hit after {states} states{sure}: raise it"
        if self.bounds_hit.limit:
            return f"limit {self.bounds_hit.limit} was hit while {states} states were looked through: raise it"
        if self._bound:
            return f"bound {self._bound} was hit in some run: raise it"
        if self.lassos.limit:
            return f"limit {self.lassos.limit} was hit while runs were looked for that never end: raise it"
        return ""

    def _violated(self, name: str, met: int) -> Finding:
        """With the ways and the risk where there is time for them, else with the simplest run, else with any."""
        risks = self._risks(name)
        risk, limit = self._risk(risks.found), self.graph.limit or self.bounds_hit.limit or risks.limit
        if not limit:
            found = self.attempt(lambda: self._by_its_ways(name, met, risks.found), None)
            if found.found is not None:
                return found.found
            limit = found.limit
        simplest = self.attempt(lambda: self._simplest(name), None)
        path = simplest.found if simplest.found is not None else self._any(name)
        if not path:
            return Finding(Verdict.VIOLATED, "", True, met, risk, limit=limit)  # broken before anything happens
        label = self.graph.move(path[-1]).action.label
        way = Way(Manner(label), Signature(""), 0.0, 0, tuple(path))
        alone = self.attempt(lambda: self._told_alone(way, name), None).found
        told, cut = alone or self._told_alone(way, name)  # once interrupted, it does not try for long
        drawn = self.attempt(lambda: self._shown(told, name, cut or simplest.limit), None).found
        shown = drawn or self._shown(told, name, cut or simplest.limit)
        minimal = self.graph.complete and not self.bounds_hit.limit and not self._bound and simplest.found is not None
        return Finding(Verdict.VIOLATED, "", True, met, risk, (told,), shown, limit, minimal)

    def _by_its_ways(self, name: str, met: int, risks: list[float]) -> Finding:
        ways = [way for way in self._ways(name, risks) if way.path]
        if not ways:
            return Finding(Verdict.VIOLATED, "", True, met, self._risk(risks))  # broken before anything happens
        told = [self._told(way, name, risks) for way in ways]
        shown = self._shown(told[0], name)
        limit = self.lassos.limit
        if name in self.lassos.found:
            round_, drawn = self._never_ending(self.lassos.found[name])
            told.append(round_)
            limit = limit or drawn.limit
        if bound := self._bound:  # a run that it cut short might have broken it as well
            bare = (replace(way, risk=None, risks=()) for way in told)
            return Finding(Verdict.VIOLATED, "", True, met, None, tuple(bare), shown, bound)
        return Finding(Verdict.VIOLATED, "", True, met, risks[0], tuple(told), shown, limit, minimal=True)

    def _ways(self, name: str, risks: list[float]) -> list[Way]:
        """Where a liveness property is lost from the first state on, there is but one."""
        every = Manner("every run breaks it")
        return Ways(self.measures, self.arrivals, name, risks, self.deeds).all() or [
            Way(every, Signature(*every), risks[0], 0, tuple(self._simplest(name)))
        ]

    def _simplest(self, name: str) -> list[int]:
        """The simplest run found that breaks it, as edges."""
        bit, arrivals, each = self.graph.bits([name]), self.arrivals, self.graph.watch.each
        breaking = [bool(move.breaks & bit) for move in self.graph.all_moves]
        edges = (edge for edge, number in enumerate(each(self.graph.moves)) if breaking[number])
        costs = [(arrivals.along(edge), edge) for edge in edges]
        ends = [(arrivals.least[end], end) for end, broken in self.graph.end_breaks.items() if broken & bit]
        return arrivals.to(min(costs)[1]) if costs else arrivals.cheapest(min(ends)[1])

    def _any(self, name: str) -> list[int]:
        """Some run that breaks it, as the exploration came to it: there is no time for a simpler one."""
        graph, bit = self.graph, self.graph.bits([name])
        breaking = [bool(move.breaks & bit) for move in graph.all_moves]
        edge = next((edge for edge, number in enumerate(graph.moves) if breaking[number]), None)
        if edge is None:
            return graph.found_by(next(end for end, broken in graph.end_breaks.items() if broken & bit))
        spans = enumerate(zip(graph.starts, graph.stops, strict=True))
        origin = next(state for state, (start, stop) in spans if start <= edge < stop)
        return [*graph.found_by(origin), edge]

    def _told(self, way: Way, name: str, risks: Sequence[float]) -> Told:
        run = self._run(way, name)
        no_return, lost = self._no_return(way.path, name), self._lost(way.path, name)
        lines, along = tuple(told(run, self.usual, name)), self._along(way.path, risks)
        return Told(way.manner, way.signature, way.risk, run, lines, no_return, along, lost)

    def _told_alone(self, way: Way, name: str) -> tuple[Told, str]:
        """A run without the figures that need all the others; what kept it from being made simpler."""
        run, limit = shrink(self.machine, self._run(way, name), name, self.graph.watch.reached)
        return Told(way.manner, way.signature, None, run, tuple(told(run, self.usual, name))), limit

    def _shown(self, way: Told, name: str, limit: str = "") -> Shown:
        over = self.graph.watch.reached
        shown = show_run(self.machine, way.run, name, self.delays, way.no_return, way.risks, over, way.lost)
        return replace(shown, limit=limit or shown.limit)

    def _run(self, way: Way, name: str) -> Execution:
        path = self._path(way.path)
        return execution(path, ended=path[-1].to.quiet).up_to(name)

    def _path(self, edges: Sequence[int]) -> list[Transition]:
        return replay(self.machine, [self.graph.move(edge).action.label for edge in edges])

    def _no_return(self, edges: Sequence[int], name: str) -> int:
        """The first step after which every run breaks the property; 0 if a further fault could still save it."""
        bit, escapable = self.graph.bits([name]), self.measures.escapable
        broken = (self.graph.move(edge).breaks | ~escapable[self.graph.targets[edge]] for edge in edges)
        return next((number for number, lost in enumerate(broken, 1) if lost & bit), 0)

    def _lost(self, edges: Sequence[int], name: str) -> int:
        """The last step that takes away what could save the property: without a further fault, or with one; 0: none."""
        bit, kept = self.graph.bits([name]), (self.measures.avoidable, self.measures.escapable)
        states = (0, *(self.graph.targets[edge] for edge in edges))
        hope = [sum(bool(could[state] & bit) for could in kept) for state in states]
        return max((step for step, (before, after) in enumerate(pairwise(hope), 1) if after < before), default=0)

    def _along(self, edges: Sequence[int], risks: Sequence[float]) -> tuple[float, ...]:
        """The risk before the first step of a run that breaks the property, and after each; it ends broken."""
        along = (risks[0], *(risks[self.graph.targets[edge]] for edge in edges[:-1]), 1.0)
        return tuple(float(f"{risk:.6g}") for risk in along)

    def _never_ending(self, lasso: Lasso) -> tuple[Told, Shown]:
        """A run that goes round for ever has no end to be judged: the last line says so.

        No clock is asked: of what the last round does to the next nothing is known.
        """
        edges = [*lasso.stem, *lasso.loop]
        why = f"the last {len(lasso.loop)} steps go round for ever, and it never holds"
        run = execution(self._path(edges), ended=False)
        run = Execution(run.moments, (Broken(lasso.property, why),))
        lost = self.attempt(lambda: self._no_return(edges, lasso.property), 0) if self.graph.complete else _Attempt(0)
        lines = tuple(told(run, self.usual, lasso.property))
        drawing = draw(self.machine, run, lasso.property, lost.found)
        shown = Shown(run, lines, (), Timing(possible=None), drawing, lost.found, lost.limit)
        return Told(Manner(why), Signature(FOR_EVER), None, run, lines, lost.found), shown
