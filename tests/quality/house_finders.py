"""How breaches are found: functions from a module to the lines that break something, used by the table of rules."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator

from source_tree import Function, Module, called, comments, functions, length

FUNCTION_LINES_MAX = 70
MODULE_LINES_MAX = 400
UNDOCUMENTED_LINES_MAX = 3
CLAIM_WORDS_MIN = 3

Found = Iterator[tuple[int, str]]

# --- names ---


def builtin(*names: str) -> Callable[[Module], Found]:
    def finds(module: Module) -> Found:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Name) and node.id in names and isinstance(node.ctx, ast.Load):
                yield node.lineno, f"{node.id}()"

    return finds


def unseeded(module: Module) -> Found:
    for node in ast.walk(module.tree):
        if called(node) == "Random" and isinstance(node, ast.Call) and not (node.args or node.keywords):
            yield node.lineno, "Random() without a seed"


EMPTY = re.compile(r"_(told|said|kept|one|shown|found|given|made)")
"""A private name that says no more than that something was done."""


def empty_names(module: Module) -> Found:
    for node in functions(module):
        if EMPTY.fullmatch(node.name):
            yield node.lineno, f"{node.name}()"


# --- sizes, docstrings, comments ---


def long_functions(module: Module) -> Found:
    for node in functions(module):
        lines = length(module, node)
        if lines > FUNCTION_LINES_MAX:
            yield node.lineno, f"{node.name} has {lines} lines of code"


def long_modules(module: Module) -> Found:
    lines = len(module.text.splitlines())
    if lines > MODULE_LINES_MAX:
        yield MODULE_LINES_MAX + 1, f"{lines} lines"


def undocumented(module: Module) -> Found:
    """A module's docstring speaks for its only public definition, and the row of a table for the function in it."""
    if not ast.get_docstring(module.tree):
        yield 1, "the module has no docstring"
    public = [n for n in module.tree.body if isinstance(n, ast.ClassDef | Function) and not n.name.startswith("_")]
    told = _claimed_by_rows(module) | ({public[0].name} if len(public) == 1 else set())
    for node in public:
        lines = (node.body[-1].end_lineno or 0) - node.body[0].lineno + 1
        if lines > UNDOCUMENTED_LINES_MAX and node.name not in told and not _documented(node):
            yield node.lineno, f"{node.name} has no docstring"


def _documented(node: ast.ClassDef | Function) -> bool:
    """An enum's name and members are all there is to say."""
    bases = node.bases if isinstance(node, ast.ClassDef) else []
    return bool(ast.get_docstring(node)) or any(ast.unparse(base).endswith("Enum") for base in bases)


def _claimed_by_rows(module: Module) -> set[str]:
    """Functions that stand in a call beside a sentence about them: `Statement("name", "what it claims", function)`."""
    calls = (node for node in ast.walk(module.tree) if isinstance(node, ast.Call))
    rows = [[*call.args, *(keyword.value for keyword in call.keywords)] for call in calls]
    return {
        cell.id
        for row in rows
        if any(isinstance(c, ast.Constant) and len(str(c.value).split()) >= CLAIM_WORDS_MIN for c in row)
        for cell in row
        if isinstance(cell, ast.Name)
    }


# `fmt:` is left out: how a table of cases is laid out changes nothing that is checked.
SILENCERS = re.compile(r"#\s*(noqa|type:\s*ignore|pragma:|pyright:|mypy:|ruff:)", re.IGNORECASE)
JUSTIFIED = re.compile(
    r"#\s*(noqa: [A-Z]+\d+(, ?[A-Z]+\d+)*|type: ignore\[[\w-]+(, ?[\w-]+)*\]|pragma: no (cover|branch)) [-#] ?\S.{5,}"
)


def unjustified(module: Module) -> Found:
    for line, comment in comments(module):
        for silencer in SILENCERS.finditer(comment):
            if not JUSTIFIED.match(comment, silencer.start()):
                yield line, comment
