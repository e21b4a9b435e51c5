"""A report in each of its formats, each file whole or not at all, and what it is about."""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

from msgspec import Meta

from wakeproof.commands.json_output import write_json
from wakeproof.commands.streams import Unsaid, say_lines
from wakeproof.counterexample.file import Counterexample
from wakeproof.counterexample.file import encode as encode_counterexample
from wakeproof.errors import UserError
from wakeproof.interrupts import holding, interruptible, kept
from wakeproof.output import write_below, write_computed
from wakeproof.report.called import called
from wakeproof.report.figures import figures
from wakeproof.report.github import is_github, step_summary, workflow_commands
from wakeproof.report.junit import junit
from wakeproof.report.matrix import releases_of
from wakeproof.report.page.alone import first_story
from wakeproof.report.page.page import page
from wakeproof.report.sarif import sarif
from wakeproof.report.source_lines import names_own, packages_of
from wakeproof.report.summary import summary
from wakeproof.results.schema import About, Named, Report, encode
from wakeproof.scenario.scenario import Scenario
from wakeproof.scenario.worlds import file_of, names_code
from wakeproof.visible import one_line

FOLDERS = ("counterexamples", "figures")
"""What lies below a report."""
Formats = Callable[[Report], dict[str, bytes]]
FormatName = Annotated[str, Meta(pattern=r"^(figures/[\w-]+\.svg|index\.html|summary\.md|junit\.xml|results\.sarif)\Z")]


def write(
    report: Report,
    counterexamples: Mapping[str, Counterexample],
    out: Path,
    json: str | None,
    made: Formats | None = None,
) -> None:
    """All of it below `out`: first what was computed, so that nothing loses it, then what is made from that.

    Formats are `made` here where nobody else does.
    """
    unheard: UserError | Unsaid | None = None
    with holding():
        found = {f"counterexamples/{name}": encode_counterexample(each) for name, each in counterexamples.items()}
        write_computed(out, found | {"results.json": encode(report)})
        try:
            write_json(json, report, kept=True)
        except (UserError, Unsaid) as error:
            unheard = error
        kept()
    try:
        with interruptible():
            write_formats(report, out, made)
        if unheard is not None:
            raise unheard
    except UserError as error:
        place = shlex.quote(str(out))
        remedy = f"what was computed is kept in {place}, and told by: wakeproof report {place}"
        raise UserError(error.what, where=error.where, remedy=remedy) from None
    except KeyboardInterrupt:
        told = one_line(f"wakeproof report {shlex.quote(str(out))}")
        sys.stderr.write(f"wakeproof: interrupted; what was computed is kept, and told by: {told}\n")
        raise
    tell_github(report, aloud=json != "-")


def write_formats(report: Report, out: Path, made: Formats | None = None) -> None:
    """All are made before the first is written; the page comes last: what it shows as figures is there by then."""
    for name, content in (made or formats_of)(report).items():
        write_below(out, name, content)


def formats_of(report: Report) -> dict[str, bytes]:
    """By the names of their files, in the order in which they are written."""
    files, read = {"results.sarif": _sarif(report)}, called(report)
    drawn = figures(read)
    files |= {name: made(read) for name, made in FORMATS.items()}
    for figure in (*first_story(read), *drawn):
        files[f"figures/{figure.name}.svg"] = figure.svg.encode(errors="replace")
    files["index.html"] = page(read, drawn).encode(errors="replace")
    return files


def tell_github(report: Report, *, aloud: bool) -> None:
    """Annotations, where they can be printed, and the summary of the step; nothing elsewhere than in a step there."""
    if not is_github(os.environ):
        return
    report = called(report)
    warnings = step_summary(summary(report), os.environ)
    found = workflow_commands(report, out=report.about.out, files=_files(report))
    if aloud:
        say_lines((*found, *warnings))


def _sarif(report: Report) -> bytes:
    claims = {named.name: named.about for named in report.about.properties}
    told = report.about
    return sarif(report, command=told.command, out=told.out, claims=claims, files=_files(report))


def _files(report: Report) -> dict[str, str]:
    return {named.name: named.file for named in report.about.scenarios if named.file}


FORMATS: dict[str, Callable[[Report], bytes]] = {
    "summary.md": lambda report: summary(report).encode(errors="replace"),
    "junit.xml": lambda report: junit(report, command=report.about.command, out=report.about.out),
}
"""By the name of its file, every format that is read but the page and its figures."""


def about(scenarios: Sequence[Scenario], report: Report, out: Path, own: Mapping[str, str]) -> About:
    """The call, and what names mean; `own` is what releases of one's own call themselves."""
    kinds = list({scenario.kind.name: scenario.kind for scenario in scenarios}.values())
    releases = {name: told for kind in kinds for name, told in kind.releases.items()}
    properties = {name: told for kind in kinds for name, told in kind.properties.items()}
    tables = (kind.claims.title for kind in kinds if kind.claims and report.directed)
    return About(
        command=_command(sys.argv[1:]),
        out=str(out),
        scenarios=tuple(Named(s.name, s.file.title, file=_from_here(s.path)) for s in scenarios),
        releases=tuple(
            Named(
                name, releases.get(name, ""), file=_file_of(name), called=own.get(name, "") if names_code(name) else ""
            )
            for name in releases_of(report.results)
        ),
        properties=tuple(Named(name, told.claim, told.premise) for name, told in properties.items()),
        table=next(tables, ""),
        packages=tuple(_packages(report)),
    )


def _file_of(release: str) -> str:
    """The file of a release of one's own, as a repository knows it; empty for another."""
    return _from_here(Path(file_of(release))) if names_own(release) else ""


def _packages(report: Report) -> Iterator[Named]:
    """The packages whose lines are told, where they lie below the folder of the call; none of them is imported."""
    for name in packages_of(report):
        with suppress(ImportError, ValueError):  # a file may call itself what no package is called
            spec = find_spec(name) if name.isidentifier() else None
            folders = map(_from_here, map(Path, (spec and spec.submodule_search_locations) or ()))
            if found := next(filter(None, folders), ""):
                yield Named(name, "", file=found)


def _from_here(path: Path) -> str:
    """A path below the folder of the call, as a repository knows it; empty for one elsewhere."""
    path, here = path.resolve(), Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) and ".venv" not in path.parts else ""


_IDLE = re.compile(r"-j=?\d+|--jobs=.*|--cache=.*|--no-cache", re.DOTALL)
"""Words that change no result."""


def _command(words: Sequence[str]) -> str:
    """What was called, but for `--jobs` and where results are kept: neither changes a result, and so no report."""
    changing, waiting = list[str](), iter(words)
    for word in waiting:
        if word in ("--jobs", "-j", "--cache"):
            next(waiting, "")
        elif not _IDLE.fullmatch(word):
            changing.append(word)
    return shlex.join(["wakeproof", *changing])
