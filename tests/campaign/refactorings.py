"""Releases written otherwise by program, that do the same: one file of all their code, and what may be done to it.

`alone` puts a shipped release, with the handlers, helpers and statements that it shares, into one file of its own.
Every refactoring takes such a file and gives another.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterator
from dataclasses import fields
from importlib import import_module

from pullwake.module.release import Release
from pullwake.releases import RELEASES

SHARED = ("pullwake.module.statements", "pullwake.module.materialize", "pullwake.module.handlers")
OF_RELEASE = {
    "token_gated": ("pullwake.releases.token_gated",),
    "lease_nulling": ("pullwake.releases.token_gated", "pullwake.releases.lease_nulling"),
    "decoupled": ("pullwake.releases.decoupled",),
    "stream_scoped": ("pullwake.releases.stream_scoped",),
    "fenced": ("pullwake.releases.fenced.statements", "pullwake.releases.fenced.handlers", "pullwake.releases.fenced"),
}
PREAMBLE = """from __future__ import annotations
from dataclasses import replace
from typing import Any, NamedTuple
from pullwake.module.messages import *
from pullwake.module.ports import Database, Ports, Unavailable
from pullwake.module.release import Release
from pullwake.module.statements import Call, statement
from pullwake.module.tables import *
from pullwake.module.tokens import ManyStreams
from pullwake.releases.fenced.tokens import Forgotten
"""
FIRST_STATEMENT = "CLAIM"
"""What stands first in the catalogue, below the machinery of it."""


def alone(release: str) -> str:
    """All the code of a release in one file, in which it is called `MINE`."""
    modules = (*SHARED, *OF_RELEASE[release])
    body = [node for module in modules for node in _body(module)]
    tree = _Unqualified([name.rpartition(".")[2] for name in modules]).visit(ast.Module(body, []))
    return f"{PREAMBLE}\n{ast.unparse(tree)}\nMINE = {_mine(RELEASES[release])}\n"


def _mine(release: Release) -> str:
    functions = [(field.name, getattr(release, field.name)) for field in fields(release)]
    own = [f"{name}={value.__name__}" for name, value in functions if inspect.isfunction(value)]
    return f"replace(RELEASE, {', '.join(own)})"


def _body(module: str) -> Iterator[ast.stmt]:
    """Without its imports, and without the machinery of the catalogue."""
    nodes = ast.parse(inspect.getsource(import_module(module))).body
    if module == SHARED[0]:
        assigned = [_target(node) if isinstance(node, ast.Assign) else "" for node in nodes]
        nodes = nodes[assigned.index(FIRST_STATEMENT) :]
    return (node for node in nodes if not isinstance(node, ast.Import | ast.ImportFrom) and not _is_text(node))


def _target(node: ast.Assign) -> str:
    return node.targets[0].id if isinstance(node.targets[0], ast.Name) else ""


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


class _Unqualified(ast.NodeTransformer):
    """`handlers.done` is `done`, where all modules are one."""

    def __init__(self, modules: list[str]) -> None:
        self.modules = modules

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        self.generic_visit(node)
        inner = node.value
        return ast.Name(node.attr) if isinstance(inner, ast.Name) and inner.id in self.modules else node


# What may be done to it


def moved(source: str) -> str:
    """Nothing but that it stands in another file."""
    return source


def renamed(source: str) -> str:
    """Every function has another name: statements, handlers, helpers; and so has every local variable of a handler."""
    tree = ast.parse(source)
    functions = {node.name: f"{node.name}_of_ours" for node in tree.body if _is_function(node)}
    for node in tree.body:
        local = _locals(node) if isinstance(node, ast.AsyncFunctionDef) else {}
        _Renamed(functions | local).visit(node)
    return ast.unparse(tree)


def _is_function(node: ast.stmt) -> bool:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)


def _locals(function: ast.AsyncFunctionDef) -> dict[str, str]:
    arguments = [argument.arg for argument in function.args.args]
    stored = [n.id for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
    caught = [n.name for n in ast.walk(function) if isinstance(n, ast.ExceptHandler) and n.name]
    return {name: f"its_{name}" for name in (*arguments, *stored, *caught)}


class _Renamed(ast.NodeTransformer):
    def __init__(self, names: dict[str, str]) -> None:
        self.names = names

    def visit_Name(self, node: ast.Name) -> ast.Name:
        node.id = self.names.get(node.id, node.id)
        return node

    def visit_arg(self, node: ast.arg) -> ast.arg:
        node.arg = self.names.get(node.arg, node.arg)
        self.generic_visit(node)
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.name = self.names.get(node.name, node.name)
        self.generic_visit(node)
        return node

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        node.name = self.names.get(node.name, node.name)
        self.generic_visit(node)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        """What a row calls its fields stays: a field may be called what a handler is."""
        return node

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> ast.AST:
        node.name = self.names.get(node.name or "", node.name)
        self.generic_visit(node)
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        """The name of a transaction is one as well."""
        node.value = {"materialize_active_claim": "grants", "grant_claim": "grants", "end_claim": "ends"}.get(
            node.value if isinstance(node.value, str) else "", node.value
        )
        return node


def inlined(source: str) -> str:
    """Helpers that are one line are written where they are called."""
    tree = ast.parse(source)
    helpers = {node.name: node for node in tree.body if isinstance(node, ast.AsyncFunctionDef) and _is_one_line(node)}
    return ast.unparse(ast.fix_missing_locations(_Inlined(helpers).visit(tree)))


def _is_one_line(function: ast.AsyncFunctionDef) -> bool:
    return len(_code(function)) == 1 and isinstance(_code(function)[0], ast.Expr)


def _code(function: ast.AsyncFunctionDef) -> list[ast.stmt]:
    return [node for node in function.body if not _is_text(node)]


class _Inlined(ast.NodeTransformer):
    def __init__(self, helpers: dict[str, ast.AsyncFunctionDef]) -> None:
        self.helpers = helpers

    def visit_Await(self, node: ast.Await) -> ast.expr:
        call = node.value
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in self.helpers):
            return node
        helper = self.helpers[call.func.id]
        given = dict(zip([argument.arg for argument in helper.args.args], call.args, strict=True))
        [line] = _code(helper)
        assert isinstance(line, ast.Expr)
        return _Given(given).visit(ast.parse(ast.unparse(line.value), mode="eval").body)


class _Given(ast.NodeTransformer):
    """What a helper is given in the place of its parameters."""

    def __init__(self, given: dict[str, ast.expr]) -> None:
        self.given = given

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self.given.get(node.id, node)


def extracted(source: str) -> str:
    """Every statement is sent by a helper of a helper, which keeps what it was given until it is through."""
    helpers = """
async def _sent(db, call):
    return await _sent_now(db, call)

async def _sent_now(db, call):
    return await db.execute(call)
"""
    tree = ast.parse(source)
    for node in tree.body:
        _Extracted().visit(node)
    return f"{ast.unparse(ast.fix_missing_locations(tree))}\n{helpers}".replace("\nMINE = ", f"\n{helpers}\nMINE = ", 1)


class _Extracted(ast.NodeTransformer):
    def visit_Call(self, node: ast.Call) -> ast.Call:
        self.generic_visit(node)
        if isinstance(node.func, ast.Attribute) and node.func.attr == "execute":
            return ast.Call(ast.Name("_sent"), [node.func.value, *node.args], [])
        return node


def holding(source: str) -> str:
    """A handler holds more than it needs over each await: more places at which it stands, and nothing else."""
    tree = ast.parse(source)
    for node in tree.body:
        if isinstance(node, ast.AsyncFunctionDef):
            _Holding().visit(node)
    return ast.unparse(ast.fix_missing_locations(tree))


class _Holding(ast.NodeTransformer):
    """`x = await y` is `x = kept = await y`: what was learned last is held on to after it is of no use."""

    def visit_Assign(self, node: ast.Assign) -> ast.Assign:
        if isinstance(node.value, ast.Await):
            node.targets.append(ast.Name("kept", ast.Store()))
        return node


REFACTORINGS: dict[str, Callable[[str], str]] = {
    each.__name__: each for each in (moved, renamed, inlined, extracted, holding)
}


def split(source: str) -> tuple[str, str]:
    """In two files: what stands before the first handler, and the handlers, which import it from `parts`."""
    nodes = ast.parse(source).body
    first = next(number for number, node in enumerate(nodes) if isinstance(node, ast.AsyncFunctionDef))
    lines = source.splitlines()
    at = nodes[first].lineno - 1
    defined = [name for node in nodes[:first] for name in _defined(node)]
    return "\n".join(lines[:at]), "\n".join([PREAMBLE, f"from parts import {', '.join(defined)}", *lines[at:]])


def _defined(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return [node.name]
    return [_target(node)] if isinstance(node, ast.Assign) else []


# Two reads that commute


READS = (
    "await ports.db.execute(read_callback(request.consumer_id))",
    "await ports.db.execute(read_entity(request.stream_path))",
)


def reading(source: str, *, swapped: bool = False) -> str:
    """The claim callback looks at two rows more, in this order or in the other, and makes nothing of what it sees."""
    tree = ast.parse(source)
    for node in tree.body:
        if isinstance(node, ast.AsyncFunctionDef) and node.name == "claim_callback":
            node.body[:0] = ast.parse("\n".join(reversed(READS) if swapped else READS)).body
    return ast.unparse(ast.fix_missing_locations(tree))
