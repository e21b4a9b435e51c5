"""Saved results of parts put together: the report that one call would have given, had it done all of it.

What several parts tell is told once, where they agree; where they do not, nothing is merged. A release that lacks a
scenario that others have was a part too, which is missing.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import Any

import msgspec

from wakeproof.errors import UserError
from wakeproof.results.saved import Saved
from wakeproof.results.schema import About, Named, Report, Result
from wakeproof.results.validation import KEYS

ALIKE = "merge parts of the same code, scenarios and settings"


def merge(parts: Sequence[Saved]) -> Report:
    """All rows of all parts, in the order of the first part that names a scenario or a release."""
    results: list[Result] = _once("results", parts)
    scenarios, releases = _places(row.scenario for row in results), _places(row.release for row in results)
    _check_whole(results, scenarios, releases)

    def in_order(name: str) -> tuple[Any, ...]:
        """Scenario by scenario, and release by release within each."""
        rows = _once(name, parts)
        return tuple(sorted(rows, key=lambda row: (scenarios.get(row.scenario, -1), releases.get(row.release, -1))))

    return Report(
        wakeproof=_shared(parts, "wakeproof", "was written by version"),
        complete=all(part.report.complete for part in parts),
        results=in_order("results"),
        directed=in_order("directed"),
        canaries=tuple(_once("canaries", parts)),
        base=_shared(parts, "base", "has as BASE"),
        head=_shared(parts, "head", "has as HEAD"),
        about=_about(parts),
        coverage=in_order("coverage"),
        studies=in_order("studies"),
        reaches=in_order("reaches"),
    )


def _shared(parts: Sequence[Saved], key: str, what: str) -> str:
    first, values = parts[0], [getattr(part.report, key) for part in parts]
    for part, value in zip(parts, values, strict=True):
        if value != values[0]:
            told = f"it {what} {value or 'nothing'}, and {first.path} {values[0] or 'nothing'}"
            raise UserError(told, where=str(part.path), remedy="merge them apart")
    return str(values[0])


def _once(name: str, parts: Sequence[Saved]) -> list[Any]:
    """Each row, whoever tells of it; the seconds it took are no evidence."""
    known: dict[Hashable, tuple[Any, Path]] = {}
    for part in parts:
        for row in getattr(part.report, name):
            key = KEYS[name](row)
            first, where = known.setdefault(key, (row, part.path))
            if _evidence(row) != _evidence(first):
                raise _otherwise(part.path, f"{name} of {_listed(key)}", where)
    return [row for row, _ in known.values()]


def _evidence(row: Any) -> Any:
    return msgspec.structs.replace(row, seconds=0.0) if isinstance(row, Result) else row


def _otherwise(path: Path, what: str, where: Path) -> UserError:
    return UserError(f"{what} differ from those in {where}", where=str(path), remedy=ALIKE)


def _listed(key: object) -> str:
    return ", ".join(map(str, key)) if isinstance(key, tuple) else str(key)


def _places(names: Iterable[str]) -> dict[str, int]:
    return {name: place for place, name in enumerate(dict.fromkeys(names))}


def _check_whole(results: Sequence[Result], scenarios: Iterable[str], releases: Iterable[str]) -> None:
    there = {(row.scenario, row.release) for row in results}
    for scenario, release in product(scenarios, releases):
        if (scenario, release) not in there:
            remedy = "give the part that has them, or make a report of each part"
            raise UserError(f"no part has rows of {scenario} on {release}", remedy=remedy)


def _about(parts: Sequence[Saved]) -> About:
    abouts = [part.report.about for part in parts]
    tables = list(dict.fromkeys(filter(None, (about.table for about in abouts))))
    if len(tables) > 1:
        raise UserError(
            f"the tables of directed runs '{tables[0]}' and '{tables[1]}' differ", remedy="merge them apart"
        )
    return About(
        command=" && ".join(dict.fromkeys(filter(None, (about.command for about in abouts)))),
        scenarios=tuple(_named("scenarios", parts)),
        releases=tuple(_named("releases", parts)),
        properties=tuple(_named("properties", parts)),
        table="".join(tables),
    )


def _named(what: str, parts: Sequence[Saved]) -> Iterator[Named]:
    """What each name means, which is the same to all."""
    known: dict[str, tuple[Named, Path]] = {}
    for part in parts:
        for named in getattr(part.report.about, what):
            first, where = known.setdefault(named.name, (named, part.path))
            if named != first:
                raise _otherwise(part.path, f"the words about {named.name}", where)
    return (named for named, _ in known.values())
