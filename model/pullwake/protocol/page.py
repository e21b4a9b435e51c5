"""PROTOCOL.md is drawn from the tables; `python -m pullwake.protocol.page` draws it anew."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

from pullwake.protocol.attempt import ATTEMPTS, AttemptEvent, Standing
from pullwake.protocol.runner import RUNNER, WAITS, Phase, RunnerEvent, RunnerWork
from pullwake.protocol.table import TransitionTable
from pullwake.protocol.upstream import UPSTREAM, Holding, UpstreamEvent

PAGE = Path(__file__).parent.parent / "PROTOCOL.md"
TEXT = """\
# The protocol of runners and upstream

Drawn from the tables in [protocol](protocol), by `python -m pullwake.protocol.page`. The simulated world
([runners](world/runners.py), [upstream](world/upstream.py)) and live runs ([runners](live/runners.py),
[upstream](live/rules.py)) are driven by the same tables. An arrow says what happens, and what is sent then. The
diagrams show what leads from one state to another, the tables everything: a dot changes nothing, and what is
impossible (x) raises an assertion.

## A runner with one wake

A runner may die in any phase; that has no arrow here.

{runner}

A runner waits for these events, each by its clock:

{waits}

## A claim, or a delivery of a wake

A claim fails where its answer is lost or 5xx, a delivery where its answer is anything but 200.

{attempts}

## Upstream's subscription

Work is pending where the tail is beyond the cursor. An upstream that is permissive answers OK where an ack is FENCED
here, and does nothing either.

{upstream}
"""


def page() -> str:
    """The whole page."""
    runner = _drawn(RUNNER, Phase, RunnerEvent, besides=(RunnerEvent.DIED,))
    attempts, upstream = _drawn(ATTEMPTS, Standing, AttemptEvent), _drawn(UPSTREAM, Holding, UpstreamEvent)
    return TEXT.format(runner=runner, waits="\n".join(_waits()), attempts=attempts, upstream=upstream)


def _drawn(
    table: TransitionTable[Any, Any, Any], states: type[Enum], events: type[Enum], besides: tuple[Enum, ...] = ()
) -> str:
    diagram = _diagram(table, next(iter(states)), besides)
    return "\n".join(["```mermaid", *diagram, "```", "", *_rows(table, states, events)])


def _diagram(table: TransitionTable[Any, Any, Any], first: Enum, besides: tuple[Enum, ...]) -> Iterator[str]:
    """A state diagram in the words of Mermaid, as GitHub draws it."""
    yield "stateDiagram-v2"
    yield f"    [*] --> {first.value}"
    arrows: dict[tuple[str, str], list[str]] = {}
    for (state, event), row in table.rows.items():
        if row[0] is not state and event not in besides:
            arrows.setdefault((state.value, row[0].value), []).append(" / ".join([event.value, *_sent(row)]))
    for (state, following), told in arrows.items():
        yield f"    {state} --> {following}: {'<br>'.join(told)}"


def _rows(table: TransitionTable[Any, Any, Any], states: type[Enum], events: type[Enum]) -> Iterator[str]:
    yield f"| | {' | '.join(state.value for state in states)} |"
    yield f"|---|{'---|' * len(states)}"
    for event in events:
        yield f"| {event.value} | {' | '.join(_cell(table, state, event) for state in states)} |"


def _cell(table: TransitionTable[Any, Any, Any], state: Enum, event: Enum) -> str:
    if (state, event) not in table.rows:
        return "x"
    row = table.rows[state, event]
    return " / ".join([*([row[0].value] if row[0] is not state else []), *_sent(row)]) or "."


def _sent(row: tuple[Any, ...]) -> list[str]:
    return [part.name for part in row[1:] if isinstance(part, Enum) and part.value]


def _waits() -> Iterator[str]:
    yield "| while | with work | clock | event |"
    yield "|---|---|---|---|"
    for wait in WAITS:
        phases = ", ".join(phase.value for phase in wait.phases)
        work = "any" if wait.work == (*RunnerWork,) else ", ".join(work.value for work in wait.work)
        yield f"| {phases} | {work} | `{wait.clock}` | {wait.event.value} |"


if __name__ == "__main__":
    PAGE.write_text(page())
