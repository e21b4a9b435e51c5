"""Copies of the example world in a package of their own, each with one place changed, as its author might have."""

from __future__ import annotations

import itertools
from pathlib import Path

import lock

HERE = Path(lock.__file__).parent
NUMBER = itertools.count()
"""Each copy is a package of its own name, for a process imports a name once."""


def copied(folder: Path, file: str = "", old: str = "", new: str = "", first: str = "") -> str:
    """The world that `--world` names, after `old` became `new` in a file that then begins with the line `first`."""
    name = f"mine_{next(NUMBER)}"
    package = folder / name
    (package / "scenarios").mkdir(parents=True)
    for source in sorted([*HERE.glob("*.py"), *HERE.glob("properties/*.py")]):
        inside = source.relative_to(HERE)
        text = source.read_text(encoding="utf-8").replace("from lock.", f"from {name}.")
        text = text.replace('name="lock"', f'name="{name}"').replace("example=True", "example=False")
        if str(inside) == file:
            assert old in text, f"{file} has no {old!r}"
            head = "from __future__ import annotations\n"
            text = text.replace(old, new, 1).replace(head, f"{head}{first}\n", 1)
        (package / inside).parent.mkdir(exist_ok=True)
        (package / inside).write_text(text, encoding="utf-8")
    for source in sorted((HERE / "scenarios").glob("*.toml")):
        text = source.read_text(encoding="utf-8").replace('world = "lock"\n', "")
        (package / "scenarios" / source.name).write_text(text, encoding="utf-8")
    return f"{name}/plugin.py:KIND"
