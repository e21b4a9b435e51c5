"""The walks of sim/WALKS.md pass files that are there, by functions that stand in them, and none twice."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINE = re.compile(r"^\d+\. `(?P<path>[^`]+)`(?: `(?P<name>[^`]+)`)?:", re.MULTILINE)


def walks_of(text):
    """Each walk as (path, name) a line, by its title."""
    _, *walks = text.split("\n## ")
    return {walk.partition("\n")[0]: [(line["path"], line["name"]) for line in LINE.finditer(walk)] for walk in walks}


def wrong_with(walk):
    """What a newcomer would stumble over."""
    for number, (path, name) in enumerate(walk):
        if path in [before for before, _ in walk[:number]]:
            yield f"{path} is passed twice"
        file = ROOT / path
        if not file.exists():
            yield f"{path} is not there"
        elif name and name not in names_in(file):
            yield f"{path} has no {name}"


def names_in(file):
    kinds = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
    return {node.name for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, kinds)}


WALKS = walks_of((ROOT / "sim/WALKS.md").read_text(encoding="utf-8"))


def test_there_are_three_of_more_than_ten_files():
    assert len(WALKS) == 3
    assert all(len(walk) > 10 for walk in WALKS.values())


@pytest.mark.parametrize("title", WALKS)
def test_a_walk_can_be_walked(title):
    assert not list(wrong_with(WALKS[title]))


@pytest.mark.parametrize(
    ("lines", "wrong"),
    [
        (
            [("sim/wakeproof/proof.py", "prove"), ("sim/wakeproof/proof.py", None)],
            "sim/wakeproof/proof.py is passed twice",
        ),
        ([("sim/no_such_file.py", None)], "sim/no_such_file.py is not there"),
        ([("sim/wakeproof/proof.py", "no_such_function")], "sim/wakeproof/proof.py has no no_such_function"),
    ],
)
def test_one_that_cannot_is_told(lines, wrong):
    assert list(wrong_with(lines)) == [wrong]
