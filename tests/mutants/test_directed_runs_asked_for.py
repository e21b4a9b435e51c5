"""A directed run can only kill if the code unchanged has it."""

from __future__ import annotations

import pytest

from wakeproof.campaign.job import machine_of
from wakeproof.checker.explore import explore
from wakeproof.checker.limits import Limits
from wakeproof.mutants.trial import directed
from wakeproof.scenario.library import load_all

ASKED = [
    (scenario, name)
    for scenario in load_all(())
    for name, run in scenario.file.directed.items()
    if not run.at  # with a moment to look at, it is a row of the pull request's table
]


@pytest.mark.parametrize(("scenario", "name"), ASKED, ids=[f"{s.name}-{name}" for s, name in ASKED])
def test_fenced_has_every_run_that_is_asked_for_and_observed_nowhere(scenario, name):
    graph = explore(machine_of(scenario, "fenced"), Limits(states=1_000))
    assert name in directed(graph, scenario, unknown=False)
