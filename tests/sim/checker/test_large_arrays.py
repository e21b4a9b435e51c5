"""Large arrays in memory of their own: what they hold, and who else can have them."""

from __future__ import annotations

import mmap
import os
import subprocess
import sys
from array import array

import msgspec
import pytest

from wakeproof.checker.compiled.memory import (
    Handle,
    address_of,
    can_map,
    handle_of,
    lengthened,
    mapped,
    shared_zeros,
    zeros,
)

OTHER_PROCESS = """
import sys
import msgspec
from wakeproof.checker.compiled.memory import Handle, mapped
held = mapped(msgspec.msgpack.decode(bytes.fromhex(sys.argv[1]), type=Handle))
print(len(held), held[3])
held[4] = 8
"""


@pytest.mark.parametrize("make", [zeros, shared_zeros])
@pytest.mark.parametrize("kind", ["B", "i", "I", "q", "Q"])
def test_it_reads_like_an_array_and_gets_longer(make, kind):
    held = make(kind, 5)
    assert list(held) == [0] * 5 and held.itemsize == array(kind).itemsize
    held[4] = 7
    held = lengthened(held, 100_000)
    assert len(held) == 100_000 and (held[4], held[5], held[-1]) == (7, 0, 0)
    held[-1] = 9
    assert list(lengthened(held, 300_000)[99_998:100_001]) == [0, 9, 0]


def test_an_array_becomes_one():
    held = lengthened(array("Q", [1, 2]), 4)
    assert isinstance(held, memoryview) and list(held) == [1, 2, 0, 0] and address_of(held)


def test_what_is_looked_at_is_not_moved():
    held = zeros("i", 10)
    look = held[2:4]
    with pytest.raises(BufferError):
        lengthened(held, 1 << 20)
    assert list(look) == [0, 0]


def test_another_process_has_the_same():
    held = shared_zeros("i", 1000)
    held[3] = 7
    handle = msgspec.msgpack.encode(handle_of(held)).hex()
    told = subprocess.run([sys.executable, "-c", OTHER_PROCESS, handle], capture_output=True, text=True, check=True)
    assert told.stdout == "1000 7\n" and held[4] == 8


def test_what_is_not_shared_has_no_handle():
    assert handle_of(zeros("i", 3)) is None and handle_of(array("i", [1])) is None


def test_it_is_gone_with_the_last_who_has_it():
    held = shared_zeros("i", 1000)
    handle = handle_of(held)
    assert handle is not None and can_map(handle)
    also = mapped(handle)
    also[0] = 5
    assert held[0] == 5
    del held
    assert not can_map(handle) and also[0] == 5


@pytest.mark.parametrize(
    "wrong", [{"name": "wakeproof-0"}, {"process": 1 << 30}, {"descriptor": 1 << 20}, {"descriptor": 0}], ids=str
)
def test_a_handle_of_something_else_is_refused(wrong):
    """As on another machine, where the number of a process is that of another one."""
    held = shared_zeros("i", 10)
    handle = handle_of(held)
    assert isinstance(handle, Handle)
    other = msgspec.structs.replace(handle, **wrong)
    assert not can_map(other)
    with pytest.raises(OSError, match=f"/proc/{other.process}/fd/{other.descriptor}"):
        mapped(other)


def test_a_system_that_was_built_without_large_pages_has_small_ones(monkeypatch):
    monkeypatch.setattr(mmap, "MADV_HUGEPAGE", 1 << 20)
    with pytest.raises(OSError, match="Invalid argument"):
        mmap.mmap(-1, 1 << 12).madvise(mmap.MADV_HUGEPAGE)
    for make in (zeros, shared_zeros):
        assert list(lengthened(make("i", 3), 5)) == [0] * 5


def test_a_system_that_shares_nothing_has_memory_all_the_same(monkeypatch):
    monkeypatch.delattr(os, "memfd_create")
    held = shared_zeros("i", 10)
    assert list(held) == [0] * 10 and handle_of(held) is None
