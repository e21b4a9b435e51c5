"""The shell blocks of every page, as a reader would paste them: commands, and what the page shows beneath each."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

FENCE = re.compile(
    r"^(?P<indent> *)```(?P<language>sh|bash|console|text)\n(?P<body>.*?)^ *```$", re.MULTILINE | re.DOTALL
)
EXIT = re.compile(r"# exit code (\d+)")
PROMPT = "$ "
ANYTHING = "..."


class Pasted(NamedTuple):
    """A command of a page, by its line, and the lines that the page shows beneath it; none where it shows nothing."""

    page: str
    line: int
    command: str
    shown: tuple[str, ...]

    @property
    def exit_code(self) -> int:
        """0, or what a comment behind the command says."""
        told = EXIT.search(self.command)
        return int(told[1]) if told else 0


def pasted(page: str, text: str) -> Iterator[Pasted]:
    """Each line of a `sh` block, each prompt of a `console` block; of a `text` block those that begin with one."""
    for block in FENCE.finditer(text):
        first = text.count("\n", 0, block.start()) + 2
        lines = [line.removeprefix(block["indent"]) for line in block["body"].splitlines()]
        if block["language"] in ("sh", "bash"):
            yield from _of_shell(page, first, lines)
        elif block["language"] == "console" or (lines[:1] and lines[0].startswith(PROMPT)):
            yield from _of_console(page, first, lines)


def _of_shell(page: str, first: int, lines: list[str]) -> Iterator[Pasted]:
    for number, line in enumerate(lines, first):
        if line.strip() and not line.startswith("#"):
            yield Pasted(page, number, line, ())


def _of_console(page: str, first: int, lines: list[str]) -> Iterator[Pasted]:
    starts = [number for number, line in enumerate(lines) if line.startswith(PROMPT)]
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        shown = tuple(line.rstrip() for line in lines[start + 1 : end] if line.strip())
        yield Pasted(page, first + start, lines[start].removeprefix(PROMPT), shown)


def not_printed(shown: tuple[str, ...], printed: str) -> list[str]:
    """The first line that is shown and not printed, or printed and not shown; `...` stands for any lines."""
    if not shown:
        return []
    left = iter([line.rstrip() for line in printed.splitlines() if line.strip()])
    skips = False
    for line in shown:
        if line.strip() == ANYTHING:
            skips = True
            continue
        if not (any(line == each for each in left) if skips else line == next(left, None)):
            return [line]
        skips = False
    more = None if skips else next(left, None)
    return [] if more is None else [f"(more is printed: {more})"]


def paste(found: Pasted, folder: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """What the command does in a shell that stands in this folder."""
    return subprocess.run(
        ["bash", "-uc", found.command],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
