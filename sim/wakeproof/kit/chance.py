"""Chance is drawn from a label: the same in every run of one history, in any process, and another for another label."""

from __future__ import annotations

import hashlib
import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from unittest import mock


@contextmanager
def drawn_from(label: str) -> Iterator[None]:
    """What `random`, `secrets`, `uuid.uuid4` and `os.urandom` give, until the end of this block."""
    before = random.getstate()  # noqa: TID251 - the module's own generator is what a handler draws from
    random.seed(label)  # noqa: TID251 - the same
    draw = _stream(label)
    try:
        with mock.patch.object(os, "urandom", draw), mock.patch.object(random, "_urandom", draw):
            yield
    finally:
        random.setstate(before)  # noqa: TID251 - the same


def _stream(label: str) -> Callable[[int], bytes]:
    drawn = 0

    def draw(size: int) -> bytes:
        nonlocal drawn
        drawn += 1
        return hashlib.shake_256(f"{label}#{drawn}".encode()).digest(size)

    return draw
