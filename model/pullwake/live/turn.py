"""What a runner knows: of the wake it has, of an answer, of a write."""

from __future__ import annotations

from typing import NamedTuple

from pullwake.module.messages import DoneRequest, Grant, WakeRequest, WriteRequest
from pullwake.protocol.runner import MOMENTS, Failure, Phase, RunnerEvent, RunnerRequest, Turn, message, waits
from pullwake.world.deployment import numbered


class TimedAnswer(NamedTuple):
    """An answer, when its request arrived, and when it was over as the simulation has it.

    There a handler that ends with a step in memory has answered in that step; else its answer takes a while.
    """

    status: int
    body: bytes
    arrived_ms: float
    over_ms: float

    @property
    def ok(self) -> bool:
        return self.status == 200


class SentWrite(NamedTuple):
    """A write: whose, when it was sent, when its answer was heard, and that answer's status (0: lost)."""

    wake: str
    sent_ms: float
    heard_ms: float
    status: int


class LiveTurn:
    """A turn by the clock on the wall: its runner does nothing `since_ms`, and means to wait for `asked_ms`."""

    def __init__(self, grant: Grant, stream: str, runner: str, beats: int) -> None:
        self.grant, self.stream, self.beats = grant, stream, beats
        self.state = Turn.granted(runner, grant.offset, beats)
        self.since_ms = self.asked_ms = 0.0

    def take(self, event: RunnerEvent, given: object = None) -> RunnerRequest | None:
        """An event happens; the request that it sends."""
        self.state, request = self.state.take(event, given)
        return request

    def waits(self, tail: int) -> dict[RunnerEvent, str]:
        """What the runner waits for, and by which clock."""
        return {wait.event: wait.clock for wait in waits(self.state, tail)}

    @property
    def phase(self) -> Phase:
        return self.state.phase

    @property
    def failed(self) -> bool:
        return self.state.failure is not Failure.NONE

    def rests(self, since_ms: float) -> None:
        """Nothing is under way any more; after a failure its done is due at once."""
        self.since_ms = since_ms
        if self.failed:
            self.asked_ms = 0.0

    def message(self, request: RunnerRequest, *, acks_on_rejection: bool) -> WakeRequest | WriteRequest | DoneRequest:
        wake = WakeRequest(self.grant.consumer_id, self.grant.epoch, self.grant.wake_id, self.stream)
        return message(request, self.state, wake, acks_on_rejection=acks_on_rejection)

    def handler(self, request: RunnerRequest) -> str:
        """What the simulation calls the handler of the request of this kind that left last."""
        return numbered(request.value, self.wake, self.state.number(request, self.beats))

    def moment(self, event: RunnerEvent) -> str:
        """What the simulation calls the moment that settles what a write or a done is about."""
        return f"{MOMENTS[event]}({self.wake})"

    @property
    def wake(self) -> str:
        """What the simulation calls the wake."""
        return f"w{self.grant.epoch}"
