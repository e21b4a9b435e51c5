"""The words of `wakeproof live`, checked before anything starts: what they ask for, or which of them is wrong."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from wakeproof.errors import UserError, pointing_at
from wakeproof.output import check_target
from wakeproof.scenario.library import load_all
from wakeproof.scenario.live import Asked, Live
from wakeproof.scenario.scenario import Scenario
from wakeproof.scenario.worlds import check_in_python, worlds_meant

FIGURES = (".svg", ".png", ".pdf")
FLAGS = {"bounds.runners": "--runners", "bounds.messages": "--messages", "time.notify_ms": "--notify-ms"}
"""Settings with a word of their own."""


class LiveRequest(NamedTuple):
    """The words of a call, as typer gives them."""

    release: str
    scenario: str
    settings: Sequence[str]
    runners: int | None
    messages: int | None
    notify_ms: str | None
    runs: int
    parallel: int
    restarts: float
    hang_ups: float
    seconds: float
    predictions: int
    seed: int
    json: str | None
    figure: Path | None


def checked(words: LiveRequest) -> tuple[Scenario, Live, Asked]:
    """The scenario, how its world is run for real, and what to ask of that. Raises `UserError`; writes nothing."""
    _check_files(words.json, words.figure)
    chosen, way = _chosen(words)
    _check_planned(chosen)
    check_in_python(words.release, "a live run needs")
    chosen.kind.build(words.release, chosen.bounds, chosen.times, {})
    plain = (words.runs, words.parallel, words.restarts, words.hang_ups / 100, words.seconds, words.seed)
    return chosen, way, Asked(words.release, chosen.bounds, chosen.times, *plain)


def _check_files(json: str | None, figure: Path | None) -> None:
    if json is not None:
        _check_file("--json", json)
    if figure is not None:
        _check_file("--figure", str(figure))
        if figure.suffix not in FIGURES:
            remedy = f"end its name in one of {', '.join(FIGURES)}"
            raise UserError(f"'{figure}' is no figure", where="--figure", remedy=remedy)
        if json is not None and Path(json) == figure:
            raise UserError(f"'{figure}' is the file of --json, too", where="--figure", remedy="give each its own")


def _check_file(flag: str, name: str) -> None:
    with pointing_at(flag):
        check_target(name)
    folder = Path(name).parent
    if not folder.is_dir():
        raise UserError(f"there is no folder '{folder}'", where=flag, remedy="make it, or give another place")


def _chosen(words: LiveRequest) -> tuple[Scenario, Live]:
    """The scenario that is named, or the one that a world has for this."""
    shipped = next((kind.live for kind in worlds_meant() if kind.live), None)
    if not words.scenario and shipped is None:
        raise UserError("no installed world can be run live", remedy="say how in WorldKind.live of one of them")
    chosen = _loaded(words.scenario or str(shipped.scenario if shipped else ""), words)
    if chosen.kind.live is None:
        world = chosen.kind.name
        raise UserError(f"the world '{world}' cannot be run live", remedy="say how in its WorldKind.live")
    return chosen, chosen.kind.live


def _loaded(name: str, words: LiveRequest) -> Scenario:
    given = {"bounds.runners": words.runners, "bounds.messages": words.messages}
    settings = {key: str(value) for key, value in given.items() if value is not None}
    if words.notify_ms is not None:
        settings["time.notify_ms"] = _delay(words.notify_ms)
    try:
        return load_all([name], [*words.settings, *(f"{key}={value}" for key, value in settings.items())])[0]
    except UserError as error:
        flag = next((flag for key, flag in FLAGS.items() if key in settings and error.where.endswith(f" {key}")), None)
        raise UserError(error.what, where=flag or error.where, remedy=error.remedy) from None


def _delay(text: str) -> str:
    """`0..20` as a setting's value, `5` as itself."""
    least, dots, most = text.partition("..")
    try:
        low, high = float(least), float(most if dots else least)
    except ValueError:
        low = high = math.nan
    if not 0 <= low <= high < math.inf:
        raise UserError(
            f"'{text}' is not a delay", where="--notify-ms", remedy="write LEAST..MOST in ms, such as 0..20"
        )
    return f"[{low}, {high}]" if dots else str(low)


def _check_planned(scenario: Scenario) -> None:
    """Only a simulation strikes and stalls as planned."""
    stalls = {"stalls.max": scenario.file.stalls.max} if scenario.file.stalls.max else {}
    planned = scenario.budgets | stalls
    if planned:
        what = ", ".join(f"{name} = {most}" for name, most in planned.items())
        remedy = f"add {' '.join(f'--set {name}=0' for name in planned)}"
        remedy += "; --restarts kills servers for real" if "restart" in planned else ""
        raise UserError(f"{what} cannot be set for a live run", where=scenario.name, remedy=remedy)
