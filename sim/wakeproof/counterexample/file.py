"""Counterexamples as files: everything needed to see the breach again, exactly or on another release.

The recorded labels replay exactly on the code that broke; the order (constraints over labels) survives a change
of that code. `scenarios/regressions/*.toml` keeps orders alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from wakeproof.constraints import parse_order
from wakeproof.encoded import as_json
from wakeproof.errors import UserError
from wakeproof.scenario.source import Source, read_text
from wakeproof.sites import Site

FORMAT = "wakeproof-counterexample/1"


class Counterexample(msgspec.Struct, frozen=True, kw_only=True):
    """A run that breaks a property; or one that breaks nothing, and `reaches` a behaviour or comes nearest to it.

    `settings` are the scenario's as they were; `seed` is None after no draw. `breaks` and `fell_in` are steps as a
    drawing marks them; `sites` are per step where it stands in the source.
    """

    format: str = FORMAT
    wakeproof: str
    world: str
    scenario: str
    settings: dict[str, Any]
    release: str
    property: str
    why: str
    seed: int | None
    faults: int
    switches: int
    steps: int
    order: tuple[str, ...]
    choices: tuple[str, ...]
    story: tuple[str, ...]
    breaks: int | None = None
    fell_in: int | None = None
    sites: tuple[tuple[Site, ...], ...] = ()
    reaches: str = ""


class Regression(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A counterexample kept for good: the order that brings it about, and where it was first seen.

    `bounds`, `time` and `faults` are where its settings differ from its scenario's.
    """

    about: str
    scenario: str
    release: str
    property: str
    order: tuple[str, ...]
    bounds: dict[str, Any] = {}
    time: dict[str, Any] = {}
    faults: dict[str, Any] = {}


def encode(counterexample: Counterexample) -> bytes:
    return as_json(counterexample)


def read(path: Path) -> Counterexample | Regression:
    """A counterexample (JSON) or a regression (TOML); anything else is an error that says what it seems to be."""
    if path.suffix == ".toml":
        source = Source(path)
        regression = source.convert(Regression, source.data)
        parse_order(regression.order, where=source.where("order"))
        return regression
    return _decoded(path, read_text(path))


def _decoded(path: Path, text: str) -> Counterexample:
    remedy = "give a file that wakeproof wrote, whole"
    try:
        data = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError) as error:
        raise UserError(f"truncated or not JSON ({error})", where=str(path), remedy=remedy) from None
    found = data.get("format") if isinstance(data, dict) else None
    if found != FORMAT:
        seems = f"format is {found!r}, not {FORMAT!r}" if found else "no counterexample"
        raise UserError(seems, where=f"{path}: format", remedy=remedy)
    try:
        decoded = msgspec.convert(data, Counterexample)
    except msgspec.ValidationError as error:
        raise UserError(str(error).replace("`", "'"), where=str(path), remedy=remedy) from None
    parse_order(decoded.order, where=f"{path}: order")
    return decoded
