"""A scenario on a release: what every piece of a campaign's work is done with, in whatever process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from wakeproof.kernel.machine import Machine
from wakeproof.observe.transcript import Transcript, open_transcript
from wakeproof.scenario.scenario import Scenario, load
from wakeproof.scenario.worlds import built_machine

R = TypeVar("R")


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


class TurnMachine(NamedTuple):
    """The machine of a turn, and what was written down as its last piece of work took it up; None, if nothing was."""

    machine: Machine
    transcript: Transcript | None


_LEARNED: dict[int, TurnMachine] = {}
"""The machine of the turn under way in this process: one, or none."""


def machine_in_turn(scenario: Scenario, release: str, turn: int | None) -> Machine:
    """The machine of a turn, with all that was learned on it; a new one where the turn has none, or there is no turn.

    A turn is one job's, and its number no other's. What a machine learns is a function of its world: no result depends
    on what was done on it before, only the time that it takes. Which answers of handlers it was told by which question
    nobody can say afterwards, so a transcript that is open goes on from those of the turn.
    """
    if turn is None:
        return machine_of(scenario, release)
    transcript, learned = open_transcript(), _LEARNED.get(turn)
    if learned is None:
        _LEARNED.clear()
        machine = machine_of(scenario, release)
    else:
        machine = learned.machine
        if transcript is not None:
            transcript.go_on_from(learned.transcript)
    _LEARNED[turn] = TurnMachine(machine, transcript)
    return machine


def last_of_turn(function: Callable[[Job], R], job: Job) -> R:
    """What the function makes of a job; then the machine of the turn is let go of."""
    try:
        return function(job)
    finally:
        forget_machine()


def forget_machine() -> None:
    _LEARNED.clear()


def check_loads(job: Job) -> None:
    """Raise what is the matter with its release, if it cannot be had at all."""
    machine_of(job.scenario(), job.release)
