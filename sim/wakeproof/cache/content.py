"""What a value holds, written down piece by piece: plain values as they are, code that has a name by its name.

Two values are written alike only if nothing that runs could tell them apart, but for where they lie in memory.
"""

from __future__ import annotations

import contextlib
import dis
import enum
import functools
import hashlib
import importlib.util
import re
import sys
import types
import typing
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path, PurePath
from typing import Any

from msgspec.structs import StructConfig

from wakeproof.cache.source_lines import SourceFiles, looks_at_lines
from wakeproof.observe.attributes import attributes_of, is_made_of_attributes
from wakeproof.observe.reach import codes, is_own_class, is_own_function, is_own_module, is_standard, text_of_name

HARNESS = "wakeproof"
PLAIN = (type(None), bool, int, float, complex, str, bytes, range, type(...), type(NotImplemented))
_NOBODYS = ("__builtins__", "__spec__", "__loader__", "__cached__", "__file__", "__path__", "__warningregistry__")
_MADE_WITH_THE_CLASS = (
    *("__module__", "__qualname__", "__dict__", "__weakref__", "__firstlineno__", "__static_attributes__", "_abc_impl"),
    *("_value2member_map_", "__protocol_attrs__", "__annotations_cache__", "__msgspec_cache__"),
)
_DESCRIPTORS = (
    *(types.MemberDescriptorType, types.GetSetDescriptorType, types.MethodDescriptorType),
    *(types.WrapperDescriptorType, types.ClassMethodDescriptorType, types.MethodWrapperType),
)
_OF_STRUCTS = ("frozen", "eq", "order", "array_like", "omit_defaults", "forbid_unknown_fields", "tag", "tag_field")
_RUNS_TEXT = ("exec", "eval", "__import__", "globals")
_IMPORTING, _READING = ("importlib", "runpy", "pkgutil"), ("metadata", "resources", "resources.abc")
_IMPORT = dis.opmap["IMPORT_NAME"]


class Undigested(Exception):
    """Something that cannot be told by its content: of what depends on it nothing is kept."""


class Content:
    """One value's content. `named` is the code that it names, `packages` what is installed, `words` its texts.

    `registries` are the numbers of those that it leads to; `entry` is which entry of one it is, if it is one.
    Functions that are `apart`, by their identity, stand for themselves by name: what they do is told elsewhere. Classes
    that are `holders` are written here, with what was generated for them: their defaults may hold what is apart. Where
    no result shows the lines of what is written (`shows_lines`), those count that code might look at by itself.
    """

    def __init__(
        self,
        roots: frozenset[str],
        registries: Sequence[dict[Any, Any]],
        files: SourceFiles,
        aliases: Mapping[str, str],
        apart: Mapping[int, Any] = types.MappingProxyType({}),
        holders: Mapping[int, Any] = types.MappingProxyType({}),
        *,
        shows_lines: bool = True,
    ) -> None:
        self._roots, self._listings, self._files, self._aliases = roots, registries, files, aliases
        self._apart, self._holders, self._shows_lines = apart, holders, shows_lines
        self._hash = hashlib.sha256()
        self._met: dict[int, tuple[int, Any]] = {}
        self.named: dict[int, Any] = {}
        self.packages: set[str] = set()
        self.words: set[str] = set()
        self.registries: set[int] = set()
        self.entry: tuple[int, str] | None = None

    def digest(self) -> bytes:
        return self._hash.digest()

    def write_code(self, value: Any) -> str:
        """All that a function, class or module is, and its name."""
        name = self._name(value) or ""
        self._say("code", name)
        if isinstance(value, types.ModuleType):
            self._write_module(value)
        elif isinstance(value, type):
            self._write_class(value)
        else:
            self._write_function(value)
        return name

    def write(self, value: Any) -> None:
        """A value: what was met before in here stands for itself by its number."""
        if type(value) in PLAIN:
            self._write_plain(value)
            return
        number = next((n for n, known in enumerate(self._listings) if known is value), None)
        if number is not None:
            self.registries.add(number)
            self._say("registry", str(number))
        elif id(value) in self._met:
            self._say("again", str(self._met[id(value)][0]))
        else:
            self._met[id(value)] = len(self._met), value
            self._write_new(value)

    def _say(self, *words: str) -> None:
        for word in words:
            encoded = word.encode(errors="surrogatepass")
            self._hash.update(b"%d:" % len(encoded) + encoded)

    def _write_plain(self, value: Any) -> None:
        if isinstance(value, str):
            self.words.add(value)
            value = self._without_alias(value)
        self._say(type(value).__name__, value if isinstance(value, str) else repr(value))

    def _write_new(self, value: Any) -> None:
        kind = type(value)
        if isinstance(value, types.ModuleType | type | types.FunctionType):
            self._write_named(value)
        elif kind in WRITERS:
            self._say(kind.__name__)
            WRITERS[kind](self, value)
        elif isinstance(value, enum.Enum):
            self._say("member", str(value._name_))
            self._write_all((kind, value._value_))
        elif kind is StructConfig:
            self._say("struct", *(f"{name}={getattr(value, name)!r}" for name in _OF_STRUCTS))
        elif isinstance(value, PurePath):
            self._say("path", self._place_of(value))
        elif kind.__module__ in ("typing", "types") and "0x" not in repr(value):
            self._say("typing", repr(value))
            self._write_all(getattr(value, "__args__", ()))
        else:
            self._write_instance(value)

    def _write_all(self, values: Any) -> None:
        values = tuple(values)
        self._say("of", str(len(values)))
        for value in values:
            self.write(value)

    def _write_named(self, value: Any) -> None:
        """Code of a model's or a release's own; whose else it is stands for itself by its name."""
        name = self._name(value)
        if id(value) in self._apart:
            self._say("apart", value.__name__, text_of_name(value.__module__), value.__qualname__)
        elif id(value) in self._holders or (self._holders and _is_generated_function(value)):
            self.write_code(value)
        elif not self._is_own(value):
            self._write_foreign(value)
        elif name is None:  # made while something ran: nothing leads to it but what holds it
            self.write_code(value)
        else:
            self.named[id(value)] = value
            self._say("named", name)

    def _write_foreign(self, value: Any) -> None:
        module = value.__name__ if isinstance(value, types.ModuleType) else text_of_name(value.__module__)
        if module.partition(".")[0] in _IMPORTING and module.partition(".")[2] not in _READING:
            raise Undigested(f"{module}, by which code may be found that nothing here names")
        self._say("foreign", module, getattr(value, "__qualname__", ""))
        self._note_package(module)
        if isinstance(value, types.FunctionType):  # a decorator's: what it was given is in its closure
            self._write_all(_cells(value))
            self._write_all(sorted(vars(value).items()))

    def _note_package(self, module: str) -> None:
        root = module.partition(".")[0]
        file = getattr(sys.modules.get(root), "__file__", None)
        if root != HARNESS and root not in self._roots and isinstance(file, str) and not is_standard(file):
            self.packages.add(root)

    def _is_own(self, value: Any) -> bool:
        if isinstance(value, types.ModuleType):
            return is_own_module(value, self._roots)
        if isinstance(value, type):
            return is_own_class(value, self._roots)
        return is_own_function(value, self._roots) or _is_generated(value)

    def _name(self, value: Any) -> str | None:
        """`module:qualname` where that leads to the very same object."""
        if isinstance(value, types.ModuleType):
            return self._without_alias(value.__name__) if sys.modules.get(value.__name__) is value else None
        module, path = text_of_name(value.__module__), text_of_name(value.__qualname__)
        found: Any = sys.modules.get(module)
        for part in path.split("."):
            found = vars(found).get(part) if isinstance(found, types.ModuleType | type) else None
        return f"{self._without_alias(module)}:{path}" if found is value else None

    def _without_alias(self, text: str) -> str:
        for root, alias in self._aliases.items():
            text = text.replace(root, alias)
        return text

    def _write_module(self, module: types.ModuleType) -> None:
        """All of its names: which of them is asked for, nobody knows."""
        self._write_attributes(vars(module), _NOBODYS)

    def _write_class(self, kind: type) -> None:
        """Annotations are read once before, for reading may make them; it does not always, and none are none."""
        getattr(kind, "__annotations__", None)
        self._write_all((type(kind), *kind.__bases__))
        held = {name: value for name, value in vars(kind).items() if name != "__annotations__" or value}
        self._write_attributes(held, _MADE_WITH_THE_CLASS)

    def _write_attributes(self, held: Mapping[str, Any], besides: Sequence[str] = ()) -> None:
        for name, value in held.items():
            if name in besides:
                continue
            self._say("attribute", str(name))
            if not isinstance(value, _DESCRIPTORS) and type(value).__name__ != "_tuplegetter":
                self.write(value)

    def _write_function(self, function: types.FunctionType) -> None:
        self._write_all((function.__defaults__, function.__kwdefaults__, function.__annotations__))
        self._write_all(_cells(function))
        self._write_attributes(vars(function))
        self._write_code_object(function.__code__)
        for name in sorted({name for code in codes(function.__code__) for name in code.co_names}):
            if name in function.__globals__ and name not in _NOBODYS:
                self._say("global", name)
                self.write(function.__globals__[name])
        for code in codes(function.__code__):
            self._write_imports(code, function.__globals__)

    def write_beside(self, function: types.FunctionType) -> Iterator[Any]:
        """What a function leads to, but for its own code: each value is given, to be written or to be apart as well.

        Of its texts what they may mean is kept (`words`), and what it imports is written.
        """
        for code in codes(function.__code__):
            self.words.update(text for text in code.co_consts if isinstance(text, str))
            self._write_imports(code, function.__globals__)
        names = sorted({name for code in codes(function.__code__) for name in code.co_names})
        yield from (function.__globals__[name] for name in names if name in function.__globals__)
        for cell in _cells(function):
            with contextlib.suppress(ValueError):
                yield cell.cell_contents
        yield from (*(function.__defaults__ or ()), *(function.__kwdefaults__ or {}).values())
        yield from (*function.__annotations__.values(), *vars(function).values())

    def is_apart_too(self, value: Any) -> bool:
        """Whether what a function that is apart leads to is such a function itself: plain, and nobody else's."""
        return type(value) is types.FunctionType and self._is_own(value)

    def _write_code_object(self, code: types.CodeType) -> None:
        """What runs, and the lines that it stands at; no path."""
        self._say("instructions", code.co_name, code.co_qualname)
        counts = (code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_flags)
        self._write_all((*counts, code.co_code, code.co_exceptiontable))
        self._write_all((*code.co_names, *code.co_varnames, *code.co_freevars, *code.co_cellvars))
        for constant in code.co_consts:
            if isinstance(constant, types.CodeType):
                self._write_code_object(constant)
            else:
                self.write(constant)
        if not _is_generated(code) and (self._shows_lines or looks_at_lines(code)):
            for line, text in self._files.lines_of(code):
                self._say("line", str(line), text)

    def _write_imports(self, code: types.CodeType, namespace: Mapping[str, Any]) -> None:
        """What code imports as it runs; what it runs from text or finds by itself, nobody can read from it."""
        if "__subclasses__" in code.co_names:
            raise Undigested(f"{code.co_qualname}, which asks a class for its subclasses")
        if _IMPORT not in code.co_code[::2] and not set(code.co_names).intersection(_RUNS_TEXT):
            return
        before: list[Any] = []
        for instruction in dis.get_instructions(code):
            name = instruction.argval
            if instruction.opname in ("LOAD_GLOBAL", "LOAD_NAME") and name in _RUNS_TEXT and name not in namespace:
                raise Undigested(f"{code.co_qualname}, which runs what {name} makes")
            if instruction.opcode == _IMPORT:
                level = before[-2] if len(before) > 1 and isinstance(before[-2], int) else 0
                self._write_imported(name, level, str(namespace.get("__package__") or ""))
            before = [*before[-1:], name]

    def _write_imported(self, name: str, level: int, package: str) -> None:
        try:
            full = importlib.util.resolve_name("." * level + name, package)
        except ImportError:
            raise Undigested(f"an import of {name}, which leads nowhere") from None
        module = sys.modules.get(full)
        if module is None:
            raise Undigested(f"an import of {full}, which has not happened yet")
        self.write(module)

    def _write_instance(self, value: Any) -> None:
        """What is made of attributes, or a collection with some."""
        kind = type(value)
        base = next((base for base in kind.__mro__ if base in WRITERS or base in PLAIN), None)
        if base is None and not is_made_of_attributes(kind):
            raise Undigested(f"{'an' if kind.__name__[0] in 'aeiou' else 'a'} {kind.__module__}.{kind.__qualname__}")
        self._say("instance")
        self.write(kind)
        if base in WRITERS:
            WRITERS[base](self, value)
        elif base is not None:
            self._say(base.__name__, _plain_text(base, value))
        self._write_all(attributes_of(kind)(value))

    def _place_of(self, path: PurePath) -> str:
        """A path below a package that is walked is told from there."""
        for root in sorted(self._roots):
            file = getattr(sys.modules.get(root), "__file__", None)
            folder = Path(file).parent if isinstance(file, str) else None
            if folder is not None and path.is_relative_to(folder):
                return f"{root}/{path.relative_to(folder)}"
        return str(path)

    def _write_set(self, values: Any) -> None:
        """In an order of its own: that of the digests of what it holds."""
        parts = list[bytes]()
        for value in sorted(values, key=repr):
            part = Content(self._roots, self._listings, self._files, self._aliases, shows_lines=self._shows_lines)
            part.write(value)
            parts.append(part.digest())
            self.named |= part.named
            self.words |= part.words
            self.packages |= part.packages
            self.registries |= part.registries
        self._say(*(part.hex() for part in sorted(parts)))

    def _write_dict(self, held: Any) -> None:
        self._write_all(part for pair in dict.items(held) for part in pair)

    def _write_builtin(self, function: Any) -> None:
        """A function of C's own: a method with what it is bound to."""
        self._say(str(function.__module__), function.__qualname__)
        self._note_package(str(function.__module__))
        if function.__self__ is not None and not isinstance(function.__self__, types.ModuleType):
            self.write(function.__self__)

    def _write_cell(self, cell: Any) -> None:
        try:
            held = cell.cell_contents
        except ValueError:
            self._say("empty")
        else:
            self.write(held)


def _parts(*names: str) -> Callable[[Content, Any], None]:
    def write(content: Content, value: Any) -> None:
        content._write_all(getattr(value, name) for name in names)  # noqa: SLF001 - a row of its own table

    return write


WRITERS: dict[type, Callable[[Content, Any], None]] = {
    tuple: lambda content, value: content._write_all(tuple.__iter__(value)),  # noqa: SLF001 - a row of its own table
    list: lambda content, value: content._write_all(list.__iter__(value)),  # noqa: SLF001 - the same
    deque: lambda content, value: content._write_all(deque.__iter__(value)),  # noqa: SLF001 - the same
    set: Content._write_set,  # noqa: SLF001 - the same
    frozenset: Content._write_set,  # noqa: SLF001 - the same
    dict: Content._write_dict,  # noqa: SLF001 - the same
    types.MappingProxyType: lambda content, value: content.write(dict(value)),
    types.MethodType: _parts("__func__", "__self__"),
    types.BuiltinFunctionType: Content._write_builtin,  # noqa: SLF001 - the same
    types.CellType: Content._write_cell,  # noqa: SLF001 - the same
    types.CodeType: Content._write_code_object,  # noqa: SLF001 - the same
    types.SimpleNamespace: lambda content, value: content.write(vars(value)),
    types.GenericAlias: _parts("__origin__", "__args__"),
    types.UnionType: _parts("__args__"),
    functools.partial: _parts("func", "args", "keywords"),
    functools.partialmethod: _parts("func", "args", "keywords"),
    functools.cached_property: _parts("func"),
    type(functools.cache(len)): _parts("__wrapped__"),
    staticmethod: _parts("__func__"),
    classmethod: _parts("__func__"),
    property: _parts("fget", "fset", "fdel"),
    re.Pattern: _parts("pattern", "flags"),
    slice: _parts("start", "stop", "step"),
    **{kind: lambda content, value: content._say(repr(value)) for kind in _DESCRIPTORS},  # noqa: SLF001 - the same
    typing.TypeVar: lambda content, value: content._say(repr(value)),  # noqa: SLF001 - the same
}
"""How each kind of value that Python's own is written."""


def _cells(function: types.FunctionType) -> Iterator[Any]:
    return iter(function.__closure__ or ())


def _is_generated(code: Any) -> bool:
    """Whether it was made by a program as it ran (a dataclass's methods), so that no file holds it."""
    return str(getattr(code, "__code__", code).co_filename).startswith("<")


def _is_generated_function(value: Any) -> bool:
    return isinstance(value, types.FunctionType) and _is_generated(value)


def _plain_text(base: Any, value: Any) -> str:
    """A number or a text of a class of somebody's own, past whatever that says of it."""
    return str(base.__repr__(value))
