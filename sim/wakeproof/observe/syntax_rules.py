"""What only the source of a function shows: sets whose order matters, values compared by identity, attributes set.

These are rules that a release must keep, and a world (`hygiene`); a breach names its line.
"""

from __future__ import annotations

import ast
import builtins
import enum
import functools
import itertools
import linecache
import types
from collections.abc import Iterator
from typing import Any, NamedTuple

from wakeproof.observe.frozen import Unfreezable, freeze

_COMPARISONS = ("__eq__", "__ne__")
_ONE_OF_A_KIND = (
    type,
    enum.Enum,
    types.FunctionType,
    types.BuiltinFunctionType,
    types.ModuleType,
    bool,
    types.NoneType,
)
_NOTHING = object()
_ORDER_FREE_CALLS = ("sorted", "len", "min", "max", "any", "all")
_ORDERED_CALLS = (
    "tuple",
    "list",
    "iter",
    "next",
    "enumerate",
    "zip",
    "map",
    "filter",
    "join",
    "repr",
    "str",
    "fromkeys",
)
_KEY_VIEWS = ("keys", "items")
FILES_MAX = 256
"""Files of which it is remembered where their functions stand."""
_REMEDY_ORDER = "iterate a tuple, a dict or sorted(...) instead: a set's order changes between processes"
_FRAMES = ("tb_frame", "gi_frame", "cr_frame", "ag_frame", "f_locals", "f_back", "f_globals")
_REMEDY_FRAMES = "keep what it needs in a variable: what the frames behind an exception held is no part of a place"
_REMEDY_IS = "compare with ==: of two equal values, nobody can say whether they are one object or two"
REMEDY_STATE = (
    "keep it in a local variable or behind a port: a restart would have to forget it"
    " (a constant table: a tuple or types.MappingProxyType)"
)


class RuleBreach(NamedTuple):
    """A rule broken at a line of a function."""

    line: int
    broken: str
    remedy: str


def breaches_of_syntax(
    function: types.FunctionType, tree: ast.AST, frozen: set[str], *, in_world: bool = False
) -> Iterator[RuleBreach]:
    """What only the source shows: sets whose order matters, and attributes set on what outlives the run."""
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node, parent in parents.items():
        if (_is_set(node) or (frozen and _text(node) in frozen)) and (
            _shows_order(parent) if in_world else not _is_order_free(node, parent)
        ):
            iterated = isinstance(parent, ast.For | ast.AsyncFor | ast.comprehension)
            yield RuleBreach(
                _line(node), "iterates a set" if iterated else "depends on the order of a set", _REMEDY_ORDER
            )
        if isinstance(node, ast.Attribute | ast.Subscript) and not isinstance(node.ctx, ast.Load):
            yield from _of_assignment(function, node)
        if isinstance(node, ast.Attribute) and node.attr in _FRAMES:
            yield RuleBreach(_line(node), f"looks into frames ('{node.attr}')", _REMEDY_FRAMES)
        if not in_world and isinstance(node, ast.Compare) and function.__name__ not in _COMPARISONS:
            yield from _of_identity(function, node)


def _of_identity(function: types.FunctionType, node: ast.Compare) -> Iterator[RuleBreach]:
    """`is` between values: whether two equal ones are one object is chance, and no key tells."""
    sides = [node.left, *node.comparators]
    for comparison, pair in zip(node.ops, itertools.pairwise(sides), strict=True):
        if isinstance(comparison, ast.Is | ast.IsNot) and not any(_is_one_of_a_kind(side, function) for side in pair):
            yield RuleBreach(_line(node), f"asks whether two values are one object ('{ast.unparse(node)}')", _REMEDY_IS)


def _is_one_of_a_kind(node: ast.AST, function: types.FunctionType) -> bool:
    """None and its like, a class, a member of an enum, or a named object whose only equal is itself."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, bool | None | types.EllipsisType)
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id == "type"
    value = _named_by(node, function)
    return value is not _NOTHING and (isinstance(value, _ONE_OF_A_KIND) or not is_frozen(value))


def _named_by(node: ast.AST, function: types.FunctionType) -> Any:
    """What a name, or an attribute of a module or class, stands for in a function; nothing for a local."""
    if isinstance(node, ast.Attribute):
        owner = _named_by(node.value, function)
        return getattr(owner, node.attr, _NOTHING) if isinstance(owner, types.ModuleType | type) else _NOTHING
    name, code = getattr(node, "id", ""), function.__code__
    is_local = name in (*code.co_varnames, *code.co_cellvars, *code.co_freevars)
    return _NOTHING if is_local else function.__globals__.get(name, getattr(builtins, name or "_", _NOTHING))


def _of_assignment(function: types.FunctionType, target: ast.Attribute | ast.Subscript) -> Iterator[RuleBreach]:
    base: ast.AST = target
    while isinstance(base, ast.Attribute | ast.Subscript):
        base = base.value
    if isinstance(base, ast.Call):
        base = base.func
    name, code = getattr(base, "id", ""), function.__code__
    is_local = name in (*code.co_varnames, *code.co_cellvars)
    if name == "cls" or (name == "type" and not is_local):
        yield RuleBreach(_line(target), f"keeps state in the class attribute '{_text(target)}'", REMEDY_STATE)
    elif name in code.co_freevars or (name in function.__globals__ and not is_local):
        yield RuleBreach(_line(target), f"keeps state in '{_text(target)}'", REMEDY_STATE)


def _is_set(node: ast.AST) -> bool:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        return node.func.id in ("set", "frozenset")
    if isinstance(node, ast.BinOp):
        return any(_is_key_view(side) for side in (node.left, node.right))
    return isinstance(node, ast.Set | ast.SetComp)


def _is_key_view(node: ast.AST) -> bool:
    """`a.keys() & b.keys()` is a set."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _KEY_VIEWS


def _is_order_free(node: ast.AST, parent: ast.AST) -> bool:
    """Comparing and counting do not show a set's order, nor does sorting it by the values themselves."""
    if isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name):
        return parent.func.id in _ORDER_FREE_CALLS and not any(word.arg == "key" for word in parent.keywords)
    return isinstance(parent, ast.Compare)


def _shows_order(parent: ast.AST) -> bool:
    """Whether what is done with a set takes its elements one after another; a world may keep sets to look into."""
    if isinstance(parent, ast.Call):
        name = getattr(parent.func, "id", getattr(parent.func, "attr", ""))
        return name in _ORDERED_CALLS
    return isinstance(parent, ast.For | ast.comprehension | ast.Starred | ast.YieldFrom)


def names_of_sets(tree: ast.AST) -> set[str]:
    """Local names that a set is given to."""
    given = [node for node in ast.walk(tree) if isinstance(node, ast.Assign) and _is_set(node.value)]
    return {target.id for node in given for target in node.targets if isinstance(target, ast.Name)}


def _text(node: ast.AST) -> str:
    return ast.unparse(node) if isinstance(node, ast.Name | ast.Attribute | ast.Subscript) else ""


def _line(node: ast.AST) -> int:
    return int(getattr(node, "lineno", 0))


def syntax_of(function: types.FunctionType) -> ast.AST:
    """The function's part of its file's syntax tree; empty where no source is at hand."""
    file, first = function.__code__.co_filename, function.__code__.co_firstlineno
    linecache.checkcache(file)
    return _functions("".join(linecache.getlines(file))).get(first) or ast.Module(body=[], type_ignores=[])


def _first_line(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> int:
    """As the compiler counts: a decorated function begins at its first decorator."""
    return min(_line(part) for part in (*getattr(node, "decorator_list", ()), node))


@functools.lru_cache(maxsize=FILES_MAX)
def _functions(source: str) -> dict[int, ast.AST]:
    """By its first line, the first function of a file that begins there."""
    found = dict[int, ast.AST]()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            found.setdefault(_first_line(node), node)
    return found


def is_frozen(value: Any) -> bool:
    """Whether a value can be kept as it is, so that nothing can change it."""
    try:
        freeze(value)
    except Unfreezable:
        return False
    return True
