"""junit.xml: a test case per scenario, release and property; one fails exactly where the exit code is not 0.

It is valid by the schema that Jenkins' xUnit plugin checks (junit-10.xsd). That one allows no `properties` in a test
case, so what is known of a row stands in its `system-out`, one `key: value` a line, which viewers show beside it. There
is no `time` anywhere: what a proof took differs from run to run, and the same input gives the same bytes.
Written with xml.etree: junitparser goes by whether lxml happens to be installed, which changes the bytes, and whether
a character that XML cannot hold is let through or refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.etree import ElementTree as ET

from wakeproof.report.judged import INTERRUPTED, CiOutcome, JudgedRow, judged, missed, replay, said, story
from wakeproof.report.reaches import reach_outcome, reach_replay, said_of_reach
from wakeproof.report.source_lines import breaks_at, drawing_of
from wakeproof.results.reaches import ReachRow
from wakeproof.results.schema import LESS_SOUND, Report, Result
from wakeproof.visible import one_line, visible


def junit(report: Report, *, command: str, out: str) -> bytes:
    """The file: a suite for the run and its planted bugs, then one per scenario and release, in the report's order."""
    suites = [_run(report)]
    pairs: dict[tuple[str, str], list[JudgedRow]] = {}
    for row in judged(report):
        pairs.setdefault((row.row.scenario, row.row.release), []).append(row)
    for (scenario, release), rows in pairs.items():
        classname = f"{scenario.replace('.', '_')}.{release.replace('.', '_')}"
        reaches = (row for row in report.reaches if (row.scenario, row.release) == (scenario, release))
        cases = [_case(row, classname, out) for row in rows]
        cases += [_reach_case(row, report, classname, out) for row in reaches]
        suites.append(_suite(f"{scenario} on {release}", cases))
    _properties(
        suites[0], {"wakeproof": report.wakeproof, "command": command, "base": report.base, "head": report.head}
    )
    root = ET.Element("testsuites", {"name": "wakeproof", **_counts(suites, ("tests", "failures", "errors"))})
    root.extend(suites)
    for element in root.iter():
        _make_visible(element)
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _make_visible(element: ET.Element) -> None:
    element.attrib = {key: visible(value) for key, value in element.attrib.items()}
    element.text = visible(element.text) if element.text else element.text


def _run(report: Report) -> ET.Element:
    """Whether the run is whole, and whether it finds what is there to be found."""
    whole = ET.Element("testcase", {"name": "complete", "classname": "wakeproof.run"})
    if not report.complete:
        _amiss(whole, CiOutcome.ERROR, "interrupted", INTERRUPTED)
    cases = [whole]
    for canary in report.canaries:
        cases.append(ET.Element("testcase", {"name": canary.release, "classname": "wakeproof.planted"}))
        if not canary.found:
            _amiss(cases[-1], CiOutcome.FAILURE, "planted bug missed", missed(canary))
    return _suite("wakeproof", cases)


def _case(judged_row: JudgedRow, classname: str, out: str) -> ET.Element:
    row, outcome = judged_row
    case = ET.Element("testcase", {"name": row.property, "classname": classname})
    if outcome is CiOutcome.SKIPPED:
        ET.SubElement(case, "skipped", {"message": said(row)})
    elif outcome is not CiOutcome.PASSED:
        kind = row.change if row.change in LESS_SOUND else f"{row.verdict}, {row.expected or 'nothing'} promised"
        _amiss(case, outcome, kind, said(row), story(row, out))
    told = ET.SubElement(case, "system-out")
    told.text = "\n".join(f"{key}: {value}" for key, value in _known(row, out).items())
    return case


def _reach_case(row: ReachRow, report: Report, classname: str, out: str) -> ET.Element:
    case, outcome = (
        ET.Element("testcase", {"name": f"reaches {row.behaviour}", "classname": classname}),
        said_of_reach(row),
    )
    amiss = reach_outcome(row, report)
    if amiss is not CiOutcome.PASSED:
        _amiss(case, amiss, f"{row.verdict}, {row.expected or 'nothing'} expected", outcome, row.choices)
    told = {
        "verdict": row.verdict,
        "expected": row.expected or "nothing",
        "said": outcome,
        "order": "; ".join(row.order),
    }
    told |= {"replay": reach_replay(row, out)} if row.file else {}
    ET.SubElement(case, "system-out").text = "\n".join(f"{key}: {one_line(value)}" for key, value in told.items())
    return case


def _amiss(case: ET.Element, outcome: CiOutcome, kind: str, message: str, lines: Iterable[str] = ()) -> None:
    element = ET.SubElement(case, outcome.value, {"type": kind, "message": message})
    element.text = "\n".join((message, *lines))


def _known(row: Result, out: str) -> dict[str, str]:
    """What is known of a row, but for `seconds`; a key for what is not known is left out."""
    broken_at = breaks_at(drawing_of(row))
    known = {
        "verdict": row.verdict,
        "expected": row.expected or "nothing",
        "because": row.because,
        "change": row.change,
        "driver": row.driver,
        "runs": row.runs,
        "runs_broken": row.runs_broken,
        "premise_met": row.premise_met,
        "states": row.states or None,
        "transitions": row.transitions or None,
        "interleavings": row.interleavings,
        "limit": row.limit,
        "risk": None if row.risk is None else repr(row.risk),
        "line": one_line(f"{broken_at[-1].file}:{broken_at[-1].line}") if broken_at else "",
        "replay": replay(row, out),
    }
    return {key: str(value) for key, value in known.items() if value not in (None, "")}


def _suite(name: str, cases: list[ET.Element]) -> ET.Element:
    elements = {"failures": "failure", "errors": "error", "skipped": "skipped"}
    counts = {what: str(sum(case.find(tag) is not None for case in cases)) for what, tag in elements.items()}
    suite = ET.Element("testsuite", {"name": name, "tests": str(len(cases)), **counts})
    suite.extend(cases)
    return suite


def _properties(suite: ET.Element, known: Mapping[str, str]) -> None:
    """Of a suite; where the schema has them, before its cases."""
    properties = ET.Element("properties")
    for name, value in known.items():
        if value:
            ET.SubElement(properties, "property", {"name": name, "value": value})
    suite.insert(0, properties)


def _counts(suites: list[ET.Element], whats: Iterable[str]) -> dict[str, str]:
    return {what: str(sum(int(suite.attrib[what]) for suite in suites)) for what in whats}
