"""Records one after another, each with its length and a checksum: what was cut short or damaged is known as such.

A frame is a mark, the length of its content, the SHA-256 of both, and the content. A reader goes on behind a damaged
frame at the next mark. A frame that ends behind the end of what is there was cut short: its writer was killed, or is
still at it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

MARK = b"\nwakeproof record 1\n"
LENGTH_SIZE, DIGEST_SIZE = 8, 32
HEAD_SIZE = len(MARK) + LENGTH_SIZE + DIGEST_SIZE


class FoundRecord(NamedTuple):
    """Where a frame begins and ends in the bytes that were looked at, and its content; None where it is damaged."""

    start: int
    end: int
    content: bytes | None


def framed(content: bytes) -> bytes:
    """The frame of a content."""
    length = len(content).to_bytes(LENGTH_SIZE, "big")
    return MARK + length + _digest(length, content) + content


def records_in(data: bytes) -> Iterator[FoundRecord]:
    """Every frame that is whole, and every damaged stretch; what was cut short at the end is left out."""
    at = 0
    while at < len(data):
        found = _frame_at(data, at)
        if found is None:
            following = data.find(MARK, at + 1)
            if following < 0 and is_cut_short(data[at:]):
                return
            found = FoundRecord(at, len(data) if following < 0 else following, None)
        yield found
        at = found.end


def is_cut_short(data: bytes) -> bool:
    """Whether this is the beginning of one frame, and no more than that."""
    if len(data) < HEAD_SIZE:
        return data[: len(MARK)] == MARK[: len(data)]
    return data.startswith(MARK) and HEAD_SIZE + _length(data, 0) > len(data)


def _frame_at(data: bytes, at: int) -> FoundRecord | None:
    if not data.startswith(MARK, at) or len(data) < at + HEAD_SIZE:
        return None
    end = at + HEAD_SIZE + _length(data, at)
    content = data[at + HEAD_SIZE : end]
    length = data[at + len(MARK) : at + len(MARK) + LENGTH_SIZE]
    whole = end <= len(data) and data[at + len(MARK) + LENGTH_SIZE : at + HEAD_SIZE] == _digest(length, content)
    return FoundRecord(at, end, content) if whole else None


def _length(data: bytes, at: int) -> int:
    return int.from_bytes(data[at + len(MARK) : at + len(MARK) + LENGTH_SIZE], "big")


def _digest(length: bytes, content: bytes) -> bytes:
    return hashlib.sha256(length + content).digest()
