"""A live token ends only by its owner, a newer wake's mint on that stream, the kill, or its server's restart.

Planted: clearing one stream's token empties the whole store, so a done takes the tokens of other streams along.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from pullwake.module.tables import ClaimRow, DispatchRow
from pullwake.module.tokens import OneStream
from pullwake.properties.planted import Planted
from pullwake.properties.statement import PropertyStatement
from pullwake.releases import decoupled
from pullwake.world import records as r
from pullwake.world.deployment import Deployment
from pullwake.world.records import Stream, Wake
from wakeproof.errors import ReleaseError
from wakeproof.kernel.layout import Slot
from wakeproof.kernel.properties import MET, Broken, Change, Judgement, Kind


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


STATEMENT = PropertyStatement(
    "token_owner",
    "A live token ends only by its owner, a newer wake's mint on that stream, the kill, or its server's restart.",
    "a token was minted for a wake in flight",
    token_owner,
    Kind.SAFETY,
)


class ClearsEverything(OneStream):
    def clear_stream(self, stream_path: str) -> None:
        self.entries.clear()


# Two streams, since on a single one `decoupled` itself may clear a newer wake's token: between its `owns` and its
# `clear_stream` that wake may mint.
PLANTED = Planted(
    release=replace(
        decoupled.RELEASE,
        name="planted-token_owner",
        about="clear_stream empties the token store of every stream",
        tokens=ClearsEverything,
    ),
    property="token_owner",
    bounds={"streams": 2},
)
