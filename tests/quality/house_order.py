"""How what comes in no order is found: sets that are iterated, folders that are read as the file system likes.

A set is what is written as one, or what the same scope (for attributes and functions: the same file) annotates or
assigns as one. What comes from other files is left to the annotations there.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from source_tree import Function, Module, called

SET_TYPES = {"set", "frozenset", "Set", "AbstractSet", "MutableSet", "FrozenSet"}
SET_METHODS = {"union", "intersection", "difference", "symmetric_difference"}
ORDER_KEEPING = {"list", "tuple", "iter", "enumerate", "zip", "map", "filter", "reversed", "dict", "next"}
ORDER_KEEPING |= {"join", "extend", "fromkeys"}
ORDER_BLIND = {"sorted", "set", "frozenset", "len", "any", "all", "min", "max", "sum"}
FOLDER_READERS = {"glob", "rglob", "iterdir", "listdir", "scandir"}

Found = Iterator[tuple[int, str]]
Scope = ast.Module | Function | ast.Lambda


def sets_iterated(module: Module) -> Found:
    blind = {id(arg) for node in ast.walk(module.tree) if called(node) in ORDER_BLIND for arg in node.args}
    for scope, names in _scopes(module.tree, _names_everywhere(module)):
        for node in _within(scope):
            if id(node) not in blind:
                yield from ((each.lineno, ast.unparse(each)) for each in _iterated(node) if _is_set(each, names))


def _scopes(scope: Scope, outer: set[str]) -> Iterator[tuple[Scope, set[str]]]:
    """Each scope with the names that are sets in it: its own, and those outside that it does not bind otherwise."""
    bound = {node.id for node in _within(scope) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    bound |= {node.arg for node in _within(scope) if isinstance(node, ast.arg)}
    names = (outer - bound) | _names_of_sets(scope)
    yield scope, names
    for node in _within(scope):
        if isinstance(node, Function | ast.Lambda):
            yield from _scopes(node, names)


def _within(scope: Scope) -> Iterator[ast.AST]:
    """The nodes of a scope, without those inside its functions."""
    waiting = list(ast.iter_child_nodes(scope))
    while waiting:
        node = waiting.pop(0)
        yield node
        if not isinstance(node, Function | ast.Lambda):
            waiting = [*ast.iter_child_nodes(node), *waiting]


def _names_of_sets(scope: Scope) -> set[str]:
    names: set[str] = set()
    for node in _within(scope):
        if isinstance(node, ast.arg) and node.annotation and _is_set_type(node.annotation):
            names.add(node.arg)
        elif isinstance(node, ast.AnnAssign) and _is_set_type(node.annotation):
            names.add(ast.unparse(node.target))
        elif isinstance(node, ast.Assign) and _is_set(node.value, names):
            names |= {ast.unparse(target) for target in node.targets}
    return names


def _names_everywhere(module: Module) -> set[str]:
    """Attributes as `.name`, functions as `name()`: what is a set wherever in the file it is used."""
    found: set[str] = set()
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ClassDef):
            fields = [f for f in node.body if isinstance(f, ast.AnnAssign) and _is_set_type(f.annotation)]
            found |= {f".{ast.unparse(field.target)}" for field in fields}
        elif isinstance(node, Function):
            found |= {f".{name.removeprefix('self.')}" for name in _names_of_sets(node) if name.startswith("self.")}
            if node.returns and _is_set_type(node.returns):
                found.add(f"{node.name}()")
    return found


def _is_set_type(annotation: ast.expr) -> bool:
    return any(re.split(r"[\[.]", part.strip())[0] in SET_TYPES for part in ast.unparse(annotation).split("|"))


def _is_set(node: ast.expr, names: set[str]) -> bool:
    match node:
        case ast.Set() | ast.SetComp():
            return True
        case ast.BinOp(left, ast.BitAnd() | ast.Sub() | ast.BitXor(), right):
            return any(_is_set(side, names) or called(side) in {"keys", "items"} for side in (left, right))
        case ast.BinOp(left, ast.BitOr(), right):
            return _is_set(left, names) or _is_set(right, names)
        case ast.IfExp(_, first, second):
            return _is_set(first, names) or _is_set(second, names)
        case ast.Call():
            return called(node) in {"set", "frozenset"} | SET_METHODS or f"{called(node)}()" in names
        case ast.Attribute():
            return f".{node.attr}" in names
    return isinstance(node, ast.Name) and node.id in names


def _iterated(node: ast.AST) -> list[ast.expr]:
    """The expressions whose order shows in this node: looped over, listed, joined, starred, popped."""
    match node:
        case ast.For() | ast.AsyncFor():
            return [node.iter]
        case ast.YieldFrom():
            return [node.value]
        case ast.ListComp() | ast.GeneratorExp() | ast.DictComp():
            return [generator.iter for generator in node.generators]
        case ast.Call(ast.Attribute(receiver, "pop"), []):
            return [receiver]
        case ast.Call() if called(node) in ORDER_KEEPING:
            return node.args
        case ast.Starred(value, ast.Load()):
            return [value]
    return []


def folders_unsorted(module: Module) -> Found:
    ordered = {id(arg) for node in ast.walk(module.tree) if called(node) == "sorted" for arg in node.args}
    comprehended = (node for node in ast.walk(module.tree) if id(node) in ordered)
    ordered |= {id(each.iter) for node in comprehended for each in getattr(node, "generators", ())}
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and called(node) in FOLDER_READERS and id(node) not in ordered:
            yield node.lineno, ast.unparse(node)
