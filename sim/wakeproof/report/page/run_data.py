"""A drawn run as lists of numbers and texts, from which the page's script makes its steps and its diagram."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wakeproof.checker.outlook import Prospect
from wakeproof.counterexample.drawing import Drawing, DrawnStep
from wakeproof.counterexample.moments import Choice, HeldText
from wakeproof.report.page.swimlane import Picture, SwimRow
from wakeproof.report.page.texts import Texts
from wakeproof.results.schema import Parting

PROSPECTS = (None, *Prospect)


def run_data(drawing: Drawing, texts: Texts) -> dict[str, Any]:
    """The lanes as name, kind, what it shows at first; then the steps."""
    return {
        "lanes": [[texts(each.name), each.kind, texts(each.shows)] for each in drawing.columns],
        "steps": [_step(step, texts) for step in drawing.steps],
        "risk": drawing.risk,
    }


def _step(step: DrawnStep, texts: Texts) -> list[Any]:
    """Label, actor, fault, messages, lanes that changed, property, risk, requests and slots that changed, choices."""
    messages = [
        [texts(each.source), texts(each.target), texts(each.text), [texts.site(site) for site in each.sites]]
        for each in step.messages
    ]
    shows = [[texts(each.lane), texts(each.text)] for each in step.shows]
    changed = (_held(step.requests, texts), _held(step.slots, texts))
    choices = [_choice(choice, texts) for choice in step.choices]
    fault = texts(step.fault) if step.fault else None
    return [
        texts(step.label), texts(step.actor), fault, messages, shows, step.property, step.risk, *changed, choices
    ]  # fmt: skip


def _held(told: Iterable[HeldText], texts: Texts) -> list[list[int]]:
    return [[texts(each.name), texts(each.text)] for each in told]


def _choice(choice: Choice, texts: Texts) -> list[Any]:
    """Label, prospect by its number, risk, fault, what it breaks at once; without what is empty at the end."""
    fault = texts(choice.fault) if choice.fault else None
    found = [texts(choice.label), PROSPECTS.index(choice.prospect), choice.risk, fault, list(map(texts, choice.breaks))]
    while found[-1] is None or found[-1] == []:
        found.pop()
    return found


def marks_data(drawing: Drawing, no_return: int | None) -> dict[str, int]:
    """The steps that are marked, by what they are."""
    found = {
        "fell_in": drawing.fell_in,
        "decisive": drawing.decisive,
        "no_return": no_return,
        "breaks": drawing.breaks,
    }
    return {name: step for name, step in found.items() if step}


def picture_data(picture: Picture, texts: Texts) -> dict[str, Any]:
    """Where everything goes; the lanes as x, lines of the name, kind, what it shows."""
    lanes = [[lane.x, [texts(line) for line in lane.name], lane.kind, texts(lane.shows)] for lane in picture.lanes]
    rows = [_row(row, texts) for row in picture.rows]
    return {"size": [picture.width, picture.height, picture.fares], "lanes": lanes, "rows": rows}


def _row(row: SwimRow, texts: Texts) -> list[Any]:
    """Y, height, actor, fault or not, marks, fare, state, bar, risk, arrows, chips."""
    arrows = [[each.path, each.x, each.y, texts(each.text)] for each in row.arrows]
    chips = [[each.x, each.y, each.width, texts(each.text), int(each.gone)] for each in row.chips]
    actor = texts(row.actor) if row.actor else None
    marks = [row.y, row.height, actor, int(bool(row.fault)), " ".join(row.marks)]
    return [*marks, row.fare, row.state, row.bar, row.risk, arrows, chips]


def base_data(parting: Parting, texts: Texts) -> dict[str, Any] | None:
    """BASE's run beside it, and the step at which it does something else; None where it never does."""
    if not parting.step or not (parting.drawing is None or parting.drawing.steps):
        return None
    return {
        "step": parting.step,
        "does": texts(parting.base),
        "sites": [texts.site(site) for site in parting.base_sites],
        "breaks": parting.breaks,
        "run": run_data(parting.drawing, texts) if parting.drawing else None,
    }
