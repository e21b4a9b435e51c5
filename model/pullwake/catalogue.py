"""What a world's steps may be named besides their labels, and what transactions may be called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from types import FunctionType

from pullwake.module.release import Release
from pullwake.releases import RELEASES
from pullwake.world.deployment import TABLES, Deployment
from pullwake.world.names import row_name
from wakeproof.observe.reach import codes, functions_of, uses


def touched(world: Deployment) -> Iterator[str]:
    """Reading and writing each table, and each row, by its key or as `read_entity` finds one."""
    keys = ((table, key if isinstance(key, tuple) else (key,)) for table in TABLES for key in world.table_slots[table])
    streams = (row_name("entities", stream.stream_path) for stream in world.streams)
    for what in (*TABLES, *(row_name(table, *key) for table, key in keys), *streams):
        yield from (f"writes {what}", f"reads {what}")


def transactions(releases: Iterable[Release]) -> list[str]:
    """What transactions may be called in the shipped releases and in these: a name given to one is a text in the code.

    That is every text which their handlers reach and which could be a name: more than there are, and none is missed
    but one that is put together while it runs.
    """
    return sorted(_shipped().union(*map(_texts, releases)))


@cache
def _shipped() -> frozenset[str]:
    return frozenset[str]().union(*map(_texts, RELEASES.values()))


def _texts(release: Release) -> frozenset[str]:
    handlers = list(release.handlers().values())
    roots = frozenset(str(getattr(handler, "__module__", "")).partition(".")[0] for handler in handlers)
    waiting, seen = [f for handler in handlers for f in functions_of(handler, roots)], dict[FunctionType, None]()
    texts = set[object]()
    while waiting:
        function = waiting.pop()
        if function in seen:
            continue
        seen[function] = None
        values = [use.value for use in uses(function)]
        texts.update(text for code in codes(function.__code__) for text in code.co_consts if isinstance(text, str))
        texts.update(value for value in values if isinstance(value, str))
        waiting += (found for value in values for found in functions_of(value, roots))
    return frozenset(text for text in texts if isinstance(text, str) and text.isidentifier())
