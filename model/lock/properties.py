"""What must hold: three properties of every step, one of every end."""

from __future__ import annotations

from collections.abc import Iterator

from lock.slots import CLIENTS, LOCK, STORED, TOKENS, Stands, client
from wakeproof import MET, Answered, Broken, Change, Judgement, Kind, Property, View

AT_WORK = (Stands.HOLDING, Stands.WRITING, Stands.WRITTEN)
"""Where a client stands that believes it holds the lock."""


def one_holder(change: Change) -> Iterator[Judgement]:
    for name in CLIENTS:
        if client(name) in change.written and change.after(client(name)).stands is Stands.HOLDING:
            others = (other for other in CLIENTS if other != name)
            busy = [other for other in others if change.before(client(other)).stands in AT_WORK]
            yield Broken(f"{name} was given the lock while {busy[0]} works under it") if busy else MET


def tokens_grow(change: Change) -> Iterator[Judgement]:
    for event in change.events:
        if isinstance(event, Answered) and event.request.kind == "acquire" and event.reply is not None:
            counted = change.before(TOKENS)
            yield (
                MET if event.reply > counted else Broken(f"the token {event.reply} is given, and {counted} was before")
            )


def no_stale_write(change: Change) -> Iterator[Judgement]:
    if STORED in change.written:
        before, token = change.before(STORED), change.after(STORED)
        yield MET if token >= before else Broken(f"a write with token {token} was taken after one with {before}")


def lock_comes_free(view: View) -> Iterator[Judgement]:
    yield Broken(f"{view[LOCK].client} has it for ever") if view[LOCK] else MET


PROPERTIES = (
    Property(
        "one_holder",
        "The lock is given to a client only while no other works under it.",
        "a client was given the lock",
        Kind.SAFETY,
        one_holder,
    ),
    Property(
        "tokens_grow",
        "The lock server gives each client a larger token than all before.",
        "a token was given",
        Kind.SAFETY,
        tokens_grow,
    ),
    Property(
        "no_stale_write",
        "The storage takes no write whose token is older than that of a write it took before.",
        "the storage took a write",
        Kind.SAFETY,
        no_stale_write,
    ),
    Property(
        "lock_comes_free",
        "Where nothing is left to happen, nobody holds the lock.",
        "a run came to its end",
        Kind.LIVENESS,
        lock_comes_free,
    ),
)
