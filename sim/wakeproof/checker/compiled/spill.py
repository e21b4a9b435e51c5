"""Arrays that memory has no room for lie in files without names, mapped into it: the system keeps what is used.

Such an array is a `memoryview` of its file's mapping. It reads like an `array`, and the loop is told its address alike.
Its file is allocated before it is mapped: a full disk is an error here, and no signal in the middle of the loop.
"""

from __future__ import annotations

import mmap
import os
import tempfile
from array import array
from typing import IO, Any

from wakeproof.checker.compiled.memory import viewed


class FileMap(mmap.mmap):
    """A file that is mapped into memory."""


def lies_in_file(held: array[Any]) -> bool:
    """Whether an array is one of those here."""
    return isinstance(held, memoryview) and isinstance(held.obj, FileMap)


class Spill:
    """The files of one exploration, by the names of its arrays. They lie where the system keeps temporary files."""

    def __init__(self) -> None:
        self._files: dict[str, IO[bytes]] = {}

    def take(self, name: str, held: array[Any]) -> array[Any]:
        """The same array in a file. Raises `OSError` where there is no room."""
        if name in self._files:
            self._files[name].close()
        file = self._files[name] = tempfile.TemporaryFile(buffering=0)  # noqa: SIM115 - as long as the mapping
        file.write(memoryview(held).cast("B") if held else b"")
        return self._mapped(name, held.typecode, max(1, len(held)) * held.itemsize)[: len(held)]

    def longer(self, name: str, held: array[Any], count: int) -> array[Any]:
        """The same with so many items; those behind it are 0. Raises `OSError` where there is no room."""
        return self._mapped(name, memoryview(held).format, count * held.itemsize)

    def close(self) -> None:
        """What is mapped stays, until nobody reads it any more."""
        for file in self._files.values():
            file.close()

    def _mapped(self, name: str, kind: str, size: int) -> array[Any]:
        handle = self._files[name].fileno()
        os.posix_fallocate(handle, 0, size)
        return viewed(FileMap(handle, size), kind)


def widened(narrow: memoryview, wide: memoryview, before: int, after: int) -> None:
    """Copy rows of `before` bytes to rows of `after` bytes, whose further bytes are 0."""
    for place in range(before):
        wide[place::after] = narrow[place::before]
