"""Two calls that overlap: who waits, who wins, what the loser sees; foretold by the simulated tables, and for real."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest
from tables import IDLE, on, rows

from pullwake.conformance.collisions import schedules
from pullwake.conformance.overlap import Ages, Refusal, Together, as_one_by_one, predict
from pullwake.conformance.overlap_search import Overlapping
from pullwake.conformance.rows import Rows
from pullwake.conformance.sent import Flight
from pullwake.module.statements import (
    Call,
    clear_dispatch,
    read_entity,
    release_row,
    update_status,
    upsert_callback,
    upsert_claim,
    upsert_dispatch,
)
from pullwake.module.tables import ClaimRow, ClaimStatus, DispatchRow, EntityRow, EntityStatus
from pullwake.plugin import PLUGIN
from pullwake.postgres.database import PostgresDatabase
from pullwake.releases import RELEASES, fenced
from pullwake.releases.fenced.statements import begin_renewal, end_row, expire_lapsed, insert_claim
from shares import share
from wakeproof.campaign.job import machine_of
from wakeproof.checker.limits import Limits
from wakeproof.conform.conform import conform
from wakeproof.conform.results import ConformRow
from wakeproof.proof import prove
from wakeproof.scenario.library import load_all
from wakeproof.verdict import Verdict

COMMITTED, SERIALIZABLE = "read committed", "serializable"
RUNNING, STOPPED = EntityStatus.RUNNING, EntityStatus.STOPPED
E_A, S_A = "entity/a", "stream/a"


def claim(epoch: int, status: ClaimStatus = ClaimStatus.ACTIVE) -> ClaimRow:
    return ClaimRow(f"w{epoch}", epoch, status, E_A, S_A, "r1", lease_expires_at="set")


GRANTED: Rows = {
    "consumer_claims": {("w1", 1): claim(1)},
    "entity_dispatch_state": {E_A: DispatchRow("w1", 1, "r1", "set", "set", "set")},
    "entities": {E_A: EntityRow(E_A, S_A, RUNNING)},
    "consumer_callbacks": {},
}


def execute(call: Call) -> Flight:
    return Flight("execute", call.statement, (call,))


def grant(epoch: int) -> Flight:
    who = f"w{epoch}"
    calls = (
        insert_claim(who, epoch, E_A, S_A, "r1"),
        upsert_callback(who, f"callback/{who}", S_A),
        upsert_dispatch(E_A, who, epoch, "r1"),
        update_status(E_A, RUNNING),
    )
    return Flight("guarded", "grant_claim", calls)


def end(epoch: int) -> Flight:
    who = f"w{epoch}"
    idle = update_status(E_A, EntityStatus.IDLE)
    calls = (end_row(who, epoch, ClaimStatus.RELEASED), clear_dispatch(E_A, who, epoch), idle)
    return Flight("guarded", "end_claim", calls)


def materialize(epoch: int) -> Flight:
    who = f"w{epoch}"
    calls = (upsert_claim(who, epoch, E_A, S_A, "r1"), upsert_dispatch(E_A, who, epoch, "r1"))
    return Flight("transaction", "materialize_active_claim", calls)


ONE_WAY = Flight("transaction", "one_way", (update_status(E_A, RUNNING), upsert_callback("w1", "url", S_A)))
OTHER_WAY = Flight("transaction", "other_way", (upsert_callback("w1", "other", S_A), update_status(E_A, STOPPED)))
STOP, RUN, READ = execute(update_status(E_A, STOPPED)), execute(update_status(E_A, RUNNING)), execute(read_entity(S_A))
REAP, RENEW = execute(expire_lapsed()), execute(begin_renewal("w1", 1))
LAPSED = {("w1", 1): 2}


class Case(NamedTuple):
    """Two calls, when the second begins, and what is said of it: who waits, how they end, whether it is one by one."""

    rows: Rows
    first: Flight
    sent: int
    second: Flight
    level: str
    waits: bool
    failed: tuple[set[Refusal | None], set[Refusal | None]]
    atomic: bool = True
    ages: Ages = MappingProxyType({})


OK, LOST, DEAD = {None}, {Refusal.SERIALIZATION}, {None, Refusal.DEADLOCK}
CASES = {
    "a reader waits for nobody": Case(IDLE, RUN, 1, READ, COMMITTED, False, (OK, OK)),
    "a second writer of a row waits": Case(IDLE, RUN, 1, STOP, COMMITTED, True, (OK, OK)),
    "... and loses": Case(IDLE, RUN, 1, STOP, SERIALIZABLE, True, (OK, LOST)),
    "who waited sees a stop": Case(IDLE, STOP, 1, RUN, COMMITTED, True, (OK, OK)),
    "a done waits for its own grant": Case(
        GRANTED, materialize(1), 1, execute(release_row("w1", 1)), COMMITTED, True, (OK, OK)
    ),
    "two grants of one stream both pass the gate": Case(
        IDLE, grant(1), 1, grant(2), COMMITTED, False, (OK, OK), atomic=False
    ),
    "... and the older one takes the entity over": Case(
        IDLE, grant(2), 4, grant(1), COMMITTED, True, (OK, OK), atomic=False
    ),
    "... unless they are serializable": Case(IDLE, grant(2), 4, grant(1), SERIALIZABLE, True, (OK, LOST)),
    "... where the one that commits later fails": Case(IDLE, grant(2), 1, grant(1), SERIALIZABLE, False, (LOST, OK)),
    "one wake granted twice is granted once": Case(IDLE, grant(1), 4, grant(1), COMMITTED, True, (OK, OK)),
    "an end before a newer grant": Case(GRANTED, end(1), 3, grant(2), COMMITTED, True, (OK, OK)),
    "an end that a newer grant overtakes": Case(GRANTED, grant(2), 4, end(1), COMMITTED, True, (OK, OK)),
    "two that wait for each other": Case(IDLE, ONE_WAY, 1, OTHER_WAY, COMMITTED, True, (DEAD, DEAD)),
    "... fail the same way": Case(IDLE, ONE_WAY, 1, OTHER_WAY, SERIALIZABLE, True, (DEAD, DEAD | LOST)),
    "a reaper waits for a heartbeat, and looks again": Case(
        GRANTED, RENEW, 1, REAP, COMMITTED, True, (OK, OK), ages=LAPSED
    ),
    "a heartbeat waits for a reaper": Case(GRANTED, REAP, 1, RENEW, COMMITTED, True, (OK, OK), ages=LAPSED),
    "a reaper and a done": Case(GRANTED, end(1), 1, REAP, COMMITTED, True, (OK, OK), ages=LAPSED),
    "a reaper that a newer grant overtakes": Case(GRANTED, grant(2), 3, REAP, COMMITTED, True, (OK, OK), ages=LAPSED),
}


@pytest.mark.parametrize("what", CASES)
def test_it_is_foretold(what):
    case = CASES[what]
    foretold = predict(case.rows, case.ages, (case.first, case.second), case.sent, case.level)
    assert {together.waited for together in foretold} == {case.waits}
    for number in range(2):
        assert {together.ends[number].failed for together in foretold} <= case.failed[number]
    calls = (case.first, case.second)
    assert [as_one_by_one(case.rows, case.ages, calls, one) for one in foretold] == [case.atomic] * len(foretold)


@pytest.mark.parametrize("what", CASES)
def test_and_so_it_is(server, what):
    case = CASES[what]
    calls = (case.first, case.second)

    async def real(tables: Any, database: PostgresDatabase) -> Together:
        tables.isolate(case.level)
        await tables.age(case.ages.items())
        return await Overlapping(tables.used, tables.other, tables.beside).together(calls, case.sent)

    assert on(server.url, real, case.rows) in predict(case.rows, case.ages, calls, case.sent, case.level)


def test_a_deadlock_takes_one_of_the_two():
    foretold = predict(IDLE, {}, (ONE_WAY, OTHER_WAY), 1, COMMITTED)
    assert [[end.failed for end in together.ends] for together in foretold] == [
        [Refusal.DEADLOCK, None],
        [None, Refusal.DEADLOCK],
    ]


def test_the_older_grant_that_slips_through_is_a_breach_that_the_port_alone_prevents():
    """Why `fenced` asks for serializable: the gate of its grant looks at rows that it does not write."""
    (together,) = predict(IDLE, {}, (grant(2), grant(1)), 4, COMMITTED)
    assert together.rows["entity_dispatch_state"][E_A].active_consumer_id == "w1"
    assert fenced.RELEASE.isolation == SERIALIZABLE


@pytest.mark.parametrize(("call", "count"), [(grant(1), 4), (READ, 1), (end(2), 2)])
def test_either_is_held_after_each_of_its_statements(call, count):
    held = [sent for calls, sent in schedules((call, STOP), GRANTED | {"consumer_claims": {}}, {}) if calls[0] is call]
    assert held == list(range(1, count + 1))


def test_what_left_no_trace_is_sent_again(server):
    """The handler of the older grant is told what it would have been told, had it come later."""

    async def both(tables: Any, database: PostgresDatabase) -> Any:
        tables.isolate(SERIALIZABLE)
        beside = await tables.other.get()
        async with beside.transaction():
            other = PostgresDatabase(tables.other, database.tenant)
            for call in grant(2).calls:
                await other.send(beside, call)
            older = asyncio.create_task(database.guarded("grant_claim", *grant(1).calls))
            await asyncio.sleep(0.1)
        return await older, await rows(tables)

    results, left = on(server.url, both)
    assert results == (False,)
    assert left["entity_dispatch_state"][E_A].active_consumer_id == "w2" and len(left["consumer_claims"]) == 1


@pytest.fixture(scope="module")
def scene_of(server) -> Iterator[Any]:
    with PLUGIN.conformance(server.url) as opened:
        yield opened


def overlapped(scene_of: Any, scenario: str, release: str) -> ConformRow:
    (loaded,) = load_all([scenario])
    machine = machine_of(loaded, release)
    return conform(machine, scene_of(machine), scenario, release, Limits(), overlapping=True)


@pytest.mark.parametrize("release", share(RELEASES))
@pytest.mark.parametrize(
    "scenario",
    [
        "heartbeats",
        "status-failure-retry",
        *(pytest.param(s, marks=pytest.mark.slow) for s in ("newer-wake", "slow-runner")),
    ],
)
def test_all_that_is_on_its_way_at_once_is_as_foretold(scene_of, scenario, release):
    row = overlapped(scene_of, scenario, release)
    assert row.found == () and row.whole and row.overlaps > 0


def test_fenced_without_the_level_that_it_asks_for_is_found_out(scene_of, monkeypatch):
    monkeypatch.setitem(RELEASES, "fenced", replace(fenced.RELEASE, isolation=COMMITTED))
    row = overlapped(scene_of, "lasting-consumer", "fenced")
    assert row.differences > 0
    assert {found.statement.partition(" has sent ")[0] for found in row.found} == {"grant_claim while grant_claim"}
    assert all(found.simulated == "one after the other, or one of them fails" for found in row.found)
    assert row.found[0].path[-1].startswith(("claim(w", "lease(w"))


@pytest.mark.slow
def test_a_call_that_is_refused_for_good_breaks_nothing():
    """What a handler of `fenced` is told then is what the fault `statement_fails` tells it; here one does, anywhere."""
    (loaded,) = load_all(["lasting-consumer"], ["statement_fails=1"])
    premises = {name: about.premise for name, about in loaded.kind.properties.items()}
    proof = prove(machine_of(loaded, "fenced"), premises, loaded.delays)
    proved = {name for name, finding in proof.verdicts.items() if finding.verdict is Verdict.PROVED}
    assert proof.whole and proved == premises.keys() - {"terminal_status"}
