"""The main job, whole: minutes, so it runs with `-m slow`."""

from __future__ import annotations

import pytest
from campaigns import RELEASES, unheard

from wakeproof.campaign.campaign import Pair, campaign
from wakeproof.results.schema import as_expected, exit_code
from wakeproof.scenario.library import load_all


@pytest.mark.slow
def test_everything_is_as_the_scenarios_expect():
    pairs = [Pair(s, release, range(s.file.seeds)) for s in load_all([]) for release in RELEASES]
    report = campaign(pairs, 2, unheard).report
    assert [row for row in report.results if not as_expected(row)] == []
    assert not any("limit" in row.because for row in report.results)
    assert exit_code(report) == 0
