"""The rules a release must keep so that a run can be repeated: no clock, no chance, no set order, no kept state.

Read from every function that a handler can reach by name in code of the release's own; a breach names the
function, the file and the line. The observation tree checks the same things by running (twice per history);
this finds what a second run in the same process cannot show.
"""

from __future__ import annotations

import collections
import contextvars
import dis
import functools
import operator
import types
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from wakeproof.errors import ReleaseError
from wakeproof.observe.instead import REMEDY_PORT, remedy_for
from wakeproof.observe.reach import Use, bindings, functions_of, is_own_class, line_of, root_of, text_of_name, uses
from wakeproof.observe.surroundings import shared
from wakeproof.observe.syntax_rules import (
    REMEDY_STATE,
    RuleBreach,
    breaches_of_syntax,
    is_frozen,
    names_of_sets,
    syntax_of,
)

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
_OPENERS = ("pathlib", "shutil", "glob", "sqlite3", "urllib.request", "http.client")
_ASYNCIO = ("asyncio", "_asyncio")
_LOOPS = ("new_event_loop", "set_event_loop", "get_event_loop_policy", "set_event_loop_policy")
_HARMLESS_MODULES = ("datetime", "_datetime", "uuid")  # their types and constants are values; only calls learn anything
_KEEPERS = (list, dict, set, bytearray, collections.deque, collections.abc.Iterator, contextvars.ContextVar)
_CACHE = type(functools.cache(len))
_NAMED_TUPLE_OWN = "_field_defaults"

_REMEDIES = {_DIFFERENT: "use a key that is made of the value", _HIDDEN: "write the assignment out"}
_REMEDY_SLOTS = "let what a rule or a property does depend on nothing but the slots"
_REMEDIES_IN_WORLDS = {
    _CLOCK: "give the action a clock of the world's times, Action(..., clock='lease_ms'), or count in a slot",
    _CHANCE: "offer an action for each of what may happen: every one of them is explored",
    _DIFFERENT: "use a key that is made of the value",
    _TERMINAL: "say it in a note: view.tell(...)",
}
_REMEDY_CACHE = "call it each time: every handler runs once per history anyway"
_REMEDY_IMPORT = "import at the top of the file, where it can be followed"


HANDLERS_MAX = 64
"""Sets of handlers of which it is remembered what they use."""


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


def world_breaches(function: types.FunctionType, named: tuple[Use, ...]) -> Iterator[RuleBreach]:
    """The rules that a world's own code breaks. Unlike a release it may look things up in tables, and import late."""
    for use in named:
        if why := _banned(use.value) or _banned_in_worlds(use.value):
            yield RuleBreach(use.line, f"{why} ('{use.name}')", _REMEDIES_IN_WORLDS.get(why, _REMEDY_SLOTS))
    for instruction in bindings(function):
        if instruction.opname != "IMPORT_NAME":
            yield from _of_instruction(function, instruction)
    tree = syntax_of(function)
    frozen = {use.name for use in named if isinstance(use.value, frozenset | set)}
    yield from breaches_of_syntax(function, tree, frozen | names_of_sets(tree), in_world=True)


def _banned_in_worlds(value: Any) -> str | None:
    """A release that opens a file is caught as it does; nobody watches a rule, so that it may not name what would."""
    return _SYSTEM if _origin(value) in _OPENERS else None


def _breaches(function: types.FunctionType, named: tuple[Use, ...], roots: frozenset[str]) -> Iterator[RuleBreach]:
    for use in named:
        yield from _of_use(function, use, roots)
    for instruction in bindings(function):
        yield from _of_instruction(function, instruction)
    for default in (*(function.__defaults__ or ()), *(function.__kwdefaults__ or {}).values()):
        if _keeps(default, roots):
            yield RuleBreach(0, "keeps state in a mutable default argument", REMEDY_STATE)
    yield from breaches_of_syntax(
        function, syntax_of(function), {use.name for use in named if isinstance(use.value, frozenset)}
    )


def _of_use(function: types.FunctionType, use: Use, roots: frozenset[str]) -> Iterator[RuleBreach]:
    why = _banned(use.value)
    if why and not (function.__name__ == "__hash__" and use.value is hash):
        remedy = remedy_for(use.value, _origin(use.value), _REMEDIES.get(why, REMEDY_PORT))
        yield RuleBreach(use.line, f"{why} ('{use.name}')", remedy)
    elif isinstance(use.value, _CACHE):
        yield RuleBreach(use.line, f"keeps results between calls (the cache of '{use.name}')", _REMEDY_CACHE)
    elif _keeps(use.value, roots):
        yield RuleBreach(use.line, f"keeps state in {_whose(function, use)} '{use.name}'", REMEDY_STATE)
    elif isinstance(use.value, type) and is_own_class(use.value, roots):
        for name in _kept_by_class(use.value, roots):
            yield RuleBreach(use.line, f"keeps state in the class attribute '{use.name}.{name}'", REMEDY_STATE)


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
    return isinstance(value, _KEEPERS) or (is_own_class(type(value), roots) and not is_frozen(value))


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
        yield RuleBreach(line, f"keeps state in the module global '{name}'", REMEDY_STATE)
    if instruction.opname in ("STORE_DEREF", "DELETE_DEREF") and name in function.__code__.co_freevars:
        yield RuleBreach(line, f"keeps state in the enclosing variable '{name}'", REMEDY_STATE)
    if instruction.opname == "IMPORT_NAME":
        imported = name.removeprefix(f"{root_of(function)}.")
        yield RuleBreach(line, f"imports '{imported}' while it runs", _REMEDY_IMPORT)
