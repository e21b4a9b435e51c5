"""Reports for the formats that CI reads: rows by their verdict, every mix of them, and names that mean harm."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

import msgspec

from wakeproof.counterexample.drawing import BROKEN, Column, Drawing, DrawnStep, Message
from wakeproof.results.schema import (
    About,
    CanaryResult,
    ChangeWord,
    Compared,
    CounterexampleSummary,
    Named,
    Report,
    Result,
    Way,
)
from wakeproof.sites import Site

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


OWN = "src/mine.py:MINE"
ABOUT = About(packages=(Named("shared", "", file="lib/shared"),))
CLEARS = (
    Site("mine.py", 88, "done", "await _clear(ports)"),
    Site("mine.py", 41, "_clear", "await ports.tokens.clear()"),
)
MINTS = (Site("shared/handlers.py", 7, "callback", "await ports.tokens.mint()"),)
ELSEWHERE = (Site("mine.py", 90, "done", "await theirs(ports)"), Site("theirs/part.py", 3, "theirs", "await ports.x()"))


def drawn(
    *steps: tuple[str, tuple[Site, ...]], breaks: int | None = None, fell_in: int | None = None, fare: str = BROKEN
) -> Drawing:
    """A run of these steps, each with its sites; the one that `breaks` it fares so."""
    made = tuple(
        DrawnStep(
            label=label,
            actor="a",
            messages=(Message("lane", "lane", label, sites),),
            property=fare if number == breaks else "",
        )
        for number, (label, sites) in enumerate(steps, 1)
    )
    return Drawing(columns=(Column("lane", "process"),), steps=made, breaks=breaks, fell_in=fell_in)


RUN = (("append(m1)", ()), ("callback(w2).mint", MINTS), ("done(w1).clear", CLEARS))
DRAWING = drawn(*RUN, breaks=3, fell_in=2)


def drawn_row(drawing: Drawing = DRAWING, release: str = OWN, **known: Any) -> Result:
    """A row that is broken in this run."""
    found = msgspec.structs.replace(breach(*STORY), drawing=drawing)
    return row("violated", release=release, counterexample=found, **known)


def compared_row() -> Result:
    """A new way, whose run is not the one that is told of the row alone."""
    way = Way("done(x).clear", "callback(y).mint", "", 0.5, 0, 1, 3, ("a", "b", "c"), STORY)
    compared = Compared("violated", 0.1, "rose", (way,), "", None, FILE, DRAWING)
    return drawn_row(drawn(("done(w1).other", MINTS), breaks=1), change=ChangeWord.WORSE, compared=compared)


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
    for was, verdict, promised, change, (before, limit) in product(VERDICTS, VERDICTS, EXPECTED, ChangeWord, limits):
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
