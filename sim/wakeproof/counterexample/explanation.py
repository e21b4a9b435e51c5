"""An explanation makes a violation readable: its trace, its story, why each part is needed, its timing, its drawing.

The checker finds a violation in numbers; everything that is told of it is made here, from one trace.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from wakeproof.checker.violations import UNCLASSIFIED, Violation
from wakeproof.counterexample.ablation import Ablation, ablations
from wakeproof.counterexample.drawing import Drawing, draw
from wakeproof.counterexample.outline import outline
from wakeproof.counterexample.timing import Timing, timing_of
from wakeproof.errors import LimitReached
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.trace import Trace
from wakeproof.schedulers.delays import Delay
from wakeproof.schedulers.lenient import replay_leniently
from wakeproof.schedulers.replay import attached

NOT_ASKED = Timing(possible=None)


@dataclass(frozen=True)
class Explanation:
    """A violation with its trace, told in an outline: one line per stretch of an actor.

    Of the violation that is explained in full, `ablations` say why its parts are needed, `timing` what it takes on the
    clock; `drawing` is None of the others. `limit` is what kept the trace from being made simpler or from being
    explained in full; empty where nothing did.
    """

    violation: Violation
    trace: Trace
    outline: tuple[str, ...]
    drawing: Drawing | None = None
    timing: Timing = NOT_ASKED
    ablations: tuple[Ablation, ...] = ()
    limit: str = ""

    def detached(self) -> Explanation:
        """The explanation without the machine that its trace was taken on."""
        return replace(self, trace=self.trace.detached())


def baseline_run(machine: Machine) -> Trace:
    """The run in which nothing fails and whoever moved last goes on; an empty one where that comes to no end."""
    try:
        return replay_leniently(machine, [])
    except LimitReached:
        return Trace(())


def drawn(machine: Machine, trace: Trace, name: str, baseline: Trace, violation: Violation) -> Explanation:
    """The outline and the drawing alone, which every trace has whose run comes to no end to be judged by."""
    figures = violation.no_return, violation.risks, violation.lost, violation.ahead
    return Explanation(violation, trace, tuple(outline(trace, baseline, name)), draw(machine, trace, name, *figures))


def explain(
    machine: Machine,
    trace: Trace,
    name: str,
    delays: Mapping[str, Delay],
    violation: Violation = UNCLASSIFIED,
    *,
    baseline: Trace | None = None,
    over: Callable[[], str] = lambda: "",
) -> Explanation:
    """A run of this machine that breaks the property, explained in full; delays by clock, in milliseconds.

    `over` names a limit that is reached: what is left to be found out then is left out.
    """
    trace = attached(machine, trace)
    usual = baseline_run(machine) if baseline is None else baseline
    found = drawn(machine, trace, name, usual, violation)
    timing = timing_of(machine, trace.transitions, delays, over)
    return replace(found, timing=timing, ablations=tuple(ablations(machine, trace, name, over)), limit=over())
