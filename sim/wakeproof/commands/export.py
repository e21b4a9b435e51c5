"""From the words of `wakeproof export` to a run in the formats of other tools, each file whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from wakeproof.campaign.replay import lost_at, machine_for, replay_file
from wakeproof.commands.console import console_for
from wakeproof.commands.isolation import computed
from wakeproof.commands.json_output import check_json, write_json
from wakeproof.commands.replay import answered, check_breaks, opened
from wakeproof.counterexample.drawing import Drawing, draw
from wakeproof.counterexample.file import Counterexample, Regression
from wakeproof.encoded import as_json
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.trace import Trace
from wakeproof.output import alone_in, check_writable, write_computed
from wakeproof.report.itf import Violated, itf
from wakeproof.report.mermaid import CHARACTERS_MAX, mermaid
from wakeproof.report.shiviz import DEFAULT_EXPRESSION, shiviz
from wakeproof.report.terminal import say
from wakeproof.scenario.worlds import file_of, names_code
from wakeproof.schedulers.replay import attached
from wakeproof.visible import plain

Kept = Counterexample | Regression
NO_SUCH_RUN = 3


class Exportable(NamedTuple):
    """A run with all that any format tells of it."""

    machine: Machine
    run: Trace
    drawing: Drawing
    told: Violated

    @property
    def title(self) -> str:
        return f"{self.told.property} in {self.told.scenario} on {self.told.release}"


class ExportFormat(NamedTuple):
    """How a file's name ends, what is in it, and what to do with it."""

    ending: str
    write: Callable[[Exportable], bytes]
    use: str


FORMATS: Mapping[str, ExportFormat] = {
    "mermaid": ExportFormat(
        ".mmd",
        lambda each: mermaid(each.drawing, each.title).encode(errors="replace"),
        "GitHub draws it in a block of ```mermaid",
    ),
    "itf": ExportFormat(
        ".itf.json",
        lambda each: as_json(itf(each.machine, each.run, each.told)),
        "for Quint, Apalache's tools and ITF viewers",
    ),
    "shiviz": ExportFormat(
        ".shiviz.log",
        lambda each: shiviz(each.drawing).encode(errors="replace"),
        f"for ShiViz, whose expression is {DEFAULT_EXPRESSION}",
    ),
}
"""By the word that asks for it."""


class ExportRequest(NamedTuple):
    """The words of a call, as typer gives them."""

    file: Path
    release: str | None
    formats: Sequence[str]
    out: Path
    json: str | None
    trust: bool


def exported(asked: ExportRequest) -> int:
    """Replay a file, and write the run; where there is no such run, nothing is written, and the exit code is 3."""
    kept, chosen = opened(asked.file, asked.release, trust=asked.trust)
    check_breaks(kept, str(asked.file))
    check_writable(asked.out)
    check_json(asked.json)
    formats = tuple(dict.fromkeys(asked.formats)) or tuple(FORMATS)
    found = computed(_export, (kept, chosen, asked.trust, formats), kept.release, chosen)
    names = {name: f"{_stem(asked)}{FORMATS[name].ending}" for name in formats if name in found.files}
    if names:
        with alone_in(asked.out):
            write_computed(asked.out, {names[name]: found.files[name] for name in names})
    console = console_for(asked.json)
    say(console, found.answer, style="bold")
    for name, file in names.items():
        say(console, f"{asked.out / file}: {FORMATS[name].use}")
        if name == "mermaid" and len(found.files[name].decode()) > CHARACTERS_MAX:
            say(console, f"! Mermaid draws at most {CHARACTERS_MAX:,} characters, if maxTextSize is not raised")
    if not names:
        say(console, "nothing is written: there is no such run")
    write_json(asked.json, {"answer": found.answer, "files": {name: str(asked.out / names[name]) for name in names}})
    return 0 if names else NO_SUCH_RUN


def _stem(asked: ExportRequest) -> str:
    """The name of the file; on another release than its own, that is told as well."""
    other = asked.release or ""
    named = Path(file_of(other)).stem if names_code(other) else other
    return plain(f"{asked.file.stem}{f'-on-{named}' if named else ''}")


class _Exported(NamedTuple):
    """What came of a replay, in words, and the content of each file by its format; none where there is no run."""

    answer: str
    files: Mapping[str, bytes]


def _export(asked: tuple[Kept, str, bool, tuple[str, ...]]) -> _Exported:
    kept, release, trust, formats = asked
    found = replay_file(kept, release, trust=trust)
    told = answered(kept, release, found)
    if found.run is None:
        return _Exported(told, {})
    machine = machine_for(kept, release)
    run = attached(machine, found.run)
    each = _exportable(machine, run, kept, release)
    return _Exported(told, {name: FORMATS[name].write(each) for name in formats})


def _exportable(machine: Machine, run: Trace, kept: Kept, release: str) -> Exportable:
    drawing = draw(machine, run, kept.property, lost=lost_at(kept, run))
    broken = run.broken(kept.property)
    why = broken.why if broken else ""
    breaks = (drawing.breaks or len(run.steps)) if broken else 0
    return Exportable(machine, run, drawing, Violated(kept.scenario, release, kept.property, why, breaks))
