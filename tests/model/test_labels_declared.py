"""Whatever the settings of the world, what its steps tell is declared: no machine of a kind refuses its own labels."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from wakeproof.campaign.job import machine_of
from wakeproof.checker.explore import explore
from wakeproof.checker.limits import Limits
from wakeproof.scenario.scenario import load

STATES = 1_000
SETTINGS = {
    "streams": 2,
    "messages": 2,
    "runners": 2,
    "servers": 2,
    "dispatch": "webhook",
    "upstream": "permissive",
    "consumer_identity": "runner",
    "defers": False,
    "heartbeats": 2,
    "done_retries": 1,
    "acks_on_rejection": False,
    "faults_max": 2,
    "wakes_max": 3,
    "reaper": False,
    "fused": False,
    "transit": True,
}
"""Each of the bounds, as it is not without being set."""
FAULTS = ("restart", "statement_fails", "answer_lost", "runner_dies", "lease_runs_out", "operator_stops")
SCENARIO = """
world = "pullwake"
title = "T"
about = "A"

[bounds]
{bounds}
[time]
downtime_ms = 5

[faults]
restart.max = 1
arrives_late.max = 1
{fault}.max = 1
"""


def told_without_refusal(folder: Path, fault: str, **bounds: object) -> None:
    lines = "".join(f"{name} = {json.dumps(value)}\n" for name, value in bounds.items())
    text = SCENARIO.format(bounds=lines, fault=fault)
    if fault == "restart":
        text = text.replace("restart.max = 1\n", "", 1)
    (folder / "x.toml").write_text(text, encoding="utf-8")
    scenario = load(folder / "x.toml")
    for release in ("token_gated", "fenced"):
        graph = explore(machine_of(scenario, release), Limits(states=STATES))
        assert len(graph.states) > STATES // 4, "as good as nothing was told"


@pytest.mark.parametrize("name", SETTINGS)
def test_what_a_setting_adds_is_declared(name, tmp_path):
    told_without_refusal(tmp_path, "answer_lost", **{name: SETTINGS[name]})


@pytest.mark.parametrize("fault", FAULTS)
def test_what_a_fault_adds_is_declared_where_all_is_set(fault, tmp_path):
    together = {name: value for name, value in SETTINGS.items() if name not in ("dispatch", "reaper", "faults_max")}
    told_without_refusal(tmp_path, fault, **together)
