"""A walk line by line: a command in, what it shows out. For pipes, for plain terminals, and to be read aloud."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from wakeproof.errors import UserError, suggest
from wakeproof.explorer import sections
from wakeproof.explorer.sections import HEAD, Line, line
from wakeproof.explorer.walk import StateWalk

Show = Callable[[Iterable[Line]], None]
HELP = (
    ("NUMBER", "take that action"),
    ("back [N]", "undo the last step, or the last N"),
    ("start", "undo all of them"),
    ("jump WHAT", "go on to the nearest step of that label, or that breaks that property"),
    ("state", "what rows and tokens hold, and which requests are in flight"),
    ("breaks", "what still can break from here"),
    ("path", "the steps so far"),
    ("help", "this"),
    ("quit", "end; so does the end of the input"),
)


class LineWalk:
    """A walk that is told what to do in words; `refused` counts those that meant nothing."""

    def __init__(self, walk: StateWalk, show: Show) -> None:
        self.walk, self.show = walk, show
        self.refused = 0

    def run(self, commands: Iterable[str]) -> None:
        """Show where it begins, then do as each line says; empty ones say nothing."""
        self.show(sections.title(self.walk))
        self.show_place()
        for words in commands:
            command, _, rest = words.strip().partition(" ")
            if command in QUIT:
                return
            if command:
                self._do(command, rest.strip())

    def _do(self, command: str, rest: str) -> None:
        try:
            if command.isdecimal():
                self._take(_count(command))
            else:
                named = next((name for name in COMMANDS if name.startswith(command)), "")
                if not named:
                    raise UserError(f"unknown command '{command}'", remedy=suggest(command, (*COMMANDS, "quit")))
                COMMANDS[named](self, rest)
        except UserError as error:
            self.refused += 1
            self.show([line(f"? {error.text}", sections.WARNING)])

    def show_place(self) -> None:
        """The last step, what still can break, and what can happen next."""
        self.show([(), *sections.last_step(self.walk)])
        self.show([line("What still can break:", HEAD), *sections.prospects(self.walk)])
        self.show([line("What can happen:", HEAD), *sections.actions(self.walk)])

    def _take(self, number: int) -> None:
        enabled = self.walk.actions
        if not 1 <= number <= len(enabled):
            what = f"there is no action {number}"
            raise UserError(what, remedy=f"give 1 to {len(enabled)}" if enabled else "nothing can happen here: go back")
        self.walk.take(enabled[number - 1])
        self.show_place()

    def back(self, rest: str) -> None:
        if rest and not rest.isdecimal():
            raise UserError(f"'{rest}' is no number of steps", remedy="write back 3")
        if not self.walk.back(_count(rest or "1")):
            raise UserError("no step has been taken", remedy="take an action by its number")
        self.show_place()

    def start(self, rest: str) -> None:
        self.walk.back(len(self.walk.steps))
        self.show_place()

    def jump(self, rest: str) -> None:
        if not rest:
            raise UserError(
                "jump needs a target", remedy="write jump LABEL, such as jump done(w1).ack, or jump PROPERTY"
            )
        found = self.walk.jump(rest)
        for taken in sections.path(self.walk)[-found.steps :]:
            self.show([taken])
        self.show_place()

    def say(self, told: Callable[[StateWalk], list[Line]]) -> None:
        self.show(told(self.walk))


def _count(digits: str) -> int:
    """A number of digits that Python reads; a longer one is more than there is of anything."""
    return int(digits) if len(digits) < DIGITS_MAX else 10**DIGITS_MAX


def _help(walk: LineWalk, rest: str) -> None:
    walk.show(line(f"{name:<10} {about}") for name, about in HELP)


COMMANDS: dict[str, Callable[[LineWalk, str], None]] = {
    "back": LineWalk.back,
    "start": LineWalk.start,
    "jump": LineWalk.jump,
    "state": lambda walk, rest: walk.say(sections.state),
    "breaks": lambda walk, rest: walk.say(sections.prospects),
    "path": lambda walk, rest: walk.say(sections.path),
    "help": _help,
}
"""By their names, the first that begins so is meant."""
DIGITS_MAX = 9
QUIT = ("quit", "q", "exit")
