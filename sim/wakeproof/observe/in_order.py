"""On a loop of the harness, `asyncio.as_completed` starts things in the order given, not in that of a set."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_AS_COMPLETED = asyncio.as_completed


def _as_completed(fs: Any, *, timeout: float | None = None) -> Any:
    return _AS_COMPLETED([asyncio.ensure_future(each) for each in fs], timeout=timeout)


@contextmanager
def in_order() -> Iterator[None]:
    """While a handler runs; whoever waits for it meets asyncio as it was."""
    before = asyncio.as_completed
    asyncio.as_completed = asyncio.tasks.as_completed = _as_completed
    try:
        yield
    finally:
        asyncio.as_completed = asyncio.tasks.as_completed = before
