"""Runners: deferral, races for a wake, lost answers, deaths, retries, and what a done acks."""

from __future__ import annotations

import pytest

import worlds
from pullwake.module.tables import EntityStatus
from pullwake.protocol.attempt import Standing
from pullwake.protocol.runner import ALIVE, Failure, Phase
from pullwake.protocol.upstream import Holding
from pullwake.world import records as r

CLAIM_ROW = r.row("consumer_claims", ("w1", 1))
ENTITY = r.row("entities", "entity/a")
TOKEN = r.token(0, "stream/a")
UPSTREAM = r.subscription("a")


def turns_at_once(release: str, **world) -> int:
    """The most turns that a world's runners have at the same time, in any situation of it."""
    of = worlds.machine(release, **world)
    turns = [slot for slot in of.layout.slots if slot[0] == "turn"]

    def alive(situation) -> int:
        held = (of.layout.decode(situation.state, slot) for slot in turns)
        return sum(turn is not None and turn.phase in ALIVE for turn in held)

    return max(map(alive, worlds.every_situation(of)))


def stands(read) -> tuple[int, Holding]:
    return read(UPSTREAM).generation, read(UPSTREAM).holding


# Deferral


BEFORE_DONE_SETTLED = ["done(w1).ack < claim(w2).send < done(w1).answer"]


@pytest.mark.parametrize("defers", [True, False])
def test_only_a_runner_that_does_not_defer_takes_a_wake_before_its_last_one_settled(defers):
    assert worlds.possible("decoupled", order=BEFORE_DONE_SETTLED, messages=2, defers=defers) is not defers


@pytest.mark.parametrize("defers", [True, False])
def test_a_runner_whose_claim_is_under_way_defers_as_well(defers):
    order = ["claim(w1).claim < lease(w1).runs_out < claim(w2).send < claim(w1).answer"]
    assert worlds.possible("decoupled", order=order, defers=defers, faults={"lease_runs_out": 1}) is not defers


def test_a_deferring_runner_has_one_turn_per_stream():
    """In every situation of the world, not just in one run."""
    assert turns_at_once("decoupled", messages=2) == 1
    assert turns_at_once("decoupled", messages=2, defers=False) == 2


def test_another_runner_does_not_defer():
    assert turns_at_once("decoupled", messages=2, runners=2) == 2
    order = ["done(w1).ack < claim(w2,*).send < done(w1).answer"]
    assert worlds.possible("decoupled", order=order, messages=2, runners=2)


def test_a_runner_defers_per_stream():
    assert turns_at_once("decoupled", streams=2) == 2


def test_webhook_dispatch_defers_nothing():
    order = ["done(w1).ack < webhook(w2).post < done(w1).answer"]
    assert worlds.possible("decoupled", order=order, messages=2, dispatch="webhook", defers=True)


# Two runners, one wake


def test_the_loser_of_a_race_gets_409_and_is_closed():
    order = ["claim(w1,r1).claim < claim(w1,r2).claim < done(w1).send"]
    walk = worlds.directed("decoupled", order=order, runners=2)
    assert walk.result("claim(w1,r2).answer") == "409"
    read = walk.after("claim(w1,r2).answer")
    assert read(r.attempt("w1", "r2")).standing is Standing.CLOSED
    assert read(r.turn("w1")).runner == "r1"
    assert walk.told.count("claim(w1,r2).send") == 1
    assert walk.broken == []


def test_either_runner_may_win():
    for winner, loser in (("r1", "r2"), ("r2", "r1")):
        order = [f"claim(w1,{winner}).claim < claim(w1,{loser}).claim"]
        assert worlds.directed("decoupled", order=order, runners=2).end(r.turn("w1")).runner == winner


# Lost answers


@pytest.mark.parametrize(("way", "status"), [("fails", EntityStatus.IDLE), ("reply lost", EntityStatus.RUNNING)])
def test_a_statement_that_fails_had_no_effect_and_one_whose_reply_was_lost_had(way, status):
    label = f"claim(w1).update_status {way}"
    walk = worlds.directed("decoupled", order=[label], faults={"statement_fails": 1})
    assert walk.after(label)(ENTITY).status is status
    assert walk.result("claim(w1).answer") == "500"


@pytest.mark.parametrize(
    ("way", "stood"), [("fails", (1, Holding.HELD)), ("reply lost", (1, Holding.NONE))], ids=["fails", "reply lost"]
)
def test_an_ack_that_fails_left_the_wake_held_and_one_whose_reply_was_lost_ended_it(way, stood):
    label = f"done(w1).ack {way}"
    walk = worlds.directed("decoupled", order=[label], faults={"upstream_fails": 1})
    assert stands(walk.after(label)) == stood
    assert walk.result("done(w1).answer") == "502"


@pytest.mark.parametrize("way", ["fails", "reply lost"])
def test_a_transaction_fails_as_a_whole(way):
    label = f"claim(w1).materialize_active_claim {way}"
    read = worlds.directed("decoupled", order=[label], faults={"statement_fails": 1}).after(label)
    written = [read(CLAIM_ROW) is not None, read(r.row("entity_dispatch_state", "entity/a")) is not None]
    assert written == [way == "reply lost"] * 2


@pytest.mark.parametrize(
    ("label", "kind"),
    [("done(w1).read_entity", "statement_fails"), ("done(w1).on_entity_changed", "notification_fails")],
)
def test_where_a_lost_reply_differs_from_a_failure_in_nothing_there_is_only_the_failure(label, kind):
    assert worlds.possible("decoupled", order=[f"{label} fails"], faults={kind: 1})
    assert not worlds.possible("decoupled", order=[f"{label} reply lost"], faults={kind: 1})


def test_a_runner_whose_claim_was_answered_500_leaves_the_wake_to_its_lease():
    walk = worlds.directed("decoupled", order=["claim(w1).read_entity fails"], faults={"statement_fails": 1})
    assert walk.after("claim(w1).answer")(r.turn("w1")) is None
    assert (
        walk.told.index("claim(w1).answer") < walk.told.index("lease(w1).runs_out") < walk.told.index("claim(w2).send")
    )
    assert walk.broken == []


def test_a_failed_heartbeat_fails_the_run_and_its_done_acks_what_was_worked():
    labels = ["heartbeat(w1).send", "heartbeat(w1).ack fails"]
    walk = worlds.guided("decoupled", labels, heartbeats=1, faults={"upstream_fails": 1})
    assert walk.after("heartbeat(w1).answer")(r.turn("w1")).failure is Failure.FAILED
    assert "write(w1).send" not in walk.told
    read = walk.after("done(w1).ack")
    assert (read(UPSTREAM).acked, stands(read)) == (0, (2, Holding.PENDING))
    assert walk.broken == []


# Death


def test_a_dead_runner_s_lease_runs_out_at_the_end_and_a_new_wake_is_claimed():
    walk = worlds.interrupted("decoupled", after="callback(w1).mint", by="r1.dies", faults={"runner_dies": 1})
    after_death = walk.told[walk.told.index("r1.dies") + 1 :]
    assert after_death[:3] == ["lease(w1).runs_out", "claim(w2).send", "claim(w2).claim"]
    assert walk.after("r1.dies")(r.turn("w1")).phase is Phase.GONE
    assert not any(label.startswith("done(w1)") for label in walk.told)
    assert walk.broken == ["no_leaked_claim"]


def test_a_lease_runs_out_by_itself_only_where_nothing_else_can_happen():
    order = ["callback(w1).answer < r1.dies < lease(w1).runs_out < append(m2)"]
    assert not worlds.possible("decoupled", order=order, messages=2, faults={"runner_dies": 1})
    assert worlds.possible(
        "decoupled",
        order=["claim(w1).answer < lease(w1).runs_out < append(m2)"],
        messages=2,
        faults={"lease_runs_out": 1},
    )


def test_a_runner_that_dies_claiming_never_learns_of_its_wake():
    order = ["claim(w1).claim < r1.dies < claim(w1).answer"]
    walk = worlds.directed("decoupled", order=order, faults={"runner_dies": 1})
    assert walk.end(r.turn("w1")) is None
    assert walk.end(r.turn("w2")).phase is Phase.SETTLED


def test_requests_that_a_dead_runner_has_sent_go_on():
    order = ["done(w1).read_callback < r1.dies < done(w1).ack"]
    walk = worlds.directed("decoupled", order=order, faults={"runner_dies": 1})
    assert walk.result("done(w1).answer") == "200"
    assert walk.after("done(w1).answer")(ENTITY).status is EntityStatus.IDLE


# Retries


def test_a_runner_that_times_out_sends_a_second_done_while_the_first_goes_on():
    order = ["done(w1).ack < done(w1).times_out < done(w1)#2.send < done(w1).owns"]
    world = {"done_retries": 1, "faults": {"client_times_out": 1}}
    walk = worlds.directed("decoupled", order=order, **world)
    in_flight = walk.after("done(w1)#2.send")
    assert in_flight(r.task("done(w1)")) is not None
    assert in_flight(r.task("done(w1)#2")) is not None
    assert (walk.result("done(w1).answer"), walk.result("done(w1)#2.answer")) == ("200", "502")
    permissive = worlds.directed("decoupled", order=order, upstream="permissive", **world)
    assert permissive.result("done(w1)#2.answer") == "200"


@pytest.mark.parametrize(("retries", "dones"), [(0, 1), (1, 2), (2, 3)])
def test_a_runner_sends_as_many_dones_as_it_may(retries, dones):
    walk = worlds.directed(
        "decoupled", order=["done(w1).ack reply lost"], done_retries=retries, faults={"upstream_fails": 1}
    )
    sent = [label for label in walk.told if label.startswith("done(w1)") and label.endswith(".send")]
    assert len(sent) == dones


def test_the_shipped_runner_does_not_watch_the_time():
    faults = {"client_times_out": 1}
    assert not worlds.possible("decoupled", order=["done(w1).times_out"], faults=faults)
    assert worlds.possible("decoupled", order=["done(w1).times_out"], faults=faults, done_retries=1)


# What a done acks


@pytest.mark.parametrize(("acks", "acked", "broken"), [(True, 1, True), (False, 0, False)])
def test_after_a_rejected_write_the_shipped_done_acks_everything_read(acks, acked, broken):
    walk = worlds.directed(
        "decoupled",
        order=["w1.mint < server-0.restart < write(w1).send"],
        faults={"restart": 1},
        acks_on_rejection=acks,
    )
    assert walk.result("write(w1).check") == "false"
    assert walk.result("write(w1).answer") == "401"
    assert walk.after("write(w1).answer")(r.turn("w1")).failure is Failure.REJECTED
    assert walk.after("done(w1).ack")(UPSTREAM).acked == acked
    assert ("no_lost_work" in walk.broken) is broken
    assert ("claim(w2).send" in walk.told) is not broken


def test_a_done_acks_what_was_worked_and_the_next_wake_works_the_rest():
    walk = worlds.directed("decoupled", order=["write(w1).answer < done(w1).send < append(m2)"], messages=2)
    assert walk.after("done(w1).ack")(UPSTREAM).acked == 1
    assert walk.end(UPSTREAM).acked == 2
    assert walk.broken == []


def test_a_write_works_everything_there_is_to_read():
    walk = worlds.directed("decoupled", order=["append(m2) < write(w1).send"], messages=2)
    assert walk.told.count("write(w1).send") == 1
    assert walk.after("done(w1).ack")(UPSTREAM).acked == 2
