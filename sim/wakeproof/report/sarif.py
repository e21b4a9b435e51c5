"""results.sarif: SARIF 2.1.0, a rule per property and a result per row that is amiss or violated.

What makes the exit code differ from 0 is an `error`, or a `warning` where it could not be decided; any other violation
is a `note`, suppressed where the scenario expects it (of a comparison's BASE it is left out). GitHub refuses a whole
file for one result that is nowhere, so each is somewhere: at the line that breaks it, else in the release of one's own
or in the scenario.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

import msgspec

from wakeproof.counterexample.drawing import DrawnStep
from wakeproof.encoded import as_json, with_texts
from wakeproof.report.github import place
from wakeproof.report.judged import INTERRUPTED, CiOutcome, JudgedRow, judged, missed, said, story
from wakeproof.report.matrix import properties_of
from wakeproof.report.reaches import amiss_reaches, said_of_reach
from wakeproof.report.source_lines import Repository, Spot, drawing_of
from wakeproof.results.reaches import ReachRow
from wakeproof.results.schema import About, Report, Result
from wakeproof.sites import below
from wakeproof.verdict import Verdict
from wakeproof.visible import one_line, visible

SCHEMA = "https://github.com/oasis-tcs/sarif-spec/raw/main/sarif-2.1/schema/sarif-schema-2.1.0.json"
REACHES, REACHES_CLAIM = "named_behaviour", "What a scenario says should be possible can be reached."
LEVELS = {CiOutcome.FAILURE: "error", CiOutcome.ERROR: "warning"}


class Part(msgspec.Struct, frozen=True, kw_only=True, rename="camel", omit_defaults=True):
    """An object of the format: its fields are the format's properties, and one that is empty is left out."""


class SarifMessage(Part, frozen=True, kw_only=True):
    text: str
    markdown: str = ""


class ReportingDescriptor(Part, frozen=True, kw_only=True):
    """A property of the model; GitHub asks for each of these fields."""

    id: str
    short_description: SarifMessage
    full_description: SarifMessage
    help: SarifMessage


class ToolComponent(Part, frozen=True, kw_only=True):
    name: str
    version: str
    rules: tuple[ReportingDescriptor, ...] = ()


class Tool(Part, frozen=True, kw_only=True):
    driver: ToolComponent


class Notification(Part, frozen=True, kw_only=True):
    level: str
    message: SarifMessage


class Invocation(Part, frozen=True, kw_only=True):
    """What was called, and whether all that it says can be trusted."""

    command_line: str
    execution_successful: bool
    tool_execution_notifications: tuple[Notification, ...] = ()


class ArtifactLocation(Part, frozen=True, kw_only=True):
    uri: str


class Region(Part, frozen=True, kw_only=True):
    start_line: int


class PhysicalLocation(Part, frozen=True, kw_only=True):
    artifact_location: ArtifactLocation
    region: Region


class LogicalLocation(Part, frozen=True, kw_only=True):
    fully_qualified_name: str


class Location(Part, frozen=True, kw_only=True):
    physical_location: PhysicalLocation
    logical_locations: tuple[LogicalLocation, ...] = ()
    message: SarifMessage | None = None


class ThreadFlowLocation(Part, frozen=True, kw_only=True):
    """A step of the run; what has to be looked at is `essential`."""

    location: Location
    importance: str = ""


class ThreadFlow(Part, frozen=True, kw_only=True):
    locations: tuple[ThreadFlowLocation, ...]


class CodeFlow(Part, frozen=True, kw_only=True):
    """The run, as far as the repository has the code of its steps."""

    thread_flows: tuple[ThreadFlow, ...]


class Suppression(Part, frozen=True, kw_only=True):
    kind: str
    justification: str = ""


class SarifResult(Part, frozen=True, kw_only=True):
    """A result; `primary_location_line_hash` is the only fingerprint that GitHub goes by."""

    rule_id: str
    rule_index: int
    level: str
    message: SarifMessage
    locations: tuple[Location, ...]
    code_flows: tuple[CodeFlow, ...] = ()
    partial_fingerprints: dict[str, str]
    suppressions: tuple[Suppression, ...] = ()
    properties: dict[str, Any]


class SarifRun(Part, frozen=True, kw_only=True):
    tool: Tool
    invocations: tuple[Invocation, ...]
    results: tuple[SarifResult, ...]


class SarifLog(Part, frozen=True, kw_only=True):
    schema: str = msgspec.field(name="$schema")
    version: str
    runs: tuple[SarifRun, ...]


def sarif(
    report: Report,
    *,
    command: str,
    out: str,
    claims: Mapping[str, str] | None = None,
    files: Mapping[str, str] | None = None,
) -> bytes:
    """The file. `claims` says what a property claims, `files` the path of a scenario from the repository's root."""
    names = properties_of(report.results)
    rules = tuple(_rule(name, (claims or {}).get(name, name)) for name in names)
    reaches = tuple(amiss_reaches(report))
    rules += (_rule(REACHES, REACHES_CLAIM),) if reaches else ()
    run = SarifRun(
        tool=Tool(driver=ToolComponent(name="wakeproof", version=report.wakeproof, rules=rules)),
        invocations=(_invocation(report, command),),
        results=(
            *_results(report, names, out, files or {}),
            *(_reach(row, outcome, len(names), files or {}) for row, outcome in reaches),
        ),
    )
    log = SarifLog(schema=SCHEMA, version="2.1.0", runs=(run,))
    return as_json(with_texts(log, _text))


def _text(text: str) -> str:
    """Visible, and no link, which a viewer would make of `[text](address)`."""
    return visible(text).replace("](", "] (")


def _rule(name: str, claim: str) -> ReportingDescriptor:
    text = SarifMessage(text=claim)
    return ReportingDescriptor(id=name, short_description=text, full_description=text, help=text)


def _invocation(report: Report, command: str) -> Invocation:
    """Unsuccessful where no result can be trusted, or not all was run; the notifications say which."""
    told = [missed(canary) for canary in report.missed] + ([] if report.complete else [INTERRUPTED])
    return Invocation(
        command_line=command,
        execution_successful=not told,
        tool_execution_notifications=tuple(
            Notification(level="error", message=SarifMessage(text=text)) for text in told
        ),
    )


def _results(report: Report, names: Sequence[str], out: str, files: Mapping[str, str]) -> Iterator[SarifResult]:
    for judged_row in judged(report):
        row, outcome = judged_row
        told_of_base = report.head and row.change is None
        if outcome in LEVELS or (row.verdict == Verdict.VIOLATED and not told_of_base):
            yield _sarif_result(judged_row, names.index(row.property), out, report.about, files)


def _sarif_result(judged_row: JudgedRow, index: int, out: str, about: About, files: Mapping[str, str]) -> SarifResult:
    row, outcome = judged_row
    expected = outcome not in LEVELS and row.expected == row.verdict
    return SarifResult(
        rule_id=row.property,
        rule_index=index,
        level=LEVELS.get(outcome, "note"),
        message=_message(row, out),
        locations=(_location(row, about, files),),
        code_flows=tuple(_code_flows(row, about)),
        partial_fingerprints={"primaryLocationLineHash": _fingerprint(row)},
        suppressions=(Suppression(kind="external", justification=row.because),) if expected else (),
        properties={"verdict": row.verdict, "expected": row.expected, "change": row.change},
    )


def _reach(row: ReachRow, outcome: CiOutcome, index: int, files: Mapping[str, str]) -> SarifResult:
    """A named behaviour is amiss at the file that names it."""
    told = f"{row.behaviour} on {row.release} in {row.scenario}: {said_of_reach(row)}"
    identity = (row.scenario, row.release, REACHES, row.behaviour)
    file = below(files.get(row.scenario, "")) or f"scenarios/{row.scenario}.toml"
    return SarifResult(
        rule_id=REACHES,
        rule_index=index,
        level=LEVELS[outcome],
        message=SarifMessage(text=one_line(told)),
        locations=(
            Location(
                physical_location=_physical(Spot(file, 0)),
                logical_locations=(LogicalLocation(fully_qualified_name="/".join(identity)),),
            ),
        ),
        partial_fingerprints={"primaryLocationLineHash": _hashed(identity)},
        properties={"verdict": row.verdict, "expected": row.expected, "change": row.change},
    )


def _message(row: Result, out: str) -> SarifMessage:
    """The first sentence is what a list of alerts shows."""
    what = one_line(f"{row.property} on {row.release} in {row.scenario}: {said(row)}")
    lines = list(story(row, out))
    told = "\n".join(lines).replace("`", "'")
    markdown = what.replace("`", "'").replace("&", "&amp;").replace("<", "&lt;")
    return SarifMessage(
        text="\n".join((what, *lines)), markdown=f"{markdown}\n\n```text\n{told}\n```" if lines else markdown
    )


def _location(row: Result, about: About, files: Mapping[str, str]) -> Location:
    """Where nothing better is known, the file that a scenario of this name has in a folder of scenarios."""
    found = place(row, about, files)
    return Location(
        physical_location=_physical(found if found.file else Spot(f"scenarios/{row.scenario}.toml", 0)),
        logical_locations=(LogicalLocation(fully_qualified_name="/".join(_identity(row))),),
    )


def _physical(spot: Spot) -> PhysicalLocation:
    """The first line stands for a whole file."""
    uri = quote(visible(spot.file))
    return PhysicalLocation(artifact_location=ArtifactLocation(uri=uri), region=Region(start_line=spot.line or 1))


def _code_flows(row: Result, about: About) -> Iterator[CodeFlow]:
    drawing, spots = drawing_of(row), list(Repository(about).spots(row))
    if not drawing or not spots:
        return
    locations = (
        ThreadFlowLocation(
            location=Location(physical_location=_physical(spot), message=SarifMessage(text=_step(number, step))),
            importance="essential" if number in (drawing.breaks, drawing.fell_in) else "",
        )
        for number, step, spot in spots
    )
    yield CodeFlow(thread_flows=(ThreadFlow(locations=tuple(locations)),))


def _step(number: int, step: DrawnStep) -> str:
    return one_line(f"{number}. {'; '.join(message.text for message in step.messages)}")


def _identity(row: Result) -> tuple[str, str, str]:
    return row.scenario, row.release, row.property


def _fingerprint(row: Result) -> str:
    """The same for the same scenario, release and property, whatever else changes."""
    return _hashed(_identity(row))


def _hashed(identity: Sequence[str]) -> str:
    return hashlib.sha256(msgspec.json.encode([ascii(name) for name in identity])).hexdigest()[:16] + ":1"
