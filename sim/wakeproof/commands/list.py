"""What there is of each kind, from the worlds that are installed: names, and a sentence about each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from wakeproof.commands.console import console_for
from wakeproof.commands.json_output import check_json, write_json
from wakeproof.errors import UserError, suggest
from wakeproof.report.terminal import named
from wakeproof.scenario.library import load_all, scenario_paths
from wakeproof.scenario.worlds import all_worlds


class Listed(NamedTuple):
    """A kind of thing: what one of it is called, and where all of it is found."""

    noun: str
    rows: Callable[[], dict[str, str]]


def list_named(what: str, names: Sequence[str], releases: Sequence[str], json: str | None) -> int:
    """Tell of all of a kind, or of those that are named."""
    rows = LISTS[what].rows()
    _check(names, rows, LISTS[what].noun)
    _check(releases, LISTS["releases"].rows(), LISTS["releases"].noun)
    wanted = (*names, *releases) if what == "releases" else names
    chosen = {name: about for name, about in rows.items() if not wanted or name in wanted}
    check_json(json)
    write_json(json, chosen)
    if json != "-":
        named(console_for(None), what, chosen)
    return 0


def _check(names: Sequence[str], known: Mapping[str, str], noun: str) -> None:
    for name in names:
        if name not in known:
            raise UserError(f"unknown {noun} '{name}'", remedy=suggest(name, known))


def _scenarios() -> dict[str, str]:
    return {scenario.name: scenario.file.title for scenario in load_all([*scenario_paths(all_worlds())])}


def _releases() -> dict[str, str]:
    return {name: about for kind in all_worlds() for name, about in kind.releases.items()}


def _properties() -> dict[str, str]:
    return {name: about.claim for kind in all_worlds() for name, about in kind.properties.items()}


def _faults() -> dict[str, str]:
    return {name: about for kind in all_worlds() for name, about in kind.faults.items()}


LISTS = {
    "scenarios": Listed("scenario", _scenarios),
    "releases": Listed("release", _releases),
    "properties": Listed("property", _properties),
    "faults": Listed("fault", _faults),
}
