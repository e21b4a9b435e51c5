"""Upstream by itself: claims, acks, leases, and when the next wake is created (section 7 of its protocol)."""

from __future__ import annotations

import pytest

import worlds
from pullwake.module.messages import Acknowledged, Grant, Refused
from pullwake.module.tables import EntityStatus
from pullwake.protocol.upstream import Holding, Subscription
from pullwake.world import records as r
from pullwake.world import upstream

OK, FENCED, INVALID_OFFSET = Acknowledged(True), Acknowledged(False, "FENCED"), Acknowledged(False, "INVALID_OFFSET")


class Service:
    """Upstream with one stream (or two); wakes by their names."""

    def __init__(self, messages: int = 0, **bounds) -> None:
        self.deployment = worlds.deployment(wakes_max=4, **bounds)
        self.view = worlds.first_view(self.deployment)
        for _ in range(messages):
            self.append()

    def append(self, stream: int = 0) -> None:
        upstream.append_message(self.view, self.deployment, self.deployment.streams[stream])

    def claim(self, runner: str = "r1") -> Grant | Refused:
        return upstream.claim(self.view, self.deployment, self.deployment.streams[0], runner)

    def ack(self, wake: str, *, epoch: int | None = None, done: bool = False, offset: int = 0) -> Acknowledged:
        return upstream.ack(self.view, self.deployment, self.deployment.wakes[wake], epoch, done=done, offset=offset)

    def done(self, wake: str, offset: int, epoch: int | None = None) -> Acknowledged:
        return self.ack(wake, epoch=epoch, done=True, offset=offset)

    def release(self, wake: str, epoch: int = 1) -> Acknowledged:
        return upstream.release(self.view, self.deployment, self.deployment.wakes[wake], epoch)

    def run_out(self) -> None:
        upstream.run_out(self.view, self.deployment, self.deployment.streams[0])

    @property
    def current(self) -> Subscription:
        return self.view[r.subscription(self.deployment.streams[0].name)]

    @property
    def stands(self) -> tuple[int, Holding, str]:
        return self.current.generation, self.current.holding, self.current.holder


def test_a_message_creates_one_wake_and_the_next_ones_join_it():
    service = Service(messages=1)
    assert service.stands == (1, Holding.PENDING, "")
    service.append()
    assert service.stands == (1, Holding.PENDING, "")
    service.claim()
    service.append()
    assert service.stands == (1, Holding.HELD, "r1")
    assert service.current.tail == 3


def test_a_claim_grants_the_wake_from_the_cursor_on():
    service = Service(messages=2)
    assert service.claim() == Grant("w1", 1, "w1", "callback/w1", 0)
    assert service.view.arms == ["lease(w1).runs_out"]
    service.done("w1", 1)
    assert service.claim() == Grant("w2", 2, "w2", "callback/w2", 1)


def test_a_claim_is_refused_while_held_and_where_no_work_is_pending():
    assert Service().claim() == Refused("NO_PENDING_WORK")
    service = Service(messages=1)
    service.claim("r1")
    assert service.claim("r2") == Refused("ALREADY_CLAIMED")
    assert service.stands == (1, Holding.HELD, "r1")
    service.done("w1", 1)
    assert service.claim() == Refused("NO_PENDING_WORK")


def test_done_applies_the_offset_and_clears_the_holder():
    service = Service(messages=1)
    service.claim()
    assert service.done("w1", 1, epoch=1) == OK
    assert service.stands == (1, Holding.NONE, "")
    assert service.current.acked == 1


def test_done_creates_the_next_wake_in_the_same_moment():
    service = Service(messages=2)
    service.claim()
    assert service.done("w1", 1) == OK
    assert service.stands == (2, Holding.PENDING, "")


@pytest.mark.parametrize("offset", [0, 1, 2])
def test_an_ack_between_cursor_and_tail_is_accepted(offset):
    service = Service(messages=2)
    service.claim()
    assert service.done("w1", offset) == OK
    assert service.current.acked == offset


@pytest.mark.parametrize(("offset", "why"), [(0, "behind the cursor"), (3, "beyond the tail")])
@pytest.mark.parametrize("kind", ["fenced", "permissive"])
def test_an_ack_outside_is_refused_and_changes_nothing(kind, offset, why):
    service = Service(messages=2, upstream=kind)
    service.claim()
    service.done("w1", 1)
    service.claim()
    before = service.current
    assert service.done("w2", offset) == INVALID_OFFSET, why
    assert service.current == before


@pytest.mark.parametrize("done", [False, True])
@pytest.mark.parametrize(
    ("kind", "answer"),
    [("fenced", FENCED), ("permissive", OK)],
)
def test_a_wake_that_is_over_is_fenced_or_waved_through_to_no_effect(kind, answer, done):
    service = Service(messages=2, upstream=kind)
    service.claim()
    service.done("w1", 1)
    service.claim()
    service.view.arms.clear()
    before = service.current
    assert service.ack("w1", done=done, offset=2) == answer
    assert service.current == before
    assert service.view.arms == []


@pytest.mark.parametrize(
    ("kind", "answer"),
    [("fenced", FENCED), ("permissive", OK)],
)
def test_the_same_done_again_is_fenced_unless_permissive(kind, answer):
    """What makes scenario D recoverable."""
    service = Service(messages=1, upstream=kind)
    service.claim()
    assert service.done("w1", 1) == OK
    assert service.done("w1", 1) == answer
    assert service.stands == (1, Holding.NONE, "")


def test_another_generation_is_fenced_and_an_old_client_s_missing_epoch_is_not():
    service = Service(messages=1)
    service.claim()
    assert service.ack("w1", epoch=2) == FENCED
    assert service.done("w1", 1, epoch=2) == FENCED
    assert service.ack("w1", epoch=1) == OK
    assert service.done("w1", 1, epoch=None) == OK


def test_a_wake_that_nobody_claimed_is_fenced():
    assert Service(messages=1).done("w1", 1) == FENCED


def test_an_ack_without_done_extends_the_lease_and_applies_no_offset():
    service = Service(messages=1)
    service.claim()
    service.view.arms.clear()
    assert service.ack("w1", offset=1) == OK
    assert service.view.arms == ["lease(w1).runs_out"]
    assert service.stands == (1, Holding.HELD, "r1")
    assert service.current.acked == 0


def test_a_lease_that_runs_out_creates_the_next_wake_and_fences_the_last():
    service = Service(messages=1)
    service.claim()
    service.run_out()
    assert service.stands == (2, Holding.PENDING, "")
    assert service.done("w1", 1) == FENCED
    assert service.claim("r2") == Grant("w2", 2, "w2", "callback/w2", 0)


def test_a_released_wake_is_over_and_does_not_come_back_until_a_message_does():
    """A stopped entity's server releases what it claims: offered again at once, the two would spin."""
    service = Service(messages=1)
    service.claim()
    assert service.release("w1") == OK
    assert service.stands == (1, Holding.NONE, "")
    assert service.claim() == Refused("NO_PENDING_WORK")
    assert service.release("w1") == FENCED
    service.append()
    assert service.stands == (2, Holding.PENDING, "")
    assert service.claim() == Grant("w2", 2, "w2", "callback/w2", 0)


def test_streams_have_subscriptions_of_their_own():
    service = Service(streams=2)
    service.append(stream=1)
    assert service.stands == (0, Holding.NONE, "")
    assert service.view[r.subscription("b")].holding is Holding.PENDING


def test_a_wake_beyond_the_bound_is_reported_and_not_created():
    """The run is then inconclusive, never quietly complete."""
    service = Service(messages=1)
    for _ in range(3):
        service.claim()
        service.run_out()
    assert service.stands == (4, Holding.PENDING, "")
    assert not service.view[r.WAKES_BOUND]
    service.claim()
    service.run_out()
    assert service.stands == (4, Holding.NONE, "")
    assert service.view[r.WAKES_BOUND]


@pytest.mark.parametrize(
    ("written", "status", "asked", "lost"),
    [
        (1, EntityStatus.RUNNING, False, False),
        (0, EntityStatus.RUNNING, False, True),
        (0, EntityStatus.STOPPED, True, False),
        (0, EntityStatus.STOPPED, False, True),
        (0, EntityStatus.RUNNING, True, True),
    ],
)
def test_a_done_that_acks_what_was_never_written_loses_it_but_for_a_stop_that_was_asked_for(
    written, status, asked, lost
):
    service = Service(messages=1)
    service.claim()
    service.view[r.stop_asked("a")] = asked
    slot = r.row("entities", "entity/a")
    service.view[slot] = service.view[slot]._replace(status=status)
    service.view[r.lived("w1")] = r.Lived(written=written)
    service.done("w1", 1)
    assert service.view[r.lost("a")] is lost


def test_a_release_with_another_generation_is_fenced():
    service = Service(messages=1)
    service.append()
    service.claim()
    assert service.release("w1", epoch=8) == Acknowledged(False, "FENCED")
    assert service.release("w1", epoch=1).ok
