"""A live run with its prediction: one row per property, and the exit code."""

from __future__ import annotations

import msgspec

from wakeproof.live.interval import Interval, agree, wilson
from wakeproof.live.predict import Predicted
from wakeproof.scenario.live import Count, Lived

BROKEN, INCONCLUSIVE, INTERRUPTED = 1, 3, 130


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
    struck: Count
    struck_interval: Interval
    shown: str


class LiveResults(msgspec.Struct, frozen=True, kw_only=True):
    """The whole of it, as `--json` tells it. `predicted_for` is what each clock took.

    Between each two of its values a draw was equally likely. `settings` are what was asked for.
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
    predicted_for: dict[str, tuple[float, ...]]
    predicted_cut_short: int
    rows: tuple[Row, ...]

    @property
    def exit_code(self) -> int:
        if not self.complete:
            return INTERRUPTED
        if any(row.observed.broken or row.struck.broken for row in self.rows):
            return BROKEN
        return 0 if self.runs and all(row.premise_met for row in self.rows) else INCONCLUSIVE


def rows(lived: Lived, predicted: Predicted) -> tuple[Row, ...]:
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
            struck=seen.struck,
            struck_interval=wilson(seen.struck),
            shown=seen.shown,
        )
        for seen in lived.observed
    )
