"""What FENCED.md and reports/mutants.md say of `fenced` is what the mutants show."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from trying import BY_HAND

import pullwake
from pullwake.mutants import mutations
from wakeproof.cli.mutants import TRIAL_SECONDS, TRIAL_STATES
from wakeproof.mutants.campaign import Court, mutants_of, try_all
from wakeproof.mutants.memory import Memory
from wakeproof.mutants.results import MutantOutcome
from wakeproof.report.mutants import page
from wakeproof.scenario.library import load_all

HERE = Path(pullwake.__file__).parent
FENCED = (HERE / "FENCED.md").read_text(encoding="utf-8")
PAPER = (Path(__file__).parents[2] / "reports/mutants.md").resolve()
MUTANTS = PAPER.read_text(encoding="utf-8")
RUNS = 500
LINK = re.compile(r"\[([^\]]+)\]\(([^)#]*)(?:#([^)]+))?\)")


def test_every_link_leads_somewhere():
    headings = {line.removeprefix("### ") for line in MUTANTS.splitlines() if line.startswith("### ")}
    for text, target, anchor in LINK.findall(FENCED):
        assert (HERE / target).exists(), target
        assert not anchor or (anchor == text and anchor in headings), anchor


def test_no_mechanism_without_a_mutant_that_needs_it():
    rows = [line.split("|")[1:-1] for line in FENCED.splitlines() if line.startswith("| ") and "---" not in line][1:]
    assert len(rows) >= 9
    for hazard, mechanism, needs in rows:
        named = [text for text, target, _ in LINK.findall(needs) if (HERE / target).resolve() == PAPER]
        assert named and set(named) <= BY_HAND.keys(), (hazard, mechanism)


def test_the_page_is_about_the_mutants_that_there_are():
    for mutant in mutants_of(mutations("fenced")):
        assert f"### {mutant.name}\n" in MUTANTS or f"- **{mutant.name}**" in MUTANTS, mutant.name


def test_no_mutant_is_left_that_is_not_shown_to_be_equivalent():
    assert "## Survived" not in MUTANTS and "## Inconclusive" not in MUTANTS


@pytest.mark.slow
def test_the_page_is_what_the_mutants_show(tmp_path):
    court = Court("fenced", load_all(()), TRIAL_STATES, TRIAL_SECONDS, jobs=2, runs=RUNS)
    results = try_all(court, mutants_of(mutations("fenced")), Memory(tmp_path / "memory"), lambda *_: None)
    left = [row.name for row in results.mutants if row.outcome not in (MutantOutcome.KILLED, MutantOutcome.EQUIVALENT)]
    assert not left and len(results.mutants) >= 60
    assert page(results) == MUTANTS
