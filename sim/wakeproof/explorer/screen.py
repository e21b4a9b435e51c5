"""A walk on a whole terminal: what can happen on the left, what follows on the right, or in turns where it is narrow.

Whatever ends it, the terminal is left as it was: the library restores it on the way out of `run`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import accumulate, dropwhile, groupby
from operator import itemgetter

from prompt_toolkit.application import Application, get_app_session
from prompt_toolkit.buffer import Buffer
from prompt_toolkit.completion import WordCompleter
from prompt_toolkit.data_structures import Point
from prompt_toolkit.filters import Condition
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.input import Input
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.layout import (
    ConditionalContainer,
    Container,
    Dimension,
    DynamicContainer,
    Float,
    FloatContainer,
    FormattedTextControl,
    HSplit,
    Layout,
    VSplit,
    Window,
)
from prompt_toolkit.layout.menus import CompletionsMenu
from prompt_toolkit.output import Output
from prompt_toolkit.styles import Style
from prompt_toolkit.utils import get_cwidth
from prompt_toolkit.widgets import TextArea

from wakeproof import interrupts
from wakeproof.errors import UserError
from wakeproof.explorer import sections
from wakeproof.explorer.sections import Line, Piece, line, piece
from wakeproof.explorer.walk import Jump, StateWalk
from wakeproof.visible import one_line

WIDE = 110
"""Columns from which on everything stands side by side."""
LEFT_SHARE = 0.55
LAST_STEP_ROWS, MESSAGE_ROWS, LEAST_ROWS = 6, 3, 3
INDENT = 4
STYLE = Style(
    [
        (sections.HEAD, "bold"),
        (sections.BAD, "ansired bold"),
        (sections.WARNING, "ansiyellow"),
        (sections.GOOD, "ansigreen"),
        (sections.DIM, "ansibrightblack"),
        (sections.CHANGED, "ansicyan bold"),
        ("bar", "reverse"),
    ]
)
KEYS = (
    ("up, down", "choose an action"),
    ("enter, right", "take it"),
    ("left, backspace", "go back one step"),
    ("home", "back to the start"),
    ("1 to 9", "choose that action"),
    ("j", "jump to a label, or to where a property is broken"),
    ("tab", "the next view: what can break, the state, the steps, these keys"),
    ("page up, page down", "move within a view"),
    ("q", "quit"),
)
FOOTER = "enter take  left back  j jump  tab view  pgdn more  q quit"
View = tuple[str, Callable[[StateWalk], list[Line]]]


def _keys(walk: StateWalk) -> list[Line]:
    return [(piece(f"{key:<18} ", sections.HEAD), piece(about)) for key, about in KEYS]


VIEWS: tuple[View, ...] = (
    ("What still can break", sections.prospects),
    ("State", sections.state),
    ("Steps so far", sections.path),
    ("Keys", _keys),
)


class ScreenWalk:
    """A walk, what is chosen of it, and the application that shows it."""

    def __init__(self, walk: StateWalk, source: Input | None = None, output: Output | None = None) -> None:
        self.walk = walk
        self.output = output or get_app_session().output
        self.chosen = self.view = self.scroll = 0
        self.message = line("")
        self.asked: TextArea = TextArea(
            multiline=False, height=1, prompt="jump to: ", completer=_completer(walk), accept_handler=self._jump
        )
        self.is_asking = False
        self.app: Application[None] = Application(
            layout=Layout(self._container()),
            key_bindings=self._bindings(),
            style=STYLE,
            full_screen=True,
            input=source,
            output=self.output,
        )
        self.app.ttimeoutlen = 0.05

    def run(self) -> None:
        """Until somebody quits. Raises `KeyboardInterrupt` for Ctrl-C, and what a step of the machine raises.

        A signal that comes in the midst of a drawing waits: only what is cancelled in order leaves the screen.
        """
        with asyncio.Runner() as runner:
            interrupts.run(runner, self.app.run_async(handle_sigint=False, set_exception_handler=False))

    def _jump(self, buffer: Buffer) -> bool:
        wanted = buffer.text.strip()
        self._ask(wanted=False)
        try:
            found = self.walk.jump(wanted) if wanted else Jump(0, "")
            steps = f"{found.steps} step{'' if found.steps == 1 else 's'} on"
            self._say(f"{steps}{f', {found.way}' if found.way else ''}")
        except UserError as error:
            self._say(error.text, sections.WARNING)
        except BaseException as error:  # noqa: BLE001 - the loop would print it over the screen; it is raised by `run`
            self.app.exit(exception=error)
        self.chosen = self.scroll = 0
        return False

    def _ask(self, *, wanted: bool) -> None:
        self.is_asking = wanted
        self.asked.text = ""
        if wanted:
            self.app.layout.focus(self.asked)
        else:
            self.app.layout.focus(self.actions)

    def _say(self, text: str, style: str = sections.DIM) -> None:
        self.message = line(text, style)

    # What each key does.

    def take(self) -> None:
        if enabled := self.walk.actions:
            self.walk.take(enabled[self.chosen])
            self.chosen = self.scroll = 0
        else:
            self._say("nothing can happen here: go back", sections.WARNING)

    def back(self) -> None:
        if not self.walk.steps:
            self._say("this is where it begins")
            return
        undone = self.walk.steps[-1].transition.action
        self.walk.back()
        self.chosen, self.scroll = self.walk.actions.index(undone), 0

    def start(self) -> None:
        self.walk.back(len(self.walk.steps))
        self.chosen = self.scroll = 0

    def choose(self, number: int) -> None:
        self.chosen = max(0, min(number, len(self.walk.actions) - 1))

    def turn(self) -> None:
        self.view, self.scroll = (self.view + 1) % len(VIEWS), 0

    def move(self, rows: int) -> None:
        self.scroll = max(0, self.scroll + rows)

    def _bindings(self) -> KeyBindings:
        keys, idle = KeyBindings(), Condition(lambda: not self.is_asking)
        page = self._view_rows
        does: dict[tuple[str, ...], Callable[[], object]] = {
            ("enter", "right"): self.take,
            ("left", "backspace"): self.back,
            ("home",): self.start,
            ("up",): lambda: self.choose(self.chosen - 1),
            ("down",): lambda: self.choose(self.chosen + 1),
            ("tab",): self.turn,
            ("pageup",): lambda: self.move(-page()),
            ("pagedown",): lambda: self.move(page()),
            ("j", "/"): lambda: self._ask(wanted=True),
            ("q",): self.app_exit,
        }
        for names, act in does.items():
            for name in names:
                keys.add(name, filter=idle)(self._acting(act))
        for digit in "123456789":
            keys.add(digit, filter=idle)(self._acting(partial(self.choose, int(digit) - 1)))
        keys.add("escape", filter=~idle, eager=True)(self._acting(lambda: self._ask(wanted=False)))
        keys.add("c-c")(lambda event: event.app.exit(exception=KeyboardInterrupt()))
        return keys

    def app_exit(self) -> None:
        self.app.exit()

    def _acting(self, act: Callable[[], object]) -> Callable[[KeyPressEvent], None]:
        """What a key does; an exception ends the application in order, and is raised where it was started."""

        def acted(event: KeyPressEvent) -> None:
            self.message = line("")
            try:
                act()
            except BaseException as error:  # noqa: BLE001 - the loop would print it over the screen; it is raised by `run`
                event.app.exit(exception=error)

        return acted

    # What is shown, and where.

    def _container(self) -> Container:
        self.actions = Window(
            FormattedTextControl(
                self._actions, focusable=True, show_cursor=False, get_cursor_position=lambda: Point(0, self._chosen_row)
            ),
            height=Dimension(min=LEAST_ROWS, weight=2),
        )
        self._chosen_row = 0
        narrow = HSplit([*self._left(), self._bar(lambda: VIEWS[self.view][0]), self._pane(lambda: self.view)])
        wide = VSplit(
            [
                HSplit([*self._left()], width=lambda: Dimension.exact(self._left_width)),
                Window(width=1, char="│", style=f"class:{sections.DIM}"),
                HSplit([self._bar(lambda: VIEWS[self.view][0]), self._pane(lambda: self.view), *self._second()]),
            ]
        )
        body = DynamicContainer(lambda: wide if self._columns >= WIDE else narrow)
        asking = ConditionalContainer(self.asked, Condition(lambda: self.is_asking))
        rows = [
            self._window(lambda: self._whole(sections.title(self.walk)), rows=1),
            body,
            asking,
            self._window(lambda: self._whole([self.message]), most=MESSAGE_ROWS),
            Window(FormattedTextControl(lambda: [("class:bar", FOOTER)]), height=1, style="class:bar"),
        ]
        menu = Float(CompletionsMenu(max_height=8), xcursor=True, ycursor=True)
        return FloatContainer(HSplit(rows), [menu])

    def _left(self) -> Iterator[Container]:
        yield self._window(lambda: _joined(_rows(sections.last_step(self.walk), self._left_width)), most=LAST_STEP_ROWS)
        yield self._bar(lambda: "What can happen")
        yield self.actions

    def _second(self) -> Iterator[Container]:
        """The view after the chosen one, where there is room for two."""

        def second() -> int:
            return (self.view + 1) % len(VIEWS)

        yield self._bar(lambda: VIEWS[second()][0])
        yield self._pane(second, scrolls=False)

    def _pane(self, view: Callable[[], int], *, scrolls: bool = True) -> Container:
        def rows() -> StyleAndTextTuples:
            every = _rows(VIEWS[view()][1](self.walk), self._right_width)
            return _joined(every[min(self.scroll, len(every) - 1) * scrolls :])

        return Window(FormattedTextControl(rows), height=Dimension(min=LEAST_ROWS, weight=3))

    def _window(
        self, text: Callable[[], StyleAndTextTuples], rows: int | None = None, most: int | None = None
    ) -> Container:
        height = Dimension.exact(rows) if rows else Dimension(min=1, max=most)
        return Window(FormattedTextControl(text), height=height, dont_extend_height=True)

    def _bar(self, text: Callable[[], str]) -> Container:
        return Window(
            FormattedTextControl(lambda: [(f"class:{sections.HEAD}", f"─ {text()} ")]),
            height=1,
            char="─",
            style=f"class:{sections.DIM}",
        )

    def _actions(self) -> StyleAndTextTuples:
        """The actions, the chosen one marked, and its row noted so that it is in sight."""
        rows, lines = list[Line](), sections.actions(self.walk)
        for number, pieces in enumerate(lines):
            is_chosen = number == self.chosen and number < len(self.walk.actions)
            if is_chosen:
                self._chosen_row = len(rows)
            mark = Piece(sections.HEAD, "> " if is_chosen else "  ")
            rows += wrapped((mark, *pieces), self._left_width)
        return _joined(rows)

    def _whole(self, lines: Sequence[Line]) -> StyleAndTextTuples:
        return _joined(_rows(lines, self._columns))

    @property
    def _columns(self) -> int:
        return self.output.get_size().columns

    @property
    def _left_width(self) -> int:
        return int(self._columns * LEFT_SHARE) if self._columns >= WIDE else self._columns

    @property
    def _right_width(self) -> int:
        return self._columns - self._left_width - 1 if self._columns >= WIDE else self._columns

    def _view_rows(self) -> int:
        return max(1, self.output.get_size().rows // 3)


def _rows(lines: Sequence[Line], width: int) -> list[Line]:
    return [row for each in lines for row in wrapped(each, width)]


def wrapped(pieces: Line, width: int) -> list[Line]:
    """A line in rows of at most so many columns, broken between words where there are some; later rows are indented."""
    left = [(style, sign) for style, text in pieces for sign in text]
    rows, indent = list[Line](), 0
    while left or not rows:
        fits = max(1, _fitting(left, width - indent))
        blanks = [place for place in range(1, fits + 1) if place < len(left) and left[place][1] == " "]
        cut = blanks[-1] if blanks and fits < len(left) else fits
        head = [Piece(sections.PLAIN, " " * indent)] if indent else []
        grouped = groupby(left[:cut], key=itemgetter(0))
        rows.append((*head, *(Piece(style, "".join(sign for _, sign in signs)) for style, signs in grouped)))
        left = list(dropwhile(lambda each: each[1] == " ", left[cut:]))
        indent = min(INDENT, width // 4)
    return rows


def _fitting(signs: Sequence[tuple[str, str]], width: int) -> int:
    """How many of these signs stand in so many columns."""
    widths = accumulate(get_cwidth(sign) for _, sign in signs)
    return sum(1 for used in widths if used <= width)


def _joined(rows: Sequence[Line]) -> StyleAndTextTuples:
    """Rows as the library takes them; a text is never markup to it."""
    fragments: StyleAndTextTuples = []
    for row in rows:
        fragments += [(f"class:{style}" if style else "", text) for style, text in row]
        fragments.append(("", "\n"))
    return fragments[:-1]


def _completer(walk: StateWalk) -> WordCompleter:
    labels = sorted(dict.fromkeys(move.action.label for move in walk.graph.all_moves))
    return WordCompleter(list(map(one_line, (*walk.graph.properties, *labels))), sentence=True, match_middle=True)
