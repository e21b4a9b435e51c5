"""Every property's planted bug is found by walking all runs, as by seeds; nothing that is cut short is ever proved."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from proving import NAMES, proof, verdicts, world

import worlds
from pullwake.plugin import PLUGIN
from pullwake.properties import PLANTED
from wakeproof.checker.limits import Limits, Watch
from wakeproof.proof import Proof
from wakeproof.verdict import Verdict

UNBOUNDED = ("write_authority",)
"""Each heartbeat that acks with done ends a wake upstream, and the work that is left begets another."""
each = pytest.mark.parametrize("name", PLANTED)
TWO_WAKES_OF_ONE = {"messages": 2, "wakes_max": 1}
NO_CLAIM_ROWS = ("claim_owner", "lease_kept", "no_leaked_claim")


@cache
def planted(name: str) -> Proof:
    return proof(PLANTED[name].release, **world(PLANTED[name]))


@cache
def sound(name: str) -> Proof:
    return proof("decoupled", **world(PLANTED[name]))


def of_verdict(proof: Proof, *wanted: Verdict) -> set[str]:
    return {name for name, verdict in verdicts(proof).items() if verdict in wanted}


def whys(proof: Proof) -> set[str]:
    return {finding.why for finding in proof.verdicts.values() if finding.verdict is not Verdict.VIOLATED}


@each
def test_both_drivers_find_the_planted_bug(name: str) -> None:
    by_seeds = worlds.broken_by_seeds(PLANTED[name].release, **world(PLANTED[name]))
    assert name in set(by_seeds) <= of_verdict(planted(name), Verdict.VIOLATED)


@each
def test_the_counterexample_of_the_planted_bug_is_no_dearer_than_what_seeds_find(name: str) -> None:
    by_seeds = worlds.broken_by_seeds(PLANTED[name].release, **world(PLANTED[name]))[name]
    assert planted(name).explanations[name][0].trace.cost <= by_seeds.up_to(name).cost


@each
def test_the_counterexample_replays(name: str) -> None:
    run = planted(name).explanations[name][0].trace
    again = worlds.guided(PLANTED[name].release, run.labels, **world(PLANTED[name]))
    assert name in again.broken and again.execution.labels[: len(run.labels)] == run.labels


@each
def test_without_the_bug_it_is_proved_in_the_same_world(name: str) -> None:
    finding = sound(name).verdicts[name]
    assert (finding.verdict, finding.why, finding.risk, finding.violations) == (Verdict.PROVED, "", 0.0, ())


@each
def test_a_planted_bug_is_as_likely_as_its_ways_together(name: str) -> None:
    """But where a bound cut runs short, which might have broken it as well."""
    finding = planted(name).verdicts[name]
    if name in UNBOUNDED:
        assert (finding.limit, finding.risk) == ("wakes_max", None)
        return
    assert finding.risk is not None and finding.risk > 0
    assert sum(way.risk or 0 for way in finding.violations) == pytest.approx(finding.risk, abs=1e-12)


@pytest.mark.parametrize("name", NO_CLAIM_ROWS)
def test_a_property_whose_premise_is_never_met_is_not_proved(name: str) -> None:
    finding = proof("decoupled", dispatch="webhook").verdicts[name]
    assert finding.verdict is Verdict.INCONCLUSIVE
    assert finding.why == f"its premise was never met: {PLUGIN.properties[name].premise}"


def test_a_premise_that_no_restart_is_about_leaves_the_others_proved() -> None:
    assert of_verdict(proof("decoupled"), Verdict.INCONCLUSIVE) == {"terminal_status"}
    assert of_verdict(proof("decoupled"), Verdict.PROVED) == set(NAMES) - {"terminal_status"}


def test_where_a_bound_was_hit_nothing_is_proved() -> None:
    cut_short = proof("decoupled", **TWO_WAKES_OF_ONE)
    assert of_verdict(cut_short, Verdict.INCONCLUSIVE) == set(NAMES)
    assert whys(cut_short) == {"bound wakes_max was hit in some run: raise it"}


def test_where_a_bound_was_hit_what_is_violated_stays_so() -> None:
    cut_short = proof(PLANTED["lease_kept"].release, **TWO_WAKES_OF_ONE)
    assert of_verdict(cut_short, Verdict.VIOLATED) == {"lease_kept"}
    assert of_verdict(cut_short, Verdict.PROVED) == set()


def limited(release: Any, monkeypatch: pytest.MonkeyPatch, states: int, **world: Any) -> Proof:
    """Looked at before every state, so that a limit of a few states is hit in a world of some hundred."""
    monkeypatch.setattr("wakeproof.checker.explore.LOOK_EVERY", 1)
    return proof(release, limits=Limits(states=states), **world)


@pytest.mark.parametrize("states", [1, 5, 26, 100, 200, 290])
def test_a_limit_of_states_is_named_with_what_was_covered(monkeypatch: pytest.MonkeyPatch, states: int) -> None:
    cut_short = limited("decoupled", monkeypatch, states, faults={"restart": 1})
    covered = ("", ", which cover every run with at most 0 faults")[cut_short.faults_covered + 1]
    why = f"limit states={states} was hit after {cut_short.states} states{covered}: raise it"
    assert whys(cut_short) == {why} and of_verdict(cut_short, Verdict.PROVED) == set()


@each
def test_a_limit_never_loses_a_violation_already_found(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, found_before = planted(name), set()
    for states in range(1, whole.states, max(1, whole.states // 4)):
        cut_short = limited(PLANTED[name].release, monkeypatch, states, **world(PLANTED[name]))
        found = of_verdict(cut_short, Verdict.VIOLATED)
        assert found_before <= found <= of_verdict(whole, Verdict.VIOLATED)
        assert of_verdict(cut_short, Verdict.PROVED) == set() or cut_short.whole
        found_before = found


@pytest.mark.parametrize("limit", ["seconds=1.5", "mib=64"])
def test_limits_of_seconds_and_memory_do_the_same(monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    monkeypatch.setattr(Watch, "over", lambda watch, states: limit if states > 15 else "")
    cut_short = limited(PLANTED["lease_kept"].release, monkeypatch, 1000)
    assert of_verdict(cut_short, Verdict.VIOLATED) == {"lease_kept"} and cut_short.limit == limit
    assert whys(cut_short) == {f"limit {limit} was hit after {cut_short.states} states: raise it"}


@pytest.mark.parametrize("fault", ["restart", "upstream_fails"])
def test_a_property_that_every_run_breaks_at_once_is_told_whatever_fails_later(fault: str) -> None:
    broken = proof(PLANTED["lease_kept"].release, faults={fault: 1}).verdicts["lease_kept"]
    assert broken.verdict is Verdict.VIOLATED
