"""Scenarios as they are loaded: what ships is sound, overrides count, and mistakes point at their line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from wakeproof.errors import UserError
from wakeproof.kernel.tasks.budgets import Budget
from wakeproof.scenario import worlds
from wakeproof.scenario.library import load_all, scenario_paths
from wakeproof.scenario.scenario import Scenario, load
from wakeproof.scenario.source import line_of
from wakeproof.scenario.worlds import all_worlds
from wakeproof.verdict import Verdict

NAMES = list(scenario_paths())
REQUIRED = """
    happy-path restart-before-done newer-wake status-failure-retry stale-done status-failure-restart-retry
    crash-inside-release lost-reply runner-dies slow-runner heartbeats two-streams-one-consumer webhook-restart
    webhook-newer-wake operator-stop two-replicas retry-storm chaos
"""


def loaded(name: str, *settings: str) -> Scenario:
    (scenario,) = load_all([name], settings)
    return scenario


def test_what_is_to_ship_ships():
    assert set(REQUIRED.split()) <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_scenario_loads_and_says_what_it_is_about(name):
    scenario = loaded(name)
    assert (scenario.name, scenario.reference) == (name, name)
    assert len(scenario.file.about.split()) >= 8 and scenario.file.title


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_scenario_promises_nothing_that_needs_no_saying(name):
    """`proved` is the default: it is written only to take back what `every` said."""
    expect = loaded(name).file.expect
    said = {prop for prop, _, _ in expect["every"].pairs()} if "every" in expect else set()
    assert not any(set(expectation.proved) - said for expectation in expect.values())
    assert "every" not in expect or not expect["every"].proved


@pytest.mark.parametrize("name", NAMES)
def test_only_what_is_too_large_to_be_seen_whole_is_expected_to_hold(name):
    assert name == "chaos" or not any(expectation.held for expectation in loaded(name).file.expect.values())


def test_each_fault_is_shipped_in_some_scenario():
    used = {fault for name in NAMES for fault in loaded(name).budgets}
    assert used == {fault for kind in all_worlds() if not kind.example for fault in kind.faults}


def test_these_let_leases_run_out_and_no_others():
    running_out = [name for name in NAMES if "lease_runs_out" in loaded(name).budgets]
    assert running_out == ["chaos", "lasting-consumer", "lease-then-restart", "slow-runner"]


def test_the_windows_of_the_issue():
    assert loaded("restart-before-done").faults == {"restart": Budget(1, after="w1.mint", before="done(w1).send")}
    assert loaded("newer-wake").budgets == {} and loaded("newer-wake").bounds.runners == 2


SETTINGS = [
    ("messages=2", "bounds", "messages", 2),
    ("bounds.messages=3", "bounds", "messages", 3),
    ("dispatch=webhook", "bounds", "dispatch", "webhook"),
    ("dispatch='webhook'", "bounds", "dispatch", "webhook"),
    (" messages = 2 ", "bounds", "messages", 2),
    ("defers=false", "bounds", "defers", False),
    ("think_ms=7", "times", "think_ms", 7.0),
    ("think_ms=[1, 2]", "times", "think_ms", (1.0, 2.0)),
    ("time.lease_ms=1000", "times", "lease_ms", 1000.0),
]


@pytest.mark.parametrize(("setting", "section", "name", "value"), SETTINGS, ids=[row[0] for row in SETTINGS])
def test_a_setting_counts(setting, section, name, value):
    assert getattr(getattr(loaded("happy-path", setting), section), name) == value


BUDGETS = [
    (("restart=2",), Budget(2, after="w1.mint", before="done(w1).send")),
    (("faults.restart.max=2",), Budget(2, after="w1.mint", before="done(w1).send")),
    (("faults.restart.after='w1.send'",), Budget(1, after="w1.send", before="done(w1).send")),
    (("faults.restart.after=w1.send", "restart=3"), Budget(3, after="w1.send", before="done(w1).send")),
    (("faults.restart.only=['server-0.*']",), Budget(1, ("server-0.*",), "w1.mint", "done(w1).send")),
]


@pytest.mark.parametrize(("settings", "budget"), BUDGETS, ids=[" ".join(row[0]) for row in BUDGETS])
def test_a_fault_s_budget_is_set(settings, budget):
    assert loaded("restart-before-done", *settings).faults["restart"] == budget


def test_a_fault_that_the_scenario_has_not_is_added():
    assert loaded("happy-path", "restart=1").budgets == {"restart": 1}


def test_seeds_and_stalls_are_set():
    scenario = loaded("happy-path", "seeds=7", "stalls.max=1", "stalls.ms=[1, 2]")
    assert (scenario.file.seeds, scenario.file.stalls.max, scenario.file.stalls.ms) == (7, 1, (1.0, 2.0))


def test_an_override_leaves_nothing_to_expect_but_premises():
    untouched, overridden = loaded("restart-before-done"), loaded("restart-before-done", "messages=2")
    assert untouched.expected("decoupled", "rightful_writer")[0] is Verdict.VIOLATED
    assert overridden.expected("decoupled", "rightful_writer") == (None, "")
    assert overridden.expected("decoupled", "terminal_status")[0] is Verdict.INCONCLUSIVE


def test_a_release_s_own_word_counts_over_every():
    scenario = loaded("restart-before-done")
    assert scenario.expected("token_gated", "no_leaked_claim")[0] is Verdict.VIOLATED
    assert scenario.expected("decoupled", "no_leaked_claim") == (Verdict.PROVED, "")


def test_held_takes_back_what_was_said_for_every(tmp_path):
    said = '[expect.every]\nviolated.token_owner = "so"\n[expect.decoupled]\nheld.token_owner = "not"'
    (tmp_path / "x.toml").write_text(f'world = "pullwake"\ntitle = "T"\nabout = "A"\n{said}')
    scenario = loaded(str(tmp_path / "x.toml"))
    assert scenario.expected("decoupled", "token_owner") == (Verdict.HELD, "not")
    assert scenario.expected("token_gated", "token_owner") == (Verdict.VIOLATED, "so")
    assert scenario.reference == str(tmp_path / "x.toml")


@pytest.mark.parametrize("name", NAMES)
def test_the_settings_that_a_file_records_are_those_of_the_scenario(name):
    scenario = loaded(name)
    settings = scenario.settings
    assert set(settings) == {"bounds", "time", "faults"}
    assert settings["faults"].keys() == scenario.faults.keys()


LINES = [
    ("a = 1", 1),
    ("[b]\nc = 2", None),
    ("title = 1\n[a]\nb = 1", 2),
    ('"a" = 1', 1),
    ("a.b = 1", 1),
    ("[x]\na = 1\n[a.b]", 3),
    ('t = """\na = 1\n"""\na = 2', 4),
    ("# a = 1\n\na = 2", 3),
]


@pytest.mark.parametrize(("text", "line"), LINES)
def test_the_line_of_a_key(text, line):
    assert line_of(text, "a") == line


def installed(*examples: str, only: str = "") -> dict:
    """The installed worlds, of which just these are examples; or but one of them."""
    kinds = {kind.name: replace(kind, example=kind.name in examples) for kind in all_worlds()}
    return {only: kinds[only]} if only else kinds


@pytest.fixture
def elsewhere(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(loaded("happy-path").path.read_text().replace('world = "pullwake"\n', ""))
    return path


def test_where_a_single_world_is_installed_it_is_meant(monkeypatch, elsewhere):
    kinds = installed(only="pullwake")
    monkeypatch.setattr(worlds, "_installed", lambda: kinds)
    assert load(elsewhere).kind.name == "pullwake"


@pytest.mark.parametrize(
    ("kinds", "named"),
    [(installed(), "lock, pullwake"), (installed("lock"), "lock, pullwake"), ({}, "none")],
)
def test_where_it_could_mean_any_of_several_or_none_it_is_asked_to_name_it(monkeypatch, elsewhere, kinds, named):
    monkeypatch.setattr(worlds, "_installed", lambda: kinds)
    with pytest.raises(UserError, match=rf"mine.toml: it names no world.*world = NAME.*installed: {named}"):
        load(elsewhere)


def test_beside_the_scenarios_of_a_world_it_means_that_one(monkeypatch):
    kinds = installed()
    monkeypatch.setattr(worlds, "_installed", lambda: kinds)
    assert load(loaded("happy-path").path).kind.name == "pullwake"


def test_the_deepest_part_that_is_written_is_pointed_at():
    text = "[faults.restart]\nmax = 1\n[faults.restart.more]\nmax = 2"
    assert [line_of(text, f"faults.restart.{key}") for key in ("max", "after", "more.max")] == [2, 1, 4]


def test_a_directed_run_is_held_to_the_world_it_is_written_for():
    """Under an override it may name what is not there any more, and then finds no run."""
    assert loaded("newer-wake", "wakes_max=1").file.directed["C"]
    with pytest.raises(UserError, match="nothing in this world is called"):
        loaded("restart-before-done", "streams=2")
