"""What there is of each kind, from the worlds that are installed: names, and a sentence about each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from wakeproof.commands.console import console_for
from wakeproof.commands.json_output import check_json, write_json
from wakeproof.errors import UserError, suggest
from wakeproof.report.terminal import named
from wakeproof.scenario.kind_checks import check_kind
from wakeproof.scenario.library import scenario_paths
from wakeproof.scenario.scenario import load
from wakeproof.scenario.worlds import worlds_meant


class Listed(NamedTuple):
    """A kind of thing: what one of it is called, and where all of it is found."""

    noun: str
    rows: Callable[[], dict[str, str]]


def list_named(what: str, names: Sequence[str], releases: Sequence[str], json: str | None) -> int:
    """Tell of all of a kind, or of those that are named."""
    for kind in worlds_meant():
        check_kind(kind)
    rows = LISTS[what].rows()
    _check(names, rows, LISTS[what].noun)
    _check(releases, LISTS["releases"].rows(), LISTS["releases"].noun)
    wanted = (*names, *releases) if what == "releases" else names
    chosen = {name: about for name, about in rows.items() if not wanted or any(_means(each, name) for each in wanted)}
    check_json(json)
    write_json(json, chosen)
    if json != "-":
        named(console_for(None), what, chosen)
    return 0


def _means(word: str, name: str) -> bool:
    """Whether a word is a name, or the part of it that two worlds share."""
    return word in (name, name.rpartition("/")[2])


def _check(names: Sequence[str], known: Mapping[str, str], noun: str) -> None:
    for name in names:
        if not any(_means(name, each) for each in known):
            raise UserError(f"unknown {noun} '{name}'", remedy=suggest(name, known))


def _scenarios() -> dict[str, str]:
    paths = scenario_paths(worlds_meant())
    return {name: load(path).file.title for name, path in paths.items()}


def _of_worlds(what: str) -> dict[str, str]:
    """Names of the worlds' own; one that two of them have stands with its world's, once each."""
    kinds = worlds_meant()
    times = Counter(name for kind in kinds for name in getattr(kind, what))
    return {
        name if times[name] == 1 else f"{kind.name}/{name}": about if isinstance(about, str) else about.claim
        for kind in kinds
        for name, about in getattr(kind, what).items()
    }


LISTS = {
    "scenarios": Listed("scenario", _scenarios),
    "releases": Listed("release", partial(_of_worlds, "releases")),
    "properties": Listed("property", partial(_of_worlds, "properties")),
    "faults": Listed("fault", partial(_of_worlds, "faults")),
}
