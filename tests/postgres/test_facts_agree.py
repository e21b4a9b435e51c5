"""What is learned of the shipped SQL says what the simulated tables say: every transition of the small scenarios."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from test_tables_agree import MIDDLING, SMALL, WRONG_SQL, conformed

from pullwake.conformance.facts import contents_of, learned, rows_of_contents, statement_for
from pullwake.module.tables import NOW, ClaimRow, ClaimStatus
from pullwake.postgres import sql
from pullwake.postgres.database import text_of
from pullwake.releases import RELEASES
from shares import share
from wakeproof.campaign.job import machine_of
from wakeproof.scenario.library import load_all


@pytest.fixture(scope="module")
def scene_of(server) -> Iterator[Any]:
    with learned(server.url) as opened:
        yield opened


@pytest.mark.parametrize("release", share(RELEASES))
@pytest.mark.parametrize("scenario", share((*SMALL, *MIDDLING), SMALL))
def test_every_transition_is_the_same_by_facts(scene_of, scenario, release):
    row = conformed(scene_of, scenario, release)
    assert row.found == () and row.differences == 0
    assert row.whole and row.transitions_covered == row.transitions > row.sending > 0


def forget_texts() -> None:
    text_of.cache_clear()
    statement_for.cache_clear()


@pytest.mark.parametrize("what", WRONG_SQL)
def test_a_wrong_sql_text_is_found_by_its_facts(scene_of, monkeypatch, what):
    planted = WRONG_SQL[what]
    monkeypatch.setitem(sql.SQL, planted.statement, sql.SQL[planted.statement].replace(planted.old, planted.new))
    forget_texts()
    row = conformed(scene_of, planted.scenario, planted.release)
    forget_texts()
    assert row.found and row.found[0].path[-1].endswith(planted.step)
    assert row.found[0].simulated != row.found[0].real


def test_rows_come_back_from_contents_as_they_went_in(scene_of):
    rows = {
        "consumer_claims": {("w1", 1): ClaimRow("w1", 1, ClaimStatus.ACTIVE, "e", "s", "r", lease_expires_at=NOW)},
        **{table: {} for table in ("entity_dispatch_state", "entities", "consumer_callbacks")},
    }
    schema = scene_of(machine_of(load_all(["happy-path"])[0], "fenced")).facts.schema
    for ago in (0, 1, 2):
        contents = contents_of(rows, schema, {("w1", 1): ago})
        assert rows_of_contents(contents, schema.columns) == rows
