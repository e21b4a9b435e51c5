"""Whatever a release answers or gives to a call is taken, or refused by name: nothing of it ends the harness."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pullwake.module import handlers
from pullwake.module.messages import ClaimRequest, DoneRequest, Grant, Reply, WakeRequest
from pullwake.module.ports import Ports
from pullwake.module.release import Release
from pullwake.module.statements import read_callback
from pullwake.releases import decoupled
from wakeproof.checker.explore import explore
from wakeproof.errors import ReleaseError
from worlds import machine

ODD = (..., None, "x", b"x", (1,), 1.5, int)


def refused(release: Release) -> ReleaseError:
    with pytest.raises(ReleaseError) as refusal:
        explore(machine(replace(release, name="mine")))
    return refusal.value


@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_a_grant_holds_what_upstream_gave(odd: Any) -> None:
    async def claim(ports: Ports, request: ClaimRequest) -> Reply:
        reply = await handlers.claim(ports, request)
        return reply._replace(body=reply.body._replace(offset=odd)) if isinstance(reply.body, Grant) else reply

    assert "give the grant as upstream gave it" in refused(replace(decoupled.RELEASE, claim=claim)).remedy


@pytest.mark.parametrize("odd", [odd for odd in ODD if odd != 1.5], ids=repr)
def test_an_offset_is_a_number(odd: Any) -> None:
    async def done(ports: Ports, request: DoneRequest) -> Reply:
        callback = await ports.db.execute(read_callback(request.consumer_id))
        await ports.upstream.ack(callback.callback_url, request.wake_id, request.epoch, done=True, offset=odd)
        return Reply(200)

    error = refused(replace(decoupled.RELEASE, done=done))
    assert "cannot be carried out" in error.what and error.where.startswith(__file__)


@pytest.mark.parametrize("odd", ODD[2:], ids=repr)
def test_a_token_is_of_a_stream_that_there_is(odd: Any) -> None:
    async def callback(ports: Ports, request: WakeRequest) -> Reply:
        return Reply(200, await ports.tokens.mint(odd, request.consumer_id))

    error = refused(replace(decoupled.RELEASE, claim_callback=callback))
    assert "cannot be carried out: KeyError" in error.what and error.where.startswith(__file__)
