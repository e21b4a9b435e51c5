"""When a runner sends a write or its done, and when that comes: two moments that only a clock can tell apart.

So whatever is proved of a world is proved of it either way, at the same cost in faults and switches.
"""

from __future__ import annotations

from functools import cache

import pytest

import worlds
from pullwake.releases import RELEASES
from pullwake.world import records as r
from wakeproof.campaign.job import machine_of
from wakeproof.checker.limits import Limits
from wakeproof.proof import Proof, prove
from wakeproof.scenario.library import load_all, scenario_paths
from wakeproof.verdict import Verdict

EACH_KIND = ("lease_nulling", "decoupled", "fenced")
"""The oldest release, the one that is shipped, and the one that breaks nothing."""

SMALL = (
    "crash-inside-release",
    "happy-path",
    "heartbeats",
    "lost-reply",
    "newer-wake",
    "no-reaper",
    "operator-stop",
    "restart-before-done",
    "runner-dies",
    "stale-done",
    "two-streams-one-consumer",
)
TOO_LARGE = {"chaos", "webhook-newer-wake"}
LIMITS = Limits(states=2_000_000)
OTHERS = sorted(set(scenario_paths()) - TOO_LARGE)


@cache
def proof(scenario: str, release: str, *, transit: bool) -> Proof:
    [loaded] = load_all([scenario], [f"transit={str(transit).lower()}"])
    of = machine_of(loaded, release)
    return prove(of, {prop.name: prop.premise for prop in of.world.properties}, loaded.delays, LIMITS)


def verdicts(of: Proof) -> dict[str, Verdict]:
    return {name: finding.verdict for name, finding in of.verdicts.items()}


def disturbances(of: Proof) -> dict[str, tuple[int, int]]:
    """Of the simplest run that breaks each property: how many faults, and how often another went on."""
    costs = {name: told[0].trace.cost for name, told in of.explanations.items() if told}
    return {name: (cost.faults, cost.switches) for name, cost in costs.items()}


def check_alike(scenario: str, release: str) -> None:
    together, apart = (proof(scenario, release, transit=transit) for transit in (False, True))
    assert not together.limit and not apart.limit, "what a limit cuts short compares with nothing"
    assert verdicts(apart) == verdicts(together)
    assert disturbances(apart) == disturbances(together)
    assert apart.states > together.states, "there are moments that were not there before"


@pytest.mark.parametrize("release", EACH_KIND)
@pytest.mark.parametrize("scenario", SMALL)
def test_the_same_is_proved_where_a_request_is_on_its_way(scenario, release):
    check_alike(scenario, release)


@pytest.mark.slow
@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("scenario", OTHERS)
def test_the_same_is_proved_of_every_scenario(scenario, release):
    check_alike(scenario, release)


def test_something_is_proved_and_something_is_violated():
    said = [verdicts(proof("newer-wake", release, transit=True)) for release in ("fenced", "decoupled")]
    assert [each["token_owner"] for each in said] == [Verdict.PROVED, Verdict.VIOLATED]


# What is between the two moments

TWO = {"messages": 2, "transit": True}


def test_what_comes_while_a_write_is_on_its_way_is_not_in_it():
    """Where the two moments are one, what came before it was sent is in it."""
    apart = worlds.directed("decoupled", order=["read(w1) < append(m2) < write(w1).send"], **TWO)
    together = worlds.directed("decoupled", order=["append(m2) < write(w1).send"], messages=2)
    read = [walk.after("write(w1).send")(r.turn("w1")).read for walk in (apart, together)]
    assert read == [1, 2]


def test_a_done_that_is_on_its_way_comes_although_there_is_more_to_do():
    walk = worlds.directed("decoupled", order=["end(w1) < append(m2) < done(w1).send"], **TWO)
    assert walk.after("done(w1).send")(r.turn("w1")).worked == 1
    assert walk.end(r.lived("w2")).written == 2


def test_a_runner_beats_while_its_write_is_on_its_way_and_not_after_its_done():
    beats = {"heartbeats": 1, **TWO}
    assert worlds.possible("decoupled", order=["read(w1) < heartbeat(w1).send < write(w1).send"], **beats)
    assert not worlds.possible("decoupled", order=["end(w1) < heartbeat(w1).send < done(w1).send"], **beats)
