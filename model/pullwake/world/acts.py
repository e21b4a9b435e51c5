"""What an effect did outside its handler, in the world's words: rows, tokens and calls, whatever its release calls it.

Two releases are compared by these words (`entities(entity/a) := idle`, `upstream.ack`), so they are made of the keys of
what was touched and of what it became: of no name that a release may choose.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from pullwake.world.deployment import Deployment
from pullwake.world.performing import Performer
from wakeproof.observe.effects import Effect, Outcome
from wakeproof.world.layout import Slot, View

OUTSIDE = ("upstream", "runner", "events")
"""Ports whose calls are heard elsewhere, whatever comes of them."""


class Done(NamedTuple):
    """An effect's outcome, what it did, and what it only looked at."""

    outcome: Outcome
    acts: tuple[str, ...]
    sees: tuple[str, ...]


def perform(performer: Performer, effect: Effect) -> Done:
    """Carry it out, and say what was done."""
    view, deployment = performer.view, performer.deployment
    before, reads = dict(view.writes), len(view.reads)
    outcome = performer.perform(effect)
    written = [slot for slot, value in view.writes.items() if slot not in before or before[slot] is not value]
    return Done(outcome, _acts(deployment, view, effect, written), _sees(deployment, view.read_since(reads), written))


def _acts(deployment: Deployment, view: View, effect: Effect, written: Iterable[Slot]) -> tuple[str, ...]:
    if effect.port in OUTSIDE:
        return (f"{effect.port}.{effect.name}",)
    named = ((deployment.things.get(slot), slot) for slot in written)
    return tuple(f"{thing} := {_became(view[slot])}" for thing, slot in named if thing)


def _sees(deployment: Deployment, read: Iterable[Slot], written: Sequence[Slot]) -> tuple[str, ...]:
    named = ((slot, deployment.things.get(slot)) for slot in read)
    return tuple(thing for slot, thing in named if thing and slot not in written)


def _became(value: Any) -> str:
    """What a reader of the protocol asks of a row or a token first."""
    if value is None:
        return "none"
    if hasattr(value, "status"):
        return str(getattr(value.status, "value", value.status))
    if hasattr(value, "active_consumer_id"):
        return "free" if value.active_consumer_id is None else "taken"
    return "set"
