"""The repository as its own tests see it: files, syntax trees, functions and comments."""

from __future__ import annotations

import ast
import gc
import io
import subprocess
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
PRODUCTION = ("sim/", "model/")
SKELETON = "sim/wakeproof/skeleton/"
"""What `wakeproof init` copies: a package of somebody's own."""
PYTHON = ("sim/", "model/", "tests/", "scenarios/")
NOT_OURS = {
    ".git",
    ".venv",
    ".mypy_cache",
    ".ruff_cache",
    ".pytest_cache",
    ".hypothesis",
    ".grimp_cache",
    ".import_linter_cache",
    "__pycache__",
    "node_modules",
    "build",
    "dist",
}
Function = ast.FunctionDef | ast.AsyncFunctionDef


class Module(NamedTuple):
    """A Python file: its path below the root with forward slashes, its text, its syntax tree."""

    path: str
    text: str
    tree: ast.Module


@cache
def files() -> tuple[Path, ...]:
    """Every file that is, or is about to be, part of the repository; a copy without git is walked instead."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode == 0 and (ROOT / ".git").exists():
        found = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    else:
        found = [path for path in ROOT.rglob("*") if not NOT_OURS & set(path.relative_to(ROOT).parts)]
    return tuple(sorted(path for path in found if path.is_file()))


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def texts() -> dict[str, str]:
    """Path to text, for every file that is text."""
    found = {relative(path): path.read_bytes() for path in files()}
    return {path: raw.decode() for path, raw in found.items() if b"\0" not in raw}


def parse(path: str, text: str) -> Module:
    return Module(path, text, ast.parse(text))


@cache
def modules() -> tuple[Module, ...]:
    """Of more than a million nodes, all of which stay: a collector that looks at them triples what this takes."""
    gc.disable()
    try:
        ours = ((path, text) for path, text in texts().items() if path.endswith(".py") and path.startswith(PYTHON))
        return tuple(parse(path, text) for path, text in ours)
    finally:
        gc.freeze()
        gc.enable()


def production() -> tuple[Module, ...]:
    ours = (module for module in modules() if not module.path.startswith(SKELETON))
    return tuple(module for module in ours if module.path.startswith(PRODUCTION))


def functions(module: Module) -> Iterator[Function]:
    return (node for node in ast.walk(module.tree) if isinstance(node, Function))


def called(node: ast.AST) -> str:
    """The last word of what a call calls; '' for anything else."""
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def docstring_lines(node: Function) -> set[int]:
    first = node.body[0]
    said = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str)
    return set(range(first.lineno, (first.end_lineno or first.lineno) + 1)) if said else set()


def length(module: Module, node: Function) -> int:
    """Code lines of a function from its `def` on, without docstring, comments and blank lines, as STYLE.md counts."""
    lines = module.text.splitlines()
    numbers = set(range(node.lineno, (node.end_lineno or node.lineno) + 1)) - docstring_lines(node)
    return sum(1 for number in numbers if lines[number - 1].strip() and not lines[number - 1].strip().startswith("#"))


def comments(module: Module) -> Iterator[tuple[int, str]]:
    """Line and text of each comment, and no string that merely looks like one."""
    for token in tokenize.generate_tokens(io.StringIO(module.text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string
