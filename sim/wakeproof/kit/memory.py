"""Memory that outlives a request: what of it was touched, its fields as JSON, and the same put back.

A part of it that a handler got hold of would be another object after it was put back, so none is handed out; and what
JSON cannot say exactly (one object at two places, a function, a lock) is refused by the way to it.
"""

from __future__ import annotations

import enum
import inspect
import sys
import types
from collections import Counter, deque
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from wakeproof.observe.event_loop import LoopRefusal
from wakeproof.observe.guard import Forbidden
from wakeproof.observe.places import place_of_caller

_PLAIN = (type(None), bool, int, float, str)
_MUTABLE = (list, dict, set, bytearray, deque)
_REMEDY_PART = "let it return a copy, or a value that cannot change: memory is put back between two steps"
_REMEDY_VALUE = "keep plain values in it (numbers, text, lists, dicts, sets, dataclasses); leave the rest out of it"


class WatchedMemory:
    """The objects that a module has declared, by name, and which of them were touched in this segment."""

    def __init__(self) -> None:
        self._objects: dict[str, Any] = {}
        self._seen: dict[str, None] = {}
        self._busy: Counter[str] = Counter()
        self.refused: list[LoopRefusal] = []

    def watched(self, name: str, target: Any) -> Any:
        """Declare an object; use what is returned in its place. Its class stays as it is."""
        if name in self._objects:
            raise LoopRefusal("memory", f"two objects are watched as '{name}'", remedy="give each a name of its own")
        self._objects[name] = target
        _dumped(target, name, set())
        return _Proxy(self, name, target)

    def objects(self) -> Iterator[Any]:
        return iter(self._objects.values())

    def dump(self) -> dict[str, Any]:
        met = set[int]()
        return {name: _dumped(target, name, met) for name, target in self._objects.items()}

    def restore(self, dump: dict[str, Any]) -> None:
        """Put back what `dump` said, into the very objects that the module holds."""
        if dump.keys() != self._objects.keys():
            known = ", ".join(sorted(self._objects)) or "none"
            raise LoopRefusal("memory", f"memory of other names: {', '.join(sorted(dump)) or 'none'}; known: {known}")
        for name, target in self._objects.items():
            _put_back(target, dump[name], name)

    def begin_segment(self) -> None:
        self._seen = dict.fromkeys(name for name, count in self._busy.items() if count > 0)

    def begin_run(self) -> None:
        """Calls under way belonged to a run that is over."""
        self._busy.clear()
        self._seen.clear()
        self.refused.clear()

    def touched(self) -> list[str]:
        return sorted(self._seen)

    def touch(self, name: str) -> None:
        self._seen[name] = None

    async def under_way(self, name: str, call: Any) -> Any:
        """A method that waits itself touches memory whenever it goes on."""
        self._busy[name] += 1
        try:
            return self.given(name, await call)
        finally:
            self._busy[name] -= 1

    def given(self, name: str, value: Any) -> Any:
        """What memory answers, unless it is a part of it that may change."""
        if inspect.iscoroutine(value):
            return self.under_way(name, value)
        if _may_change(value) and any(part is value for part in _parts(self._objects[name])):
            what = f"the memory '{name}' hands out a part of itself"
            self.refused.append(LoopRefusal("memory-part", what, where=place_of_caller(), remedy=_REMEDY_PART))
            raise Forbidden(what)
        return value


class _Proxy:
    """Stands for a watched object: every use of it is noticed, and its own methods run on the object itself."""

    __slots__ = ("_memory", "_name", "_target")

    def __init__(self, memory: WatchedMemory, name: str, target: Any) -> None:
        object.__setattr__(self, "_memory", memory)
        object.__setattr__(self, "_name", name)
        object.__setattr__(self, "_target", target)

    def __getattribute__(self, attribute: str) -> Any:
        return _got(self, attribute)

    def __setattr__(self, attribute: str, value: Any) -> None:
        memory, name, target = _inside(self)
        memory.touch(name)
        setattr(target, attribute, value)


def _inside(proxy: _Proxy) -> tuple[WatchedMemory, str, Any]:
    look = object.__getattribute__
    return look(proxy, "_memory"), look(proxy, "_name"), look(proxy, "_target")


def _got(proxy: _Proxy, attribute: str) -> Any:
    memory, name, target = _inside(proxy)
    memory.touch(name)
    value = getattr(target, attribute)
    if isinstance(value, types.MethodType | types.BuiltinMethodType | types.MethodWrapperType):
        return _called(proxy, value)
    return memory.given(name, value)


def _called(proxy: _Proxy, method: Callable[..., Any]) -> Callable[..., Any]:
    memory, name, _ = _inside(proxy)

    def call(*args: Any, **kwargs: Any) -> Any:
        memory.touch(name)
        return memory.given(name, method(*args, **kwargs))

    return call


def _operator(special: str) -> Callable[..., Any]:
    """Python looks for these on the class, not by `__getattribute__`."""

    def use(self: _Proxy, *args: Any) -> Any:
        return _got(self, special)(*args)

    return use


for _special in (
    *("__getitem__", "__setitem__", "__delitem__", "__contains__", "__len__", "__iter__", "__reversed__"),
    *("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__or__", "__and__", "__sub__", "__xor__"),
    *("__call__", "__str__", "__repr__"),
):
    setattr(_Proxy, _special, _operator(_special))


def _may_change(value: Any) -> bool:
    return isinstance(value, _MUTABLE) or (_has_fields(value) and not _is_frozen(value))


def _has_fields(value: Any) -> bool:
    return not isinstance(value, (*_PLAIN, type, tuple, frozenset, bytes, enum.Enum)) and hasattr(value, "__dict__")


def _is_frozen(value: Any) -> bool:
    parameters = getattr(type(value), "__dataclass_params__", None)
    return bool(parameters and parameters.frozen)


def _parts(value: Any) -> Iterator[Any]:
    """Everything inside a value, itself included. No circle: dumping refuses one."""
    yield value
    inside: Any = ()
    if isinstance(value, dict):
        inside = (*value, *value.values())
    elif isinstance(value, list | tuple | set | frozenset | deque):
        inside = value
    elif _has_fields(value):
        inside = vars(value).values()
    for each in inside:
        yield from _parts(each)


def _dumped(value: Any, way: str, met: set[int]) -> Any:
    """A value as JSON that says what it is; `met` are the objects passed, for each may stand at one place only."""
    if type(value) in _PLAIN:
        return value
    if isinstance(value, enum.Enum):
        return {"enum": _class_name(value), "name": value.name}
    if isinstance(value, bytes):
        return {"bytes": value.hex()}
    if type(value) in (tuple, frozenset):
        parts = [_dumped(part, f"{way}[{number}]", met) for number, part in enumerate(value)]
        return {"tuple": parts} if type(value) is tuple else {"frozenset": sorted(parts, key=_sort_key)}
    if id(value) in met:
        remedy = "keep it at one place, and its key at the other"
        raise LoopRefusal("memory", f"memory holds one object twice, the second time at {way}", remedy=remedy)
    met.add(id(value))
    return _of_container(value, way, met)


def _of_container(value: Any, way: str, met: set[int]) -> Any:
    if type(value) is dict:
        return {"map": [[_dumped(k, f"{way}, a key", met), _dumped(v, f"{way}[{k!r}]", met)] for k, v in value.items()]}
    if type(value) in (list, deque):
        parts = [_dumped(part, f"{way}[{number}]", met) for number, part in enumerate(value)]
        return parts if type(value) is list else {"deque": parts, "maxlen": value.maxlen}
    if type(value) is set:
        return {"set": sorted((_dumped(part, f"{way}, an element", met) for part in value), key=_sort_key)}
    if _has_fields(value) and _is_found(type(value)):
        fields = [[name, _dumped(part, f"{way}.{name}", met)] for name, part in vars(value).items()]
        return {"object": _class_name(value), "fields": fields}
    raise LoopRefusal("memory", f"memory holds a {type(value).__qualname__} at {way}", remedy=_REMEDY_VALUE)


def _sort_key(dump: Any) -> bytes:
    return msgspec.json.encode(dump)


def _class_name(value: Any) -> str:
    return f"{type(value).__module__}:{type(value).__qualname__}"


def _is_found(kind: type) -> bool:
    """Whether it is a class of Python code that its name leads to; a lock or a task is not made anew by its fields."""
    is_own = kind.__module__.partition(".")[0] not in (*sys.builtin_module_names, *sys.stdlib_module_names)
    return is_own and getattr(sys.modules.get(kind.__module__), kind.__qualname__, None) is kind


def _put_back(target: Any, dump: Any, way: str) -> None:
    if isinstance(target, dict | set):
        made = _loaded(dump, way)
        target.clear()
        target.update(made)
    elif isinstance(target, list | deque):
        made = _loaded(dump, way)
        target.clear()
        target.extend(made)
    else:
        _put_back_fields(target, dump, way)


def _put_back_fields(target: Any, dump: Any, way: str) -> None:
    """Containers among the fields stay the very objects that they are: somebody may hold them."""
    fields = dict(dump["fields"])
    for name in [name for name in vars(target) if name not in fields]:
        delattr(target, name)
    for name, part in fields.items():
        held = vars(target).get(name)
        if isinstance(held, _MUTABLE) and type(held) is type(_loaded(part, way)):
            _put_back(held, part, f"{way}.{name}")
        else:
            object.__setattr__(target, name, _loaded(part, f"{way}.{name}"))


def _loaded(dump: Any, way: str) -> Any:
    if isinstance(dump, list):
        return [_loaded(part, way) for part in dump]
    if not isinstance(dump, dict):
        return dump
    kind, told = next(iter(dump.items()), ("", None))
    maker = _LOADERS.get(kind)
    if maker is None:
        raise LoopRefusal("memory", f"memory that is no dump of this host, at {way}", remedy="send what it replied")
    return maker(told, dump, way)


def _named(name: str) -> Any:
    module, _, kind = name.partition(":")
    return getattr(sys.modules[module], kind)


def _object(name: str, dump: dict[str, Any], way: str) -> Any:
    kind = _named(name)
    made = object.__new__(kind)
    for field, part in dump["fields"]:
        object.__setattr__(made, field, _loaded(part, way))
    return made


_LOADERS: dict[str, Callable[[Any, dict[str, Any], str], Any]] = {
    "map": lambda told, dump, way: {_loaded(k, way): _loaded(v, way) for k, v in told},
    "set": lambda told, dump, way: {_loaded(part, way) for part in told},
    "frozenset": lambda told, dump, way: frozenset(_loaded(part, way) for part in told),
    "tuple": lambda told, dump, way: tuple(_loaded(part, way) for part in told),
    "deque": lambda told, dump, way: deque((_loaded(part, way) for part in told), dump["maxlen"]),
    "bytes": lambda told, dump, way: bytes.fromhex(told),
    "enum": lambda told, dump, way: _named(told)[dump["name"]],
    "object": _object,
}
