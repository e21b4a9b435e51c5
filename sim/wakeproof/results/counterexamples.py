"""The counterexamples beside saved results: which are there, and that each is the run that its row tells of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from wakeproof.counterexample.file import Counterexample, read
from wakeproof.errors import UserError
from wakeproof.results.saved import Saved
from wakeproof.results.schema import Report, Result

FRESH, RENAMED = "give the folder as the call wrote it", "give one of the releases another name"


class KeptCounterexamples(NamedTuple):
    """Counterexamples by the name of their file, and the files that are not there."""

    there: dict[str, Counterexample]
    missing: tuple[str, ...]


def kept_beside(parts: Sequence[Saved]) -> KeptCounterexamples:
    """All that the rows of these results name. Nothing outside the folder of the results is read."""
    there, missing = dict[str, tuple[Counterexample, Path]](), dict[str, None]()
    for part in parts:
        for told, file in _named(part.report):
            path = part.folder / file
            if not _exists(path):
                missing[file] = None
                continue
            found = _read(part.folder, path, told)
            first, where = there.setdefault(path.name, (found, path))
            if first != found:
                raise UserError(f"differs from {where}", where=str(path), remedy=RENAMED)
    kept = {name: found for name, (found, _) in there.items()}
    return KeptCounterexamples(kept, tuple(file for file in missing if Path(file).name not in kept))


class ToldRun(NamedTuple):
    """What results tell of a run that is kept: it breaks a property, or reaches a behaviour."""

    scenario: str
    release: str
    property: str
    reaches: str
    choices: tuple[str, ...]


def _named(report: Report) -> Iterator[tuple[ToldRun, str]]:
    for row in report.results:
        if row.counterexample:
            yield _run_of(row, row.counterexample.choices), row.counterexample.file
        if row.compared and row.compared.file and row.compared.ways:
            yield _run_of(row, row.compared.ways[0].choices), row.compared.file
    for reach in report.reaches:
        if reach.file:
            yield ToldRun(reach.scenario, reach.release, "", reach.behaviour, reach.choices), reach.file


def _run_of(row: Result, choices: Sequence[str]) -> ToldRun:
    return ToldRun(row.scenario, row.release, row.property, "", tuple(choices))


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _read(folder: Path, path: Path, told: ToldRun) -> Counterexample:
    if not path.resolve().is_relative_to(folder.resolve()):
        raise UserError("lies outside its report", where=str(path), remedy=FRESH)
    found = read(path)
    if not isinstance(found, Counterexample) or told[1:] != (
        found.release,
        found.property,
        found.reaches,
        found.choices,
    ):
        of = told.property or told.reaches
        what = f"is not the run that the results tell of {of} on {told.release} in {told.scenario}"
        raise UserError(what, where=str(path), remedy=FRESH)
    return found
