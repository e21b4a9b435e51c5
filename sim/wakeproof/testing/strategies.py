"""Hypothesis strategies: small scenarios of an installed world, and schedules of a machine.

`scenarios()` yields `SmallScenario`s, `schedules(machine)` yields `ScheduledRun`s; both shrink towards the simplest.
"""

from __future__ import annotations

try:
    import hypothesis as _  # noqa: F401 - asked for here, so that its absence is told once and with its remedy
except ModuleNotFoundError as error:
    remedy = "it is not installed; pip install 'wakeproof[hypothesis]'"
    raise ImportError(f"wakeproof.testing.strategies needs Hypothesis: {remedy}", name=error.name) from None

from wakeproof.testing.scheduled_run import ScheduledRun
from wakeproof.testing.schedules import STEPS_MAX, schedules
from wakeproof.testing.small_scenarios import SmallScenario, scenarios

__all__ = ["STEPS_MAX", "ScheduledRun", "SmallScenario", "scenarios", "schedules"]
