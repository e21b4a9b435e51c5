"""A failing test's message: each story with its facts and the command that replays it, whose file is written first."""

from __future__ import annotations

import hashlib
import re
import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from wakeproof.campaign.trust import replay_command
from wakeproof.counterexample.file import Counterexample, encode
from wakeproof.errors import UserError
from wakeproof.output import write_whole
from wakeproof.report.answer import headline
from wakeproof.report.breaches import Breach, breaches
from wakeproof.report.evidence import facts
from wakeproof.report.reaches import amiss_reaches, said_of_reach
from wakeproof.results.schema import Report, Result, as_expected, promise
from wakeproof.scenario.worlds import names_code
from wakeproof.testing.plugin import DEFAULT_OUT
from wakeproof.verdict import Verdict
from wakeproof.visible import one_line, spoken

NAME_MAX = 60


def folder_of(item: pytest.Item) -> Path:
    """Where a test's counterexamples are kept: its own folder, so that no other test writes there.

    It is told from the folder that pytest was called in, if it lies below that.
    """
    config = item.config
    given = config.getoption("wakeproof_out")
    called_in = config.invocation_params.dir
    base = called_in / given if given else config.rootpath / DEFAULT_OUT
    name = re.sub(r"\W+", "-", item.nodeid.rpartition("::")[2]).strip("-")[:NAME_MAX]
    folder = base / f"{name}-{hashlib.sha256(item.nodeid.encode()).hexdigest()[:8]}"
    return folder.relative_to(called_in) if folder.is_relative_to(called_in) else folder


def failure(report: Report, counterexamples: Mapping[str, Counterexample], folder: Path) -> str:
    """The message, its answer first. What it tells to replay is written before."""
    unexpected = [row for row in report.results if row.expected is None or not as_expected(row)]
    broken = [row for row in unexpected if row.counterexample]
    lines = [f"wakeproof: {headline(report.results, complete=report.complete, reaches=report.reaches)}"]
    for breach in breaches(broken):
        lines += ["", *_story_lines(breach), *_file_lines(breach, counterexamples, folder)]
    lines += ["", *(_undecided(row) for row in unexpected if row not in broken and _counts(row))]
    for reach, _ in amiss_reaches(report):
        lines += [f"! {reach.scenario} on {reach.release}: {reach.behaviour}: {said_of_reach(reach)}"]
        lines += [f"    {number}. {label}" for number, label in enumerate(reach.choices, 1)]
    return spoken("\n".join(map(one_line, lines)).rstrip())


def _counts(row: Result) -> bool:
    return row.expected is not None or row.verdict == Verdict.INCONCLUSIVE


def _story_lines(breach: Breach) -> Iterator[str]:
    row, found = breach.row, breach.counterexample
    where = f"{', '.join(breach.releases)} in {row.scenario}"
    yield f"✗ {row.property} on {where}{f': {row.because}' if row.because else ''}"
    yield from (f"    {line}" for line in found.told or found.story)
    yield from (f"    · {line}" for line in facts(row, found))
    if breach.others:
        yield f"    also in: {', '.join(breach.others)}"


def _file_lines(breach: Breach, counterexamples: Mapping[str, Counterexample], folder: Path) -> Iterator[str]:
    """A story that cannot be kept is told all the same."""
    name = Path(breach.counterexample.file).name
    try:
        write_whole(folder / name, encode(counterexamples[name]))
    except UserError as error:
        yield f"    not kept: {error}"
        return
    file = shlex.quote(str(folder / name))
    trust = " --wakeproof-trust" if names_code(breach.row.release) else ""
    yield f"    replay: {replay_command(str(folder / name), breach.row.release)}"
    yield f"        or: pytest --wakeproof-replay {file}{trust}"


def _undecided(row: Result) -> str:
    told = f"{row.scenario} on {row.release}: {row.property}"
    expected = f"{promise(row)}, is {row.verdict}" if row.expected else f"is {row.verdict}"
    return f"! {told}: {expected}{f': {row.because}' if row.because else ''}"
