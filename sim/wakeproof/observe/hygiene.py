"""The rules a release must keep so that a run can be repeated: no clock, no chance, no set order, no kept state.

Read from every function that a handler can reach by name in code of the release's own; a breach names the
function, the file and the line. The observation tree checks the same things by running (twice per history);
this finds what a second run in the same process cannot show.
"""

from __future__ import annotations

import ast
import builtins
import collections
import contextvars
import dis
import enum
import functools
import itertools
import linecache
import operator
import types
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from wakeproof.errors import ReleaseError
from wakeproof.observe.frozen import Unfreezable, freeze
from wakeproof.observe.reach import Use, codes, functions_of, is_own_class, line_of, root_of, text_of_name, uses
from wakeproof.observe.surroundings import shared

_CLOCK, _CHANCE = "reads the clock", "draws at random"
_SYSTEM, _SCHEDULE, _MEMORY = "asks the operating system", "schedules by itself", "depends on memory addresses"
_TERMINAL = "writes to the terminal"
_DIFFERENT, _HIDDEN = "uses what differs between processes", "hides what it changes"
_BANNED_MODULES = {
    **dict.fromkeys(("time", "datetime", "_datetime"), _CLOCK),
    **dict.fromkeys(("random", "_random", "secrets", "uuid", "_uuid"), _CHANCE),
    **dict.fromkeys(("os", "posix", "nt", "io", "_io", "socket", "subprocess", "tempfile", "platform"), _SYSTEM),
    **dict.fromkeys(("threading", "_thread", "multiprocessing", "concurrent"), _SCHEDULE),
    **dict.fromkeys(("asyncio.threads", "asyncio.runners"), _SCHEDULE),
    **dict.fromkeys(("asyncio.streams", "asyncio.subprocess"), _SYSTEM),
    **dict.fromkeys(("gc", "weakref", "_weakref"), _MEMORY),
    **dict.fromkeys(("sys", "_sitebuiltins", "signal", "_signal", "atexit"), _SYSTEM),
    **dict.fromkeys(("warnings", "_warnings", "logging"), _TERMINAL),
}
_BANNED_BUILTINS = {
    **dict.fromkeys(("id", "hash"), _DIFFERENT),
    **dict.fromkeys(("globals", "setattr", "delattr", "exec", "eval"), _HIDDEN),
    "input": _SYSTEM,
    **dict.fromkeys(("print", "breakpoint"), _TERMINAL),
}
_ASYNCIO = ("asyncio", "_asyncio")
_LOOPS = ("new_event_loop", "set_event_loop", "get_event_loop_policy", "set_event_loop_policy")
_HARMLESS_MODULES = ("datetime", "_datetime", "uuid")  # their types and constants are values; only calls learn anything
_KEEPERS = (list, dict, set, bytearray, collections.deque, collections.abc.Iterator, contextvars.ContextVar)
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
_CACHE = type(functools.cache(len))
_ORDER_FREE_CALLS = ("sorted", "len", "min", "max", "any", "all")
_KEY_VIEWS = ("keys", "items")
_NAMED_TUPLE_OWN = "_field_defaults"

_REMEDY_PORT = "take it from a port"
_REMEDIES = {_DIFFERENT: "use a key that is made of the value", _HIDDEN: "write the assignment out"}
_REMEDY_ORDER = "iterate a tuple, a dict or sorted(...) instead: a set's order changes between processes"
_REMEDY_STATE = (
    "keep it in a local variable or behind a port: a restart would have to forget it"
    " (a constant table: a tuple or types.MappingProxyType)"
)
_REMEDY_CACHE = "call it each time: every handler runs once per history anyway"
_FRAMES = ("tb_frame", "gi_frame", "cr_frame", "ag_frame", "f_locals", "f_back", "f_globals")
_REMEDY_FRAMES = "keep what it needs in a variable: what the frames behind an exception held is no part of a place"
_REMEDY_IS = "compare with ==: of two equal values, nobody can say whether they are one object or two"
_REMEDY_IMPORT = "import at the top of the file, where it can be followed"


HANDLERS_MAX = 64
"""Sets of handlers of which it is remembered what they use."""


class RuleBreach(NamedTuple):
    """A rule broken at a line of a function."""

    line: int
    broken: str
    remedy: str


@functools.lru_cache(maxsize=HANDLERS_MAX)
def uses_asyncio(handlers: tuple[Callable[..., Any], ...]) -> bool:
    """Whether a handler, or a function that it reaches, names anything of asyncio."""
    reached = _reached(handlers, frozenset(map(root_of, handlers)))
    return any(_origin(use.value).partition(".")[0] in _ASYNCIO for _, named in reached for use in named)


def check_hygiene(handlers: Iterable[Callable[..., Any]]) -> None:
    """Raise `ReleaseError` for the first rule that a handler, or a function it reaches, breaks."""
    given = list(handlers)
    _check(given, frozenset(map(root_of, given)))


def check_handlers(handlers: Mapping[str, Callable[..., Any]], others: Iterable[Callable[..., Any]] = ()) -> None:
    """The same of a release's handlers and `others`. Handlers that were clean are, until what they reach changes."""
    further = list(others)
    roots = frozenset(map(root_of, (*handlers.values(), *further)))
    surroundings = shared(handlers, frozenset(map(root_of, handlers.values())))
    surroundings.settle()
    if (check_handlers, roots) not in surroundings.vetted:
        _check(handlers.values(), roots)
        surroundings.vetted[check_handlers, roots] = True
    _check(further, roots)


def _check(handlers: Iterable[Callable[..., Any]], roots: frozenset[str]) -> None:
    for function, named in _reached(handlers, roots):
        for breach in _breaches(function, named, roots):
            where = f"{function.__code__.co_filename}:{breach.line or function.__code__.co_firstlineno}"
            raise ReleaseError(f"{function.__qualname__} {breach.broken}", where=where, remedy=breach.remedy)


def _reached(
    handlers: Iterable[Callable[..., Any]], roots: frozenset[str]
) -> Iterator[tuple[types.FunctionType, tuple[Use, ...]]]:
    """The functions of the release's own that handlers reach by name, each with what it names."""
    waiting = [function for handler in handlers for function in functions_of(handler, roots)][::-1]
    seen: set[types.FunctionType] = set()
    while waiting:
        function = waiting.pop()
        if function not in seen:
            seen.add(function)
            named = tuple(uses(function))
            yield function, named
            waiting += (f for value in _values(named) for f in functions_of(value, roots))


def _values(named: Iterable[Use]) -> Iterable[Any]:
    return {id(use.value): use.value for use in named}.values()


def _breaches(function: types.FunctionType, named: tuple[Use, ...], roots: frozenset[str]) -> Iterator[RuleBreach]:
    for use in named:
        yield from _of_use(function, use, roots)
    for instruction in (i for code in codes(function.__code__) for i in dis.get_instructions(code)):
        yield from _of_instruction(function, instruction)
    for default in (*(function.__defaults__ or ()), *(function.__kwdefaults__ or {}).values()):
        if _keeps(default, roots):
            yield RuleBreach(0, "keeps state in a mutable default argument", _REMEDY_STATE)
    yield from _of_syntax(function, _syntax(function), {use.name for use in named if isinstance(use.value, frozenset)})


def _of_use(function: types.FunctionType, use: Use, roots: frozenset[str]) -> Iterator[RuleBreach]:
    why = _banned(use.value)
    if why and not (function.__name__ == "__hash__" and use.value is hash):
        yield RuleBreach(use.line, f"{why} ('{use.name}')", _REMEDIES.get(why, _REMEDY_PORT))
    elif isinstance(use.value, _CACHE):
        yield RuleBreach(use.line, f"keeps results between calls (the cache of '{use.name}')", _REMEDY_CACHE)
    elif _keeps(use.value, roots):
        yield RuleBreach(use.line, f"keeps state in {_whose(function, use)} '{use.name}'", _REMEDY_STATE)
    elif isinstance(use.value, type) and is_own_class(use.value, roots):
        for name in _kept_by_class(use.value, roots):
            yield RuleBreach(use.line, f"keeps state in the class attribute '{use.name}.{name}'", _REMEDY_STATE)


def _whose(function: types.FunctionType, use: Use) -> str:
    return "the enclosing variable" if use.name in function.__code__.co_freevars else "the module global"


def _banned(value: Any) -> str | None:
    """Why a handler may not use this value, judged by the module it comes from."""
    origin = _origin(value)
    if value is operator.is_ or value is operator.is_not:
        return _DIFFERENT
    if origin == "builtins":
        return _BANNED_BUILTINS.get(getattr(value, "__name__", ""))
    harmless = isinstance(value, type) or not callable(value)
    if origin in _HARMLESS_MODULES and harmless and not isinstance(value, types.ModuleType):
        return None
    is_exception = isinstance(value, type) and issubclass(value, BaseException)
    if is_exception:
        return None
    if origin == "asyncio.events" and getattr(value, "__name__", "") in _LOOPS:
        return _SCHEDULE
    return _BANNED_MODULES.get(origin) or _BANNED_MODULES.get(origin.partition(".")[0])


def _origin(value: Any) -> str:
    """The module that a value is from; a bound method is from its owner's."""
    if isinstance(value, types.ModuleType):
        return text_of_name(value.__name__)
    owner = getattr(value, "__self__", None)
    if owner is not None and not isinstance(owner, types.ModuleType):
        value = owner
    return text_of_name(getattr(value, "__module__", None)) or text_of_name(type(value).__module__)


def _keeps(value: Any, roots: frozenset[str]) -> bool:
    """Whether a value could remember something from one run to the next."""
    if isinstance(value, type | types.FunctionType):
        return False
    if isinstance(value, functools.partial):
        return any(_keeps(part, roots) for part in (*value.args, *value.keywords.values()))
    if isinstance(value, types.MethodType):
        return _keeps(value.__self__, roots)
    if text_of_name(type(value).__module__).partition(".")[0] in _ASYNCIO:
        return True  # a lock, an event, a queue
    if type(value) is tuple:
        return any(_keeps(part, roots) for part in value)
    return isinstance(value, _KEEPERS) or (is_own_class(type(value), roots) and not _is_frozen(value))


def _is_frozen(value: Any) -> bool:
    try:
        freeze(value)
    except Unfreezable:
        return False
    return True


def _kept_by_class(kind: type, roots: frozenset[str]) -> Iterator[str]:
    """Attributes of a class, or of its bases, that every instance shares and may change."""
    for base in kind.__mro__:
        if is_own_class(base, roots):
            for name, value in vars(base).items():
                internal = name == _NAMED_TUPLE_OWN or (name.startswith("_") and name.endswith("_"))
                if not internal and isinstance(value, _KEEPERS):
                    yield name


def _of_instruction(function: types.FunctionType, instruction: dis.Instruction) -> Iterator[RuleBreach]:
    """Rebinding a name that outlives the run, or importing during it."""
    line, name = line_of(instruction), instruction.argval
    if instruction.opname in ("STORE_GLOBAL", "DELETE_GLOBAL"):
        yield RuleBreach(line, f"keeps state in the module global '{name}'", _REMEDY_STATE)
    if instruction.opname in ("STORE_DEREF", "DELETE_DEREF") and name in function.__code__.co_freevars:
        yield RuleBreach(line, f"keeps state in the enclosing variable '{name}'", _REMEDY_STATE)
    if instruction.opname == "IMPORT_NAME":
        imported = name.removeprefix(f"{root_of(function)}.")
        yield RuleBreach(line, f"imports '{imported}' while it runs", _REMEDY_IMPORT)


def _of_syntax(function: types.FunctionType, tree: ast.AST, frozen: set[str]) -> Iterator[RuleBreach]:
    """What only the source shows: sets whose order matters, and attributes set on what outlives the run."""
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node, parent in parents.items():
        if (_is_set(node) or (frozen and _text(node) in frozen)) and not _is_order_free(node, parent):
            iterated = isinstance(parent, ast.For | ast.AsyncFor | ast.comprehension)
            yield RuleBreach(
                _line(node), "iterates a set" if iterated else "depends on the order of a set", _REMEDY_ORDER
            )
        if isinstance(node, ast.Attribute | ast.Subscript) and not isinstance(node.ctx, ast.Load):
            yield from _of_assignment(function, node)
        if isinstance(node, ast.Attribute) and node.attr in _FRAMES:
            yield RuleBreach(_line(node), f"looks into frames ('{node.attr}')", _REMEDY_FRAMES)
        if isinstance(node, ast.Compare) and function.__name__ not in _COMPARISONS:
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
    return value is not _NOTHING and (isinstance(value, _ONE_OF_A_KIND) or not _is_frozen(value))


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
        yield RuleBreach(_line(target), f"keeps state in the class attribute '{_text(target)}'", _REMEDY_STATE)
    elif name in code.co_freevars or (name in function.__globals__ and not is_local):
        yield RuleBreach(_line(target), f"keeps state in '{_text(target)}'", _REMEDY_STATE)


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


def _text(node: ast.AST) -> str:
    return ast.unparse(node) if isinstance(node, ast.Name | ast.Attribute | ast.Subscript) else ""


def _line(node: ast.AST) -> int:
    return int(getattr(node, "lineno", 0))


def _syntax(function: types.FunctionType) -> ast.AST:
    """The function's part of its file's syntax tree; empty where no source is at hand."""
    file, first = function.__code__.co_filename, function.__code__.co_firstlineno
    linecache.checkcache(file)
    for node in ast.walk(_parsed("".join(linecache.getlines(file)))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) and _first_line(node) == first:
            return node
    return ast.Module(body=[], type_ignores=[])


def _first_line(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> int:
    """As the compiler counts: a decorated function begins at its first decorator."""
    return min(_line(part) for part in (*getattr(node, "decorator_list", ()), node))


@functools.lru_cache(maxsize=64)
def _parsed(source: str) -> ast.AST:
    return ast.parse(source)
