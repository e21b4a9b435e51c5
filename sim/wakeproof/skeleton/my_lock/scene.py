"""How a run is drawn: the clients, the two servers, and what each remembers."""

from __future__ import annotations

from typing import Any

from wakeproof.kernel.layout import Note
from wakeproof.kernel.scene import Kept, Lane, Scene, Seen

from my_lock.slots import CLIENTS, LOCK, STORED

LANES = (
    *(Lane(name) for name in CLIENTS),
    Lane("lock server", "service"),
    Lane("storage", "service"),
    Lane("lock", "memory"),
    Lane("disk", "row"),
)


def between(seen: Seen, note: Note) -> tuple[str, str]:
    """Who speaks to whom: a client asks, its server answers, and does the rest by itself."""
    subject, _, step = note.label.partition(".")
    kind, _, name = subject.partition("(")
    server = "storage" if kind == "write" else "lock server"
    client = name.rstrip(")")
    if kind not in ("acquire", "write"):
        return server, server
    return {"send": (client, server), "answer": (server, client)}.get(step, (server, server))


def holder(held: Any) -> str:
    return held.client if held else ""


SCENE = Scene(LANES, between, {LOCK: Kept("lock", holder), STORED: Kept("disk", lambda token: f"token {token}")})
