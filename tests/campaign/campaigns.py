"""Small campaigns in one line each: which verdicts a scenario gives a release over how many seeds."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from wakeproof.campaign.campaign import Outcome, Pair, campaign
from wakeproof.campaign.results import Observed, Result
from wakeproof.scenario.library import load_all

RELEASES = ("lease_nulling", "token_gated", "decoupled", "stream_scoped")


def unheard(done: int, total: int, what: str) -> None:
    """Progress that nobody watches."""


@cache
def outcome(scenario: str, release: str, seeds: int, settings: Sequence[str] = ()) -> Outcome:
    pairs = [Pair(loaded, release, range(seeds)) for loaded in load_all([scenario], settings)]
    return campaign(pairs, 1, unheard)


def rows(scenario: str, release: str, seeds: int = 300) -> dict[str, Result]:
    """Property to row."""
    return {row.property: row for row in outcome(scenario, release, seeds).report.results}


def broken(scenario: str, release: str, seeds: int = 300) -> set[str]:
    return {name for name, row in rows(scenario, release, seeds).items() if row.verdict == "violated"}


def directed(scenario: str, release: str) -> Observed:
    """The scenario's directed run, as the report tells it."""
    (row,) = outcome(scenario, release, 1).report.directed
    return row
