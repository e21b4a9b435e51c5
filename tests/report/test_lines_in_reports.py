"""The lines of a breach, in each format: what interferes and what breaks it, and a hostile line stays text."""

from __future__ import annotations

import html
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import msgspec
import pytest
from ci_reports import (
    ABOUT,
    CLEARS,
    HOSTILE,
    RUN,
    compared_row,
    drawn,
    drawn_row,
    report_of,
)
from rich.console import Console

from wakeproof.counterexample import file as counterexample
from wakeproof.counterexample.drawing import LOST
from wakeproof.report.github import workflow_commands
from wakeproof.report.junit import junit
from wakeproof.report.page.page import page
from wakeproof.report.sarif import sarif
from wakeproof.report.source_lines import Repository, packages_of, to_look_at
from wakeproof.report.summary import summary
from wakeproof.report.terminal import show
from wakeproof.results.schema import About, Named, Report, encode
from wakeproof.sites import Site

FELL_IN = "Step 2 interferes at shared/handlers.py:7 in callback: await ports.tokens.mint()"
BREAKS = "Step 3 breaks the property at mine.py:41 in _clear (from done:88): await ports.tokens.clear()"


def on_a_terminal(report: Report) -> str:
    console = Console(file=io.StringIO(), width=300)
    show(console, report, Path("out"))
    return console.file.getvalue()


def in_junit(report: Report) -> str:
    return "\n".join(ET.fromstring(junit(report, command="", out="out")).itertext())


def in_sarif(report: Report) -> str:
    (run,) = msgspec.json.decode(sarif(report, command="", out="out"))["runs"]
    return "\n".join(found["message"]["text"] for found in run["results"])


FORMATS: dict[str, Callable[[Report], str]] = {
    "terminal": on_a_terminal,
    "summary": summary,
    "page": lambda report: page(report, ()),
    "junit": in_junit,
    "sarif": in_sarif,
    "annotations": lambda report: "\n".join(workflow_commands(report, out="out")),
}
MARKUP = (summary, FORMATS["page"])


@pytest.mark.parametrize("made", FORMATS.values(), ids=FORMATS)
@pytest.mark.parametrize("compared", [False, True], ids=["alone", "compared"])
def test_every_format_tells_both_lines(made, compared):
    found = compared_row() if compared else drawn_row()
    base = msgspec.structs.replace(found, release="base", change=None, compared=None)
    report = report_of(base, found, base="base", head=found.release) if compared else report_of(found)
    text = html.unescape(made(report))
    assert FELL_IN in text
    assert BREAKS in text


def test_a_junit_case_names_its_line():
    assert "line: mine.py:41" in in_junit(report_of(drawn_row())).splitlines()
    assert "line: " not in in_junit(report_of(drawn_row(drawn(*RUN))))


def test_the_page_has_every_steps_line():
    """In the data of which its script makes the steps."""
    data = json.loads(page(report_of(drawn_row()), ()).partition('id="data">')[2].partition("</script>")[0])
    told = [
        [(data["texts"][what], [data["sites"][site] for site in sites]) for _, _, what, sites in step[3]]
        for step in data["stories"]["b1"]["run"]["steps"]
    ]
    assert [("callback(w2).mint", [["shared/handlers.py", 7, "callback", "await ports.tokens.mint()"]])] in told
    assert [("append(m1)", [])] in told


def test_what_is_lost_is_not_broken_yet_and_nobodys_code_has_no_line():
    [loses] = to_look_at(drawn(*RUN, breaks=3, fare=LOST))
    assert loses.startswith("Step 3 loses the property at mine.py:41")
    assert list(to_look_at(drawn(*RUN, breaks=1))) == []
    assert list(to_look_at(drawn(*RUN))) == list(to_look_at(None)) == []


@pytest.mark.parametrize("text", HOSTILE, ids=ascii)
@pytest.mark.parametrize("made", FORMATS.values(), ids=FORMATS)
def test_a_hostile_line_stays_text(made, text):
    sites = (Site(text or "f.py", 1, text, text),)
    plain = made(report_of(drawn_row(drawn(("step", CLEARS), breaks=1)), about=ABOUT))
    attacked = made(report_of(drawn_row(drawn(("step", sites), breaks=1)), about=ABOUT))
    assert not {"\x1b", "\u202e", "\x00"}.intersection(attacked)
    if made in MARKUP:
        assert "<script>alert(1)" not in attacked
        assert "<b>out" not in attacked
    if made is not FORMATS["page"]:  # there a line end is a blank
        assert len(attacked.splitlines()) == len(plain.splitlines())


# Where a repository has it


def test_the_packages_of_a_report_are_those_whose_lines_it_tells():
    assert packages_of(report_of(drawn_row())) == ["shared"]
    assert packages_of(report_of(compared_row())) == ["shared"]
    assert packages_of(report_of(drawn_row(drawn(RUN[2])))) == []


def test_a_release_that_was_named_by_a_whole_path_lies_where_the_call_found_it():
    name = "/nowhere/repo/src/mine.py:MINE"
    known = About(releases=(Named(name, "", file="src/mine.py"),))
    assert Repository(known).release(name) == "src/mine.py"
    assert Repository(About()).release(name) == ""


# What is kept


def without(value: object, *keys: str) -> object:
    if isinstance(value, dict):
        return {key: without(inner, *keys) for key, inner in value.items() if key not in keys}
    return [without(inner, *keys) for inner in value] if isinstance(value, list) else value


def test_results_of_before_are_read_and_told_without_lines(tmp_path):
    old = without(msgspec.json.decode(encode(report_of(drawn_row()))), "sites", "breaks", "fell_in", "packages")
    read = msgspec.convert(old, Report)
    assert read.results[0].counterexample is not None
    assert "breaks the property at" not in summary(read)
    told, before = (undrawn(summary(report)) for report in (report_of(drawn_row()), read))
    assert before.count("\n") == told.count("\n") - 2


def undrawn(text: str) -> str:
    """Without the diagrams, which show where it breaks in lines of their own."""
    return re.sub(r"```mermaid\n.*?```\n", "", text, flags=re.DOTALL)


def test_a_counterexample_of_before_is_read(tmp_path):
    kept = min((Path(__file__).parents[2] / "reports/sample/counterexamples").glob("*.json"))
    data = without(msgspec.json.decode(kept.read_bytes()), "sites", "breaks", "fell_in")
    path = tmp_path / "old.json"
    path.write_bytes(msgspec.json.encode(data))
    found = counterexample.read(path)
    assert isinstance(found, counterexample.Counterexample)
    assert (found.sites, found.breaks, found.fell_in) == ((), None, None)
