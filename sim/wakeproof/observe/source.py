"""Where a handler stands, as its source has it: from the handler itself in to the call on a port, a line each."""

from __future__ import annotations

import tokenize
from collections.abc import Iterable, Iterator
from types import CodeType, CoroutineType
from typing import Any, NamedTuple

from wakeproof.encoded import in_whole_characters
from wakeproof.observe.frames import FrameKey, chain_of
from wakeproof.observe.reach import OwnCode, text_of_name
from wakeproof.sites import Site, from_its_folder

TEXT_MAX = 160
"""Characters of a source line that are kept."""
LOCAL = "<locals>."


class RunningLine(NamedTuple):
    """A line of code that runs, and the globals it runs with."""

    code: CodeType
    line: int
    namespace: dict[str, Any]


class SourceLines:
    """The release's own lines, each file read once; of one that cannot be read only the numbers are known."""

    def __init__(self, own: OwnCode) -> None:
        self._own = own
        self._texts: dict[str, tuple[str, ...]] = {}

    def sites(self, standing: Iterable[RunningLine]) -> tuple[Site, ...]:
        """In the same order; what is not the release's own is passed over."""
        return tuple(self._site(each) for each in standing if self._own.is_code(each.code, each.namespace))

    def _site(self, at: RunningLine) -> Site:
        path = at.code.co_filename
        if path not in self._texts:
            self._texts[path] = source_lines(path)
        text = "".join(self._texts[path][at.line - 1 : at.line]).strip() if at.line else ""
        file, function = from_its_folder(text_of_name(at.namespace.get("__name__")), path), at.code.co_qualname
        file, function, cut = map(in_whole_characters, (file, function.rpartition(LOCAL)[2], cut_text(text)))
        return Site(file, at.line, function, cut)


def cut_text(text: str) -> str:
    """A source line as it is kept."""
    return text if len(text) <= TEXT_MAX else f"{text[: TEXT_MAX - 1]}…"


def standing(frames: Iterable[FrameKey]) -> Iterator[RunningLine]:
    """Where the frames of a suspended handler stand, its own first."""
    for frame in frames:
        assert isinstance(frame.namespace.it, dict)
        yield RunningLine(frame.code, _line(frame.code, frame.instruction), frame.namespace.it)


def lines_of(coroutine: Any) -> Iterator[RunningLine]:
    """Where a suspended coroutine stands, its own function first."""
    for link in chain_of(coroutine):
        frame = link.cr_frame if isinstance(link, CoroutineType) else link.gi_frame
        assert frame is not None
        yield RunningLine(frame.f_code, frame.f_lineno or 0, frame.f_globals)


def _line(code: CodeType, instruction: int) -> int:
    """0 where an instruction is of no line."""
    return next((line or 0 for start, end, line in code.co_lines() if start <= instruction < end), 0)


def source_lines(file: str) -> tuple[str, ...]:
    """A file of source in its own encoding; no line, where it cannot be read as one."""
    try:
        with tokenize.open(file) as source:
            return tuple(source)
    except (OSError, SyntaxError, ValueError):
        return ()
