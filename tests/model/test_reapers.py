"""Reapers unlike `fenced`'s: what the world shows them, and when, must not hide what they do."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from pullwake.module.messages import ReapRequest, Reply, WakeRequest
from pullwake.module.ports import Ports
from pullwake.module.statements import clear_dispatch, statement, update_status, upsert_dispatch
from pullwake.module.tables import ClaimStatus, EntityStatus, Tables
from pullwake.module.tokens import ManyStreams
from pullwake.releases.fenced import RELEASE
from pullwake.releases.fenced.statements import expire_lapsed, store_token
from pullwake.world.build import build
from pullwake.world.settings import Bounds, Times
from wakeproof.checker.explore import explore
from wakeproof.kernel.machine import Machine

EVERY = ("consumer_claims(consumer_id, epoch)", "entity_dispatch_state(entity_url)", "entities(url)")


@statement(reads=EVERY, writes=EVERY)
def reapers_suspect_or_end(tables: Tables) -> bool:
    """At the first sight a claim is failed on paper only; at the second its dispatch goes and its entity is idle."""
    for key, row in list(tables.consumer_claims.items()):
        if row.status is ClaimStatus.ACTIVE and tables.leases.run_out(*key) >= 1:
            if row.claimed_at != "suspected":
                tables.consumer_claims[key] = row._replace(claimed_at="suspected")
            else:
                tables.consumer_claims[key] = row._replace(status=ClaimStatus.EXPIRED)
                clear_dispatch.effect(tables, row.entity_url, *key)
                update_status.effect(tables, row.entity_url, EntityStatus.IDLE)
    return True


async def looks_twice(ports: Ports, request: ReapRequest) -> Reply:
    await ports.db.execute(reapers_suspect_or_end())
    return Reply(200)


async def asks_its_memory_first(ports: Ports, request: ReapRequest) -> Reply:
    """Between the look into the store and the statement a newer wake may mint."""
    if not await ports.tokens.owns("stream/a", "w2"):
        await ports.db.execute(clear_dispatch("entity/a", "w2", 2))
    await ports.db.execute(expire_lapsed())
    return Reply(200)


async def mints_and_dispatches(ports: Ports, request: WakeRequest) -> Reply:
    """A wake is dispatched to in the moment of its mint, so that only a look before it is wrong after it."""
    token = await ports.tokens.mint(request.stream_path, request.consumer_id)
    stored = store_token(request.consumer_id, request.epoch, token)
    dispatched = upsert_dispatch("entity/a", request.consumer_id, request.epoch, "r1")
    await ports.db.transaction("minted", stored, dispatched)
    return Reply(200, token)


def broken(bounds: Bounds, **unlike: Any) -> set[str]:
    world = build(replace(RELEASE, name="unlike", **unlike), bounds, Times(), {})
    graph = explore(Machine(world))
    assert graph.complete
    return {name for name in graph.properties if graph.broken & graph.bits([name])}


def test_a_claim_that_a_reaper_marked_is_shown_to_it_again() -> None:
    """So a reaper without grace that looks twice is caught, like one that looks once."""
    assert "claim_owner" in broken(Bounds(heartbeats=2), reap=looks_twice)


@pytest.mark.parametrize("fused", [True, False])
def test_what_a_reaper_asks_before_its_first_statement_may_change_before_it(*, fused: bool) -> None:
    unlike = {"reap": asks_its_memory_first, "claim_callback": mints_and_dispatches, "tokens": ManyStreams}
    assert "token_owner" in broken(Bounds(messages=2, runners=2, fused=fused), **unlike)
