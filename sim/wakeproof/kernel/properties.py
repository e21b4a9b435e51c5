"""Properties: claims about every step (safety) or about where everything has run out (liveness).

A property says of a step or an end whether its premise was met, and whether it is broken: a property whose
premise was never met has shown nothing, and its verdict is `inconclusive`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, NamedTuple

from wakeproof.errors import UserError, place_of
from wakeproof.kernel.layout import Slot, View
from wakeproof.kernel.mistakes import mistake


class Kind(Enum):
    SAFETY = "safety"
    LIVENESS = "liveness"


class Broken(NamedTuple):
    """The property does not hold here, and why, in one clause."""

    why: str


class Met:
    """The property's premise is met here, and it holds."""


MET = Met()
_REMEDY = "yield MET or Broken(why) where the premise is met, and nothing where it is not"
Judgement = Met | Broken


class Change:
    """One step as a property sees it: slots before and after, which were written, who acted, what was told."""

    def __init__(self, view: View) -> None:
        self._view = view
        self.cause: Any = view.cause
        self.events: tuple[Any, ...] = tuple(view.events)
        self.written: tuple[Slot, ...] = tuple(view.writes)

    def before(self, slot: Slot) -> Any:
        return self._view.before(slot)

    def after(self, slot: Slot) -> Any:
        return self._view[slot]


@dataclass(frozen=True, slots=True)
class Property:
    """A named claim. `check` takes a `Change` (safety) or the `View` of an end (liveness) and yields judgements."""

    name: str
    claim: str
    premise: str
    kind: Kind
    check: Callable[[Any], Iterable[Judgement]]


class Finding(NamedTuple):
    """A property broken, and why."""

    property: str
    why: str


class Judged(NamedTuple):
    """What the properties of one kind say of one step or end: premises met (names, repeated) and findings."""

    met: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


def judge(properties: Iterable[Property], seen: Change | View) -> Judged:
    """Ask each property once; a broken property's premise was met too."""
    met: list[str] = []
    findings: list[Finding] = []
    for prop in properties:
        try:
            judgements = tuple(_judgements(prop.check(seen)))
        except Exception as error:
            raise mistake(error, place_of(prop.check), cause=seen.cause) from error
        met += [prop.name] * len(judgements)
        findings += (Finding(prop.name, each.why) for each in judgements if isinstance(each, Broken))
    return Judged(tuple(met), tuple(findings))


def _judgements(judged: object) -> Iterator[Judgement]:
    """What a check gives: anything else than a judgement would pass for one that is kept."""
    if not isinstance(judged, Iterable):
        raise UserError(f"returns {judged!r}, which is not a judgement", remedy=_REMEDY)
    for each in judged:
        if not isinstance(each, Met | Broken):
            raise UserError(f"yields {each!r}, which is not a judgement", remedy=_REMEDY)
        yield each
