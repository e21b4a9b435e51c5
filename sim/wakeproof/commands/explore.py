"""From the words of `wakeproof explore` to a walk through the state graph, on a whole terminal or line by line."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rich.console import Console
from rich.text import Text

from wakeproof.campaign.job import machine_of
from wakeproof.checker.explore import explore
from wakeproof.checker.limits import INTERRUPTED, Limits
from wakeproof.commands.console import console_for, progress_on
from wakeproof.errors import UserError
from wakeproof.explorer import sections
from wakeproof.explorer.lines import LineWalk
from wakeproof.explorer.sections import Line
from wakeproof.explorer.walk import StateWalk
from wakeproof.interrupts import kept
from wakeproof.kernel.machine import Machine
from wakeproof.report.signs import signs_for, spelled
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import Scenario

REFUSED = 2
LOOKS = {
    sections.HEAD: "bold",
    sections.BAD: "bold red",
    sections.WARNING: "yellow",
    sections.GOOD: "green",
    sections.DIM: "dim",
    sections.CHANGED: "bold cyan",
}


class ExploreRequest(NamedTuple):
    """The words of a call, as typer gives them."""

    scenario: str
    release: str | None
    settings: Sequence[str]
    limits: Limits
    lines: bool


def explored(asked: ExploreRequest) -> int:
    """Explore the scenario on the release, then walk. A command that means nothing makes it 2, where nobody sees it."""
    scenario, release = _chosen(asked)
    machine = machine_of(scenario, release)
    walk = _walk(machine, asked.limits, f"{scenario.name} on {release}")
    kept()  # from here on an interrupt has nothing to spoil
    if _is_screen() and not asked.lines:
        from wakeproof.explorer.screen import ScreenWalk  # noqa: PLC0415 - heavy, and of no use where lines are wanted

        ScreenWalk(walk).run()
        return 0
    return _by_lines(walk)


def _chosen(asked: ExploreRequest) -> tuple[Scenario, str]:
    """The one scenario, and the one release."""
    scenario = load_all([asked.scenario], asked.settings, [asked.release] if asked.release else ())[0]
    if not asked.release:
        known = ", ".join(scenario.kind.releases)
        raise UserError("explore walks through one release", where="--release", remedy=f"give one of: {known}")
    return scenario, asked.release


def _walk(machine: Machine, limits: Limits, about: str) -> StateWalk:
    """A walk through all states within the limits, and what its first place tells. Whoever interrupts wants none."""
    with progress_on() as (on_progress, _):
        graph = explore(machine, limits, lambda states: on_progress(0, 1, f"{about}: {states:,} states"))
        if graph.limit == INTERRUPTED:
            raise KeyboardInterrupt
        on_progress(0, 1, f"{about}: what still can break")
        walk = StateWalk(graph, about)
        sections.prospects(walk)  # which goes over the whole graph, once
    return walk


def _is_screen() -> bool:
    """Whether there is a terminal at both ends, which can be written over."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "dumb") not in ("dumb", "unknown", "")


def _by_lines(walk: StateWalk) -> int:
    console = console_for(None)
    signs = signs_for(console.encoding)

    def show(lines: Iterable[Line]) -> None:
        for pieces in lines:
            told = Text()
            for style, text in pieces:
                told.append(spelled(text, signs), LOOKS.get(style, ""))
            console.print(told)

    talk = LineWalk(walk, show)
    talk.run(_commands(console))
    return REFUSED if talk.refused and not sys.stdin.isatty() else 0


def _commands(console: Console) -> Iterator[str]:
    """Line by line, asked for where somebody types; what is no text is shown as such."""
    while True:
        if sys.stdin.isatty():
            console.print("> ", end="")
        line = sys.stdin.buffer.readline()
        if not line:
            return
        yield line.decode(errors="replace")
