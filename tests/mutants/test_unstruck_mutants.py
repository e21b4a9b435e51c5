"""A fault that strikes no more, or never did, is no evidence that a mutant is the same code."""

from __future__ import annotations

from pathlib import Path

import pytest
from trying import changed

from unstruck import UNMET, aimed
from wakeproof.mutants.campaign import Court, try_all
from wakeproof.mutants.memory import Memory
from wakeproof.mutants.results import MutantOutcome, MutantResult, exit_code
from wakeproof.scenario.library import load_all

WRITE = "    await ports.upstream.append(request.stream_path)\n"
HIDDEN = changed("hidden", WRITE, "    request = request._replace(token='')\n" + WRITE)
RENAMED = changed("renamed", '            "end_claim",\n', '            "close_claim",\n')


def tried(folder: Path, text: str, mutant=HIDDEN) -> MutantResult:
    (folder / "mine.toml").write_text(text)
    court = Court("fenced", load_all([str(folder / "mine.toml")], (), ("fenced",)), 100_000, 60, jobs=1)
    results = try_all(court, [mutant], Memory(folder / "mutants.jsonl"), lambda done, total, what: None)
    [result] = results.mutants
    assert exit_code(results) == (0 if result.outcome is MutantOutcome.EQUIVALENT else 3)
    return result


def test_where_every_fault_strikes_a_change_that_nobody_can_see_is_equivalent(tmp_path):
    assert tried(tmp_path, aimed("done(w1).writes entities")).outcome is MutantOutcome.EQUIVALENT


def test_where_a_fault_never_strikes_nothing_is_equivalent(tmp_path):
    result = tried(tmp_path, aimed("done(w1).writes consumer_callbacks"))
    assert result.outcome is MutantOutcome.INCONCLUSIVE
    assert result.because == ("mine: statement_fails never strikes, so it shows no likeness",)


def test_where_the_scenario_says_why_it_cannot_it_is(tmp_path):
    text = aimed("done(w1).writes consumer_callbacks") + "never_strikes.statement_fails = 'a done writes none'\n"
    assert UNMET in text and tried(tmp_path, text).outcome is MutantOutcome.EQUIVALENT


@pytest.mark.parametrize(("pattern", "lost"), [("done(w1).end_claim", True), ("done(w1).writes entities", False)])
def test_a_fault_that_struck_the_code_unchanged_and_strikes_no_more_is_named(tmp_path, pattern, lost):
    """Aimed at the transaction's label it loses sight of it; aimed at what it does it does not."""
    (tmp_path / "mine.toml").write_text(aimed(pattern))
    court = Court("fenced", load_all([str(tmp_path / "mine.toml")], (), ("fenced",)), 100_000, 60, jobs=1)
    [result] = try_all(court, [RENAMED], Memory(tmp_path / "mutants.jsonl"), lambda *_: None).mutants
    assert result.outcome is (MutantOutcome.INCONCLUSIVE if lost else MutantOutcome.SURVIVED)
    assert ("mine: statement_fails strikes no more" in result.because) is lost
