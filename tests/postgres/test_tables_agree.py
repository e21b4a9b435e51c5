"""The simulated tables tell the truth: every transition of the small scenarios, on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

import pytest
from tables import run_sql

from pullwake.conformance.real import Real
from pullwake.module.statements import STATEMENTS
from pullwake.module.tables import NOW, DispatchRow
from pullwake.plugin import PLUGIN
from pullwake.postgres import sql
from pullwake.postgres.database import text_of
from pullwake.releases import RELEASES
from shares import share
from wakeproof.campaign.job import machine_of
from wakeproof.checker.limits import Limits
from wakeproof.conform.conform import conform
from wakeproof.conform.results import ConformRow
from wakeproof.scenario.library import load_all

SMALL = (
    "happy-path",
    "heartbeats",
    "no-reaper",
    "restart-before-done",
    "runner-dies",
    "status-failure-retry",
    "stale-done",
    "webhook-post-fails",
)
MIDDLING = ("crash-inside-release", "operator-stop", "two-replicas", "two-streams-one-consumer", "lasting-consumer")


@pytest.fixture(scope="module")
def scene_of(server) -> Iterator[Any]:
    with PLUGIN.conformance(server.url) as opened:
        yield opened


def conformed(scene_of: Any, scenario: str, release: str) -> ConformRow:
    (loaded,) = load_all([scenario])
    machine = machine_of(loaded, release)
    return conform(machine, scene_of(machine), scenario, release, Limits())


@pytest.mark.parametrize("release", share(RELEASES))
@pytest.mark.parametrize("scenario", share((*SMALL, *MIDDLING), SMALL))
def test_every_transition_is_the_same_on_a_real_database(scene_of, scenario, release):
    row = conformed(scene_of, scenario, release)
    assert row.found == () and row.differences == 0
    assert row.whole and row.transitions_covered == row.transitions > row.sending > 0
    assert 0 < row.facts <= row.statements


class Planted(NamedTuple):
    """A change of one SQL text, and where it shows: a scenario, a release, the step after which it does."""

    statement: str
    old: str
    new: str
    scenario: str
    release: str
    step: str


WRONG_SQL = {
    "a status leaves a terminal one": Planted(
        "update_status", "AND status NOT IN ('stopped', 'killed')", "", "operator-stop", "decoupled", "update_status"
    ),
    "a status stays as it is": Planted(
        "update_status", "AND status NOT IN ('stopped'", "AND status NOT IN ('running'", "happy-path", "decoupled",
        "update_status",
    ),
    "the epoch is forgotten": Planted(
        "release_row", "AND epoch = %(epoch)s", "", "lasting-consumer", "decoupled", "release_row"
    ),
    "the dispatch is cleared whoever it is": Planted(
        "clear_dispatch", "AND active_epoch = %(epoch)s", "", "lasting-consumer", "decoupled", "clear_dispatch"
    ),
    "a cleared dispatch keeps its runner's claim": Planted(
        "clear_dispatch", "last_completed_at = now()", "last_completed_at = NULL", "happy-path", "fenced", "end_claim"
    ),
    "a callback is never repointed": Planted(
        "upsert_callback", "primary_stream = excluded.primary_stream",
        "primary_stream = consumer_callbacks.primary_stream", "two-streams-one-consumer", "decoupled",
        "upsert_callback",
    ),
    "a lease is not started": Planted(
        "insert_claim", "now() + %(lease)s", "NULL::timestamptz", "happy-path", "fenced", "grant_claim"
    ),
    "an older wake gets its row": Planted(
        "insert_claim", "epoch >= %(epoch)s", "epoch = %(epoch)s", "lasting-consumer", "fenced", "grant_claim"
    ),
    "a reaper without grace": Planted(
        "expire_lapsed", "now() - renewals * %(lease)s", "now()", "heartbeats", "fenced", "reap.send"
    ),
    "a reaper that looks too late": Planted(
        "expire_lapsed", "renewals * %(lease)s", "(renewals + 2) * %(lease)s", "runner-dies", "fenced", "reap.send"
    ),
    "a reaper that keeps entities running": Planted(
        "expire_lapsed", "SET status = 'idle'", "SET status = entities.status", "runner-dies", "fenced", "reap.send",
    ),
    "a stopped entity takes writes": Planted(
        "check_token", "AND entity.status NOT IN ('stopped', 'killed')", "", "operator-stop", "fenced", "check_token"
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", WRONG_SQL)
def test_a_wrong_sql_text_is_found_at_once(scene_of, monkeypatch, what):
    planted = WRONG_SQL[what]
    right = sql.SQL[planted.statement]
    assert right.count(planted.old) >= 1
    monkeypatch.setitem(sql.SQL, planted.statement, right.replace(planted.old, planted.new))
    text_of.cache_clear()
    row = conformed(scene_of, planted.scenario, planted.release)
    text_of.cache_clear()
    first = row.found[0]
    assert first.statement.startswith(planted.statement) and first.path[-1].endswith(planted.step)
    assert first.simulated != first.real
    assert row.whole, "what is put right goes on"


def keeps_the_completion(tables: Any, entity_url: str, consumer_id: str, epoch: int) -> bool:
    """`clear_dispatch`, which forgets to note that the entity's work is completed."""
    row = tables.entity_dispatch_state.get(entity_url)
    if row is None or (row.active_consumer_id, row.active_epoch) != (consumer_id, epoch):
        return False
    tables.entity_dispatch_state[entity_url] = DispatchRow(last_claimed_at=row.last_claimed_at, last_released_at=NOW)
    return True


def test_a_wrong_effect_in_memory_is_found_at_once(scene_of, monkeypatch):
    wrong = replace(STATEMENTS["clear_dispatch"], effect=keeps_the_completion)
    monkeypatch.setitem(STATEMENTS, "clear_dispatch", wrong)
    row = conformed(scene_of, "happy-path", "decoupled")
    assert row.differences == 1
    assert row.found[0].simulated == "entity_dispatch_state(entity/a) last_completed_at null"
    assert row.found[0].real == "entity_dispatch_state(entity/a) last_completed_at set"
    assert row.found[0].path[-1] == "done(w1).clear_dispatch"


def test_a_missing_unique_key_is_found_at_once(server):
    with PLUGIN.conformance(server.url) as scene_of:
        scene = scene_of(machine_of(load_all(["happy-path"])[0], "decoupled"))
        dropped = run_sql(scene.real, "ALTER TABLE consumer_callbacks DROP CONSTRAINT consumer_callbacks_pkey")
        scene.runner.run(dropped)
        row = conformed(scene_of, "happy-path", "decoupled")
    assert row.differences and "no unique or exclusion constraint" in row.found[0].real
    assert row.found[0].path[-1] == "claim(w1).upsert_callback"


def test_a_reply_that_is_not_lost_is_found(scene_of, monkeypatch):
    """Were the failures not real, the harness would say so."""

    async def harmless(self, connection):
        pass

    monkeypatch.setattr(Real, "_lose", harmless)
    monkeypatch.setattr(Real, "_kill", harmless)
    row = conformed(scene_of, "status-failure-retry", "decoupled")
    assert row.found and {(found.simulated, found.real) for found in row.found} == {("error", "no error")}
