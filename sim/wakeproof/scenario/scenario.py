"""Scenarios: a world's bounds, times and faults, the runs to direct, and what each release is expected to do.

A scenario is one TOML file; its name is the file's. Everything in it is checked before anything runs.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

import msgspec

from wakeproof.constraints import parse_order
from wakeproof.errors import UserError, suggest
from wakeproof.kernel.tasks.budgets import Budget, Often
from wakeproof.scenario.faults import Stalls
from wakeproof.scenario.hosted_release import is_hosted
from wakeproof.scenario.kind_checks import check_kind, check_labels
from wakeproof.scenario.patterns import Where, check_directed, check_faults
from wakeproof.scenario.source import Source
from wakeproof.scenario.world_file import is_world_file
from wakeproof.scenario.worlds import WorldKind, chosen_world, has_scenario, world_kind, world_meant
from wakeproof.verdict import ReachVerdict, Verdict

EVERY = "every"
BEHAVIOUR = re.compile(r"[A-Za-z0-9_-]{1,60}")
EXPECTED_REACHES = (ReachVerdict.COVERED, ReachVerdict.UNREACHABLE)


class DirectedRun(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A run found from ordering constraints; what is observed of it is observed when `at` happens."""

    order: tuple[str, ...]
    at: str = ""
    about: str = ""


class NamedBehaviour(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What should be possible (or should not): some run keeps this order; `directed` has the same language."""

    order: tuple[str, ...]
    about: str = ""
    expected: Literal["covered", "unreachable"] = "covered"


class Expectation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Verdicts that differ from `proved`, each with its reason; `proved` takes back what was said for every release.

    `never_strikes` names faults that the scenario allows and that cannot strike, each with the reason; `covered` and
    `unreachable` name behaviours of which something else is expected than their section says.
    """

    violated: dict[str, str] = {}
    inconclusive: dict[str, str] = {}
    held: dict[str, str] = {}
    proved: dict[str, str] = {}
    never_strikes: dict[str, str] = {}
    covered: dict[str, str] = {}
    unreachable: dict[str, str] = {}

    def pairs(self) -> Iterator[tuple[str, Verdict, str]]:
        for verdict in (Verdict.VIOLATED, Verdict.INCONCLUSIVE, Verdict.HELD, Verdict.PROVED):
            for name, reason in getattr(self, verdict.value).items():
                yield name, verdict, reason


class ScenarioFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as written. One that names no world means that of `--world`, or of its folder."""

    title: str
    about: str
    world: str = ""
    seeds: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)] = 1_000
    bounds: dict[str, Any] = {}
    time: dict[str, Any] = {}
    stalls: Stalls = Stalls()
    faults: dict[str, Budget | Often] = {}
    directed: dict[str, DirectedRun] = {}
    reaches: dict[str, NamedBehaviour] = {}
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
        """Clock class to delay, for the timed scheduler."""
        return msgspec.structs.asdict(self.times)

    @property
    def budgets(self) -> dict[str, int]:
        return {name: budget.max for name, budget in self.faults.items() if budget.max}

    @cached_property
    def settings(self) -> dict[str, Any]:
        """Bounds, times and faults as a file keeps them: what a counterexample needs to be run again."""
        encoded = msgspec.json.encode({"bounds": self.bounds, "time": self.times, "faults": self.faults})
        settings: dict[str, Any] = msgspec.json.decode(encoded)
        return settings

    def expected(self, release: str, name: str) -> tuple[Verdict | None, str]:
        """What is expected of a property, and why; None where an override left nothing to expect."""
        expected: tuple[Verdict | None, str] = (Verdict.PROVED, "")
        for expectation in self._expectations(release):
            for prop, verdict, reason in expectation.pairs():
                if prop == name:
                    expected = (verdict, reason)
        return (None, "") if not self.promises(release) and expected[0] is not Verdict.INCONCLUSIVE else expected

    def expected_reach(self, release: str, name: str) -> tuple[ReachVerdict | None, str]:
        """What is expected of a named behaviour, and why; of a release of one's own what is of every release.

        None where an override left nothing to expect.
        """
        if self.overrides:
            return None, ""
        named = self.file.reaches[name]
        expected = ReachVerdict(named.expected), ""
        for said in self._expectations(release):
            for verdict in EXPECTED_REACHES:
                reasons: dict[str, str] = getattr(said, verdict.value)
                if name in reasons:
                    expected = verdict, reasons[name]
        return expected

    def never_strikes(self, release: str) -> dict[str, str]:
        """The faults that cannot strike on this release, and why. What it says of every release it says of any."""
        said = (expectation.never_strikes for expectation in self._expectations(release))
        return {fault: reason for reasons in said for fault, reason in reasons.items()}

    def promises(self, release: str) -> bool:
        """Whether anything is promised of a release: of one that ships, where nothing is overridden."""
        return not self.overrides and release in self.kind.releases

    def _expectations(self, release: str) -> Iterator[Expectation]:
        """What is said of every release, then of a group, then of this one: the last word counts."""
        groups = (name for name, releases in self.kind.groups.items() if release in releases)
        for section in (EVERY, *groups, release):
            yield self.file.expect.get(section, Expectation())

    @property
    def reference(self) -> str:
        """How to find it again: by name if it ships, with its world's where another has one too; else by its file."""
        if self.path.parent != self.kind.scenarios:
            return str(self.path)
        return f"{self.kind.name}/{self.name}" if has_scenario(self.name, but=self.kind) else self.name


class Settings(NamedTuple):
    """A world's bounds, times and fault budgets, as its own structs."""

    bounds: Any
    times: Any
    faults: dict[str, Budget]


def budgets(faults: Mapping[str, Budget | Often]) -> dict[str, Budget]:
    """`restart = 2` is short for a budget with nothing but its `max`."""
    return {name: fault if isinstance(fault, Budget) else Budget(fault) for name, fault in faults.items()}


def settled(kind: WorldKind, recorded: Mapping[str, Any]) -> Settings:
    """Settings that a file recorded, checked against the world as it is now."""
    try:
        bounds: Any = msgspec.convert(recorded["bounds"], kind.bounds)
        times: Any = msgspec.convert(recorded["time"], kind.times)
        faults = budgets(msgspec.convert(recorded["faults"], dict[str, Budget | Often]))
    except (KeyError, msgspec.ValidationError) as error:
        what = f"its settings no longer fit: {error!s}".replace("`", "'")
        raise UserError(what, where="settings", remedy="find the breach anew") from None
    check_settings(kind, Settings(bounds, times, faults), str)
    return Settings(bounds, times, faults)


def check_settings(kind: WorldKind, settings: Settings, where: Where) -> None:
    """Delays that can be, faults that there are, and nothing that contradicts something else."""
    check_delays({f"time.{name}": value for name, value in msgspec.structs.asdict(settings.times).items()}, where)
    for name, budget in settings.faults.items():
        _known(where(f"faults.{name}"), "fault", name, kind.faults)
        if budget.after and budget.after == budget.before:
            raise UserError(
                f"the window opens and closes at '{budget.after}'",
                where=where(f"faults.{name}.before"),
                remedy="let it close later, or leave one of the two out",
            )
    for wrong in kind.contradictions(settings.bounds, settings.faults):
        raise UserError(wrong.what, where=where(wrong.key), remedy=wrong.remedy)


def load(
    path: Path, overrides: Mapping[str, Any] | None = None, releases: Sequence[str] = (), *, known: bool = False
) -> Scenario:
    """Read, override, check. Raises `UserError` at file, line and key.

    Its patterns may name what these `releases` of one's own do; `known` are those of a file that was checked before.
    """
    source = Source(path, tuple(overrides or ()))
    data = _overridden(source.data, overrides or {})
    file = source.convert(ScenarioFile, data)
    kind = _kind_of(source, file.world)
    check_kind(kind)
    bounds: Any = source.convert(kind.bounds, file.bounds, "bounds")
    times: Any = source.convert(kind.times, file.time, "time")
    faults = budgets(file.faults)
    check_settings(kind, Settings(bounds, times, faults), source.where)
    check_delays({"stalls.ms": file.stalls.ms}, source.where)
    scenario = Scenario(path, tuple((overrides or {}).items()), file, kind, bounds, times, faults)
    if not known:
        _check_names(source, scenario, releases)
    return scenario


def _kind_of(source: Source, world: str) -> WorldKind:
    """The world that a scenario names, or that it lies with; `--world` may not contradict it."""
    if not world:
        return world_meant(source.path)
    if is_world_file(world):
        remedy = f"name it by --world {world} for the call, and write world = NAME here"
        raise UserError("a scenario is not a place to run code from", where=source.where("world"), remedy=remedy)
    kind, chosen = world_kind(world, where=source.where("world")), chosen_world()
    if chosen and chosen.name != kind.name:
        what = f"it is a scenario of the world '{kind.name}', and --world says '{chosen.name}'"
        raise UserError(what, where=source.where("world"), remedy="leave --world out, or name scenarios of that world")
    return kind


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


def check_delays(delays: Mapping[str, Any], where: Where) -> None:
    """Delays are finite, not negative, and the least is not above the most."""
    for key, value in delays.items():
        least, most = value if isinstance(value, tuple) else (value, value)
        if not (0 <= least <= most and math.isfinite(most)):
            raise UserError(f"{value} is not a delay", where=where(key), remedy="write 0 <= least <= most, in ms")


def _check_names(source: Source, scenario: Scenario, releases: Sequence[str]) -> None:
    """An override may leave nothing of what a directed run names: it then finds no run, and says so."""
    kind, file = scenario.kind, scenario.file
    labels = kind.labels(scenario.bounds, scenario.faults, [name for name in releases if not is_hosted(name)])
    check_labels(kind, labels)
    check_faults(labels, scenario.faults, source.where)
    for name, run in file.directed.items():
        parse_order(run.order, where=source.where(f"directed.{name}.order"))
        if not scenario.overrides:
            check_directed(labels, run.order, run.at, partial(_inside, source, f"directed.{name}"))
    for name, named in file.reaches.items():
        _check_behaviour_name(source, name)
        parse_order(named.order, where=source.where(f"reaches.{name}.order"))
        if not scenario.overrides:
            check_directed(labels, named.order, "", partial(_inside, source, f"reaches.{name}"))
    for section, expectation in file.expect.items():
        _known(source.where(f"expect.{section}"), "release", section, [EVERY, *kind.groups, *kind.releases])
        _check_expectation(source, kind, section, expectation)
        _check_never_strikes(source, scenario, section, expectation)
        _check_reaches(source, scenario, section, expectation)


def _inside(source: Source, section: str, key: str) -> str:
    return source.where(f"{section}.{key}")


def _check_expectation(source: Source, kind: WorldKind, section: str, expectation: Expectation) -> None:
    said: dict[str, Verdict] = {}
    for name, verdict, reason in expectation.pairs():
        key = f"expect.{section}.{verdict.value}.{name}"
        _known(source.where(key), "property", name, kind.properties)
        if name in said:
            raise UserError(
                f"'{name}' is expected to be both {said[name].value} and {verdict.value}",
                where=source.where(key),
                remedy="keep one of the two",
            )
        if not reason.strip():
            raise UserError("an expectation without a reason", where=source.where(key), remedy="say why in a clause")
        said[name] = verdict


def _check_never_strikes(source: Source, scenario: Scenario, section: str, expectation: Expectation) -> None:
    """Of a fault that is not allowed there is nothing to say; an override may have taken it away."""
    for name, reason in expectation.never_strikes.items():
        where = source.where(f"expect.{section}.never_strikes.{name}")
        _known(where, "fault", name, scenario.kind.faults)
        if name not in scenario.budgets and not scenario.overrides:
            remedy = f"leave it out, or write [faults.{name}] with max = 1 or more"
            raise UserError(f"the scenario allows no '{name}'", where=where, remedy=remedy)
        if not reason.strip():
            raise UserError("an empty reason", where=where, remedy="say why it cannot strike in a clause")


def _check_behaviour_name(source: Source, name: str) -> None:
    """Files are called by it."""
    if not BEHAVIOUR.fullmatch(name):
        what, remedy = f"'{name}' names no behaviour", "write up to 60 letters, digits, '-' and '_'"
        raise UserError(what, where=source.where(f"reaches.{name}"), remedy=remedy)


def _check_reaches(source: Source, scenario: Scenario, section: str, expectation: Expectation) -> None:
    """Each behaviour is named in the file, is expected to be one thing, and for a reason."""
    for verdict in EXPECTED_REACHES:
        for name, reason in getattr(expectation, verdict.value).items():
            where = source.where(f"expect.{section}.{verdict.value}.{name}")
            _known(where, "behaviour", name, scenario.file.reaches)
            if verdict is ReachVerdict.UNREACHABLE and name in expectation.covered:
                what = f"'{name}' is expected to be both covered and unreachable"
                raise UserError(what, where=where, remedy="keep one of the two")
            if not reason.strip():
                raise UserError("an expectation without a reason", where=where, remedy="say why in a clause")


def _known(where: str, what: str, name: str, known: Mapping[str, Any] | list[str]) -> None:
    if name not in known:
        raise UserError(f"unknown {what} '{name}'", where=where, remedy=suggest(name, known))
