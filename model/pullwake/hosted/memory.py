"""The write tokens in the watched memory of a module, as this world keeps them: by server and stream."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from pullwake.hosted.names import ModuleNames
from pullwake.hosted.settings import TokenMemory
from pullwake.module.tokens import Entry
from pullwake.world import records as r
from pullwake.world.deployment import Deployment
from pullwake.world.effects import token_of
from pullwake.world.history import Event, happened
from wakeproof.errors import ReleaseError, UserError
from wakeproof.kernel.layout import View

LOOKS, MINTS, CLEARS = "looks", "mint", "clear_stream"
"""What steps are called in which a handler uses the token store."""


class TokensInMemory:
    """What shows of a module's memory: the token of each stream, and whose it is."""

    def __init__(
        self, deployment: Deployment, memory: TokenMemory | None, names: ModuleNames, where: Callable[[str], str]
    ) -> None:
        self.deployment, self.memory, self.names, self._where = deployment, memory, names, where

    def recalled(self, view: View, server: int, text: str | None) -> None:
        """Write each token that is another now; a new one is minted for the wake that acts."""
        if self.memory is None:
            raise refused_memory(self._where("memory"))
        wake = getattr(view.cause, "wake", "")
        stored = {} if text is None else self._entries(json.loads(text), wake)
        slots = [r.token(server, stream.stream_path) for stream in self.deployment.streams]
        before = [view[slot].token for slot in slots if view[slot] is not None]
        for stream, slot in zip(self.deployment.streams, slots, strict=True):
            entry = stored.get(stream.stream_path)
            if entry is not None and entry.token not in (*before, token_of(wake)):
                owner = entry.token.removeprefix("token").strip("()")
                what = f"the token of {owner} is stored anew for {wake or 'nobody'}"
                raise ReleaseError(what, remedy="mint another token for each wake: it is known by that")
            if view[slot] != entry:
                view[slot] = entry
                if entry is not None and wake and entry.token == token_of(wake):
                    happened(view, wake, Event.BEGAN)

    def _entries(self, dump: Mapping[str, Any], wake: str) -> dict[str, Entry]:
        assert self.memory is not None, "whoever asks has looked"
        found: Any = {name: plain(part) for name, part in dump.items()}
        for key in self.memory.tokens.split("."):
            if not isinstance(found, dict) or key not in found:
                known = ", ".join(map(str, found)) if isinstance(found, dict) else "nothing below"
                place = self._where("memory.tokens")
                raise UserError(f"the watched memory has no '{key}'", where=place, remedy=f"known: {known}")
            found = found[key]
        return dict(self._entry(path, entry, wake) for path, entry in found.items())

    def _entry(self, path: str, entry: Any, wake: str) -> tuple[str, Entry]:
        assert self.memory is not None, "whoever asks has looked"
        keys = self.memory.token, self.memory.consumer_id
        token, consumer = (entry.get(key) if isinstance(entry, dict) else None for key in keys)
        if not isinstance(token, str) or not isinstance(consumer, str):
            place, remedy = self._where("memory"), f"known: {', '.join(entry) if isinstance(entry, dict) else entry!r}"
            raise UserError(f"the token of {path} has no {' or no '.join(keys)}", where=place, remedy=remedy)
        return self.names.stream_at(path).stream_path, Entry(self.names.token(token, wake), consumer)

    def named(self, view: View, request: Any, server: int, acts: tuple[str, ...]) -> tuple[str, str]:
        """What a step is called in which a handler uses memory, and what it finds where it only looks."""
        if acts:
            return (MINTS if any(act.endswith(":= set") for act in acts) else CLEARS), ""
        looks = self.memory.looks if self.memory else {}
        stream = next((each for each in self.deployment.streams if each.name == request.stream), None)
        entry = view[r.token(server, stream.stream_path)] if stream else None
        is_its_own = entry is not None and entry.token == token_of(request.wake)
        return looks.get(request.kind, LOOKS), "true" if is_its_own else "false"


def plain(dump: Any) -> Any:
    """What a kit's dump of an object stands for (`kit/memory.py`, `memory.mjs`): objects and maps as dictionaries."""
    if not isinstance(dump, dict):
        return [plain(part) for part in dump] if isinstance(dump, list) else dump
    pairs = dump.get("fields", dump.get("map"))
    if isinstance(pairs, list):
        return {key if isinstance(key, str | int) else json.dumps(key): plain(part) for key, part in pairs}
    parts = next(iter(dump.values()), None)
    return [plain(part) for part in parts] if isinstance(parts, list) else parts


def refused_memory(where: str) -> ReleaseError:
    """A module that remembers something of which its file says nothing."""
    what = "the module has watched memory, and the file does not say where its write tokens are"
    return ReleaseError(what, where=where, remedy='write [pullwake.memory] tokens = "path.in.memory"')
