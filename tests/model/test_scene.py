"""How pull-wake runs are drawn: every message is between lanes that there are, and those that the protocol says."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

import worlds
from pullwake.releases import RELEASES
from shares import SCENARIOS, share
from wakeproof.campaign.sample import runs_of
from wakeproof.counterexample.drawing import BROKEN, draw
from wakeproof.kernel.layout import View
from wakeproof.kernel.machine import Machine, Transition
from wakeproof.kernel.scene import Scene, Seen
from wakeproof.scenario.library import load_all, scenario_paths

SHIPPED = sorted(scenario_paths())
SEEDS = range(2)
Path = list[Transition]


def scene_of(machine: Machine) -> Scene:
    scene = machine.world.scene
    assert scene is not None
    return scene


def seen(machine: Machine, path: Path) -> list[Seen]:
    before = [machine.layout.first, *(transition.to.state for transition in path[:-1])]
    return [Seen(machine.layout, state, step) for state, step in zip(before, path, strict=True)]


def said(machine: Machine, path: Path) -> dict[str, tuple[str, str]]:
    """Each note, and the lanes that it goes from and to."""
    between = scene_of(machine).between
    return {note.label: between(each, note) for each in seen(machine, path) for note in each.step.notes}


def phases(machine: Machine, path: Path) -> list[tuple[str, ...]]:
    return [scene_of(machine).phase(View(machine.layout, transition.to.state)) for transition in path]


# Of everything that ships


@pytest.mark.parametrize("scenario", share(SHIPPED, SCENARIOS))
def test_every_lane_that_is_named_is_one_and_every_state_with_a_message_has_a_phase(scenario):
    """A page looks a lane up by its name: one that is none of the scene's would end the report."""
    [loaded] = load_all([scenario])
    for release in RELEASES:
        runs = runs_of(loaded, release)
        scene = scene_of(runs.machine)
        lanes = [lane.name for lane in scene.lanes]
        assert len(lanes) == len(set(lanes))
        assert {kept.lane for kept in scene.kept.values()} <= set(lanes)
        for path in (runs.run(seed).transitions for seed in SEEDS):
            used = {lane for pair in said(runs.machine, path).values() for lane in pair}
            assert used <= set(lanes), (release, used - set(lanes))
            assert path[0].action.label.startswith("append("), "nothing comes before the first message"
            assert all(phases(runs.machine, path)), release


# One step after the other, as the protocol has it

RESTARTS: dict[str, Any] = {"faults": {"restart": 1}, "times": {"downtime_ms": 5.0}}
RETRIES: dict[str, Any] = {"faults": {"client_times_out": 1}, "done_retries": 1}
STREAMS: dict[str, Any] = {"streams": 2, "consumer_identity": "runner"}

WALKS = {
    "as usual": ("decoupled", (), {}),
    "fenced": ("fenced", ("heartbeat(w1).send",), {"heartbeats": 1}),
    "replicas": (
        "decoupled",
        ("claim(w1).send@server-0", "callback(w1).send@server-1", "write(w1).send@server-0", "done(w1).send@server-1"),
        {"servers": 2},
    ),
    "second runner": ("decoupled", ("append(m1)", "claim(w1,r2).send"), {"runners": 2}),
    "webhook": ("decoupled", (), {"dispatch": "webhook"}),
    "post fails": ("decoupled", ("webhook(w1).post fails",), {"dispatch": "webhook", "faults": {"post_fails": 1}}),
    "stopped": ("decoupled", ("callback(w1).mint", "stop(a).send"), {"faults": {"operator_stops": 1}}),
    "restart": ("decoupled", ("claim(w1).claim", "server-0.restart"), RESTARTS),
    "refused": ("decoupled", ("append(m1)", "server-0.restart", "claim(w1).send", "server-0.is_back"), RESTARTS),
    "runner dies": ("decoupled", ("claim(w1).answer", "r1.dies"), {"faults": {"runner_dies": 1}}),
    "reaper": ("fenced", ("claim(w1).answer", "r1.dies"), {"faults": {"runner_dies": 1}, "reaper": True}),
    "ack fails": ("decoupled", ("done(w1).ack fails",), {"faults": {"upstream_fails": 1}}),
    "ack lost": ("decoupled", ("done(w1).ack reply lost",), {"faults": {"upstream_fails": 1}}),
    "status lost": ("decoupled", ("done(w1).update_status reply lost",), {"faults": {"statement_fails": 1}}),
    "status fails": ("decoupled", ("done(w1).update_status fails",), {"faults": {"statement_fails": 1}}),
    "times out": ("decoupled", ("done(w1).send", "done(w1).times_out"), RETRIES),
    "two streams": ("decoupled", (), STREAMS),
}


@cache
def messages(walk: str) -> dict[str, tuple[str, str]]:
    release, labels, world = WALKS[walk]
    walked = worlds.guided(release, labels, **world)
    return said(walked.machine, walked.path)


STEPS = [
    # a message is the producer's, and upstream makes the wake
    ("as usual", "append(m1)", "producer", "upstream"),
    # a runner asks a server; what the server asks goes on to whoever has it; the answer goes back
    ("as usual", "claim(w1).send", "r1", "server-0"),
    ("as usual", "claim(w1).claim", "server-0", "upstream"),
    ("as usual", "claim(w1).read_entity", "server-0", "entity a"),
    ("as usual", "claim(w1).upsert_callback", "server-0", "callback w1"),
    # a transaction goes to the first row that it writes
    ("as usual", "claim(w1).materialize_active_claim", "server-0", "claim w1"),
    ("as usual", "claim(w1).update_status", "server-0", "entity a"),
    ("as usual", "claim(w1).answer", "server-0", "r1"),
    ("as usual", "callback(w1).read_callback", "server-0", "callback w1"),
    ("as usual", "callback(w1).mint", "server-0", "token"),
    ("as usual", "write(w1).check", "server-0", "token"),
    ("as usual", "write(w1).append", "server-0", "upstream"),
    ("as usual", "done(w1).ack", "server-0", "upstream"),
    ("as usual", "done(w1).owns", "server-0", "token"),
    ("as usual", "done(w1).release_row", "server-0", "claim w1"),
    ("as usual", "done(w1).clear_dispatch", "server-0", "dispatch a"),
    ("as usual", "done(w1).update_status", "server-0", "entity a"),
    ("as usual", "done(w1).clear_stream", "server-0", "token"),
    # nobody of this world listens to the notification
    ("as usual", "done(w1).on_entity_changed", "server-0", "server-0"),
    ("as usual", "done(w1).answer", "server-0", "r1"),
    # fenced keeps the token in the claim row; mint hands one out all the same
    ("fenced", "callback(w1).mint", "server-0", "token"),
    ("fenced", "callback(w1).store_token", "server-0", "claim w1"),
    ("fenced", "write(w1).check_token", "server-0", "claim w1"),
    ("fenced", "done(w1).end_claim", "server-0", "claim w1"),
    ("fenced", "heartbeat(w1).send", "r1", "server-0"),
    ("fenced", "heartbeat(w1).begin_renewal", "server-0", "claim w1"),
    ("fenced", "heartbeat(w1).ack", "server-0", "upstream"),
    # a store per process: the replica that got the request asks its own
    ("replicas", "callback(w1).send@server-1", "r1", "server-1"),
    ("replicas", "callback(w1).mint", "server-1", "token on server-1"),
    ("replicas", "callback(w1).answer", "server-1", "r1"),
    ("replicas", "write(w1).check", "server-0", "token on server-0"),
    ("replicas", "done(w1).owns", "server-1", "token on server-1"),
    ("replicas", "done(w1).ack", "server-1", "upstream"),
    # whoever claimed the wake sends for it and is answered
    ("second runner", "claim(w1,r2).send", "r2", "server-0"),
    ("second runner", "claim(w1,r2).answer", "server-0", "r2"),
    ("second runner", "callback(w1).send", "r2", "server-0"),
    ("second runner", "done(w1).answer", "server-0", "r2"),
    # a webhook is upstream's request
    ("webhook", "webhook(w1).send", "upstream", "server-0"),
    ("webhook", "webhook(w1).post", "server-0", "r1"),
    ("webhook", "webhook(w1).answer", "server-0", "upstream"),
    ("stopped", "stop(a).send", "operator", "server-0"),
    ("stopped", "stop(a).update_status", "server-0", "entity a"),
    ("stopped", "stop(a).clear_stream", "server-0", "token"),
    ("stopped", "stop(a).answer", "server-0", "operator"),
    # what no request does, its process does by itself
    ("restart", "server-0.restart", "server-0", "server-0"),
    ("restart", "server-0.is_back", "server-0", "server-0"),
    ("restart", "lease(w1).runs_out", "upstream", "upstream"),
    ("refused", "claim(w1).refused", "server-0", "r1"),
    ("runner dies", "r1.dies", "r1", "r1"),
    # the reaper is the server's own
    ("reaper", "reap.send", "server-0", "server-0"),
    ("reaper", "reap.expire_lapsed", "server-0", "claim w1"),
    ("reaper", "reap.answer", "server-0", "server-0"),
    # a call that fails, or whose reply is lost, went where the call goes
    ("ack fails", "done(w1).ack fails", "server-0", "upstream"),
    ("ack lost", "done(w1).ack reply lost", "server-0", "upstream"),
    ("post fails", "webhook(w1).post fails", "server-0", "r1"),
    ("status lost", "done(w1).update_status reply lost", "server-0", "entity a"),
    ("status fails", "done(w1).update_status fails", "server-0", "entity a"),
    # it is the runner who stops waiting
    ("times out", "done(w1).times_out", "r1", "r1"),
    # with two streams a token, an entity and a dispatch row each; a lasting consumer's claims by epoch
    ("two streams", "callback(w1a).mint", "server-0", "token a"),
    ("two streams", "callback(w1b).mint", "server-0", "token b"),
    ("two streams", "done(w1b).clear_dispatch", "server-0", "dispatch b"),
    ("two streams", "claim(w1a).read_entity", "server-0", "entity a"),
    ("two streams", "claim(w1b).read_entity", "server-0", "entity b"),
]


@pytest.mark.parametrize(("walk", "label", "source", "target"), STEPS)
def test_a_step_goes_where_the_protocol_says(walk, label, source, target):
    assert messages(walk)[label] == (source, target)


def test_the_simplest_run_of_a_newer_wake_is_drawn_with_its_token():
    """The older done clears what the newer wake was given, which the other runner has."""
    machine, runs = worlds.simplest("newer-wake", "decoupled")
    drawing = draw(machine, runs["token_owner"], "token_owner")
    shown = [(step.label, shows.text) for step in drawing.steps for shows in step.shows if shows.lane == "token"]
    assert shown == [
        ("callback(w1).mint", "token(w1)"),
        ("callback(w2).mint", "token(w2)"),
        ("done(w1).clear_stream", ""),
    ]
    assert [step.label for step in drawing.steps if step.property == BROKEN] == ["done(w1).clear_stream"]
    # the older done is answered in the step in which it clears the token: nothing of it comes after that
    assert [step.phase for step in drawing.steps[-2:]] == ["w1 done sent, w2 working", "w1 over, w2 working"]
    assert {column.name: column.kind for column in drawing.columns} == {
        **dict.fromkeys(("producer", "server-0", "r1", "r2"), "process"),
        "upstream": "service",
        **dict.fromkeys(("callback w1", "callback w2", "claim w1", "claim w2", "dispatch a", "entity a"), "row"),
        "token": "memory",
    }
