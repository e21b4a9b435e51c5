"""States as rows of bytes, to be read as the strings that they stand for."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from typing import NamedTuple, overload

CHUNK = 4096


class Planes(NamedTuple):
    """Per slot the place of its code's second byte, and of its third; 0 where it has none."""

    high: array[int]
    top: array[int]


class Stores(NamedTuple):
    """Rows as parts have found them: for each state its part, times two to the `shift`, and its number in it."""

    rows: Sequence[array[int]]
    where: array[int]
    shift: int


class Rows(Sequence[str]):
    """The states of a graph, in its order; a string is made of one when it is asked for.

    A row has the low byte of each slot's code at the slot's own place.
    """

    def __init__(
        self, rows: array[int], width: int, count: int, slots: int, planes: tuple[array[int], array[int]]
    ) -> None:
        self._bytes, self._width, self._count, self._slots = memoryview(rows).cast("B"), width, count, slots
        self._wide = [(slot, high, top) for slot, (high, top) in enumerate(zip(*planes, strict=True)) if high]

    @property
    def nbytes(self) -> int:
        """How much memory they take."""
        return self._bytes.nbytes

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, state: int) -> str: ...
    @overload
    def __getitem__(self, state: slice) -> list[str]: ...
    def __getitem__(self, state: int | slice) -> str | list[str]:
        if isinstance(state, slice):
            return [self[number] for number in range(*state.indices(self._count))]
        if not -self._count <= state < self._count:
            raise IndexError(state)
        return self._string(state % self._count)

    def __iter__(self) -> Iterator[str]:
        slots, width = self._slots, self._width
        if self._wide:
            yield from map(self._string, range(self._count))
            return
        for first in range(0, self._count, CHUNK):
            last = min(first + CHUNK, self._count)
            text = str(self._bytes[first * width : last * width], "latin-1")
            yield from [text[at : at + slots] for at in range(0, len(text), width)]

    def codes(self, slot: int) -> set[str]:
        """What this slot holds in any of them."""
        if any(slot == wide for wide, *_ in self._wide):
            return {state[slot] for state in self}
        return set(map(chr, set(self._bytes[slot : self._count * self._width : self._width])))

    def _row(self, state: int) -> memoryview:
        return self._bytes[state * self._width : (state + 1) * self._width]

    def _string(self, state: int) -> str:
        row = self._row(state)
        text = str(row[: self._slots], "latin-1")
        if not self._wide:
            return text
        codes = list(map(ord, text))
        for slot, high, top in self._wide:
            codes[slot] |= row[high] << 8 | (row[top] << 16 if top else 0)
        return "".join(map(chr, codes))


class RowsInStores(Rows):
    """Rows that stay with the parts which have found them."""

    def __init__(
        self, stores: Stores, width: int, count: int, slots: int, planes: tuple[array[int], array[int]]
    ) -> None:
        super().__init__(array("Q"), width, count, slots, planes)
        self._stores = [memoryview(rows).cast("B") for rows in stores.rows]
        self._where, self._shift, self._mask = stores.where, stores.shift, (1 << stores.shift) - 1

    @property
    def nbytes(self) -> int:
        return self._count * (self._width + self._where.itemsize)

    def __iter__(self) -> Iterator[str]:
        return map(self._string, range(self._count))

    def codes(self, slot: int) -> set[str]:
        if self._wide or sum(map(len, self._stores)) != self._count * self._width:
            return {state[slot] for state in self}  # of a graph that was cut short, a part may have states beside
        found: set[int] = set().union(*(store[slot :: self._width] for store in self._stores))
        return set(map(chr, found))

    def _row(self, state: int) -> memoryview:
        there = self._where[state]
        first = (there & self._mask) * self._width
        return self._stores[there >> self._shift][first : first + self._width]


def packed(states: Sequence[str], slots: int, width: int, planes: Planes) -> bytearray:
    """The rows of states that are strings."""
    wide = [(slot, high, top) for slot, (high, top) in enumerate(zip(*planes, strict=True)) if high]
    rows, padding = bytearray(), bytes(width - slots)
    for state in states:
        if not wide:
            rows += state.encode("latin-1") + padding
            continue
        row = bytearray(ord(code) & 255 for code in state) + padding
        for slot, high, top in wide:
            row[high] = ord(state[slot]) >> 8 & 255
            if top:
                row[top] = ord(state[slot]) >> 16
        rows += row
    return rows
