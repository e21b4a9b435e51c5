"""Scenarios: a world's bounds, times and faults, the runs to direct, and what each release is expected to do.

A scenario is one TOML file; its name is the file's. Everything in it is checked before anything runs.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any

import msgspec

from wakeproof.errors import UserError, suggest
from wakeproof.evidence.constraints import parse_order
from wakeproof.evidence.verdict import Verdict
from wakeproof.scenario.faults import Budget, Stalls
from wakeproof.scenario.source import Source
from wakeproof.scenario.worlds import WorldKind, world_kind

EVERY = "every"


class DirectedRun(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A run found from ordering constraints; what is observed of it is observed when `at` happens."""

    order: tuple[str, ...]
    at: str = ""
    about: str = ""


class Expectation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Verdicts that differ from `held`, each with its reason; `held` takes back what was said for every release."""

    violated: dict[str, str] = {}
    inconclusive: dict[str, str] = {}
    held: dict[str, str] = {}

    def pairs(self) -> Iterator[tuple[str, Verdict, str]]:
        for verdict in (Verdict.VIOLATED, Verdict.INCONCLUSIVE, Verdict.HELD):
            for name, reason in getattr(self, verdict.value).items():
                yield name, verdict, reason


class ScenarioFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as written."""

    title: str
    about: str
    world: str = "pullwake"
    seeds: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)] = 1_000
    bounds: dict[str, Any] = {}
    time: dict[str, Any] = {}
    stalls: Stalls = Stalls()
    faults: dict[str, Budget | int] = {}
    directed: dict[str, DirectedRun] = {}
    expect: dict[str, Expectation] = {}


@dataclass(frozen=True)
class Scenario:
    """A scenario that was checked: its settings as the world's own structs. Overrides drop its expectations."""

    path: Path
    overrides: tuple[tuple[str, Any], ...]
    file: ScenarioFile
    kind: WorldKind
    bounds: Any
    times: Any
    faults: Mapping[str, Budget]

    @property
    def name(self) -> str:
        return self.path.stem

    @property
    def delays(self) -> dict[str, Any]:
        """Clock class to delay, for the timed driver."""
        return msgspec.structs.asdict(self.times)

    @property
    def budgets(self) -> dict[str, int]:
        return {name: budget.max for name, budget in self.faults.items() if budget.max}

    @cached_property
    def settings(self) -> dict[str, Any]:
        """Bounds, times and faults as plain data: what a counterexample needs to be run again."""
        faults = {name: msgspec.to_builtins(budget) for name, budget in self.faults.items()}
        return {"bounds": msgspec.to_builtins(self.bounds), "time": msgspec.to_builtins(self.times), "faults": faults}

    def expected(self, release: str, name: str) -> tuple[Verdict | None, str]:
        """What is expected of a property, and why; None where an override left nothing to expect."""
        expected: tuple[Verdict | None, str] = (Verdict.HELD, "")
        for section in (EVERY, release):
            for prop, verdict, reason in self.file.expect.get(section, Expectation()).pairs():
                if prop == name:
                    expected = (verdict, reason)
        unpromised = self.overrides or release not in self.kind.releases
        return (None, "") if unpromised and expected[0] is not Verdict.INCONCLUSIVE else expected

    def with_settings(self, bounds: dict[str, Any], time: dict[str, Any], faults: dict[str, Any]) -> Scenario:
        """The same scenario under other settings, as recorded in a counterexample."""
        return replace(
            self,
            bounds=msgspec.convert(bounds, self.kind.bounds),
            times=msgspec.convert(time, self.kind.times),
            faults=msgspec.convert(faults, dict[str, Budget]),
        )


def load(path: Path, overrides: Mapping[str, Any] | None = None) -> Scenario:
    """Read, override, check. Raises `UserError` at file, line and key."""
    source = Source(path)
    data = _overridden(source.data, overrides or {})
    file = source.convert(ScenarioFile, data)
    kind = world_kind(file.world, where=source.where("world"))
    bounds: Any = source.convert(kind.bounds, file.bounds, "bounds")
    times: Any = source.convert(kind.times, file.time, "time")
    _check_ranges(source, times, file.stalls)
    faults = {name: f if isinstance(f, Budget) else Budget(f) for name, f in file.faults.items()}
    scenario = Scenario(path, tuple((overrides or {}).items()), file, kind, bounds, times, faults)
    _check_names(source, scenario)
    for wrong in kind.contradictions(bounds, faults):
        raise UserError(wrong.what, where=source.where(wrong.key), remedy=wrong.remedy)
    return scenario


def _overridden(data: dict[str, Any], overrides: Mapping[str, Any]) -> dict[str, Any]:
    changed = {key: dict(value) if isinstance(value, dict) else value for key, value in data.items()}
    for key, value in overrides.items():
        section, _, name = key.partition(".")
        if section == "faults":
            kind, _, part = name.partition(".")
            old = changed.setdefault("faults", {}).get(kind, {})
            changed["faults"][kind] = {**(old if isinstance(old, dict) else {"max": old}), part or "max": value}
        elif name:
            changed.setdefault(section, {})[name] = value
        else:
            changed[section] = value
    return changed


def _check_ranges(source: Source, times: Any, stalls: Stalls) -> None:
    delays = {f"time.{name}": value for name, value in msgspec.structs.asdict(times).items()}
    for key, value in (delays | {"stalls.ms": stalls.ms}).items():
        least, most = value if isinstance(value, tuple) else (value, value)
        if not (0 <= least <= most and math.isfinite(most)):
            raise UserError(f"{value} is no delay", where=source.where(key), remedy="write 0 <= least <= most, in ms")


def _check_names(source: Source, scenario: Scenario) -> None:
    kind, file = scenario.kind, scenario.file
    for name, budget in scenario.faults.items():
        _known(source, f"faults.{name}", "fault", name, kind.faults)
        if budget.after and budget.after == budget.before:
            raise UserError(
                f"the window opens and closes at '{budget.after}'",
                where=source.where(f"faults.{name}.before"),
                remedy="let it close later, or leave one of the two out",
            )
    for name, run in file.directed.items():
        parse_order(run.order, where=source.where(f"directed.{name}.order"))
    for section, expectation in file.expect.items():
        _known(source, f"expect.{section}", "release", section, [EVERY, *kind.releases])
        _check_expectation(source, kind, section, expectation)


def _check_expectation(source: Source, kind: WorldKind, section: str, expectation: Expectation) -> None:
    said: dict[str, Verdict] = {}
    for name, verdict, reason in expectation.pairs():
        key = f"expect.{section}.{verdict.value}.{name}"
        _known(source, key, "property", name, kind.properties)
        if name in said:
            raise UserError(
                f"'{name}' is expected to be both {said[name].value} and {verdict.value}",
                where=source.where(key),
                remedy="keep one of the two",
            )
        if not reason.strip():
            raise UserError("an expectation without a reason", where=source.where(key), remedy="say why in a clause")
        said[name] = verdict


def _known(source: Source, key: str, what: str, name: str, known: Mapping[str, Any] | list[str]) -> None:
    if name not in known:
        raise UserError(f"unknown {what} '{name}'", where=source.where(key), remedy=suggest(name, known))
