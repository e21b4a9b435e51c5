"""Small campaigns in one line each: which verdicts a scenario gives a release over how many seeds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

from wakeproof.campaign.campaign import CampaignOutcome, campaign
from wakeproof.campaign.work import Method, Pair
from wakeproof.checker.limits import Limits
from wakeproof.progress import OnProgress
from wakeproof.results.schema import Observed, Report, Result
from wakeproof.scenario.library import load_all

RELEASES = ("lease_nulling", "token_gated", "decoupled", "stream_scoped")


def unheard(done: int, total: int, what: str) -> None:
    """Progress that nobody watches."""


@cache
def outcome(scenario: str, release: str, seeds: int = 300, settings: Sequence[str] = ()) -> CampaignOutcome:
    pairs = [Pair(loaded, release, range(seeds)) for loaded in load_all([scenario], settings)]
    return campaign(pairs, 1, unheard)


def rows(scenario: str, release: str) -> dict[str, Result]:
    """Property to row."""
    return {row.property: row for row in outcome(scenario, release).report.results}


def broken(scenario: str, release: str) -> set[str]:
    return {name for name, row in rows(scenario, release).items() if row.verdict == "violated"}


def directed(scenario: str, release: str) -> Observed:
    """The scenario's directed run, as the report tells it: without a proof beside it."""
    (row,) = _campaign((scenario,), release, range(1), (), Method.SEEDS, Limits()).report.directed
    return row


def proved(scenario: str, release: str, *settings: str) -> dict[str, Result]:
    """Property to row, from the graph alone."""
    return _by_name(_campaign((scenario,), release, range(1), settings, Method.PROVE, Limits()).report)


def limited(scenario: str, release: str, states: int, method: Method = Method.BOTH) -> dict[str, Result]:
    """Property to row, where proofs are given up after so many states; 40 seeds to fall back on."""
    return _by_name(_campaign((scenario,), release, range(40), (), method, Limits(states=states)).report)


def interrupted(
    *scenarios: str,
    when: Callable[[int, str], bool],
    jobs: int = 1,
    method: Method = Method.BOTH,
    limits: Limits | None = None,
    release: str = "decoupled",
) -> Report:
    """A campaign on one release, interrupted as soon as `when(done, what)` is true of its progress."""

    def on_progress(done: int, total: int, what: str) -> None:
        if when(done, what):
            raise KeyboardInterrupt

    pairs = [Pair(loaded, release, range(20)) for loaded in load_all(scenarios)]
    return campaign(pairs, jobs, on_progress, method, limits).report


def canaries(*scenarios: str, on_progress: OnProgress = unheard, limits: Limits | None = None) -> Report:
    """A check of these scenarios on `decoupled`, by proofs and few seeds, with its canaries."""
    pairs = [Pair(loaded, "decoupled", range(20)) for loaded in load_all(scenarios)]
    return campaign(pairs, 1, on_progress, limits=limits, canaries=True).report


@cache
def _campaign(
    scenarios: Sequence[str], release: str, seeds: range, settings: Sequence[str], method: Method, limits: Limits
) -> CampaignOutcome:
    pairs = [Pair(loaded, release, seeds) for loaded in load_all(scenarios, settings)]
    return campaign(pairs, 1, unheard, method, limits)


def _by_name(report: Report) -> dict[str, Result]:
    return {row.property: row for row in report.results}
