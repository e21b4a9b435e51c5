"""junit.xml: valid by the schema that CI servers use, whatever names it holds; it fails where the exit code does."""

from __future__ import annotations

import shlex
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from ci_reports import (
    EXPECTED,
    FILE,
    HOSTILE,
    STORY,
    VERDICTS,
    canary,
    every_check,
    every_comparison,
    hostile,
    report_of,
    row,
)
from xmlschema import XMLSchema, XMLSchemaValidationError
from xmlschema.names import XSD_NAMESPACE

from wakeproof.report.junit import junit
from wakeproof.results.schema import ChangeWord, Compared, Report, Way, comparison_exit_code, exit_code
from wakeproof.visible import one_line, visible

SCHEMA = Path(__file__).parent / "schemas" / "junit-10.xsd"
TAGS = {"failures": "failure", "errors": "error", "skipped": "skipped"}


@cache
def schema() -> XMLSchema:
    return XMLSchema(SCHEMA.read_text(encoding="utf-8").replace("{XML_SCHEMA}", XSD_NAMESPACE))


def parsed(report: Report, out: str = "out") -> ET.Element:
    return ET.fromstring(junit(report, command="wakeproof check", out=out))


def written(report: Report, out: str = "out") -> ET.Element:
    """The file, read again; it is valid, or the test ends here."""
    root = parsed(report, out)
    schema().validate(ET.tostring(root, encoding="unicode"))
    return root


def case(root: ET.Element, name: str = "p") -> ET.Element:
    (found,) = (case for case in root.iter("testcase") if case.get("name") == name)
    return found


def outcome(element: ET.Element) -> str:
    return next((tag for tag in TAGS.values() if element.find(tag) is not None), "passed")


def amiss(root: ET.Element) -> bool:
    return any(outcome(case) in ("failure", "error") for case in root.iter("testcase"))


def test_something_is_amiss_exactly_where_the_exit_code_is_not_0():
    for report in every_check():
        assert amiss(written(report)) == (exit_code(report) != 0 or not report.complete), report


def test_the_same_of_a_comparison():
    said = [(amiss(parsed(report)), comparison_exit_code(report) != 0) for report in every_comparison()]
    assert all(failed == broken for failed, broken in said)
    assert set(said) == {(True, True), (False, False)}


OUTCOMES = {
    ("violated", "proved"): "failure",
    ("violated", None): "failure",
    ("proved", "violated"): "failure",
    ("proved", "inconclusive"): "failure",
    ("held", "proved"): "error",
    ("inconclusive", "proved"): "error",
    ("inconclusive", "violated"): "error",
    ("inconclusive", None): "error",
    ("inconclusive", "inconclusive"): "skipped",
    ("violated", "violated"): "passed",
    ("proved", "held"): "passed",
    ("held", None): "passed",
}


@pytest.mark.parametrize(("verdict", "expected"), OUTCOMES)
def test_what_a_row_is_in_ci(verdict, expected):
    assert outcome(case(written(report_of(row(verdict, expected))))) == OUTCOMES[verdict, expected]


def test_counts_are_of_what_is_there():
    root = written(report_of(*(row(v, e, property=f"{v}-{e}") for v in VERDICTS for e in EXPECTED)))
    assert int(root.get("tests")) == len(VERDICTS) * len(EXPECTED) + 1
    for suite in root.iter("testsuite"):
        assert int(suite.get("tests")) == len(suite.findall("testcase"))
        for count, tag in TAGS.items():
            assert int(suite.get(count)) == len(suite.findall(f"testcase/{tag}"))
    assert all(int(root.get(c)) == sum(int(s.get(c)) for s in root) > 0 for c in ("failures", "errors"))


def test_there_is_a_suite_per_scenario_and_release():
    rows = [row(scenario=s, release=r, property=p) for s in ("s", "t") for r in ("r", "a/b.py:R") for p in ("p", "q")]
    root = written(report_of(*rows))
    assert [suite.get("name") for suite in root][1:] == ["s on r", "s on a/b.py:R", "t on r", "t on a/b.py:R"]
    names = {(case.get("classname"), case.get("name")) for case in root.iter("testcase")}
    assert {("s.r", "p"), ("t.a/b_py:R", "q")} < names, "one dot, between the package and the class of viewers"
    assert len(names) == len(rows) + 1


def test_a_failure_tells_the_story_and_how_to_see_it_again():
    found = case(written(report_of(row("violated", because="a restart")), out="an out")).find("failure")
    assert found.get("message") == "expected proved, is violated: a restart"
    assert found.text.splitlines()[:4] == [found.get("message"), *STORY]
    assert "1 fault, 2 context switches, 3 steps" in found.text
    assert shlex.split(found.text.splitlines()[-1]) == ["wakeproof", "replay", f"an out/{FILE}"]


def test_an_expected_violation_passes_and_says_that_it_is_one():
    known = row("violated", "violated", states=7, transitions=8, interleavings="9", risk=0.25, runs=3)
    told = case(written(report_of(known))).findtext("system-out").splitlines()
    assert {"verdict: violated", "expected: violated", "driver: exhaustive", "runs: 3"} <= set(told)
    assert {"states: 7", "transitions: 8", "interleavings: 9", "risk: 0.25"} <= set(told)
    assert told[-1] == f"replay: wakeproof replay out/{FILE}"


def test_what_is_not_known_is_not_said():
    told = case(written(report_of(row()))).findtext("system-out")
    assert "None" not in told
    assert {line.split(":")[0] for line in told.splitlines()}.isdisjoint({"risk", "states", "replay", "change"})


def test_what_shows_nothing_as_expected_is_skipped_with_its_reason():
    found = case(written(report_of(row("inconclusive", "inconclusive", because="nobody stops it")))).find("skipped")
    assert found.get("message") == "expected inconclusive, is inconclusive: nobody stops it"


def test_an_interrupt_is_one_error_and_what_it_left_is_skipped():
    rows = [row("inconclusive", because="interrupted after 0 of 9 runs", property=name) for name in "pq"]
    root = written(report_of(*rows, complete=False))
    assert outcome(case(root, "complete")) == "error"
    assert [outcome(case(root, name)) for name in "pq"] == ["skipped", "skipped"]


def test_a_breach_that_an_interrupt_did_not_touch_is_still_a_failure():
    assert outcome(case(written(report_of(row("violated"), complete=False)))) == "failure"


def test_a_missed_canary_fails_and_says_what_that_means():
    root = written(report_of(row(), canaries=(canary(False),)))
    assert "No verdict of this run can be trusted" in case(root, "planted-p").find("failure").get("message")
    assert outcome(case(written(report_of(row(), canaries=(canary(True),))), "planted-p")) == "passed"


def worse():
    way = Way("b", "f", "s", None, 0, 1, 2, ("x",), ("told of the new way",))
    compared = Compared(
        "violated", None, "", (way,), "1 of its 2 ways has no counterpart on BASE", file="counterexamples/new.json"
    )
    head = row("violated", "violated", release="head", change=ChangeWord.WORSE, compared=compared)
    return report_of(row("violated", "violated", release="base"), head, base="base", head="head")


def test_what_is_worse_fails_by_the_new_way_although_it_is_expected_to_break():
    root = written(worse())
    base, head = (c for c in root.iter("testcase") if c.get("name") == "p")
    assert (outcome(base), outcome(head)) == ("passed", "failure")
    text = head.find("failure").text
    assert "told of the new way" in text
    assert STORY[0] not in text
    assert text.endswith("wakeproof replay out/counterexamples/new.json")


@pytest.mark.parametrize("name", HOSTILE, ids=ascii)
def test_a_hostile_name_stays_text(name):
    root = written(hostile(name), out=f"out {name}")
    told = [one_line(name) for _ in range(2)]
    found = next(c for c in root.iter("testcase") if c.find("system-out") is not None)
    assert found.get("name") == visible(name)
    assert found.findtext("failure").split("\n- ")[0].endswith("\n".join(told))
    known = {"testsuites", "testsuite", "properties", "property", "testcase", "failure", "skipped", "error"}
    assert {element.tag for element in root.iter()} <= {*known, "system-out"}


def test_what_is_written_as_it_is_and_what_as_an_escape():
    assert visible("a\tb\n⚡ → ✗ 😀 é") == "a\tb\n⚡ → ✗ 😀 é"
    assert visible("\x00\r\x1b\x85\u202e\ud800\uffff") == "\\x00\\r\\x1b\\x85\\u202e\\ud800\\uffff"


def test_seconds_change_no_byte():
    files = {junit(report_of(row(seconds=s)), command="wakeproof check", out="o") for s in (0.1, 99.9)}
    assert len(files) == 1
    assert b"time" not in files.pop()


def test_nothing_run_is_a_valid_file():
    assert [case.get("name") for case in written(report_of()).iter("testcase")] == ["complete"]


def test_the_schema_refuses_properties_in_a_test_case():
    root = ET.fromstring(junit(report_of(row()), command="", out="o"))
    ET.SubElement(case(root), "properties")
    with pytest.raises(XMLSchemaValidationError):
        schema().validate(ET.tostring(root, encoding="unicode"))
