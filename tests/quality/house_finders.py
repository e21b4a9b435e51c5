"""How breaches are found: functions from a module to the lines that break something, used by the table of rules."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator

from source_tree import Function, Module, comments, functions, length

FUNCTION_LINES_MAX = 70
MODULE_LINES_MAX = 400
UNDOCUMENTED_LINES_MAX = 3
CLAIM_WORDS_MIN = 3

Found = Iterator[tuple[int, str]]

# --- names ---


def imported(module: Module) -> Iterator[tuple[int, str]]:
    """Line and dotted name of everything imported, wherever in the file."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            origin = "." * node.level + (node.module or "")
            yield from ((node.lineno, f"{origin}.{alias.name}") for alias in node.names)


def _bound(module: Module) -> dict[str, str]:
    """Local name to dotted name, as the imports of the file bind them."""
    bound: dict[str, str] = {}
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            bound |= {alias.asname or alias.name.partition(".")[0]: alias.name for alias in node.names if alias.asname}
            bound |= {top: top for top in (a.name.partition(".")[0] for a in node.names if not a.asname)}
        elif isinstance(node, ast.ImportFrom) and node.module:
            bound |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
    return bound


def used(module: Module) -> Iterator[tuple[int, str]]:
    """Line and dotted name of every use of an imported name, called or passed on."""
    bound = _bound(module)
    inner = {id(node.value) for node in ast.walk(module.tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute | ast.Name) and id(node) not in inner:
            first, *rest = ast.unparse(node).split(".")
            if first in bound and all(part.isidentifier() for part in rest):
                yield node.lineno, ".".join([bound[first], *rest])


def uses(*names: str, but: tuple[str, ...] = ()) -> Callable[[Module], Found]:
    def finds(module: Module) -> Found:
        for line, name in used(module):
            if any(f"{name}.".startswith(f"{banned}.") for banned in names) and name not in but:
                yield line, name

    return finds


def builtin(*names: str) -> Callable[[Module], Found]:
    def finds(module: Module) -> Found:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Name) and node.id in names and isinstance(node.ctx, ast.Load):
                yield node.lineno, f"{node.id}()"

    return finds


def imports(*allowed: str, own: tuple[str, ...] = ("wakeproof", "pullwake")) -> Callable[[Module], Found]:
    """Imports of this project's packages that are not below an allowed one; relative ones hide where they go."""

    def finds(module: Module) -> Found:
        for line, name in imported(module):
            ours = name.partition(".")[0] in own or name.startswith(".")
            if ours and not any(f"{name}.".startswith(f"{package}.") for package in allowed):
                yield line, f"import of {name}"

    return finds


def imports_of(package: str) -> Callable[[Module], Found]:
    def finds(module: Module) -> Found:
        yield from ((line, f"import of {name}") for line, name in imported(module) if name.split(".")[0] == package)

    return finds


# --- sets and folders: what comes in no order ---

SET_TYPES = {"set", "frozenset", "Set", "AbstractSet", "MutableSet", "FrozenSet"}
SET_METHODS = {"union", "intersection", "difference", "symmetric_difference"}
ORDER_KEEPING = {
    "list",
    "tuple",
    "iter",
    "enumerate",
    "zip",
    "map",
    "filter",
    "reversed",
    "dict",
    "next",
    "join",
    "extend",
}
ORDER_BLIND = {"sorted", "set", "frozenset", "len", "any", "all", "min", "max", "sum"}
FOLDER_READERS = {"glob", "rglob", "iterdir", "listdir", "scandir"}


def _called(node: ast.AST) -> str:
    """The last word of what a call calls; '' for anything else."""
    if not isinstance(node, ast.Call):
        return ""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def _names_of_sets(module: Module) -> set[str]:
    """Names and attributes that the file annotates or assigns as sets."""
    names: set[str] = set()
    for node in ast.walk(module.tree):
        if isinstance(node, ast.AnnAssign | ast.arg) and node.annotation and _is_set_type(node.annotation):
            names.add(node.arg if isinstance(node, ast.arg) else ast.unparse(node.target))
        elif isinstance(node, ast.Assign) and _is_set(node.value, set()):
            names |= {ast.unparse(target) for target in node.targets}
        elif isinstance(node, Function) and node.returns and _is_set_type(node.returns):
            names.add(f"{node.name}()")
    return names


def _is_set_type(annotation: ast.expr) -> bool:
    return any(re.split(r"[\[.]", part.strip())[0] in SET_TYPES for part in ast.unparse(annotation).split("|"))


def _is_set(node: ast.expr, names: set[str]) -> bool:
    if isinstance(node, ast.Set | ast.SetComp) or _called(node) in {"set", "frozenset"} | SET_METHODS:
        return True
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr | ast.BitAnd | ast.Sub | ast.BitXor):
        sides = (node.left, node.right)
        return any(
            _is_set(side, names) or (_called(side) == "keys" and not isinstance(node.op, ast.BitOr)) for side in sides
        )
    if isinstance(node, ast.Call):
        return f"{_called(node)}()" in names
    return ast.unparse(node) in names


def _iterated(module: Module) -> Iterator[ast.expr]:
    """Every expression whose order shows: looped over, listed, joined, starred, popped."""
    blind = {id(arg) for node in ast.walk(module.tree) if _called(node) in ORDER_BLIND for arg in node.args}
    for node in ast.walk(module.tree):
        if isinstance(node, ast.For | ast.AsyncFor | ast.YieldFrom):
            yield node.iter if not isinstance(node, ast.YieldFrom) else node.value
        elif isinstance(node, ast.ListComp | ast.GeneratorExp | ast.DictComp) and id(node) not in blind:
            yield from (generator.iter for generator in node.generators)
        elif isinstance(node, ast.Call) and _called(node) in ORDER_KEEPING:
            yield from node.args
        elif (
            isinstance(node, ast.Call)
            and _called(node) == "pop"
            and isinstance(node.func, ast.Attribute)
            and not node.args
        ):
            yield node.func.value
        elif isinstance(node, ast.Starred) and isinstance(node.ctx, ast.Load):
            yield node.value


def sets_iterated(module: Module) -> Found:
    names = _names_of_sets(module)
    yield from ((node.lineno, ast.unparse(node)) for node in _iterated(module) if _is_set(node, names))


def folders_unsorted(module: Module) -> Found:
    ordered = {id(arg) for node in ast.walk(module.tree) if _called(node) == "sorted" for arg in node.args}
    within = {
        id(g.iter) for node in ast.walk(module.tree) if id(node) in ordered for g in getattr(node, "generators", ())
    }
    for node in ast.walk(module.tree):
        if _called(node) in FOLDER_READERS and id(node) not in ordered | within:
            yield node.lineno, ast.unparse(node)


def unseeded(module: Module) -> Found:
    for node in ast.walk(module.tree):
        if _called(node) == "Random" and not (node.args or node.keywords):
            yield node.lineno, "Random() without a seed"


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
    rows = (node for statement in module.tree.body for node in ast.walk(statement) if isinstance(node, ast.Call))
    return {
        argument.id
        for row in rows
        if any(isinstance(a, ast.Constant) and len(str(a.value).split()) >= CLAIM_WORDS_MIN for a in row.args)
        for argument in row.args
        if isinstance(argument, ast.Name)
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
