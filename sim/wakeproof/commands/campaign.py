"""From the words of a call to a campaign, its report and its exit code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import msgspec

from wakeproof.campaign.campaign import campaign
from wakeproof.campaign.comparison import compare_where_it_can_be_ended
from wakeproof.campaign.job import Job, check_loads, machine_of
from wakeproof.campaign.work import Method, Pair
from wakeproof.checker.limits import Limits
from wakeproof.commands.console import console_for, progress_on
from wakeproof.commands.json_output import check_json
from wakeproof.commands.known_results import KnownResults
from wakeproof.commands.report_files import FOLDERS, about, write
from wakeproof.errors import CutShort, UserError
from wakeproof.interrupts import INTERRUPTED, holding
from wakeproof.output import alone_in, check_unlinked, check_writable
from wakeproof.report.called import called
from wakeproof.report.terminal import show
from wakeproof.results.schema import Report, comparison_exit_code, exit_code
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import Scenario
from wakeproof.scenario.worlds import called_in, names_code
from wakeproof.visible import one_line
from wakeproof.workers.cluster import workers_for
from wakeproof.workers.pool import Workers


@dataclass(frozen=True)
class CampaignRequest:
    """The words of a call, as typer gives them; `compared` are a comparison's BASE and HEAD, which may be `strict`.

    Known results are in `cache`; None computes all of them. What is asked for and found is noted in a `ledger`, if one
    is named. Work is done on the `cluster`, if one is named.
    """

    scenarios: Sequence[str] | None
    releases: Sequence[str] | None
    settings: Sequence[str] | None
    seeds: range | None
    jobs: int
    json: str | None
    out: Path
    limits: Limits | None = None
    figure_runs: int = 0
    quiet: bool = False
    compared: tuple[str, str] | None = None
    strict: bool = False
    cache: Path | None = None
    ledger: str = ""
    cluster: str | None = None


def run_campaign(asked: CampaignRequest, method: Method) -> int:
    """Do what was asked for, and tell its exit code."""
    report = reported(asked, method)
    return exit_code(report) if report.complete else INTERRUPTED


def run_comparison(asked: CampaignRequest) -> int:
    """Compare two releases, and tell the exit code."""
    report = reported(asked, Method.BOTH)
    return comparison_exit_code(report) if report.complete else INTERRUPTED


def reported(asked: CampaignRequest, method: Method) -> Report:
    """Check what was asked for, do it, write it, tell it. A check looks for its canaries, a comparison does not."""
    with workers_for(asked.cluster, asked.jobs) as workers:
        prepared, known = prepare(asked, workers), KnownResults(asked.cache, asked.ledger)
        with alone_in(asked.out), holding():
            return _reported(asked, method, prepared, workers, known)


class Prepared(NamedTuple):
    """The scenarios and pairs that are meant; releases that could not be loaded, and what the others are called."""

    scenarios: list[Scenario]
    pairs: list[Pair]
    cut: dict[str, CutShort]
    called: dict[str, str]


def _reported(
    asked: CampaignRequest, method: Method, prepared: Prepared, workers: Workers, known: KnownResults
) -> Report:
    canaries, scenarios = method is Method.BOTH and not asked.compared, prepared.scenarios
    known.begin(_in_words(asked, method), prepared.pairs, method, asked.limits, asked.figure_runs)
    with progress_on(quiet=asked.quiet) as (on_progress, on_decided):
        outcome = campaign(
            prepared.pairs,
            workers.jobs,
            on_progress,
            method,
            asked.limits,
            canaries=canaries,
            figure_runs=asked.figure_runs,
            behaviour=asked.compared is not None,
            cut=prepared.cut,
            workers=workers,
            recall=known.recall,
            ledger=asked.ledger,
            on_decided=on_decided,
        )
        if asked.compared:
            on_progress(0, 1, "comparing")
            outcome = compare_where_it_can_be_ended(outcome, *asked.compared, scenarios, workers)
    known.end(complete=outcome.report.complete)
    described = about(scenarios, outcome.report, asked.out, prepared.called)
    report = msgspec.structs.replace(outcome.report, strict=asked.strict, about=described)
    with progress_on(quiet=asked.quiet or asked.json == "-") as (on_progress, _):
        on_progress(0, 1, "writing the report")
        write(report, outcome.counterexamples, asked.out, asked.json, known.files)
    show(console_for(asked.json), called(report), asked.out, ways=method is Method.PROVE, quiet=asked.quiet)
    known.tell(console_for(asked.json), quiet=asked.quiet)
    return report


def _in_words(asked: CampaignRequest, method: Method) -> str:
    """A campaign as its status names it: the command, its scenarios, its releases and what they are set to."""
    command = {Method.PROVE: "prove", Method.SEEDS: "run", Method.BOTH: "check"}[method]
    words = [*asked.compared, *(asked.scenarios or ())] if asked.compared else [*(asked.scenarios or ())]
    releases = () if asked.compared else asked.releases or ()
    words += [f"--release {release}" for release in releases] + [f"--set {each}" for each in asked.settings or ()]
    return one_line(" ".join(["compare" if asked.compared else command, *words]))


def prepare(asked: CampaignRequest, workers: Workers) -> Prepared:
    """A mistake in what is meant, or in where to write, is told before any work."""
    releases = list(dict.fromkeys(asked.releases or ()))
    names, settings = asked.scenarios or (), asked.settings or ()
    cut = dict[str, CutShort]()
    if own := [release for release in releases if names_code(release)]:
        cut = unloadable(load_all(names, settings, known=True)[0], own, workers)
    sound = [release for release in releases if release not in cut]
    scenarios = load_all(names, settings, sound, known=bool(cut))
    pairs = [
        Pair(scenario, release, asked.seeds or range(scenario.file.seeds))
        for scenario in scenarios
        for release in releases or scenario.kind.releases
    ]
    for release in sound:
        machine_of(scenarios[0], release)
    check_writable(asked.out)
    check_unlinked(asked.out, FOLDERS)
    check_json(asked.json)
    return Prepared(scenarios, pairs, cut, {release: _called(scenarios[0], release) for release in sound})


def _called(scenario: Scenario, release: str) -> str:
    """What a release calls itself, which every report has to hold."""
    name: object = called_in(scenario.kind, release)
    if not isinstance(name, str):
        raise UserError(
            f"it calls itself {name!r}, which is not text", where=release, remedy="write Release(name='...')"
        )
    return name


def unloadable(scenario: Scenario, releases: Sequence[str], workers: Workers) -> dict[str, CutShort]:
    """Those that had to be ended while they were loaded; each is loaded in another process before it is in this one."""
    cut = dict[str, CutShort]()
    pieces = [(release, Job(scenario.path, scenario.overrides, release)) for release in releases]
    workers.run(check_loads, pieces, lambda *_: None, apart=True, cut=cut.__setitem__)
    return cut
