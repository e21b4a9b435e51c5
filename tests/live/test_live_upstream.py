"""The stand-in for upstream keeps the rules that the simulated upstream keeps: the same calls, the same answers."""

from __future__ import annotations

from random import Random

import pytest

import worlds
from pullwake.live.rules import StreamRules
from pullwake.module.messages import Grant, Refused
from pullwake.protocol.upstream import Holding
from pullwake.releases import RELEASES
from pullwake.world import records as r
from pullwake.world import upstream
from pullwake.world.deployment import Deployment
from pullwake.world.settings import Bounds, Times

CALLS = 40


class Both:
    """One stream in both upstreams; each call is made of both, and answered by both."""

    def __init__(self) -> None:
        self.now_ms = 0.0
        self.live = StreamRules("w", 100.0, lambda: self.now_ms)
        self.deployment = Deployment(RELEASES["decoupled"], Bounds(messages=9, wakes_max=40), Times(), {})
        self.stream = self.deployment.streams[0]
        self.view = worlds.first_view(self.deployment)

    def append(self, draw: Random) -> tuple[object, object]:
        upstream.append_message(self.view, self.deployment, self.stream)
        return self.live.append(), None

    def claim(self, draw: Random) -> tuple[object, object]:
        real, simulated = self.live.claim("callback"), upstream.claim(self.view, self.deployment, self.stream, "r1")
        return told(real), told(simulated)

    def ack(self, draw: Random) -> tuple[object, object]:
        generation, done = max(1, self.live.generation - draw.randrange(2)), draw.random() < 0.5
        epoch = draw.choice([None, generation, generation + 1])
        offset = draw.randrange(self.live.tail + 2)
        real = self.live.ack(f"w.{generation}", epoch, done=done, offset=offset)
        wake = self.deployment.wakes[f"w{generation}"]
        return real, upstream.ack(self.view, self.deployment, wake, epoch, done=done, offset=offset)

    def release(self, draw: Random) -> tuple[object, object]:
        generation = max(1, self.live.generation)
        wake = self.deployment.wakes[f"w{generation}"]
        real = self.live.release(f"w.{generation}", generation)
        return real, upstream.release(self.view, self.deployment, wake, generation)

    def lease(self, draw: Random) -> tuple[object, object]:
        if self.live.holding is Holding.HELD:
            self.now_ms += 100.0
            self.live.expire()
            upstream.run_out(self.view, self.deployment, self.stream)
        return None, None

    def stand(self) -> tuple[object, object]:
        current = self.view[r.subscription(self.stream.name)]
        live = self.live
        return (
            (live.tail, live.current.acked, live.generation, live.holding.value),
            (current.tail, current.acked, current.generation, current.holding.value),
        )


def told(answer: Grant | Refused) -> object:
    return answer if isinstance(answer, Refused) else (answer.epoch, answer.offset)


@pytest.mark.parametrize("seed", range(60))
def test_the_same_calls_are_answered_alike(seed):
    both, draw = Both(), Random(seed)
    calls = [both.append, both.claim, both.claim, both.ack, both.ack, both.release, both.lease]
    for _ in range(CALLS):
        call = draw.choice(calls)
        if call == both.append and both.live.tail >= 9:
            continue
        real, simulated = call(draw)
        assert real == simulated, call.__name__
        stands = both.stand()
        assert stands[0] == stands[1], call.__name__


def test_a_done_that_leaves_work_makes_the_next_wake_in_the_same_moment():
    heard = []
    rules = StreamRules("s", 100.0, lambda: 0.0, lambda: heard.append(rules.wake_id))
    rules.append()
    grant = rules.claim("callback")
    rules.append()
    assert heard == ["s.1", "s.1"], "pending, then taken"
    assert rules.ack(grant.wake_id, grant.epoch, done=True, offset=1).ok
    assert (heard, rules.holding) == (["s.1", "s.1", "s.1", "s.2"], Holding.PENDING)


def test_an_extension_moves_the_end_of_the_lease_and_nothing_else_does():
    now = [0.0]
    rules = StreamRules("s", 100.0, lambda: now[0])
    rules.append()
    grant = rules.claim("callback")
    now[0] = 99.0
    assert rules.ack(grant.wake_id, grant.epoch, done=False, offset=0).ok
    now[0] = 198.0
    assert rules.ack(grant.wake_id, grant.epoch, done=False, offset=0).ok
    now[0] = 298.0
    assert rules.ack(grant.wake_id, grant.epoch, done=True, offset=1).code == "FENCED"
    assert (rules.past["s.1"].over_ms, rules.wake_id, rules.holding) == (298.0, "s.2", Holding.PENDING)


def test_a_lease_is_over_when_it_runs_out_however_late_that_is_noticed():
    now = [0.0]
    rules = StreamRules("s", 100.0, lambda: now[0])
    rules.append()
    rules.claim("callback")
    now[0] = 350.0
    rules.expire()
    held = rules.past["s.1"]
    assert (held.over_ms, held.at(99.0), held.at(100.0)) == (100.0, True, False)
