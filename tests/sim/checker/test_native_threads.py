"""Threads that ask for the compiled functions at once get the same ones."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from wakeproof.checker.compiled import native as compiled


def test_threads_that_ask_at_once_get_the_same():
    compiled._native.cache_clear()
    together = Barrier(3)

    def asked(_: int) -> int:
        together.wait()
        return id(compiled.native())

    with ThreadPoolExecutor(3) as threads:
        assert len(set(threads.map(asked, range(3)))) == 1
