"""A live run with its prediction: one row per property, and the exit code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import msgspec

from wakeproof.interrupts import INTERRUPTED
from wakeproof.live.predict import Predicted
from wakeproof.scenario.live import Count, LiveOutcome, ObservedProperty
from wakeproof.statistics import Interval, agree, wilson

BROKEN, INCONCLUSIVE = 1, 3


class Length(NamedTuple):
    """How often a kind of step was seen, and percentiles of its length, in milliseconds."""

    times: int
    p5: float
    p50: float
    p95: float


def lengths(kinds: Mapping[str, Sequence[float]]) -> dict[str, Length]:
    """By kind of step, of lengths in order; what somebody waited on purpose is not in it."""
    return {name: Length(len(kept), *_percentiles(kept)) for name, kept in sorted(kinds.items())}


def _percentiles(ordered: Sequence[float]) -> Iterator[float]:
    return (round(ordered[int(share * (len(ordered) - 1))], 3) for share in (0.05, 0.5, 0.95))


class ReplayedRuns(NamedTuple):
    """Real runs, simulated at their own latencies: those that broke it, those whose replay did, and where both did."""

    runs: int
    real: int
    again: int
    same: int


class LiveRow(msgspec.Struct, frozen=True, kw_only=True):
    """A property. Shares are of runs; told apart are those `struck` by a restart, and `other` that something befell."""

    property: str
    how: str
    premise_met: int
    predicted: Count
    predicted_interval: Interval
    observed: Count
    observed_interval: Interval
    agree: bool
    replayed: ReplayedRuns
    struck_predicted: Count
    struck_predicted_interval: Interval
    struck: Count
    struck_interval: Interval
    struck_agree: bool
    other: Count
    other_interval: Interval
    shown: str


class LiveResults(msgspec.Struct, frozen=True, kw_only=True):
    """The whole of it, as `--json` tells it; `settings` are what was asked for.

    `cut_short` are runs whose end was not awaited. `latencies` are what each kind of step took: times seen, and
    percentiles in milliseconds.
    """

    wakeproof: str
    release: str
    complete: bool
    runs: int
    wakes: int
    restarts: int
    seconds: float
    counts: dict[str, int]
    settings: dict[str, object]
    latencies: dict[str, Length]
    cut_short: int
    predicted_cut_short: int
    rows: tuple[LiveRow, ...]

    @property
    def struck(self) -> bool:
        """Whether anything befell any run."""
        return any(row.struck.runs or row.other.runs for row in self.rows)

    @property
    def exit_code(self) -> int:
        if not self.complete:
            return INTERRUPTED
        if any(row.observed.broken or row.struck.broken or row.other.broken for row in self.rows):
            return BROKEN
        whole = self.runs and not self.cut_short and all(row.premise_met for row in self.rows)
        return 0 if whole else INCONCLUSIVE


def rows(lived: LiveOutcome, predicted: Predicted, replayed: Predicted, struck: Predicted) -> tuple[LiveRow, ...]:
    """Beside each other, property by property."""
    return tuple(_row(seen, predicted, replayed, struck) for seen in lived.observed)


def _row(seen: ObservedProperty, predicted: Predicted, replayed: Predicted, struck: Predicted) -> LiveRow:
    parts = (replayed.real, replayed.broken, replayed.same)
    calm, hit = predicted.count(seen.property), struck.count(seen.property)
    return LiveRow(
        property=seen.property,
        how=seen.how,
        premise_met=seen.met,
        predicted=calm,
        predicted_interval=wilson(calm),
        observed=seen.calm,
        observed_interval=wilson(seen.calm),
        agree=agree(calm, seen.calm),
        replayed=ReplayedRuns(replayed.runs, *(part.get(seen.property, 0) for part in parts)),
        struck_predicted=hit,
        struck_predicted_interval=wilson(hit),
        struck=seen.struck,
        struck_interval=wilson(seen.struck),
        struck_agree=agree(hit, seen.struck),
        other=seen.other,
        other_interval=wilson(seen.other),
        shown=seen.shown,
    )
