"""Where a suspended coroutine stands: code, instruction, locals and temporaries of its whole chain of frames.

Two histories with equal keys are one node of the observation tree, so a value that cannot be compared is an
error that names its variable, never a silent merge. Tried on CPython 3.11 to 3.13.
"""

from __future__ import annotations

import gc
import types
from collections.abc import Hashable, Iterator
from typing import Any, NamedTuple

from wakeproof.observe.freezing import Unfreezable, freeze


class FrameKey(NamedTuple):
    """One frame of the chain. Temporaries are what its evaluation stack holds, a handled exception included."""

    file: str
    code: types.CodeType
    instruction: int
    variables: tuple[tuple[str, Hashable], ...]
    temporaries: tuple[Hashable, ...]


def position(coroutine: Any) -> tuple[FrameKey, ...]:
    """The key of a suspended coroutine; raises `Unfreezable` with `variable 'name' of function` in its message."""
    chain: list[FrameKey] = []
    link = coroutine
    while isinstance(link, types.CoroutineType):
        chain.append(_frame_key(link))
        link = link.cr_await
    return tuple(chain)


def _frame_key(coroutine: types.CoroutineType[Any, Any, Any]) -> FrameKey:
    frame, code = coroutine.cr_frame, coroutine.cr_code
    assert frame is not None, "only a suspended coroutine stands anywhere"
    where = code.co_qualname
    variables = sorted(frame.f_locals.items())
    named = ((name, _named(value, f"variable '{name}' of {where}")) for name, value in variables)
    stack = (_named(value, f"a temporary in {where}") for value in _without_tail(list(_held(coroutine, frame))))
    return FrameKey(code.co_filename, code, frame.f_lasti, tuple(named), tuple(stack))


def _held(coroutine: types.CoroutineType[Any, Any, Any], frame: types.FrameType) -> Iterator[Any]:
    """What the coroutine refers to, but for the machinery that runs it: locals once more, then its temporaries."""
    machinery = (frame, coroutine.cr_code, coroutine.cr_await, frame.f_locals, frame.f_globals, frame.f_builtins)
    for value in gc.get_referents(coroutine):
        itself = isinstance(value, types.FunctionType) and value.__code__ is coroutine.cr_code
        if not itself and not any(value is part for part in machinery):
            yield value


def _without_tail(held: list[Any]) -> list[Any]:
    """Without trailing Nones, which tell nothing: at one instruction the stack is always of one depth.

    Last comes the exception that is being handled; a debugger that has handled one of its own leaves None there.
    """
    while held and held[-1] is None:
        held.pop()
    return held


def _named(value: Any, what: str) -> Hashable:
    try:
        return freeze(value)
    except Unfreezable as unfit:
        raise Unfreezable(f"{what} holds a {unfit}") from None
