"""A trace is one run as it happened: its steps, what was found at each, how it ended, and its transitions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import repeat
from typing import Any, NamedTuple

from wakeproof.encoded import encoded
from wakeproof.kernel.layout import Note
from wakeproof.kernel.machine import Machine, Transition
from wakeproof.kernel.properties import Finding
from wakeproof.kernel.rules import Action
from wakeproof.kernel.source_line import line_of
from wakeproof.sites import Site


class Cost(NamedTuple):
    """What makes a counterexample simple: few faults, then few context switches, then few steps."""

    faults: int
    switches: int
    steps: int


class TraceStep(NamedTuple):
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
class Trace:
    """A run from the first state on. `end` is what liveness says of its last state; empty if it was cut short.

    `transitions` are those of the machine that took the steps, one for each; none where the trace came from a file or
    from another process. They belong to that machine alone, and so they are neither compared nor pickled.
    """

    steps: tuple[TraceStep, ...]
    end: tuple[Finding, ...] = ()
    bounds_hit: tuple[str, ...] = ()
    transitions: tuple[Transition, ...] = field(default=(), compare=False, repr=False)

    def __post_init__(self) -> None:
        assert len(self.transitions) in (0, len(self.steps)), "a trace has a transition for each step, or none"

    def __reduce__(self) -> tuple[Callable[..., Trace], tuple[Any, ...]]:
        return Trace, (self.steps, self.end, self.bounds_hit)

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(step.label for step in self.steps)

    @property
    def cost(self) -> Cost:
        return cost_of((step.actor, step.fault) for step in self.steps)

    @property
    def findings(self) -> Iterator[Finding]:
        for step in self.steps:
            yield from step.findings
        yield from self.end

    def broken(self, name: str) -> Finding | None:
        return next((finding for finding in self.findings if finding.property == name), None)

    def up_to(self, name: str) -> Trace:
        """Cut after the step that breaks a safety property; whole if it is broken at the end or not at all."""
        for number, step in enumerate(self.steps, 1):
            if any(finding.property == name for finding in step.findings):
                return Trace(self.steps[:number], transitions=self.transitions[:number])
        return self

    def detached(self) -> Trace:
        """The trace without its transitions, which would keep the machine and all that it remembers."""
        return replace(self, transitions=())

    def encoded(self) -> bytes:
        """One JSON line per step and one for the end: the same bytes for the same run, anywhere."""
        lines: list[dict[str, Any]] = [_line(number, step) for number, step in enumerate(self.steps, 1)]
        lines.append({"end": [list(finding) for finding in self.end], "bounds_hit": list(self.bounds_hit)})
        return b"".join(encoded(line) + b"\n" for line in lines)


def trace_of(path: Sequence[Transition], times_ms: Sequence[float] = (), *, ended: bool = True) -> Trace:
    """The run along a path of transitions; `ended` asks liveness about its last state."""
    times = times_ms or repeat(None)
    steps = [
        TraceStep(action.label, action.actor, action.fault, step.notes, step.findings, at_ms)
        for (action, step, _), at_ms in zip(path, times, strict=False)
    ]
    last = path[-1].to if path and ended else None
    return Trace(tuple(steps), last.end.findings if last else (), last.bounds_hit if last else (), tuple(path))


def path_along(machine: Machine, actions: Iterable[Action]) -> list[Transition]:
    """The transitions of this machine along its own actions, each of which is enabled where it is taken."""
    path, situation = list[Transition](), machine.first
    for action in actions:
        path.append(situation.follow(action))
        situation = path[-1].to
    return path


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


def _line(number: int, step: TraceStep) -> dict[str, Any]:
    line: dict[str, Any] = {"step": number, "label": step.label}
    if step.at_ms is not None:
        line["at_ms"] = round(step.at_ms, 3)
    if step.fault:
        line["fault"] = step.fault
    line["notes"] = [str(note) for note in step.notes]
    if step.findings:
        line["findings"] = [list(finding) for finding in step.findings]
    return line
