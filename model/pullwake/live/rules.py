"""Upstream's rules (section 7 of its protocol) for one stream, kept in memory. Every method is one atomic moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from pullwake.module.messages import Acknowledged, Grant, Refused


class Holding(Enum):
    NONE = "none"
    PENDING = "pending"
    HELD = "held"


@dataclass
class Held:
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
        self.tail = self.acked = self.generation = 0
        self.holding = Holding.NONE
        self.deadline_ms = self.offered_ms = 0.0
        self.appended_ms: list[float] = []
        self.past: dict[str, Held] = {}
        self.lost = False

    @property
    def wake_id(self) -> str:
        return f"{self.name}.{self.generation}"

    @property
    def quiet(self) -> bool:
        """No work is pending and nobody holds a wake."""
        return self.holding is Holding.NONE and self.acked >= self.tail

    def append(self) -> None:
        """A producer's message moves the tail; pending work with no wake and no holder makes a wake."""
        self.expire()
        self.tail += 1
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
        if self.holding is not Holding.PENDING:
            return Refused("ALREADY_CLAIMED" if self.holding is Holding.HELD else "NO_PENDING_WORK")
        now = self.clock()
        self.holding, self.deadline_ms = Holding.HELD, now + self.lease_ms
        self.past[self.wake_id] = Held(now)
        self.changed()
        return Grant(self.wake_id, self.generation, self.wake_id, f"{callback}/{self.wake_id}", self.acked)

    def ack(self, wake_id: str, epoch: int | None, *, done: bool, offset: int) -> Acknowledged:
        """Without done the lease is extended; with done the offset is applied, and the next wake may follow at once."""
        if not self._current(wake_id, epoch):
            return Acknowledged(False, "FENCED")
        if not done:
            self.deadline_ms = self.clock() + self.lease_ms
            return Acknowledged(True)
        if not self.acked <= offset <= self.tail:
            return Acknowledged(False, "INVALID_OFFSET")
        held = self.past[wake_id]
        held.done_ms = self.clock()
        self.lost |= offset > max(self.acked, held.written)
        self.acked = offset
        self._end(self.clock())
        self._offer()
        return Acknowledged(True)

    def release(self, wake_id: str, epoch: int) -> Acknowledged:
        """Give a claimed wake back. It is not offered again until another message arrives."""
        if not self._current(wake_id, epoch):
            return Acknowledged(False, "FENCED")
        self._end(self.clock())
        return Acknowledged(True)

    def expire(self) -> None:
        """A lease that has run out ended the wake then, whenever that is noticed; pending work makes the next one."""
        if self.holding is Holding.HELD and self.clock() >= self.deadline_ms:
            self.ran_out()
            self._end(self.deadline_ms)
            self._offer()

    def _current(self, wake_id: str, epoch: int | None) -> bool:
        self.expire()
        return self.holding is Holding.HELD and wake_id == self.wake_id and epoch in (None, self.generation)

    def _end(self, at_ms: float) -> None:
        self.past[self.wake_id].over_ms = at_ms
        self.holding = Holding.NONE
        self.changed()

    def _offer(self) -> None:
        if self.holding is Holding.NONE and self.tail > self.acked:
            self.generation += 1
            self.holding, self.offered_ms = Holding.PENDING, self.clock()
            self.changed()
