"""Safety: judged at every step, from the rows and tokens that the step wrote, whatever the module says of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from pullwake.module.tables import NOW, TERMINAL, ClaimRow, ClaimStatus, DispatchRow, EntityStatus
from pullwake.properties.statement import PropertyStatement
from pullwake.world import records as r
from pullwake.world.deployment import Deployment, status_of
from pullwake.world.records import Stream, Wake
from wakeproof.errors import ReleaseError
from wakeproof.kernel.layout import Slot
from wakeproof.kernel.properties import MET, Broken, Change, Judgement
from wakeproof.kernel.tasks.request import Answered, Erred


def token_owner(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    for server in deployment.servers:
        for stream in deployment.streams:
            slot = r.token(server, stream.stream_path)
            if slot in change.written:
                before, after = change.before(slot), change.after(slot)
                tokens = r.token_in(before), r.token_in(after)
                yield from _token_changed(deployment, change, stream, *tokens, before != after, server)
    yield from _durable_tokens(deployment, change)


def _durable_tokens(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    """The same of a release that keeps tokens in claim rows: a stream's is that of the claim it is dispatched to."""
    for stream in deployment.streams:
        dispatch = r.row("entity_dispatch_state", stream.entity_url)
        slots = {dispatch} | {slot for wake in deployment.wakes_on(stream) for slot in deployment.claim_slots(wake)}
        if not slots.isdisjoint(change.written):
            before, after = _dispatched_token(change.before, dispatch), _dispatched_token(change.after, dispatch)
            yield from _token_changed(deployment, change, stream, before, after, before != after)


def _dispatched_token(read: Callable[[Slot], Any], dispatch: Slot) -> str | None:
    row: DispatchRow | None = read(dispatch)
    if row is None or row.active_consumer_id is None:
        return None
    claim: ClaimRow | None = read(r.row("consumer_claims", (row.active_consumer_id, row.active_epoch)))
    return claim.write_token if claim else None


def _token_changed(
    deployment: Deployment,
    change: Change,
    stream: Stream,
    before: str | None,
    after: str | None,
    changed: bool,
    server: int | None = None,
) -> Iterator[Judgement]:
    """One token before and after a step; `server` is whose memory holds it, where a restart forgets it."""
    if after and not deployment.is_over(change.before, _minted_for(deployment, after)):
        yield MET
    if not before or not changed:
        return
    wake, cause = _minted_for(deployment, before), change.cause
    own = cause.wake == wake.name
    killed = cause.kind == "stop" and cause.stream == stream.name
    forgotten = cause.kind == "restart" and server is not None and cause.server == server
    if deployment.is_over(change.before, wake) or own or killed or forgotten:
        return
    if not (cause.kind == "callback" and after and _minted_over(deployment, change, wake, after)):
        what = "replaced" if after else "cleared"
        yield Broken(f"the live token of {wake.name} was {what} by {cause.kind}({cause.wake or cause.stream})")


def _minted_over(deployment: Deployment, change: Change, wake: Wake, after: str) -> bool:
    """A newer wake's mint on the stream: what is stored instead is that wake's own token."""
    newer = _minted_for(deployment, after)
    is_its_own = newer.name == change.cause.wake
    return is_its_own and newer.stream is wake.stream and newer.generation > wake.generation


def _minted_for(deployment: Deployment, token: str) -> Wake:
    wake = deployment.wakes.get(token[len("token(") : -1])
    if wake is None:
        raise ReleaseError(f"the write token {token!r} was never minted", remedy="store what tokens.mint gave")
    return wake


GRANTING = ("claim", "webhook")
"""The requests in which a server learns of upstream's grant."""


def claim_owner(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    """A row that was never active becomes so by its own grant, which may come late; a released one by a new grant."""
    for wake, before, after in _claims_written(deployment, change):
        was_active = before is not None and before.status is ClaimStatus.ACTIVE
        is_active = after is not None and after.status is ClaimStatus.ACTIVE
        cause, over = change.cause, deployment.is_over(change.before, wake)
        by = f"{cause.kind}({cause.wake or cause.stream})"
        if was_active and not is_active:
            own = cause.kind == "done" and cause.wake == wake.name
            killed = cause.kind == "stop" and cause.stream == wake.stream.name
            reaped = cause.kind == "reap" and over
            yield MET if own or killed or reaped else Broken(f"the active claim of {wake.name} was ended by {by}")
        elif is_active and not was_active:
            granted = cause.kind in GRANTING and cause.wake == wake.name
            again = change.before(r.lived(wake.name)).claimed
            told = (
                f"the {'released' if again else 'new'} claim of {wake.name} was made active {'again ' * again}by {by}"
            )
            renewed = cause.kind == "claim" and not over
            yield MET if granted and (renewed or not again) else Broken(told)
        elif is_active:
            yield MET


def lease_kept(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    for wake, _, after in _claims_written(deployment, change):
        if after is not None and after.status is ClaimStatus.ACTIVE:
            yield MET if after.lease_expires_at == NOW else Broken(f"the active claim of {wake.name} has no lease")


def _claims_written(deployment: Deployment, change: Change) -> Iterator[tuple[Wake, ClaimRow | None, ClaimRow | None]]:
    for wake in deployment.wakes.values():
        for slot in deployment.claim_slots(wake):
            if slot in change.written:
                yield wake, change.before(slot), change.after(slot)


def idle_means_idle(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    for stream in deployment.streams:
        slot = r.row("entities", stream.entity_url)
        if slot not in change.written or status_of(change.after, stream) is not EntityStatus.IDLE:
            continue
        others = [
            wake.name
            for wake in deployment.wakes_on(stream)
            if wake.name != change.cause.wake and deployment.in_flight(change.before, wake)
        ]
        by = f"{change.cause.kind}({change.cause.wake})"
        yield Broken(f"{by} wrote idle while {others[0]} is in flight") if others else MET


def write_authority(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    for event in change.events:
        if not isinstance(event, r.Accepted):
            continue
        wake = deployment.wakes[event.wake]
        newer = [
            other.name
            for other in deployment.wakes_on(wake.stream)
            if other.generation > wake.generation and change.before(r.lived(other.name)).answered
        ]
        if newer:
            yield Broken(f"a write of {wake.name} was accepted although {newer[0]} has its token")
        elif change.before(r.lived(wake.name)).done:
            yield Broken(f"a write of {wake.name} was accepted after its done was")
        else:
            yield MET


def rightful_writer(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    """By the answer that the runner gets. A wake held then was held all along: what is over never comes back.

    Excused are a stop that was asked for, which ends the token by right, and an error that an injected failure caused.
    """
    for event in change.events:
        if not isinstance(event, Answered) or event.request.kind != "write":
            continue
        wake, status = deployment.wakes[event.context.wake], event.reply.status
        failed = event.context.struck and status >= SERVER_ERROR
        if deployment.is_over(change.before, wake) or deployment.stopped(change.before, wake.stream) or failed:
            continue
        refused = f"a write of {wake.name}, which holds the stream and was given its token, was refused: {status}"
        yield MET if status == OK else Broken(refused)


OK, SERVER_ERROR = 200, 500


def no_unhandled_error(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    for event in change.events:
        if isinstance(event, Answered):
            yield MET
        elif isinstance(event, Erred):
            yield Broken(f"{event.request.label}: {event.raised}")


BESIDE_HANDLERS = ("append", "lease", "stop")
"""Causes that put no stopped entity to the test: producer, upstream, and the stop itself."""


def terminal_status(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    """An entity is stopped by the stop that was asked for, or by whoever finds it stopping for that; and stays so."""
    for stream in deployment.streams:
        written = r.row("entities", stream.entity_url) in change.written
        stoppable = "operator_stops" in deployment.budgets and change.cause.stream == stream.name
        if not written and not stoppable:
            continue
        before, after = status_of(change.before, stream), status_of(change.after, stream)
        if before in TERMINAL:
            if change.cause.kind not in BESIDE_HANDLERS:
                yield (
                    MET
                    if after is before
                    else Broken(
                        f"{stream.entity_url} was {_status_in_words(before)} and became {_status_in_words(after)}"
                    )
                )
        elif after in TERMINAL and not _asked_for(change, stream, before):
            by = f"{change.cause.kind}({change.cause.wake or change.cause.stream})"
            yield Broken(f"{stream.entity_url} became {_status_in_words(after)} by {by}, and nobody had asked for it")


def _asked_for(change: Change, stream: Stream, before: EntityStatus | None) -> bool:
    by_the_stop = change.cause.kind == "stop" and change.cause.stream == stream.name
    return by_the_stop or (before is EntityStatus.STOPPING and change.before(r.stop_asked(stream.name)))


def _status_in_words(status: EntityStatus | None) -> str:
    return status.value if status else "deleted"


SAFETY = (
    PropertyStatement(
        "token_owner",
        "A live token ends only by its owner, a newer wake's mint on that stream, the kill, or its server's restart.",
        "a token was minted for a wake in flight",
        token_owner,
    ),
    PropertyStatement(
        "claim_owner",
        "A claim row leaves active only by its own done, a reaper or the kill, and comes back only by a new grant.",
        "a claim row became active, or left it",
        claim_owner,
    ),
    PropertyStatement(
        "idle_means_idle",
        "No handler writes idle while another wake on that entity is in flight.",
        "a handler wrote idle",
        idle_means_idle,
    ),
    PropertyStatement(
        "write_authority",
        "A write is accepted only from the newest wake that was given a token, never after its done was accepted.",
        "a write was accepted",
        write_authority,
    ),
    PropertyStatement(
        "rightful_writer",
        "A write by the runner that holds the current wake and was given its token is accepted.",
        "the holder of the current wake wrote with its token",
        rightful_writer,
    ),
    PropertyStatement(
        "terminal_status",
        "A stopped or killed entity stays so.",
        "a handler took a step while its entity was stopped",
        terminal_status,
    ),
    PropertyStatement(
        "lease_kept",
        "An active claim row always has a lease that a reaper could act on.",
        "an active claim row was written",
        lease_kept,
    ),
    PropertyStatement(
        "no_unhandled_error",
        "No request ends in an exception, or swallows a bug's, but as the consequence of an injected failure.",
        "a request was answered",
        no_unhandled_error,
    ),
)
