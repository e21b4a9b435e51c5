"""What a difference between the simulated tables and PostgreSQL says on a terminal."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from wakeproof.commands.conform import _show_differences
from wakeproof.conform.results import ConformRow, Mismatch

COUNTS = dict.fromkeys(
    (
        "states",
        "transitions",
        "transitions_covered",
        "sending",
        "facts",
        "facts_asked",
        "runs",
        "statements",
        "overlaps",
    ),
    1,
)


@pytest.mark.parametrize(
    ("transitions", "concerns"),
    [
        (1200, "the shortest path (it concerns 1,200 transitions):"),
        (0, "the shortest path, while both are on their way:"),
    ],
)
@pytest.mark.parametrize(("differences", "rest"), [(1, []), (4, ["  ... and 3 more"])])
def test_a_difference_is_told_with_its_path_and_how_many_more_there_are(transitions, concerns, differences, rest):
    found = (Mismatch("update claims", "1 row", "0 rows", ("append(m1)", "claim(w1).send"), transitions),)
    row = ConformRow(scenario="s", release="r", differences=differences, found=found, limit="", seconds=1.0, **COUNTS)
    console = Console(file=io.StringIO(), width=200)
    _show_differences(console, row)
    lines = console.file.getvalue().splitlines()
    assert lines[0] == "s on r: update claims" and lines[3] == f"  after 2 steps, {concerns}"
    assert lines[6:] == rest
