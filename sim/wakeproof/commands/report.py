"""From saved results to what `wakeproof report` writes and tells; all input is checked before anything is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
from rich.console import Console
from rich.table import Table
from rich.text import Text

from wakeproof.commands.console import console_for
from wakeproof.commands.json_output import check_json, write_json
from wakeproof.commands.report_files import FOLDERS, tell_github, write, write_formats
from wakeproof.errors import UserError
from wakeproof.output import alone_in, check_target, check_unlinked, check_writable, write_below, write_whole
from wakeproof.report.called import called
from wakeproof.report.difference import ABSENT, ChangedLine, headline, lines, markdown, side_line, ways_to_look_at
from wakeproof.report.evidence import way_line
from wakeproof.report.strikes import strikes_page
from wakeproof.report.terminal import say, show
from wakeproof.results.counterexamples import kept_beside
from wakeproof.results.difference import ReportDifference, differ
from wakeproof.results.merge import merge
from wakeproof.results.saved import RESULTS, Saved, read_results
from wakeproof.results.schema import Report, saved_exit_code


class ReportRequest(NamedTuple):
    """Where the report goes, and where its data and its table of strikes go as well."""

    out: Path | None
    json: str | None
    strikes: Path | None = None

    def checked(self, out: Path) -> Path:
        """The folder to write to, once it is known that all of it can be written."""
        check_writable(out)
        check_unlinked(out, FOLDERS)
        check_json(self.json)
        if self.strikes is not None:
            check_target(str(self.strikes))
        return out

    def write_strikes(self, report: Report) -> None:
        if self.strikes is not None:
            write_whole(self.strikes, strikes_page(report).encode(errors="replace"))


def make_again(path: Path, wanted: ReportRequest) -> int:
    """Every format of one report: beside its results, which stay as they are; or all of it in another folder."""
    saved = read_results(path)
    out = wanted.checked(wanted.out or saved.folder)
    if out.resolve() != saved.folder.resolve():
        return _write_all([saved], saved.report, out, wanted)
    with alone_in(out):
        write_formats(saved.report, out)
    write_json(wanted.json, saved.report)
    wanted.write_strikes(saved.report)
    tell_github(saved.report, aloud=wanted.json != "-")
    return _show_and_judge(saved.report, out, wanted)


def put_together(paths: Sequence[Path], wanted: ReportRequest, default: Path) -> int:
    """One report of several parts. None of them is written over."""
    parts = [read_results(path) for path in paths]
    out = wanted.checked(wanted.out or default)
    for part in parts:
        if part.path.resolve() == (out / RESULTS).resolve():
            raise UserError("is one of the parts, and would be written over", where=str(part.path), remedy="give --out")
    return _write_all(parts, merge(parts), out, wanted)


def _write_all(parts: Sequence[Saved], report: Report, out: Path, wanted: ReportRequest) -> int:
    kept = kept_beside(parts)
    placed = msgspec.structs.replace(report, about=msgspec.structs.replace(report.about, out=str(out)))
    with alone_in(out):
        write(placed, kept.there, out, wanted.json)
    wanted.write_strikes(placed)
    code = _show_and_judge(placed, out, wanted)
    if kept.missing:
        told = f"{len(kept.missing)} counterexamples are not beside their results, and cannot be replayed: "
        say(console_for(wanted.json), f"{told}{kept.missing[0]}{', ...' if len(kept.missing) > 1 else ''}")
    return code


def _show_and_judge(report: Report, out: Path, wanted: ReportRequest) -> int:
    show(console_for(wanted.json), called(report), out)
    return saved_exit_code(report)


def tell_difference(old: Path, new: Path, wanted: ReportRequest) -> int:
    """What changed, told; written to `diff.md` only where a folder is given."""
    if wanted.out or wanted.json:
        wanted.checked(wanted.out or Path())
    before, after = read_results(old), read_results(new)
    difference = differ(before.report, after.report, files=(_name(before.path), _name(after.path)))
    if wanted.out:
        write_below(wanted.out, "diff.md", markdown(difference).encode(errors="replace"))
    write_json(wanted.json, difference)
    _show_difference(console_for(wanted.json), difference)
    return difference.exit_code


def _name(path: Path) -> str:
    """A path may hold what no text file can."""
    return str(path).encode(errors="replace").decode()


def _show_difference(console: Console, difference: ReportDifference) -> None:
    for each in ways_to_look_at(difference):
        say(console, f"{each.what}: {way_line(each.way)}")
        for line in each.way.told:
            say(console, f"    {line}")
    if difference.changed:
        console.print(_table(lines(difference)))
    for sight in difference.sights:
        say(console, f"observed otherwise: {sight.run} of {sight.scenario} on {sight.release}")
    for reach in difference.reaches:
        went = f"{reach.was or ABSENT} → {reach.now or ABSENT}"
        say(console, f"{reach.change}: {reach.behaviour} in {reach.scenario} on {reach.release}: {went}")
    for size in difference.sizes:
        say(console, f"states of {size.scenario} on {size.release}: {size.was:,} → {size.now:,}", style="dim")
    say(console, f"OLD: {side_line(difference.old)}", style="dim")
    say(console, f"NEW: {side_line(difference.new)}", style="dim")
    say(console, headline(difference), style="bold")


def _table(rows: Sequence[ChangedLine]) -> Table:
    table = Table("", "scenario", "release", "property", "verdict", "risk")
    for row in rows:
        table.add_row(*map(Text, row))
    return table
