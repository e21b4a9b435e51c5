"""The lock server gives each client a larger token than all before."""

from __future__ import annotations

from collections.abc import Iterator

from lock.module import Ports, Release, checked_write
from lock.slots import TOKENS
from wakeproof import MET, Answered, Broken, Canary, Change, Judgement, Kind, Property


def tokens_grow(change: Change) -> Iterator[Judgement]:
    for event in change.events:
        if isinstance(event, Answered) and event.request.kind == "acquire" and event.reply is not None:
            counted = change.before(TOKENS)
            grows = event.reply > counted
            yield MET if grows else Broken(f"the token {event.reply} is given, and {counted} was before")


PROPERTY = Property("tokens_grow", str(__doc__), "a token was given", Kind.SAFETY, tokens_grow)


async def acquire_the_same_token(ports: Ports, client: str) -> int | None:
    return 1 if await ports.lock.take(client) else None


PLANTED = Release("every client gets the same token", checked_write, acquire_the_same_token)
CANARY = Canary("tokens_grow", "planted-tokens_grow", bounds={}, faults={})
