"""How large the house is, side by side: `python tests/quality/sizes.py TREE [TREE ...]`, each a checkout.

Counted are lines of code (no docstring, comment or blank line), as STYLE counts them; the engine is whatever explores,
checks, schedules, observes and explains.
"""

from __future__ import annotations

import ast
import statistics
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from source_tree import Module, comments, functions, length, parse

ENGINE = ("kernel", "world", "checker", "exhaustive", "schedulers", "drivers", "observe", "counterexample", "evidence")
"""Folders of sim/wakeproof, under the names that they have or had."""


class Sizes(NamedTuple):
    """Figures of some modules, by what they count."""

    modules: int
    lines: int
    median: float
    p90: int
    longest: int
    comments: float
    docstrings: float
    asserts: float
    two_homes: int


NAMES = (
    "modules",
    "lines",
    "median function",
    "ninetieth percentile of functions",
    "longest function",
    "comments per line of code",
    "docstring lines per line of code",
    "asserts per function",
    "class names with more than one home",
)


def sizes(modules: Sequence[Module]) -> Sizes:
    lengths = sorted(length(module, node) for module in modules for node in functions(module))
    documented = sum(map(_docstring_lines, modules))
    said = sum(1 for module in modules for _ in comments(module))
    code = (
        sum(len([line for line in module.text.splitlines() if line.strip()]) for module in modules) - documented - said
    )
    checked = sum(isinstance(node, ast.Assert) for module in modules for node in ast.walk(module.tree))
    homes = defaultdict[str, set[str]](set)
    for module in modules:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef):
                homes[node.name].add(module.path)
    return Sizes(
        len(modules), sum(len(module.text.splitlines()) for module in modules), statistics.median(lengths),
        lengths[len(lengths) * 9 // 10], lengths[-1], round(said / code, 3), round(documented / code, 2),
        round(checked / len(lengths), 3), sum(len(paths) > 1 for paths in homes.values()),
    )  # fmt: skip


def _docstring_lines(module: Module) -> int:
    kinds = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
    nodes = [node for node in ast.walk(module.tree) if isinstance(node, kinds) and ast.get_docstring(node)]
    return sum((node.body[0].end_lineno or 0) - node.body[0].lineno + 1 for node in nodes)


def modules_below(tree: Path, *folders: str) -> list[Module]:
    paths = [path for folder in folders for path in sorted((tree / folder).rglob("*.py"))]
    return [parse(path.relative_to(tree).as_posix(), path.read_text(encoding="utf-8")) for path in paths]


def table(trees: Sequence[Path]) -> str:
    """A table in Markdown, with a column for each tree."""
    parts = {"product": ("sim", "model"), "engine": [f"sim/wakeproof/{name}" for name in ENGINE], "tests": ("tests",)}
    lines = [f"| | {' | '.join(tree.name for tree in trees)} |", f"|---{'|---' * len(trees)}|"]
    for part, folders in parts.items():
        columns = [sizes(modules_below(tree, *folders)) for tree in trees]
        for name, *figures in zip(NAMES, *columns, strict=True):
            lines.append(f"| {part}: {name} | {' | '.join(f'{figure:,}' for figure in figures)} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(table([Path(name) for name in sys.argv[1:]]), end="")
