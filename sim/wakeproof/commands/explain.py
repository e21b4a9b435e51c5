"""From the words of `wakeproof explain` to lanes and what they mean.

A file knows its run and its settings, and so who does what, what each row shows, what the run takes on the clock and
which of its parts it needs. The risk and the point of no return are known only where every interleaving was explored.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
from rich.console import Console

from wakeproof.campaign.replay import EXIT_CODES, ReplayAnswer, lost_at, machine_for, replay_file, world_of
from wakeproof.campaign.trust import replay_command
from wakeproof.checker.violations import UNCLASSIFIED
from wakeproof.commands.console import console_for
from wakeproof.commands.isolation import computed
from wakeproof.commands.json_output import check_json, write_json
from wakeproof.commands.replay import answered, check_breaks, opened, told
from wakeproof.counterexample.drawing import Drawing, draw
from wakeproof.counterexample.explanation import Explanation, baseline_run, explain
from wakeproof.counterexample.file import Counterexample, Regression
from wakeproof.counterexample.outline import outline
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.trace import Trace
from wakeproof.report.evidence import cost_line, facts
from wakeproof.report.lanes import LaneLine, lanes
from wakeproof.report.signs import signs_for, spelled
from wakeproof.report.source_lines import in_order
from wakeproof.report.terminal import say
from wakeproof.results.schema import CounterexampleSummary, Driver, Needed, Result
from wakeproof.scenario.worlds import names_code
from wakeproof.sites import at
from wakeproof.verdict import Verdict

LANES_WIDTH_LEAST = 70
"""Columns below which a story is told instead."""
Kept = Counterexample | Regression


def explained(file: Path, release: str | None, json: str | None, *, trust: bool) -> int:
    """Replay a file, draw the run, and tell what it means."""
    kept, chosen = opened(file, release, trust=trust)
    check_breaks(kept, str(file))
    check_json(json)
    replaying = replay_command(str(file), chosen)
    if release and not names_code(release):
        replaying += f" --release {shlex.quote(release)}"
    explanation = computed(_explain, (kept, chosen, trust, replaying), kept.release, chosen)
    console = console_for(json)
    signs = signs_for(console.encoding)
    for line in explanation.lines(console):
        say(console, spelled(line.text, signs), style=line.style)
    say(console, f"replay: {replaying}", style="dim", whole=True)
    write_json(json, told(kept, chosen, explanation.found) | explanation.data())
    return EXIT_CODES[explanation.found.answer]


def _explain(asked: tuple[Kept, str, bool, str]) -> _Explanation:
    kept, release, trust, replaying = asked
    return _Explanation(kept, release, replay_file(kept, release, trust=trust), replaying)


class _Explanation:
    """A run that was found again, and what can be said of it from the file alone."""

    def __init__(self, kept: Kept, release: str, found: ReplayAnswer, replaying: str) -> None:
        self.kept, self.release, self.found, self.replaying = kept, release, found, replaying
        kind, settings = world_of(kept)
        self.about = kind.properties[kept.property]
        self.run = found.run
        self.explained: Explanation | None = None
        self.drawing: Drawing | None = None
        self.told: tuple[str, ...] = ()
        if self.run is not None:
            machine = machine_for(kept, release)
            self._look(machine, self.run, msgspec.structs.asdict(settings.times))

    def _look(self, machine: Machine, run: Trace, delays: dict[str, Any]) -> None:
        """A run that breaks nothing is drawn too; what it needs and takes is asked only of one that does."""
        if run.broken(self.kept.property):
            violation = replace(UNCLASSIFIED, lost=lost_at(self.kept, run))
            self.explained = explain(machine, run, self.kept.property, delays, violation)
            self.drawing, self.told = self.explained.drawing, self.explained.outline
        else:
            self.drawing = draw(machine, run, self.kept.property)
            self.told = tuple(outline(run, baseline_run(machine), self.kept.property))

    def lines(self, console: Console) -> Iterator[LaneLine]:
        yield LaneLine(answered(self.kept, self.release, self.found), "bold")
        yield LaneLine(f"({self.found.how})", "dim")
        yield LaneLine(f"{self.kept.property} claims: {self.about.claim}")
        yield LaneLine("")
        yield from self._picture(console)
        yield from self._meaning()

    def _picture(self, console: Console) -> Iterator[LaneLine]:
        if self.drawing is None:
            return
        drawn: list[LaneLine] = []
        if console.width >= LANES_WIDTH_LEAST:
            drawn = lanes(self.drawing, console.width, signs_for(console.encoding))
        yield from drawn or [LaneLine(line) for line in self.told]
        yield LaneLine("")
        yield from self._lines_of_code()

    def _lines_of_code(self) -> Iterator[LaneLine]:
        """Where each step stands in the source."""
        width = len(str(len(self.drawing.steps))) if self.drawing else 0
        for number, step, sites in in_order(self.drawing):
            yield LaneLine(f"{number:>{width}}. {step.label} {at(sites)}", "dim")
        yield LaneLine("")

    def _meaning(self) -> Iterator[LaneLine]:
        if self.run is None:
            return
        why = self.run.broken(self.kept.property)
        if why is None:
            yield LaneLine(f"✓ {self.kept.property}: this run does not break it")
            return
        yield LaneLine(f"✗ {self.kept.property}: {why.why}", "bold")
        row, found = self._summary()
        for fact in (cost_line(found), *list(facts(row, found))[1:]):
            yield LaneLine(f"  · {fact}")

    def _summary(self) -> tuple[Result, CounterexampleSummary]:
        """As a report has it, as far as it is known."""
        assert self.run is not None
        assert self.explained is not None
        timing = self.explained.timing
        found = CounterexampleSummary(
            file="",
            **self.run.cost._asdict(),
            story=(),
            no_return=self.explained.violation.no_return or None,
            stall_ms=timing.stall_ms if timing.possible else None,
            timing=str(timing),
            needed=tuple(Needed(*each) for each in self.explained.ablations),
            drawing=self.drawing,
        )
        name = self.kept.property
        row = Result(
            scenario="",
            release=self.release,
            property=name,
            verdict=Verdict.VIOLATED,
            expected=None,
            because="",
            driver=Driver.EXHAUSTIVE,
        )
        return row, found

    def data(self) -> dict[str, Any]:
        """What `replay --json` says, and this."""
        broken = self.run.broken(self.kept.property) if self.run else None
        found = self._summary()[1] if self.explained else None
        return {
            "claim": self.about.claim,
            "premise": self.about.premise,
            "why": broken.why if broken else "",
            "told": self.told,
            "drawing": self.drawing,
            "stall_ms": found.stall_ms if found else None,
            "timing": found.timing if found else "",
            "needed": found.needed if found else (),
            "replay": self.replaying,
        }
