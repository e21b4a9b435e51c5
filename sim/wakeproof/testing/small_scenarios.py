"""Small valid scenarios of any installed world, drawn from what its own settings allow.

A scenario differs from the smallest in a few places: a number is one higher, a switch is turned, a fault may strike.
Which there are comes from the world's `bounds` struct and its constraints; nothing in here knows any world.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
from hypothesis import strategies as st
from msgspec import inspect

from wakeproof.errors import UserError, suggest
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.tasks.budgets import Budget
from wakeproof.scenario.scenario import Settings, check_settings
from wakeproof.scenario.worlds import WorldKind, all_worlds, built_machine, world_kind

CHANGES_MAX = 2
"""What keeps a whole exploration well under a second in the world that ships."""
MACHINES_KEPT = 64

Change = tuple[str, str]
"""A section of settings and a name in it: one value further, or one strike more."""


@dataclass(frozen=True)
class SmallScenario:
    """A world's bounds, times (its defaults) and fault budgets; `machine(release)` makes it ready to run.

    It prints as the `--set` words that make the smallest scenario into this one.
    """

    kind: WorldKind
    bounds: Any
    times: Any
    faults: Mapping[str, Budget]

    def machine(self, release: str) -> Machine:
        """A release in this scenario. Raises `UserError` for one that there is not, or that breaks a rule."""
        faults = tuple(self.faults.items())
        return _machine(self.kind.name, self.bounds, self.times, faults, release, _written(release))

    def __repr__(self) -> str:
        fields = msgspec.structs.fields(self.bounds)
        bounds = {f.encode_name: getattr(self.bounds, f.name) for f in fields if not _is_default(f, self.bounds)}
        words = [*bounds.items(), *((name, budget.max) for name, budget in self.faults.items())]
        told = " ".join(f"--set {name}={msgspec.json.encode(value).decode()}" for name, value in words)
        return f"<{' '.join(filter(None, [self.kind.name, told]))}>"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """How Hypothesis prints an example, of which else every field is shown, its whole world among them."""
        printer.text(repr(self))


@lru_cache(maxsize=MACHINES_KEPT)
def _machine(
    world: str, bounds: Any, times: Any, faults: tuple[tuple[str, Budget], ...], release: str, written: tuple[str, int]
) -> Machine:
    """Shrinking asks for the same few again and again, and a machine that was used is fast."""
    return built_machine(world_kind(world), release, bounds, times, dict(faults))


def _written(release: str) -> tuple[str, int]:
    """Which file a release of one's own is in, and when that was last written: another text is another machine."""
    file = Path(release.rpartition(":")[0])
    return (str(file.resolve()), file.stat().st_mtime_ns) if file.is_file() else ("", 0)


def scenarios(
    world: str | None = None,
    *,
    bounds: Mapping[str, Any] | None = None,
    faults: Sequence[str] | None = None,
    changes_max: int = CHANGES_MAX,
) -> st.SearchStrategy[SmallScenario]:
    """Scenarios that contradict nothing, shrinking towards the smallest: least bounds, no fault.

    `world` may be left out where one is installed. `bounds` are kept as given, and only the kinds of fault named in
    `faults` strike (None: any). At most `changes_max` changes lead from there to what is drawn; with two a whole
    exploration takes well under a second, and each one more makes it several times as long. Raises `UserError` for
    what the world does not have.
    """
    kind = _only_world() if world is None else world_kind(world)
    fixed = dict(bounds or {})
    ladders = dict(_ladders(kind, fixed))
    kinds = sorted(kind.faults) if faults is None else list(faults)
    for name in kinds:
        _check_known("fault", name, kind.faults)
    start = _Start(kind, fixed, ladders)
    check_settings(kind, start.settings(Counter()), str)
    changes = [*(("bounds", name) for name in ladders), *(("faults", name) for name in kinds)]
    return st.lists(st.sampled_from(changes), max_size=changes_max).map(start.changed)


def _only_world() -> WorldKind:
    worlds = [kind for kind in all_worlds() if not kind.example]
    if len(worlds) != 1:
        known = ", ".join(kind.name for kind in worlds) or "none"
        raise UserError("several worlds are installed", where="scenarios()", remedy=f"name one: {known}")
    return worlds[0]


def _ladders(kind: WorldKind, fixed: Mapping[str, Any]) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Per setting that may be drawn its values, the simplest first."""
    info = inspect.type_info(kind.bounds)
    assert isinstance(info, inspect.StructType), kind.name
    for name in fixed:
        _check_known("bound", name, [field.encode_name for field in info.fields])
    for field in info.fields:
        ladder = _ladder(field)
        if len(ladder) > 1 and field.encode_name not in fixed:
            yield field.encode_name, ladder


def _ladder(field: inspect.Field) -> tuple[Any, ...]:
    """Numbers from the least up; of anything else the default first. What cannot be counted up stays as it is."""
    default = () if field.required else (field.default,)
    match field.type:
        case inspect.IntType():
            return _numbers(field.type, field.default)
        case inspect.BoolType():
            values: tuple[Any, ...] = (False, True)
        case inspect.LiteralType():
            values = field.type.values
        case _:
            return default
    return (*default, *(value for value in values if value not in default))


def _numbers(kind: inspect.IntType, default: Any) -> tuple[int, ...]:
    """Whole numbers that the constraints allow: as many as any number of steps could need."""
    least = kind.ge if kind.ge is not None else kind.gt + 1 if kind.gt is not None else default
    first = least if isinstance(least, int) else 0
    most = kind.le if kind.le is not None else kind.lt - 1 if kind.lt is not None else first + 9
    return tuple(n for n in range(first, int(most) + 1) if not kind.multiple_of or n % kind.multiple_of == 0)


class _Start(NamedTuple):
    """What changes start from: the bounds that are fixed, and the values of the others, the simplest first."""

    kind: WorldKind
    fixed: Mapping[str, Any]
    ladders: Mapping[str, tuple[Any, ...]]

    def settings(self, changes: Mapping[Change, int]) -> Settings:
        """What so many changes of each setting lead to; past its last value a setting stays as it is."""
        drawn = {
            name: ladder[min(changes.get(("bounds", name), 0), len(ladder) - 1)]
            for name, ladder in self.ladders.items()
        }
        faults = {name: Budget(number) for (section, name), number in sorted(changes.items()) if section == "faults"}
        try:
            bounds: Any = msgspec.convert({**drawn, **self.fixed}, self.kind.bounds)
        except msgspec.ValidationError as error:
            what = str(error).replace("`", "'")
            raise UserError(what, where="scenarios()", remedy="give bounds that the world allows") from None
        return Settings(bounds, self.kind.times(), faults)

    def changed(self, changes: Sequence[Change]) -> SmallScenario:
        """What contradicts the rest is left out of it: each round takes a change back, and none contradicts nothing."""
        left = Counter(changes)
        while True:
            settings = self.settings(left)
            wrong = next(iter(self.kind.contradictions(settings.bounds, settings.faults)), None)
            if wrong is None:
                return SmallScenario(self.kind, *settings)
            assert left, f"{wrong.key}: the start was checked"
            at_fault = next((change for change in left if ".".join(change) == wrong.key), None)
            del left[at_fault or next(reversed(left))]

    def __repr__(self) -> str:
        return f"<scenarios of {self.kind.name}>"


def _check_known(what: str, name: str, known: Mapping[str, str] | Sequence[str]) -> None:
    if name not in known:
        raise UserError(f"unknown {what} '{name}'", where="scenarios()", remedy=suggest(name, known))


def _is_default(field: msgspec.structs.FieldInfo, bounds: Any) -> bool:
    return not field.required and bool(getattr(bounds, field.name) == field.default)
