"""`results.json` is what reports/README.md says it is: each key that is written is told, each key told is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from wakeproof import __version__
from wakeproof.campaign.campaign import CampaignOutcome, campaign
from wakeproof.campaign.comparison import compare
from wakeproof.campaign.work import Method, Pair
from wakeproof.checker.phases import Passage, Phases, StatePhase
from wakeproof.counterexample import file as counterexample
from wakeproof.counterexample.drawing import Column, Drawing, DrawnStep, Message, Shows
from wakeproof.counterexample.file import FORMAT, Regression
from wakeproof.counterexample.moments import Choice, HeldText
from wakeproof.errors import UserError
from wakeproof.results.coverage import Amiss, Coverage, Growth, Strikes, Struck, Study
from wakeproof.results.saved import read_results
from wakeproof.results.schema import (
    SCHEMA,
    About,
    CanaryResult,
    ChangeWord,
    Compared,
    Named,
    Observed,
    Report,
    Result,
    RiskChange,
    Way,
    as_expected,
    encode,
    exit_code,
)
from wakeproof.scenario.library import load_all
from wakeproof.sites import Site
from wakeproof.verdict import Verdict

DESCRIPTION = (Path(__file__).parents[2] / "reports/README.md").read_text(encoding="utf-8")


def documented(after: str) -> list[str]:
    """The keys in the first table behind a line of the description."""
    table = DESCRIPTION.partition(f"\n{after}")[2].partition("|---|")[2].partition("\n\n")[0]
    return re.findall(r"^\| `([\w.]+)` \|", table, re.MULTILINE)


@cache
def outcome() -> CampaignOutcome:
    (scenario,) = load_all(["lock-pause"])
    return campaign([Pair(scenario, "unchecked", range(60))], 1, lambda done, total, what: None, canaries=True)


@cache
def written() -> dict[str, Any]:
    data: dict[str, Any] = msgspec.json.decode(encode(outcome().report))
    return data


def broken_row() -> dict[str, Any]:
    return next(row for row in written()["results"] if row["verdict"] == "violated")


def found() -> dict[str, Any]:
    data: dict[str, Any] = msgspec.json.decode(counterexample.encode(next(iter(outcome().counterexamples.values()))))
    return data


def keys_of(value: dict[str, Any], within: str = "") -> list[str]:
    """Every key, each followed by those of what it holds; of a list by those of its first."""
    found = []
    for key, inner in value.items():
        found.append(f"{within}{key}")
        first = inner[0] if isinstance(inner, list) and inner else inner
        if isinstance(first, dict):
            found += keys_of(first, f"{within}{key}.")
    return found


def compared_row() -> dict[str, Any]:
    """A row of a comparison that fills every key; what is like `ways` is told there."""
    (scenario,) = load_all(["lock-pause"])
    pairs = [Pair(scenario, release, range(1)) for release in ("checked", "unchecked")]
    made = compare(campaign(pairs, 1, lambda *_: None), "checked", "unchecked", [scenario])
    rows = msgspec.json.decode(encode(made.report))["results"]
    return next(row for row in rows if row["change"] == "worse")


def directed_row() -> dict[str, Any]:
    """Of pullwake, for the lock has nothing to be observed at a moment."""
    (scenario,) = load_all(["restart-before-done"])
    report = campaign([Pair(scenario, "token_gated", range(1))], 1, lambda *_: None, Method.SEEDS).report
    row: dict[str, Any] = msgspec.json.decode(encode(report))["directed"][0]
    return row


def fields_of(struct: type[msgspec.Struct], within: str = "") -> Iterator[str]:
    """Every key that such a record may have, each followed by those of the records that it holds."""
    for field in msgspec.structs.fields(struct):
        yield f"{within}{field.name}"
        for held in records_in(field.type):
            yield from fields_of(held, f"{within}{field.name}.")


HELD = (Column, Message, Shows, Site, HeldText, Choice, DrawnStep, Phases, StatePhase, Passage)
HELD += (Struck, Strikes, Amiss, Growth, Named)


def records_in(kind: Any) -> list[type[msgspec.Struct]]:
    return [kind] if kind in HELD else [held for inner in get_args(kind) for held in records_in(inner)]


TOLD_ELSEWHERE = (
    *("compared.ways.", "counterexample.drawing.", "compared.drawing.", "compared.parting.drawing."),
    *("compared.parting.head_sites.", "compared.parting.base_sites."),
)
WRITTEN = [
    ("## results.json", lambda: list(written())),
    (
        "A row of `results`:",
        lambda: [key for key in keys_of(compared_row()) if not key.startswith(TOLD_ELSEWHERE)],
    ),
    ("A row of `directed`:", lambda: list(directed_row())),
    ("A row of `canaries`:", lambda: list(written()["canaries"][0])),
    ("`about`:", lambda: list(fields_of(About))),
    ("A row of `coverage`:", lambda: list(fields_of(Coverage))),
    ("A row of `studies`:", lambda: list(fields_of(Study))),
    ("A drawing:", lambda: list(fields_of(Drawing))),
    ("## A counterexample", lambda: list(found())),
    ("## A regression", lambda: list(Regression.__struct_fields__)),
]


@pytest.mark.parametrize(("after", "keys"), WRITTEN, ids=[row[0] for row in WRITTEN])
def test_the_keys_told_are_the_keys_written(after, keys):
    assert documented(after) == keys()


def test_every_row_has_the_same_keys():
    assert {tuple(row) for row in written()["results"]} == {tuple(broken_row())}


def test_the_versions_told_are_the_versions_written():
    assert f"| `schema` | number | the version of this description: {SCHEMA} |" in DESCRIPTION
    assert f"`format` is `{FORMAT}`" in DESCRIPTION
    assert (written()["wakeproof"], written()["schema"], found()["format"]) == (__version__, SCHEMA, FORMAT)


def test_one_row_per_property():
    (scenario,) = load_all(["lock-pause"])
    assert [row["property"] for row in written()["results"]] == list(scenario.kind.properties)


def test_a_counterexample_goes_with_a_violation_and_with_nothing_else():
    for row in written()["results"]:
        assert (row["counterexample"] is not None) == (row["verdict"] == "violated") == bool(row["ways"])


def test_a_row_tells_what_its_file_tells():
    for row in outcome().report.results:
        if row.counterexample:
            kept = outcome().counterexamples[row.counterexample.file.removeprefix("counterexamples/")]
            found = row.counterexample
            told = (kept.property, kept.faults, kept.switches, kept.steps, kept.choices, kept.story)
            assert told == (row.property, found.faults, found.switches, found.steps, found.choices, found.story)


def row(verdict: str, expected: str | None) -> Result:
    return Result(
        scenario="s",
        release="r",
        property=f"{verdict} {expected}",
        verdict=verdict,
        expected=expected,
        because="",
        driver="timed",
        runs=1,
        runs_broken=0,
        premise_met=1,
        seconds=0.0,
    )


CODES = [
    (("held", "held"), 0),
    (("violated", "violated"), 0),
    (("inconclusive", "inconclusive"), 0),
    (("held", None), 0),
    (("violated", "held"), 1),
    (("held", "violated"), 1),
    (("held", "inconclusive"), 1),
    (("violated", "inconclusive"), 1),
    (("violated", None), 1),
    (("inconclusive", "held"), 3),
    (("inconclusive", "violated"), 3),
    (("inconclusive", None), 3),
]


def coded(*verdicts: tuple[str, str | None]) -> int:
    return exit_code(Report(wakeproof="", results=tuple(row(*verdict) for verdict in verdicts)))


@pytest.mark.parametrize(("verdict", "code"), CODES, ids=[" where expected ".join(map(str, row[0])) for row in CODES])
def test_the_exit_code_of_a_row(verdict, code):
    assert coded(verdict) == coded(verdict, ("held", "held")) == code
    assert as_expected(row(*verdict)) or code


def test_a_breach_outweighs_what_is_open():
    assert coded(("inconclusive", "held"), ("violated", "held")) == 1


def looked_for(*, found: bool) -> CanaryResult:
    return CanaryResult(property="p", release="planted-p", found=found, states=1)


@pytest.mark.parametrize(("verdict", "code"), CODES, ids=[" where expected ".join(map(str, row[0])) for row in CODES])
def test_a_planted_bug_that_was_missed_outweighs_every_row(verdict, code):
    rows, found = (row(*verdict),), looked_for(found=True)
    assert exit_code(Report(wakeproof="", results=rows, canaries=(found, found))) == code
    assert exit_code(Report(wakeproof="", results=rows, canaries=(found, looked_for(found=False), found))) == 3


# What its types say


IMPOSSIBLE: list[tuple[tuple[Any, ...], Any, str]] = [
    (("results", 0, "verdict"), "fine", "results[0].verdict is 'fine': invalid enum value"),
    (("results", 0, "verdict"), "y" * 9_999, f"results[0].verdict is {'y' * 9_999!r}"[:80]),
    (("results", 0, "expected"), "fine", "results[0].expected is 'fine': invalid enum value"),
    (("results", 0, "driver"), "fine", "results[0].driver is 'fine': invalid enum value"),
    (("results", 0, "change"), "fine", "results[0].change is 'fine': invalid enum value"),
    (("results", 0, "compared", "verdict"), "fine", "results[0].compared.verdict is 'fine': invalid enum value"),
    (("results", 0, "compared", "risk"), "grew", "results[0].compared.risk is 'grew': invalid enum value"),
    (("results", 0, "compared", "base_risk"), 1.5, "results[0].compared.base_risk is 1.5: expected 'float' <= 1.0"),
    (("results", 0, "compared", "file"), "x.json", "results[0].compared.file is 'x.json': expected 'str' matching"),
    (("results", 0, "risk"), -0.5, "results[0].risk is -0.5: expected 'float' >= 0.0"),
    (("results", 0, "ways", 0, "risk"), 1.5, "results[0].ways[0].risk is 1.5: expected 'float' <= 1.0"),
    (("results", 0, "seconds"), -0.5, "results[0].seconds is -0.5: expected 'float' >= 0.0"),
    (("results", 0, "interleavings"), "12x", "results[0].interleavings is '12x': expected 'str' matching"),
    (("results", 0, "interleavings"), "12\n", "results[0].interleavings is '12\\n': expected 'str' matching"),
    *(
        (("results", 0, key), -1, f"results[0].{key} is -1: expected 'int' >= 0")
        for key in ("runs", "runs_broken", "premise_met", "states", "transitions", "ends", "cycles")
    ),
    (("directed", 0, "columns"), [], "directed[0].columns: expected 'array' of length >= 1"),
    (("canaries", 0, "states"), -1, "canaries[0].states is -1: expected 'int' >= 0"),
    (("coverage", 0, "strikes", 0, "in_runs"), -1, "coverage[0].strikes[0].in_runs is -1: expected 'int' >= 0"),
    (("studies", 0, "factor"), 0, "studies[0].factor is 0: expected 'int' >= 1"),
    (("studies", 0, "broken", "p"), -1, "studies[0].broken[...]: expected 'int' >= 0"),
    (("studies", 0, "recovery_ms", 1), -0.5, "studies[0].recovery_ms[1] is -0.5: expected 'float' >= 0.0"),
]


def small() -> dict[str, Any]:
    """A report with something in every list."""
    way = Way("x", "", "", 0.5, 0, 0, 1, ("x",), ("x",))
    compared = Compared(Verdict.PROVED, 0.5, RiskChange.SAME, (), "")
    base = row("proved", None)
    broken = msgspec.structs.replace(base, release="head", ways=(way,), change=ChangeWord.OPEN, compared=compared)
    report = Report(
        wakeproof="",
        base="r",
        results=(broken, base),
        directed=(Observed(run="A", scenario="s", release="r", columns=("c",), claimed=("",), observed=None),),
        canaries=(looked_for(found=True),),
        coverage=(Coverage(scenario="s", release="r", whole=True, faults=("f",), strikes=(Strikes("f", 1, 1),)),),
        studies=(Study(scenario="s", release="r", factor=1, runs=1, broken={"p": 1}, recovery_ms=(1.0, 2.0, 3.0)),),
    )
    data: dict[str, Any] = msgspec.json.decode(encode(report))
    return data


def reading(folder: Path, data: dict[str, Any]) -> Report:
    (folder / "x.json").write_bytes(msgspec.json.encode(data))
    return read_results(folder / "x.json").report


def test_what_is_possible_is_read(tmp_path):
    assert msgspec.json.decode(encode(reading(tmp_path, small()))) == small()


@pytest.mark.parametrize(("place", "value", "told"), IMPOSSIBLE, ids=[row[2][:60] for row in IMPOSSIBLE])
def test_an_impossible_value_is_one_line_with_its_file_its_key_and_what_to_do(tmp_path, place, value, told):
    data: Any = small()
    holder = data
    for key in place[:-1]:
        holder = holder[key]
    holder[place[-1]] = value
    with pytest.raises(UserError) as refused:
        reading(tmp_path, data)
    line = str(refused.value)
    assert line.startswith(f"{tmp_path / 'x.json'}: {told}") and "\n" not in line and len(line) < 400
    assert line.endswith("; give a results.json that wakeproof wrote, whole")
