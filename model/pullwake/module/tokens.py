"""The token stores: `stream_path -> (token, consumer_id)`, one per server process, empty after a restart.

A store of a release's own has `REQUIRED`, which every server asks for, and what further methods it likes: handlers call
each as `ports.tokens.method(...)`.
"""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from inspect import getattr_static
from types import FunctionType
from typing import Any, NamedTuple

REQUIRED = ("mint", "owns", "check", "clear_stream")


class Entry(NamedTuple):
    token: str
    consumer_id: str


class ManyStreams:
    """Since #4616: a consumer may hold tokens for several streams."""

    def __init__(self, entries: MutableMapping[str, Entry]) -> None:
        self.entries = entries

    def mint(self, stream_path: str, consumer_id: str, token: str) -> str:
        """Store a fresh token; whoever held the stream is evicted silently."""
        self.entries[stream_path] = Entry(token, consumer_id)
        return token

    def owns(self, stream_path: str, consumer_id: str) -> bool:
        """By consumer alone, not by epoch."""
        entry = self.entries.get(stream_path)
        return entry is not None and entry.consumer_id == consumer_id

    def check(self, stream_path: str, token: str) -> bool:
        entry = self.entries.get(stream_path)
        return entry is not None and entry.token == token

    def clear_stream(self, stream_path: str) -> None:
        """Whatever is there, whoever owns it."""
        self.entries.pop(stream_path, None)


class OneStream(ManyStreams):
    """Before #4616: minting for a second stream deletes the consumer's token for the first."""

    def mint(self, stream_path: str, consumer_id: str, token: str) -> str:
        for other, entry in list(self.entries.items()):
            if other != stream_path and entry.consumer_id == consumer_id:
                del self.entries[other]
        return super().mint(stream_path, consumer_id, token)


def methods_of(kind: type) -> dict[str, Callable[..., Any]]:
    """The methods of a store that a handler may call: the public ones which are plain functions, by name."""
    public = ((name, getattr_static(kind, name)) for name in dir(kind) if not name.startswith("_"))
    return {name: method for name, method in public if isinstance(method, FunctionType)}
