"""From the words of `wakeproof live` to what was seen, beside what was predicted."""

from __future__ import annotations

from pathlib import Path

import msgspec
from rich.console import Console
from rich.table import Table

from wakeproof import __version__
from wakeproof.commands.console import console_for, progress_on
from wakeproof.commands.json_output import write_json
from wakeproof.commands.live_request import LiveRequest, checked
from wakeproof.interrupts import INTERRUPTED, holding, kept, take
from wakeproof.live.predict import Predictor
from wakeproof.live.results import LiveResults, ReplayedRuns, lengths, rows
from wakeproof.output import write_whole
from wakeproof.report.terminal import say
from wakeproof.scenario.live import Asked, Count, Live
from wakeproof.scenario.scenario import Scenario
from wakeproof.statistics import Interval


def lived(words: LiveRequest, *, quiet: bool) -> int:
    """Check what was asked for, run it, write it, tell it."""
    chosen, way, asked = checked(words)
    with holding():
        results = _lived(words, chosen, way, asked, quiet=quiet)
        _hand_out(results, words.json, words.figure)
        kept()
        return INTERRUPTED if take() else results.exit_code


def _lived(words: LiveRequest, chosen: Scenario, way: Live, asked: Asked, *, quiet: bool) -> LiveResults:
    with progress_on(quiet=quiet) as (on_progress, _):
        seen = way.run(asked, on_progress)
        predictor = Predictor(chosen.kind, way, asked, seen)
        replayed, predicted = predictor.replayed(on_progress), predictor.drawn(words.predictions, on_progress)
        struck = predictor.struck(words.predictions if asked.restarts and not asked.hang_ups else 0, on_progress)
    return LiveResults(
        wakeproof=__version__,
        release=words.release,
        complete=predictor.complete,
        runs=seen.runs,
        wakes=seen.wakes,
        restarts=seen.restarts,
        seconds=round(seen.seconds, 1),
        counts=dict(seen.counts),
        settings=_settings(asked),
        latencies=lengths(predictor.measured.kinds),
        cut_short=seen.cut_short,
        predicted_cut_short=predicted.cut_short,
        rows=rows(seen, predicted, replayed, struck),
    )


def _settings(asked: Asked) -> dict[str, object]:
    plain = asked._replace(bounds=None, times=None)._asdict()
    named = {"bounds": msgspec.structs.asdict(asked.bounds), "time": msgspec.structs.asdict(asked.times)}
    return {name: value for name, value in plain.items() if value is not None} | named


def _hand_out(results: LiveResults, json: str | None, figure: Path | None) -> None:
    write_json(json, results)
    if figure is not None:
        from wakeproof.live.figure import figure as draw  # noqa: PLC0415 - a drawing library is heavy

        write_whole(figure, draw(results, figure.suffix.removeprefix(".")))
    _show(console_for(json), results)


def _show(console: Console, results: LiveResults) -> None:
    calm = Table("property", "met", "predicted, % of runs", "observed, % of runs", "", "replayed, the same runs")
    for row in results.rows:
        shares = _beside(row.predicted, row.predicted_interval, row.observed, row.observed_interval, agree=row.agree)
        calm.add_row(row.property, f"{row.premise_met:,}", *shares, _replayed(row.replayed))
    console.print(calm)
    if results.struck:
        console.print(_struck(results))
    for row in results.rows:
        if row.shown:
            say(console, f"{row.property}: {row.shown}")
    say(console, _answer(results))


def _struck(results: LiveResults) -> Table:
    """Runs that something befell; what hang-ups break is not predicted."""
    table = Table(
        "runs struck by a restart", "predicted, % of runs", "observed, % of runs", "", "hung up or stood still"
    )
    for row in results.rows:
        predicted = (row.struck_predicted, row.struck_predicted_interval)
        beside = _beside(*predicted, row.struck, row.struck_interval, agree=row.struck_agree)
        table.add_row(row.property, *beside, _share(row.other, row.other_interval))
    return table


def _beside(one: Count, its: Interval, other: Count, others: Interval, *, agree: bool) -> tuple[str, str, str]:
    verdict = "agree" if agree else "differ"
    return _share(one, its), _share(other, others), verdict if one.runs and other.runs else ""


def _replayed(replayed: ReplayedRuns) -> str:
    more = replayed.again - replayed.same
    told = f"{replayed.same:,} of {replayed.real:,}"
    return f"{told}, and {more:,} more" if more else told


def _share(count: Count, interval: Interval) -> str:
    if not count.runs:
        return "no runs"
    share = 100 * count.broken / count.runs
    return f"{share:.2f} ({100 * interval.low:.2f}..{100 * interval.high:.2f}), {count.broken:,} of {count.runs:,}"


def _answer(results: LiveResults) -> str:
    rate = results.wakes / results.seconds if results.seconds else 0.0
    what = f"{results.runs:,} runs, {results.wakes:,} wakes, {results.restarts} restarts in {results.seconds:,.0f} s"
    counts = ", ".join(f"{name.replace('_', ' ')}: {count:,}" for name, count in results.counts.items())
    return f"{results.release}: {what} ({rate:,.0f} wakes/s); {counts}, runs cut short: {results.cut_short:,}."
