"""What a worker may take, and how it is told that it took more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from wakeproof.errors import CutShort
from wakeproof.observe.reach import is_standard

SEGMENT_CPU_S = 15.0
"""Of the processor, in one piece of a release's code: above what ends a loop in Python (`watchdog.SECONDS_MAX`)."""
SEGMENT_WALL_S = 60.0
"""The same for code that waits. Only time in which its parent looked counts: nobody looks while both are stopped."""
WORKING = 20.0
"""A second of the processor makes up for so many of waiting: on a busy machine, what loops gets a share of it alone."""
OUTPUT_MAX = 1 << 20
"""Bytes that a worker may write to standard output and standard error."""
MEMORY_SHARE = 0.8
"""The part of the machine's memory that all workers together may take, where no limit is set."""
OVER = 1.1
"""A limit that the work itself keeps to is enforced when it is exceeded by a tenth."""
STARTING_S = 2.0
"""Of a limit in seconds: what a worker may take on top, to start and to send its answer."""
MIB = 1 << 20

_END = "let it return or raise an Exception; where the system ended it, give it more memory"
_LOOP = "let the loop end by itself"
_FRAME = re.compile(r'^  File "(?P<file>[^"]+)", line (?P<line>\d+) in (?P<function>.+)$', re.MULTILINE)
_HARNESS = Path(__file__).parent.parent


class Allowed(NamedTuple):
    """For each piece of work: memory of its process in MiB, and seconds; 0 is no limit."""

    mib: int = 0
    seconds: float = 0.0


UNLIMITED = Allowed()


def never_ends(words: str) -> CutShort:
    what = f"does not end: {SEGMENT_CPU_S:g} s of the processor without a call on a port"
    return _cut(words, what, f"segment={SEGMENT_CPU_S:g} s", _LOOP)


def waits(words: str) -> CutShort:
    what = f"waits for something that is no port, for {SEGMENT_WALL_S:g} s already"
    return _cut(words, what, f"segment={SEGMENT_WALL_S:g} s", "wait for calls on ports alone")


def too_large(words: str, mib: float, *, asked: int) -> CutShort:
    """In a release's code, or wherever it was."""
    limit, remedy = f"mib={mib:.0f}", "let it hold less" if not asked else "let it hold less, or raise --max-mib"
    return _cut(words, f"takes more than {mib:,.0f} MiB of memory", limit, remedy)


def too_long(words: str, asked: float) -> CutShort:
    return _cut(words, f"came to no end within {asked:g} s and a tenth", f"seconds={asked:g}", "raise --max-seconds")


def too_loud(words: str) -> CutShort:
    what = f"writes more than {OUTPUT_MAX // MIB} MiB to the terminal"
    return _cut(words, what, f"output={OUTPUT_MAX // MIB} MiB", "leave output out of a release")


def died(words: str, how: str) -> CutShort:
    return _cut(words, f"ended its process ({how})", "process", _END)


def _cut(words: str, what: str, limit: str, remedy: str) -> CutShort:
    where, function = next(_places(words), ("", ""))
    return CutShort(f"{function or 'the work in a process'} {what}", where=where, remedy=remedy, limit=limit)


def _places(words: str) -> Iterator[tuple[str, str]]:
    """Where it stood, in code that is neither Python's nor this package's, the innermost first."""
    for frame in _FRAME.finditer(words):
        file = Path(frame["file"])
        if not frame["file"].startswith("<") and not is_standard(str(file)) and not file.is_relative_to(_HARNESS):
            function = frame["function"]
            yield f"{file}:{frame['line']}", "the file" if function == "<module>" else function
