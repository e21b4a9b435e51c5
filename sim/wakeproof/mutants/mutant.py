"""What a mutant is, and how those are made that a model writes by hand."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import msgspec

from wakeproof.errors import UserError
from wakeproof.scenario.mutations import Written


class Mutant(msgspec.Struct, frozen=True):
    """A module's whole source with one change in it. `change` tells it on one line."""

    name: str
    change: str
    module: str
    source: str


def path_of(module: str) -> Path:
    """The file of a module that can be imported."""
    spec = importlib.util.find_spec(module)
    if spec is None or spec.origin is None:
        raise UserError(f"there is no module '{module}' to change", remedy="name one that can be imported")
    return Path(spec.origin)


def by_hand(written: tuple[Written, ...]) -> Iterator[Mutant]:
    """Raises `UserError` for a change whose place is gone, or is no longer the only one."""
    for one in written:
        path = path_of(one.module)
        source = path.read_text()
        if source.count(one.old) != 1:
            what = f"the mutant '{one.name}' changes a text that is there {source.count(one.old)} times"
            raise UserError(what, where=str(path), remedy="give a text that is there once")
        yield Mutant(one.name, one.change, one.module, source.replace(one.old, one.new))
