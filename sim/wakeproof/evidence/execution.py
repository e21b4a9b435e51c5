"""One run as it happened: its steps, what was found at each, and how it ended."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import msgspec

from wakeproof.evidence.source_line import line_of
from wakeproof.kernel.layout import Note
from wakeproof.kernel.machine import Transition
from wakeproof.kernel.properties import Finding
from wakeproof.sites import Site


class Cost(NamedTuple):
    """What makes a counterexample simple: few faults, then few context switches, then few steps."""

    faults: int
    switches: int
    steps: int


class Moment(NamedTuple):
    """One step of a run. `at_ms` is simulated time, None where no clock ran."""

    label: str
    actor: str
    fault: str | None
    notes: tuple[Note, ...]
    findings: tuple[Finding, ...]
    at_ms: float | None = None

    @property
    def sites(self) -> tuple[Site, ...]:
        """Where the step stands in the module's code; empty where it is nobody's."""
        return line_of((note.label, note.sites) for note in self.notes)


@dataclass(frozen=True, slots=True)
class Execution:
    """A run from the first state on. `end` is what liveness says of its last state; empty if it was cut short."""

    moments: tuple[Moment, ...]
    end: tuple[Finding, ...] = ()
    bounds_hit: tuple[str, ...] = ()

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(moment.label for moment in self.moments)

    @property
    def cost(self) -> Cost:
        return cost_of((moment.actor, moment.fault) for moment in self.moments)

    @property
    def findings(self) -> Iterator[Finding]:
        for moment in self.moments:
            yield from moment.findings
        yield from self.end

    def broken(self, name: str) -> Finding | None:
        return next((finding for finding in self.findings if finding.property == name), None)

    def up_to(self, name: str) -> Execution:
        """Cut after the step that breaks a safety property; whole if it is broken at the end or not at all."""
        for number, moment in enumerate(self.moments, 1):
            if any(finding.property == name for finding in moment.findings):
                return Execution(self.moments[:number])
        return self

    def trace(self) -> bytes:
        """One JSON line per step and one for the end: the same bytes for the same run, anywhere."""
        lines: list[dict[str, Any]] = [_line(number, moment) for number, moment in enumerate(self.moments, 1)]
        lines.append({"end": [list(finding) for finding in self.end], "bounds_hit": list(self.bounds_hit)})
        return b"".join(msgspec.json.encode(line) + b"\n" for line in lines)


def execution(path: Sequence[Transition], times_ms: Sequence[float] = (), *, ended: bool = True) -> Execution:
    """The run along a path of transitions; `ended` asks liveness about its last state."""
    moments = tuple(
        Moment(
            transition.action.label,
            transition.action.actor,
            transition.action.fault,
            transition.step.notes,
            transition.step.findings,
            round(times_ms[number], 3) if times_ms else None,
        )
        for number, transition in enumerate(path)
    )
    last = path[-1].to if path and ended else None
    return Execution(moments, last.end.findings if last else (), last.bounds_hit if last else ())


def cost_of(steps: Iterable[tuple[str, str | None]]) -> Cost:
    """The cost of a run given as `(actor, fault)` per step."""
    faults = switches = count = 0
    previous = ""
    for actor, fault in steps:
        count += 1
        faults += fault is not None
        switches += bool(previous) and actor != previous
        previous = actor
    return Cost(faults, switches, count)


def _line(number: int, moment: Moment) -> dict[str, Any]:
    line: dict[str, Any] = {"step": number, "label": moment.label}
    if moment.at_ms is not None:
        line["at_ms"] = moment.at_ms
    if moment.fault:
        line["fault"] = moment.fault
    line["notes"] = [str(note) for note in moment.notes]
    if moment.findings:
        line["findings"] = [list(finding) for finding in moment.findings]
    return line
