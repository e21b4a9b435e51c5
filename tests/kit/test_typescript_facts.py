"""The module in TypeScript with its own SQL, step by step by facts, and on a database that is used for real: the same.

Nothing of its tables is written down here: Drizzle's statements are asked of facts, upstream and the runner consent.
Skipped without Node, or where `npm install` was not run in its folder.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from typescript_host import FOLDER, NEEDS_PACKAGES, PATIENT, REQUESTS, goes_well, host

from kits import NEEDS_NODE
from pullwake.releases import RELEASES
from wakeproof.cache.store import FACTS, Store
from wakeproof.kit.client import Host
from wakeproof.kit.conformance import asked
from wakeproof.kit.messages import OutcomeGiven, Ran, StepGiven
from wakeproof.sql.database import opened
from wakeproof.sql.effects import outcome_of, statement_of
from wakeproof.sql.embedded import embedded
from wakeproof.sql.facts import SqlFacts
from wakeproof.sql.opening import sql_facts
from wakeproof.sql.schema_files import SchemaFiles
from wakeproof.sql.session import LearningSession
from wakeproof.sql.values import Contents, SqlError, SqlResult, SqlStatement, Transaction

SEED = {
    "runners": [{"tenant": "world", "id": "r1"}],
    "entities": [{"tenant": "world", "url": "/agents/a", "stream_path": "/agents/a/main"}],
}
FILES = SchemaFiles(FOLDER / "drizzle", SEED)
WALK = ("claim", "callback", "heartbeat", "claim", "done", "stop", "claim", "reap")
"""A wake that is claimed twice, done, and asked for once more when its entity is stopped."""
STEPS_MAX = 40
Sent = Callable[[SqlStatement], SqlResult | SqlError]

pytestmark = [NEEDS_NODE, NEEDS_PACKAGES]


class TablesByFacts:
    """Contents that go from answer to answer."""

    def __init__(self, facts: SqlFacts) -> None:
        self.facts, self.contents = facts, facts.schema.contents
        self.transaction: Transaction = ()

    def send(self, statement: SqlStatement) -> SqlResult | SqlError:
        outcome, self.contents, self.transaction = self.facts.answer(statement, self.contents, self.transaction)
        return outcome


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with embedded() as running:
        yield running.url


@pytest.fixture(scope="module")
def used(url) -> Iterator[LearningSession]:
    """A connection to a database that nobody fills in between."""
    with opened(FILES, url) as database:
        yield database.first


def handled(running: Host, handler: str, send: Sent, token: str) -> tuple[dict[str, Any], list[str]]:
    """What the handler answers, and the statements that it has sent."""
    request, steps, texts = REQUESTS[handler] | {"token": token}, list[StepGiven](), list[str]()
    for _ in range(STEPS_MAX):
        (ran,) = running.ask([asked(handler, request, steps=steps)])
        assert isinstance(ran, Ran), ran
        if not ran.waits:
            assert ran.ended is not None
            return ran.ended.value, texts
        steps.append(_step(ran.waits[0], send, texts))
    raise AssertionError(f"{handler} goes on for ever")


def _step(effect: dict[str, Any], send: Sent, texts: list[str]) -> StepGiven:
    if effect["of"] != "sql":
        return goes_well(effect)
    texts.append(effect["text"])
    outcome: OutcomeGiven = outcome_of(send(statement_of(effect)))
    return StepGiven(effect["id"], outcome)


def walked(running: Host, send: Sent, contents: Callable[[], Contents]) -> list[Any]:
    """Each answer of the walk, its statements, and what is committed afterwards."""
    return [(handler, handled(running, handler, send, "t"), dict(contents())) for handler in WALK]


@pytest.mark.parametrize("release", RELEASES)
def test_it_does_by_facts_what_it_does_on_a_database(url, used, tmp_path, release):
    def store() -> Store:
        return Store(tmp_path / "cache", print, kept=FACTS)

    with Host(host(release), limits=PATIENT) as running:
        with sql_facts(FILES, url, store()) as facts:
            tables = TablesByFacts(facts)
            by_facts = walked(running, tables.send, lambda: tables.contents)
            assert 15 < facts.learned <= facts.asked
            used._abandon()
            used._begin(SqlStatement("commit"), facts.schema.contents, begins=False)
        assert by_facts == walked(running, used._send, used.contents)
        with sql_facts(FILES, url, store()) as again:
            tables = TablesByFacts(again)
            assert walked(running, tables.send, lambda: tables.contents) == by_facts
            assert again.learned == 0
    statuses = [answer["status"] for _, (answer, _), _ in by_facts if isinstance(answer, dict) and "status" in answer]
    assert statuses[:6] == [200] * 6
    last = by_facts[-1][2]
    assert [row[3] for row in last["entities"]] == ["stopped"]
    assert {row[3] for row in last["consumer_claims"]} <= {"released", "active", "expired"}
