"""Every mutant of `fenced` as a change: what is written after it is, byte for byte, what a cold call writes.

Each is asked in processes of its own, by the program that measures such changes.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import pytest

from pullwake.mutants import mutations
from wakeproof.mutants.campaign import mutants_of
from wakeproof.mutants.mutant import Mutant

sys.path.insert(0, str(Path(__file__).parents[1] / "benchmarks"))

from bench_changes import EDIT, MUTANT, Row, edits_of, rows

SCENARIOS = ("happy-path", "lost-answer", "heartbeats", "webhook-post-fails", "operator-stop", "status-failure-retry")
"""Small ones: all handlers run, statements and upstream fail, answers are lost, an operator stops the entity."""
SAMPLE = (
    "heartbeat-ends-early",  # one scenario beats
    "done-hides-a-bug",  # what is shown after a fault alone
    "end-idle-first",  # other statements, in another order
    "fenced.handlers:webhook:AddNot",
    "fenced.statements:insert_claim:ReplaceTrueWithFalse",
)


@cache
def mutants() -> dict[str, Mutant]:
    """By name; made where they are asked for, since that takes seconds."""
    return {mutant.name: mutant for mutant in mutants_of(mutations("fenced"))}


def changed(sort: str, changes: list[Mutant], scenarios: tuple[str, ...] = SCENARIOS) -> list[Row]:
    """The changes, each asserted to write what a cold call writes."""
    found = list(rows("fenced", scenarios, [(sort, change) for change in changes]))
    assert [row.name for row in found if not row.is_same] == []
    return found


@pytest.mark.slow
def test_after_every_mutant_the_bytes_are_those_of_a_cold_call():
    found = changed(MUTANT, list(mutants().values()))
    assert len(found) == len(mutants()) >= 100


@pytest.mark.slow
@pytest.mark.parametrize("release", ["decoupled", "stream_scoped", "token_gated"])
def test_releases_that_break_something_are_told_with_the_lines_that_moved(release):
    """Their results show lines: of some of these functions nothing but the lines has changed."""
    edits = [(EDIT, edit) for edit in edits_of(release)]
    found = list(rows(release, ("newer-wake", "stale-done"), edits))
    assert found and all(row.is_same for row in found)
    assert all(row.after.known == row.after.asked for row in found)


@pytest.mark.slow
def test_edits_that_make_no_difference_leave_everything_known():
    for row in changed(EDIT, edits_of("fenced")):
        assert row.after.known == row.after.asked > 0, row.name


def test_after_a_sample_of_mutants_the_bytes_are_those_of_a_cold_call():
    """A mutant of a handler that few scenarios run leaves the others known; one of a statement leaves none."""
    few = ("happy-path", "heartbeats", "webhook-post-fails")
    found = {row.name: row for row in changed(MUTANT, [mutants()[name] for name in SAMPLE], few)}
    known = {name: row.after.known for name, row in found.items()}
    assert 0 < known["fenced.handlers:webhook:AddNot"] < found["fenced.handlers:webhook:AddNot"].after.asked
    assert known["heartbeat-ends-early"] > known["end-idle-first"]
    assert known["fenced.statements:insert_claim:ReplaceTrueWithFalse"] == 0


def test_an_edit_that_makes_no_difference_leaves_everything_known():
    [row] = changed(EDIT, edits_of("fenced")[-1:], ("happy-path", "lost-answer"))
    assert row.after.known == row.after.asked > 0
