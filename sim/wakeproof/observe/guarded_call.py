"""Code of a release that runs outside of a handler: as it is imported, in a statement, in a token store.

It is watched as a handler is: what ends the process or does not end is refused; an `Exception` is the caller's affair.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from wakeproof.observe.beats import in_release_code
from wakeproof.observe.guard import Forbidden, Guard
from wakeproof.observe.handler_run import check_cut, ended_by
from wakeproof.observe.raised import is_raised_by
from wakeproof.observe.reach import OwnCode
from wakeproof.observe.tracer import Tracer
from wakeproof.observe.watchdog import Endless

T = TypeVar("T")


def called(step: Callable[[], T], own: OwnCode, *, importing: bool = False) -> T:
    """What it gives; raises `ReleaseError` for what it may not do, and whatever `Exception` it raises."""
    guard, tracer, given = Guard(own, importing=importing), Tracer(own), list[T]()
    try:
        with in_release_code(), suppress(Forbidden, Endless), guard.watching():
            given.append(tracer.traced((), step))
    except Exception:
        _check(guard, tracer)
        raise
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt) and not is_raised_by(error, own.runs_in):
            raise
        raise ended_by(error, own) from None
    finally:
        tracer.forget()
    _check(guard, tracer)
    [found] = given
    return found


def _check(guard: Guard, tracer: Tracer) -> None:
    if tracer.interrupt is not None:
        raise tracer.interrupt
    guard.check()
    check_cut(tracer)
