"""What `import wakeproof` offers: few names, each with a home, a type and a line in the documentation."""

from __future__ import annotations

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest

import wakeproof

SIM = Path(wakeproof.__file__).parents[1]
TREE = ast.parse(Path(wakeproof.__file__).read_text(encoding="utf-8"))


def typed() -> dict[str, str]:
    """Each name that type checkers see, and where it comes from."""
    guarded = next(node for node in TREE.body if isinstance(node, ast.If))
    return {alias.name: str(node.module) for node in guarded.body for alias in node.names}


def test_there_are_twenty_names_at_most() -> None:
    assert 0 < len(wakeproof.__all__) <= 20


@pytest.mark.parametrize("name", wakeproof.__all__)
def test_a_name_is_what_its_home_has_for_checkers_and_at_run_time(name: str) -> None:
    assert getattr(wakeproof, name) is getattr(import_module(typed()[name]), name)


def test_type_checkers_see_just_these_names() -> None:
    assert sorted(typed()) == sorted(wakeproof.__all__)


def test_the_documentation_has_a_row_for_each_name() -> None:
    page = (SIM / "README.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE)) == sorted(wakeproof.__all__)


def test_a_name_that_there_is_not_is_refused() -> None:
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        _ = wakeproof.nothing_of_the_kind
