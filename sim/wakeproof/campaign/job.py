"""A scenario on a release: what every piece of a campaign's work is done with, in whatever process."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from wakeproof.kernel.machine import Machine
from wakeproof.scenario.scenario import Scenario, load
from wakeproof.scenario.worlds import built_machine


class Job(NamedTuple):
    """A worker loads a scenario from its file and overrides: neither it nor a release has to be sent."""

    path: Path
    overrides: tuple[tuple[str, Any], ...]
    release: str

    def scenario(self) -> Scenario:
        """Load the scenario, which the process that made the job has checked already."""
        return load(self.path, dict(self.overrides), known=True)


def machine_of(scenario: Scenario, release: str) -> Machine:
    """Build the machine of a release in a scenario's world; raises what is the matter with the release."""
    return built_machine(scenario.kind, release, scenario.bounds, scenario.times, scenario.faults)


def check_loads(job: Job) -> None:
    """Raise what is the matter with its release, if it cannot be had at all."""
    machine_of(job.scenario(), job.release)
