"""The user's mistakes: one sentence that names the place, the value and the remedy."""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any, NamedTuple


class CodePlace(NamedTuple):
    """Where code stands: its function, and `file:line`."""

    function: str
    where: str


def place_of(function: Any) -> CodePlace:
    """Where a function is defined; of a partial or a method what it calls; empty for what has no code in Python."""
    while isinstance(function, partial):
        function = function.func
    code = getattr(inspect.unwrap(function), "__code__", None)
    return CodePlace(code.co_qualname, f"{code.co_filename}:{code.co_firstlineno}") if code else CodePlace("", "")


class UserError(Exception):
    """Input that cannot be used; the command line prints it on one line and exits with 2."""

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        self.what, self.where, self.remedy = what, where, remedy
        super().__init__(self.text)

    @property
    def text(self) -> str:
        """All of it on one line."""
        return ": ".join(filter(None, (self.where, self.what))) + (f"; {self.remedy}" if self.remedy else "")

    def blame(self, place: CodePlace) -> None:
        """Name this place, where none is named."""
        if place.where and not self.where:
            self.what = self.what if self.what.startswith(place.function) else f"{place.function}: {self.what}"
            self.where = place.where
            self.args = (self.text,)

    def __reduce__(self) -> Any:
        """Whole, on its way from one process to another."""
        return partial(type(self), where=self.where, remedy=self.remedy), (self.what,)


@contextmanager
def pointing_at(file: object) -> Iterator[None]:
    """Name the file that a mistake was read from, where whoever finds it knows only the value."""
    try:
        yield
    except UserError as error:
        where = ": ".join(filter(None, [str(file), error.where]))
        raise UserError(error.what, where=where, remedy=error.remedy) from None


@contextmanager
def blaming(place: CodePlace) -> Iterator[None]:
    """What is refused in here, and names no place of its own, is refused at this one."""
    try:
        yield
    except UserError as error:
        error.blame(place)
        raise


class ReleaseError(UserError):
    """A release that breaks a rule of the harness (clock, randomness, kept state): named, never silently wrong."""


class CutShort(ReleaseError):
    """Code of a release that had to be ended: what it would have done is not known, so it is `inconclusive`.

    `limit` is what it went beyond, as a verdict names it.
    """

    def __init__(self, what: str, *, where: str = "", remedy: str = "", limit: str = "") -> None:
        self.limit = limit
        super().__init__(what, where=where, remedy=remedy)

    def __reduce__(self) -> Any:
        return partial(type(self), where=self.where, remedy=self.remedy, limit=self.limit), (self.what,)


class LimitReached(Exception):
    """A named bound stopped the work; the verdict is `inconclusive` and says what to raise."""

    def __init__(self, limit: str, value: int) -> None:
        self.limit, self.value = limit, value
        super().__init__(f"limit {limit}={value} reached; raise it to go on")

    def __reduce__(self) -> Any:
        return type(self), (self.limit, self.value)


def suggest(value: str, known: Iterable[str]) -> str:
    """The remedy for an unknown name: the nearest known one, or all of them."""
    names = sorted(known)
    near = difflib.get_close_matches(value, names, n=1, cutoff=0.5)
    return f"did you mean '{near[0]}'?" if near else f"known: {', '.join(names)}"


class PartLost(Exception):
    """Of some part of a large piece of work nothing more is to be had: its worker died, or what it did failed."""
