"""What a module logs or prints in one segment, line by line."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from contextlib import contextmanager

from wakeproof.kit.messages import Said

LINES_MAX = 1_000
_LEVELS = ((logging.ERROR, "error"), (logging.WARNING, "warning"), (logging.INFO, "info"))


class SaidLines(io.TextIOBase):
    """A stream for what is printed, and the root logger's only handler; lines beyond `LINES_MAX` are counted."""

    def __init__(self) -> None:
        self.lines: list[Said] = []
        self._left_out = 0
        self._begun = ""
        self._handler = _Handler(self)

    def clear(self) -> None:
        self.lines.clear()
        self._left_out, self._begun = 0, ""

    def add(self, level: str, text: str) -> None:
        if len(self.lines) < LINES_MAX:
            self.lines.append(Said(level, text))
        else:
            self._left_out += 1
            self.lines[-1] = Said("error", f"{self._left_out + 1} more lines")

    def said(self) -> list[Said]:
        """Every line, the last one also where it was not ended."""
        if self._begun:
            self.write("\n")
        return list(self.lines)

    def write(self, text: str) -> int:
        *lines, self._begun = (self._begun + text).split("\n")
        for line in lines:
            self.add("info", line)
        return len(text)

    def writable(self) -> bool:
        return True

    @contextmanager
    def taking(self) -> Iterator[None]:
        """Of the loggers of this process."""
        root = logging.getLogger()
        before = root.handlers[:]
        root.handlers[:] = [self._handler]
        try:
            yield
        finally:
            root.handlers[:] = before


class _Handler(logging.Handler):
    def __init__(self, log: SaidLines) -> None:
        super().__init__()
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        level = next((name for least, name in _LEVELS if record.levelno >= least), "debug")
        self._log.add(level, record.getMessage())
