"""Where code of the module under test stands: the line that calls, and the line at which an error came up."""

from __future__ import annotations

import sys
from types import FrameType

from wakeproof.observe.reach import is_standard

_HARNESS = __name__.partition(".")[0]


def place_of_caller() -> str:
    """`file:line` of the innermost code that is neither the standard library's nor this package's."""
    frame: FrameType | None = sys._getframe(1)  # noqa: SLF001 - the documented way to whoever calls
    while frame is not None:
        if is_of_module(frame):
            return f"{frame.f_code.co_filename}:{frame.f_lineno}"
        frame = frame.f_back
    return ""


def place_of_error(error: BaseException) -> str:
    """The same for the innermost frame that an error has passed."""
    where, passed = "", error.__traceback__
    if isinstance(error, SyntaxError):
        return f"{error.filename}:{error.lineno}"
    while passed is not None:
        if is_of_module(passed.tb_frame):
            where = f"{passed.tb_frame.f_code.co_filename}:{passed.tb_lineno}"
        passed = passed.tb_next
    return where


def is_of_module(frame: FrameType) -> bool:
    """Whether it runs code of the module under test, or of a library that it brought along."""
    name = str(frame.f_globals.get("__package__") or frame.f_globals.get("__name__", ""))
    return name.partition(".")[0] != _HARNESS and not is_standard(frame.f_code.co_filename)
