"""Reports for the formats that CI reads: rows by their verdict, every mix of them, and names that mean harm."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from wakeproof.campaign.results import CHANGES, CanaryResult, CounterexampleSummary, Report, Result

VERDICTS = ("proved", "held", "violated", "inconclusive")
EXPECTED = (*VERDICTS, None)
FILE = "counterexamples/s-r-p.json"
STORY = ("1. append(m1)", "2. ⚡ server-0: restart  [fault: restart]", "    ✗ p: it is broken")
HOSTILE = (
    "<script>alert(1)</script>",
    "]]>",
    "a \"quoted\" & 'other' name",
    "nul \x00, bell \x07, escape \x1b[31m, next line \x85",
    "two\nlines\r\nand\rmore",
    "%0A::error::planted",
    "\n::error title=planted::planted",
    "comma, colon: ::",
    "```\n<b>out of the fence</b>",
    "lone \ud800 surrogate, no character \uffff, turned \u202e round",
    "../../etc/passwd",
    "⚡ → ✗ 😀",
    "",
)


def breach(*told: str) -> CounterexampleSummary:
    return CounterexampleSummary(file=FILE, faults=1, switches=2, steps=3, story=told, told=told)


def row(verdict: str = "proved", expected: str | None = "proved", **known: Any) -> Result:
    told = {"scenario": "s", "release": "r", "property": "p", "because": "", "driver": "exhaustive"}
    found = breach(*STORY) if verdict == "violated" else None
    return Result(**{"verdict": verdict, "expected": expected, "counterexample": found, **told, **known})


def report_of(*rows: Result, **known: Any) -> Report:
    return Report(wakeproof="1.0", results=rows, **known)


def canary(found: bool) -> CanaryResult:
    return CanaryResult(property="p", release="planted-p", found=found, states=9)


def every_check() -> Iterator[Report]:
    """Verdict x expected x whole or not x no canary, one found, one missed; beside a row that is as expected."""
    canaries = ((), (canary(True),), (canary(True), canary(False)))
    for verdict, expected, complete, looked_for in product(VERDICTS, EXPECTED, (True, False), canaries):
        rows = (row(), row(verdict, expected, property="q"))
        yield report_of(*rows, complete=complete, canaries=looked_for)


def every_comparison() -> Iterator[Report]:
    """Verdict x expected of both sides x change x where a limit was hit."""
    limits = (("", ""), ("states=5", ""), ("", "states=5"))
    for was, verdict, promised, change, (before, limit) in product(VERDICTS, VERDICTS, EXPECTED, CHANGES, limits):
        for base_promised in (None, "proved"):
            base = row(was, base_promised, release="base", limit=before)
            head = row(verdict, promised, release="head", limit=limit, change=change)
            yield report_of(base, head, base="base", head="head")


def hostile(name: str) -> Report:
    """The name wherever a text comes from a scenario, a release or a module."""
    texts = {"scenario": name, "release": name, "property": name, "because": name}
    rows = (
        row("violated", **texts, counterexample=breach(name, name)),
        row("inconclusive", **(texts | {"property": f"{name}2"}), limit=name),
        row("violated", "violated", **(texts | {"property": f"{name}3"})),
    )
    planted = CanaryResult(property=name, release=name, found=False, states=1)
    return report_of(*rows, canaries=(planted,), complete=False)
