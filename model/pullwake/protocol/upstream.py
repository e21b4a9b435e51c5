"""Upstream's side of one stream: section 7 of the Durable Streams protocol, without its HTTP and without its clock."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from pullwake.module.messages import Acknowledged, Refused
from pullwake.protocol.table import TransitionTable


class Holding(Enum):
    """Where a subscription's current wake stands."""

    NONE = "none"
    PENDING = "pending"
    HELD = "held"


class UpstreamEvent(Enum):
    """What upstream hears, and what it notices by itself.

    An ack is done, or extends; it is stale where its generation, its wake or its epoch is not the current one. A done
    is misplaced where its offset lies behind the cursor or beyond the tail.
    """

    MESSAGE = "a message is appended"
    WORK = "work is pending"
    CLAIM = "claim"
    DELIVERY = "the wake is posted"
    EXTENSION = "ack"
    DONE = "ack with done"
    MISPLACED = "ack with done, of an invalid offset"
    RELEASE = "release"
    STALE = "ack or release of another wake"
    LEASE_ENDS = "the lease runs out"


class Response(Enum):
    """What upstream answers, if anybody asked; the value is the message, but for a grant, which names its wake."""

    NONE = ""
    GRANT = "grant"
    OK = Acknowledged(True)
    FENCED = Acknowledged(False, "FENCED")
    INVALID_OFFSET = Acknowledged(False, "INVALID_OFFSET")
    ALREADY_CLAIMED = Refused("ALREADY_CLAIMED")
    NO_PENDING_WORK = Refused("NO_PENDING_WORK")


class UpstreamRow(NamedTuple):
    """Where the subscription stands afterwards, what is answered, and whether the lease starts anew."""

    holding: Holding
    response: Response = Response.NONE
    arms: bool = False

    @property
    def refused(self) -> Refused | None:
        """The refusal of a claim; None where it was granted."""
        return self.response.value if isinstance(self.response.value, Refused) else None

    @property
    def acknowledged(self) -> Acknowledged:
        assert isinstance(self.response.value, Acknowledged), "acks and releases are acknowledged, or not"
        return self.response.value


NONE, PENDING, HELD = Holding.NONE, Holding.PENDING, Holding.HELD
ON_THE_CURRENT_WAKE = (UpstreamEvent.EXTENSION, UpstreamEvent.DONE, UpstreamEvent.MISPLACED, UpstreamEvent.RELEASE)
UPSTREAM: TransitionTable[Holding, UpstreamEvent, UpstreamRow] = TransitionTable(
    {
        **{(holding, UpstreamEvent.MESSAGE): UpstreamRow(holding) for holding in Holding},
        (NONE, UpstreamEvent.WORK): UpstreamRow(PENDING),
        (NONE, UpstreamEvent.CLAIM): UpstreamRow(NONE, Response.NO_PENDING_WORK),
        (PENDING, UpstreamEvent.CLAIM): UpstreamRow(HELD, Response.GRANT, arms=True),
        (HELD, UpstreamEvent.CLAIM): UpstreamRow(HELD, Response.ALREADY_CLAIMED),
        (PENDING, UpstreamEvent.DELIVERY): UpstreamRow(HELD, Response.GRANT, arms=True),
        (HELD, UpstreamEvent.DELIVERY): UpstreamRow(HELD, Response.GRANT),
        **{
            (holding, event): UpstreamRow(holding, Response.FENCED)
            for event in ON_THE_CURRENT_WAKE
            for holding in (NONE, PENDING)
        },
        (HELD, UpstreamEvent.EXTENSION): UpstreamRow(HELD, Response.OK, arms=True),
        (HELD, UpstreamEvent.DONE): UpstreamRow(NONE, Response.OK),
        (HELD, UpstreamEvent.MISPLACED): UpstreamRow(HELD, Response.INVALID_OFFSET),
        (HELD, UpstreamEvent.RELEASE): UpstreamRow(NONE, Response.OK),
        **{(holding, UpstreamEvent.STALE): UpstreamRow(holding, Response.FENCED) for holding in Holding},
        (HELD, UpstreamEvent.LEASE_ENDS): UpstreamRow(NONE),
    },
    # One wake at a time, none is posted that is not there, and only a holder has a lease.
    impossible={
        UpstreamEvent.WORK: (PENDING, HELD),
        UpstreamEvent.DELIVERY: (NONE,),
        UpstreamEvent.LEASE_ENDS: (NONE, PENDING),
    },
)


class Subscription(NamedTuple):
    """Upstream's side of a stream. `holder` is who claimed the wake of `generation`; its lease lives while held."""

    tail: int = 0
    acked: int = 0
    generation: int = 0
    holding: Holding = NONE
    holder: str = ""

    @property
    def offers(self) -> bool:
        """Work is pending and no wake is in flight: the next wake follows in the same moment."""
        return self.holding is NONE and self.tail > self.acked

    def heard(self, *, stale: bool, done: bool, offset: int) -> UpstreamEvent:
        """What an ack is here; `stale` says that it names another wake, or another epoch."""
        if stale:
            return UpstreamEvent.STALE
        if not done:
            return UpstreamEvent.EXTENSION
        return UpstreamEvent.DONE if self.acked <= offset <= self.tail else UpstreamEvent.MISPLACED

    def take(self, event: UpstreamEvent, *, holder: str = "", offset: int = 0) -> tuple[Subscription, UpstreamRow]:
        """What an event makes of it, and the row of that event: a granted wake has a holder, a done an offset."""
        row = UPSTREAM.after(self.holding, event)
        kept = self.holder if row.holding is HELD else ""
        following = Subscription(
            self.tail + (event is UpstreamEvent.MESSAGE),
            offset if (event, row.response) == (UpstreamEvent.DONE, Response.OK) else self.acked,
            self.generation + (event is UpstreamEvent.WORK),
            row.holding,
            holder if row.response is Response.GRANT else kept,
        )
        assert following.acked >= self.acked, "offsets never regress (section 7)"
        return following, row


def loses(acked: int, offset: int, written: int) -> bool:
    """A done acks a message that its wake never wrote, or whose write was not accepted."""
    return offset > max(acked, written)
