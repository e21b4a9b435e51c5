"""The world judges a release by what it writes, not by the names of its statements or by who else was about."""

from __future__ import annotations

from dataclasses import replace

import worlds
from pullwake.module import handlers
from pullwake.module.messages import ClaimRequest, Refused, Reply
from pullwake.module.ports import Ports
from pullwake.module.statements import STATEMENTS, Statement, read_entity, update_status
from pullwake.module.tables import EntityStatus, Tables
from pullwake.releases import decoupled


def _set_running(tables: Tables, url: str) -> bool:
    tables.entities[url] = tables.entities[url]._replace(status=EntityStatus.RUNNING)
    return True


SET_RUNNING = STATEMENTS.setdefault(
    "test_set_running", Statement("test_set_running", ("entities(url)",), ("entities(url)",), _set_running)
)


async def claim_by_another_statement(ports: Ports, request: ClaimRequest) -> Reply:
    """As `claim`, but running is written by a statement of the release's own."""
    reply = await handlers.claim(ports, request)
    entity = await ports.db.execute(read_entity(request.stream_path))
    await ports.db.execute(SET_RUNNING(entity.url))
    return reply


async def claim_that_idles_when_refused(ports: Ports, request: ClaimRequest) -> Reply:
    """The mistake: whoever gets no wake tidies up after the one who did."""
    grant = await ports.upstream.claim(request.stream_path, request.runner_id)
    entity = await ports.db.execute(read_entity(request.stream_path))
    if isinstance(grant, Refused):
        await ports.db.execute(update_status(entity.url, EntityStatus.IDLE))
        return Reply(409)
    await ports.db.execute(update_status(entity.url, EntityStatus.RUNNING))
    return Reply(200, grant)


def test_a_wake_is_in_flight_whatever_statement_sets_it_running():
    release = replace(decoupled.RELEASE, claim=claim_by_another_statement)
    walk = worlds.directed(release, order=["claim(w1).test_set_running"])
    assert walk.premises["no_stuck_entity"] == 1


def test_a_refused_claim_that_writes_idle_is_not_taken_for_the_holder():
    release = replace(decoupled.RELEASE, claim=claim_that_idles_when_refused)
    assert "idle_means_idle" in worlds.broken_anywhere(release, runners=2)
    assert "idle_means_idle" not in worlds.broken_anywhere("decoupled", runners=2)


def test_a_stop_that_nobody_tests_meets_no_premise():
    stop = {"operator_stops": 1}
    late = worlds.directed("decoupled", faults=stop, order=["done(w1).answer < stop(a).send < stop(a).answer"])
    early = worlds.directed("decoupled", faults=stop, order=["stop(a).send < stop(a).answer < done(w1).send"])
    assert late.premises["terminal_status"] == 0
    assert early.premises["terminal_status"] > 0


def test_downtime_keeps_the_world_finite():
    down = worlds.machine("decoupled", faults={"restart": 1}, times={"downtime_ms": 100.0})
    assert sum(1 for _ in worlds.every_situation(down)) < 1_000
