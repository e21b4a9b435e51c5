"""Whoever sent a request takes its answer: a runner by `pullwake.protocol`, a reaper by what it looks at."""

from __future__ import annotations

from typing import Any

from pullwake.module.messages import Grant, Reply
from pullwake.protocol.attempt import Attempt, Standing, claim_answered, delivery_answered
from pullwake.protocol.runner import RunnerEvent, RunnerRequest, Turn, heard
from pullwake.world import records as r
from pullwake.world.deployment import Deployment, numbered
from pullwake.world.history import Event, happened
from wakeproof.errors import ReleaseError
from wakeproof.kernel.layout import View


class Answers:
    """How the sender of each kind of request takes its answer; None is a lost connection."""

    def __init__(self, deployment: Deployment) -> None:
        self.deployment = deployment

    def __call__(self, view: View, name: Any, context: r.Served, reply: Reply | None) -> None:
        getattr(self, f"_{name.kind}")(view, name, context.wake, reply)

    def _claim(self, view: View, name: r.TaskName, wake: str, reply: Reply | None) -> None:
        slot = r.attempt(name.wake, name.runner)
        attempt: Attempt = view[slot]
        if reply is not None and isinstance(reply.body, Grant):
            self._granted(view, reply.body)
        view[slot] = attempt.take(claim_answered(_status(reply)))
        if view[slot].standing is Standing.CLOSED and reply is not None and isinstance(reply.body, Grant):
            grant, beats = reply.body, self.deployment.bounds.heartbeats
            view[r.turn(grant.wake_id)] = Turn.granted(name.runner, grant.offset, beats)

    def _granted(self, view: View, grant: Grant) -> None:
        """The server says so, whoever still hears it: the wake is in flight."""
        if grant.wake_id not in self.deployment.wakes:
            raise ReleaseError(
                f"claim answers with the wake {grant.wake_id!r}, which upstream never granted",
                remedy="answer with the grant as upstream gave it",
            )
        happened(view, grant.wake_id, Event.BEGAN)

    def _webhook(self, view: View, name: r.TaskName, wake: str, reply: Reply | None) -> None:
        slot = r.attempt(name.wake, name.runner)
        view[slot] = view[slot].take(delivery_answered(_status(reply)))

    def _callback(self, view: View, name: r.TaskName, wake: str, reply: Reply | None) -> None:
        event, given = heard(RunnerRequest.CALLBACK, _status(reply)), reply.body if reply else None
        if self._hears(view, wake, event, given) and event is RunnerEvent.CALLED_BACK:
            if not isinstance(given, str):
                raise ReleaseError(
                    f"callback answers 200 with {given!r}, which is no write token", remedy="answer with the token"
                )
            happened(view, wake, Event.GIVEN_TOKEN)

    def _write(self, view: View, name: r.TaskName, wake: str, reply: Reply | None) -> None:
        self._hears(view, wake, heard(RunnerRequest.WRITE, _status(reply)))

    def _heartbeat(self, view: View, name: r.TaskName, wake: str, reply: Reply | None) -> None:
        self._hears(view, wake, heard(RunnerRequest.HEARTBEAT, _status(reply)))

    def _done(self, view: View, name: r.TaskName, wake: str, reply: Reply | None) -> None:
        """Nobody waits any more for a done that another one followed."""
        turn: Turn | None = view[r.turn(wake)]
        if turn is not None and name.label == numbered("done", wake, turn.dones):
            last = turn.dones > self.deployment.bounds.done_retries
            self._hears(view, wake, heard(RunnerRequest.DONE, _status(reply), last=last))

    def _hears(self, view: View, wake: str, event: RunnerEvent, given: object = None) -> bool:
        """Whether the turn, if there is one, still waits for this answer."""
        turn: Turn | None = view[r.turn(wake)]
        following = turn.take(event, given)[0] if turn is not None else None
        if following is turn:
            return False
        view[r.turn(wake)] = following
        return True

    def _stop(self, view: View, name: r.TaskName, wake: str, reply: Reply | None) -> None:
        """The operator asks once."""

    def _reap(self, view: View, name: r.TaskName, wake: str, reply: Reply | None) -> None:
        """What it looked at and left as it was, it would leave so again; where it failed, it looks again."""
        left = reply is not None and reply.ok and view[r.REAPED] == self.deployment.within_reach(view)
        view[r.REAPED] = view[r.REAPED] if left else None


def _status(reply: Reply | None) -> int | None:
    return None if reply is None else reply.status
