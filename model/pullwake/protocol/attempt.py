"""A request that is made until it is answered: a runner's claim of a wake, and upstream's delivery of one."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from pullwake.protocol.table import TransitionTable

FAILURES_COUNTED = 7
"""The delay doubles from 1 s to 60 s: after the seventh failure it grows no more."""


class Standing(Enum):
    """An attempt may be made, is under way, will not be made again, or its sender died meanwhile."""

    OPEN = "open"
    SENT = "sent"
    CLOSED = "closed"
    GONE = "gone"


class AttemptEvent(Enum):
    """What happens to an attempt. An answer that asks for no other attempt settles it, be it a refusal."""

    LEAVES = "it is sent"
    SETTLED = "it is answered for good"
    FAILED = "it fails"
    DIED = "its sender dies"


class AttemptRow(NamedTuple):
    """Where an attempt stands afterwards, and whether one more failure counts."""

    standing: Standing
    counts: bool = False


ATTEMPTS: TransitionTable[Standing, AttemptEvent, AttemptRow] = TransitionTable(
    {
        (Standing.OPEN, AttemptEvent.LEAVES): AttemptRow(Standing.SENT),
        (Standing.SENT, AttemptEvent.SETTLED): AttemptRow(Standing.CLOSED),
        (Standing.SENT, AttemptEvent.FAILED): AttemptRow(Standing.OPEN, counts=True),
        (Standing.SENT, AttemptEvent.DIED): AttemptRow(Standing.GONE),
        (Standing.GONE, AttemptEvent.SETTLED): AttemptRow(Standing.OPEN),
        (Standing.GONE, AttemptEvent.FAILED): AttemptRow(Standing.OPEN),
    },
    # An attempt has one request under way at most: none leaves then, and otherwise nobody answers.
    impossible={
        AttemptEvent.LEAVES: (Standing.SENT, Standing.CLOSED, Standing.GONE),
        AttemptEvent.SETTLED: (Standing.OPEN, Standing.CLOSED),
        AttemptEvent.FAILED: (Standing.OPEN, Standing.CLOSED),
        AttemptEvent.DIED: (Standing.OPEN, Standing.CLOSED, Standing.GONE),
    },
)


class Attempt(NamedTuple):
    """Where a claim or a delivery stands; its failures so far set the delay of the next."""

    standing: Standing = Standing.OPEN
    failures: int = 0

    @property
    def clock(self) -> str:
        return "redelivery_ms" if self.failures else "delivery_ms"

    @property
    def stretch(self) -> int:
        """How often the delay of the next attempt is its clock's: it doubles up to 60 times."""
        return min(1 << max(self.failures - 1, 0), 60)

    def take(self, event: AttemptEvent) -> Attempt:
        """What an event makes of it; a sender that died remembers no failure."""
        row = ATTEMPTS.after(self.standing, event)
        failures = 0 if Standing.GONE in (self.standing, row.standing) else self.failures + row.counts
        return Attempt(row.standing, min(failures, FAILURES_COUNTED))


def claim_answered(status: int | None) -> AttemptEvent:
    """A runner leaves a refused wake alone; None is a lost answer."""
    return AttemptEvent.FAILED if status is None or status >= 500 else AttemptEvent.SETTLED


def delivery_answered(status: int | None) -> AttemptEvent:
    """Upstream posts a wake until a server answers 200; None is a lost answer."""
    return AttemptEvent.SETTLED if status == 200 else AttemptEvent.FAILED
