"""Where a run through a history stands, and what tells one such place from another.

Two runs stand at one place if nothing that comes next could differ. That is told by the frames of the handler
(`frames`), where everything in them has a key and nothing else is under way. Where it has not, or where tasks of an
event loop wait beside it, the whole history tells: a handler is a function of it, so no two places are taken for one
that are not; what is lost is that two might be.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias

from wakeproof.errors import ReleaseError
from wakeproof.observe.effects import Effect, Outcome, PendingCall
from wakeproof.observe.frames import FrameKey, position
from wakeproof.observe.frozen import REMEDY, Unfreezable, freeze
from wakeproof.observe.history import UNTOUCHED
from wakeproof.observe.raised import Raised
from wakeproof.observe.source import RunningLine, lines_of, standing

if TYPE_CHECKING:
    from wakeproof.observe.handler_run import Driven, HandlerRun


class Keyed(Protocol):
    """A history, by the keys of what it has seen."""

    @property
    def keys(self) -> tuple[Hashable, ...]: ...


Line: TypeAlias = RunningLine | str
"""A line of code that runs in this process, or one that a host tells: `path/to/file.mjs:12`."""


class Stand(NamedTuple):
    """What a handler waits for, or ended with; tasks that it started may wait beside its end.

    `raised` belongs to it, for a place reached by hiding a bug is not the place reached without one. `more` tells
    apart what frames do not: `unseen` says why they do not, where something in them has no key. `left` is where a
    handler that has ended was left, and `lines` are those at which it waits; they tell no two apart. `carried` has for
    each effect which one it was before the last outcome, -1 for one that has begun since; empty, where all have.
    `memory` is what its process remembers after the last step, where that used it.
    """

    frames: tuple[FrameKey, ...]
    asked: Hashable
    waits: tuple[Effect, ...]
    ended: Outcome | None
    raised: tuple[Raised, ...] = ()
    left: tuple[Line, ...] = ()
    more: Hashable = None
    lines: tuple[tuple[Line, ...], ...] = ()
    carried: tuple[int, ...] = ()
    unseen: Unfreezable | None = None
    memory: Hashable = UNTOUCHED

    @property
    def key(self) -> Hashable:
        return (self.frames, self.asked, self.raised, self.more)

    def __str__(self) -> str:
        return in_words(self.waits, self.ended)


def stand_of(run: HandlerRun, history: Keyed) -> Stand:
    """Where a run stands that has gone through a history."""
    assert run.driven is not None
    waits = tuple(_asked(waited, history) for waited in run.driven.waits)
    asked = tuple(_frozen(effect, f"{history}: {effect} is given") for effect in waits)
    ended = None if run.ended is None else _frozen(run.ended, f"{history}: answers")
    told = Stand((), (ended, *asked), waits, run.ended, run.raised, run.left)
    if not waits:
        return told
    return _placed(told, run.driven, history)._replace(carried=_carried(run.before, run.driven.numbers))


def _asked(waited: Any, history: Keyed) -> Effect:
    if not isinstance(waited, Effect):
        raise ReleaseError(f"{history}: awaits {waited!r}, which is no port", remedy="await ports only")
    return waited.effect if isinstance(waited, PendingCall) else waited


def _placed(told: Stand, driven: Driven, history: Keyed) -> Stand:
    """With what tells it from others."""
    unseen = None
    if told.ended is None and driven.clock is not None:
        try:
            frames = position(driven.coroutines[0])
        except Unfreezable as unfit:
            unseen = unfit
        else:
            return told._replace(frames=frames, more=driven.clock, lines=(tuple(standing(frames)),))
    lines = tuple(tuple(lines_of(coroutine)) for coroutine in driven.waiting)
    return told._replace(more=history.keys, lines=lines, unseen=unseen)


def _carried(before: tuple[int, ...], after: tuple[int, ...]) -> tuple[int, ...]:
    carried = tuple(before.index(number) if number in before else -1 for number in after)
    return carried if any(place >= 0 for place in carried) else ()


def _frozen(value: Any, what: str) -> Hashable:
    try:
        return freeze(value)
    except Unfreezable as unfit:
        remedy = unfit.remedy or REMEDY
        raise ReleaseError(f"{what} a {unfit}, which has no stable value", where=unfit.where, remedy=remedy) from None


def in_words(waits: tuple[Effect, ...], ended: Outcome | None) -> str:
    """What a handler waits for, and how it has ended, if it has."""
    told = list(map(str, waits))
    if ended is not None:
        end = f"the answer {ended.value!r}" if ended.error is None else f"the end by {ended.error[0].__name__}"
        told.insert(0, end)
    return " beside ".join(told)


def difference(first: Stand, second: Stand) -> str:
    """Names the first variable in which two runs of one history differ, when their effects are alike."""
    if first.asked != second.asked:
        return ""
    for mine, other in zip(first.frames, second.frames, strict=False):
        changed = zip(mine.variables, other.variables, strict=False)
        for (name, value), (_, then) in changed:
            if value != then:
                return f": variable '{name}' of {mine.code.co_qualname} was {_plain(value)}, then {_plain(then)}"
        if mine.temporaries != other.temporaries:
            return f": a temporary in {mine.code.co_qualname} changed"
    return ""


def _plain(key: Hashable) -> str:
    """A frozen value as its reader knows it: the key without its types."""
    if not isinstance(key, tuple):
        return repr(key)
    return _plain(key[1]) if len(key) == 2 else f"({', '.join(map(_plain, key[1:]))})"
