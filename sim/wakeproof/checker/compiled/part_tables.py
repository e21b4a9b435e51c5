"""Tables of a machine on their way to the parts of an exploration, which know no model: arrays, and what they grew by.

They grow between two turns of the parts alone, in one place and order: so all parts have the same codes, nodes, leaves
and actions. What only gets longer is sent as its new end; what is changed in place is small, and sent whole.
"""

from __future__ import annotations

from array import array
from typing import Any

import msgspec

from wakeproof.checker.compiled import control as at
from wakeproof.checker.compiled.tables import BRANCHES_FIRST, FlatTables

LENGTHENED = {
    **dict.fromkeys(("slot_of", "offer_starts", "offered", "action_rule", "action_label"), "i"),
    **dict.fromkeys(("write_slots", "write_codes"), "i"),
    **dict.fromkeys(("branch_keys", "branch_children"), "q"),
    "action_fault": "B",
    "write_starts": "i",
}
"""Arrays that only get longer, and the kind of each."""
CHANGED = {"high": "i", "top": "i", "rule_roots": "q", "idle_roots": "q", "action_roots": "q", "readers": "Q"}
"""Arrays in which anything may change."""
PLACES = {
    "slot_of": at.SLOT_OF,
    "high": at.HIGH,
    "top": at.TOP,
    "branch_keys": at.BRANCH_KEYS,
    "branch_children": at.BRANCH_CHILDREN,
    "rule_roots": at.RULE_ROOTS,
    "idle_roots": at.IDLE_ROOTS,
    "offer_starts": at.OFFER_STARTS,
    "offered": at.OFFERED,
    "action_rule": at.ACTION_RULE,
    "action_label": at.ACTION_LABEL,
    "action_fault": at.ACTION_FAULT,
    "action_roots": at.ACTION_ROOTS,
    "write_starts": at.WRITE_STARTS,
    "write_slots": at.WRITE_SLOTS,
    "write_codes": at.WRITE_CODES,
    "readers": at.READERS,
}


class TableGrowth(msgspec.Struct, frozen=True):
    """What tables grew by: ends of arrays, whole ones; the bytes of a row, and the most actions that a state offers."""

    ends: dict[str, bytes]
    whole: dict[str, bytes]
    planes: int
    most: int


class Grown:
    """The tables where they are learned, and how far the parts have them."""

    def __init__(self, tables: FlatTables, most: int) -> None:
        """`most` is how many actions the first state offers."""
        self._tables, self._most = tables, most
        self._sent = dict.fromkeys(LENGTHENED, 0)

    def growth(self) -> TableGrowth:
        """What the parts do not have yet; from now on they do."""
        tables, ends = self._tables, dict[str, bytes]()
        for name, sent in self._sent.items():
            held: array[Any] = getattr(tables, name)
            ends[name] = held[sent:].tobytes()
            self._sent[name] = len(held)
        whole = {name: getattr(tables, name).tobytes() for name in CHANGED}
        return TableGrowth(ends, whole, tables.planes, max(self._most, sum(tables.longest)))


class PartTables:
    """The tables as a part has them."""

    def __init__(self) -> None:
        self.arrays: dict[str, array[Any]] = {name: array(kind) for name, kind in (LENGTHENED | CHANGED).items()}
        self.branches = array("q", [-1]) * (2 * BRANCHES_FIRST)
        self.entered = self.planes = self.most = 0

    def take(self, growth: TableGrowth) -> None:
        for name, end in growth.ends.items():
            self.arrays[name].frombytes(end)
        for name, whole in growth.whole.items():
            self.arrays[name] = array(CHANGED[name], whole)
        self.planes, self.most = growth.planes, growth.most
        count = len(self.arrays["branch_keys"])
        if 2 * count > len(self.branches) // 2:
            self.branches = array("q", [-1]) * (2 << (2 * count).bit_length())
            self.entered = 0

    def tell(self, c: array[int]) -> None:
        """Tell the loop where they are."""
        for name, place in PLACES.items():
            c[place] = self.arrays[name].buffer_info()[0]
        c[at.BRANCHES], c[at.BRANCH_MASK] = self.branches.buffer_info()[0], len(self.branches) // 2 - 1
        c[at.BRANCHES_KNOWN], c[at.BRANCHES_COUNT] = self.entered, len(self.arrays["branch_keys"])
