"""GitHub's annotations: one line each, the worst first, for what the exit code says; and the summary of the step."""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest
from ci_reports import (
    ABOUT,
    ELSEWHERE,
    HOSTILE,
    RUN,
    STORY,
    canary,
    compared_row,
    drawn,
    drawn_row,
    every_check,
    every_comparison,
    hostile,
    report_of,
    row,
)

from wakeproof.report.github import SUMMARY_BYTES_MAX, is_github, step_summary, workflow_commands
from wakeproof.results.schema import ChangeWord, Report, comparison_exit_code, exit_code
from wakeproof.visible import visible

LINE_ENDS = re.compile("[\r\n]")
COMMAND = re.compile(r"::(?P<kind>error|warning) (?P<properties>[^:]*)::(?P<message>.*)")


class Shown(NamedTuple):
    """A command as GitHub's runner takes it."""

    kind: str
    title: str
    message: str
    file: str
    line: str


def taken(line: str) -> Shown:
    """What the runner reads: the properties end at the first `::`, and are apart by commas."""
    assert not LINE_ENDS.search(line)
    found = COMMAND.fullmatch(line)
    assert found, line
    known = dict(text.split("=", 1) for text in found["properties"].split(","))
    assert known.keys() <= {"title", "file", "line"}
    file, number = plain(known.get("file", "")), known.get("line", "")
    return Shown(found["kind"], plain(known["title"]), plain(found["message"]), file, number)


def plain(text: str) -> str:
    for escape, char in {"%2C": ",", "%3A": ":", "%0A": "\n", "%0D": "\r", "%25": "%"}.items():
        text = text.replace(escape, char)
    return text


def shown(report: Report, **known: object) -> list[Shown]:
    return [taken(line) for line in workflow_commands(report, out="out", **known)]


def test_something_is_shown_exactly_where_the_exit_code_is_not_0():
    for report in every_check():
        assert bool(shown(report)) == (exit_code(report) != 0 or not report.complete), report
    for report in every_comparison():
        assert bool(shown(report)) == (comparison_exit_code(report) != 0), report


KINDS = [
    ("violated", "proved", ["error"]),
    ("violated", None, ["error"]),
    ("proved", "violated", ["error"]),
    ("inconclusive", "proved", ["warning"]),
    ("held", "proved", ["warning"]),
    ("violated", "violated", []),
    ("inconclusive", "inconclusive", []),
    ("proved", "proved", []),
]


@pytest.mark.parametrize(("verdict", "expected", "kinds"), KINDS)
def test_what_is_shown_of_a_row(verdict, expected, kinds):
    assert [line.kind for line in shown(report_of(row(verdict, expected)))] == kinds


def test_an_annotation_says_where_what_and_how_to_see_it_again():
    (line,) = shown(report_of(row("violated", because="a restart, 50% of the time")))
    assert line.title == "p on r in s: violated"
    told = line.message.splitlines()
    assert told[0] == "expected proved, is violated: a restart, 50% of the time"
    assert told[1:4] == list(STORY)
    assert told[-1] == "wakeproof replay out/counterexamples/s-r-p.json"


def test_the_worst_comes_first():
    rows = [
        row("proved", "violated", property="better than expected"),
        row("violated", property="broken"),
        row("violated", property="new", change=ChangeWord.WORSE),
        row("inconclusive", property="open"),
    ]
    told = [line.title.split(" on ")[0] for line in shown(report_of(*rows, canaries=(canary(False),)))]
    assert told == ["planted bug missed: p", "r newly breaks new in s", "broken", "better than expected", "open"]


def many(count: int, verdict: str) -> list:
    return [row(verdict, property=f"{verdict} {number}") for number in range(count)]


@pytest.mark.parametrize(("count", "more"), [(10, 0), (11, 2), (200, 191)])
def test_ten_of_a_kind_are_shown_and_the_last_counts_the_rest(count, more):
    lines = shown(report_of(*many(count, "violated"), *many(count, "inconclusive")))
    assert [line.kind for line in lines] == ["error"] * 10 + ["warning"] * 10
    for last, kind in ((lines[9], "errors"), (lines[19], "warnings")):
        said = [f"{more} more {kind} are not shown here: see out/summary.md"] if more else []
        assert re.findall(".* more .*", last.message) == said


FILES = [
    ("r", {"s": "scenarios/s.toml"}, "scenarios/s.toml"),
    ("path/to/release.py:MINE", {"s": "scenarios/s.toml"}, "path/to/release.py"),
    ("a,b:c/release.py:MINE", {}, "a,b:c/release.py"),
    ("r", {}, ""),
    ("r", {"t": "scenarios/t.toml"}, ""),
    ("r", {"s": "/nowhere/s.toml"}, ""),
    ("../outside.py:MINE", {"s": "scenarios/s.toml"}, ""),
]


@pytest.mark.parametrize(("release", "files", "file"), FILES)
def test_the_file_is_named_where_the_repository_has_it(release, files, file):
    (line,) = shown(report_of(row("violated", release=release)), files=files)
    assert line.file == file


LINES = [
    (drawn_row(), "src/mine.py", "41"),
    (compared_row(), "src/mine.py", "41"),
    (drawn_row(drawn(*RUN, breaks=2)), "lib/shared/handlers.py", "7"),
    (drawn_row(drawn(*RUN[:2], ("server-0.restart", ()), breaks=3)), "lib/shared/handlers.py", "7"),
    (drawn_row(drawn(("done(w1).theirs", ELSEWHERE), breaks=1)), "src/mine.py", "90"),
    (drawn_row(drawn(*RUN[:1], breaks=1)), "src/mine.py", ""),
    (drawn_row(release="r"), "lib/shared/handlers.py", "7"),
    (drawn_row(drawn(RUN[2], breaks=1), release="../mine.py:MINE"), "", ""),
    (drawn_row(drawn(*RUN)), "src/mine.py", "41"),
]


@pytest.mark.parametrize(("broken", "file", "line"), LINES)
def test_the_line_is_that_of_the_step_that_breaks_it_or_of_the_last_before(broken, file, line):
    (found,) = shown(report_of(broken, about=ABOUT))
    assert (found.file, found.line) == (file, line)


def test_both_lines_are_told():
    (found,) = shown(report_of(drawn_row(), about=ABOUT))
    told = "- Step 2 interferes at shared/handlers.py:7 in callback: await ports.tokens.mint()"
    assert found.message.index(told) < found.message.index(
        "- Step 3 breaks the property at mine.py:41 in _clear (from done:88)"
    )


@pytest.mark.parametrize("name", HOSTILE, ids=ascii)
def test_a_hostile_name_adds_no_command(name):
    lines = shown(hostile(name))
    assert [line.kind for line in lines] == ["error", "error", "warning"]
    assert lines[1].title == visible(f"{name} on {name} in {name}: violated")
    assert all(visible(name) in line.message for line in lines[:2])


def on_github(path: object) -> dict[str, str]:
    return {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(path)}


def test_the_summary_is_added_to_what_the_step_has_said(tmp_path):
    path = tmp_path / "summary"
    path.write_text("before\n")
    assert step_summary("# wakeproof: ⚡", on_github(path)) == []
    assert path.read_text() == "before\n# wakeproof: ⚡\n"


@pytest.mark.parametrize("said", [{}, {"GITHUB_ACTIONS": "false"}, {"GITHUB_ACTIONS": ""}])
def test_elsewhere_nothing_is_written(tmp_path, said):
    path = tmp_path / "summary"
    assert not is_github(said)
    assert step_summary("text", {"GITHUB_STEP_SUMMARY": str(path), **said}) == []
    assert not path.exists()


@pytest.mark.parametrize(
    ("name", "why"),
    [("", "GITHUB_STEP_SUMMARY names no file"), (".", "."), ("none/there", "none/there"), ("a\0b", "a\\x00b")],
)
def test_a_summary_that_cannot_be_written_is_one_warning(tmp_path, monkeypatch, name, why):
    monkeypatch.chdir(tmp_path)
    (line,) = map(taken, step_summary("text", on_github(name)))
    assert (line.kind, line.title) == ("warning", "no step summary")
    assert line.message.startswith(why)


@pytest.mark.parametrize("before", [0, 1000, SUMMARY_BYTES_MAX - 10, SUMMARY_BYTES_MAX + 10])
def test_what_does_not_fit_is_cut_at_a_line(tmp_path, before):
    path = tmp_path / "summary"
    path.write_bytes(b"x" * before)
    assert step_summary("é fifteen bytes\n" * 100_000, on_github(path)) == []
    added = path.read_bytes()[before:].decode()
    assert before + len(added.encode()) <= max(SUMMARY_BYTES_MAX, before)
    kept, _, note = added.partition("\n\nCut here: ")
    assert set(kept.split("\n")) <= {"é fifteen bytes", ""}
    assert bool(note) == (before < SUMMARY_BYTES_MAX - 100)
    assert len(kept) > 900_000 or not note


@pytest.mark.parametrize(
    ("change", "said"),
    [(ChangeWord.WORSE, "newly breaks"), (ChangeWord.LIKELIER, "is likelier to break"), ("same", None)],
)
def test_a_change_is_called_by_what_it_does_where_and_in_which_line(change, said):
    report = report_of(drawn_row(release="candidate", property="p", change=change), strict=True)
    [line] = shown(report)
    told = f"candidate {said} p in s: done(w1).clear (mine.py:41)"
    assert line.title == (told if said else "p on candidate in s: violated")
