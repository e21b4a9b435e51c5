"""The scenarios that ship with the installed worlds, by name; a path to a file of one's own does as well."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from wakeproof.errors import UserError, suggest
from wakeproof.scenario.scenario import Scenario, load
from wakeproof.scenario.worlds import WorldKind, all_worlds

SECTIONS = ("bounds", "time", "faults", "stalls", "seeds")


def scenario_paths() -> dict[str, Path]:
    """Name to file, in alphabetical order."""
    paths = (path for kind in all_worlds() for path in kind.scenarios.glob("*.toml"))
    return {path.stem: path for path in sorted(paths)}


def load_all(names: Sequence[str], settings: Sequence[str] = ()) -> list[Scenario]:
    """The scenarios named (all, if none is), under `KEY=VALUE` settings."""
    paths = scenario_paths()
    chosen = [_path(name, paths) for name in names] if names else list(paths.values())
    overrides = dict(_setting(text, all_worlds()) for text in settings)
    return [load(path, overrides) for path in chosen]


def _path(name: str, paths: dict[str, Path]) -> Path:
    if name in paths:
        return paths[name]
    if name.endswith(".toml"):
        return Path(name)
    raise UserError(f"unknown scenario '{name}'", remedy=suggest(name, paths))


def _setting(text: str, kinds: Sequence[WorldKind]) -> tuple[str, Any]:
    """`messages=3`, `bounds.messages=3`, `restart=2` (a fault's budget), `faults.restart.after='w1.mint'`."""
    key, equals, value = text.partition("=")
    key = key.strip()
    if not equals or not key or not value.strip():
        raise UserError(f"'{text}' is no setting", where="--set", remedy="write KEY=VALUE, such as messages=2")
    section = key.partition(".")[0]
    return (key if section in SECTIONS else _full_key(key, kinds)), _parsed(value.strip())


def _full_key(key: str, kinds: Sequence[WorldKind]) -> str:
    known: dict[str, str] = {}
    for kind in kinds:
        known |= {field.encode_name: f"bounds.{field.encode_name}" for field in msgspec.structs.fields(kind.bounds)}
        known |= {field.encode_name: f"time.{field.encode_name}" for field in msgspec.structs.fields(kind.times)}
        known |= {fault: f"faults.{fault}.max" for fault in kind.faults}
    if key not in known:
        raise UserError(f"unknown setting '{key}'", where="--set", remedy=suggest(key, [*known, *SECTIONS]))
    return known[key]


def _parsed(value: str) -> Any:
    try:
        parsed = tomllib.loads(f"value = {value}")["value"]
    except tomllib.TOMLDecodeError:
        return value
    return tuple(parsed) if isinstance(parsed, list) else parsed
