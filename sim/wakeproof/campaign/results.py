"""Results: one row per scenario, release and property, as `results.json` keeps them."""

from __future__ import annotations

import msgspec

SCHEMA = 1
"""The version of `results.json`; it grows by new keys, and changes number when a key changes its meaning."""


class CounterexampleSummary(msgspec.Struct, frozen=True):
    """Where a counterexample is kept, what it takes, and its story in lines."""

    file: str
    faults: int
    steps: int
    story: tuple[str, ...]


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """A verdict with its evidence. `expected` is None where nothing was promised; `because` explains either."""

    scenario: str
    release: str
    property: str
    verdict: str
    expected: str | None
    because: str
    driver: str
    runs: int
    runs_broken: int
    premise_met: int
    seconds: float
    counterexample: CounterexampleSummary | None = None


def as_expected(row: Result) -> bool:
    """Whether the verdict is the promised one, where one was promised."""
    return row.expected is None or row.verdict == row.expected


class Observed(msgspec.Struct, frozen=True, kw_only=True):
    """One row of a table of directed runs: what was claimed of it, and what was seen, or why nothing was."""

    run: str
    scenario: str
    release: str
    columns: tuple[str, ...]
    claimed: tuple[str, ...]
    observed: tuple[str, ...] | None
    why: str = ""

    @property
    def differences(self) -> tuple[bool, ...]:
        """Per column, whether something else was claimed than seen."""
        seen = self.observed or ("",) * len(self.claimed)
        return tuple(bool(said) and said != saw for said, saw in zip(self.claimed, seen, strict=True))


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """`results.json`, whole."""

    wakeproof: str
    schema: int = SCHEMA
    complete: bool = True
    results: tuple[Result, ...]
    directed: tuple[Observed, ...] = ()


def encode(report: Report) -> bytes:
    return msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"


def exit_code(report: Report) -> int:
    """0 as expected, 1 a property broken or not as expected, 3 inconclusive where more was expected."""
    unexpected = [row for row in report.results if not as_expected(row)]
    unpromised = [row for row in report.results if row.expected is None]
    if any(row.verdict != "inconclusive" for row in unexpected) or any(row.verdict == "violated" for row in unpromised):
        return 1
    return 3 if unexpected or any(row.verdict == "inconclusive" for row in unpromised) else 0
