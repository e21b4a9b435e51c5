"""The objects that can be reached from handlers and ports, each once, with a name to tell it by.

Walked: the modules of the release's own that the handlers lead to, with all of their names, classes, functions
(attributes, defaults, closures), instances and collections. Of what belongs to somebody else (the standard library,
an installed package, the harness) its own attributes only, and of an instance the collections in those: a library
may remember what it likes inside.
"""

from __future__ import annotations

import builtins
import enum
import functools
import gc
import itertools
import operator
import types
import weakref
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from wakeproof.errors import LimitReached
from wakeproof.observe.attributes import dictionary_of, in_slot, slots_of
from wakeproof.observe.reach import is_own_class, is_own_function, is_own_module, text_of_name

OBJECTS_MAX = 500_000
Named = tuple[str, Any]


class Place(NamedTuple):
    """An object that could change. `attributes`: it is the dictionary of a module, class, function or instance."""

    name: str
    value: Any
    attributes: bool = False

    def parts(self) -> list[Named]:
        """What it refers to, each with what to add to its name; what may come and go by itself is left out."""
        if isinstance(self.value, dict):
            return [(self._named(key), part) for key, part in dict.items(self.value) if key not in _COMES_AND_GOES]
        if isinstance(self.value, set):
            return [("", part) for part in sorted(set.__iter__(self.value), key=id)]
        for kind, items in _ITEMS.items():
            if isinstance(self.value, kind):
                return [(f"[{number}]", part) for number, part in enumerate(items(self.value))]
        return _parts_of(self.value)

    def copy(self) -> Any:
        """What it refers to now, to be compared with later."""
        return dict(self.value) if type(self.value) is dict else gc.get_referents(self.value)

    def difference(self, before: Any) -> str | None:
        """What to add to its name for the first part that is not the very same as in a copy; None if all are."""
        now = self.copy()
        if not isinstance(before, dict):
            return self._difference(before, now)
        for name in {**before, **now}:
            if name not in _COMES_AND_GOES and before.get(name, _NOTHING) is not now.get(name, _NOTHING):
                return self._named(name)
        return " (its order)" if [*before] != [n for n in now if n in before or n not in _COMES_AND_GOES] else None

    def _difference(self, before: list[Any], now: list[Any]) -> str | None:
        """Attributes have a place of their own, and may lie in the object itself until somebody asks for them."""
        attributes = dictionary_of(self.value) or {}
        beside = {id(attributes), *map(id, attributes.values())}
        was, is_now = ([part for part in parts if id(part) not in beside] for parts in (before, now))
        if isinstance(self.value, set):
            was, is_now = sorted(was, key=id), sorted(is_now, key=id)
        if len(was) == len(is_now) and all(map(operator.is_, was, is_now)):
            return None
        slots = ((slot.__name__, in_slot(slot, self.value)) for slot in slots_of(type(self.value)))
        return next((f".{name}" for name, part in slots if all(part is not other for other in was)), "")

    def _named(self, key: Any) -> str:
        if self.attributes:
            return f".{key}"
        return f"[{key!r}]" if type(key) in (str, int) else "[...]"


def _parts_of(value: Any) -> list[Named]:
    """Slots by name, then whatever C refers to; the dictionary of attributes is a place of its own."""
    kind = type(value)
    slots = [(f".{slot.__name__}", in_slot(slot, value)) for slot in slots_of(kind)]
    attributes = dictionary_of(value)
    known = {id(part) for _, part in slots} | {id(part) for part in (attributes or {}).values()}
    known |= {id(attributes), id(kind)}
    return slots + [("", part) for part in gc.get_referents(value) if id(part) not in known]


def reading_of(place: Place) -> Any:
    """What an object keeps where only C can see it: how far an iterator has come, the bytes of an array."""
    return _reader_of(place.value)(place.value)  # type: ignore[misc] # a place without a reader is never opaque


def _reader_of(value: Any) -> Callable[[Any], Any] | None:
    kind = type(value)
    for module, method in _READERS.items():
        if kind.__module__ == module and hasattr(kind, method):
            return operator.methodcaller(method)
    if hasattr(value, "__next__") and kind.__module__ in ("builtins", "itertools"):
        return _progress_of
    try:
        memoryview(value).release()
    except TypeError:
        return None
    return bytes


def _progress_of(iterator: Any) -> Any:
    if isinstance(iterator, itertools.count | itertools.repeat):
        return repr(iterator)
    frame = getattr(iterator, "gi_frame", None)
    return frame.f_lasti if frame is not None else operator.length_hint(iterator, -1)


class WalkStep(NamedTuple):
    """What to walk next. `guest`: it was found inside of what belongs to somebody else."""

    name: str
    value: Any
    guest: bool = False
    attributes: bool = False


class Reached:
    """A walk over everything; afterwards `places` holds what could change, `opaque` what has to be read to tell."""

    def __init__(self, roots: frozenset[str]) -> None:
        self._roots = roots
        self._seen: dict[int, Any] = {}
        self._waiting: deque[WalkStep] = deque()
        self.places: list[Place] = []
        self.opaque: list[Place] = []

    def walk(self, reached_from: Mapping[str, Any]) -> None:
        self._attributes("builtins", vars(builtins), own=False)
        self._waiting.extend(WalkStep(name, value) for name, value in reached_from.items())
        while self._waiting:
            if len(self._seen) > OBJECTS_MAX:
                raise LimitReached("reached_objects_max", OBJECTS_MAX)
            step = self._waiting.popleft()
            if id(type(step.value)) not in _LEAVES and id(step.value) not in self._seen:
                self._seen[id(step.value)] = step.value
                self._visit(step)

    def has(self, kind: type) -> bool:
        """Whether a class was walked; one of C's own cannot change."""
        return id(kind) in self._seen or not kind.__flags__ & _MADE_AT_RUN_TIME

    def _visit(self, step: WalkStep) -> None:
        value = step.value
        if isinstance(value, types.ModuleType):
            self._attributes(value.__name__, vars(value), own=is_own_module(value, self._roots))
        elif isinstance(value, type):
            self._visit_class(value)
        elif isinstance(value, types.FunctionType):
            self._visit_function(value)
        elif isinstance(value, _COLLECTIONS):
            self._visit_collection(step)
        elif not step.guest or self._is_own(type(value)):
            self._visit_instance(step)

    def _is_own(self, kind: type) -> bool:
        return is_own_class(kind, self._roots)

    def _attributes(self, name: str, held: dict[str, Any], *, own: bool, besides: Iterable[str] = ()) -> None:
        """The attributes of a module, a class or a function; whoever else's are looked at, but not into."""
        if id(held) in self._seen:
            return
        self._seen[id(held)] = held
        self.places.append(Place(name, held, attributes=True))
        if own:
            inside = ((key, part) for key, part in held.items() if key not in _NOBODYS and key not in besides)
            self._waiting.extend(WalkStep(f"{name}.{key}", part) for key, part in inside)

    def _visit_class(self, kind: type) -> None:
        """A class of C's own cannot change. Annotations are read once, for reading may make them."""
        if not kind.__flags__ & _MADE_AT_RUN_TIME:
            return
        name, own = f"{kind.__module__}.{kind.__qualname__}", self._is_own(kind)
        getattr(kind, "__annotations__", None)
        if own:
            self._waiting.extend(WalkStep(base.__qualname__, base) for base in (type(kind), *kind.__mro__))
        self.places.append(Place(name, kind))
        (held,) = gc.get_referents(vars(kind))
        self._attributes(name, held, own=own, besides=_CACHES_OF_FLAGS if issubclass(kind, enum.Flag) else ())

    def _visit_function(self, function: types.FunctionType) -> None:
        """Attributes; of the release's own also defaults, what it encloses, and the module that it stands in."""
        name, own = f"{function.__module__}.{function.__qualname__}", is_own_function(function, self._roots)
        self._attributes(name, vars(function), own=own)
        if own:
            self.places.append(Place(name, function))
            parts = (function.__annotations__, function.__defaults__, function.__kwdefaults__)
            self._attributes(function.__module__, function.__globals__, own=True)
            self._waiting.extend(WalkStep(name, part) for part in parts)
            cells = zip(function.__code__.co_freevars, function.__closure__ or (), strict=True)
            self._waiting.extend(WalkStep(f"{name}, variable '{variable}'", cell) for variable, cell in cells)

    def _visit_collection(self, step: WalkStep) -> None:
        place = Place(step.name, step.value, step.attributes)
        if not isinstance(step.value, tuple | frozenset):
            self.places.append(place)
        if isinstance(step.value, dict):
            keys = dict.keys(step.value)
            self._waiting.extend(WalkStep(f"a key of {step.name}", key, step.guest) for key in keys)
        self._waiting.extend(WalkStep(f"{step.name}{more}", part, step.guest) for more, part in place.parts())
        self._visit_dictionary(step)

    def _visit_instance(self, step: WalkStep) -> None:
        """An object with attributes, or one of C's own (a cell, a method, a partial, a read-only view)."""
        kind = type(step.value)
        if text_of_name(kind.__module__).partition(".")[0] in _REMEMBERING:
            return
        guest = step.guest or not (self._is_own(kind) or any(kind is known for known in _TRANSPARENT))
        place = Place(step.name, step.value)
        self.places.append(place)
        if _reader_of(step.value) is not None:
            self.opaque.append(place)
        self._waiting.extend(WalkStep(f"{step.name}{more}", part, guest) for more, part in place.parts())
        self._visit_dictionary(step._replace(guest=guest))
        self._waiting.append(WalkStep(kind.__qualname__, kind))

    def _visit_dictionary(self, step: WalkStep) -> None:
        held = dictionary_of(step.value)
        if held is not None:
            self._waiting.append(WalkStep(step.name, held, step.guest, attributes=True))


_COLLECTIONS = (dict, list, tuple, set, frozenset, deque)
_ITEMS: dict[type, Callable[[Any], Iterable[Any]]] = {kind: kind.__iter__ for kind in (list, tuple, frozenset, deque)}
_TRANSPARENT = (
    *(types.CellType, types.MethodType, types.BuiltinFunctionType, types.MappingProxyType, types.SimpleNamespace),
    *(functools.partial, functools.cached_property, type(functools.cache(len)), staticmethod, classmethod, property),
)
_READERS = {"_io": "getvalue", "_hashlib": "digest", "random": "getstate", "_thread": "locked"}
_LEAVES = frozenset(
    map(
        id,
        (
            *(str, bytes, int, bool, float, complex, range, type(None), types.EllipsisType, types.NotImplementedType),
            *(types.CodeType, types.FrameType, types.TracebackType, types.GenericAlias, types.UnionType, weakref.ref),
            *(types.MemberDescriptorType, types.GetSetDescriptorType, types.MethodDescriptorType),
            *(types.WrapperDescriptorType, types.ClassMethodDescriptorType, types.MethodWrapperType),
        ),
    )
)
_REMEMBERING = (
    *("logging", "pathlib", "ipaddress", "typing", "inspect", "re", "abc", "_abc", "threading"),
    *("importlib", "_frozen_importlib", "_frozen_importlib_external", "_contextvars"),
)
_COMES_AND_GOES = ("__warningregistry__",)
_NOBODYS = (*_COMES_AND_GOES, "__builtins__", "__spec__", "__loader__", "__cached__")
_CACHES_OF_FLAGS = ("_value2member_map_",)
_MADE_AT_RUN_TIME = 1 << 9
_NOTHING = object()
