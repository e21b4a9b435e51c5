"""A live run with its prediction: one row per property, and the exit code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import msgspec

from wakeproof.evidence.intervals import Interval, agree, wilson
from wakeproof.live.predict import Predicted
from wakeproof.scenario.live import Count, Lived, Took

BROKEN, INCONCLUSIVE, INTERRUPTED = 1, 3, 130


class Length(NamedTuple):
    """How often a kind of step was seen, and percentiles of its length, in milliseconds."""

    times: int
    p5: float
    p50: float
    p95: float


def lengths(kinds: Mapping[str, Sequence[Took]]) -> dict[str, Length]:
    """By kind of step; what somebody waited on purpose is not in it."""
    return {name: Length(len(kept), *_percentiles(kept)) for name, kept in kinds.items() if kept}


def _percentiles(kept: Sequence[Took]) -> Iterator[float]:
    ordered = sorted(took.more or 0.0 for took in kept)
    return (round(ordered[int(share * (len(ordered) - 1))], 3) for share in (0.05, 0.5, 0.95))


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A property. Shares are of runs; those that a restart fell into are predicted by nothing, and told apart."""

    property: str
    how: str
    premise_met: int
    predicted: Count
    predicted_interval: Interval
    observed: Count
    observed_interval: Interval
    agree: bool
    replayed: Count
    same: int
    struck: Count
    struck_interval: Interval
    shown: str


class LiveResults(msgspec.Struct, frozen=True, kw_only=True):
    """The whole of it, as `--json` tells it. `latencies` are what each step took: times

    seen, then the 5th, 50th and 95th percentile in milliseconds. `settings` are what was asked for.
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
    predicted_cut_short: int
    rows: tuple[Row, ...]

    @property
    def exit_code(self) -> int:
        if not self.complete:
            return INTERRUPTED
        if any(row.observed.broken or row.struck.broken for row in self.rows):
            return BROKEN
        return 0 if self.runs and all(row.premise_met for row in self.rows) else INCONCLUSIVE


def rows(lived: Lived, predicted: Predicted, replayed: Predicted) -> tuple[Row, ...]:
    """Beside each other, property by property."""
    return tuple(
        Row(
            property=seen.property,
            how=seen.how,
            premise_met=seen.met,
            predicted=predicted.count(seen.property),
            predicted_interval=wilson(predicted.count(seen.property)),
            observed=seen.calm,
            observed_interval=wilson(seen.calm),
            agree=agree(predicted.count(seen.property), seen.calm),
            replayed=replayed.count(seen.property),
            same=replayed.same.get(seen.property, 0),
            struck=seen.struck,
            struck_interval=wilson(seen.struck),
            shown=seen.shown,
        )
        for seen in lived.observed
    )
