"""What a runner knows: of the wake it has, of an answer, of a write."""

from __future__ import annotations

from typing import NamedTuple

from pullwake.module.messages import Grant
from pullwake.world.deployment import numbered
from pullwake.world.records import Failure


class Answer(NamedTuple):
    """An answer, when its request arrived, and when it was over as the simulation has it.

    There a handler that ends with a step in memory has answered in that step; else its answer takes a while.
    """

    status: int
    body: bytes
    arrived_ms: float
    over_ms: float


class Written(NamedTuple):
    """A write: whose, when it was sent, when its answer was heard, and that answer's status (0: lost)."""

    wake: str
    sent_ms: float
    heard_ms: float
    status: int


class Turn:
    """What a runner knows of the wake it has; it does nothing since a moment, and means to wait for so long."""

    def __init__(self, grant: Grant, beats: int) -> None:
        self.grant, self.beats, self.beaten, self.token = grant, beats, 0, ""
        self.read = self.worked = grant.offset
        self.failure = Failure.NONE
        self.since_ms = self.asked_ms = 0.0

    @property
    def failed(self) -> bool:
        return self.failure is not Failure.NONE

    def handler(self, kind: str) -> str:
        """What the simulation calls the handler of a request; of heartbeats, of the one that is sent last."""
        return numbered(kind, f"w{self.grant.epoch}", self.beaten if kind == "heartbeat" else 1)
