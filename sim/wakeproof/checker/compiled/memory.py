"""Large arrays in memory of their own: 0 until they are written, and longer without being copied.

Such an array is a `memoryview`, which reads like an `array`. Where the system has pages of megabytes it gives those: to
ask for one takes as long as for one of kilobytes, and a look at any place in it finds its page sooner.

One that is shared can be mapped by other processes of the same user on the same machine, which are told its handle. It
has no name in any folder: it is gone when the last process is that has it, however that ends.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import weakref
from array import array
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

import msgspec

_OWN = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS


class Handle(msgspec.Struct, frozen=True):
    """Where another process finds a shared array. `name` is in the system's own link to it, and nobody else's."""

    process: int
    descriptor: int
    name: str
    kind: str


class SharedMap(mmap.mmap):
    """Memory that others may map too."""

    descriptor: int
    name: str


def zeros(kind: str, count: int) -> array[Any]:
    """So many 0 of a kind. Raises `OSError` where there is no room."""
    return _in_large_pages(mmap.mmap(-1, _size(kind, count), flags=_OWN), kind)[:count]


def shared_zeros(kind: str, count: int) -> array[Any]:
    """As `zeros`, in memory that is shared where the system can do that."""
    if not hasattr(os, "memfd_create"):
        return zeros(kind, count)
    name = f"wakeproof-{os.urandom(16).hex()}"  # noqa: TID251 - a name that nobody else has; nothing rests on it
    descriptor, size = os.memfd_create(name), _size(kind, count)
    try:
        os.ftruncate(descriptor, size)
        whole = SharedMap(descriptor, size)
    except BaseException:
        os.close(descriptor)
        raise
    whole.descriptor, whole.name = descriptor, name
    weakref.finalize(whole, os.close, descriptor)
    return _in_large_pages(whole, kind)[:count]


def handle_of(held: array[Any]) -> Handle | None:
    """What another process maps an array by; None where it is not shared."""
    whole = held.obj if isinstance(held, memoryview) else None
    if not isinstance(whole, SharedMap):
        return None
    return Handle(os.getpid(), whole.descriptor, whole.name, cast("memoryview[Any]", held).format)


def mapped(handle: Handle) -> array[Any]:
    """All of an array of another process. Raises `OSError` where it cannot be had: it may be on another machine."""
    link = Path(f"/proc/{handle.process}/fd/{handle.descriptor}")
    if str(link.readlink()) != f"/memfd:{handle.name} (deleted)":
        raise FileNotFoundError(link)
    descriptor = os.open(link, os.O_RDWR)
    try:
        return viewed(mmap.mmap(descriptor, 0), handle.kind)
    finally:
        os.close(descriptor)


def can_map(handle: Handle) -> bool:
    """Whether an array can be had here."""
    try:
        mapped(handle)
    except OSError:
        return False
    return True


def lengthened(held: array[Any], count: int) -> array[Any]:
    """The same with so many items, which are 0 behind the old ones. Nobody else may look at what is given."""
    if isinstance(held, array):
        found = zeros(held.typecode, count)
        found[: len(held)] = held
        return found
    view = cast("memoryview[Any]", held)
    kind, whole = view.format, view.obj
    view.release()
    whole.resize(_size(kind, count))
    return _in_large_pages(whole, kind)[:count]


def address_of(held: array[Any]) -> int:
    """Where the first item is: of an array, or of what stands for one here."""
    if isinstance(held, array):
        return held.buffer_info()[0]
    return ctypes.addressof(ctypes.c_char.from_buffer(held)) if len(held) else 0


def viewed(whole: mmap.mmap, kind: str) -> array[Any]:
    """What is mapped, as an array of a kind."""
    view = memoryview(whole).cast("B").cast(kind)  # type: ignore[call-overload] # of an array's kinds
    return cast("array[Any]", view)


def _size(kind: str, count: int) -> int:
    return max(1, count) * array(kind).itemsize


def _in_large_pages(whole: mmap.mmap, kind: str) -> array[Any]:
    with suppress(AttributeError, OSError):  # a system may know of none, or have been built without
        whole.madvise(mmap.MADV_HUGEPAGE)
    return viewed(whole, kind)
