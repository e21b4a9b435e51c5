"""The handlers of `fenced` step by step, what its one transaction does, and the promise that its reaper goes by."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

import worlds
from pullwake.module.messages import DoneRequest, ReapRequest, Reply
from pullwake.module.ports import Ports
from pullwake.module.statements import STATEMENTS, Statement, clear_dispatch, update_status
from pullwake.module.tables import ClaimStatus, DispatchRow, EntityStatus, Tables
from pullwake.releases import fenced
from pullwake.releases.fenced.statements import begin_renewal, end_row, insert_claim, read_wake, store_token
from pullwake.world import records as r
from pullwake.world import upstream
from pullwake.world.deployment import Deployment
from pullwake.world.effects import Performer
from pullwake.world.records import Served, Task, Wake
from wakeproof.kernel.layout import View

CLAIM = ["send", "claim", "read_entity", "grant_claim", "answer"]
CALLBACK = ["send+mint", "store_token", "answer"]
WRITE = ["send", "check_token", "append", "answer"]
DONE = ["send", "read_wake", "ack", "end_claim", "on_entity_changed", "answer"]
WEBHOOK = ["send", "read_entity", "grant_claim", "post", "answer"]
HEARTBEAT = ["send", "read_callback", "begin_renewal", "ack", "end_renewal", "answer"]
REQUESTS = {"callback(w1)": CALLBACK, "write(w1)": WRITE, "done(w1)": DONE}

ROW = r.row("consumer_claims", ("w1", 1))
DISPATCH = r.row("entity_dispatch_state", "entity/a")
ENTITY = r.row("entities", "entity/a")
CALLBACK_ROW = r.row("consumer_callbacks", "w1")
OVERTAKEN = ["done(w1).ack < w2.store_token < done(w1).end_claim", "done(w1).answer < done(w2).send"]
STATEMENT = {"statement_fails": 1}


def flat(request: str, moments: list[str]) -> list[str]:
    return [f"{request}.{step}" for moment in moments for step in moment.split("+")]


# Step by step


@pytest.mark.parametrize(("dispatch", "first"), [("pull", {"claim(w1)": CLAIM}), ("webhook", {"webhook(w1)": WEBHOOK})])
def test_an_undisturbed_run_is_exactly(dispatch: str, first: dict[str, list[str]]):
    walk = worlds.undisturbed("fenced", dispatch=dispatch)
    requests = first | REQUESTS
    assert walk.told == ["append(m1)", *(step for request in requests for step in flat(request, requests[request]))]
    assert {request: walk.moments_of(request) for request in requests} == requests
    assert walk.broken == []


def test_nothing_is_ever_kept_in_the_process_s_own_token_store():
    of = worlds.machine("fenced", servers=2)
    slots = [slot for slot in of.layout.slots if slot[0] == "token"]
    assert len(slots) == 2
    for situation in worlds.every_situation(of):
        assert not any(of.layout.decode(situation.state, slot) for slot in slots)


def test_a_heartbeat_tells_the_row_before_it_extends_upstream_and_after():
    walk = worlds.directed("fenced", order=["heartbeat(w1).answer < done(w1).send"], heartbeats=1)
    assert walk.moments_of("heartbeat(w1)") == HEARTBEAT


def test_a_heartbeat_whose_row_is_not_renewed_never_reaches_upstream():
    walk = worlds.directed("fenced", order=["heartbeat(w1).begin_renewal fails"], heartbeats=1, faults=STATEMENT)
    assert walk.moments_of("heartbeat(w1)") == ["send", "read_callback", "begin_renewal fails", "answer"]
    assert walk.result("heartbeat(w1).answer") == "500"


def test_a_webhook_wake_has_all_of_its_rows():
    walk = worlds.undisturbed("fenced", dispatch="webhook")
    read = walk.after("write(w1).answer")
    assert (read(ROW).status, read(ROW).write_token) == (ClaimStatus.ACTIVE, "token(w1)")
    assert (read(DISPATCH).active_consumer_id, read(ENTITY).status) == ("w1", EntityStatus.RUNNING)
    assert (walk.end(ROW).status, walk.end(DISPATCH).active_consumer_id) == (ClaimStatus.RELEASED, None)
    assert walk.end(ENTITY).status is EntityStatus.IDLE


def test_a_claim_that_comes_second_stops_at_409():
    order = ["claim(w1,r1).claim < claim(w1,r2).claim < done(w1).send"]
    walk = worlds.directed("fenced", order=order, runners=2)
    assert walk.moments_of("claim(w1,r2)") == ["send", "claim", "answer"]
    assert walk.result("claim(w1,r2).answer") == "409"


def test_a_claim_on_a_stopped_entity_is_given_back_and_writes_nothing():
    order = ["stop(a).send < stop(a).update_status < claim(w1).read_entity"]
    walk = worlds.directed("fenced", order=order, faults={"operator_stops": 1})
    assert walk.moments_of("claim(w1)") == ["send", "claim", "read_entity", "release", "answer"]
    assert walk.result("claim(w1).answer") == "204"
    assert [walk.end(slot) for slot in (ROW, CALLBACK_ROW, DISPATCH)] == [None, None, None]


def test_a_claim_that_a_newer_wake_overtook_writes_nothing_and_its_token_is_void():
    order = ["claim(w1,r1).claim < lease(w1).runs_out < claim(w2,r2).answer < claim(w1,r1).grant_claim"]
    walk = worlds.directed("fenced", order=order, runners=2, faults={"lease_runs_out": 1})
    assert walk.result("claim(w1,r1).grant_claim") == "false"
    assert walk.end(ROW) is None and walk.end(CALLBACK_ROW) is None
    assert (walk.result("write(w1).check_token"), walk.result("write(w2).check_token")) == ("false", "true")
    assert walk.broken == []


def test_a_webhook_whose_post_fails_leaves_its_rows_for_the_next_delivery():
    """Nobody here knows who has the wake; upstream delivers it again, and the rows are there already."""
    walk = worlds.directed("fenced", order=["webhook(w1).post fails"], dispatch="webhook", faults={"post_fails": 1})
    read = walk.after("webhook(w1).answer")
    assert walk.result("webhook(w1).answer") == "502"
    assert (read(ROW).status, read(ENTITY).status) == (ClaimStatus.ACTIVE, EntityStatus.RUNNING)
    assert walk.told.count("webhook(w1).post") == 1
    assert walk.broken == []


def test_a_restart_takes_no_token_away():
    """Scenario B."""
    order = ["w1.store_token < server-0.restart < write(w1).check_token < done(w1).send"]
    walk = worlds.directed("fenced", order=order, faults={"restart": 1})
    assert walk.result("write(w1).check_token") == "true"
    assert walk.moments_of("done(w1)") == DONE
    assert walk.broken == []


def test_a_token_is_known_to_both_replicas():
    order = ["callback(w1).send@server-0 < write(w1).send@server-1 < done(w1).send@server-0"]
    walk = worlds.directed("fenced", order=order, servers=2)
    assert walk.result("write(w1).check_token") == "true"


def test_a_stopped_entity_s_writes_are_refused_and_its_done_still_ends_the_claim():
    order = ["w1.store_token < stop(a).send < stop(a).answer < write(w1).check_token"]
    walk = worlds.directed("fenced", order=order, faults={"operator_stops": 1})
    assert walk.result("write(w1).answer") == "401"
    assert (walk.end(ROW).status, walk.end(ENTITY).status) == (ClaimStatus.RELEASED, EntityStatus.STOPPED)
    assert walk.broken == []


@pytest.mark.parametrize("way", ["fails", "reply lost"])
def test_a_done_that_upstream_does_not_confirm_stops_at_502(way: str):
    walk = worlds.directed("fenced", order=[f"done(w1).ack {way}"], faults={"upstream_fails": 1})
    assert walk.moments_of("done(w1)") == ["send", "read_wake", f"ack {way}", "answer"]
    assert walk.result("done(w1).answer") == "502"


def test_a_done_that_upstream_refuses_stops_at_502():
    order = ["lease(w1).runs_out < done(w1).send"]
    walk = worlds.directed("fenced", order=order, faults={"lease_runs_out": 1})
    assert walk.moments_of("done(w1)") == ["send", "read_wake", "ack", "answer"]
    assert (walk.result("done(w1).ack"), walk.result("done(w1).answer")) == ("FENCED", "502")


@pytest.mark.parametrize(
    ("failing", "faults"), [("end_claim", "statement_fails"), ("on_entity_changed", "notification_fails")]
)
def test_whatever_fails_after_upstream_s_consent_is_swallowed_and_answered_200(failing: str, faults: str):
    walk = worlds.directed("fenced", order=[f"done(w1).{failing} fails"], faults={faults: 1})
    assert walk.moments_of("done(w1)") == [*DONE[: DONE.index(failing)], f"{failing} fails", "swallowed+answer"]
    assert walk.result("done(w1).answer") == "200"
    assert walk.broken == []


# The one transaction


def performing(view: View, of: Deployment) -> Performer:
    return Performer(of, view, Task(0, 0, (), Served("w1")))


def held() -> tuple[Deployment, View, Performer]:
    """Wake w1, held upstream and inserted here: its lease has just started."""
    of = worlds.deployment("fenced", messages=2, runners=2)
    view = worlds.first_view(of)
    [stream] = of.streams
    upstream.append_message(view, of, stream)
    upstream.claim(view, of, stream, "r1")
    performer = performing(view, of)
    performer.execute(insert_claim("w1", 1, "entity/a", "stream/a", "r1"))
    return of, view, performer


def test_a_guarded_transaction_stops_after_the_first_false():
    _, view, performer = held()
    running, stopped = (update_status("entity/a", status) for status in (EntityStatus.RUNNING, EntityStatus.STOPPED))
    assert performer.guarded("it", running, clear_dispatch("entity/a", "w1", 1), stopped) == (True, False)
    assert view[ENTITY].status is EntityStatus.RUNNING


def test_what_returns_nothing_stops_no_guarded_transaction():
    _, _, performer = held()
    missing, status = read_wake("w9", 1), update_status("entity/a", EntityStatus.RUNNING)
    assert performer.guarded("it", missing, status) == (None, True)


def test_an_unguarded_transaction_goes_on():
    _, view, performer = held()
    calls = (clear_dispatch("entity/a", "w1", 1), update_status("entity/a", EntityStatus.STOPPED))
    assert performer.transaction("it", *calls) == (False, True)
    assert view[ENTITY].status is EntityStatus.STOPPED


TRANSACTIONS = {
    "claim(w1).grant_claim": ("claim(w1).read_entity", (None, None, None, EntityStatus.IDLE)),
    "done(w1).end_claim": ("done(w1).ack", (ClaimStatus.ACTIVE, "callback/w1", "w1", EntityStatus.RUNNING)),
}
AFTERWARDS = {
    "claim(w1).grant_claim": (ClaimStatus.ACTIVE, "callback/w1", "w1", EntityStatus.RUNNING),
    "done(w1).end_claim": (ClaimStatus.RELEASED, "callback/w1", None, EntityStatus.IDLE),
}


def stands(read: Any) -> tuple[Any, ...]:
    """The four rows that a transaction is about: claim, callback, dispatch, entity."""
    row, callback, dispatch = read(ROW), read(CALLBACK_ROW), read(DISPATCH)
    consumer = dispatch and dispatch.active_consumer_id
    return row and row.status, callback and callback.callback_url, consumer, read(ENTITY).status


@pytest.mark.parametrize(("label", "before"), TRANSACTIONS.items(), ids=TRANSACTIONS)
def test_a_transaction_that_fails_leaves_every_row_as_it_was(label: str, before: tuple[str, Any]):
    walk = worlds.directed("fenced", order=[f"{label} fails"], faults=STATEMENT)
    last, rows = before
    assert stands(walk.after(last)) == stands(walk.after(f"{label} fails")) == rows
    assert walk.broken == []


@pytest.mark.parametrize(("label", "rows"), AFTERWARDS.items(), ids=AFTERWARDS)
def test_a_transaction_whose_reply_is_lost_has_written_every_row(label: str, rows: tuple[Any, ...]):
    walk = worlds.directed("fenced", order=[f"{label} reply lost"], faults=STATEMENT)
    assert stands(walk.after(f"{label} reply lost")) == rows
    assert walk.broken == []


def test_a_done_that_a_newer_wake_overtook_ends_its_own_row_and_nothing_else():
    """Scenario C: neither dispatch, status, token nor notification."""
    walk = worlds.directed("fenced", order=OVERTAKEN, messages=2, runners=2)
    read = walk.after("done(w1).answer")
    assert walk.moments_of("done(w1)") == [step for step in DONE if step != "on_entity_changed"]
    assert (read(ROW).status, read(DISPATCH).active_consumer_id) == (ClaimStatus.RELEASED, "w2")
    assert read(ENTITY).status is EntityStatus.RUNNING
    assert read(r.row("consumer_claims", ("w2", 2))).write_token == "token(w2)"
    assert walk.broken == []


def test_the_same_done_again_finishes_what_the_first_left_open():
    """Scenarios D and F: no signal is kept that the first could have used up."""
    again = {"upstream": "permissive", "done_retries": 1, "faults": STATEMENT | {"restart": 1}}
    order = ["done(w1).end_claim fails < server-0.restart < done(w1)#2.end_claim < reap.send"]
    walk = worlds.directed(
        "fenced", order=["done(w1).end_claim fails < server-0.restart < done(w1)#2.end_claim"], **again
    )
    assert stands(walk.after("done(w1)#2.end_claim")) == AFTERWARDS["done(w1).end_claim"]
    assert not worlds.possible("fenced", order=order, **again), "nothing is left for the reaper"


# The reaper


def test_a_dead_runner_s_claim_is_ended_by_the_reaper_and_nobody_else():
    order, dies = "callback(w1).answer < r1.dies < lease(w1).runs_out < {} < claim(w2).send", {"runner_dies": 1}
    walk = worlds.directed("fenced", order=[order.format("reap.answer")], faults=dies)
    read = walk.after("reap.expire_lapsed")
    assert (read(ROW).status, read(DISPATCH).active_consumer_id) == (ClaimStatus.EXPIRED, None)
    assert read(ENTITY).status is EntityStatus.IDLE
    assert walk.moments_of("reap") == ["send+expire_lapsed", "on_entity_changed+answer"]
    assert walk.broken == []
    others = worlds.directed("decoupled", order=[order.replace("{} < ", "")], faults=dies)
    assert "no_leaked_claim" in others.broken


def test_a_reaper_that_fails_looks_again():
    faults = {"runner_dies": 1, "statement_fails": 1}
    order = ["callback(w1).answer < r1.dies < lease(w1).runs_out < reap.expire_lapsed fails"]
    walk = worlds.directed("fenced", order=order, faults=faults)
    assert walk.told.count("reap.send") == 2
    assert walk.end(ROW).status is not ClaimStatus.ACTIVE
    assert walk.broken == []


def test_a_reaper_that_leaves_a_claim_as_it_was_does_not_look_again():
    """A lease that was overtaken once is waited for; asked again, the reaper would say the same."""
    order = ["heartbeat(w1).ack < reap.expire_lapsed < reap.answer < heartbeat(w1).answer < done(w1).send"]
    walk = worlds.directed("fenced", order=order, heartbeats=1)
    assert walk.told.count("reap.send") == 1
    assert walk.end(ROW).status is ClaimStatus.RELEASED


def test_a_reaper_is_not_offered_where_no_lease_ran_out_and_its_one_statement_would_change_nothing():
    for situation in worlds.every_situation(worlds.machine("fenced", faults={"runner_dies": 1})):
        reaps = [situation.follow(action) for action in situation.actions if action.label == "reap.send"]
        assert all(transition.to.state != situation.state for transition in reaps)
        assert all("reap.expire_lapsed" in {note.label for note in transition.step.notes} for transition in reaps)


# The promise about time


def ago(of: Deployment, view: View) -> int:
    return of.leases_run_out(view, of.wakes["w1"])


def beat(of: Deployment, view: View) -> None:
    assert upstream.ack(view, of, of.wakes["w1"], 1, done=False, offset=0).ok


def test_a_lease_has_not_run_out_while_its_wake_is_held_and_was_not_extended_since():
    of, view, performer = held()
    assert ago(of, view) == 0
    performer.execute(store_token("w1", 1, "token(w1)"))
    assert ago(of, view) == 0


def test_each_extension_upstream_may_be_a_length_that_the_row_is_behind():
    of, view, performer = held()
    behind = [ago(of, view)]
    for _ in range(3):
        beat(of, view)
        behind.append(ago(of, view))
    assert behind == [0, 1, 2, 3]
    performer.execute(begin_renewal("w1", 1))
    assert ago(of, view) == 0


def test_a_lease_may_have_run_out_long_ago_once_its_wake_is_over():
    of, view, performer = held()
    upstream.run_out(view, of, of.streams[0])
    assert ago(of, view) == of.leases_counted
    performer.execute(begin_renewal("w1", 1))
    assert ago(of, view) == of.leases_counted, "upstream's is over whatever is written here"


def test_a_newer_wake_s_extensions_say_nothing_of_an_older_one_s_lease():
    of, view, performer = held()
    upstream.append_message(view, of, of.streams[0])
    upstream.run_out(view, of, of.streams[0])
    upstream.claim(view, of, of.streams[0], "r2")
    performer.execute(insert_claim("w2", 2, "entity/a", "stream/a", "r2"))
    newer: Wake = of.wakes["w2"]
    assert upstream.ack(view, of, newer, 2, done=False, offset=0).ok
    assert (of.leases_run_out(view, newer), ago(of, view)) == (1, of.leases_counted)


@pytest.mark.parametrize("release", worlds.HISTORICAL)
def test_a_release_without_a_reaper_keeps_no_order_of_leases(release: str):
    kept = {slot[0] for slot in worlds.deployment(release).slots()}
    assert not kept & {"overtaken", "reaped"}
    assert {"overtaken", "reaped"} <= {slot[0] for slot in worlds.deployment("fenced").slots()}


# Planted: what each part is for


def _clear_whoever(tables: Tables, entity_url: str) -> bool:
    tables.entity_dispatch_state[entity_url] = DispatchRow()
    return True


def _expire_after(tables: Tables, lengths: int) -> bool:
    """As `expire_lapsed`, but a lease that may have run out so often counts, whatever renewals are open."""
    for key, row in list(tables.consumer_claims.items()):
        if row.status is ClaimStatus.ACTIVE and tables.leases.run_out(*key) >= lengths:
            end_row.effect(tables, *key, ClaimStatus.EXPIRED)
    return True


def entered(name: str, effect: Any, writes: tuple[str, ...]) -> Statement:
    return STATEMENTS.setdefault(name, Statement(name, writes, writes, effect))


CLEAR_WHOEVER = entered("test_clear_whoever", _clear_whoever, ("entity_dispatch_state",))
EXPIRE_AFTER = entered("test_expire_after", _expire_after, ("consumer_claims",))


async def done_that_clears_whoever_is_dispatched(ports: Ports, request: DoneRequest) -> Reply:
    wake = await ports.db.execute(read_wake(request.consumer_id, request.epoch))
    acknowledged = await ports.upstream.ack(
        wake.callback_url, request.wake_id, request.epoch, done=True, offset=request.offset
    )
    if acknowledged.ok:
        ended = end_row(request.consumer_id, wake.epoch, ClaimStatus.RELEASED)
        await ports.db.guarded("end_claim", ended, CLEAR_WHOEVER(wake.entity_url))
    return Reply(200)


async def reap_without_grace(ports: Ports, request: ReapRequest) -> Reply:
    await ports.db.execute(EXPIRE_AFTER(1))
    return Reply(200)


async def reap_with_a_fixed_grace(ports: Ports, request: ReapRequest) -> Reply:
    await ports.db.execute(EXPIRE_AFTER(2))
    return Reply(200)


PLANTED = {
    "token_owner": ({"done": done_that_clears_whoever_is_dispatched}, {"messages": 2, "runners": 2}),
    "claim_owner": ({"reap": reap_without_grace}, {"heartbeats": 1}),
}


@pytest.mark.parametrize(("name", "planted"), PLANTED.items(), ids=PLANTED)
def test_a_planted_mistake_is_found_and_fenced_itself_does_not_make_it(name: str, planted: tuple[Any, ...]):
    handlers, world = planted
    assert name in worlds.broken_anywhere(replace(fenced.RELEASE, **handlers), **world)
    assert worlds.broken_anywhere("fenced", **world) == set()


def test_any_fixed_grace_is_outrun_by_enough_heartbeats_that_overlap():
    """Two renewals begun, then both acks late: upstream's lease is two lengths ahead of the row's, without a fault."""
    fixed = replace(fenced.RELEASE, reap=reap_with_a_fixed_grace)
    assert "claim_owner" not in worlds.broken_anywhere(fixed, heartbeats=1)
    assert "claim_owner" in worlds.broken_anywhere(fixed, heartbeats=2)
    assert worlds.broken_anywhere("fenced", heartbeats=3) == set()


def test_a_reaper_without_grace_does_no_harm_where_no_lease_is_ever_extended():
    """So it is the extension that the grace is for."""
    assert "claim_owner" not in worlds.broken_anywhere(replace(fenced.RELEASE, reap=reap_without_grace))
