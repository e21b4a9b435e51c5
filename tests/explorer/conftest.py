"""A walk through the state graph of a small world, from its first state."""

from __future__ import annotations

import pytest

from wakeproof.campaign.job import machine_of
from wakeproof.checker.explore import explore
from wakeproof.explorer.walk import StateWalk
from wakeproof.scenario.library import load_all


@pytest.fixture(scope="module")
def graph():
    return explore(machine_of(load_all(["restart-before-done"])[0], "token_gated"))


@pytest.fixture
def walk(graph):
    return StateWalk(graph, "restart-before-done on token_gated")
