"""A check judges each property on the state graph of a world: numbers in, numbers out.

`proved` needs the whole graph, no bound of the world in the way, and a premise that was met. `violated` carries
every violation that there is, the simplest first; on a graph that a limit cut short, the simplest found. What a pass
over the graph did not come to within the limits stays open.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import TypeVar

from wakeproof.checker.amiss import amiss
from wakeproof.checker.crash_points import CrashPoints, crash_points, strikes
from wakeproof.checker.graph import Graph
from wakeproof.checker.lasso import Lasso, lassos
from wakeproof.checker.limits import INTERRUPTED, LimitedResult
from wakeproof.checker.operations import Operations
from wakeproof.checker.outlook import Ahead, Outlook
from wakeproof.checker.phases import Phases, phases
from wakeproof.checker.probabilities import Probabilities
from wakeproof.checker.shortest import ShortestFromInit
from wakeproof.checker.signature import ViolationSignature
from wakeproof.checker.violations import UNCLASSIFIED, Violation, Violations
from wakeproof.kernel.properties import Kind
from wakeproof.verdict import Verdict

FOR_EVER = ViolationSignature("repeats forever")
EVERY_RUN = ViolationSignature("every run breaks it")
T = TypeVar("T")


@dataclass(frozen=True)
class PropertyVerdict:
    """What the graph says of one property: `violations` are the ways in which it is broken, the simplest first.

    `final` is what more runs would not change; `risk` is None where it is not known. `limit` is what kept it open, or
    kept its violations from being all there are. Of a `minimal` one no run breaks it at less cost than the first of
    them.
    """

    verdict: Verdict
    why: str
    final: bool
    premise_met: int
    risk: float | None
    violations: tuple[Violation, ...] = ()
    limit: str = ""
    minimal: bool = False


@dataclass(frozen=True)
class CheckResult:
    """What was explored, and the verdict on each property; `limit` is the first that cut any of it short.

    `strikes` are the transitions in which each kind of fault strikes, among all that were explored. `behaviour` is the
    fingerprint of the whole graph; empty where it is not known. `reduction` says of what one stands for several, or why
    none does; empty where nobody asked.
    """

    states: int
    transitions: int
    interleavings: int | None
    ends: int
    cycles: int
    limit: str
    faults_covered: int
    bounds_hit: tuple[str, ...]
    verdicts: Mapping[str, PropertyVerdict]
    crash_points: CrashPoints
    phases: Phases | None
    strikes: Mapping[str, int]
    amiss: Mapping[tuple[str, str], int]
    never: tuple[str, ...]
    behaviour: str
    reduction: str

    @property
    def whole(self) -> bool:
        return not self.limit

    @property
    def unbreakable(self) -> bool:
        """Whether no run of any scheduler breaks any property: each is a path in the graph, which was seen whole."""
        return all(each.final and each.verdict is not Verdict.VIOLATED for each in self.verdicts.values())


def check(graph: Graph, premises: Mapping[str, str], *, behaviour: bool = False) -> CheckResult:
    """Judge each property on an explored graph; `premises` are theirs in words.

    With `behaviour` a whole graph gets its fingerprint, and every violation, not the first alone, what else was open
    along it. Where a limit is reached, what was found until then stays.
    """
    checking = _Checking(graph, ahead_of_all=behaviour)
    verdicts = {name: checking.verdict(name, premise) for name, premise in premises.items()}
    attempt, whole = graph.watch.attempt, graph.complete
    places = attempt(lambda: crash_points(graph), CrashPoints((), Counter()))
    untaken = tuple(step for step in graph.machine.world.background if step not in places.found.steps)
    return CheckResult(
        states=len(graph.states),
        transitions=len(graph.targets),
        interleavings=attempt(checking.interleavings, None).found if whole else None,
        ends=len(graph.ends),
        cycles=attempt(lambda: len(checking.probabilities.cycles), 0).found,
        faults_covered=graph.faults_covered,
        bounds_hit=checking.bounds_hit.found,
        verdicts=verdicts,
        crash_points=places.found,
        phases=attempt(lambda: phases(graph), None).found,
        strikes=strikes(graph),
        amiss=amiss(graph),
        never=untaken if whole and not places.limit else (),
        behaviour=attempt(lambda: _fingerprint(graph), "").found if whole and behaviour else "",
        reduction=graph.reduction,
        limit=graph.limit or graph.watch.stopped,
    )


def _fingerprint(graph: Graph) -> str:
    from wakeproof.checker.bisimulation import fingerprint  # noqa: PLC0415 - NumPy, and only a comparison asks

    return fingerprint(graph)


class _Checking:
    """One graph and what was computed of it, each pass once for all properties."""

    def __init__(self, graph: Graph, *, ahead_of_all: bool = False) -> None:
        self.graph, self.ahead_of_all = graph, ahead_of_all
        self.probabilities = Probabilities(graph)
        self.outlook = Outlook(graph, self.probabilities)
        self.bounds_hit = self.attempt(lambda: graph.bounds_hit, tuple[str, ...]())
        self.lassos = self.attempt(self._lassos, dict[str, Lasso]())
        self.turns = graph.symmetry is not None

    @cached_property
    def from_init(self) -> ShortestFromInit:
        return ShortestFromInit(self.graph, self.probabilities.order)

    @cached_property
    def operations(self) -> Operations:
        return Operations(self.graph)

    @property
    def _bound(self) -> str:
        """A bound of the world that some run ran into."""
        return next(iter(self.bounds_hit.found), "")

    def _lassos(self) -> dict[str, Lasso]:
        if not self.probabilities.cycles or self.graph.symmetry is not None:
            return {}
        return {lasso.property: lasso for lasso in lassos(self.probabilities, self.from_init)}

    def interleavings(self) -> int | None:
        """How many runs there are; None where that takes a number of any length for each state of a graph in files."""
        if self.graph.is_spilled and not self.probabilities.straight:
            return None
        return self.probabilities.interleavings

    def attempt(self, work: Callable[[], T], otherwise: T) -> LimitedResult[T]:
        return self.graph.watch.attempt(work, otherwise)

    def verdict(self, name: str, premise: str) -> PropertyVerdict:
        met = self.graph.premises[name]
        if self.graph.broken & self.graph.bits([name]):
            return self._violated(name, met)
        if name in self.lassos.found:
            risks, endless = self._risks(name), self._never_ending(self.lassos.found[name])
            limit = self.graph.limit or risks.limit or self._bound or endless.limit
            endless = self._with_ahead(endless, name, risks.found)
            return PropertyVerdict(Verdict.VIOLATED, "", True, met, self._risk(risks.found), (endless,), limit)
        if why := self._open() or self._round(name):
            limit = self.graph.limit or self.bounds_hit.limit or self._bound or self.lassos.limit
            return PropertyVerdict(Verdict.INCONCLUSIVE, why, False, met, self._no_risk, limit=limit)
        why = "" if met else f"its premise was never met: {premise}"
        return PropertyVerdict(Verdict.INCONCLUSIVE if why else Verdict.PROVED, why, True, met, self._no_risk)

    @property
    def _no_risk(self) -> float | None:
        """The risk of what nothing breaks."""
        return 0.0 if self.graph.complete and not self.lassos.limit else None

    def _risks(self, name: str) -> LimitedResult[Sequence[float]]:
        """Per state its risk; empty where that is not known."""
        if not self.graph.complete or self.bounds_hit.limit or self._round(name):
            return LimitedResult([])
        return self.attempt(lambda: self.probabilities.violation_probability(name), [])

    def _risk(self, risks: Sequence[float]) -> float | None:
        """The property's risk; None where a bound cut runs short, for nobody knows what they would have broken."""
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

    def _round(self, name: str) -> str:
        """Why nothing is said of a run that never ends, where a cycle stands for several that are none."""
        if not self.turns or self.lassos.limit or not self.probabilities.cycles:
            return ""
        kinds = {each.name: each.kind for each in self.graph.machine.world.properties}
        is_open = kinds[name] is Kind.LIVENESS
        return "its graph has a cycle, which under a symmetry may be none: leave --symmetry out" * is_open

    def _violated(self, name: str, met: int) -> PropertyVerdict:
        """The verdict with all violations where there is time for them, else with the simplest run, else with any."""
        risks = self._risks(name)
        risk, limit = self._risk(risks.found), self.graph.limit or self.bounds_hit.limit or risks.limit
        if not limit and not self.turns:
            whole = self.attempt(lambda: self._classified(name, met, risks.found), None)
            if whole.found is not None:
                return whole.found
            limit = whole.limit
        simplest = self.attempt(lambda: self._simplest(name), None)
        path = simplest.found if simplest.found is not None else self._any(name)
        if not path:
            return PropertyVerdict(Verdict.VIOLATED, "", True, met, risk, limit=limit)  # before anything happens
        last = ViolationSignature(self.graph.actions(path)[-1].label)
        violation = replace(UNCLASSIFIED, labels=last, path=tuple(path), limit=simplest.limit)
        minimal = self.graph.complete and not self.bounds_hit.limit and not self._bound and simplest.found is not None
        minimal = minimal and not self.turns  # who is who changes along it, and so how often the actor does
        return PropertyVerdict(Verdict.VIOLATED, "", True, met, risk, (violation,), limit, minimal)

    def _classified(self, name: str, met: int, risks: Sequence[float]) -> PropertyVerdict:
        violations = [self._with_figures(each, name, risks) for each in self._separated(name, risks) if each.path]
        if not violations:
            return PropertyVerdict(Verdict.VIOLATED, "", True, met, self._risk(risks))  # before anything happens
        limit = self.lassos.limit
        if name in self.lassos.found:
            violations.append(self._never_ending(self.lassos.found[name]))
            limit = limit or violations[-1].limit
        asked = len(violations) if self.ahead_of_all else 1
        violations[:asked] = [self._with_ahead(violation, name, risks) for violation in violations[:asked]]
        if bound := self._bound:  # a run that it cut short might have broken it as well
            bare = tuple(replace(violation, risk=None, risks=()) for violation in violations)
            return PropertyVerdict(Verdict.VIOLATED, "", True, met, None, bare, bound)
        return PropertyVerdict(Verdict.VIOLATED, "", True, met, risks[0], tuple(violations), limit, minimal=True)

    def _separated(self, name: str, risks: Sequence[float]) -> list[Violation]:
        """The violations by signature; only one where a liveness property is lost from the first state on."""
        return Violations(self.probabilities, self.from_init, name, risks, self.operations).all() or [
            Violation(EVERY_RUN, EVERY_RUN, risks[0], path=tuple(self._simplest(name)))
        ]

    def _with_figures(self, violation: Violation, name: str, risks: Sequence[float]) -> Violation:
        path = violation.path
        return replace(
            violation,
            no_return=self._no_return(path, name),
            lost=self._lost(path, name),
            risks=self._along(path, risks),
        )

    def _simplest(self, name: str) -> list[int]:
        """The simplest run found that breaks it, as edges."""
        bit, from_init, each = self.graph.bits([name]), self.from_init, self.graph.watch.each
        breaking = [bool(move.breaks & bit) for move in self.graph.all_moves]
        edges = (edge for edge, number in enumerate(each(self.graph.moves)) if breaking[number])
        costs = [(from_init.along(edge), edge) for edge in edges]
        ends = [(from_init.least[end], end) for end, broken in self.graph.end_breaks.items() if broken & bit]
        return from_init.to(min(costs)[1]) if costs else from_init.cheapest(min(ends)[1])

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

    def _with_ahead(self, violation: Violation, name: str, risks: Sequence[float]) -> Violation:
        """What else was open along it, where the graph is whole."""
        if not risks:
            return violation
        self.outlook.learn(name, risks)
        found = self.attempt(lambda: self.outlook.along(violation.path, name), tuple[tuple[Ahead, ...], ...]())
        return replace(violation, ahead=found.found, limit=violation.limit or found.limit)

    def _no_return(self, edges: Sequence[int], name: str) -> int:
        """The first step after which every run breaks the property; 0 if a further fault could still save it."""
        bit, avoidable = self.graph.bits([name]), self.probabilities.avoidable_with_faults
        broken = (self.graph.move(edge).breaks | ~avoidable[self.graph.targets[edge]] for edge in edges)
        return next((number for number, lost in enumerate(broken, 1) if lost & bit), 0)

    def _lost(self, edges: Sequence[int], name: str) -> int:
        """The last step that takes away what could save the property: without a further fault, or with one; 0: none."""
        bit, probabilities = self.graph.bits([name]), self.probabilities
        avoidable = (probabilities.avoidable_without_faults, probabilities.avoidable_with_faults)
        states = (0, *(self.graph.targets[edge] for edge in edges))
        hope = [sum(bool(could[state] & bit) for could in avoidable) for state in states]
        return max((step for step, (before, after) in enumerate(pairwise(hope), 1) if after < before), default=0)

    def _along(self, edges: Sequence[int], risks: Sequence[float]) -> tuple[float, ...]:
        """The risk before the first step of a run that breaks the property, and after each; it ends broken."""
        along = (risks[0], *(risks[self.graph.targets[edge]] for edge in edges[:-1]), 1.0)
        return tuple(float(f"{risk:.6g}") for risk in along)

    def _never_ending(self, lasso: Lasso) -> Violation:
        """A run that goes round for ever, and where it was lost as far as the graph is whole."""
        path = (*lasso.stem, *lasso.loop)
        no_return = LimitedResult(0)
        if self.graph.complete:
            no_return = self.attempt(lambda: self._no_return(path, lasso.property), 0)
        labels = ViolationSignature(f"{_repeats(len(lasso.loop))}, and it never holds")
        return Violation(
            labels, FOR_EVER, path=path, loop=len(lasso.loop), no_return=no_return.found, limit=no_return.limit
        )


def _repeats(steps: int) -> str:
    return "the last step repeats forever" if steps == 1 else f"the last {steps} steps repeat forever"
