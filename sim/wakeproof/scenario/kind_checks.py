"""What a kind of world has to say of itself, checked before any of its scenarios runs: mistakes at line or key."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

import msgspec

from wakeproof.errors import UserError, place_of, suggest
from wakeproof.kernel.properties import Property
from wakeproof.scenario.worlds import Labels, WorldKind

_CHECKED: dict[tuple[str, Callable[..., Any]], bool] = {}


def check_kind(kind: WorldKind) -> None:
    """Raise `UserError` for what contradicts itself or is missing; asked once per kind in this process."""
    key = (kind.name, kind.build)
    if key in _CHECKED:
        return
    _check_structs(kind)
    _check_scenarios(kind)
    _check_canaries(kind)
    for name in kind.latencies:
        _known(kind, "latencies", "time", name, [each.encode_name for each in msgspec.structs.fields(kind.times)])
    for group, releases in kind.groups.items():
        for name in releases:
            _known(kind, f"groups.{group}", "release", name, kind.releases)
    _CHECKED[key] = True


def check_labels(kind: WorldKind, labels: Labels) -> None:
    """Each kind of fault says which labels it may strike, be it none."""
    where = place_of(kind.labels).where
    for fault in kind.faults:
        if fault not in labels.struck:
            remedy = f"let labels(...) give them: Labels(told, struck={{'{fault}': (...), ...}})"
            raise UserError(f"the fault '{fault}' has no labels that it may strike", where=where, remedy=remedy)
    for fault in labels.struck:
        _known(kind, "faults", "fault", fault, kind.faults)


def _check_structs(kind: WorldKind) -> None:
    for field in ("bounds", "times"):
        struct = getattr(kind, field)
        if not (isinstance(struct, type) and issubclass(struct, msgspec.Struct)):
            remedy = f"write class {field.title()}(msgspec.Struct, frozen=True, forbid_unknown_fields=True)"
            raise UserError(f"{struct!r} is no msgspec.Struct", where=_where(kind, field), remedy=remedy)
        for each in msgspec.structs.fields(struct):
            if each.required:
                remedy = "give it a default, which a scenario may change"
                raise UserError(f"'{each.encode_name}' has no default", where=_where(kind, field), remedy=remedy)


def _check_scenarios(kind: WorldKind) -> None:
    if not kind.scenarios.is_dir():
        remedy = "make it, or let WorldKind.scenarios name the folder of its scenarios"
        raise UserError(f"there is no folder {kind.scenarios}", where=_where(kind, "scenarios"), remedy=remedy)


def _check_canaries(kind: WorldKind) -> None:
    """A property that nobody can break is no check: each has a bug planted for it."""
    for canary in kind.canaries:
        _known(kind, "canaries", "property", canary.property, kind.properties)
        for fault in canary.faults:
            _known(kind, "canaries", "fault", fault, kind.faults)
        try:
            msgspec.convert(dict(canary.bounds), kind.bounds)
        except msgspec.ValidationError as error:
            what = f"the bounds of the bug planted for '{canary.property}' do not fit: {error!s}".replace("`", "'")
            raise UserError(what, where=_where(kind, "canaries"), remedy="write what WorldKind.bounds has") from None
    planted = [canary.property for canary in kind.canaries]
    for name, about in kind.properties.items():
        if name not in planted:
            where = place_of(about.check).where if isinstance(about, Property) else ""
            remedy = f"plant one, and add Canary('{name}', RELEASE, {{}}, {{}}) to WorldKind.canaries"
            what = f"the property '{name}' has no planted bug, so that nobody knows whether it finds any"
            raise UserError(what, where=where or _where(kind, "canaries"), remedy=remedy)


def _known(kind: WorldKind, field: str, what: str, name: str, known: Collection[str]) -> None:
    if name not in known:
        raise UserError(f"unknown {what} '{name}'", where=_where(kind, field), remedy=suggest(name, known))


def _where(kind: WorldKind, field: str) -> str:
    """The file that builds the world, and the field of its kind."""
    return ": ".join(filter(None, [place_of(kind.build).where.rpartition(":")[0], f"WorldKind.{field}"]))
