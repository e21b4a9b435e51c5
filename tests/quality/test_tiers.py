"""The tiers name tests that there are, and a test is in the tier that they say."""

from __future__ import annotations

import re

import pytest
from source_tree import ROOT

import tiers

NAMED = [(tier, function) for tier, functions in tiers.read().items() for function in functions]


def test_each_function_is_named_once_and_exists() -> None:
    functions = [function for _, function in NAMED]
    assert functions and len(functions) == len(set(functions))
    missing = [function for function in functions if not _exists(function)]
    assert not missing, f"run python tests/tiers.py again, or take them out: {missing}"


def _exists(function: str) -> bool:
    """A state machine of Hypothesis is a class made by a line, with a method `runTest` that nobody writes."""
    path, *names = function.split("::")
    file = ROOT / path
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    return bool(text) and all(re.search(rf"\b(def )?{name}\b", text) for name in names if name != "runTest")


SECONDS = """
0.10s call     tests/a.py::test_quick
0.20s setup    tests/a.py::test_long[small]
0.20s call     tests/a.py::test_long[small]
9.00s call     tests/a.py::test_long[large]
99.0s call     tests/a.py::test_longest[x]
1.50s call     tests/a.py::test_longest[y]
"""


def test_what_goes_leaves_its_cheapest_cases_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiers, "FAST_S", 1.0)
    monkeypatch.setattr(tiers, "THOROUGH_S", 20.0)
    monkeypatch.setattr(tiers, "CASE_FAST_S", 0.5)
    monkeypatch.setattr(tiers, "CASE_THOROUGH_S", 1.5)
    made = tiers.assigned(tiers.measured(SECONDS), {})
    assert made == {
        "thorough": {"tests/a.py::test_long": {"first": ["small"]}},
        "slow": {"tests/a.py::test_longest": {"then": ["y"]}},
    }
    where = [("test_quick", ""), ("test_long", "small"), ("test_long", "large"), ("test_longest", "y"), ("x", "")]
    told = [tiers.tier_of(made, f"tests/a.py::{function}", case) for function, case in where]
    assert told == ["", "", "thorough", "thorough", ""]
    assert tiers.tier_of(made, "tests/a.py::test_longest", "x") == "slow"


def test_what_is_slow_and_was_not_measured_stays_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiers, "CASE_THOROUGH_S", 1.5)
    before = {"slow": {"tests/a.py::test_longest": {"then": ["y"]}, "tests/a.py::test_long": {"first": ["small"]}}}
    unmeasured = "\n".join(line for line in SECONDS.splitlines() if "longest[x]" not in line)
    made = tiers.assigned(tiers.measured(unmeasured), before)
    assert made == {"thorough": {}, "slow": {"tests/a.py::test_longest": {"then": ["y"]}}}


def test_a_case_that_has_become_dear_stays_behind_no_longer() -> None:
    before = {"slow": {"tests/a.py::test_long": {"first": ["small"], "then": ["large", "middling"]}}}
    made = tiers.assigned(tiers.measured("9.00s call     tests/a.py::test_long[large]\n"), before)
    assert made["slow"] == {"tests/a.py::test_long": {"first": ["small"], "then": ["middling"]}}


def test_no_case_stays_behind_where_a_setup_of_its_file_is_dear(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiers, "FAST_S", 1.0)
    told = SECONDS + "5.00s setup    tests/a.py::test_longest[x]\n"
    assert tiers.prepared(told, 2.0) == {"tests/a.py": 2.5}
    made = tiers.assigned(tiers.measured(told), {}, tiers.prepared(told))
    assert made["thorough"]["tests/a.py::test_long"] == {}


def test_what_guards_the_repository_is_never_slow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tiers, "FAST_S", 1.0)
    monkeypatch.setattr(tiers, "THOROUGH_S", 1.0)
    told = f"90.0s call     {tiers.NEVER_SLOW[0]}test_a.py::test_rule\n99.0s call     tests/a.py::test_longest\n"
    made = tiers.assigned(tiers.measured(told), {})
    assert list(made["thorough"]) == [f"{tiers.NEVER_SLOW[0]}test_a.py::test_rule"]
    assert list(made["slow"]) == ["tests/a.py::test_longest"]
