"""The statement catalogue against an oracle of the four tables that is written otherwise: lists of dicts, and loops."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule

import worlds
from pullwake.module.materialize import materialize_active_claim
from pullwake.module.messages import Grant
from pullwake.module.statements import (
    clear_dispatch,
    read_callback,
    read_entity,
    release_row,
    statement_of,
    touch_heartbeat,
    touch_heartbeat_nulling_lease,
    update_status,
    upsert_callback,
)
from pullwake.module.tables import EntityRow, EntityStatus

SET = "set"
ENTITIES = (("entity/a", "stream/a"), ("entity/b", "stream/b"))
CLAIM_COLUMNS = [
    "consumer_id",
    "epoch",
    "status",
    "entity_url",
    "stream_path",
    "runner_id",
    "claimed_at",
    "last_heartbeat_at",
    "lease_expires_at",
    "released_at",
    "write_token",
    "renewals",
]
ACTIVE_COLUMNS = [
    "active_consumer_id",
    "active_epoch",
    "active_runner_id",
    "active_claimed_at",
    "active_lease_expires_at",
]
LAST_COLUMNS = ["last_claimed_at", "last_released_at", "last_completed_at"]


class Oracle:
    """What a database would do, table by table. Rows are dicts; every statement looks at every row."""

    def __init__(self) -> None:
        self.claims: list[dict] = []
        self.dispatches: list[dict] = []
        self.entities = [{"url": url, "stream_path": path, "status": "idle"} for url, path in ENTITIES]
        self.callbacks: list[dict] = []

    def upsert_callback(self, consumer_id, callback_url, primary_stream):
        new = {"consumer_id": consumer_id, "callback_url": callback_url, "primary_stream": primary_stream}
        self.callbacks = [row for row in self.callbacks if row["consumer_id"] != consumer_id] + [new]

    def activate(self, consumer_id, epoch, entity_url, stream_path, runner_id):
        kept = [row for row in self.claims if row["consumer_id"] != consumer_id or row["epoch"] != epoch]
        values = (consumer_id, epoch, "active", entity_url, stream_path, runner_id, SET, None, SET, None, None, 0)
        self.claims = [*kept, dict(zip(CLAIM_COLUMNS, values, strict=True))]
        last = dict.fromkeys(LAST_COLUMNS)
        for row in self.dispatches:
            if row["entity_url"] == entity_url:
                last = {column: row[column] for column in LAST_COLUMNS}
        active = dict(zip(ACTIVE_COLUMNS, (consumer_id, epoch, runner_id, SET, SET), strict=True))
        new = {"entity_url": entity_url, **active, **last, "last_claimed_at": SET}
        self.dispatches = [row for row in self.dispatches if row["entity_url"] != entity_url] + [new]

    def release(self, consumer_id, epoch):
        for row in self.claims:
            if row["consumer_id"] == consumer_id and row["epoch"] == epoch:
                row["status"] = "released"
                row["released_at"] = SET
                return dict(row)
        return None

    def clear(self, entity_url, consumer_id, epoch):
        matched = 0
        for row in self.dispatches:
            mine = row["active_consumer_id"] == consumer_id and row["active_epoch"] == epoch
            if row["entity_url"] == entity_url and mine:
                row.update(dict.fromkeys(ACTIVE_COLUMNS))
                row["last_released_at"] = row["last_completed_at"] = SET
                matched += 1
        return matched == 1

    def set_status(self, url, status):
        for row in self.entities:
            if row["url"] == url and row["status"] not in ("stopped", "killed"):
                row["status"] = status
                return True
        return False

    def beat(self, consumer_id, epoch, nulls_lease):
        matched = False
        for row in self.claims:
            if (row["consumer_id"], row["epoch"]) == (consumer_id, epoch):
                row["last_heartbeat_at"] = SET
                if nulls_lease:
                    row["lease_expires_at"] = None
                matched = True
        return matched

    @staticmethod
    def find(table, column, value):
        for row in table:
            if row[column] == value:
                return dict(row)
        return None


def plain(row):
    """A row of the module as the oracle would keep it."""
    if row is None:
        return None
    return {column: getattr(value, "value", value) for column, value in row._asdict().items()}


def in_order(rows):
    return sorted(rows, key=lambda row: [str(row.get(key)) for key in ("entity_url", "url", "consumer_id", "epoch")])


consumers = st.sampled_from(["w1", "r1"])
epochs = st.integers(1, 3)
entities = st.sampled_from(ENTITIES)
urls = st.sampled_from([*(url for url, _ in ENTITIES), "entity/unknown"])
paths = st.sampled_from([*(path for _, path in ENTITIES), "stream/unknown"])
runners = st.sampled_from(["r1", "r2"])
# Terminal ones less often: nothing comes after them.
statuses = st.sampled_from([*[s for s in EntityStatus if s.value not in ("stopped", "killed")] * 4, *EntityStatus])


@pytest.mark.parametrize("args", [(), ("stream/a", "more")])
def test_a_statement_takes_the_arguments_of_its_effect(args):
    """What does not fit is told by the call, and refused where it is sent: no `except` of a handler hides it."""
    with pytest.raises(TypeError, match=r"read_entity\(stream_path\) is called otherwise: "):
        statement_of(read_entity(*args))


class Catalogue(RuleBasedStateMachine):
    granted = Bundle("granted")

    def __init__(self) -> None:
        super().__init__()
        self.db, self.oracle = worlds.MemoryDatabase(), Oracle()
        self.db.rows.entities.update({url: EntityRow(url, path, EntityStatus.IDLE) for url, path in ENTITIES})

    def sent(self, call):
        return worlds.finished(self.db.execute(call))

    @rule(consumer=consumers, path=paths, url=st.sampled_from(["callback/1", "callback/2"]))
    def upsert_callback(self, consumer, path, url):
        assert self.sent(upsert_callback(consumer, url, path)) is None
        self.oracle.upsert_callback(consumer, url, path)

    @rule(target=granted, consumer=consumers, epoch=epochs, entity=entities, runner=runners)
    def materialize_active_claim(self, consumer, epoch, entity, runner):
        row = EntityRow(*entity, EntityStatus.IDLE)
        worlds.finished(materialize_active_claim(self.db, Grant(consumer, epoch, "w1", "", 0), row, runner))
        self.oracle.activate(consumer, epoch, *entity, runner)
        return entity[0], consumer, epoch

    @rule(consumer=consumers, epoch=epochs)
    def release_row(self, consumer, epoch):
        assert plain(self.sent(release_row(consumer, epoch))) == self.oracle.release(consumer, epoch)

    @rule(grant=granted)
    def clear_dispatch_of_a_grant(self, grant):
        """The active one, or one that a newer grant has replaced; drawn at random they hardly ever match."""
        assert self.sent(clear_dispatch(*grant)) is self.oracle.clear(*grant)

    @rule(url=urls, consumer=consumers, epoch=epochs)
    def clear_dispatch(self, url, consumer, epoch):
        assert self.sent(clear_dispatch(url, consumer, epoch)) is self.oracle.clear(url, consumer, epoch)

    @rule(url=urls, status=statuses)
    def update_status(self, url, status):
        assert self.sent(update_status(url, status)) is self.oracle.set_status(url, status.value)

    @rule(consumer=consumers, epoch=epochs)
    def touch_heartbeat(self, consumer, epoch):
        assert self.sent(touch_heartbeat(consumer, epoch)) is self.oracle.beat(consumer, epoch, nulls_lease=False)

    @rule(consumer=consumers, epoch=epochs)
    def touch_heartbeat_nulling_lease(self, consumer, epoch):
        matched = self.oracle.beat(consumer, epoch, nulls_lease=True)
        assert self.sent(touch_heartbeat_nulling_lease(consumer, epoch)) is matched

    @rule(consumer=consumers)
    def read_callback(self, consumer):
        expected = self.oracle.find(self.oracle.callbacks, "consumer_id", consumer)
        assert plain(self.sent(read_callback(consumer))) == expected

    @rule(path=paths)
    def read_entity(self, path):
        expected = self.oracle.find(self.oracle.entities, "stream_path", path)
        assert plain(self.sent(read_entity(path))) == expected

    @invariant()
    def the_tables_are_the_same(self):
        rows = self.db.rows
        assert in_order(map(plain, rows.consumer_claims.values())) == in_order(self.oracle.claims)
        dispatches = [{"entity_url": url, **plain(row)} for url, row in rows.entity_dispatch_state.items()]
        assert in_order(dispatches) == in_order(self.oracle.dispatches)
        assert in_order(map(plain, rows.entities.values())) == in_order(self.oracle.entities)
        assert in_order(map(plain, rows.consumer_callbacks.values())) == in_order(self.oracle.callbacks)

    @invariant()
    def rows_are_found_under_their_own_keys(self):
        rows = self.db.rows
        assert all(key == (row.consumer_id, row.epoch) for key, row in rows.consumer_claims.items())
        assert all(url == row.url for url, row in rows.entities.items())
        assert all(consumer == row.consumer_id for consumer, row in rows.consumer_callbacks.items())


TestCatalogue = Catalogue.TestCase
TestCatalogue.settings = settings(max_examples=60, stateful_step_count=30, deadline=None, derandomize=True)
