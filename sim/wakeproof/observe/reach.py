"""What a function reaches by name: globals, attributes of modules and classes, and variables of enclosing functions.

Read from its bytecode, nested functions included, so that a local that happens to share a name is not mistaken;
what cannot be resolved without running (an attribute of a local) is not reached.
"""

from __future__ import annotations

import builtins
import dis
import functools
import sys
import sysconfig
import types
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

_STANDARD = tuple(Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib"))
_INSTALLED = ("site-packages", "dist-packages")
_GENERATED = "<"
_NOTHING = object()
_LOAD_ENCLOSED = "LOAD_DEREF"
_LOADS = ("LOAD_GLOBAL", "LOAD_NAME", _LOAD_ENCLOSED)
_LOOKS_UP = ("LOAD_ATTR", "LOAD_METHOD")
_BINDS = ("STORE_GLOBAL", "DELETE_GLOBAL", "STORE_DEREF", "DELETE_DEREF", "IMPORT_NAME")
CODES_MAX = 8192
"""Functions of which it is remembered what their bytecode says."""


class Use(NamedTuple):
    """A value that a function names at a line: `time.monotonic`, `helper`, `STORE`."""

    name: str
    value: Any
    line: int


def uses(function: types.FunctionType) -> Iterator[Use]:
    """Every name that the function loads and that can be followed, with all its attributes (`helpers.clock.now`)."""
    for code in codes(function.__code__):
        for load in _named_in(code, code.co_linetable).loads:
            found = Use(load.name, _named(function, load), load.line)
            for attribute in load.attributes:
                if not isinstance(found.value, types.ModuleType | type):
                    break
                value = getattr(found.value, attribute, _NOTHING)
                found = Use(f"{found.name}.{attribute}", value, load.line)
            if found.value is not _NOTHING:
                yield found


class _Load(NamedTuple):
    """A name that code loads, at a line, and the attributes that it looks up from there, one in the other."""

    name: str
    enclosed: bool
    line: int
    attributes: tuple[str, ...]


class _Named(NamedTuple):
    """What code does with names: those that it loads, and where it binds one that outlives it, or imports."""

    loads: tuple[_Load, ...]
    bindings: tuple[dis.Instruction, ...]


def bindings(function: types.FunctionType) -> Iterator[dis.Instruction]:
    """The instructions by which a function may bind a name that outlives it, or import."""
    for code in codes(function.__code__):
        yield from _named_in(code, code.co_linetable).bindings


@functools.lru_cache(maxsize=CODES_MAX)
def _named_in(code: types.CodeType, lines: bytes) -> _Named:
    """What the bytecode says of names; what they stand for is looked up each time, for that may change.

    Code at other `lines` may be equal.
    """
    loads, bound, follows = list[_Load](), list[dis.Instruction](), False
    for instruction in dis.get_instructions(code):
        if follows and instruction.opname in _LOOKS_UP:
            loads[-1] = loads[-1]._replace(attributes=(*loads[-1].attributes, instruction.argval))
            continue
        follows = instruction.opname in _LOADS
        if follows:
            enclosed = instruction.opname == _LOAD_ENCLOSED
            loads.append(_Load(instruction.argval, enclosed, line_of(instruction), ()))
        elif instruction.opname in _BINDS:
            bound.append(instruction)
    return _Named(tuple(loads), tuple(bound))


def codes(code: types.CodeType) -> Iterator[types.CodeType]:
    """A function's code and that of the functions, lambdas and comprehensions in it."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from codes(constant)


def line_of(instruction: dis.Instruction) -> int:
    return (instruction.positions.lineno if instruction.positions else None) or 0


def _named(function: types.FunctionType, load: _Load) -> Any:
    if not load.enclosed:
        return function.__globals__.get(load.name, getattr(builtins, load.name, _NOTHING))
    return _enclosed(function, load.name) if load.name in function.__code__.co_freevars else _NOTHING


def _enclosed(function: types.FunctionType, name: str) -> Any:
    cell = (function.__closure__ or ())[function.__code__.co_freevars.index(name)]
    try:
        return cell.cell_contents
    except ValueError:
        return _NOTHING


def functions_of(value: Any, roots: frozenset[str]) -> Iterator[types.FunctionType]:
    """The functions of the release's own that using a value may run: itself, or its class's methods."""
    if isinstance(value, types.FunctionType):
        if is_own_function(value, roots):
            yield value
        yield from functions_of(getattr(value, "__wrapped__", None), roots)
    elif isinstance(value, functools.partial):
        yield from functions_of(value.func, roots)
    elif isinstance(value, types.MethodType | staticmethod | classmethod):
        yield from functions_of(value.__func__, roots)
    elif isinstance(value, property):
        for part in (value.fget, value.fset):
            yield from functions_of(part, roots)
    elif is_own_class(kind := value if isinstance(value, type) else type(value), roots):
        for base in kind.__mro__:
            for member in vars(base).values() if is_own_class(base, roots) else ():
                if not isinstance(member, type) and not is_own_class(type(member), roots):
                    yield from functions_of(member, roots)


def is_own_class(kind: type, roots: frozenset[str]) -> bool:
    """Whether a class is of the release's own; none of Python's is."""
    module = text_of_name(kind.__module__)
    if module == "builtins":
        return False
    return _is_own(module, getattr(sys.modules.get(module), "__file__", None), roots)


def is_own_function(function: types.FunctionType, roots: frozenset[str]) -> bool:
    return _is_own(function.__module__, function.__code__.co_filename, roots)


def is_own_module(module: types.ModuleType, roots: frozenset[str]) -> bool:
    return _is_own(module.__name__, getattr(module, "__file__", None), roots)


def text_of_name(name: Any) -> str:
    """A file may call itself, and say where it lies, whatever it likes: what is no text is none."""
    return name if type(name) is str else ""


def _is_own(module: Any, file: Any, roots: frozenset[str]) -> bool:
    """Whether code is the release's: in a handler's package or a file beside it, but in no installed library."""
    return _is_in(text_of_name(module), text_of_name(file) or _GENERATED, roots)


@functools.cache
def _is_in(module: str, file: str, roots: frozenset[str]) -> bool:
    root, path = module.partition(".")[0], Path(file)
    if file.startswith(_GENERATED) or root == "wakeproof":
        return False
    is_installed = any(folder in path.parts for folder in _INSTALLED)
    return root in roots if is_installed else not any(path.is_relative_to(folder) for folder in _STANDARD)


def root_of(handler: Any) -> str:
    """The package (or file) that a handler comes from."""
    while isinstance(handler, functools.partial):
        handler = handler.func
    return str(getattr(handler, "__module__", "")).partition(".")[0]


class OwnCode:
    """Which code is the release's own: that of these handlers, as `check_hygiene` follows it."""

    def __init__(self, handlers: Iterable[Any]) -> None:
        self._roots = frozenset(map(root_of, handlers))
        self._known: dict[types.CodeType, bool] = {}

    def runs_in(self, frame: types.FrameType) -> bool:
        """Whether this frame runs code of the release's own."""
        return self.is_code(frame.f_code, frame.f_globals)

    def is_code(self, code: types.CodeType, namespace: dict[str, Any]) -> bool:
        """Whether this code, run with these globals, is of the release's own."""
        known = self._known.get(code)
        if known is None:
            known = self._known[code] = _is_own(namespace.get("__name__", ""), code.co_filename, self._roots)
        return known

    def is_in(self, file: str) -> bool:
        """Whether this file is of the release's own, or beside it."""
        return _is_own("", file, self._roots)

    def has(self, kind: type) -> bool:
        """Whether this class is one of the release's own."""
        return is_own_class(kind, self._roots)


@functools.cache
def is_standard(file: str) -> bool:
    """Whether code is from the standard library, or made while it runs: it acts for whoever calls it."""
    path = Path(file)
    installed = any(folder in path.parts for folder in _INSTALLED)
    return file.startswith(_GENERATED) or (not installed and any(path.is_relative_to(folder) for folder in _STANDARD))
