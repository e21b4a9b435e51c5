"""What the table of sizes counts, on a house of two modules."""

from __future__ import annotations

from pathlib import Path

from sizes import modules_below, sizes, table

FIRST = '''"""A module."""


class Same:
    """A class."""


def checked(x):
    """Said."""
    # why
    assert x
    return x
'''
SECOND = "class Same: ...\n\n\ndef long(x):\n    x += 1\n    x += 1\n    x += 1\n    return x\n"


def test_a_house_of_two_modules(tmp_path: Path) -> None:
    for path, text in {"sim/first.py": FIRST, "model/second.py": SECOND}.items():
        (tmp_path / path).parent.mkdir()
        (tmp_path / path).write_text(text)
    found = sizes(modules_below(tmp_path, "sim", "model"))
    assert (found.modules, found.lines, found.median, found.p90, found.longest) == (2, 20, 4.0, 5, 5)
    # Ten lines of code: class, def, assert, return; class, def and four. One comment, three docstrings, one assert.
    assert (found.comments, found.docstrings, found.asserts, found.two_homes) == (0.1, 0.3, 0.5, 1)


def test_a_column_for_each_tree(tmp_path: Path) -> None:
    for tree in ("old", "new"):
        for part in ("sim/wakeproof/kernel", "model", "tests"):
            (tmp_path / tree / part).mkdir(parents=True)
            (tmp_path / tree / part / "first.py").write_text(FIRST)
    lines = table([tmp_path / "old", tmp_path / "new"]).splitlines()
    assert lines[0] == "| | old | new |"
    assert "| engine: modules | 1 | 1 |" in lines and "| product: modules | 2 | 2 |" in lines
