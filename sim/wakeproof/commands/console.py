"""Where a command speaks: standard output as a console, and how far it is on a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console, ConsoleOptions, RenderableType
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, TextColumn, TimeRemainingColumn
from rich.segment import Segment
from rich.table import Column

from wakeproof.commands.streams import unheard
from wakeproof.progress import OnProgress
from wakeproof.visible import one_line, spoken

PIPED_WIDTH = 160
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


@contextmanager
def progress_on(*, quiet: bool = False) -> Iterator[OnProgress]:
    """How far it is, on a terminal that can be written over; nothing where standard error is piped."""
    terminal = _Console(stderr=True)
    silent = quiet or not terminal.is_terminal or terminal.is_dumb_terminal
    bar = Progress(
        *_columns(terminal),
        console=terminal,
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
        disable=silent,
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
    """How much of how much stands first and stays whole; a narrow terminal cuts off the rest of the words."""
    yield MofNCompleteColumn(table_column=Column(no_wrap=True, min_width=COUNT_WIDTH))
    if terminal.width >= BAR_WIDTH_LEAST:
        yield BarColumn(bar_width=20)
    yield TimeRemainingColumn(table_column=Column(no_wrap=True, min_width=TIME_WIDTH))
    yield TextColumn("{task.description}", markup=False, table_column=Column(no_wrap=True, overflow="ellipsis"))
