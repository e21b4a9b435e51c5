"""A proof joins what the checker finds of a world with what is told of it, in a form that outlives the state graph.

Kernel, checker, trace, explanation: the machine is explored, the graph is checked, and each violation becomes a trace
of the same machine, from which all that is told of it is made. The limits are those of the whole proof.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import repeat

from wakeproof.checker.check import CheckResult, PropertyVerdict, check
from wakeproof.checker.compiled.checkpoint import Checkpoint
from wakeproof.checker.compiled.parted import PartingPlan
from wakeproof.checker.explore import explore, uncollected
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import INTERRUPTED, Limits, OnStates, Watch
from wakeproof.checker.reaches import BehaviourFound, reached, tells_apart
from wakeproof.checker.risk_interval import RiskInterval, risk_intervals
from wakeproof.checker.violations import Violation
from wakeproof.counterexample.explanation import Explanation, baseline_run, drawn, explain
from wakeproof.counterexample.outline import outline
from wakeproof.counterexample.shrink import shrink
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.properties import Finding
from wakeproof.kernel.trace import Trace, path_along, trace_of
from wakeproof.schedulers.delays import Delay

EXPLORING = 0.7
"""The part of the seconds and of the memory that the exploration may take; the rest is for telling what it found.

Of memory, telling it takes from a quarter more than the exploration (all of it proved) to three times as much (all of
it broken), and is stopped where that would be too much.
"""


@dataclass(frozen=True)
class Proof(CheckResult):
    """A checked world, and per violated property its violations explained: the first in full, the others in outline.

    Where the graph stayed unfinished, `risk_intervals` bound the risk of each property that it leaves open. They would
    be closer without `risk_limit`, the limit in time or memory that was reached by then, if one was.
    """

    reaches: Mapping[str, BehaviourFound]
    explanations: Mapping[str, tuple[Explanation, ...]]
    risk_intervals: Mapping[str, RiskInterval]
    risk_limit: str


def prove(
    machine: Machine,
    premises: Mapping[str, str],
    delays: Mapping[str, Delay],
    limits: Limits | None = None,
    on_progress: OnStates = lambda states: None,
    *,
    behaviour: bool = False,
    checkpoint: Checkpoint | None = None,
    reaches: Mapping[str, tuple[str, ...]] | None = None,
    parting: PartingPlan | None = None,
) -> Proof:
    """Explore, check and explain; `premises` are the properties' in words, `delays` those of the scenario's clocks.

    With `behaviour` the whole graph gets its fingerprint. Where a limit is reached after the exploration, what was
    found until then is told. The exploration goes on from what a `checkpoint` has. `reaches` are the chains of
    behaviours that the scenario names. With a `parting` a large exploration is done by several workers, unless its
    fingerprint is wanted: no fingerprint of a parted graph was held against one process's yet.
    """
    watch = Watch(limits or Limits(), on_progress, share=EXPLORING)
    explored = partial(explore, machine, watch=watch, checkpoint=checkpoint, parting=None if behaviour else parting)
    with uncollected():
        graph = explored()
        if tells_apart(graph, reaches or {}):
            watch.limits = replace(watch.limits, symmetry=False)
            graph = explored()
            graph.reduction = "not reduced: it names behaviours, which tell them apart"
        checked = check(graph, premises, behaviour=behaviour)
        found = reached(graph, reaches or {})
        explaining = _Explaining(graph, delays)
        explanations = {name: explaining.all(name, verdict) for name, verdict in checked.verdicts.items()}
        intervals = watch.attempt(lambda: _intervals(graph, checked), dict[str, RiskInterval]()).found
        known = vars(checked) | {"limit": checked.limit or watch.stopped}
        return Proof(
            **known, reaches=found, explanations=explanations, risk_intervals=intervals, risk_limit=watch.stopped
        )


def _intervals(graph: Graph, checked: CheckResult) -> dict[str, RiskInterval]:
    """Of an unfinished graph, the bounds of whatever risk is not known exactly; none that say nothing.

    Whoever interrupts is not made to wait for them.
    """
    names = [name for name, verdict in checked.verdicts.items() if verdict.risk is None]
    if graph.complete or graph.limit == INTERRUPTED or not names:
        return {}
    found = risk_intervals(graph.machine, names, over=lambda: bool(graph.watch.reached()))
    return {name: interval for name, interval in found.items() if interval.most < 1.0 or interval.least}


class _Explaining:
    """The violations of one graph, explained one after another on its machine."""

    def __init__(self, graph: Graph, delays: Mapping[str, Delay]) -> None:
        self.graph, self.machine, self.watch, self.delays = graph, graph.machine, graph.watch, delays

    def all(self, name: str, verdict: PropertyVerdict) -> tuple[Explanation, ...]:
        """Interrupted once, each is told all the same: what could take long is left out where a limit is reached."""
        tellers = (self._in_full, *repeat(self._in_outline, len(verdict.violations) - 1))
        works = [partial(tell, name, violation) for tell, violation in zip(tellers, verdict.violations, strict=False)]
        return tuple(self.watch.attempt(work, None).found or work() for work in works)

    @cached_property
    def baseline(self) -> Trace:
        return baseline_run(self.machine)

    def _in_full(self, name: str, violation: Violation) -> Explanation:
        trace, limit = self._trace(name, violation), violation.limit
        if violation.loop:  # of what the last round does to the next, no clock and no nearby run tells anything
            return replace(drawn(self.machine, trace, name, self.baseline, violation), limit=limit).detached()
        over = self.watch.reached
        if not violation.classified:
            trace, cut = shrink(self.machine, trace, name, over)
            limit = cut or limit
        found = explain(self.machine, trace, name, self.delays, violation, baseline=self.baseline, over=over)
        return replace(found, limit=limit or found.limit).detached()

    def _in_outline(self, name: str, violation: Violation) -> Explanation:
        trace = self._trace(name, violation)
        return Explanation(violation, trace, tuple(outline(trace, self.baseline, name))).detached()

    def _trace(self, name: str, violation: Violation) -> Trace:
        """The run along a violation's edges; one that goes round for ever has no end to be judged, and says so."""
        path = path_along(self.machine, self.graph.actions(violation.path))
        if violation.loop:
            return replace(trace_of(path, ended=False), end=(Finding(name, str(violation.labels)),))
        return trace_of(path, ended=path[-1].to.quiet).up_to(name)
