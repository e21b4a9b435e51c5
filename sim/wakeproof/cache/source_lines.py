"""The source lines that code stands at, which results show."""

from __future__ import annotations

import inspect
import linecache
import traceback
from collections.abc import Iterator
from pathlib import Path
from types import CodeType

from wakeproof.observe.source import source_lines

_LOOKS_AT_CODE = frozenset(
    (
        *(*inspect.__all__, *linecache.__all__, *traceback.__all__),
        *("__code__", "__traceback__", "co_firstlineno", "co_lines", "co_linetable", "co_lnotab", "co_positions"),
        *("f_lineno", "tb_lineno", "lineno", "inspect", "linecache", "traceback", "warnings", "logging", "sys"),
        *("getattr", "vars", "dir", "__dict__", "__getattribute__", "attrgetter", "methodcaller", "operator"),
    )
)
"""Names without which no code comes to the lines that it, or other code, stands at."""


class SourceFiles:
    """Files of source, each read once for as long as nobody writes it."""

    def __init__(self) -> None:
        self._read: dict[str, tuple[tuple[int, int], tuple[str, ...]]] = {}

    def lines_of(self, code: CodeType) -> Iterator[tuple[int, str]]:
        """Number and text of each line that instructions of the code are of; only the numbers where none is there."""
        texts = self._texts(code.co_filename)
        for line in sorted({line for _, _, line in code.co_lines() if line}):
            yield line, texts[line - 1].strip() if line <= len(texts) else ""

    def are_current(self) -> bool:
        """Whether each is still the one that was read."""
        return all(_stamp(path) == stamp for path, (stamp, _) in self._read.items())

    def _texts(self, path: str) -> tuple[str, ...]:
        stamp = _stamp(path)
        if path not in self._read or self._read[path][0] != stamp:
            self._read[path] = stamp, source_lines(path)
        return self._read[path][1]


def _stamp(path: str) -> tuple[int, int]:
    """Tells whether a file that was read a moment ago is still the one that was read; it is no part of any digest."""
    try:
        found = Path(path).stat()
    except (OSError, ValueError):
        return 0, 0
    return found.st_mtime_ns, found.st_size


def looks_at_lines(code: CodeType) -> bool:
    """Whether it might ask which lines it, or other code, stands at."""
    return not _LOOKS_AT_CODE.isdisjoint(code.co_names)
