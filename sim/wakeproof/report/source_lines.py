"""The source lines of a breach: for the step that breaks the property, for what fell in before, and for every step."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from wakeproof.counterexample.drawing import BROKEN, Drawing, DrawnStep
from wakeproof.kernel.source_line import line_of
from wakeproof.results.schema import About, Report, Result
from wakeproof.scenario.worlds import file_of
from wakeproof.sites import FOLDER, Site, at, below, from_here

OWN_RELEASE = re.compile(r".+\.py:[^:/\\]+|.+\.toml")


def names_own(release: str) -> bool:
    """Whether a release is one of somebody's own: `path/to/file.py:name`, or `path/to/release.toml`."""
    return OWN_RELEASE.fullmatch(release) is not None


class Spot(NamedTuple):
    """A line of a file of the repository, by the file's path from the folder of the call."""

    file: str
    line: int


def drawing_of(row: Result) -> Drawing | None:
    """Of the run that is told of a row: of a comparison the new way's."""
    if row.compared and row.compared.drawing:
        return row.compared.drawing
    return row.counterexample.drawing if row.counterexample else None


def sites_of(step: DrawnStep) -> tuple[Site, ...]:
    return line_of((message.text, message.sites) for message in step.messages)


def breaks_at(drawing: Drawing | None) -> tuple[Site, ...]:
    """Where the step that breaks it stands; empty where that is nobody's code."""
    return sites_of(drawing.steps[drawing.breaks - 1]) if drawing and drawing.breaks else ()


def to_look_at(drawing: Drawing | None) -> Iterator[str]:
    """The step that interferes and the one that breaks it, each with its line; neither where it is nobody's code."""
    for number, step, sites in in_order(drawing):
        assert drawing is not None
        if number == drawing.breaks:
            yield f"Step {number} {'breaks' if step.property == BROKEN else 'loses'} the property {at(sites)}"
        if number == drawing.fell_in:
            yield f"Step {number} interferes {at(sites)}"


def in_order(drawing: Drawing | None) -> Iterator[tuple[int, DrawnStep, tuple[Site, ...]]]:
    """Each step that is somebody's code, by its number from 1, and its line."""
    for number, step in enumerate(drawing.steps if drawing else (), 1):
        if sites := sites_of(step):
            yield number, step, sites


def packages_of(report: Report) -> list[str]:
    """The packages whose lines a report tells, by name."""
    drawings = (told.drawing for row in report.results for told in (row.counterexample, row.compared) if told)
    parts = (site.file.partition(FOLDER) for drawing in drawings for site in _sites(drawing))
    return sorted({package for package, inside, _ in parts if inside})


def _sites(drawing: Drawing | None) -> Iterator[Site]:
    steps = drawing.steps if drawing else ()
    return (site for step in steps for message in step.messages for site in message.sites)


class Repository:
    """What a repository has of the code that a report tells of, as far as the folder of the call knows it."""

    def __init__(self, about: About) -> None:
        self._packages = {named.name: named.file for named in about.packages}
        files = ((named.name, named.about, named.file) for named in about.releases if named.file)
        self._releases = {path if names_own(path) else name: file for name, path, file in files}

    def release(self, name: str) -> str:
        """The file of a release of one's own; empty for another, and for one that lies elsewhere."""
        return below(self._releases.get(name, file_of(name) if names_own(name) else ""))

    def spot(self, release: str, sites: tuple[Site, ...]) -> Spot | None:
        """The innermost of these lines that the repository has."""
        found = ((from_here(site, self._packages, self.release(release)), site.line) for site in reversed(sites))
        return next((Spot(file, line) for file, line in found if file and line), None)

    def spots(self, row: Result) -> Iterator[tuple[int, DrawnStep, Spot]]:
        """Of the run that is told of a row, the steps whose line the repository has."""
        for number, step, sites in in_order(drawing_of(row)):
            if spot := self.spot(row.code(), sites):
                yield number, step, spot

    def breach(self, row: Result) -> Spot | None:
        """Where a row is broken: at the step that breaks it, or where that is nobody's code at the last one before."""
        drawing = drawing_of(row)
        last = (drawing.breaks or len(drawing.steps)) if drawing else 0
        spots = [spot for number, _, spot in self.spots(row) if number <= last]
        return spots[-1] if spots else None
