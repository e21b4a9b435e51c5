"""Runs whose schedule and faults Hypothesis chooses.

Left alone, nothing fails, whoever moved last goes on, and where nobody did, the first that is offered. What is drawn
are departures from that: who yields to all others from the start, after how many steps the one who would move is put
behind everybody, at which steps a fault strikes. So few draws are few context switches and faults, and that is what
shrinking leaves.
"""

from __future__ import annotations

from itertools import accumulate

from hypothesis import strategies as st

from wakeproof.errors import LimitReached
from wakeproof.kernel.machine import Machine
from wakeproof.schedulers.lenient import replay_leniently
from wakeproof.schedulers.priorities import Priorities
from wakeproof.schedulers.run import run
from wakeproof.testing.scheduled_run import ScheduledRun, scheduled_run

STEPS_MAX = 1_000
"""Steps of a run. One that is longer is an error that says so: it is never cut in silence."""
STRIKES_MAX = 4
"""Faults planned for a run; the scenario's own budgets say how many of them can happen."""


def schedules(machine: Machine, *, steps_max: int = STEPS_MAX) -> st.SearchStrategy[ScheduledRun]:
    """Runs of a machine, each to where nothing is left to happen; the simplest is the undisturbed one.

    Raises `LimitReached` in a test whose run does not end within `steps_max` steps.
    """
    return st.deferred(lambda: _runs(machine, _usual_length(machine), steps_max))


def _usual_length(machine: Machine) -> int:
    """The steps of the undisturbed run; where it has no end, what most runs do not reach."""
    try:
        return len(replay_leniently(machine, ()).steps)
    except LimitReached:
        return STEPS_MAX


@st.composite
def _runs(draw: st.DrawFn, machine: Machine, usual: int, steps_max: int) -> ScheduledRun:
    """What is disturbed takes longer: faults are drawn over twice the usual length, drops one after another."""
    gaps = draw(st.lists(st.integers(0, usual)))
    strikes = draw(st.lists(st.integers(0, 2 * usual), max_size=STRIKES_MAX))
    scheduler = Priorities(
        rank=lambda: -draw(st.integers(0, 1)),
        pick=lambda count: draw(st.integers(0, count - 1)),
        drops=((step, -2 - number) for number, step in enumerate(accumulate(gaps))),
        strikes=sorted(strikes),
    )
    return scheduled_run(machine, run(machine, scheduler, steps_max=steps_max))
