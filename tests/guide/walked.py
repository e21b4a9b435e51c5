"""A page as it is read: the files that it shows, its commands, and the output that it shows below them, in order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

BLOCK = re.compile(r"(?:^`(?P<file>[^`\n]+)`:\n\n)?^```(?P<language>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
LEFT_OUT = "..."


class Shown(NamedTuple):
    """A block of a page: `file` is the name that it stands under, '' for a command or its output."""

    file: str
    language: str
    text: str


def blocks(page: str) -> Iterator[Shown]:
    return (Shown(found["file"] or "", found["language"], found["text"]) for found in BLOCK.finditer(page))


def missing(shown: str, output: str) -> list[str]:
    """The first line that is shown and does not come in the output, in this order; nothing where all do.

    A line follows the one above it at once, unless `...` stands between them.
    """
    lines, at, anywhere = [line.rstrip() for line in output.splitlines()], 0, True
    for line in map(str.rstrip, shown.splitlines()):
        if line == LEFT_OUT:
            anywhere = True
            continue
        after = range(at, len(lines)) if anywhere else range(at, min(at + 1, len(lines)))
        found = next((number for number in after if lines[number] == line or _begins(lines[number], line)), None)
        if found is None:
            return [line]
        at, anywhere = found + 1, False
    return []


def _begins(line: str, shown: str) -> bool:
    """What pytest says ends with how long it took, which is no part of what is shown."""
    return bool(re.fullmatch(re.escape(shown) + r" in [\d.]+s", line))


def write(folder: Path, shown: Shown) -> None:
    path = folder / shown.file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(shown.text, encoding="utf-8")
