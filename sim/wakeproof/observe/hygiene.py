"""The rules a release must keep so that a run can be repeated: no clock, no chance, no set order, no kept state.

Read from the source of every function a handler can reach by name in its own package; a breach names the
function, the file and the line. The observation tree checks the same things by running (twice per history);
this finds what a second run in the same process cannot show.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
import types
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from wakeproof.errors import ReleaseError

_BANNED_MODULES = {
    "time": "reads the clock",
    "datetime": "reads the clock",
    "random": "draws at random",
    "secrets": "draws at random",
    "uuid": "draws at random",
    "os": "asks the operating system",
    "asyncio": "schedules by itself",
    "threading": "schedules by itself",
}
_REMEDY_PORT = "take it from a port"
_REMEDY_ORDER = "iterate a tuple, a dict or sorted(...) instead: a set's order changes between processes"
_REMEDY_STATE = "keep it in a local variable or behind a port: a restart would have to forget it"
_MUTABLE = (list, dict, set, bytearray)


def check_hygiene(handlers: Iterable[Callable[..., Any]]) -> None:
    """Raise `ReleaseError` for the first rule that a handler, or a function it reaches, breaks."""
    seen: list[types.FunctionType] = []
    waiting = [handler for handler in handlers if isinstance(handler, types.FunctionType)]
    roots = {function.__module__.partition(".")[0] for function in waiting}
    while waiting:
        function = waiting.pop()
        if function in seen:
            continue
        seen.append(function)
        _check_function(function)
        waiting.extend(_reached(function, roots))


def _reached(function: types.FunctionType, roots: set[str]) -> Iterator[types.FunctionType]:
    """Functions that this one names and that belong to the release's own package (or file)."""
    for _, value in _names(function):
        if isinstance(value, types.FunctionType) and value.__module__.partition(".")[0] in roots:
            yield value


def _names(function: types.FunctionType) -> Iterator[tuple[str, Any]]:
    """Each free name of a function with its value: globals it loads, and the cells it closes over."""
    yield from (
        (name, function.__globals__[name]) for name in function.__code__.co_names if name in function.__globals__
    )
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=True):
        yield name, cell.cell_contents


def _check_function(function: types.FunctionType) -> None:
    for name, value in _names(function):
        _check_name(function, name, value)
    for node in ast.walk(_parsed(function)):
        for broken, remedy in _breaches(node):
            raise _error(function, node, broken, remedy)


def _check_name(function: types.FunctionType, name: str, value: Any) -> None:
    origin = value.__name__ if isinstance(value, types.ModuleType) else getattr(value, "__module__", None) or ""
    why = _BANNED_MODULES.get(origin.partition(".")[0])
    if why and not _is_exception(value):
        raise _error(function, _first_use(function, name), f"{why} ('{name}')", _REMEDY_PORT)
    if isinstance(value, _MUTABLE):
        raise _error(function, _first_use(function, name), f"keeps a module global ('{name}')", _REMEDY_STATE)


def _is_exception(value: Any) -> bool:
    return isinstance(value, type) and issubclass(value, BaseException)


def _breaches(node: ast.AST) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.Global | ast.Nonlocal):
        yield f"keeps a module global ('{node.names[0]}')", _REMEDY_STATE
    if isinstance(node, ast.For | ast.AsyncFor | ast.comprehension) and _is_set(node.iter):
        yield "iterates a set", _REMEDY_ORDER
    if isinstance(node, ast.SetComp) or (isinstance(node, ast.Call) and _is_set(node)):
        yield "builds a set, whose order is not repeatable", _REMEDY_ORDER
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("id", "hash"):
        yield f"uses {node.func.id}(), which differs between processes", "use a stable key"
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        for default in (*node.args.defaults, *filter(None, node.args.kw_defaults)):
            if isinstance(default, ast.List | ast.Dict | ast.Set):
                yield "keeps state in a mutable default argument", _REMEDY_STATE


def _is_set(node: ast.AST) -> bool:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id in ("set", "frozenset")
    return isinstance(node, ast.Set | ast.SetComp)


def _parsed(function: types.FunctionType) -> ast.AST:
    """The function's syntax tree with the file's own line numbers; empty where no source is at hand."""
    try:
        lines, first = inspect.getsourcelines(function)
    except (OSError, TypeError):
        return ast.Module(body=[], type_ignores=[])
    tree = ast.parse(textwrap.dedent("".join(lines)))
    return ast.increment_lineno(tree, first - 1)


def _first_use(function: types.FunctionType, name: str) -> ast.AST:
    uses = (node for node in ast.walk(_parsed(function)) if isinstance(node, ast.Name) and node.id == name)
    return next(uses, ast.Module(body=[], type_ignores=[]))


def _error(function: types.FunctionType, node: ast.AST, broken: str, remedy: str) -> ReleaseError:
    line = getattr(node, "lineno", function.__code__.co_firstlineno)
    where = f"{function.__code__.co_filename}:{line}"
    return ReleaseError(f"{function.__qualname__} {broken}", where=where, remedy=remedy)
