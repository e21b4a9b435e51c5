"""pyproject.toml: every floor and every lint exception says why, and the classifiers say what is promised."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator

import pytest
from source_tree import Module, parse, production, texts

TEXT = texts()["pyproject.toml"]
OURS = ("wakeproof", "pullwake", "lock", "threads")
PROJECT = tomllib.loads(TEXT)
SAMPLE = """
dependencies = [
  "simpy>=4.1", # the clock
  "rich>=13",
  "typer", # the command line
]
ignore = [
  # about both of the next line
  "A", "B",
  "C", # a reason
  "D",
]
"""


def rows(text: str, key: str) -> Iterator[tuple[str, str]]:
    """The rows of a list and what is said of each: on its line, or on the lines of comment above it."""
    found = re.search(rf"^{key} = \[\n(.*?)^\]", text, re.MULTILINE | re.DOTALL)
    above = ""
    for line in found[1].splitlines() if found else ():
        row, _, said = line.partition("#")
        if row.strip():
            yield row.strip(), f"{above} {said}".strip()
        above = said if not row.strip() else ""


def unexplained(text: str, key: str) -> list[str]:
    return [row for row, said in rows(text, key) if len(said) < len("a reason")]


def without_floor(text: str, key: str) -> list[str]:
    return [row for row, _ in rows(text, key) if not re.fullmatch(r'"[\w.\[\]-]+>=\d[\d.]*",', row)]


@pytest.mark.parametrize("key", ["dependencies", "mutants", "postgres", "cluster", "test", "ignore", '"tests/\\*\\*"'])
def test_every_row_says_why(key: str) -> None:
    assert list(rows(TEXT, key)), f"no list {key} in pyproject.toml"
    assert unexplained(TEXT, key) == []


@pytest.mark.parametrize("key", ["dependencies", "mutants", "postgres", "cluster", "test"])
def test_every_dependency_has_a_floor_and_no_ceiling(key: str) -> None:
    assert without_floor(TEXT, key) == []


def test_rows_without_a_reason_or_a_floor_are_seen() -> None:
    assert unexplained(SAMPLE, "dependencies") == ['"rich>=13",']
    assert unexplained(SAMPLE, "ignore") == ['"D",']
    assert without_floor(SAMPLE, "dependencies") == ['"typer",']


def imported(module: Module) -> Iterator[str]:
    """The distributions that a file imports, wherever in it: named as their packages are, but for the dash."""
    for node in ast.walk(module.tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and not node.level:
            names = [node.module or ""]
        for top in (name.partition(".")[0] for name in names):
            if top not in (*OURS, *sys.stdlib_module_names):
                yield top.replace("_", "-")


def named(*extras: str) -> set[str]:
    """The distributions that come with an installation with these extras."""
    optional = PROJECT["project"]["optional-dependencies"]
    rows = [*PROJECT["project"]["dependencies"], *(row for extra in extras for row in optional[extra])]
    return {re.split(r"[\[>]", row)[0] for row in rows}


NEEDS = {
    "": ("hypothesis", "mutants", "postgres", "cluster", "test"),
    "model/pullwake/live/": ("postgres",),
    "model/pullwake/postgres/": ("postgres",),
    "model/pullwake/conformance/": ("postgres",),
    "sim/wakeproof/sql/": ("postgres",),
    "sim/wakeproof/live/": (),
    "sim/wakeproof/cli/": (),
    "sim/wakeproof/commands/": (),
}


@pytest.mark.parametrize("folder", NEEDS)
def test_whatever_is_imported_is_named(folder: str) -> None:
    """Not left to what another package happens to bring."""
    found = {name for module in production() if module.path.startswith(folder) for name in imported(module)}
    assert sorted(found - named(*NEEDS[folder])) == []


def test_what_tests_need_holds_every_extra() -> None:
    assert named("hypothesis", "mutants", "postgres", "cluster") <= named("test")


def test_an_import_that_nothing_names_is_seen() -> None:
    text = "import os, yaml.nodes\nfrom psycopg_pool import pool\nfrom wakeproof import errors\nfrom . import here"
    assert list(imported(parse("x.py", text))) == ["yaml", "psycopg-pool"]


def test_classifiers_start_at_the_oldest_python_promised() -> None:
    versions = re.findall(r"Programming Language :: Python :: (3\.\d+)", TEXT)
    assert PROJECT["project"]["requires-python"] == f">={versions[0]}"
    assert PROJECT["tool"]["ruff"]["target-version"] == f"py{versions[0].replace('.', '')}"


def test_strictness_is_on() -> None:
    tools = PROJECT["tool"]
    assert tools["mypy"]["strict"] is True
    assert tools["ruff"]["lint"]["select"] == ["ALL"]
    assert tools["pytest"]["ini_options"]["filterwarnings"][0] == "error"
    assert tools["coverage"]["run"]["branch"] is True


def test_hooks_are_the_repositorys_own() -> None:
    assert set(re.findall(r"repo:\s*(\S+)", texts()[".pre-commit-config.yaml"])) == {"local"}
