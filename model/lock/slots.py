"""What a state of the world consists of: small immutable values under these names."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

CLIENTS = ("c1", "c2")
LOCK, TOKENS, STORED = "lock", "tokens", "stored"
"""Who holds the lock; how many tokens were counted; the token of the last write."""


class Stands(Enum):
    """Where a client stands."""

    WAITING = "waiting"
    ASKING = "asking"
    HOLDING = "holding"
    WRITING = "writing"
    WRITTEN = "written"
    FREEING = "freeing"
    GONE = "gone"


class Client(NamedTuple):
    """A client, and the token that it was given."""

    stands: Stands = Stands.WAITING
    token: int = 0


class Held(NamedTuple):
    """What the lock server remembers. Without a lease nobody but its client ever frees it."""

    client: str
    leased: bool = True


def client(name: str) -> tuple[str, str]:
    return ("client", name)
