"""Where a command speaks: standard output as a console, and how far it is on a terminal."""

from __future__ import annotations

import os
import sys
import time  # noqa: TID251 - how long somebody has waited decides whether a line is said to them, and nothing else
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

from rich.console import Console, ConsoleOptions, RenderableType
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.segment import Segment
from rich.table import Column

from wakeproof.commands.streams import unheard
from wakeproof.progress import OnDecided, OnProgress
from wakeproof.visible import one_line, spoken

PIPED_WIDTH = 160
PIPED_EVERY_S = 2.0
"""Whoever waits no longer than that is told nothing but the answer."""
BAR_WIDTH_LEAST = 100
"""Columns of a terminal below which there is room for words, and none for a bar."""
COUNT_WIDTH, TIME_WIDTH = 7, 7


class _Console(Console):
    """Text is nothing but text here; and a reader who has seen enough changes no exit code."""

    def __init__(self, *, stderr: bool = False) -> None:
        super().__init__(stderr=stderr, markup=False, emoji=False, highlight=False)

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterator[Segment]:
        """Of each piece of text what may be printed; what the library itself says to a terminal is no text."""
        for segment in super().render(renderable, options):
            yield segment if segment.control else segment._replace(text=spoken(segment.text))

    def on_broken_pipe(self) -> None:
        self.quiet = True
        unheard(sys.stderr if self.stderr else sys.stdout)


def console_for(json: str | None) -> Console:
    """Standard output, unless the results themselves are written there. In a pipe there is room for every name."""
    console = _Console(stderr=json == "-")
    if not console.is_terminal and "COLUMNS" not in os.environ:
        console.width = PIPED_WIDTH
    return console


class Hearers(NamedTuple):
    """Who is told how far it is, and what is known already."""

    on_progress: OnProgress
    on_decided: OnDecided


@contextmanager
def progress_on(*, quiet: bool = False) -> Iterator[Hearers]:
    """How far it is: in place on a terminal that can be written over, else a line for a part that is finished."""
    terminal = _Console(stderr=True)
    if quiet:
        yield Hearers(lambda *_: None, lambda _: None)
    elif terminal.is_terminal and not terminal.is_dumb_terminal:
        with _bar(terminal) as on_progress:
            yield Hearers(on_progress, lambda line: terminal.print(one_line(line)))
    else:
        if "COLUMNS" not in os.environ:
            terminal.width = PIPED_WIDTH
        lines = ProgressLines(partial(terminal.print, soft_wrap=True))
        yield Hearers(lines.on_progress, lines.on_decided)


@dataclass
class ProgressLines:
    """Lines for a pipe: of the parts that are finished one every two seconds at most, and all that is decided."""

    say: Callable[[str], object]
    clock: Callable[[], float] = time.monotonic
    _done: int = 0
    _said: float = field(init=False)

    def __post_init__(self) -> None:
        self._said = self.clock()

    def on_progress(self, done: int, total: int, what: str) -> None:
        finished, self._done = done and done != self._done, done
        if finished and self.clock() - self._said >= PIPED_EVERY_S:
            self._say(f"{done} of {total}: {what}")

    def on_decided(self, line: str) -> None:
        self._say(line)

    def _say(self, line: str) -> None:
        self._said = self.clock()
        self.say(one_line(line))


@contextmanager
def _bar(terminal: Console) -> Iterator[OnProgress]:
    bar = Progress(
        *_columns(terminal),
        console=terminal,
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
    with bar:
        task = bar.add_task("starting", total=None)
        before = (0, 0)

        def on_progress(done: int, total: int, what: str) -> None:
            nonlocal before
            if total != before[1] or done < before[0]:  # another kind of work: how long it takes is its own affair
                bar.refresh()
                bar.reset(task, total=total, completed=done, description=one_line(what))
                bar.refresh()
            before = (done, total)
            bar.update(task, completed=done, description=one_line(what))

        yield on_progress


def _columns(terminal: Console) -> Iterator[ProgressColumn]:
    """How much of how much stands first and stays whole; a narrow terminal cuts off the rest of the words.

    The time since it began moves each second, whatever takes how long.
    """
    yield MofNCompleteColumn(table_column=Column(no_wrap=True, min_width=COUNT_WIDTH))
    if terminal.width >= BAR_WIDTH_LEAST:
        yield BarColumn(bar_width=20)
        yield TimeRemainingColumn(table_column=Column(no_wrap=True, min_width=TIME_WIDTH))
    yield TimeElapsedColumn(table_column=Column(no_wrap=True, min_width=TIME_WIDTH))
    yield TextColumn("{task.description}", markup=False, table_column=Column(no_wrap=True, overflow="ellipsis"))
