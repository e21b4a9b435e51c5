"""Scenario files say what they are about, in prose."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from source_tree import ROOT, texts

WORDS_MIN = 8
SCENARIOS = sorted(path for path in texts() if path.startswith("scenarios/") and path.endswith(".toml"))


def wanting(text: str) -> list[str]:
    data = tomllib.loads(text)
    words_min = {"about": WORDS_MIN} if "order" in data else {"title": 2, "about": WORDS_MIN}
    return [key for key, words in words_min.items() if len(str(data.get(key, "")).split()) < words]


@pytest.mark.parametrize("path", SCENARIOS)
def test_a_scenario_says_what_it_is_about(path: str) -> None:
    assert wanting(texts()[path]) == []


def test_there_are_scenarios() -> None:
    assert len([path for path in SCENARIOS if Path(path).parent == Path("scenarios")]) >= 18
    assert (ROOT / "scenarios/happy-path.toml").is_file()


def test_a_scenario_that_says_nothing_is_seen() -> None:
    assert wanting("title = 'Two words'\nabout = 'too little'") == ["about"]
    assert wanting("seeds = 3") == ["title", "about"]
    assert wanting("order = []") == ["about"], "a counterexample that was kept has no title"
