"""What a world's own code raises is its author's to mend: told at its line, and never as a bug of the harness."""

from __future__ import annotations

from typing import Any

from wakeproof.errors import CodePlace, LimitReached, UserError, place_of
from wakeproof.observe.raised import OURS, place_outside, text_of

_THEIRS_ALONE = (AssertionError, LimitReached)
"""What says something else than that a world is wrong: a bug in the harness, a bound."""
_REMEDY = "mend it: a world's own code raises nothing"
_REMEDY_CAUSE = "this step says of nobody that it is his: set view.cause in fire, or ask whether change.cause is None"


def place_of_code(function: Any, otherwise: str = "") -> CodePlace:
    """Where code of a world's own is defined; `otherwise` of what is the harness's."""
    place = place_of(function)
    return CodePlace("", otherwise) if place.where.startswith(OURS) else place


def is_raised_in(function: Any, error: Exception) -> bool:
    """Whether it is this very function that raised it, and nothing that it calls."""
    return place_outside(error).function == place_of(function).function


def mistake(error: Exception, place: CodePlace, *, cause: Any = _REMEDY) -> Exception:
    """What to raise in place of what code at this place has raised. `cause`: of the step that it judged, if any."""
    if isinstance(error, UserError):
        error.blame(place)
        return error
    outside = place_outside(error)
    if isinstance(error, _THEIRS_ALONE) or not outside.where:
        return error
    is_about_cause = cause is None and isinstance(error, AttributeError) and "'NoneType'" in str(error)
    what = f"{outside.function} raises {text_of(error)}"
    return UserError(what, where=outside.where, remedy=_REMEDY_CAUSE if is_about_cause else _REMEDY)
