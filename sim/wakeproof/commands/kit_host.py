"""From the words of `wakeproof kit host` to a host that serves. Apart from what checks one: it has to start fast."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from wakeproof.errors import UserError
from wakeproof.kit.host import run_host


def serve_module(words: Sequence[str]) -> int:
    """Serve a module of handlers in Python over standard input and output."""
    if len(words) > 1:
        raise UserError(f"one module at a time, not {len(words)}", where="kit host", remedy="name one Python file")
    return run_host(Path(words[0]) if words else None)
