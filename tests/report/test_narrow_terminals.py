"""What a narrow terminal shows: tables stay tables while two releases fit, then words; lines fold between words."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from rich.console import Console

from wakeproof.report.terminal import named, say, show
from wakeproof.results.schema import Report, Result

RELEASES = ("lease_nulling", "token_gated", "decoupled", "stream_scoped", "fenced")
PROPERTIES = ("token_owner", "no_leaked_claim")


def row(release: str, name: str) -> Result:
    verdict = "violated" if release == "fenced" else "proved"
    known = {"scenario": "s", "because": "", "driver": "exhaustive", "expected": None}
    return Result(release=release, property=name, verdict=verdict, **known)


def shown(columns: int, releases: tuple[str, ...] = RELEASES, *, terminal: bool = True) -> list[str]:
    rows = tuple(row(release, name) for name in PROPERTIES for release in releases)
    console = Console(file=io.StringIO(), width=columns, force_terminal=terminal, color_system=None)
    show(console, Report(wakeproof="", results=rows), Path("out"))
    return console.file.getvalue().splitlines()


def heads(columns: int) -> list[list[str]]:
    """The releases at the head of each table."""
    return [[cell.strip() for cell in line.split("┃")[2:-1]] for line in shown(columns) if line.startswith("┃")]


@pytest.mark.parametrize(
    ("columns", "tables"),
    [
        (160, [5]),
        (86, [5]),
        (85, [4, 1]),
        (80, [4, 1]),
        (60, [2, 3]),
        (49, [2, 2, 1]),
        (40, []),
        (20, []),
    ],
)
def test_as_many_releases_stand_side_by_side_as_fit(columns, tables):
    found = heads(columns)
    assert [len(head) for head in found] == tables
    assert [name for head in found for name in head] == list(RELEASES if tables else ())


@pytest.mark.parametrize("columns", [40, 48, 49, 60, 80, 85, 86, 160])
def test_no_line_is_longer_than_the_terminal(columns):
    assert max(map(len, shown(columns))) <= columns


def test_where_no_two_fit_releases_that_fare_alike_stand_together():
    told = shown(40)
    start = told.index("no_leaked_claim")
    assert told[start : start + 4] == [
        "no_leaked_claim",
        "  1●: lease_nulling, token_gated,",
        "      decoupled, stream_scoped",
        "  1✗: fenced",
    ]


def test_one_release_is_a_table_as_long_as_it_fits():
    assert any(line.startswith("┃ property        ┃ fenced") for line in shown(40, ("fenced",)))
    assert "┃" not in "".join(shown(20, ("fenced",)))


def test_the_page_and_the_answer_stand_last():
    lines = shown(160)
    _, *releases, answer = lines[lines.index("the whole report: out/index.html") :]
    assert [line.partition(":")[0] for line in releases] == [*RELEASES]
    assert answer.endswith("(nothing of 1 scenario on 5 releases).")


def said(text: str, columns: int, *, terminal: bool = True, whole: bool = False) -> list[str]:
    console = Console(file=io.StringIO(), width=columns, force_terminal=terminal, color_system=None)
    say(console, text, whole=whole)
    return console.file.getvalue().splitlines()


LONG = "    · order done(w1).owns before append(m2): required. Without it the same run passes."


def test_a_terminal_gets_long_lines_folded_below_where_they_begin():
    assert said(LONG, 60) == [
        "    · order done(w1).owns before append(m2): required.",
        "        Without it the same run passes.",
    ]


def test_a_pipe_and_what_is_to_be_copied_are_never_folded():
    assert said(LONG, 60, terminal=False) == said(LONG, 60, whole=True) == [LONG]


def test_a_terminal_too_narrow_for_words_is_left_to_fold_by_itself():
    assert said(LONG, 25) == [LONG]


def test_lists_stand_in_two_columns_or_below_each_other():
    def listed(columns: int) -> list[str]:
        console = Console(file=io.StringIO(), width=columns, force_terminal=True, color_system=None)
        named(console, "things", {"a-thing": "something [bold]that[/bold] is told of it", "b": "another"})
        return [line.rstrip() for line in console.file.getvalue().splitlines()]

    assert "│ a-thing │ something [bold]that[/bold] is told of it │" in listed(80)
    assert listed(30) == ["a-thing", "  something [bold]that[/bold]", "  is told of it", "b", "  another"]
