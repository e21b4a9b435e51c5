"""A walk on a screen without a terminal: keys go in through the library's own pipe, and its screen is read."""

from __future__ import annotations

import asyncio
from typing import NamedTuple

from prompt_toolkit.application import Application
from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput

from wakeproof.explorer.screen import ScreenWalk
from wakeproof.explorer.walk import StateWalk

PATIENCE_S, LOOK_S = 20.0, 0.01
ENTER, UP, DOWN, RIGHT, LEFT, HOME = "\r", "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[H"
TAB, PAGE_UP, PAGE_DOWN, ESCAPE, CTRL_C, BACKSPACE = "\t", "\x1b[5~", "\x1b[6~", "\x1b", "\x03", "\x7f"


class Shown(NamedTuple):
    """What stood on the screen after each of some keys, and the walk's screen as it is then."""

    screens: list[list[str]]
    screen: ScreenWalk

    @property
    def rows(self) -> list[str]:
        return self.screens[-1]

    @property
    def text(self) -> str:
        return "\n".join(self.rows)


class Sized(DummyOutput):
    def __init__(self, columns: int, rows: int) -> None:
        self.size = Size(rows=rows, columns=columns)

    def get_size(self) -> Size:
        return self.size


def shown(walk: StateWalk, *keys: str, columns: int = 100, rows: int = 30) -> Shown:
    """What stands on the screen after these keys; then it is quit."""
    with create_pipe_input() as source:
        screen = ScreenWalk(walk, source, Sized(columns, rows))
        return Shown(asyncio.run(_typed(screen, source, keys, columns, rows)), screen)


async def _typed(
    screen: ScreenWalk, source: PipeInput, keys: tuple[str, ...], columns: int, rows: int
) -> list[list[str]]:
    running = asyncio.create_task(screen.app.run_async(handle_sigint=False, set_exception_handler=False))
    read: list[list[str]] = []
    for key in ("", *keys):
        before = screen.app.render_counter
        source.send_text(key)
        if key:
            screen.app.invalidate()
        await _until(running, lambda before=before: screen.app.render_counter > before)
        if key == ESCAPE:  # which may be the beginning of another key, for so long
            await asyncio.sleep(4 * screen.app.ttimeoutlen)
        if running.done():
            break
        read.append(_read(screen.app, columns, rows))
    if not running.done():
        screen.app.exit()
    await running
    return read


async def _until(running: asyncio.Task[None], is_so) -> None:
    for _ in range(int(PATIENCE_S / LOOK_S)):
        if running.done() or is_so():
            await asyncio.sleep(LOOK_S)
            return
        await asyncio.sleep(LOOK_S)
    raise AssertionError("nothing was drawn")


def _read(app: Application[None], columns: int, rows: int) -> list[str]:
    found = app.renderer.last_rendered_screen
    assert found is not None
    return ["".join(found.data_buffer[y][x].char for x in range(columns)).rstrip() for y in range(rows)]
