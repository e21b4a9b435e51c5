"""From the words of `wakeproof live` to what was seen, beside what was predicted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from rich.console import Console
from rich.table import Table

from wakeproof import __version__
from wakeproof.cli.console import console_for, progress_on
from wakeproof.cli.options import tell
from wakeproof.errors import UserError
from wakeproof.live.predict import predict
from wakeproof.live.results import LiveResults, Row, rows
from wakeproof.output import check_target, write_whole
from wakeproof.scenario.library import load_all
from wakeproof.scenario.live import Asked, Count, Live
from wakeproof.scenario.scenario import Scenario
from wakeproof.scenario.worlds import all_worlds

FIGURES = ("svg", "png", "pdf")


class Words(NamedTuple):
    """The words of a call, as typer gives them."""

    release: str
    scenario: str
    settings: Sequence[str]
    notify_ms: str
    runs: int
    parallel: int
    restarts: float
    seconds: float
    predictions: int
    seed: int


def lived(words: Words, json: str | None, figure: Path | None, *, quiet: bool) -> int:
    """Check what was asked for, run it, write it, tell it."""
    notify_ms = _range(words.notify_ms)
    chosen, way = _chosen(words.scenario, [*words.settings, *([f"notify_ms={notify_ms}"] if notify_ms else [])])
    chosen.kind.build(words.release, chosen.bounds, chosen.times, {})
    for target in filter(None, [json, str(figure) if figure else None]):
        check_target(target)
    if figure is not None:
        _check_figure(figure)
    asked = Asked(
        words.release,
        chosen.bounds,
        chosen.times,
        words.runs,
        words.parallel,
        words.restarts,
        words.seconds,
        words.seed,
    )
    with progress_on(quiet=quiet) as hear:
        seen = way.run(asked, hear)
        predicted = predict(chosen.kind, asked, seen, words.predictions, hear)
    results = LiveResults(
        wakeproof=__version__,
        release=words.release,
        complete=seen.complete and predicted.runs == words.predictions,
        runs=seen.runs,
        wakes=seen.wakes,
        restarts=seen.restarts,
        seconds=round(seen.seconds, 1),
        counts=dict(seen.counts),
        settings=_settings(asked),
        predicted_for=dict(seen.delays),
        predicted_cut_short=predicted.cut_short,
        rows=rows(seen, predicted),
    )
    _hand_out(results, json, figure)
    return results.exit_code


def _range(text: str) -> str:
    """`0..20` as a setting's value, `5` as itself."""
    least, dots, most = text.partition("..")
    return f"[{_float_of(least)}, {_float_of(most)}]" if dots else str(_float_of(text)) if text else ""


def _float_of(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        remedy = "write LEAST..MOST, such as 0..20"
        raise UserError(f"'{text}' is no number of milliseconds", where="--notify-ms", remedy=remedy) from None


def _chosen(scenario: str, settings: list[str]) -> tuple[Scenario, Live]:
    """The scenario, and how its world is run; a mistake is told before any work."""
    shipped = next((kind.live for kind in all_worlds() if kind.live), None)
    if not scenario and shipped is None:
        raise UserError("no installed world can be run for real", remedy="a world says how by `live` of its kind")
    chosen = load_all([scenario or str(shipped.scenario if shipped else "")], settings)[0]
    if chosen.kind.live is None:
        raise UserError(
            f"the world '{chosen.kind.name}' cannot be run for real", remedy="say how by `live` of its kind"
        )
    return chosen, chosen.kind.live


def _check_figure(figure: Path) -> None:
    if figure.suffix.removeprefix(".") not in FIGURES:
        raise UserError("is no figure", where=str(figure), remedy=f"end its name in one of: {', '.join(FIGURES)}")


def _settings(asked: Asked) -> dict[str, object]:
    plain = asked._replace(bounds=None, times=None)._asdict()
    named = {"bounds": msgspec.structs.asdict(asked.bounds), "time": msgspec.structs.asdict(asked.times)}
    return {name: value for name, value in plain.items() if value is not None} | named


def _hand_out(results: LiveResults, json: str | None, figure: Path | None) -> None:
    encoded = msgspec.json.format(msgspec.json.encode(results), indent=2) + b"\n"
    if json == "-":
        tell(encoded)
    elif json:
        write_whole(Path(json), encoded)
    if figure is not None:
        from wakeproof.live.figure import figure as draw  # noqa: PLC0415 - a drawing library is heavy

        write_whole(figure, draw(results, figure.suffix.removeprefix(".")))
    _show(console_for(json), results)


def _show(console: Console, results: LiveResults) -> None:
    columns = ["property", "met", "predicted, % of runs", "observed, % of runs", ""]
    if results.restarts:
        columns.append("observed where a restart fell in")
    table = Table(*columns)
    for row in results.rows:
        table.add_row(*_cells(row, struck=bool(results.restarts)))
    console.print(table)
    for row in results.rows:
        if row.shown:
            console.print(f"{row.property}: {row.shown}", markup=False, highlight=False)
    console.print(_answer(results), markup=False, highlight=False)


def _cells(row: Row, *, struck: bool) -> list[str]:
    cells = [
        row.property,
        f"{row.premise_met:,}",
        _share(row.predicted, row.predicted_interval),
        _share(row.observed, row.observed_interval),
        "agree" if row.agree else "differ",
    ]
    return [*cells, _share(row.struck, row.struck_interval)] if struck else cells


def _share(count: Count, interval: Any) -> str:
    if not count.runs:
        return "no runs"
    share = 100 * count.broken / count.runs
    return f"{share:.2f} ({100 * interval.low:.2f}..{100 * interval.high:.2f}), {count.broken:,} of {count.runs:,}"


def _answer(results: LiveResults) -> str:
    rate = results.wakes / results.seconds if results.seconds else 0.0
    what = f"{results.runs:,} runs, {results.wakes:,} wakes, {results.restarts} restarts in {results.seconds:,.0f} s"
    counts = ", ".join(f"{name.replace('_', ' ')}: {count:,}" for name, count in results.counts.items())
    return f"{results.release}: {what} ({rate:,.0f} wakes/s); {counts}."
