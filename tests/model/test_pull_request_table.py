"""The pull request's own table, A to F, on the releases it is about: how things stood when the decisive done ended."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import pytest

import worlds

GATED = ("lease_nulling", "token_gated")
# The first of its steps after line 2 that a done takes in every run: what a newer wake must come before in C and E.
FIRST_AFTER_ACK = dict.fromkeys(worlds.HISTORICAL, "owns") | {"stream_scoped": "release_row"}


class Row(NamedTuple):
    """A row of the table. A signal is None where the release never asked for it; `token` is whose is stored."""

    entity_cleared: str | None
    still_owns_claim: str
    claim: str | None
    entity: str
    token: str | None


def stands(walk: worlds.Walk, done: str) -> Row:
    read = walk.after(f"{done}.answer")
    claim, token = read(("consumer_claims", ("w1", 1))), read(("token", 0, "stream/a"))
    return Row(
        walk.result(f"{done}.clear_dispatch"),
        walk.result(f"{done}.owns"),
        claim and claim.status.value,
        read(("entities", "entity/a")).status.value,
        token and token.consumer_id,
    )


OVERTAKEN = ["done(w1).ack < w2.mint < done(w1).FIRST_AFTER_ACK", "done(w1).answer < done(w2).send"]
AGAIN = {"upstream": "permissive", "done_retries": 1}
SCENARIOS: dict[str, dict] = {
    "A": {"order": ["done(w1).answer"]},
    "B": {"order": ["w1.mint < server-0.restart < done(w1).send"], "faults": {"restart": 1}},
    "C": {"order": OVERTAKEN, "messages": 2, "runners": 2},
    "D": {
        "order": ["done(w1).update_status fails < done(w1)#2.send", "done(w1).times_out < done(w1)#2.send"],
        "faults": {"statement_fails": 1, "client_times_out": 1},
        **AGAIN,
    },
    "E": {"order": OVERTAKEN, "messages": 2, "dispatch": "webhook"},
    "F": {
        "order": ["done(w1).update_status fails < server-0.restart < done(w1)#2.send"],
        "faults": {"statement_fails": 1, "restart": 1},
        "breaks": "no_stuck_entity",
        **AGAIN,
    },
}


@cache
def ran(release: str, scenario: str) -> worlds.Walk:
    world = dict(SCENARIOS[scenario])
    order = [chain.replace("FIRST_AFTER_ACK", FIRST_AFTER_ACK[release]) for chain in world.pop("order")]
    return worlds.directed(release, order=order, **world)


DECISIVE = dict.fromkeys("ABCE", "done(w1)") | dict.fromkeys("DF", "done(w1)#2")

FIXED = {
    "A": Row("true", "true", "released", "idle", None),
    "B": Row("true", "false", "released", "idle", None),
    "C": Row("false", "false", "released", "running", "w2"),
    "D": Row("false", "true", "released", "idle", None),
    "E": Row(None, "false", None, "running", "w2"),
    "F": Row("false", "false", "released", "running", None),
}
# Where the token is gone the release before the fix asks for nothing more; D it always recovered from.
BEFORE = FIXED | {
    "B": Row(None, "false", "active", "running", None),
    "C": Row(None, "false", "active", "running", "w2"),
    "F": Row(None, "false", "released", "running", None),
}


@pytest.mark.parametrize("scenario", SCENARIOS)
@pytest.mark.parametrize("release", worlds.HISTORICAL)
def test_the_row(release, scenario):
    walk = ran(release, scenario)
    assert stands(walk, DECISIVE[scenario]) == (BEFORE if release in GATED else FIXED)[scenario]


@pytest.mark.parametrize("release", worlds.HISTORICAL)
def test_in_e_no_row_matched(release):
    """`entity_cleared` is false there without a dispatch row being asked: no claim row was ever materialized."""
    walk = ran(release, "E")
    assert ("release_row" in walk.moments_of("done(w1)")) is (release not in GATED)
    assert walk.result("done(w1).clear_dispatch") is None


# What the runs leave broken, of the three properties that the pull request is about.
ABOUT = ("no_leaked_claim", "no_stuck_entity", "token_owner")
LEFT_BROKEN = {
    "token_gated": {"B": ["no_leaked_claim", "no_stuck_entity"], "C": ["no_leaked_claim"], "F": ["no_stuck_entity"]},
    "decoupled": {"F": ["no_stuck_entity"]},
}


@pytest.mark.parametrize("scenario", SCENARIOS)
@pytest.mark.parametrize("release", worlds.HISTORICAL)
def test_what_is_left_broken(release, scenario):
    walk = ran(release, scenario)
    expected = LEFT_BROKEN["token_gated" if release in GATED else "decoupled"].get(scenario, [])
    assert sorted(name for name in walk.broken if name in ABOUT) == expected


@pytest.mark.parametrize("release", worlds.HISTORICAL)
def test_the_review_s_edge_case_needs_its_two_faults_and_no_more(release):
    assert ran(release, "F").execution.cost.faults == 2
