"""What a mark or a call of the fixture asks for, checked as `wakeproof check` does it, in this process.

A mistake in what is asked for is one line, and so is one in a release: no traceback of the harness.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest

from wakeproof.campaign.campaign import CampaignOutcome, campaign
from wakeproof.campaign.job import machine_of
from wakeproof.campaign.sample import prepared
from wakeproof.campaign.work import Method, Pair
from wakeproof.checker.limits import Limits
from wakeproof.errors import UserError, suggest
from wakeproof.results.schema import Report, Result, exit_code
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import Scenario
from wakeproof.scenario.seeds import parse_seeds
from wakeproof.testing.failure_text import failure, folder_of
from wakeproof.testing.known_here import known_here
from wakeproof.visible import one_line, spoken

OPTION = re.compile(r"--(?=(set|seeds|release)\b)")


class CheckedReport(Report, frozen=True, kw_only=True):
    """A campaign's report, with a way to its rows."""

    def row(self, name: str, *, scenario: str | None = None, release: str | None = None) -> Result:
        """The one row of a property; where there are several, `scenario` and `release` say which."""
        wanted = {"property": name, "scenario": scenario, "release": release}
        rows = [row for row in self.results if all(getattr(row, k) == v for k, v in wanted.items() if v is not None)]
        if len(rows) != 1:
            known = ", ".join(
                dict.fromkeys(f"{row.property} ({row.scenario} on {row.release})" for row in self.results)
            )
            pytest.fail(
                f"wakeproof: {len(rows)} rows of {_wanted_in_words(wanted)}, and not one; there are: {known}",
                pytrace=False,
            )
        return rows[0]


def check_marked(item: pytest.Item, positional: Sequence[Any], words: Mapping[str, Any]) -> CheckedReport:
    """Fail the test unless all is as expected, with the stories of what is not."""
    where = "@pytest.mark.wakeproof"
    if positional:
        pytest.fail(
            f"{where}: {positional[0]!r} has no name; write KEY=VALUE, such as scenario='newer-wake'", pytrace=False
        )
    outcome = _outcome(where, item.config, words)
    report = _report(outcome.report)
    if exit_code(report):
        pytest.fail(failure(report, outcome.counterexamples, folder_of(item)), pytrace=False)
    return report


def check_called(item: pytest.Item, words: Mapping[str, Any]) -> CheckedReport:
    """The report, whatever it says."""
    return _report(_outcome("wakeproof(...)", item.config, words).report)


def _outcome(where: str, config: pytest.Config, words: Mapping[str, Any]) -> CampaignOutcome:
    """A mistake is told once it has been handled, so that pytest does not show it twice."""
    try:
        return _check(config, words)
    except UserError as error:
        mistake = spoken(one_line(OPTION.sub("", str(error))))
    pytest.fail(f"{where}: {mistake}", pytrace=False)


def _report(report: Report) -> CheckedReport:
    return CheckedReport(**{name: getattr(report, name) for name in report.__struct_fields__})


def _check(config: pytest.Config, words: Mapping[str, Any]) -> CampaignOutcome:
    """Of each pair what decides it; only rows of the properties asked for are left."""
    root = config.rootpath
    given = {name: _parsed(name, value) for name, value in words.items() if value is not None}
    prepared.cache_clear()  # a release's file may be another by now
    releases = [_placed(root, name) for name in given.get("release", ())]
    scenarios = load_all([_placed(root, name) for name in given.get("scenario", ())], given.get("set", ()), releases)
    for release in releases:
        machine_of(scenarios[0], release)
    names = given.get("properties", ())
    _check_properties(scenarios, names)
    seeds = given.get("seeds")
    method = Method.SEEDS if seeds else Method.BOTH
    known = known_here(config)
    outcome = campaign(
        list(_pairs(scenarios, releases, seeds)), 1, _unheard, method, Limits(), recall=known.asked_again()
    )
    if not outcome.report.complete:
        raise KeyboardInterrupt
    rows = tuple(row for row in outcome.report.results if not names or row.property in names)
    return CampaignOutcome(msgspec.structs.replace(outcome.report, results=rows), outcome.counterexamples)


def _pairs(scenarios: Sequence[Scenario], releases: Sequence[str], seeds: range | None) -> Iterator[Pair]:
    for scenario in scenarios:
        for release in releases or scenario.kind.releases:
            yield Pair(scenario, release, seeds or range(scenario.file.seeds))


def _unheard(done: int, total: int, what: str) -> None:
    """Nobody waits in sight of a progress bar."""


def _placed(root: Path, name: str) -> str:
    """A file that is not where pytest was called from may be told from its root folder."""
    path, is_release, of = name.rpartition(".py:")
    file = Path(f"{path}.py" if is_release else name)
    if file.suffix not in (".py", ".toml") or file.is_file() or not (root / file).is_file():
        return name
    return f"{root / file}:{of}" if is_release else str(root / file)


def _check_properties(scenarios: Sequence[Scenario], names: Sequence[str]) -> None:
    known = {name for scenario in scenarios for name in scenario.kind.properties}
    for name in names:
        if name not in known:
            raise UserError(f"unknown property '{name}'", where="properties", remedy=suggest(name, known))


def _parsed(name: str, value: Any) -> Any:
    if name not in KEYS:
        raise UserError(f"unknown key '{name}'", remedy=suggest(name, KEYS))
    return KEYS[name](name, value)


def _names(key: str, value: Any) -> list[str]:
    names = [value] if isinstance(value, str) else value
    if not isinstance(names, list | tuple) or not names or not all(isinstance(name, str) and name for name in names):
        raise UserError(f"{value!r} is no name", where=key, remedy="give a name, or a list of names")
    return list(names)


def _seeds(key: str, value: Any) -> range | None:
    if isinstance(value, int) and not isinstance(value, bool):
        value = f"0:{value}"
    if not isinstance(value, str):
        raise UserError(f"{value!r} is not a range of seeds", where=key, remedy="give a number, or 'FIRST:END'")
    return parse_seeds(value)


def _settings(key: str, value: Any) -> list[str]:
    """As `--set` takes them. What JSON says of numbers, texts, truths and lists is what TOML says."""
    try:
        return [f"{name}={json.dumps(setting)}" for name, setting in value.items()]
    except (AttributeError, TypeError):
        what = f"{value!r} holds no settings"
        raise UserError(what, where=key, remedy="give a dictionary, such as {'messages': 2, 'restart': 1}") from None


def _wanted_in_words(wanted: Mapping[str, str | None]) -> str:
    return ", ".join(f"{key} '{value}'" for key, value in wanted.items() if value is not None)


KEYS: Mapping[str, Callable[[str, Any], Any]] = {
    "scenario": _names,
    "release": _names,
    "seeds": _seeds,
    "properties": _names,
    "set": _settings,
}
"""What may be asked for, and how it is read."""
