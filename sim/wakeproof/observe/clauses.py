"""The `except` clauses of a file, found by line; which exceptions one is narrow for."""

from __future__ import annotations

import ast
import functools
import linecache
import types
from typing import Any, NamedTuple

from wakeproof.observe.raised import leaves_of

_READABLE = (ast.Name, ast.Attribute, ast.Tuple, ast.Starred, ast.Load)


class Clause(NamedTuple):
    """An `except` clause with its body: first and last line, and what it names (None: everything)."""

    first: int
    last: int
    kinds: ast.expr | None


def is_narrow_for(frame: types.FrameType, line: int, error: BaseException) -> bool:
    """Whether the clause that this line is in catches the exception by naming less than `Exception`."""
    around = [clause for clause in _clauses(frame.f_code.co_filename) if clause.first <= line <= clause.last]
    kinds = _kinds(max(around, key=lambda clause: clause.first).kinds, frame) if around else ()
    return is_narrow(kinds) and all(isinstance(leaf, kinds) for leaf in leaves_of(error))


def is_narrow(kinds: tuple[Any, ...]) -> bool:
    """Whether these classes let some `Exception` through; none at all is a clause for everything."""
    return bool(kinds) and all(isinstance(kind, type) and not issubclass(Exception, kind) for kind in kinds)


def _kinds(named: ast.expr | None, frame: types.FrameType) -> tuple[Any, ...]:
    """The classes that a clause names. An expression that does something is not evaluated again: it may be any."""
    if named is None or not all(isinstance(part, _READABLE) for part in ast.walk(named)):
        return ()
    code = compile(ast.Expression(named), frame.f_code.co_filename, "eval")
    try:
        found = eval(code, frame.f_globals, frame.f_locals)  # noqa: S307 - names of the release's own file, looked up once more
    except Exception:  # noqa: BLE001 - a name that is gone by now may have been anything
        return ()
    return tuple(_flat(found))


def _flat(kinds: Any) -> list[Any]:
    """Python takes tuples in tuples."""
    return [part for kind in kinds for part in _flat(kind)] if isinstance(kinds, tuple) else [kinds]


def _clauses(file: str) -> tuple[Clause, ...]:
    linecache.checkcache(file)
    return _parsed("".join(linecache.getlines(file)))


@functools.lru_cache(maxsize=64)
def _parsed(source: str) -> tuple[Clause, ...]:
    try:
        tree = ast.parse(source)
    except SyntaxError:  # what is shown under this name is not what runs
        return ()
    clauses = (node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler))
    return tuple(Clause(node.lineno, node.end_lineno or node.lineno, node.type) for node in clauses)
