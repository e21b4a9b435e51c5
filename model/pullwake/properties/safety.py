"""Safety: judged at every step, from the rows and tokens that the step wrote, whatever the module says of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from pullwake.module.tables import TERMINAL, ClaimRow, ClaimStatus, DispatchRow, EntityStatus
from pullwake.properties.statement import Statement
from pullwake.world import records as r
from pullwake.world.deployment import Deployment
from pullwake.world.records import Lived, Stream, Wake
from wakeproof.errors import ReleaseError
from wakeproof.world.layout import Slot
from wakeproof.world.properties import MET, Broken, Change, Judgement


def token_owner(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    for server in deployment.servers:
        for stream in deployment.streams:
            slot = r.token(server, stream.stream_path)
            if slot not in change.written:
                continue
            before, after = change.before(slot), change.after(slot)
            if after is not None and not deployment.is_over(change.before, _minted_for(deployment, after.token)):
                yield MET
            if before is not None and before != after:
                yield from _token_ended(deployment, change, stream, before.token, after)
    yield from _durable_tokens(deployment, change)


def _durable_tokens(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    """The same of a release that keeps tokens in claim rows: a stream's is that of the claim it is dispatched to."""
    for stream in deployment.streams:
        dispatch = r.row("entity_dispatch_state", stream.entity_url)
        slots = {dispatch} | {slot for wake in deployment.wakes_on(stream) for slot in deployment.claim_slots(wake)}
        if slots.isdisjoint(change.written):
            continue
        before, after = _dispatched_token(change.before, dispatch), _dispatched_token(change.after, dispatch)
        if after is not None and not deployment.is_over(change.before, _minted_for(deployment, after)):
            yield MET
        if before is not None and before != after:
            yield from _token_ended(deployment, change, stream, before, after)


def _dispatched_token(read: Callable[[Slot], Any], dispatch: Slot) -> str | None:
    row: DispatchRow | None = read(dispatch)
    if row is None or row.active_consumer_id is None:
        return None
    claim: ClaimRow | None = read(r.row("consumer_claims", (row.active_consumer_id, row.active_epoch)))
    return claim.write_token if claim else None


def _token_ended(
    deployment: Deployment, change: Change, stream: Stream, token: str, after: object
) -> Iterator[Judgement]:
    wake, cause = _minted_for(deployment, token), change.cause
    if deployment.is_over(change.before, wake) or cause.wake == wake.name or cause.kind == "restart":
        return
    if cause.kind == "stop" and cause.stream == stream.name:
        return
    newer = deployment.wakes.get(cause.wake)
    if cause.kind == "callback" and newer and newer.stream is wake.stream and newer.generation > wake.generation:
        return
    what = "replaced" if after else "cleared"
    yield Broken(f"the live token of {wake.name} was {what} by {cause.kind}({cause.wake or cause.stream})")


def _minted_for(deployment: Deployment, token: str) -> Wake:
    wake = deployment.wakes.get(token[len("token(") : -1])
    if wake is None:
        raise ReleaseError(f"the write token {token!r} was never minted", remedy="store what tokens.mint gave")
    return wake


def claim_owner(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    for wake, before, after in _claims_written(deployment, change):
        was_active = before is not None and before.status is ClaimStatus.ACTIVE
        is_active = after is not None and after.status is ClaimStatus.ACTIVE
        by = f"{change.cause.kind}({change.cause.wake or change.cause.stream})"
        if was_active and not is_active:
            own = change.cause.kind == "done" and change.cause.wake == wake.name
            killed = change.cause.kind == "stop" and change.cause.stream == wake.stream.name
            reaped = change.cause.kind == "reap" and deployment.is_over(change.before, wake)
            yield MET if own or killed or reaped else Broken(f"the active claim of {wake.name} was ended by {by}")
        elif is_active and before is not None and not was_active:
            granted = change.cause.kind == "claim" and not deployment.is_over(change.before, wake)
            yield MET if granted else Broken(f"the released claim of {wake.name} was made active again by {by}")
        elif is_active:
            yield MET


def lease_kept(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    for wake, _, after in _claims_written(deployment, change):
        if after is not None and after.status is ClaimStatus.ACTIVE:
            yield MET if after.lease_expires_at else Broken(f"the active claim of {wake.name} has no lease")


def _claims_written(deployment: Deployment, change: Change) -> Iterator[tuple[Wake, ClaimRow | None, ClaimRow | None]]:
    for wake in deployment.wakes.values():
        for slot in deployment.claim_slots(wake):
            if slot in change.written:
                yield wake, change.before(slot), change.after(slot)


def idle_means_idle(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    for stream in deployment.streams:
        slot = r.row("entities", stream.entity_url)
        if slot not in change.written or change.after(slot).status is not EntityStatus.IDLE:
            continue
        others = [
            wake.name
            for wake in deployment.wakes_on(stream)
            if wake.name != change.cause.wake and deployment.in_flight(change.before, wake)
        ]
        by = f"{change.cause.kind}({change.cause.wake})"
        yield Broken(f"{by} wrote idle while {others[0]} is in flight") if others else MET


def write_authority(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    for wake in _writes(deployment, change, accepted=(True,)):
        past: Lived = change.before(r.lived(wake.name))
        newer = [
            other.name
            for other in deployment.wakes_on(wake.stream)
            if other.generation > wake.generation and change.before(r.lived(other.name)).answered
        ]
        if newer:
            yield Broken(f"a write of {wake.name} was accepted although {newer[0]} has its token")
        elif past.done:
            yield Broken(f"a write of {wake.name} was accepted after its done was")
        else:
            yield MET


def rightful_writer(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    """A kill ends the token by right (token_owner), so writes to a stopped entity are not rightful."""
    for wake in _writes(deployment, change, accepted=(True, False)):
        entity = change.before(r.row("entities", wake.stream.entity_url))
        if deployment.is_over(change.before, wake) or entity.status in TERMINAL:
            continue
        if r.Checked(wake.name, True) in change.events:
            yield MET
        else:
            yield Broken(f"a write of {wake.name}, which holds the stream and was given its token, was refused")


def _writes(deployment: Deployment, change: Change, accepted: Iterable[bool]) -> Iterator[Wake]:
    checks = (event for event in change.events if isinstance(event, r.Checked))
    return (deployment.wakes[event.wake] for event in checks if event.accepted in accepted)


BESIDE_HANDLERS = ("append", "lease", "stop")
"""Causes that put no stopped entity to the test: producer, upstream, and the stop itself."""


def terminal_status(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    if "operator_stops" not in deployment.budgets:
        return
    for stream in deployment.streams:
        slot = r.row("entities", stream.entity_url)
        before = change.before(slot).status
        acts = change.cause.stream == stream.name or slot in change.written
        if before not in TERMINAL or not acts or change.cause.kind in BESIDE_HANDLERS:
            continue
        after = change.after(slot).status
        yield MET if after is before else Broken(f"{stream.entity_url} was {before.value} and became {after.value}")


SAFETY = (
    Statement(
        "token_owner",
        "A live token ends only by its owner, a newer wake's mint on that stream, the kill, or its server's restart.",
        "a token was minted for a wake in flight",
        token_owner,
    ),
    Statement(
        "claim_owner",
        "A claim row leaves active only by its own done, a reaper or the kill, and comes back only by a new grant.",
        "a claim row became active, or left it",
        claim_owner,
    ),
    Statement(
        "idle_means_idle",
        "No handler writes idle while another wake on that entity is in flight.",
        "a handler wrote idle",
        idle_means_idle,
    ),
    Statement(
        "write_authority",
        "A write is accepted only from the newest wake that was given a token, never after its done was accepted.",
        "a write was accepted",
        write_authority,
    ),
    Statement(
        "rightful_writer",
        "A write by the runner that holds the current wake and was given its token is accepted.",
        "the holder of the current wake wrote with its token",
        rightful_writer,
    ),
    Statement(
        "terminal_status",
        "A stopped or killed entity stays so.",
        "a handler took a step while its entity was stopped",
        terminal_status,
    ),
    Statement(
        "lease_kept",
        "An active claim row always has a lease that a reaper could act on.",
        "an active claim row was written",
        lease_kept,
    ),
)
