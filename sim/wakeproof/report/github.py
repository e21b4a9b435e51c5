"""What GitHub Actions shows of a run: annotations, and the summary of the step.

Workflow commands are lines on standard output (`::error title=...::message`); the runner takes `%`, line ends and, in
properties, `:` and `,` by their escapes (a carriage return is shown as one: `visible`). It shows ten of each kind per
step, so the worst come first.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from wakeproof.report.judged import INTERRUPTED, CiOutcome, JudgedRow, judged, missed, said, story
from wakeproof.report.reaches import amiss_reaches, said_of_reach
from wakeproof.report.source_lines import Repository, Spot, drawing_of, names_own, sites_of
from wakeproof.results.change import rise
from wakeproof.results.schema import LESS_SOUND, About, ChangeWord, Report, Result
from wakeproof.sites import below
from wakeproof.verdict import Verdict
from wakeproof.visible import visible

SHOWN_MAX = 10
SUMMARY_BYTES_MAX = 1024 * 1024
CUT = "\n\nCut here: a step's summary holds 1 MiB. The whole report is in `summary.md`.\n"
KINDS = {CiOutcome.FAILURE: "error", CiOutcome.ERROR: "warning"}


class Annotation(NamedTuple):
    """A workflow command before it is escaped; `file` is empty where it is not known, and `line` is 0."""

    kind: str
    title: str
    message: str
    file: str = ""
    line: int = 0

    def __str__(self) -> str:
        known = {"file": self.file, "line": str(self.line or ""), "title": self.title}
        properties = ",".join(f"{name}={_property(value)}" for name, value in known.items() if value)
        return f"::{self.kind} {properties}::{_data(self.message)}"


def is_github(environ: Mapping[str, str]) -> bool:
    """Whether a step of GitHub Actions runs this."""
    return environ.get("GITHUB_ACTIONS") == "true"


def workflow_commands(report: Report, *, out: str, files: Mapping[str, str] | None = None) -> list[str]:
    """A line for each thing that makes the exit code differ from 0: errors, then warnings, each the worst first.

    What is worse, or broken and not expected, is an error, and so is a planted bug that was missed; what could
    not be decided is a warning. Of more than ten of a kind the tenth says how many more there are. `files` names the
    file of a scenario by its path in the repository.
    """
    found = [*_of_the_run(report), *_of_rows(report, out, files or {})]
    return [str(line) for kind in KINDS.values() for line in _within_limit([a for a in found if a.kind == kind], out)]


def _of_the_run(report: Report) -> Iterator[Annotation]:
    for canary in report.missed:
        yield Annotation("error", f"planted bug missed: {canary.property}", missed(canary))
    if not report.complete:
        yield Annotation("warning", "wakeproof was interrupted", INTERRUPTED)


def _of_rows(report: Report, out: str, files: Mapping[str, str]) -> Iterator[Annotation]:
    for row, outcome in sorted(judged(report), key=_badness):
        if outcome in KINDS:
            message = "\n".join((said(row), *story(row, out)))
            yield Annotation(KINDS[outcome], _title(row), message, *place(row, report.about, files))
    for reach, outcome in amiss_reaches(report):
        title = f"{reach.behaviour} on {reach.release} in {reach.scenario}: {reach.verdict}"
        yield Annotation(KINDS[outcome], title, said_of_reach(reach), below(files.get(reach.scenario, "")))


def _news(row: Result) -> str:
    """What a change does, where that is what is amiss."""
    if row.change == ChangeWord.LIKELIER:
        return "is likelier to break"
    was_broken = row.compared is not None and row.compared.verdict == Verdict.VIOLATED
    return "breaks, otherwise than BASE," if was_broken else "newly breaks"


def _title(row: Result) -> str:
    """Of a change `candidate newly breaks no_stuck_entity in lost-reply: done(w1).answer (release.py:41)`."""
    if row.change not in LESS_SOUND:
        return f"{row.property} on {row.release} in {row.scenario}: {row.verdict}"
    drawing = drawing_of(row)
    step = drawing.steps[drawing.breaks - 1] if drawing and drawing.breaks else None
    sites = sites_of(step) if step else ()
    line = f" ({sites[-1].file}:{sites[-1].line})" if sites else ""
    return f"{row.release} {_news(row)} {row.property} in {row.scenario}{f': {step.label}' if step else ''}{line}"


def _badness(judged_row: JudgedRow) -> tuple[bool, bool, bool, float]:
    """What is worse, first where BASE held and then where the risk rose most; then what is broken; then the rest."""
    row, base = judged_row.row, judged_row.row.compared
    is_worse = row.change == ChangeWord.WORSE
    held = base is not None and base.verdict != Verdict.VIOLATED
    risen = rise(row.risk, base.base_risk or 0.0) if base else 0.0
    return not is_worse, not (is_worse and held), row.verdict != Verdict.VIOLATED, -risen


def _within_limit(found: Sequence[Annotation], out: str) -> Sequence[Annotation]:
    if len(found) <= SHOWN_MAX:
        return found
    more = len(found) - (SHOWN_MAX - 1)
    told = f"{more} more {found[0].kind}s are not shown here: see {visible(out)}/summary.md"
    return [*found[: SHOWN_MAX - 1], Annotation(found[0].kind, f"and {more} more", told)]


def place(row: Result, about: About, files: Mapping[str, str]) -> Spot:
    """The line where a row is broken, from the repository's root; else the file that it is about, and line 0.

    That is a release of one's own, or its scenario; or there is none, and it is empty.
    """
    repository = Repository(about)
    whole = repository.release(row.code()) if names_own(row.code()) else below(files.get(row.scenario, ""))
    return repository.breach(row) or Spot(whole, 0)


def step_summary(text: str, environ: Mapping[str, str]) -> list[str]:
    """Append the text to the summary of this step; outside GitHub Actions nothing is done.

    Returns the lines to print: none, or one warning where it could not be written. What does not fit into the 1 MiB of
    a step is cut at a line, and says so.
    """
    if not is_github(environ):
        return []
    name = environ.get("GITHUB_STEP_SUMMARY", "")
    try:
        _append(Path(name), visible(text)) if name else None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        return [str(Annotation("warning", "no step summary", f"{visible(name)}: cannot be written: {visible(why)}"))]
    return [] if name else [str(Annotation("warning", "no step summary", "GITHUB_STEP_SUMMARY names no file"))]


def _append(path: Path, text: str) -> None:
    with path.open("ab") as file:
        file.write(_fitting(text, SUMMARY_BYTES_MAX - file.tell()))


def _fitting(text: str, bytes_max: int) -> bytes:
    whole, cut = f"{text}\n".encode(), CUT.encode()
    if len(whole) <= bytes_max:
        return whole
    kept = whole[: max(0, bytes_max - len(cut))]
    return kept[: kept.rfind(b"\n") + 1] + cut if bytes_max >= len(cut) else b""


def _data(text: str) -> str:
    return visible(text).replace("%", "%25").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
