"""How this world reads a module over a pipe, without one: requests, statements, memory, and files that are wrong."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from pullwake.hosted.http import HttpCalls, UpstreamGrant, claim_token
from pullwake.hosted.memory import TokensInMemory
from pullwake.hosted.messages import Messages
from pullwake.hosted.names import ModuleNames
from pullwake.hosted.settings import (
    EventsPlace,
    FixedAnswer,
    HostedSettings,
    NameTemplates,
    RequestTemplate,
    TableAbout,
    TokenMemory,
    TransactionAbout,
    UpstreamPlaces,
)
from pullwake.hosted.statements import StatementNames, may_look_at, part, target
from pullwake.hosted.tables import ModuleTables, OpenStatements
from pullwake.hosted.templates import filled, filled_url, read_back
from pullwake.module.messages import Acknowledged, DoneRequest, Grant, Refused, Reply, WakeRequest
from pullwake.module.tables import ClaimStatus, EntityStatus
from pullwake.releases import RELEASES
from pullwake.world import records as r
from pullwake.world.deployment import Deployment
from pullwake.world.settings import Bounds, Times
from wakeproof.errors import CodePlace, ReleaseError, UserError
from wakeproof.kernel.layout import Layout, View
from wakeproof.kit.values import as_value
from wakeproof.observe.effects import Effect, Outcome
from wakeproof.observe.runner import PortRequest, StepPart
from wakeproof.sql.schema_files import LearnedSchema
from wakeproof.sql.values import SqlColumn, SqlFact, SqlResult

SUBSCRIPTIONS = "http://localhost:4000/__ds/subscriptions/{subscription}"
PLACES = UpstreamPlaces(
    SUBSCRIPTIONS, "http://localhost:4000/{stream_path}", "http://localhost:4000/callback/{consumer_id}"
)
COLUMNS = {
    "entities": ("tenant", "url", "stream_path", "status"),
    "consumer_callbacks": ("consumer_id", "callback_url", "primary_stream"),
    "consumer_claims": ("consumer_id", "epoch", "status", "entity_url", "stream_path", "runner_id", "claimed_at",
                        "lease_expires_at", "released_at"),
    "entity_dispatch_state": ("entity_url", "active_consumer_id", "active_epoch", "active_runner_id",
                              "active_claimed_at", "active_lease_expires_at", "last_claimed_at", "last_released_at",
                              "last_completed_at"),
    "runners": ("id",),
}  # fmt: skip
SEED = dict.fromkeys(COLUMNS, ()) | {"entities": (("t", "/agents/a", "/agents/a/main", "idle"),)}


def deployment(**bounds: Any) -> Deployment:
    return Deployment(RELEASES["decoupled"], Bounds(**bounds), Times(), {})


def settings(**given: Any) -> HostedSettings:
    return HostedSettings(**{"upstream": PLACES, "requests": {}, **given})


def where(key: str) -> str:
    return f"release.toml: {key}"


def http(**given: Any) -> HttpCalls:
    here = deployment()
    return HttpCalls(here, settings(**given), ModuleNames(here, NameTemplates()))


def told(url: str, body: Any = None, token: str = "claim-token(w1)") -> Mapping[str, Any]:
    headers = {"Authorization": f"Bearer {token}"}
    return {"method": "POST", "url": url, "headers": headers, "body": json.dumps(body or {}), "at": "src/x.ts:1"}


# --- requests by HTTP ---


def test_a_request_comes_to_the_call_that_it_means():
    calls = http(
        events=EventsPlace("http://localhost:4000/changes"), answers=(FixedAnswer("http://localhost:6000/{name}"),)
    )
    ack = {"wake_id": "w1", "generation": 1, "acks": [{"stream": "agents/a/main", "offset": "2"}], "done": True}
    at = "http://localhost:4000/__ds/subscriptions/a"
    assert calls.read(told(f"{at}/claim", {"worker": "r1"})) == PortRequest("upstream", "claim", ("stream/a", "r1"))
    assert calls.read(told(f"{at}/ack", ack)).args[1:] == ("w1", 1, True, 2)
    assert calls.read(told("http://localhost:4000/callback/w1", ack)).args[1:] == ("w1", 1, True, 2)
    assert calls.read(told(f"{at}/release", ack)).args[1:] == ("w1", 1)
    assert calls.read(told("http://localhost:4000/agents/a/main")) == PortRequest("upstream", "append", ("stream/a",))
    assert calls.read(told("http://localhost:4000/changes", {"url": "/agents/a"})).args == ("entity/a",)
    assert calls.read(told("http://localhost:6000/fast")) == PortRequest("fixed", "answer", (0,))


@pytest.mark.parametrize("token", ["", "claim-token(w2)"])
def test_an_ack_without_the_token_of_its_wake_is_stale(token):
    assert (
        http()
        .read(told("http://localhost:4000/__ds/subscriptions/a/ack", {"wake_id": "w1", "generation": 1}, token))
        .args[2]
        < 0
    )


WRONG = {
    "a place": (told("http://localhost:7000/x"), "goes where this world has nothing"),
    "a subscription": (told("http://localhost:4000/__ds/subscriptions/z/claim"),
                       "names the subscription 'z', which there is not"),
    "a stream": (told("http://localhost:4000/agents/z/main"), "goes where this world has nothing"),
    "an offset": (told("http://localhost:4000/__ds/subscriptions/a/ack", {"wake_id": "w1", "acks": [
        {"stream": "/agents/a/main", "offset": "now"}]}), "an ack has the offset 'now'"),
    "a body": ({**told("http://localhost:4000/__ds/subscriptions/a/ack"), "body": "[1]"}, "no JSON object"),
}  # fmt: skip


@pytest.mark.parametrize("case", WRONG)
def test_a_request_that_means_nothing_is_named(case):
    asked, what = WRONG[case]
    with pytest.raises(ReleaseError) as error:
        http().read(asked)
    assert what in error.value.text and "; " in error.value.text


def test_a_value_comes_back_as_a_response():
    effect = Effect("upstream", "claim", (), local=False)
    grant = http().answer(effect, UpstreamGrant(Grant("w1", 1, "w1", "", 0), 3))
    body = json.loads(grant["body"])
    assert (body["wake_id"], body["token"]) == ("w1", claim_token("w1"))
    assert body["streams"] == [{"path": "agents/a/main", "tail_offset": "3", "has_pending": True}]
    for refusal in (Refused("NO_PENDING_WORK"), Acknowledged(False, "FENCED")):
        refused = http().answer(effect, refusal)
        assert refused["status"] == 409 and json.loads(refused["body"])["error"]["code"] == refusal.code
    assert http().answer(effect, None)["status"] == 200


# --- requests and replies of this world ---


def messages(**given: Any) -> Messages:
    here = deployment()
    names = ModuleNames(here, NameTemplates())
    return Messages(here, settings(**given), names, HttpCalls(here, settings(**given), names), where)


def test_a_request_is_filled_in_as_the_file_says():
    body = {"epoch": "{epoch}", "none": "{callback_url}", "acks": [{"path": "{stream_path}", "offset": "at {offset}"}]}
    done = RequestTemplate("/of/{consumer_id}?wake={wake_id}", token="{claim_token}", body=body)
    asked = messages(requests={"done": done}).asked(deployment().tasks["done(w1)"], DoneRequest("w1", 1, "w1", 2))
    assert asked == as_value({
        "method": "POST", "path": "/of/w1?wake=w1", "token": "claim-token(w1)",
        "body": {"epoch": 1, "acks": [{"path": "/agents/a/main", "offset": "at 2"}]},
    })  # fmt: skip


def test_what_a_template_names_has_to_be_there():
    with pytest.raises(UserError, match=r"requests.done.body: there is no 'wake'; known: consumer_id"):
        messages(requests={"done": RequestTemplate(body={"x": "{wake}"})})
    with pytest.raises(UserError, match=r"does not say how a done is sent; write \[pullwake.requests.done\]"):
        messages().asked(deployment().tasks["done(w1)"], WakeRequest("w1", 1, "w1", ""))


def test_a_reply_is_read_as_the_file_says():
    claim, callback, done = (deployment().tasks[f"{kind}(w1)"] for kind in ("claim", "callback", "done"))

    def reply(name: Any, status: int, body: Any) -> Reply:
        return messages().reply(name, Outcome(as_value({"status": status, "body": json.dumps(body)})))

    assert reply(claim, 200, {"consumerId": "w1", "epoch": 1, "wakeId": "w1"}).body == Grant("w1", 1, "w1", "", 0)
    assert reply(claim, 200, {"done": True}) == Reply(204)
    assert reply(callback, 200, {"writeToken": "t"}) == Reply(200, "t")
    assert reply(done, 502, {}) == Reply(502) and reply(done, 200, {"any": 1}) == Reply(200)
    assert messages().reply(done, Outcome(None, (ValueError, ()))) == Reply(500)
    with pytest.raises(ReleaseError, match="which names no wake"):
        reply(claim, 200, {"ok": True})
    with pytest.raises(ReleaseError, match="which is no response"):
        messages().reply(done, Outcome("fine"))


def test_templates_are_read_back_as_they_are_filled_in():
    template = "http://localhost:4000/{consumer_id}/of/{stream_path}"
    values = {"consumer_id": "a b/c", "stream_path": "x/y"}
    assert read_back(template, filled_url(template, values)) == values
    assert read_back(template, "http://localhost:4000/a/b/of/c") is None
    assert filled({"a": "{n}", "b": ["{n}!"], "c": "{nothing}", "d": 1}, {"n": 2, "nothing": None}) == {
        "a": 2, "b": ["2!"], "d": 1,
    }  # fmt: skip


# --- statements ---


def test_a_text_tells_its_tables_and_its_place_in_a_transaction():
    named = StatementNames(settings(
        statements={"end": 'update "consumer_claims" set *'}, also={"end": ("finish",)},
        transactions={"both": TransactionAbout("done", ("end",))},
    ))  # fmt: skip
    update = Effect("db", "send", ('update "consumer_claims" set status = $1', (), None), local=False)
    begin = Effect("db", "send", ("begin", (), 0), False, CodePlace("done", ""), opens=True)
    assert named.named(update) == "end" and list(named.further(update)) == [
        "finish", "statement", "writes consumer_claims",
    ]  # fmt: skip
    assert named.named(begin) == "both" and "writes consumer_claims" in named.further(begin)
    assert named.name("delete from entities where url = $1") == "delete_entities"
    assert target('insert into "entities" values (1)') == "entities" and target("with x as (update y) select 1") == ""
    steps = [part({"text": text, "transaction": 0}) for text in ("begin", "select 1", "commit", "rollback to s1")]
    assert steps == [StepPart(0, opens=True), StepPart(0), StepPart(0, closes=True), StepPart(0)]
    assert part({"text": "select 1", "transaction": None}) is None


@pytest.mark.parametrize(
    ("text", "looks"),
    [
        ("select lease_expires_at from c", True),
        ("select * from c", True),
        ("update c set s = 1 where lease_expires_at < now()", True),
        ("update c set lease_expires_at = now() where id = 1", False),
        ("update c set lease_expires_at = now() returning lease_expires_at", True),
        ("select id from c", False),
    ],
)
def test_whoever_may_look_at_a_lease_sees_it_as_it_may_stand(text, looks):
    assert may_look_at(text, "lease_expires_at") is looks


# --- tables ---


class Facts:
    """Of each statement the same: what it answers, and what it changes."""

    def __init__(self, outcome: Any = None, changed: Any = ()) -> None:
        self.schema = LearnedSchema("", dict(SEED), dict(COLUMNS))
        self.outcome, self.changed = outcome, changed

    def next_fact(self, statement: Any, contents: Any, transaction: Any) -> Any:
        return SqlFact(self.outcome, tuple(name for name, _ in self.changed), self.changed, is_open=False), ()


def tables(facts: Any = None, **given: Any) -> ModuleTables:
    here = deployment()
    return ModuleTables(facts or Facts(), here, settings(**given), ModuleNames(here, NameTemplates()), where)


def sent(text: str, changed: Any, parameters: Any = (), rows: int = 1) -> View:
    """What a statement writes that changes these tables, and says that it wrote so many rows."""
    outcome = SqlResult((SqlColumn("n", 23),), (), "UPDATE", rows)
    here = tables(Facts(outcome, tuple(changed.items())))
    layout = Layout({**here.deployment.slots(), **here.slots()})
    view = View(layout, layout.first)
    here.send(view, text, parameters, OpenStatements(), "w1")
    return view


def test_rows_are_projected_as_they_are_written():
    claim = ("w1", "1", "active", "/agents/a", "/agents/a/main", "r1", "2026", "2026", None)
    view = sent("insert into consumer_claims values (1)", {"consumer_claims": (claim,)})
    row = view[r.row("consumer_claims", ("w1", 1))]
    assert (row.status, row.entity_url, row.stream_path) == (ClaimStatus.ACTIVE, "entity/a", "stream/a")
    assert row.lease_expires_at and row.released_at is None and row.renewals == 0
    view = sent("update entities set status = $1", {"entities": (("t", "/agents/a", "/agents/a/main", "running"),)})
    assert view[r.row("entities", "entity/a")].status is EntityStatus.RUNNING


def test_a_row_that_is_written_as_it_was_is_told_by_its_key():
    text = "update entities set status = $1 where url = $2"
    assert r.row("entities", "entity/a") in sent(text, {}, ("idle", "/agents/a")).writes
    assert r.row("entities", "entity/a") not in sent(text, {}, ("idle", "/agents/a"), rows=0).writes
    with pytest.raises(ReleaseError, match="says that it has written 1 rows of entities, and which cannot be told"):
        sent("update entities set status = $1", {}, ("idle",))


def test_a_select_that_writes_is_refused():
    """Its lost reply would be taken for a call that never arrived."""
    row = ("t", "/agents/a", "/agents/a/main", "running")
    with pytest.raises(ReleaseError, match=r"a select writes entities.*; write with insert, update or delete"):
        sent("select set_running($1)", {"entities": (row,)})


def committed(*texts: str, rows: int = 1, ended: str = "COMMIT") -> Any:
    """What is written by the end of a transaction with these statements, each of one row."""
    here, written = tables(), ()
    for text in texts:
        outcome = SqlResult((), (), "UPDATE", rows)
        written = here._written_by_now(text, ("/agents/a",), outcome, written)
    return here._written_by_now("commit", (), SqlResult((), (), ended, None), written)


def test_what_was_taken_back_was_not_written():
    update, save, back = "update entities set status = 'idle'", "savepoint s1", 'rollback to "s1"'
    assert [each.table for each in committed(update) if each.table] == ["entities"]
    assert committed(update, ended="ROLLBACK") == ()
    assert [each.table for each in committed(update, save, update, back) if each.table] == ["entities"]
    assert [each.table for each in committed(save, update, back) if each.table] == []


STRANGE = {
    "a status": (("t", "/agents/a", "/agents/a/main", "asleep"), "entities has the status 'asleep'"),
    "an entity": (("t", "/agents/z", "/agents/a/main", "idle"), "names the entity '/agents/z', which there is not"),
    "a stream": (("t", "/agents/a", "/agents/z/main", "idle"), "names the stream '/agents/z/main', which there is not"),
}


@pytest.mark.parametrize("case", STRANGE)
def test_a_row_that_has_no_place_here_is_named(case):
    row, what = STRANGE[case]
    with pytest.raises(ReleaseError) as error:
        sent("update entities set status = $1", {"entities": (row,)})
    assert what in error.value.text


MISNAMED = {
    "a table of ours": ({"tables": {"claims": TableAbout()}}, "tables.claims: there is no table 'claims'"),
    "a table of theirs": ({"tables": {"entities": TableAbout("entity")}},
                          "tables.entities.table: the migrations make no table 'entity'"),
    "a column of theirs": ({"tables": {"entities": TableAbout(columns={"status": "state"})}},
                           "tables.entities.columns.status: entities has no column 'state'"),
    "a column of ours": ({"tables": {"entities": TableAbout(columns={"state": "status"})}},
                         "tables.entities.columns.state: entities has no 'state' here"),
    "a condition": ({"tables": {"entities": TableAbout(where={"tenent": "t"})}},
                    "tables.entities.where.tenent: entities has no column 'tenent'"),
    "a fixed table": ({"fixed_tables": ("runner",)}, "fixed_tables: the migrations make no table 'runner'"),
}  # fmt: skip


@pytest.mark.parametrize("case", MISNAMED)
def test_what_the_migrations_do_not_make_is_told_at_its_key(case):
    given, what = MISNAMED[case]
    with pytest.raises(UserError) as error:
        tables(**given)
    assert what in error.value.text and ";" in error.value.text


def test_a_table_of_which_nothing_is_said_is_unknown():
    here = tables(fixed_tables=("runners",))
    assert here.unknown("select * from runners") == "" and here.is_fixed("select * from runners")
    assert tables().unknown("select * from runners join entities on true") == "runners"
    assert not here.is_fixed("select * from runners join entities on true") and not here.is_fixed("begin")


# --- memory ---


def remembered(dump: Any, memory: TokenMemory | None) -> View:
    here = deployment()
    layout = Layout(here.slots())
    view = View(layout, layout.first)
    view.cause = r.Cause("callback", "w1", "a")
    TokensInMemory(here, memory, ModuleNames(here, NameTemplates()), where).recalled(view, 0, json.dumps(dump))
    return view


def stored(entry: Any) -> Any:
    return {"tokens": {"fields": [["ofStream", {"map": [["/agents/a/main", {"fields": entry}]]}]]}}


def test_a_token_in_memory_belongs_to_the_wake_that_it_was_first_seen_for():
    view = remembered(stored([["token", "9f"], ["consumerId", "w1"]]), TokenMemory("tokens.ofStream"))
    assert view[r.token(0, "stream/a")] == ("token(w1)", "w1") and view[r.lived("w1")].began


def test_a_token_of_another_wake_is_not_minted_again():
    here = deployment()
    layout, names = Layout(here.slots()), ModuleNames(here, NameTemplates())
    memory = TokensInMemory(here, TokenMemory("tokens.ofStream"), names, where)
    dump = json.dumps(stored([["token", "9f"], ["consumerId", "w1"]]))
    for wake, is_fine in (("w1", True), ("w2", False)):
        view = View(layout, layout.first)
        view.cause = r.Cause("callback", wake, "a")
        if is_fine:
            memory.recalled(view, 0, dump)
            continue
        with pytest.raises(ReleaseError, match="the token of w1 is stored anew for w2"):
            memory.recalled(view, 0, dump)


def test_memory_of_which_the_file_says_nothing_is_refused():
    with pytest.raises(ReleaseError, match=r"memory: the module has watched memory, .* write \[pullwake.memory\]"):
        remembered(stored([]), None)


def test_memory_that_is_not_where_the_file_says_is_told_at_its_key():
    entry = stored([["token", "9f"], ["consumerId", "w1"]])
    with pytest.raises(UserError, match=r"memory.tokens: the watched memory has no 'ofstream'; known: ofStream"):
        remembered(entry, TokenMemory("tokens.ofstream"))
    with pytest.raises(UserError, match=r"memory: the token of /agents/a/main has no token or no owner"):
        remembered(entry, TokenMemory("tokens.ofStream", consumer_id="owner"))
