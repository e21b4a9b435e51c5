"""What a segment of a handler raised: the exception that ends a request, and the bugs that a broad clause hides.

A bug is an exception of a kind that nobody raises in order to say something: the interpreter raises it where code
is wrong. A release that defines a class of its own below such a kind does say something with it.
"""

from __future__ import annotations

import opcode
import re
import types
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from wakeproof.errors import CodePlace
from wakeproof.observe.reach import is_standard

BUGS = (
    NameError,  # and UnboundLocalError
    AttributeError,
    TypeError,
    LookupError,  # IndexError, KeyError: a handler that counts on one catches just that
    ArithmeticError,
    AssertionError,
    ImportError,
    RecursionError,
    NotImplementedError,
    SyntaxError,  # of what is compiled while it runs
    BufferError,
    ReferenceError,
    SystemError,
    MemoryError,
)
"""Not among them: ValueError and RuntimeError, which are raised on purpose; StopIteration, which ends loops."""
OURS = str(Path(__file__).parents[1])
"""The folder of wakeproof itself."""
LINKS_MAX = 1000
SAID_MAX = 500
"""Characters of what an exception says that anybody is told."""
_RAISE = opcode.opmap["RAISE_VARARGS"]
_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{6,}")

IsOwn = Callable[[types.FrameType], bool]


class Raised(NamedTuple):
    """One exception that came up in the release's own code: `NameError: ...`, and the `file:line` that it is from.

    `swallowed`: a clause as broad as `except Exception` took it, and the handler went on. `excused`: it is only what
    an injected failure leads to. Swallowed ones are told where they are bugs, so they are never excused.
    """

    error: str
    where: str
    function: str
    swallowed: bool
    excused: bool

    def __str__(self) -> str:
        return f"{'swallowed ' * self.swallowed}{self.error}, in {self.function} at {shown(self.where)}"


def shown(where: str) -> str:
    """A place as a reader finds it: relative to the folder that the command runs in, where it lies below that."""
    path, _, line = where.rpartition(":")
    below = Path(path).is_relative_to(Path.cwd())
    return f"{Path(path).relative_to(Path.cwd()) if below else path}:{line}"


def raised(error: BaseException, is_own: IsOwn, *, swallowed: bool, excused: bool) -> Raised:
    """The record of an exception, as its traceback tells it."""
    where, function = origin(error, is_own)
    return Raised(text_of(error), where, function, swallowed, excused)


def origin(error: BaseException, is_own: IsOwn) -> tuple[str, str]:
    """`file:line` and function of the innermost frame of the release's own; empty where there is none."""
    found = ("", "")
    for frame, line in frames_of(error):
        if is_own(frame):
            found = (f"{frame.f_code.co_filename}:{line}", frame.f_code.co_qualname)
    return found


def frames_of(error: BaseException) -> Iterator[tuple[types.FrameType, int]]:
    """The frames that an exception came through, outermost first, each with its line."""
    link = error.__traceback__
    while link is not None:
        yield link.tb_frame, link.tb_lineno
        link = link.tb_next


def place_outside(error: BaseException) -> CodePlace:
    """The innermost line that an exception came through outside of Python and of wakeproof; empty if there is none."""
    found = CodePlace("", "")
    for frame, line in frames_of(error):
        file = frame.f_code.co_filename
        if not file.startswith(OURS) and not is_standard(file):
            found = CodePlace(frame.f_code.co_qualname, f"{file}:{line}")
    return found


def text_of(error: BaseException) -> str:
    """`NameError: name 'x' is not defined`; without addresses of memory, which differ from run to run."""
    try:
        said = _ADDRESS.sub("0x...", str(error))
    except Exception:  # noqa: BLE001 - an exception of the release's own may say whatever it likes, or fail to
        said = ""
    said = said if len(said) <= SAID_MAX else f"{said[:SAID_MAX]}... ({len(said):,} characters)"
    return f"{type(error).__name__}: {said}" if said else type(error).__name__


def is_at_raise(code: types.CodeType, instruction: int) -> bool:
    """Whether a `raise` stands there; an interrupt of the user's may come anywhere else."""
    return code.co_code[instruction] == _RAISE


def is_raised_by(error: BaseException, is_own: IsOwn) -> bool:
    """Whether the release's own code has raised it with a `raise`."""
    link = error.__traceback__
    while link is not None and link.tb_next is not None:
        link = link.tb_next
    return link is not None and is_own(link.tb_frame) and is_at_raise(link.tb_frame.f_code, link.tb_lasti)


def chain_of(error: BaseException) -> list[BaseException]:
    """An exception, what it came from (`raise ... from`, or raised while handling it), and what it groups."""
    found, waiting = list[BaseException](), [error]
    while waiting and len(found) < LINKS_MAX:
        link = waiting.pop()
        if not among(link, found):
            found.append(link)
            grouped = link.exceptions if isinstance(link, BaseExceptionGroup) else ()
            waiting += [further for further in (link.__cause__, link.__context__, *grouped) if further is not None]
    return found


def leaves_of(error: BaseException) -> Iterator[BaseException]:
    """The exceptions that a group is made of; any other is made of itself."""
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            yield from leaves_of(part)
    else:
        yield error


def among(error: BaseException, errors: Sequence[BaseException]) -> bool:
    """By identity: two exceptions that say the same are two."""
    return any(error is other for other in errors)
