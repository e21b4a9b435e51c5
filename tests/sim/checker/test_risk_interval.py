"""The bounds of a risk hold however early the pushing stops: against exact risks of worlds that can be finished."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
import toys
from charts import Line, arrives, avoids, chart, charts, drawn, proved
from hypothesis import given
from hypothesis import strategies as st

import worlds
from wakeproof.campaign.kept import FORMS
from wakeproof.campaign.proof import Proved
from wakeproof.checker.explore import explore
from wakeproof.checker.limits import Limits
from wakeproof.checker.probabilities import Probabilities
from wakeproof.checker.risk_interval import ONE, Push, RiskInterval, risk_intervals
from wakeproof.errors import CutShort, LimitReached

ROUNDING = 1e-12
"""Exact risks are added up as floats."""
places = st.lists(st.sampled_from("bcdef"), min_size=1, max_size=3, unique=True)


@given(lines=charts(), unwanted=places, goals=places)
def test_the_exact_risk_lies_between_them_after_every_push(lines: list[Line], unwanted: str, goals: str) -> None:
    machine = drawn(lines, avoids(*unwanted), arrives(*goals))
    probabilities = Probabilities(explore(machine))
    exact = {name: probabilities.violation_probability(name)[0] for name in ("avoids", "arrives")}
    under_way, before = Push(machine, exact), {name: RiskInterval(0.0, 1.0) for name in exact}
    for _ in range(40):
        found = under_way.intervals()
        for name, (least, most) in found.items():
            assert least - ROUNDING <= exact[name] <= most + ROUNDING
            assert before[name].least <= least and most <= before[name].most, "more is known, never less"
        before = found
        if not under_way.push():
            break


@given(lines=charts(cycles=False), unwanted=places, goals=places)
def test_where_every_run_ends_they_meet(lines: list[Line], unwanted: str, goals: str) -> None:
    machine = drawn(lines, avoids(*unwanted), arrives(*goals))
    probabilities = Probabilities(explore(machine))
    for name, (least, most) in risk_intervals(machine, ("avoids", "arrives")).items():
        assert least == pytest.approx(probabilities.violation_probability(name)[0], abs=ROUNDING)
        assert 0.0 <= most - least <= ROUNDING


def test_nothing_is_known_before_the_first_push() -> None:
    assert risk_intervals(chart("a-b", properties=[avoids("b")]), ["avoids"], pushes=0) == {"avoids": (0.0, 1.0)}


def test_a_third_is_never_rounded_in_anybody_s_favour() -> None:
    machine = chart("a-b", "a-c", "a-d", properties=[avoids("b")])
    [(least, most)] = risk_intervals(machine, ["avoids"]).values()
    assert Fraction(least) < Fraction(1, 3) < Fraction(most) and most - least < 1e-15


def test_a_run_that_goes_round_for_ever_stays_open() -> None:
    [interval] = risk_intervals(chart("a-b", "b-a", properties=[arrives("c")]), ["arrives"], pushes=1000).values()
    assert interval == (0.0, 1.0)


def test_mass_counts_once_where_it_breaks_a_property_twice() -> None:
    machine = chart("a-b", "b-c", "c-b", "c-d", properties=[avoids("b")])
    assert risk_intervals(machine, ["avoids"], pushes=200)["avoids"] == (1.0, 1.0)


@pytest.mark.parametrize("error", [LimitReached("nodes_max", 3), CutShort("does not end")])
def test_what_stops_a_rule_leaves_what_was_found(error: Exception) -> None:
    def enabled(view: object) -> bool:
        if view["n"] == 3:  # type: ignore[index] # a view of a toy
            raise error
        return True

    step, other = toys.Toy("ann.step", enabled, toys.counts("n")), toys.Toy("bob.ends", lambda v: True, toys.put(n=9))
    machine = toys.machine({"n": 0}, [step, other], [toys.never("unhurt", "n", 9)])
    least, most = risk_intervals(machine, ["unhurt"])["unhurt"]
    assert 0.5 <= least < most == 1.0


@pytest.mark.parametrize(
    ("pushes", "width"),
    [(100, 0.7), (1_000, 1e-2), (3_000, 1e-3), pytest.param(30_000, 1e-6, marks=pytest.mark.thorough)],
)
def test_of_a_real_world_little_is_left_open_soon(pushes: int, width: float) -> None:
    machine = worlds.machine("decoupled", messages=2, runners=2)
    names = [prop.name for prop in machine.world.properties]
    probabilities = Probabilities(explore(machine))
    for name, (least, most) in risk_intervals(machine, names, pushes).items():
        assert least - ROUNDING <= probabilities.violation_probability(name)[0] <= most + ROUNDING
        assert most - least <= width


def test_bounds_that_time_cut_short_are_not_kept_for_later() -> None:
    whole = proved(chart("a-b", properties=[avoids("c")]))
    is_lasting = FORMS["proof"].is_lasting
    assert is_lasting(Proved(whole, 0.0))
    assert not is_lasting(Proved(replace(whole, risk_limit="seconds=1"), 0.0))


def test_a_proof_that_was_cut_short_has_them_and_a_whole_one_has_none() -> None:
    lines = ("a-b", "b-c", "c-d", "a-e by bob", "e-f by bob")
    whole = proved(chart(*lines, properties=[avoids("f")]))
    cut = proved(chart(*lines, properties=[avoids("f")]), limits=Limits(states=2))
    assert whole.risk_intervals == {} and whole.verdicts["avoids"].risk == 0.5
    assert cut.limit == "states=2" and cut.risk_intervals["avoids"] == (0.5, 0.5)


@pytest.mark.parametrize(
    ("interval", "told"),
    [
        (RiskInterval(0.0, 0.0123456), "at most 0.0124"),
        (RiskInterval(0.0, 0.5**60), "at most 0.000000000000000000868"),
        (RiskInterval(0.12345, 0.12345), "between 0.123 and 0.124"),
        (RiskInterval(0.9999, 1.0), "between 0.999 and 1"),
        (RiskInterval(0.0, 0.0), "no random schedule breaks it"),
    ],
)
def test_words_round_to_the_outside(interval: RiskInterval, told: str) -> None:
    assert str(interval).endswith(told)


def test_masses_are_whole_numbers_of_one() -> None:
    under_way = Push(chart("a-b", "a-c", "a-d", "b-e", "b-f", "b-a", properties=[avoids("f")]), ["avoids"])
    while under_way.push():
        assert sum(under_way.mass.values()) + under_way.left_over + under_way.ended == ONE
        if len(under_way.mass) > 4 or under_way.left_over > 50:
            break
