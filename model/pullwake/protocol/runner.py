"""A runner with one wake: it calls back for a token, writes what it has read, sends heartbeats, ends with one done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from typing import Any, NamedTuple

from pullwake.module.messages import DoneRequest, WakeRequest, WriteRequest
from pullwake.protocol.table import TransitionTable


class Phase(Enum):
    """Where a runner stands with one wake."""

    CLAIMED = "claimed"
    CALLING = "calling"
    STARTED = "started"
    SENDING = "sending"
    WRITING = "writing"
    IDLING = "idling"
    ENDING = "ending"
    FINISHING = "finishing"
    RETRYING = "retrying"
    SETTLED = "settled"
    GONE = "gone"


READING = (Phase.STARTED, Phase.IDLING)
"""It looks for something to read."""


def but(*phases: Phase) -> tuple[Phase, ...]:
    """All phases besides these."""
    return tuple(phase for phase in Phase if phase not in phases)


BEATING = (Phase.STARTED, Phase.SENDING, Phase.WRITING, Phase.IDLING)
OVER = (Phase.SETTLED, Phase.GONE)
ALIVE = but(*OVER)


class Failure(Enum):
    """Why a run ends early: a write refused for its token, or anything else."""

    NONE = ""
    REJECTED = "rejected"
    FAILED = "failed"


class RunnerRequest(Enum):
    """What a runner with a wake asks of a server."""

    CALLBACK = "callback"
    WRITE = "write"
    HEARTBEAT = "heartbeat"
    DONE = "done"


class RunnerEvent(Enum):
    """What happens to a runner with a wake: something it waited for is over, an answer came, or it stops."""

    LEAVES = "the request leaves"
    READS = "the work is done"
    ENDS = "nothing is left to do"
    BEATS = "a heartbeat is due"
    CALLED_BACK = "callback answered"
    CALLBACK_FAILED = "callback failed"
    WRITTEN = "write accepted"
    WRITE_REJECTED = "write rejected"
    WRITE_FAILED = "write failed"
    BEAT_TAKEN = "heartbeat answered"
    BEAT_FAILED = "heartbeat failed"
    DONE_TAKEN = "done answered"
    DONE_FAILED = "done failed"
    GIVEN_UP = "the last done failed"
    TIMED_OUT = "no answer in time"
    DIED = "the runner dies"


class RunnerRow(NamedTuple):
    """The phase that follows, the request that is sent, and why the run has to end now."""

    phase: Phase
    request: RunnerRequest | None = None
    failure: Failure = Failure.NONE


HEARD: Mapping[RunnerRequest, Mapping[int | None, RunnerEvent]] = {
    RunnerRequest.CALLBACK: {200: RunnerEvent.CALLED_BACK, None: RunnerEvent.CALLBACK_FAILED},
    RunnerRequest.WRITE: {200: RunnerEvent.WRITTEN, 401: RunnerEvent.WRITE_REJECTED, None: RunnerEvent.WRITE_FAILED},
    RunnerRequest.HEARTBEAT: {200: RunnerEvent.BEAT_TAKEN, None: RunnerEvent.BEAT_FAILED},
    RunnerRequest.DONE: {200: RunnerEvent.DONE_TAKEN, None: RunnerEvent.DONE_FAILED},
}
"""What a runner makes of an answer, by its status; any other status is no better than None, a lost answer."""

ANSWERS = (*(event for heard in HEARD.values() for event in heard.values()), RunnerEvent.GIVEN_UP)

RUNNER: TransitionTable[Phase, RunnerEvent, RunnerRow] = TransitionTable(
    {
        # An answer may find any phase, and changes nothing where nobody waits for it: its runner died or timed out,
        # heartbeats outlive their done, and a release may grant a wake twice, so that its turn starts over.
        **{(phase, event): RunnerRow(phase) for phase in Phase for event in ANSWERS},
        (Phase.CLAIMED, RunnerEvent.LEAVES): RunnerRow(Phase.CALLING, RunnerRequest.CALLBACK),
        (Phase.CALLING, RunnerEvent.CALLED_BACK): RunnerRow(Phase.STARTED),
        (Phase.CALLING, RunnerEvent.CALLBACK_FAILED): RunnerRow(Phase.SETTLED),
        **{(phase, RunnerEvent.READS): RunnerRow(Phase.SENDING) for phase in READING},
        (Phase.SENDING, RunnerEvent.LEAVES): RunnerRow(Phase.WRITING, RunnerRequest.WRITE),
        (Phase.WRITING, RunnerEvent.WRITTEN): RunnerRow(Phase.IDLING),
        (Phase.WRITING, RunnerEvent.WRITE_REJECTED): RunnerRow(Phase.IDLING, failure=Failure.REJECTED),
        (Phase.WRITING, RunnerEvent.WRITE_FAILED): RunnerRow(Phase.IDLING, failure=Failure.FAILED),
        **{(phase, RunnerEvent.BEATS): RunnerRow(phase, RunnerRequest.HEARTBEAT) for phase in BEATING},
        **{(phase, RunnerEvent.BEAT_FAILED): RunnerRow(phase, failure=Failure.FAILED) for phase in BEATING},
        **{(phase, RunnerEvent.ENDS): RunnerRow(Phase.ENDING) for phase in READING},
        (Phase.ENDING, RunnerEvent.LEAVES): RunnerRow(Phase.FINISHING, RunnerRequest.DONE),
        (Phase.FINISHING, RunnerEvent.DONE_TAKEN): RunnerRow(Phase.SETTLED),
        (Phase.FINISHING, RunnerEvent.DONE_FAILED): RunnerRow(Phase.RETRYING),
        (Phase.FINISHING, RunnerEvent.GIVEN_UP): RunnerRow(Phase.SETTLED),
        (Phase.FINISHING, RunnerEvent.TIMED_OUT): RunnerRow(Phase.RETRYING),
        (Phase.RETRYING, RunnerEvent.LEAVES): RunnerRow(Phase.FINISHING, RunnerRequest.DONE),
        **{(phase, RunnerEvent.DIED): RunnerRow(Phase.GONE) for phase in ALIVE},
    },
    # A runner sends and reads only what it waits for (`WAITS`), and gives up nothing but its done.
    impossible={
        RunnerEvent.LEAVES: but(Phase.CLAIMED, Phase.SENDING, Phase.ENDING, Phase.RETRYING),
        RunnerEvent.READS: but(*READING),
        RunnerEvent.ENDS: but(*READING),
        RunnerEvent.BEATS: but(*BEATING),
        RunnerEvent.TIMED_OUT: but(Phase.FINISHING),
        RunnerEvent.DIED: OVER,
    },
)


class Turn(NamedTuple):
    """A runner's turn on one wake: what it has read and worked (offsets), heartbeats left, dones sent."""

    phase: Phase
    runner: str
    token: str = ""
    read: int = 0
    worked: int = 0
    beats: int = 0
    failure: Failure = Failure.NONE
    dones: int = 0

    @classmethod
    def granted(cls, runner: str, offset: int, beats: int) -> Turn:
        """A wake was granted: its runner has worked everything up to `offset`."""
        return cls(Phase.CLAIMED, runner, "", offset, offset, beats)

    def take(self, event: RunnerEvent, given: Any = None) -> tuple[Turn, RunnerRequest | None]:
        """What an event makes of it, and the request it sends; `given` is the token, or the tail that it reads up to.

        Of a turn that is over nothing matters any more but how it ended.
        """
        row = RUNNER.after(self.phase, event)
        if row == RunnerRow(self.phase):
            return self, None
        if row.phase in OVER:
            return Turn(row.phase, self.runner), None
        learned = LEARNED[event](self, given) if event in LEARNED else self
        # A rejected write says more than that something failed; what had failed before it was less.
        failure = row.failure if row.failure is Failure.REJECTED or self.failure is Failure.NONE else self.failure
        dones = self.dones + (row.request is RunnerRequest.DONE)
        return learned._replace(phase=row.phase, failure=failure, dones=dones), row.request

    def number(self, request: RunnerRequest, beats: int) -> int:
        """How many requests of a kind have left, of a wake that began with so many `beats`, where one has."""
        return {RunnerRequest.DONE: self.dones, RunnerRequest.HEARTBEAT: beats - self.beats}.get(request, 1)


LEARNED: Mapping[RunnerEvent, Callable[[Turn, Any], Turn]] = {
    RunnerEvent.CALLED_BACK: lambda turn, token: turn._replace(token=token),
    RunnerEvent.READS: lambda turn, tail: turn._replace(read=tail),
    RunnerEvent.WRITTEN: lambda turn, _: turn._replace(worked=turn.read),
    RunnerEvent.BEATS: lambda turn, _: turn._replace(beats=turn.beats - 1),
}
"""What a runner keeps of an event, besides its phase."""


MOMENTS = {RunnerEvent.READS: "read", RunnerEvent.ENDS: "end"}
"""What settles what a write and a done are about. Where it is no moment of its own, the request leaves with it."""


class RunnerWork(Enum):
    """What there is for a runner to do: read on, nothing at the moment, or end because something failed."""

    UNREAD = "unread"
    NONE = "none"
    FAILED = "failed"


class Wait(NamedTuple):
    """In these phases, with this work, an event comes once the time of a clock is over."""

    phases: tuple[Phase, ...]
    work: tuple[RunnerWork, ...]
    event: RunnerEvent
    clock: str


WAITS = (
    Wait((Phase.CLAIMED, Phase.SENDING, Phase.ENDING), (*RunnerWork,), RunnerEvent.LEAVES, "network_ms"),
    Wait((Phase.RETRYING,), (*RunnerWork,), RunnerEvent.LEAVES, "retry_ms"),
    Wait(READING, (RunnerWork.UNREAD,), RunnerEvent.READS, "think_ms"),
    Wait((Phase.STARTED,), (RunnerWork.NONE,), RunnerEvent.ENDS, "idle_timeout_ms"),
    Wait((Phase.IDLING,), (RunnerWork.UNREAD, RunnerWork.NONE), RunnerEvent.ENDS, "idle_timeout_ms"),
    Wait(READING, (RunnerWork.FAILED,), RunnerEvent.ENDS, "network_ms"),
    Wait(BEATING, (RunnerWork.UNREAD, RunnerWork.NONE), RunnerEvent.BEATS, "heartbeat_ms"),
)
"""What a runner waits for. It works what it found at first, however long that takes; only later the timeout runs."""


def waits(turn: Turn, tail: int) -> Iterator[Wait]:
    """What a runner waits for now, with so many messages on its stream."""
    failed = turn.failure is not Failure.NONE
    work = RunnerWork.FAILED if failed else RunnerWork.UNREAD if tail > turn.read else RunnerWork.NONE
    for wait in WAITS:
        if turn.phase in wait.phases and work in wait.work and (turn.beats or wait.event is not RunnerEvent.BEATS):
            yield wait


def heard(request: RunnerRequest, status: int | None, *, last: bool = False) -> RunnerEvent:
    """What an answer of this status is to a runner. `last` says that no other done will be sent."""
    events = HEARD[request]
    event = events.get(status, events[None])
    return RunnerEvent.GIVEN_UP if last and event is RunnerEvent.DONE_FAILED else event


def message(
    request: RunnerRequest, turn: Turn, wake: WakeRequest, *, acks_on_rejection: bool
) -> WakeRequest | WriteRequest | DoneRequest:
    """What a request says. A done acks what was worked; after a rejected write, as shipped, all that was read."""
    if request is RunnerRequest.WRITE:
        return WriteRequest(wake.stream_path, turn.token)
    if request is RunnerRequest.DONE:
        rejected = turn.failure is Failure.REJECTED and acks_on_rejection
        return DoneRequest(wake.consumer_id, wake.epoch, wake.wake_id, turn.read if rejected else turn.worked)
    return wake
