"""The durable tables and the token stores, kept in the world's slots behind the mappings that the module expects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from typing import Any, NamedTuple

from pullwake.module.tables import CallbackRow, ClaimRow, DispatchRow, EntityRow, Leases
from wakeproof.kernel.layout import Slot, View


class SlotTable(MutableMapping[Any, Any]):
    """A mapping whose possible keys are known beforehand: `slots[key]` is where the value is kept, None is absence."""

    def __init__(self, view: View, slots: Mapping[Any, Slot]) -> None:
        self._view, self._slots = view, slots

    def __getitem__(self, key: Any) -> Any:
        value = self._view[self._slots[key]] if key in self._slots else None
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key: Any, value: Any) -> None:
        self._view[self._slots[key]] = value

    def __delitem__(self, key: Any) -> None:
        self._view[self._slots[key]] = None

    def __iter__(self) -> Iterator[Any]:
        return (key for key, slot in self._slots.items() if self._view[slot] is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class SlotTables(NamedTuple):
    """The four tables of one state, and the clock that their leases are read by."""

    consumer_claims: MutableMapping[tuple[str, int], ClaimRow]
    entity_dispatch_state: MutableMapping[str, DispatchRow]
    entities: MutableMapping[str, EntityRow]
    consumer_callbacks: MutableMapping[str, CallbackRow]
    leases: Leases
