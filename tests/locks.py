"""Scenarios of the small world `lock` that are larger than those it ships with, for tests of the harness."""

from __future__ import annotations

from pathlib import Path

from lock.plugin import KIND

STATES = {1: 6_660, 2: 51_024, 3: 159_736}
"""How many states `checked` has where each fault may strike so often."""


def write_lock(folder: Path, name: str, strikes_max: int) -> str:
    """A scenario in a file of this folder, in which each kind of fault may strike so often; its file's name."""
    head = 'title = "T"\nabout = "A"\nworld = "lock"\n'
    faults = "".join(f"faults.{kind} = {strikes_max}\n" for kind in KIND.faults)
    (folder / f"{name}.toml").write_text(head + faults, encoding="utf-8")
    return f"{name}.toml"
