"""What a world lets be changed of a release's code, to see whether anything notices."""

from __future__ import annotations

from typing import NamedTuple


class Target(NamedTuple):
    """Code to be changed by operators: a module, or only these functions of it."""

    module: str
    functions: tuple[str, ...] = ()


class Written(NamedTuple):
    """A change with a meaning: `old`, which is in the module once, becomes `new`."""

    name: str
    change: str
    module: str
    old: str
    new: str


class Mutations(NamedTuple):
    """What may be changed of one release."""

    targets: tuple[Target, ...] = ()
    written: tuple[Written, ...] = ()
