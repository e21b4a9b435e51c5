"""The ladder from `stream_scoped` to `fenced`: every rung closes something, and one opens what the next closes."""

from __future__ import annotations

import re
from dataclasses import fields
from functools import cache
from pathlib import Path

import pytest

import pullwake
from pullwake.ladder import LADDER
from pullwake.plugin import PLUGIN, release_named
from pullwake.releases import RELEASES, fenced, stream_scoped
from wakeproof.campaign.job import machine_of
from wakeproof.proof import prove
from wakeproof.scenario.library import load_all
from wakeproof.verdict import Verdict

RUNGS = tuple(LADDER)
STEPS = tuple(zip(("stream_scoped", *RUNGS), RUNGS, strict=False))
SMALL = ("newer-wake", "crash-inside-release", "slow-runner", "stale-done", "restart-before-done", "webhook-post-fails")
EXCHANGED = {
    "ladder-1-claim": {"claim", "isolation"},
    "ladder-2-done": {"done"},
    "ladder-3-reaper": {"heartbeat", "reap"},
    "ladder-4-webhook": {"webhook"},
    "ladder-5-token": {"claim_callback", "write", "tokens", "done"},
}
STATUS_FAILS = ("status-failure-retry", "status-failure-restart-retry")
OPENED = {"ladder-2-done": {(scenario, "no_leaked_claim") for scenario in STATUS_FAILS}}
"""What is proved before a rung and violated on it: a failed transaction of rung 2 takes the end of the row with it."""
DOCUMENT = (Path(pullwake.__file__).parent / "LADDER.md").read_text()
ROWS = [[cell.strip() for cell in line.split("|")[1:-1]] for line in DOCUMENT.splitlines() if line.startswith("| `")]

each_step = pytest.mark.parametrize(("before", "rung"), STEPS, ids=RUNGS)
Pairs = set[tuple[str, str]]


@cache
def verdicts(scenario: str, release: str) -> dict[str, Verdict]:
    """Property to verdict, of the scenario as it ships, every interleaving."""
    [loaded] = load_all([scenario])
    premises = {name: about.premise for name, about in PLUGIN.properties.items()}
    proof = prove(machine_of(loaded, release), premises, loaded.delays)
    assert proof.whole
    return {name: finding.verdict for name, finding in proof.verdicts.items()}


def pairs(release: str, scenarios: tuple[str, ...], verdict: Verdict) -> Pairs:
    """The pairs of scenario and property with this verdict."""
    return {(each, name) for each in scenarios for name, found in verdicts(each, release).items() if found is verdict}


def violated(release: str, scenarios: tuple[str, ...]) -> Pairs:
    return pairs(release, scenarios, Verdict.VIOLATED)


def closed(before: str, rung: str, scenarios: tuple[str, ...]) -> Pairs:
    return violated(before, scenarios) & pairs(rung, scenarios, Verdict.PROVED)


def no_longer_proved(before: str, rung: str, scenarios: tuple[str, ...]) -> Pairs:
    return pairs(before, scenarios, Verdict.PROVED) - pairs(rung, scenarios, Verdict.PROVED)


def every_scenario() -> tuple[str, ...]:
    return tuple(loaded.name for loaded in load_all([]))


def parts(release) -> dict[str, object]:
    return {f.name: getattr(release, f.name) for f in fields(release) if f.name not in ("name", "about")}


@each_step
def test_a_rung_is_the_one_before_with_one_change(before, rung):
    old, new = parts(release_named(before)), parts(release_named(rung))
    assert {part for part in new if new[part] != old[part]} == EXCHANGED[rung]


def test_the_ladder_leads_from_stream_scoped_to_fenced():
    assert parts(release_named(STEPS[0][0])) == parts(stream_scoped.RELEASE)
    assert parts(release_named(RUNGS[-1])) == parts(fenced.RELEASE)


def test_a_rung_is_known_by_name_and_is_no_shipped_release():
    assert [release_named(name).name for name in RUNGS] == list(RUNGS)
    assert not set(RUNGS) & set(RELEASES)
    assert not set(RUNGS) & set(PLUGIN.releases)


@each_step
def test_a_rung_closes_something_and_opens_nothing(before, rung):
    assert closed(before, rung, SMALL)
    assert violated(rung, SMALL) < violated(before, SMALL)
    assert not no_longer_proved(before, rung, SMALL)


def test_on_the_last_rung_nothing_is_violated():
    assert not violated(RUNGS[-1], SMALL)
    assert pairs(RUNGS[-1], SMALL, Verdict.PROVED) == pairs("fenced", SMALL, Verdict.PROVED)


def test_the_page_names_the_rungs_in_order():
    assert [row[0].strip("`") for row in ROWS] == list(RUNGS)
    assert [row[-1] for row in ROWS] == [f"`wakeproof compare {before} {rung}`" for before, rung in STEPS]


@pytest.mark.slow
@each_step
def test_on_every_scenario_a_rung_closes_and_opens_what_the_page_says(before, rung):
    scenarios = every_scenario()
    row = ROWS[RUNGS.index(rung)]
    opened = OPENED.get(rung, set())
    assert violated(rung, scenarios) - violated(before, scenarios) == opened
    assert no_longer_proved(before, rung, scenarios) == opened
    assert counted(row[2]) == len(closed(before, rung, scenarios))
    assert counted(row[3]) == len(violated(rung, scenarios))


def counted(cell: str) -> int:
    """The number in bold that a cell begins with."""
    found = re.match(r"\*\*(\d+)\*\*", cell)
    assert found, cell
    return int(found[1])
