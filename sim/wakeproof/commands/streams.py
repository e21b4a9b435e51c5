"""Standard streams as a caller may leave them: closed, full, or with nobody who reads them."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable
from typing import TextIO

from wakeproof.visible import in_json


class Unsaid(Exception):
    """Standard output takes nothing; what was to be said is lost, and the call has failed."""


class _Output(io.FileIO):
    """Standard output: a reader who has gone is no error, and no other error can be taken for that of another file."""

    def write(self, content: bytes, /) -> int | None:  # type: ignore[override] # bytes are all that the layers above hand down
        try:
            return super().write(content)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), self.fileno())
            return len(content)
        except OSError as error:
            raise Unsaid(error.strerror) from None


def prepare() -> None:
    """A stream that the caller closed goes nowhere: else the next file that is opened would be taken for it."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, _nowhere(mode))
    _mark(sys.stdout)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _nowhere(mode: str) -> io.TextIOWrapper:
    """The system gives the lowest number that is free, which is that of the stream; it stays taken to the end."""
    raw = io.FileIO(os.open(os.devnull, os.O_RDWR), mode, closefd=False)
    return io.TextIOWrapper(io.BufferedReader(raw) if mode == "r" else io.BufferedWriter(raw), encoding="utf-8")


def _mark(stream: object) -> None:
    """Nothing is changed of a stream that stands in for standard output and is no file."""
    if isinstance(stream, io.TextIOWrapper) and isinstance(getattr(stream.buffer, "raw", stream.buffer), io.FileIO):
        stream.flush()
        raw = _Output(stream.fileno(), "w", closefd=False)
        lines = stream.isatty()
        sys.stdout = io.TextIOWrapper(io.BufferedWriter(raw), encoding=stream.encoding, line_buffering=lines)


def say_lines(lines: Iterable[str]) -> None:
    """Lines for whoever reads the log, in their order among everything else on standard output."""
    try:
        sys.stdout.writelines(f"{line}\n" for line in lines)
        sys.stdout.flush()
    except BrokenPipeError:
        unheard()


def print_json(encoded: bytes) -> None:
    """Write results on standard output, so that no line of them is a command to a terminal or to CI."""
    try:
        sys.stdout.buffer.write(in_json(encoded))
        sys.stdout.flush()
    except BrokenPipeError:
        unheard()


def unheard(stream: TextIO | None = None) -> None:
    """Nobody reads a stream (standard output) any more: what is left to say goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), (stream or sys.stdout).fileno())
