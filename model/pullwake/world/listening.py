"""How runners take the answers to their requests."""

from __future__ import annotations

from typing import Any

from pullwake.module.messages import Grant, Reply
from pullwake.world import records as r
from pullwake.world.deployment import Deployment, numbered
from pullwake.world.history import Event, happened
from pullwake.world.records import BEATING, Attempt, Failure, Phase, Standing, Turn
from wakeproof.errors import ReleaseError
from wakeproof.kernel.layout import View


class Listening:
    """How a runner takes each answer; None is a lost connection. One method per kind of request."""

    def __init__(self, deployment: Deployment) -> None:
        self.deployment = deployment

    def __call__(self, view: View, name: Any, context: r.Served, reply: Reply | None) -> None:
        getattr(self, f"_{name.kind}")(view, name, context.wake, reply)

    def _claim(self, view: View, name: r.TaskName, wake: str, reply: Reply | None) -> None:
        slot = r.attempt(name.wake, name.runner)
        attempt: Attempt = view[slot]
        if reply is not None and isinstance(reply.body, Grant):
            self._granted(view, reply.body)
        if attempt.standing is Standing.GONE:
            view[slot] = Attempt()
        elif reply is None or reply.status >= 500:
            view[slot] = attempt.failed()
        else:
            view[slot] = attempt._replace(standing=Standing.CLOSED)
            if isinstance(reply.body, Grant):
                self._take_up(view, reply.body, name.runner)

    def _granted(self, view: View, grant: Grant) -> None:
        """The server says so, whoever still hears it: the wake is in flight."""
        if grant.wake_id not in self.deployment.wakes:
            raise ReleaseError(
                f"claim answers with the wake {grant.wake_id!r}, which upstream never granted",
                remedy="answer with the grant as upstream gave it",
            )
        happened(view, grant.wake_id, Event.BEGAN)

    def _take_up(self, view: View, grant: Grant, runner: str) -> None:
        beats = self.deployment.bounds.heartbeats
        view[r.turn(grant.wake_id)] = Turn(Phase.CLAIMED, runner, "", grant.offset, grant.offset, beats)

    def _webhook(self, view: View, name: r.TaskName, wake: str, reply: Reply | None) -> None:
        slot = r.attempt(name.wake, name.runner)
        delivered = reply is not None and reply.ok
        view[slot] = view[slot]._replace(standing=Standing.CLOSED) if delivered else view[slot].failed()

    def _callback(self, view: View, name: r.TaskName, wake: str, reply: Reply | None) -> None:
        turn = self._turn(view, wake, Phase.CALLING)
        if turn is None:
            return
        if reply is not None and reply.ok:
            if not isinstance(reply.body, str):
                raise ReleaseError(
                    f"callback answers 200 with {reply.body!r}, which is no write token", remedy="answer with the token"
                )
            view[r.turn(wake)] = turn._replace(phase=Phase.STARTED, token=reply.body)
            happened(view, wake, Event.GIVEN_TOKEN)
        else:
            view[r.turn(wake)] = settled(turn)

    def _write(self, view: View, name: r.TaskName, wake: str, reply: Reply | None) -> None:
        turn = self._turn(view, wake, Phase.WRITING)
        if turn is None:
            return
        turn = turn._replace(phase=Phase.IDLING)
        if reply is not None and reply.ok:
            turn = turn._replace(worked=turn.read)
        elif reply is not None and reply.status == 401:
            turn = turn._replace(failure=Failure.REJECTED)
        elif turn.failure is Failure.NONE:
            turn = turn._replace(failure=Failure.FAILED)
        view[r.turn(wake)] = turn

    def _heartbeat(self, view: View, name: r.TaskName, wake: str, reply: Reply | None) -> None:
        turn: Turn | None = view[r.turn(wake)]
        failed = reply is None or not reply.ok
        if turn is not None and turn.phase in BEATING and failed and turn.failure is Failure.NONE:
            view[r.turn(wake)] = turn._replace(failure=Failure.FAILED)

    def _done(self, view: View, name: r.TaskName, wake: str, reply: Reply | None) -> None:
        turn = self._turn(view, wake, Phase.FINISHING)
        if turn is None or name.label != numbered("done", wake, turn.dones):
            return
        again = (reply is None or not reply.ok) and turn.dones <= self.deployment.bounds.done_retries
        view[r.turn(wake)] = turn._replace(phase=Phase.RETRYING) if again else settled(turn)

    def _stop(self, view: View, name: r.TaskName, wake: str, reply: Reply | None) -> None:
        """The operator asks once."""

    def _reap(self, view: View, name: r.TaskName, wake: str, reply: Reply | None) -> None:
        """What it looked at and left as it was, it would leave so again; where it failed, it looks again."""
        left = reply is not None and reply.ok and view[r.REAPED] == self.deployment.within_reach(view)
        view[r.REAPED] = view[r.REAPED] if left else None

    def _turn(self, view: View, wake: str, phase: Phase) -> Turn | None:
        """The turn, if it still waits for this answer."""
        turn: Turn | None = view[r.turn(wake)]
        return turn if turn is not None and turn.phase is phase else None


def settled(turn: Turn) -> Turn:
    """Nothing of a finished turn matters any more but that it is finished."""
    return Turn(Phase.SETTLED, turn.runner)
