"""Leases in a module's own table: time is the world's, and a real database has to see it as it may be.

All of this world's leases are of one length, and of two the one that was started later does not run out earlier; how
many lengths may have passed since a row's was started is all that is known (`Deployment.leases_run_out`). So before a
statement is asked what it does, each lease is put where it would stand: half a length ahead, less the lengths that may
have passed. What it has put a whole length ahead then was started by it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pullwake.world import records as r
from pullwake.world.deployment import Deployment
from wakeproof.errors import ReleaseError
from wakeproof.kernel.layout import View
from wakeproof.sql.pinned import pinned_time
from wakeproof.sql.values import RelationRows, Row, canonical

Key = Callable[[Row], Any]


class LeaseAges:
    """The leases of one table, `place` being their column; `key` is a row's `(consumer_id, epoch)`."""

    def __init__(self, deployment: Deployment, place: int, lease_ms: int, key: Key) -> None:
        self.deployment, self._place, self._key = deployment, place, key
        self._lease_ms = lease_ms
        self.fresh = pinned_time(lease_ms)

    def aged(self, view: View, rows: RelationRows, *, fully: bool) -> RelationRows:
        """The rows as a statement is to see them; `fully`: it may compare leases with the clock."""
        return canonical(self._put(row, self._age(view, row, fully=fully)) for row in rows)

    def _age(self, view: View, row: Row, *, fully: bool) -> str | None:
        if row[self._place] is None:
            return None
        wake = self.deployment.wake_at.get(r.row("consumer_claims", self._key(row)))
        ago = self.deployment.leases_run_out(view, wake) if fully and wake else 0
        return pinned_time(self._lease_ms // 2 - ago * self._lease_ms)

    def settled(self, view: View, aged: RelationRows, after: RelationRows) -> RelationRows:
        """The rows as they are kept, after a statement that saw them aged; a lease that it started runs from now."""
        before = {self._key(row): row[self._place] for row in aged}
        kept = []
        for row in after:
            key, lease = self._key(row), row[self._place]
            if lease == self.fresh:
                self._start(view, key)
            elif lease is not None and lease != before.get(key):
                what = f"a lease is written that ends at {lease}, and upstream's last {self._lease_ms} ms"
                raise ReleaseError(what, remedy="write a lease of the length that the grant tells")
            kept.append(self._put(row, None if lease is None else self.fresh))
        return canonical(kept)

    def _start(self, view: View, key: Any) -> None:
        wake = self.deployment.wake_at.get(r.row("consumer_claims", key))
        if wake is not None:
            view[r.overtaken(wake.name)] = 0

    def _put(self, row: Row, lease: str | None) -> Row:
        return (*row[: self._place], lease, *row[self._place + 1 :])
