"""Agents servers and what surrounds them: restarts, downtime, replicas, the operator, consumer ids, heartbeats."""

from __future__ import annotations

import pytest

import worlds
from pullwake.module.tables import ClaimStatus, EntityStatus
from pullwake.protocol.attempt import Attempt, Standing
from pullwake.protocol.runner import Failure, Phase, Turn
from pullwake.protocol.upstream import Holding
from pullwake.releases import RELEASES
from pullwake.world import records as r
from pullwake.world.runners import sending

CLAIM_ROW = r.row("consumer_claims", ("w1", 1))
ENTITY = r.row("entities", "entity/a")
TOKEN = r.token(0, "stream/a")
UPSTREAM = r.subscription("a")
RESTART = {"restart": 1}


# Restarts


EVERY_REMOTE_STEP = [
    f"{request}(w1).{step}"
    for request, steps in {
        "claim": "claim read_entity upsert_callback materialize_active_claim update_status answer",
        "callback": "read_callback read_entity mint",
        "write": "append answer",
        "done": "read_callback ack owns read_entity release_row clear_dispatch update_status on_entity_changed"
        " clear_stream",
    }.items()
    for step in steps.split()
]


def test_these_are_the_remote_steps():
    labels = worlds.undisturbed("decoupled").execution.labels
    assert [label for label in labels if ".send" not in label][1:] == EVERY_REMOTE_STEP


@pytest.mark.parametrize("moment", EVERY_REMOTE_STEP)
def test_a_restart_kills_handlers_and_empties_the_token_store(moment):
    walk = worlds.interrupted("decoupled", after=moment, by="server-0.restart", faults=RESTART)
    read = walk.after("server-0.restart")
    assert not any(read(slot) for slot in walk.machine.layout.slots if slot[0] == "task")
    assert read(TOKEN) is None
    request = moment.partition(".")[0]
    told = walk.told[walk.told.index("server-0.restart") :]
    assert f"{request}.answer" not in told or f"{request}.send" in told


# (right after, what the caller keeps, how it stands then)
CALLERS = [
    ("claim(w1).claim", r.attempt("w1", "r1"), Attempt(Standing.OPEN, failures=1)),
    ("callback(w1).read_callback", r.turn("w1"), Turn(Phase.SETTLED, "r1")),
    ("write(w1).append", r.turn("w1"), Turn(Phase.IDLING, "r1", "token(w1)", 1, 0, 0, Failure.FAILED)),
    ("done(w1).ack", r.turn("w1"), Turn(Phase.SETTLED, "r1")),
]


@pytest.mark.parametrize(("after", "slot", "expected"), CALLERS, ids=[after for after, *_ in CALLERS])
def test_a_caller_of_a_server_that_restarts_sees_a_lost_connection(after, slot, expected):
    walk = worlds.interrupted("decoupled", after=after, by="server-0.restart", faults=RESTART)
    assert walk.after("server-0.restart")(slot) == expected


def test_a_lost_connection_makes_a_runner_with_a_done_left_send_it_again():
    world = {"done_retries": 1, "faults": RESTART}
    walk = worlds.interrupted("decoupled", after="done(w1).ack", by="server-0.restart", **world)
    assert walk.after("server-0.restart")(r.turn("w1")).phase is Phase.RETRYING
    assert walk.moments_of("done(w1)#2") == ["send", "read_callback", "ack", "answer"]


def test_what_is_durable_outlives_a_restart():
    walk = worlds.interrupted("decoupled", after="write(w1).answer", by="server-0.restart", faults=RESTART)
    durable = ("consumer_claims", "entity_dispatch_state", "entities", "consumer_callbacks", "upstream")
    kept = [slot for slot in walk.machine.layout.slots if slot[0] in durable]
    before, after = walk.after("write(w1).answer"), walk.after("server-0.restart")
    assert [before(slot) for slot in kept] == [after(slot) for slot in kept]


# Downtime


DOWN = {"times": {"downtime_ms": 100.0}, "faults": RESTART}


def test_a_server_that_is_down_refuses_requests_until_it_is_back():
    order = ["callback(w1).answer < server-0.restart < write(w1).refused < server-0.is_back < done(w1).send"]
    walk = worlds.directed("decoupled", order=order, **DOWN)
    assert walk.after("write(w1).refused")(r.task("write(w1)")) is None
    assert walk.after("write(w1).refused")(r.turn("w1")).failure is Failure.FAILED
    assert walk.result("done(w1).answer") == "200"


def test_a_server_that_is_down_does_nothing_at_all():
    """Until it is back its requests end in `refused`, and no handler takes a step."""
    runs = worlds.timed_runs("decoupled", times=worlds.FAST | {"downtime_ms": 100.0}, faults=RESTART)
    refused = 0
    for run in runs:
        labels = run.labels
        if "server-0.restart" not in labels:
            continue
        first, last = labels.index("server-0.restart"), labels.index("server-0.is_back")
        assert all(label.endswith(".send") or label.startswith("append") for label in labels[first + 1 : last])
        told = [note.label for transition in run.transitions[first + 1 : last] for note in transition.step.notes]
        assert sum(".send" in label for label in told) == sum(".refused" in label for label in told)
        refused += sum(".refused" in label for label in told)
    assert refused > 10


def test_a_claim_that_was_refused_is_made_again():
    labels = ["append(m1)", "server-0.restart", "claim(w1).send", "server-0.is_back"]
    walk = worlds.guided("decoupled", labels, **DOWN)
    assert walk.after("claim(w1).refused")(r.attempt("w1", "r1")) == Attempt(Standing.OPEN, failures=1)
    assert walk.told.count("claim(w1).send") == 2
    assert walk.broken == []


def test_an_instantaneous_restart_refuses_nobody():
    assert not worlds.possible("decoupled", order=["server-0.restart < *.refused"], faults=RESTART)


def test_by_the_clock_a_server_is_down_for_its_downtime():
    runs = worlds.timed_runs("decoupled", times=worlds.FAST | {"downtime_ms": 40.0}, faults=RESTART)
    spans = []
    for run in runs:
        at = dict(zip(run.labels, (step.at_ms for step in run.steps), strict=True))
        if "server-0.restart" in at:
            spans.append(at["server-0.is_back"] - at["server-0.restart"])
    assert len(spans) > 10
    assert spans == pytest.approx([40.0] * len(spans))


# Replicas


def test_the_balancer_sends_each_request_to_either_of_two_servers():
    of = worlds.machine("decoupled", servers=2)
    offered = {action.label for situation in worlds.every_situation(of) for action in situation.actions}
    for request in ("claim(w1)", "callback(w1)", "write(w1)", "done(w1)"):
        assert {f"{request}.send@server-0", f"{request}.send@server-1"} <= offered
        assert f"{request}.send" not in offered


def test_by_the_clock_both_servers_get_their_share():
    labels = [label for run in worlds.timed_runs("decoupled", servers=2) for label in run.labels]
    shares = [sum(label == f"claim(w1).send@server-{server}" for label in labels) for server in (0, 1)]
    assert sum(shares) == 100
    assert min(shares) > 25


@pytest.mark.parametrize(("server", "accepted"), [(0, "true"), (1, "false")])
def test_a_token_is_known_to_the_server_that_minted_it_alone(server, accepted):
    labels = ["append(m1)", "claim(w1).send@server-1", "callback(w1).send@server-0", f"write(w1).send@server-{server}"]
    walk = worlds.guided("decoupled", labels, servers=2)
    assert walk.after("callback(w1).mint")(r.token(0, "stream/a")).consumer_id == "w1"
    assert walk.after("callback(w1).mint")(r.token(1, "stream/a")) is None
    assert walk.result("write(w1).check") == accepted


def test_a_restart_empties_its_own_server_s_tokens_and_kills_its_own_handlers():
    labels = ["append(m1)", "claim(w1).send@server-1", "callback(w1).send@server-0", "write(w1).send@server-0"]
    walk = worlds.guided("decoupled", [*labels, "server-1.restart"], servers=2, faults=RESTART)
    assert walk.after("server-1.restart")(r.token(0, "stream/a")) is not None
    assert walk.after("server-1.restart")(r.task("write(w1)")) is not None
    assert walk.broken == []


# The operator


STOP = {"faults": {"operator_stops": 1}}


def test_a_stop_ends_the_token_and_the_entity_stays_stopped():
    walk = worlds.interrupted("decoupled", after="callback(w1).mint", by="stop(a).send", **STOP)
    read = walk.after("stop(a).answer")
    assert (read(ENTITY).status, read(TOKEN)) == (EntityStatus.STOPPED, None)
    assert walk.end(ENTITY).status is EntityStatus.STOPPED
    assert walk.result("done(w1).update_status") == "idle refused"
    assert walk.broken == []


def test_a_write_to_a_stopped_entity_is_refused_by_right():
    order = ["w1.mint < stop(a).send < stop(a).answer < write(w1).check"]
    walk = worlds.directed("decoupled", order=order, **STOP)
    assert walk.result("write(w1).answer") == "401"
    assert walk.broken == []


def test_a_claim_on_a_stopped_entity_is_released_upstream_and_answered_204():
    order = ["stop(a).send < stop(a).update_status < claim(w1).read_entity"]
    walk = worlds.directed("decoupled", order=order, **STOP)
    assert walk.moments_of("claim(w1)") == ["send", "claim", "read_entity", "release", "answer"]
    assert walk.result("claim(w1).answer") == "204"
    assert walk.end(UPSTREAM).holding is Holding.NONE
    assert walk.end(CLAIM_ROW) is None
    assert walk.end(r.row("consumer_callbacks", "w1")) is None
    assert walk.end(r.turn("w1")) is None
    assert walk.broken == []


def test_a_stopped_entity_does_not_spin_yet_its_next_message_wakes_it_again():
    order = ["stop(a).send < stop(a).update_status < claim(w1).read_entity", "claim(w1).answer < append(m2)"]
    walk = worlds.directed("decoupled", order=order, messages=2, **STOP)
    assert walk.result("claim(w2).answer") == "204"
    assert not any("w3" in label for label in walk.told)


# Consumer ids


def test_a_runner_s_own_name_is_one_callback_row_that_each_new_wake_repoints():
    order = ["claim(w1a).upsert_callback < claim(w1b).upsert_callback"]
    walk = worlds.directed("decoupled", order=order, streams=2, consumer_identity="runner")
    row = r.row("consumer_callbacks", "r1")
    assert walk.after("claim(w1a).upsert_callback")(row).primary_stream == "stream/a"
    assert walk.after("claim(w1b).upsert_callback")(row).primary_stream == "stream/b"


@pytest.mark.parametrize(("release", "idle", "token"), [("decoupled", "b", "w1a"), ("stream_scoped", "a", None)])
def test_since_4616_a_done_keeps_to_the_stream_of_its_own_claim(release, idle, token):
    """Before, it follows the callback row, which a newer wake of the same runner has pointed at another stream."""
    order = ["callback(w1a).answer < claim(w1b).answer < done(w1a).send", "done(w1a).answer < callback(w1b).send"]
    walk = worlds.directed(release, order=order, streams=2, consumer_identity="runner")
    read = walk.after("done(w1a).answer")
    statuses = {name: read(r.row("entities", f"entity/{name}")).status for name in "ab"}
    assert [name for name, status in statuses.items() if status is EntityStatus.IDLE] == [idle]
    kept = read(TOKEN)
    assert (kept and kept.token) == (token and f"token({token})")


def test_a_wake_s_own_name_is_a_callback_row_that_nothing_repoints():
    walk = worlds.undisturbed("decoupled", streams=2)
    for wake, stream in (("w1a", "stream/a"), ("w1b", "stream/b")):
        assert walk.end(r.row("consumer_callbacks", wake)).primary_stream == stream


def test_runners_wakes_are_told_apart_by_epochs_that_no_two_streams_share():
    deployment = worlds.deployment(streams=2, messages=3, consumer_identity="runner")
    epochs = [deployment.epoch(wake) for wake in deployment.wakes.values()]
    assert len(set(epochs)) == len(epochs) == 8
    for stream in deployment.streams:
        mine = [deployment.epoch(wake) for wake in deployment.wakes_on(stream)]
        assert mine == sorted(mine)


def test_with_one_stream_an_epoch_is_the_generation():
    for identity in ("wake", "runner"):
        deployment = worlds.deployment(messages=3, consumer_identity=identity)
        assert [deployment.epoch(wake) for wake in deployment.wakes.values()] == [1, 2, 3, 4]


# Heartbeats


@pytest.mark.parametrize("release", RELEASES)
def test_only_before_4353_a_heartbeat_takes_the_lease_away(release):
    walk = worlds.directed(release, order=["heartbeat(w1).answer < done(w1).send"], heartbeats=1)
    row = walk.after("heartbeat(w1).answer")(CLAIM_ROW)
    assert row.last_heartbeat_at
    assert bool(row.lease_expires_at) is (release != "lease_nulling")
    assert ("lease_kept" in walk.broken) is (release == "lease_nulling")


def test_a_runner_sends_no_more_heartbeats_than_its_bound():
    walk = worlds.directed("decoupled", order=["heartbeat(w1).answer < write(w1).send"], heartbeats=2)
    assert walk.told.count("heartbeat(w1).send") <= 2
    assert worlds.undisturbed("decoupled").told.count("heartbeat(w1).send") == 0


def test_a_heartbeat_extends_upstream_s_lease_by_the_clock():
    """A lease of 60 ms under heartbeats of 20 ms outlives its first 60 ms; without them it does not."""
    times = {"think_ms": 150.0, "lease_ms": 60.0, "heartbeat_ms": 20.0, "upstream_ms": 2.0, "idle_timeout_ms": 30.0}
    world = {"seeds": range(3), "times": times, "faults": {"lease_runs_out": 1}}
    assert all("lease(w1).runs_out" in run.labels for run in worlds.timed_runs("decoupled", **world))
    beating = worlds.timed_runs("decoupled", heartbeats=9, **world)
    assert not any("lease(w1).runs_out" in run.labels for run in beating)


# Webhook deliveries


def test_a_post_that_fails_writes_idle_and_is_made_again_with_longer_and_longer_waits():
    walk = worlds.directed(
        "decoupled",
        order=["webhook(w1).post fails < webhook(w1).post"],
        dispatch="webhook",
        faults={"post_fails": 1},
    )
    assert walk.after("webhook(w1).answer")(ENTITY).status is EntityStatus.IDLE
    assert walk.told.count("webhook(w1).send") == 2
    assert walk.broken == []


def test_a_wake_delivered_twice_is_taken_up_once():
    order = ["webhook(w1).post reply lost < callback(w1).send < webhook(w1).post < done(w1).send"]
    walk = worlds.directed("decoupled", order=order, dispatch="webhook", faults={"post_fails": 1})
    assert walk.told.count("callback(w1).send") == 1


@pytest.mark.parametrize(("failures", "stretch"), [(0, 1), (1, 1), (2, 2), (3, 4), (6, 32), (7, 60), (9, 60)])
def test_redelivery_waits_double_up_to_sixty_times(failures, stretch):
    deployment = worlds.deployment()
    (action,) = sending(deployment, "claim(w1)", "w1", Attempt(failures=failures))
    assert action.stretch == stretch
    assert action.clock == ("redelivery_ms" if failures else "delivery_ms")


def test_a_claim_row_is_active_while_its_wake_runs():
    walk = worlds.undisturbed("decoupled")
    assert walk.after("write(w1).answer")(CLAIM_ROW).status is ClaimStatus.ACTIVE
    assert walk.end(CLAIM_ROW).status is ClaimStatus.RELEASED
