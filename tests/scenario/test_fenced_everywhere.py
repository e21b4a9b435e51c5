"""`fenced` keeps every property in every run: of each shipped scenario, and of worlds that no scenario is about.

The only thing left open is `terminal_status` where nobody stops the entity, which every scenario says of itself.
"""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import asdict

import worlds
from pullwake.properties import STATEMENTS as PROPERTIES
from pullwake.world.settings import Times
from wakeproof.campaign.job import machine_of
from wakeproof.checker.limits import Limits
from wakeproof.kernel.machine import Machine
from wakeproof.proof import prove
from wakeproof.scenario.library import load_all, scenario_paths
from wakeproof.verdict import Verdict

NAMES = [prop.name for prop in PROPERTIES]
PREMISE = {prop.name: prop.premise for prop in PROPERTIES}
UNMET = {"terminal_status": f"its premise was never met: {PREMISE['terminal_status']}"}
NO_LIMIT = Limits(states=5_000_000)
LARGE = ("chaos",)

CRASH = {"restart": 1, "statement_fails": 1}
IMPATIENT = {"client_times_out": 1}
LATE = {"lease_runs_out": 1}
OUTLIVES = {"restart": 1, "arrives_late": 1}
RUNNER = {"consumer_identity": "runner"}
PERMISSIVE = {"upstream": "permissive", "done_retries": 1}

WORLDS: dict[str, dict[str, Any]] = {
    "a restart and a failing statement": {"faults": CRASH},
    "the two, permissive upstream": {"faults": CRASH, **PERMISSIVE},
    "a restart, two servers": {"faults": {"restart": 1}, "servers": 2},
    "the two, every moment apart": {"faults": CRASH, "fused": False},
    "a restart with downtime": {"faults": {"restart": 1}, "times": {"downtime_ms": 100.0}, "messages": 2},
    "an impatient client, permissive upstream, two messages": {"faults": IMPATIENT, "messages": 2, **PERMISSIVE},
    "an early end of the lease, under a heartbeat": {"faults": LATE, "heartbeats": 1},
    "that, permissive upstream": {"faults": LATE, "heartbeats": 1, **PERMISSIVE},
    "that, by webhook": {"faults": LATE, "dispatch": "webhook"},
    "that, an operator beside it": {"faults": LATE | {"operator_stops": 1}},
    "a post that fails, an operator, by webhook": {
        "faults": {"post_fails": 1, "operator_stops": 1},
        "dispatch": "webhook",
    },
    "runners that do not defer": {"defers": False, "messages": 2, "runners": 2},
    "three heartbeats that overlap": {"heartbeats": 3},
    "two heartbeats of a lasting consumer": {"heartbeats": 2, **RUNNER},
    "an answer that is lost, by webhook": {"faults": {"answer_lost": 1}, "dispatch": "webhook"},
    "a call that outlives its server, by webhook": {"faults": OUTLIVES, "dispatch": "webhook"},
    "that, every moment apart": {"faults": OUTLIVES, "fused": False},
    "one lasting consumer, two streams, a restart": {"faults": {"restart": 1}, "streams": 2, **RUNNER},
    "one lasting consumer, permissive upstream": {"faults": {"restart": 1}, "messages": 2, **RUNNER, **PERMISSIVE},
}
LARGE_WORLDS: dict[str, dict[str, Any]] = {
    "a restart and two failing statements": {"faults": {"restart": 1, "statement_fails": 2}},
    "a restart and a failing statement, by webhook": {"faults": CRASH, "dispatch": "webhook"},
    "those, two servers": {"faults": CRASH, "servers": 2},
    "those, permissive upstream, two messages": {"faults": CRASH, "messages": 2, "upstream": "permissive"},
    "those, one lasting consumer, two streams": {"faults": CRASH, "streams": 2, **RUNNER},
    "either of those, by webhook, two messages": {
        "faults": CRASH,
        "faults_max": 1,
        "messages": 2,
        "dispatch": "webhook",
    },
    "an early end of the lease, two heartbeats": {"faults": LATE, "heartbeats": 2},
    "two heartbeats, a statement that fails": {"faults": {"statement_fails": 1}, "heartbeats": 2},
    "two heartbeats, an upstream that fails": {"faults": {"upstream_fails": 1}, "heartbeats": 2},
    "two heartbeats, a call that outlives its server": {"faults": OUTLIVES, "heartbeats": 2},
    "an early end of the lease, an upstream that fails": {"faults": LATE | {"upstream_fails": 1}, "heartbeats": 1},
    "that, a statement that fails": {"faults": LATE | {"statement_fails": 1}, "heartbeats": 1},
    "that, a post that fails, by webhook": {"faults": LATE | {"post_fails": 1}, "dispatch": "webhook"},
    "that twice, two runners": {"faults": {"lease_runs_out": 2}, "runners": 2},
    "that, one lasting consumer each, two messages": {"faults": LATE, "messages": 2, "runners": 2, **RUNNER},
    "that, runners that do not defer": {"faults": LATE, "messages": 2, "defers": False},
}


def judged(machine: Machine) -> dict[str, str]:
    """Of each property `proved`, or why not: what was left open, or the simplest run that breaks it."""
    proof = prove(machine, PREMISE, asdict(Times()), NO_LIMIT)
    return {
        name: " → ".join(told[0].trace.labels)
        if (told := proof.explanations[name])
        else found.why or found.verdict.value
        for name, found in proof.verdicts.items()
    }


def kept(*, stopped: bool) -> dict[str, str]:
    return dict.fromkeys(NAMES, Verdict.PROVED.value) | ({} if stopped else UNMET)


def in_scenario(name: str) -> None:
    [scenario] = load_all([name])
    assert judged(machine_of(scenario, "fenced")) == kept(stopped="operator_stops" in scenario.budgets)


def in_world(world: dict[str, Any]) -> None:
    assert judged(worlds.machine("fenced", **world)) == kept(stopped="operator_stops" in world.get("faults", {}))


@pytest.mark.parametrize("name", [name for name in sorted(scenario_paths()) if name not in LARGE])
def test_fenced_is_proved_in_the_scenario(name: str) -> None:
    in_scenario(name)


@pytest.mark.slow
@pytest.mark.parametrize("name", LARGE)
def test_fenced_is_proved_in_the_large_scenario(name: str) -> None:
    in_scenario(name)


@pytest.mark.parametrize("world", WORLDS.values(), ids=WORLDS)
def test_fenced_is_proved_with(world: dict[str, Any]) -> None:
    in_world(world)


@pytest.mark.slow
@pytest.mark.parametrize("world", LARGE_WORLDS.values(), ids=LARGE_WORLDS)
def test_fenced_is_proved_in_the_large_world_with(world: dict[str, Any]) -> None:
    in_world(world)


def test_the_same_judgement_tells_how_decoupled_breaks_it() -> None:
    told = judged(worlds.machine("decoupled", **WORLDS["a restart and a failing statement"]))
    broken = {name for name, why in told.items() if "append(m1) → " in why}
    assert {"rightful_writer", "no_leaked_claim", "no_stuck_entity", "no_lost_work"} <= broken
    assert "server-0.restart" in told["rightful_writer"]


@pytest.mark.parametrize("name", sorted(scenario_paths()))
def test_the_scenario_itself_expects_no_less_of_fenced(name: str) -> None:
    [scenario] = load_all([name])
    less = [prop for prop in NAMES if scenario.expected("fenced", prop)[0] is not Verdict.PROVED]
    assert less == ([] if "operator_stops" in scenario.budgets else ["terminal_status"])
