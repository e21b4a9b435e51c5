"""Scenarios that Hypothesis draws: valid ones, small ones, of any world, shrinking towards the smallest."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from itertools import combinations_with_replacement
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
import pytest
import releases_of_ones_own as files
from hypothesis import find, given, settings
from hypothesis import strategies as st
from hypothesis.vendor.pretty import pretty

from pullwake.plugin import PLUGIN
from wakeproof.checker.explore import explore
from wakeproof.checker.limits import Limits
from wakeproof.errors import UserError
from wakeproof.scenario.scenario import Settings, check_settings
from wakeproof.scenario.worlds import Contradiction, Labels, WorldKind
from wakeproof.testing import small_scenarios
from wakeproof.testing.strategies import SmallScenario, scenarios, schedules

STATES_MAX = 120_000  # two streams and a heartbeat on `fenced` are the largest: 113,683, in 2.4 s with what is learned
RELEASES = st.sampled_from(sorted(PLUGIN.releases))


def simplest(such_that: Callable[[SmallScenario], bool] = lambda scenario: True, **given: Any) -> str:
    return repr(find(scenarios(**given), such_that, settings=settings(max_examples=2_000)))


@given(data=st.data(), scenario=scenarios(), release=RELEASES)
def test_what_is_drawn_is_valid_and_runs_to_an_end(data: st.DataObject, scenario: SmallScenario, release: str) -> None:
    check_settings(scenario.kind, Settings(scenario.bounds, scenario.times, dict(scenario.faults)), str)
    labels = scenario.kind.labels(scenario.bounds, scenario.faults, ())
    assert labels.told
    run = data.draw(schedules(scenario.machine(release)))
    assert run.transitions[-1].to.quiet


@settings(max_examples=25)
@given(scenario=scenarios(), release=RELEASES)
def test_what_is_drawn_can_be_seen_whole_at_once(scenario: SmallScenario, release: str) -> None:
    assert explore(scenario.machine(release), Limits(states=STATES_MAX)).complete


@pytest.mark.slow
@pytest.mark.parametrize("release", ["fenced", "decoupled"])
def test_whatever_can_be_drawn_can_be_seen_whole_at_once(release: str) -> None:
    ladders = dict(small_scenarios._ladders(PLUGIN, {}))
    start = small_scenarios._Start(PLUGIN, {}, ladders)
    changes = [*(("bounds", name) for name in ladders), *(("faults", name) for name in PLUGIN.faults)]
    drawn = [start.changed(two) for two in combinations_with_replacement(changes, small_scenarios.CHANGES_MAX)]
    large = [repr(each) for each in drawn if not explore(each.machine(release), Limits(states=STATES_MAX)).complete]
    assert large == []


def test_it_shrinks_to_the_smallest() -> None:
    assert simplest() == "<pullwake>"
    assert simplest(lambda scenario: scenario.bounds.messages > 1) == "<pullwake --set messages=2>"
    assert simplest(lambda scenario: bool(scenario.faults)) == "<pullwake --set lease_runs_out=1>"


def test_what_contradicts_the_rest_is_left_out() -> None:
    told = simplest(lambda scenario: "client_times_out" in scenario.faults)
    assert told == "<pullwake --set done_retries=1 --set client_times_out=1>", "it means nothing without a retry"


@given(scenario=scenarios(bounds={"runners": 2}))
def test_what_contradicts_what_is_fixed_is_left_out(scenario: SmallScenario) -> None:
    assert (scenario.bounds.runners, scenario.bounds.dispatch) == (2, "pull")


def test_what_is_fixed_stays() -> None:
    assert simplest(bounds={"messages": 2, "runners": 2}, faults=()) == "<pullwake --set messages=2 --set runners=2>"
    assert (
        simplest(lambda s: s.bounds.runners > 2, bounds={"runners": 3}, changes_max=0) == "<pullwake --set runners=3>"
    )


def test_only_the_faults_that_are_named_strike() -> None:
    assert simplest(lambda s: bool(s.faults), faults=["restart"]) == "<pullwake --set restart=1>"
    assert simplest(lambda s: s.faults["restart"].max == 2 if s.faults else False, faults=["restart"]) == (
        "<pullwake --set restart=2>"
    )


MISTAKES = [
    ({"world": "pullwak"}, "unknown world 'pullwak'; did you mean 'pullwake'?"),
    ({"bounds": {"mesages": 2}}, "scenarios(): unknown bound 'mesages'; did you mean 'messages'?"),
    ({"bounds": {"messages": 99}}, "scenarios(): Expected 'int' <= 9"),
    ({"bounds": {"dispatch": "webhook", "runners": 2}}, "bounds.runners: webhook wakes all go to one runner; leave"),
    ({"faults": ["restrat"]}, "scenarios(): unknown fault 'restrat'; did you mean 'restart'?"),
]


@pytest.mark.parametrize(("given", "what"), MISTAKES, ids=[row[1] for row in MISTAKES])
def test_a_mistake_is_told_before_anything_is_drawn(given: dict[str, Any], what: str) -> None:
    with pytest.raises(UserError) as told:
        scenarios(**given)
    assert str(told.value).startswith(what)


class Bounds(msgspec.Struct, frozen=True):
    """Of another world: one of each kind of setting, and of each kind of limit."""

    lamps: Annotated[int, msgspec.Meta(gt=2, lt=5)]
    steps: Annotated[int, msgspec.Meta(multiple_of=10, ge=10, le=30)] = 10
    free: int = 7
    colour: Literal["amber", "blue"] = "blue"
    dark: bool = True
    name: str = "left as it is"


class Times(msgspec.Struct, frozen=True):
    burn_ms: float = 1.0


OTHER = WorldKind(
    name="lamps",
    bounds=Bounds,
    times=Times,
    faults={"bulb_breaks": "it does"},
    properties={},
    releases={},
    build=lambda *given: pytest.fail("nothing is built"),
    contradictions=lambda bounds, faults: (
        [Contradiction("bounds.dark", "a dark lamp has no colour", "leave one")]
        if not bounds.dark and bounds.colour == "amber"
        else []
    ),
    labels=lambda bounds, faults, releases: Labels((), {}),
    scenarios=Path(),
)


@pytest.fixture
def lamps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(small_scenarios, "world_kind", {"lamps": OTHER}.__getitem__)


@pytest.mark.usefixtures("lamps")
def test_another_worlds_settings_are_read_from_its_own_types() -> None:
    ladders = dict(small_scenarios._ladders(OTHER, {}))
    assert ladders["lamps"] == (3, 4)
    assert ladders["steps"] == (10, 20, 30)
    assert ladders["free"][:3] == (7, 8, 9), "what has no least starts at its default"
    assert ladders["colour"] == ("blue", "amber")
    assert ladders["dark"] == (True, False)
    assert "name" not in ladders
    assert simplest(world="lamps") == "<lamps --set lamps=3>", "which has no default"
    assert simplest(lambda s: bool(s.faults), world="lamps") == "<lamps --set lamps=3 --set bulb_breaks=1>"


@pytest.mark.usefixtures("lamps")
def test_no_two_settings_that_contradict_each_other_are_drawn() -> None:
    @given(scenario=scenarios("lamps", changes_max=9))
    def drawn(scenario: SmallScenario) -> None:
        assert scenario.bounds.dark or scenario.bounds.colour == "blue"

    drawn()


def test_several_worlds_must_be_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(small_scenarios, "all_worlds", lambda: [OTHER, PLUGIN])
    with pytest.raises(UserError, match="several worlds are installed; name one: lamps, pullwake"):
        scenarios()


def test_without_hypothesis_the_import_says_what_to_install() -> None:
    code = "import sys; sys.modules['hypothesis'] = None; import wakeproof.testing.strategies"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    [line] = [line for line in done.stderr.splitlines() if line.startswith("ImportError")]
    assert line.endswith("needs Hypothesis: it is not installed; pip install 'wakeproof[hypothesis]'")


def test_a_release_that_was_written_anew_is_another_machine(tmp_path: Path) -> None:
    scenario, file = find(scenarios(), lambda scenario: True), tmp_path / "mine.py"
    file.write_text(files.release())
    sound = scenario.machine(f"{file}:MINE")
    assert scenario.machine(f"{file}:MINE") is sound
    file.write_text(files.LEAKING)
    os.utime(file, ns=(1, 1))
    broken = find(schedules(scenario.machine(f"{file}:MINE")), lambda run: True)
    assert broken.broken("no_leaked_claim")
    assert not find(schedules(sound), lambda run: True).broken("no_leaked_claim")


@given(scenario=scenarios())
@settings(max_examples=5)
def test_an_example_that_fails_prints_as_the_words_that_set_it(scenario: SmallScenario) -> None:
    assert pretty(scenario) == repr(scenario)
