"""Upstream in a live run: `pullwake.protocol.upstream` in memory, on a clock. Every method is one atomic moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pullwake.module.messages import Acknowledged, Grant, Refused
from pullwake.protocol.upstream import Holding, Response, Subscription, UpstreamEvent, UpstreamRow, loses


@dataclass
class HeldWake:
    """When a wake was held, in milliseconds; `over_ms` is None while it is. `written` is the offset worked so far."""

    since_ms: float
    over_ms: float | None = None
    done_ms: float | None = None
    written: int = 0

    def at(self, moment_ms: float) -> bool:
        """Whether the wake was held at a moment."""
        return self.since_ms <= moment_ms and (self.over_ms is None or moment_ms < self.over_ms)


class StreamRules:
    """A stream with its one subscription. `past` is every wake that was held.

    `changed` hears of every wake that is pending, taken or over, `ran_out` of every lease that did. `offered_ms` is
    since when the last wake is pending, `appended_ms` when each message came.
    """

    def __init__(
        self,
        name: str,
        lease_ms: float,
        clock: Callable[[], float],
        changed: Callable[[], object] = lambda: None,
        ran_out: Callable[[], object] = lambda: None,
    ) -> None:
        self.name, self.lease_ms, self.clock = name, lease_ms, clock
        self.changed, self.ran_out = changed, ran_out
        self.current = Subscription()
        self.deadline_ms = self.offered_ms = 0.0
        self.appended_ms: list[float] = []
        self.past: dict[str, HeldWake] = {}
        self.lost = False

    @property
    def tail(self) -> int:
        return self.current.tail

    @property
    def generation(self) -> int:
        return self.current.generation

    @property
    def holding(self) -> Holding:
        return self.current.holding

    @property
    def wake_id(self) -> str:
        return f"{self.name}.{self.generation}"

    @property
    def quiet(self) -> bool:
        """No work is pending and nobody holds a wake."""
        return self.holding is Holding.NONE and not self.current.offers

    def append(self) -> None:
        """A producer's message moves the tail; pending work with no wake and no holder makes a wake."""
        self.expire()
        self._take(UpstreamEvent.MESSAGE)
        self.appended_ms.append(self.clock())
        self._offer()

    def written(self, wake_id: str, offset: int) -> None:
        """A runner's own write is no pending work: its done acks it with the rest."""
        held = self.past.get(wake_id)
        if held:
            held.written = max(held.written, offset)

    def claim(self, callback: str) -> Grant | Refused:
        """The pending wake goes to whoever asks first; its callback URL is `callback` and the consumer's name."""
        self.expire()
        row = self._take(UpstreamEvent.CLAIM)
        if row.refused:
            return row.refused
        self.past[self.wake_id] = HeldWake(self.clock())
        self.changed()
        return Grant(self.wake_id, self.generation, self.wake_id, f"{callback}/{self.wake_id}", self.current.acked)

    def ack(self, wake_id: str, epoch: int | None, *, done: bool, offset: int) -> Acknowledged:
        """Without done the lease is extended; with done the offset is applied, and the next wake may follow at once."""
        stale, acked = self._stale(wake_id, epoch), self.current.acked
        event = self.current.heard(stale=stale, done=done, offset=offset)
        row = self._take(event, offset)
        if done and row.response is Response.OK:
            held = self.past[wake_id]
            held.done_ms = self.clock()
            self.lost |= loses(acked, offset, held.written)
            self._end(wake_id, self.clock())
            self._offer()
        return row.acknowledged

    def release(self, wake_id: str, epoch: int) -> Acknowledged:
        """Give a claimed wake back. It is not offered again until another message arrives."""
        row = self._take(UpstreamEvent.STALE if self._stale(wake_id, epoch) else UpstreamEvent.RELEASE)
        if row.response is Response.OK:
            self._end(wake_id, self.clock())
        return row.acknowledged

    def expire(self) -> None:
        """A lease that has run out ended the wake then, whenever that is noticed; pending work makes the next one."""
        if self.holding is Holding.HELD and self.clock() >= self.deadline_ms:
            self.ran_out()
            self._take(UpstreamEvent.LEASE_ENDS)
            self._end(self.wake_id, self.deadline_ms)
            self._offer()

    def _take(self, event: UpstreamEvent, offset: int = 0) -> UpstreamRow:
        self.current, row = self.current.take(event, offset=offset)
        if row.arms:
            self.deadline_ms = self.clock() + self.lease_ms
        return row

    def _stale(self, wake_id: str, epoch: int | None) -> bool:
        self.expire()
        return wake_id != self.wake_id or epoch not in (None, self.generation)

    def _end(self, wake_id: str, at_ms: float) -> None:
        self.past[wake_id].over_ms = at_ms
        self.changed()

    def _offer(self) -> None:
        if self.current.offers:
            self._take(UpstreamEvent.WORK)
            self.offered_ms = self.clock()
            self.changed()
