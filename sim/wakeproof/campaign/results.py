"""Results: one row per scenario, release and property, as `results.json` keeps them."""

from __future__ import annotations

import msgspec

from wakeproof.exhaustive.manner import Manner

FIXED, STILL, NEWLY, PROVED, OPEN = "fixed", "still broken", "newly broken", "proved in both", "inconclusive"
CHANGES = (NEWLY, STILL, FIXED, PROVED, OPEN)
"""What a comparison says of a row, the worst first."""

SCHEMA = 1
"""The version of `results.json`; it grows by new keys, and changes number when a key changes its meaning."""


class Needed(msgspec.Struct, frozen=True):
    """A fault or an ordering of a counterexample, and whether the nearest run without it passes (None: not known)."""

    without: str
    passes: bool | None
    choices: tuple[str, ...]


class CounterexampleSummary(msgspec.Struct, frozen=True, kw_only=True):
    """Where a counterexample is kept, what it takes, and its story: one line per step, and `told` folded.

    `minimal`: no run breaks the property with fewer faults, then switches, then steps. `stall_ms` is None where no
    timing of the scenario allows it; after step `no_return` every run breaks the property
    (None: a further fault could still save it).
    """

    file: str
    faults: int
    switches: int = 0
    steps: int
    minimal: bool = False
    choices: tuple[str, ...] = ()
    story: tuple[str, ...]
    told: tuple[str, ...] = ()
    no_return: int | None = None
    stall_ms: float | None = None
    timing: str = ""
    needed: tuple[Needed, ...] = ()


class Way(msgspec.Struct, frozen=True):
    """One way of breaking a property: the step, what fell in, where the handler stood; its risk and simplest run."""

    breaks: str
    fell_in: str
    stood: str
    risk: float | None
    faults: int
    switches: int
    steps: int
    choices: tuple[str, ...]
    told: tuple[str, ...]

    @property
    def manner(self) -> Manner:
        return Manner(self.breaks, self.fell_in, self.stood)


class Parting(msgspec.Struct, frozen=True):
    """Where BASE, led along HEAD's run, does something else (step 0: nowhere), and whether it breaks there as well."""

    step: int
    head: str
    base: str
    breaks: bool


class Compared(msgspec.Struct, frozen=True):
    """What BASE says of the same property: its verdict and risk, the ways it does not have, and where the two part.

    `risk` is `rose`, `fell` or `same`, and empty where either is not known; `why` is what the change rests on; `file`
    keeps the simplest run of a new way.
    """

    verdict: str
    base_risk: float | None
    risk: str
    new_ways: tuple[Way, ...]
    why: str
    parting: Parting | None = None
    file: str = ""


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """A verdict with its evidence. `expected` is None where nothing was promised; `because` explains either."""

    scenario: str
    release: str
    property: str
    verdict: str
    expected: str | None
    because: str
    driver: str
    runs: int = 0
    runs_broken: int = 0
    premise_met: int = 0
    seconds: float = 0.0
    counterexample: CounterexampleSummary | None = None
    states: int = 0
    transitions: int = 0
    interleavings: str | None = None
    ends: int = 0
    cycles: int = 0
    faults_covered: int = -1
    limit: str = ""
    risk: float | None = None
    ways: tuple[Way, ...] = ()
    change: str | None = None
    compared: Compared | None = None


def as_expected(row: Result) -> bool:
    """Whether the verdict is the promised one, where one was promised; a proof is more than a promise to hold."""
    return row.expected is None or row.verdict == row.expected or (row.verdict, row.expected) == ("proved", "held")


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


class CanaryResult(msgspec.Struct, frozen=True, kw_only=True):
    """Whether the bug planted for a property was found, and in how many states it was looked for."""

    property: str
    release: str
    found: bool
    states: int


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """`results.json`, whole."""

    wakeproof: str
    schema: int = SCHEMA
    complete: bool = True
    results: tuple[Result, ...]
    directed: tuple[Observed, ...] = ()
    canaries: tuple[CanaryResult, ...] = ()
    base: str = ""
    head: str = ""

    @property
    def missed(self) -> tuple[CanaryResult, ...]:
        """The planted bugs that were not found: with one of them, no verdict can be trusted."""
        return tuple(canary for canary in self.canaries if not canary.found)


FELL_SHORT = ("held", "proved")
"""Nothing broke it, and a bound kept it from being proved."""


def encode(report: Report) -> bytes:
    return msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"


def exit_code(report: Report) -> int:
    """0 as expected, 1 a property broken or not as expected, 3 inconclusive where more was expected.

    A planted bug that was not found makes it 3 whatever the rows say: a breach may be as wrong as a proof.
    """
    if report.missed:
        return 3
    unexpected = [row for row in report.results if not as_expected(row)]
    unpromised = [row for row in report.results if row.expected is None]
    undecided = [
        row for row in unexpected if row.verdict == "inconclusive" or (row.verdict, row.expected) == FELL_SHORT
    ]
    if len(undecided) < len(unexpected) or any(row.verdict == "violated" for row in unpromised):
        return 1
    return 3 if unexpected or any(row.verdict == "inconclusive" for row in unpromised) else 0
