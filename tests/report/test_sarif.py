"""results.sarif: SARIF 2.1.0 as far as it is used, read by types that know no other key, and trackable by GitHub."""

from __future__ import annotations

from itertools import product
from typing import Annotated, Literal
from urllib.parse import unquote, urlsplit

import msgspec
import pytest
from ci_reports import (
    ABOUT,
    HOSTILE,
    STORY,
    canary,
    compared_row,
    drawn_row,
    every_check,
    every_comparison,
    hostile,
    report_of,
    row,
)

from wakeproof.report.sarif import sarif
from wakeproof.results.schema import About, Report, comparison_exit_code, exit_code
from wakeproof.visible import visible

Level = Literal["none", "note", "warning", "error"]
Some = Annotated[str, msgspec.Meta(min_length=1)]


class Strict(msgspec.Struct, rename="camel", forbid_unknown_fields=True):
    """What the standard has of an object; a key without a default is one that it, or GitHub, requires."""


class Message(Strict):
    text: str
    markdown: str = ""


class Rule(Strict):
    id: str
    short_description: Message
    full_description: Message
    help: Message


class Driver(Strict):
    name: Some
    version: Some
    rules: list[Rule] = []


class Tool(Strict):
    driver: Driver


class Notification(Strict):
    message: Message
    level: Level


class Invocation(Strict):
    execution_successful: bool
    command_line: str
    tool_execution_notifications: list[Notification] = []


class Artifact(Strict):
    uri: Some


class Region(Strict):
    start_line: Annotated[int, msgspec.Meta(ge=1)]


class Physical(Strict):
    artifact_location: Artifact
    region: Region


class Logical(Strict):
    fully_qualified_name: str


class Place(Strict):
    physical_location: Physical
    logical_locations: list[Logical]


class Somewhere(Strict):
    physical_location: Physical
    message: Message


class FlowLocation(Strict):
    location: Somewhere
    importance: Literal["", "essential"] = ""


class ThreadFlow(Strict):
    locations: Annotated[list[FlowLocation], msgspec.Meta(min_length=1)]


class CodeFlow(Strict):
    thread_flows: Annotated[list[ThreadFlow], msgspec.Meta(min_length=1)]


class Suppression(Strict):
    kind: Literal["inSource", "external"]
    justification: str = ""


class Fingerprints(Strict):
    primary_location_line_hash: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{16}:\d+$")]


class Bag(Strict):
    verdict: str
    expected: str | None
    change: str | None


class Result(Strict):
    rule_id: str
    rule_index: Annotated[int, msgspec.Meta(ge=0)]
    level: Level
    message: Message
    locations: Annotated[list[Place], msgspec.Meta(min_length=1)]
    partial_fingerprints: Fingerprints
    properties: Bag
    suppressions: list[Suppression] = []
    code_flows: list[CodeFlow] = []

    @property
    def place(self) -> str:
        return self.locations[0].physical_location.artifact_location.uri


class Run(Strict):
    tool: Tool
    invocations: list[Invocation]
    results: list[Result]


class Log(Strict):
    version: Literal["2.1.0"]
    runs: Annotated[list[Run], msgspec.Meta(min_length=1, max_length=1)]
    schema: str = msgspec.field(name="$schema")


def run_of(report: Report, **known: object) -> Run:
    """The file, read again: each result has a rule at its index, of its name."""
    written = sarif(report, command="wakeproof check", out="out", **known)
    (run,) = msgspec.json.decode(written, type=Log).runs
    assert all(run.tool.driver.rules[found.rule_index].id == found.rule_id for found in run.results)
    return run


def levels(report: Report) -> list[Level]:
    return [found.level for found in run_of(report).results]


def test_an_error_or_a_warning_stands_for_each_exit_code_but_0():
    for report in every_check():
        run = run_of(report)
        alarming = {"error", "warning"} & {found.level for found in run.results}
        amiss = bool(alarming) or not run.invocations[0].execution_successful
        assert amiss == (exit_code(report) != 0 or not report.complete), report
    for report in every_comparison():
        assert bool({"error", "warning"} & set(levels(report))) == (comparison_exit_code(report) != 0), report


LEVELS = [
    ("violated", "proved", ["error"]),
    ("violated", None, ["error"]),
    ("proved", "violated", ["error"]),
    ("inconclusive", "proved", ["warning"]),
    ("held", "proved", ["warning"]),
    ("violated", "violated", ["note"]),
    ("inconclusive", "inconclusive", []),
    ("proved", "proved", []),
]


@pytest.mark.parametrize(("verdict", "expected", "told"), LEVELS)
def test_the_level_of_a_row(verdict, expected, told):
    assert levels(report_of(row(verdict, expected))) == told


def test_only_what_a_scenario_expects_is_suppressed_with_its_reason():
    rows = [row("violated", "violated", because="a restart forgets"), row("violated"), row("inconclusive")]
    known, *alarming = run_of(report_of(*rows)).results
    assert [(s.kind, s.justification) for s in known.suppressions] == [("external", "a restart forgets")]
    assert not any(found.suppressions for found in alarming)


def test_of_a_comparison_what_is_the_same_is_no_alarm_and_base_is_left_out():
    head = row("violated", None, release="head", change="same")
    (found,) = run_of(report_of(row("violated", None, release="base"), head, base="base", head="head")).results
    assert (found.level, found.suppressions, found.properties.change) == ("note", [], "same")


def test_a_message_begins_with_a_sentence_and_tells_the_story():
    (found,) = run_of(report_of(row("violated"))).results
    lines = found.message.text.splitlines()
    assert lines[:4] == ["p on r in s: expected proved, is violated", *STORY]
    assert lines[-1] == "wakeproof replay out/counterexamples/s-r-p.json"
    assert found.message.markdown.splitlines()[2:6] == ["```text", *STORY]


def test_a_rule_says_what_its_property_claims():
    run = run_of(report_of(row(), row(property="q")), claims={"p": "nobody leaks"})
    assert [(rule.id, rule.full_description.text) for rule in run.tool.driver.rules] == [
        ("p", "nobody leaks"),
        ("q", "q"),
    ]


def test_a_fingerprint_is_of_who_broke_what_where_and_of_nothing_else():
    names = ("a", "b", "a/b", "a,b", "a:b")
    rows = [row("violated", scenario=s, release=r, property=p) for s, r, p in product(names, repeat=3)]
    prints = [found.partial_fingerprints.primary_location_line_hash for found in run_of(report_of(*rows)).results]
    assert len(set(prints)) == len(rows)
    later = [msgspec.structs.replace(r, because="else", states=9, expected=None, seconds=3.0) for r in reversed(rows)]
    again = [found.partial_fingerprints.primary_location_line_hash for found in run_of(report_of(*later)).results]
    assert again == prints[::-1]


PLACES = [
    ("r", {"s": "scenarios/my own.toml"}, "scenarios/my own.toml"),
    ("path/to/release.py:MINE", {"s": "scenarios/s.toml"}, "path/to/release.py"),
    ("r", {}, "scenarios/s.toml"),
    ("r", {"s": "/nowhere/s.toml"}, "scenarios/s.toml"),
]


@pytest.mark.parametrize(("release", "files", "place"), PLACES)
def test_each_result_is_in_a_file_of_the_repository(release, files, place):
    (found,) = run_of(report_of(row("violated", release=release)), files=files).results
    assert unquote(found.place) == place
    assert " " not in found.place


def spot(place: Physical) -> str:
    return f"{unquote(place.artifact_location.uri)}:{place.region.start_line}"


@pytest.mark.parametrize("broken", [drawn_row(), compared_row()], ids=["alone", "compared"])
def test_a_breach_is_at_its_line_and_its_story_is_a_code_flow(broken):
    (found,) = run_of(report_of(broken, about=ABOUT)).results
    assert spot(found.locations[0].physical_location) == "src/mine.py:41"
    [[flow]] = [each.thread_flows for each in found.code_flows]
    assert [(spot(each.location.physical_location), each.importance) for each in flow.locations] == [
        ("lib/shared/handlers.py:7", "essential"),
        ("src/mine.py:41", "essential"),
    ]
    assert [each.location.message.text for each in flow.locations] == ["2. callback(w2).mint", "3. done(w1).clear"]


def test_without_a_line_of_the_repository_there_is_no_code_flow():
    (found,) = run_of(report_of(drawn_row(release="r"), about=About())).results
    assert (found.place, found.code_flows) == ("scenarios/s.toml", [])
    assert found.locations[0].physical_location.region.start_line == 1


def test_what_cannot_be_trusted_says_so():
    (invocation,) = run_of(report_of(row(), canaries=(canary(False),), complete=False)).invocations
    assert not invocation.execution_successful
    told = [notification.message.text for notification in invocation.tool_execution_notifications]
    assert ["planted for p" in told[0], "interrupted" in told[1]] == [True, True]
    assert run_of(report_of(row())).invocations == [
        Invocation(execution_successful=True, command_line="wakeproof check")
    ]


@pytest.mark.parametrize("name", HOSTILE, ids=ascii)
def test_a_hostile_name_stays_text(name):
    run = run_of(hostile(name))
    assert [found.rule_id for found in run.results] == [visible(name), visible(f"{name}3")]
    for found in run.results:
        assert found.message.markdown.count("```") == 2
        assert "<" not in found.message.markdown.split("```")[0]
        assert urlsplit(found.place)[:2] == ("", "")
        assert not set(found.place) & set(' "<>\\^`{|}\n')


def test_seconds_change_no_byte():
    assert len({sarif(report_of(row("violated", seconds=s)), command="", out="o") for s in (0.1, 99.9)}) == 1
