"""What a release of one's own is called where a report is read: its own name. Its path stands once, beside that."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import msgspec

from wakeproof.results.reaches import ReachRow
from wakeproof.results.schema import Named, Report, Result
from wakeproof.scenario.worlds import names_code


class CalledReach(ReachRow, frozen=True, kw_only=True):
    """A named behaviour as it is read, the same way."""

    path: str

    def code(self) -> str:
        return self.path


class CalledResult(Result, frozen=True, kw_only=True):
    """A row as it is read: `release` is what the release is called, `path` what a command names it by."""

    path: str

    def code(self) -> str:
        return self.path


def called(report: Report) -> Report:
    """The report as it is read: each release of one's own by its name, the two of a comparison always told apart."""
    names = names_of(report)
    if not names:
        return report
    replaced: dict[str, Any] = {
        part: tuple(_renamed(row, names) for row in getattr(report, part))
        for part in ("directed", "coverage", "studies")
    }
    about = msgspec.structs.replace(
        report.about, releases=tuple(_legend(each, names) for each in report.about.releases)
    )
    return msgspec.structs.replace(
        report,
        **replaced,
        results=tuple(_row(row, names) for row in report.results),
        reaches=tuple(_reach(row, names) for row in report.reaches),
        base=names.get(report.base, report.base),
        head=names.get(report.head, report.head),
        about=about,
    )


def names_of(report: Report) -> dict[str, str]:
    """By its path, what each release of one's own is called: apart from all others, by its side or by its path."""
    met = dict.fromkeys((*(named.name for named in report.about.releases), *(row.release for row in report.results)))
    known = {named.name: named.called for named in report.about.releases if named.called}
    plain = {path: known.get(path) or path.rpartition(":")[2] or path for path in met if names_code(path)}
    times = Counter([*plain.values(), *(name for name in met if name not in plain)])
    sides = {report.base: "base", report.head: "head"}
    return {path: name if times[name] == 1 else f"{name} ({sides.get(path, path)})" for path, name in plain.items()}


def _renamed(row: Any, names: Mapping[str, str]) -> Any:
    return msgspec.structs.replace(row, release=names.get(row.release, row.release))


def _reach(row: ReachRow, names: Mapping[str, str]) -> ReachRow:
    told = msgspec.structs.asdict(row)
    told["release"], told["because"] = names.get(row.release, row.release), _named_in(row.because, names)
    return CalledReach(**told, path=row.release)


def _row(row: Result, names: Mapping[str, str]) -> Result:
    """Also in what is said of it, where the other side of a comparison is named."""
    told = msgspec.structs.asdict(row)
    told["release"], told["because"] = names.get(row.release, row.release), _named_in(row.because, names)
    if row.compared is not None:
        told["compared"] = msgspec.structs.replace(row.compared, why=_named_in(row.compared.why, names))
    return CalledResult(**told, path=row.release)


def _named_in(text: str, names: Mapping[str, str]) -> str:
    for path in sorted(names, key=len, reverse=True):  # of two paths, one may end as the other
        text = text.replace(path, names[path])
    return text


def _legend(named: Named, names: Mapping[str, str]) -> Named:
    """Of one's own, where it lies."""
    if named.name not in names:
        return named
    return Named(names[named.name], named.name, file=named.file)


def legend(report: Report) -> list[str]:
    """Of a report as it is read, each release of one's own and its path: `mine is path/to/file.py:MINE`."""
    paths = {row.release: row.code() for row in report.results if row.code() != row.release}
    return [f"{name} is {path}" for name, path in paths.items()]
