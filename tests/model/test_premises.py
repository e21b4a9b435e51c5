"""A property whose premise cannot be met in a world is never counted as met there."""

from __future__ import annotations

from dataclasses import replace

import pytest

import worlds
from pullwake.module.handlers import acknowledge_done
from pullwake.module.messages import Reply
from pullwake.properties import STATEMENTS as PROPERTIES
from pullwake.releases import RELEASES, decoupled
from wakeproof.kernel.properties import Kind

NAMES = [prop.name for prop in PROPERTIES]
ABOUT_CLAIM_ROWS = ("claim_owner", "lease_kept", "no_leaked_claim")
ABOUT_WRITES = ("write_authority", "rightful_writer")
AT_THE_END = tuple(prop.name for prop in PROPERTIES if prop.kind is Kind.LIVENESS)


async def unanswered(ports, request):
    return Reply(404)


async def done_that_only_acknowledges(ports, request):
    await acknowledge_done(ports, request)
    return Reply(200)


def unmet(release, **world):
    counts = worlds.met(release, **world)
    return [name for name in NAMES if not counts[name]]


def without(**handlers):
    return replace(decoupled.RELEASE, name="stub", **handlers)


@pytest.mark.parametrize("release", RELEASES)
def test_a_plain_run_meets_every_premise_but_the_stop_s(release):
    assert unmet(release) == ["terminal_status"]


@pytest.mark.parametrize("release", RELEASES)
def test_with_an_operator_every_premise_is_met(release):
    assert unmet(release, faults={"operator_stops": 1}) == []


@pytest.mark.parametrize("release", worlds.HISTORICAL)
def test_webhook_dispatch_has_no_claim_rows_to_speak_of(release):
    missing = unmet(release, dispatch="webhook", messages=2, heartbeats=1)
    assert missing == [name for name in NAMES if name in (*ABOUT_CLAIM_ROWS, "terminal_status")]


def test_only_fenced_writes_claim_rows_for_webhook_wakes():
    assert unmet("fenced", dispatch="webhook", messages=2, heartbeats=1) == ["terminal_status"]


def test_without_an_operator_no_entity_is_ever_stopped():
    assert worlds.met("decoupled", messages=2, runners=2, faults={"restart": 1})["terminal_status"] == 0


def test_without_a_claim_only_the_message_itself_is_a_premise():
    met = ("no_unhandled_error", "no_lost_work")
    assert unmet(without(claim=unanswered)) == [name for name in NAMES if name not in met]


# Where no write is ever answered the work comes back in one wake after another, until the bound on wakes cuts the
# run short: then nothing is said of an end either.
def test_without_a_token_nothing_is_said_of_tokens_writes_and_idle():
    missing = unmet(without(claim_callback=unanswered))
    assert missing == ["token_owner", "idle_means_idle", *ABOUT_WRITES, "terminal_status", *AT_THE_END]


def test_a_write_that_never_asks_the_token_store_is_refused_all_the_same():
    """Its answer counts, not the check on the way; nothing is ever accepted."""
    assert unmet(without(write=unanswered)) == ["write_authority", "terminal_status", *AT_THE_END]


def test_a_done_that_writes_no_idle_does_not_count_as_one_that_did():
    assert unmet(without(done=done_that_only_acknowledges)) == ["idle_means_idle", "terminal_status"]


@pytest.mark.parametrize("order", ["stop(a).send < stop(a).answer < append(m1)", "done(w1).answer < stop(a).send"])
def test_a_message_to_a_stopped_entity_is_no_work_to_lose(order):
    walk = worlds.directed("decoupled", order=[order], faults={"operator_stops": 1})
    assert walk.premises["no_lost_work"] == 0
    assert worlds.undisturbed("decoupled").premises["no_lost_work"] == 1


def test_a_broken_property_counts_as_met():
    walk = worlds.directed("token_gated", order=["w1.mint < server-0.restart < done(w1).send"], faults={"restart": 1})
    assert "no_leaked_claim" in walk.broken
    assert walk.premises["no_leaked_claim"] > 0
