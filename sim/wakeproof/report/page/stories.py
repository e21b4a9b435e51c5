"""What is broken, told and drawn once for all rows that break in the same run, what a change makes worse first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wakeproof.campaign.trust import replay_command
from wakeproof.counterexample.drawing import Drawing
from wakeproof.report.changes import weight, why_base_does_not
from wakeproof.report.evidence import facts, needed_line, way_line
from wakeproof.report.matrix import properties_of
from wakeproof.report.page.anchors import Anchors
from wakeproof.report.page.swimlane import Picture, picture
from wakeproof.report.source_lines import to_look_at
from wakeproof.results.schema import (
    LESS_SOUND,
    CounterexampleSummary,
    Needed,
    Parting,
    Report,
    Result,
    as_expected,
    new_way,
)
from wakeproof.wording import probability

WAYS_SHOWN, STEPS_SHOWN = 8, 8
MOODS = (*LESS_SOUND, "unexpected", "expected")


class Neighbour(NamedTuple):
    """Why a fault or an ordering is needed, and where the nearest run without it parts from this one."""

    text: str
    passes: bool
    parts: str


class Story(NamedTuple):
    """One run that breaks a property: where, how, why; `mood` is one of `MOODS`.

    `first` is the simplest of a property that needs to be looked at; `others` are the risks of the other rows. `steps`
    are told where nothing is drawn; `parting` is where BASE does something else along the drawn run.
    """

    id: str
    mood: str
    row: Result
    rows: tuple[Result, ...]
    told: tuple[str, ...]
    steps: tuple[str, ...]
    lines: tuple[str, ...]
    needed: tuple[Neighbour, ...]
    ways: tuple[str, ...]
    more_ways: int
    drawing: Drawing | None
    no_return: int | None
    parting: Parting | None
    picture: Picture | None
    replay: str
    first: bool
    others: str


def stories(report: Report, anchors: Anchors) -> Iterator[Story]:
    """What is worse, then likelier, by how much; then unexpected, then the rest; each row's evidence is entered."""
    groups: dict[tuple[str, str, tuple[str, ...]], list[Result]] = {}
    for row in report.results:
        if row.counterexample:
            groups.setdefault((_mood(row), row.property, _choices(row)), []).append(row)
    names = properties_of(report.results)

    def place(key: tuple[str, str, tuple[str, ...]]) -> tuple[object, ...]:
        mood, name, _ = key
        matters = min(map(weight, groups[key]))
        by_risk = matters[:1] if mood in LESS_SOUND else ()  # how much it rose, whatever the property
        return MOODS.index(mood), by_risk, names.index(name), matters

    ordered = sorted(groups, key=place)
    seen = set[tuple[str, str]]()
    for number, key in enumerate(ordered, 1):
        for row in groups[key]:
            anchors.told(row, f"b{number}")
        first = key[0] != "expected" and key[:2] not in seen
        seen.add(key[:2])
        yield _story(f"b{number}", key[0], groups[key], report.about.out, first=first)


def _mood(row: Result) -> str:
    if row.change in LESS_SOUND:
        return row.change
    return "expected" if row.expected is not None and as_expected(row) else "unexpected"


def _choices(row: Result) -> tuple[str, ...]:
    assert row.counterexample is not None
    new = new_way(row)
    return new.choices if new else row.counterexample.choices


def _story(place: str, mood: str, rows: Sequence[Result], out: str, *, first: bool) -> Story:
    row = rows[0]
    found, new = row.counterexample, new_way(row)
    assert found is not None
    no_return = new.no_return if new else found.no_return
    drawing, file = (row.compared.drawing, row.compared.file) if new and row.compared else (found.drawing, found.file)
    return Story(
        place,
        mood,
        row,
        tuple(rows),
        new.told if new else found.told or found.story,
        () if drawing else found.story,
        (*why_base_does_not(row), *(to_look_at(drawing) if new else facts(row, found, needed=False))),
        () if new else tuple(_neighbours(found)),
        tuple(way_line(way) for way in row.ways[:WAYS_SHOWN]),
        max(0, len(row.ways) - WAYS_SHOWN),
        drawing,
        no_return,
        row.compared.parting if row.compared else None,
        picture(drawing, no_return) if drawing else None,
        replay_command(f"{out}/{file}", row.code()),
        first,
        _others(rows),
    )


def _others(rows: Sequence[Result]) -> str:
    """What differs for those who break in the same run; everything else of theirs is in results.json."""
    risks = (f"{r.release} in {r.scenario}{f' {probability(r.risk)}' if r.risk else ''}" for r in rows[1:])
    return f"its probability elsewhere: {', '.join(risks)}" if len(rows) > 1 else ""


def _neighbours(found: CounterexampleSummary) -> Iterator[Neighbour]:
    for needed in found.needed:
        yield Neighbour(needed_line(needed), bool(needed.passes), _parts(needed, found.choices))


def _parts(needed: Needed, choices: Sequence[str]) -> str:
    """The first step at which it does something else, and the next few."""
    pairs = zip(needed.choices, choices, strict=False)
    same = next((number for number, (mine, its) in enumerate(pairs) if mine != its), len(choices))
    rest = needed.choices[same : same + STEPS_SHOWN]
    more = " …" if len(needed.choices) > same + STEPS_SHOWN else ""
    return f"the same {same} steps, then {', '.join(rest)}{more}" if rest else ""
