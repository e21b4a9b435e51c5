"""Real releases compared: what #4346 fixed, left broken and newly broke, and where the two part."""

from __future__ import annotations

from functools import cache

import pytest
from campaigns import unheard

from wakeproof.campaign.campaign import CampaignOutcome, campaign
from wakeproof.campaign.comparison import compare
from wakeproof.campaign.job import machine_of
from wakeproof.campaign.work import Method, Pair
from wakeproof.checker.limits import Limits
from wakeproof.results.schema import ChangeWord, Compared, Result
from wakeproof.scenario.library import load_all
from wakeproof.schedulers.replay import replay

BEFORE, AFTER = "token_gated", "decoupled"


@cache
def both(scenario: str, states: int) -> CampaignOutcome:
    """Both releases, to be compared in either direction."""
    pairs = [Pair(each, release, range(40)) for each in load_all([scenario]) for release in (BEFORE, AFTER)]
    return campaign(pairs, 1, unheard, Method.BOTH, Limits(states=states), behaviour=True)


@cache
def compared(scenario: str, base: str = BEFORE, head: str = AFTER, states: int = 150_000) -> CampaignOutcome:
    return compare(both(scenario, states), base, head, load_all([scenario]))


def rows(scenario: str, base: str = BEFORE, head: str = AFTER, **limits: int) -> dict[str, Result]:
    """Property to HEAD's row."""
    report = compared(scenario, base, head, **limits).report
    return {row.property: row for row in report.results if row.release == head}


def against(row: Result) -> Compared:
    assert row.compared is not None
    return row.compared


def changed(scenario: str, word: str, **limits: int) -> set[str]:
    return {name for name, row in rows(scenario, **limits).items() if row.change == word}


FIXED = {"no_leaked_claim", "no_stuck_entity"}
WORDS = [
    ("restart-before-done", "better", FIXED),
    ("restart-before-done", "worse", set()),
    ("restart-before-done", "likelier", set()),
    ("restart-before-done", "moved", set()),
    ("newer-wake", "better", FIXED),
    ("newer-wake", "worse", {"token_owner", "no_lost_work"}),
    ("newer-wake", "likelier", {"rightful_writer"}),
    ("newer-wake", "open", {"terminal_status"}),
    ("happy-path", "worse", set()),
    ("happy-path", "better", set()),
]


@pytest.mark.parametrize(("scenario", "word", "names"), WORDS)
def test_what_the_pull_request_changed(scenario, word, names):
    assert changed(scenario, word) == names


def test_only_head_s_rows_carry_a_change():
    report = compared("restart-before-done").report
    assert (report.base, report.head) == (BEFORE, AFTER)
    assert {row.change for row in report.results if row.release == BEFORE} == {None}
    assert {row.change for row in report.results if row.release == AFTER} <= set(ChangeWord)


def test_the_new_way_is_the_mint_that_falls_before_the_notification():
    """#4346 notifies before it clears the token; before it, nothing lay between the status and the clearing."""
    (way,) = against(rows("newer-wake")["token_owner"]).ways
    assert (way.fell_in, way.stood) == ("callback(y).mint", "done(x).on_entity_changed")
    assert not any(old.stood == way.stood for old in rows("newer-wake", AFTER, BEFORE)["token_owner"].ways)


def test_a_new_way_makes_its_property_more_likely_to_break():
    against_base = against(rows("newer-wake")["token_owner"])
    assert against_base.risk == "rose"
    assert against(rows("newer-wake", AFTER, BEFORE)["token_owner"]).risk == "fell"


@pytest.mark.parametrize("name", ["token_owner", "no_lost_work"])
def test_the_run_of_a_new_way_is_kept_and_breaks_head(name):
    outcome, row = compared("newer-wake"), rows("newer-wake")[name]
    kept = outcome.counterexamples[against(row).file.removeprefix("counterexamples/")]
    assert kept.choices == against(row).ways[0].choices
    run = replay(machine_of(load_all(["newer-wake"])[0], AFTER), kept.choices)
    assert run.broken(name)


def test_the_releases_part_where_the_row_is_released_without_the_token():
    row = rows("restart-before-done")["no_lost_work"]
    parting, found = against(row).parting, row.counterexample
    assert parting is not None and found is not None
    assert found.choices[parting.step - 1] == "done(w1).release_row"
    assert (parting.head, parting.base) == ("done(w1).release_row → released", "done(w1).answer")


def test_what_breaks_before_the_releases_part_has_no_such_step():
    parting = against(rows("restart-before-done")["rightful_writer"]).parting
    assert parting is not None and (parting.step, parting.breaks) == (0, True)


def test_what_newly_breaks_by_going_back_passes_on_base_along_the_same_run():
    row = rows("restart-before-done", AFTER, BEFORE)["no_leaked_claim"]
    parting = against(row).parting
    assert row.change == "worse" and parting is not None
    assert (parting.head, parting.breaks) == ("done(w1).answer → 200", False)


def test_a_limit_leaves_open_what_it_hides():
    """BASE has 6,481 states and HEAD 5,065: what HEAD proves, BASE only held, or had broken already."""
    assert changed("newer-wake", "same", states=6_000) == set()
    assert {"claim_owner", "write_authority", "lease_kept"} <= changed("newer-wake", "open", states=6_000)
    row = rows("newer-wake", states=6_000)["claim_owner"]
    assert against(row).why.startswith(f"{BEFORE} is held: limit states=6000 was hit")


def test_a_limit_hides_which_ways_are_new():
    assert changed("newer-wake", "worse", states=6_000) == set()
    assert against(rows("newer-wake", states=6_000)["token_owner"]).ways == ()
