"""Where each verdict's evidence stands on the page: short ids made of numbers, so that no name can spoil one."""

from __future__ import annotations

from wakeproof.report.matrix import properties_of, releases_of, scenarios_of
from wakeproof.results.schema import Report, Result


class Anchors:
    """Of one report. A violated verdict is found in its story, every other one in what was covered."""

    def __init__(self, report: Report) -> None:
        results = report.results
        self._numbers = [
            {name: number for number, name in enumerate(names)}
            for names in (scenarios_of(results), releases_of(results), properties_of(results))
        ]
        self._stories: dict[str, str] = {}

    def covered(self, row: Result) -> str:
        names = (row.scenario, row.release, row.property)
        return "c" + "-".join(str(known[name]) for known, name in zip(self._numbers, names, strict=True))

    def told(self, row: Result, story: str) -> None:
        """This row's evidence is that story; the first that is named stays."""
        self._stories.setdefault(self.covered(row), story)

    def of(self, row: Result) -> str:
        place = self.covered(row)
        return self._stories.get(place, place)
