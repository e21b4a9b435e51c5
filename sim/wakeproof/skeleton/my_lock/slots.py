"""What a state of the world consists of: a small immutable value under each of these names."""

from __future__ import annotations

from enum import Enum
from typing import Any, NamedTuple

CLIENTS = ("c1", "c2")
LOCK, TOKENS, STORED = "lock", "tokens", "stored"
"""Who holds the lock; how many tokens were given; the token of the last write."""


class Stands(Enum):
    """Where a client stands."""

    WAITING = "waiting"
    ASKING = "asking"
    HOLDING = "holding"
    WRITING = "writing"
    GONE = "gone"


class Client(NamedTuple):
    """A client, and the token that it was given."""

    stands: Stands = Stands.WAITING
    token: int = 0


class Held(NamedTuple):
    """The lock, where somebody has it. Without a lease it never comes free."""

    client: str
    leased: bool = True


def client(name: str) -> tuple[str, str]:
    return ("client", name)


SLOTS: dict[Any, Any] = {LOCK: None, TOKENS: 0, STORED: 0} | {client(name): Client() for name in CLIENTS}
"""The first state."""
