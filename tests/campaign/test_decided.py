"""Which proofs come first, and the line that is told of a scenario once the last of its proofs is there."""

from __future__ import annotations

from collections import Counter

import pytest
from campaigns import unheard

from wakeproof.campaign.campaign import campaign
from wakeproof.campaign.decided import in_turn, weight
from wakeproof.campaign.work import Method, Pair, Work
from wakeproof.checker.limits import Limits
from wakeproof.scenario.library import load_all

LOCKS = ("lock-pause", "lock-restart")


def decided(*scenarios, limits=None, settings=(), method=Method.PROVE):
    """The lines of a campaign, and its rows."""
    lines = list[str]()
    pairs = [Pair(each, release, range(1)) for each in load_all(scenarios, settings) for release in each.kind.releases]
    outcome = campaign(pairs, 1, unheard, method, limits, on_decided=lines.append)
    return lines, outcome.report.results


def works(*scenarios):
    return [Work(Pair(each, "decoupled", range(1)), Method.PROVE) for each in load_all(scenarios)]


def weights(*scenarios, jobs):
    return [weight(work.pair.scenario) for work in in_turn(works(*scenarios), jobs)]


MIXED = ("chaos", "newer-wake", "happy-path", "retry-storm", "late-call")


def test_one_process_goes_from_small_to_large():
    assert weights(*MIXED, jobs=1) == sorted(weights(*MIXED, jobs=1))


def test_several_begin_with_the_smallest_and_go_on_with_the_largest():
    turns, each = weights(*MIXED, jobs=2), weights(*MIXED, jobs=1)
    assert turns == [each[0], *each[:0:-1]]


def test_what_is_largest_never_starts_last():
    turns = weights(jobs=2)
    assert turns.index(max(turns)) <= len(turns) // 4 and sorted(turns) == weights(jobs=1)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_of_a_few_none_is_left_out(count):
    assert sorted(weights(*MIXED[:count], jobs=2)) == weights(*MIXED[:count], jobs=1)


def test_a_scenario_is_told_once_with_the_verdicts_that_the_report_has():
    lines, rows = decided(*LOCKS)
    for line, scenario in zip(lines, LOCKS, strict=True):
        counts = Counter(row.verdict.value for row in rows if row.scenario == scenario)
        assert line == f"{scenario}: {counts['proved']} proved, {counts['violated']} violated; as expected"


def test_where_nothing_was_promised_nothing_is_as_expected():
    lines, _ = decided(*LOCKS, settings=("faults.lease_runs_out=1",))
    assert [line.rpartition("; ")[2] for line in lines] == ["nothing was promised", "nothing was promised"]


def test_what_is_not_as_promised_is_named(tmp_path):
    file = tmp_path / "hopeful.toml"
    file.write_text('title = "T"\nabout = "A"\nworld = "lock"\n[faults]\nlease_runs_out = 1\n', encoding="utf-8")
    line = decided(str(file), "lock-restart")[0][0]
    assert line.startswith("hopeful: ") and "no_stale_write on unchecked is violated (expected proved)" in line
    assert "no_stale_write on checked" not in line


def test_what_seeds_may_still_decide_is_open_and_what_only_a_proof_may_is_not():
    cut = Limits(states=10)
    assert " open" in decided(*LOCKS, limits=cut, method=Method.BOTH)[0][0]
    alone = decided(*LOCKS, limits=cut)[0][0]
    assert " open" not in alone and "inconclusive" in alone


def test_nothing_is_told_of_one_that_stands_alone():
    assert decided("lock-pause")[0] == []
