"""What the page's script makes its parts of when they are opened: one block of JSON, each text in it once.

A text is a number into `texts`, a source line one into `sites`, everything else a list in a fixed order, so that the
block stays small: what each place of a list means stands with the function that fills it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup

from wakeproof.report.matrix import covered, properties_of, releases_of, scenarios_of
from wakeproof.report.page.anchors import Anchors
from wakeproof.report.page.run_data import base_data, marks_data, picture_data, run_data
from wakeproof.report.page.stories import Story
from wakeproof.report.page.texts import Texts
from wakeproof.results.coverage import Coverage
from wakeproof.results.schema import Driver, Report, Result, as_expected
from wakeproof.visible import visible

IN_MARKUP = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026"}
"""Signs that could end a script or begin a comment; in JSON they stand in texts alone."""
Numbers = Mapping[str, int]


class Names:
    """The report's scenarios, releases and properties, each by its number."""

    def __init__(self, report: Report) -> None:
        results = report.results
        self.lists = {
            "scenarios": scenarios_of(results),
            "releases": releases_of(results),
            "properties": properties_of(results),
        }
        self.scenarios, self.releases, self.properties = (
            {name: number for number, name in enumerate(names)} for names in self.lists.values()
        )
        self.changes = {(row.scenario, row.property): row.change for row in results if row.change}

    def of(self, row: Result) -> list[Any]:
        """Scenario, release, property, and what a comparison says of them."""
        change = self.changes.get((row.scenario, row.property)) or ""
        return [self.scenarios[row.scenario], self.releases[row.release], self.properties[row.property], change]


def page_data(report: Report, anchors: Anchors, stories: Sequence[Story]) -> Markup:
    """The block, safe to stand in a script element."""
    texts, names = Texts(), Names(report)
    premises = {each.name: each.premise for each in report.about.properties}
    found: dict[str, Any] = {what: list(map(visible, each)) for what, each in names.lists.items()}
    found |= {
        "base": visible(report.base),
        "head": visible(report.head),
        "premises": [visible(premises.get(name, "")) for name in names.properties],
        "stories": {story.id: _story(story, names, texts) for story in stories},
        "pairs": _pairs(report, names, texts),
        "cells": {anchors.covered(row): _cell(row, names, texts) for row in report.results},
        "sites": texts.sites,
        "texts": texts.texts,
    }
    packed = json.dumps(found, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return Markup(packed.translate(IN_MARKUP))  # noqa: S704 - no sign of markup is left in it


def _story(story: Story, names: Names, texts: Texts) -> dict[str, Any]:
    found: dict[str, Any] = {"rows": [names.of(row) for row in story.rows]}
    if story.drawing and story.drawing.steps and story.picture:
        found |= {
            "run": run_data(story.drawing, texts),
            "marks": marks_data(story.drawing, story.no_return),
            "picture": picture_data(story.picture, texts),
        }
    if story.drawing and story.parting:
        found["base"] = base_data(story.parting, texts)
    return found


def _pairs(report: Report, names: Names, texts: Texts) -> list[Any]:
    """Per scenario and release: their numbers, states, transitions, interleavings, how it was seen, the faults."""
    covers = {(each.scenario, each.release): each for each in report.coverage}
    return [
        [
            names.scenarios[each.scenario],
            names.releases[each.release],
            each.states,
            each.transitions,
            each.interleavings,
            texts(each.how),
            _faults(covers.get((each.scenario, each.release)), texts),
        ]
        for each in covered(report.results)
    ]


def _faults(known: Coverage | None, texts: Texts) -> list[Any]:
    """Per fault that is allowed: its name, in how many transitions it strikes, how often in runs, why it cannot."""
    strikes = known.strikes if known else ()
    return [[texts(each.fault), each.transitions, each.in_runs, texts(each.reason)] for each in strikes]


def _cell(row: Result, names: Names, texts: Texts) -> list[Any]:
    """Names and change, verdict, expectation, whether that failed, premise met, whether in runs, how many, why."""
    expected = row.expected or ""
    odd = int(not as_expected(row))
    timed = int(row.driver == Driver.TIMED)
    return [*names.of(row), row.verdict, expected, odd, row.premise_met, timed, row.runs, texts(row.because)]
