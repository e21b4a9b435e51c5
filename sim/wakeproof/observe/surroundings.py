"""What handlers can reach outside their frames: modules, classes, functions, constants and ports, shown not to change.

A handler that keeps something there is no function of its history, however the assignment is written. So everything
that can be reached is walked once (`Reached`), and what each object refers to is noted. Where no object refers to
anything new, nothing has changed, for a change anywhere is a reference that changed: comparing is one pass over the
references.

Also looked at: context variables and the rules of decimal arithmetic, and what C keeps to itself in an object, where
it can be read (`reached`). Not seen: what the standard library or an installed package remembers inside (a cache of
`re`, the handlers of `logging`), and what belongs to the whole process (files, the environment), which the rules of
`hygiene` forbid by name and `guard` hears of.
"""

from __future__ import annotations

import functools
import gc
import itertools
import sys
from collections.abc import Hashable, Iterator, Mapping
from contextvars import copy_context
from operator import is_
from typing import Any

from wakeproof.observe.frozen import Same
from wakeproof.observe.reached import Place, Reached, reading_of


class Surroundings:
    """All that is reached from some named objects, as it was when it was last settled."""

    def __init__(self, reached_from: Mapping[str, Any], roots: frozenset[str]) -> None:
        self._reached_from, self._roots = dict(reached_from), roots
        self._kinds: dict[int, type] = {}
        self._places: list[Place] = []
        self._reached: Reached | None = None
        self._found: str | None = None
        self.vetted: dict[Hashable, Any] = {}
        """Whatever was found out in these surroundings, and holds in no others."""

    def include(self, *values: Any) -> None:
        """What handlers are given may be of classes that nothing else leads to."""
        for value in values:
            inside = tuple.__iter__(value) if isinstance(value, tuple) else ()
            for part in (value, *inside):
                kind = part if isinstance(part, type) else type(part)
                if id(kind) not in self._kinds:
                    self._kinds[id(kind)] = kind
                    self._places = self._places if self._reached and self._reached.has(kind) else []

    def settle(self) -> None:
        """What is now is what shall stay; it is walked again only where something has changed."""
        if not self._places:
            self._walk()
        elif not self._looks_settled():
            self.vetted.clear()
            self._walk()

    def changed(self, *, at_a_glance: bool = False) -> str | None:
        """The first place that has changed since, as `module.Class.attribute`; None where none has.

        At a glance, another object that is equal passes for the same, and so does another name for it: that takes a
        fifth of the time. What was found once stays found: what a handler leaves may be what it has left before.
        """
        if self._found or (self._looks_settled() if at_a_glance else self._is_settled()):
            return self._found
        self._found = next(self._differences(), None)
        if self._found is None:
            self._walk()  # the same as before, kept differently
        return self._found

    def _walk(self) -> None:
        kinds = {f"{kind.__module__}.{kind.__qualname__}": kind for kind in self._kinds.values()}
        reached = self._reached = Reached(self._roots)
        reached.walk({**kinds, **self._reached_from})
        self._context = _context()
        self._places, self._opaque = reached.places, reached.opaque
        self._objects = [place.value for place in self._places]
        self._views = [dict.keys(value) for value in self._objects if isinstance(value, dict)]
        self._references, self._keys, self._readings = gc.get_referents(*self._objects), self._names(), self._read()
        self._copies = [place.copy() for place in self._places]

    def _names(self) -> list[Any]:
        """A dictionary refers to its values only, where its keys are names."""
        return list(itertools.chain.from_iterable(self._views))

    def _read(self) -> list[Any]:
        """What hides behind C."""
        return [reading_of(place) for place in self._opaque]

    def _looks_settled(self) -> bool:
        try:
            return _context() == self._context and gc.get_referents(*self._objects) == self._references
        except Exception:  # noqa: BLE001 - what has changed may be asked whether it is equal, and may fail
            return False

    def _is_settled(self) -> bool:
        now, before = gc.get_referents(*self._objects), self._references
        is_same = len(now) == len(before) and all(map(is_, now, before)) and _context() == self._context
        return is_same and self._names() == self._keys and self._read() == self._readings

    def _differences(self) -> Iterator[str]:
        for place, before in zip(self._places, self._copies, strict=True):
            name = place.difference(before)
            if name is not None:
                yield f"{place.name}{name}"
        for place, reading in zip(self._opaque, self._readings, strict=True):
            if reading_of(place) != reading:
                yield place.name
        for name, value in _context().items():
            if self._context.get(name) != value:
                yield name


def _context() -> dict[str, Any]:
    """What belongs to the whole thread: context variables, and the rules of decimal arithmetic where there are any."""
    decimal = sys.modules.get("decimal")
    if decimal is None:
        return _variables()
    rules = decimal.getcontext()  # made here, if it has not been asked for: making it sets a variable
    shown = (rules.prec, rules.rounding, rules.Emin, rules.Emax, rules.capitals, rules.clamp)
    return {**_variables(), "decimal.getcontext()": shown}


def _variables() -> dict[str, Any]:
    return {f"the context variable '{variable.name}'": Same(value) for variable, value in copy_context().items()}


SHARED_MAX = 32


def shared(handlers: Mapping[str, Any], roots: frozenset[str]) -> Surroundings:
    """The surroundings of some handlers, walked once for all the trees that are made of them."""
    try:
        return _shared(tuple(handlers.items()), roots)
    except TypeError:  # a handler without a hash
        return Surroundings(handlers, roots)


@functools.lru_cache(maxsize=SHARED_MAX)
def _shared(handlers: tuple[tuple[str, Any], ...], roots: frozenset[str]) -> Surroundings:
    return Surroundings(dict(handlers), roots)
