"""A walk on a screen: what its keys do, that everything fits, and that no name is more than text."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator

import pytest
from on_a_screen import (
    BACKSPACE,
    CTRL_C,
    DOWN,
    ENTER,
    ESCAPE,
    HOME,
    LEFT,
    PAGE_DOWN,
    PAGE_UP,
    RIGHT,
    TAB,
    UP,
    shown,
)

from report.hostile_names import ATTACKS, plain
from wakeproof.checker.explore import explore
from wakeproof.explorer.screen import wrapped
from wakeproof.explorer.sections import Piece
from wakeproof.explorer.walk import StateWalk
from wakeproof.kernel.layout import Note
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.properties import Broken, Kind, Property
from wakeproof.kernel.rules import Action, World

SIZES = ((60, 24), (80, 24), (120, 30))


def taken(walk: StateWalk) -> list[str]:
    return [step.transition.action.label for step in walk.steps]


@pytest.mark.parametrize(("columns", "rows"), SIZES)
def test_it_shows_what_can_happen_and_what_can_break_and_the_keys(walk, columns, rows):
    found = shown(walk, columns=columns, rows=rows)
    assert found.rows[0].startswith("restart-before-done on token_gated  all 74 states")
    assert "> 1. append(m1)" in found.text and "What can happen" in found.text
    assert "~ rightful_writer  can still break" in found.text and "✓ cannot break from here" in found.text
    assert found.rows[-1] == "enter take  left back  j jump  tab view  pgdn more  q quit"


@pytest.mark.parametrize(("columns", "rows"), SIZES)
def test_at_a_breach_everything_that_matters_fits(walk, columns, rows):
    found = shown(walk, "j", "rightful_writer", ENTER, columns=columns, rows=rows)
    assert "✗ rightful_writer  broken at step 14" in found.text
    assert re.search(r"^14\. write\(w1\)\.send", found.text, re.MULTILINE)
    assert "> 1. done(w1).send" in found.text and "14 steps on, where rightful_writer is broken" in found.text


def test_where_there_is_room_two_views_stand_beside_the_actions(walk):
    assert "─ State ─" in shown(walk, columns=120).text
    assert "─ State ─" not in shown(walk, columns=100).text


def test_enter_takes_left_goes_back_and_home_to_the_start(walk):
    shown(walk, ENTER, RIGHT, ENTER)
    assert taken(walk) == ["append(m1)", "claim(w1).send", "claim(w1).claim"]
    shown(walk, LEFT, BACKSPACE)
    assert taken(walk) == ["append(m1)"]
    shown(walk, ENTER, HOME)
    assert taken(walk) == []
    assert "this is where it begins" in shown(walk, LEFT).text


def test_arrows_and_digits_choose_and_going_back_chooses_what_was_taken(walk):
    walk.jump("callback(w1).mint")
    assert "> 2. ⚡ server-0.restart" in shown(walk, DOWN).text
    assert "> 2. ⚡ server-0.restart" in shown(walk, DOWN, DOWN, DOWN).text, "there is no third"
    assert "> 1. write(w1).send" in shown(walk, DOWN, UP, UP).text
    assert "> 2. ⚡ server-0.restart" in shown(walk, "2").text
    found = shown(walk, "2", ENTER, LEFT)
    assert taken(walk)[-1] == "callback(w1).mint" and "> 2. ⚡ server-0.restart" in found.text


def test_tab_goes_through_the_views(walk):
    walk.jump("callback(w1).mint")
    titles = ["What still can break", "State", "Steps so far", "Keys", "What still can break"]
    for turns, title in enumerate(titles):
        assert f"─ {title} ─" in shown(walk, *[TAB] * turns).text
    assert "token: token(w1)" in shown(walk, TAB).text
    assert " 1. append(m1)" in shown(walk, TAB, TAB).text
    assert "jump to a label, or to where a property is broken" in shown(walk, TAB, TAB, TAB).text


def test_a_long_view_is_moved_within(walk):
    walk.jump("no_leaked_claim")
    first, later, again = (shown(walk, TAB, TAB, *keys, rows=24) for keys in ((), (PAGE_DOWN,), (PAGE_DOWN, PAGE_UP)))
    assert " 1. append(m1)" in first.text and " 1. append(m1)" not in later.text and "20. done(w1).answer" in later.text
    assert first.rows == again.rows
    assert shown(walk, TAB, TAB, *[PAGE_DOWN] * 9).text.count("20. done(w1).answer") == 2, "never beyond the last"


def test_a_jump_asks_and_escape_asks_no_more(walk):
    assert "jump to: w1.m" in shown(walk, "j", "w1.m").text
    found = shown(walk, "j", "w1.mint", ESCAPE)
    assert "jump to:" not in found.text and taken(walk) == []
    assert "q" not in shown(walk, "j", "q", ESCAPE, ENTER).text.split("append(m1)")[0][-1:]
    assert taken(walk) == ["append(m1)"], "letters are text while it asks, and keys afterwards"


def test_a_jump_to_nothing_says_why(walk):
    found = shown(walk, "j", "done(w1).ownz", ENTER)
    assert "did you mean 'done(w1).owns'?" in found.text and taken(walk) == []


def test_where_every_run_ends_nothing_is_taken(walk):
    walk.jump("no_leaked_claim")
    steps = len(walk.steps)
    found = shown(walk, ENTER)
    assert "nothing can happen here: go back" in found.text and "Here every run ends." in found.text
    assert len(walk.steps) == steps


def test_q_ends_it_and_an_interrupt_is_one(walk):
    assert shown(walk, "q", ENTER).screen.walk.steps == [], "what is typed afterwards is not done"
    with pytest.raises(KeyboardInterrupt):
        shown(walk, CTRL_C)
    with pytest.raises(KeyboardInterrupt):
        shown(walk, "j", CTRL_C)


def test_what_a_step_raises_ends_it_in_order(walk, monkeypatch):
    def fails(*_: object) -> None:
        raise ValueError("a bug")

    monkeypatch.setattr(StateWalk, "take", fails)
    with pytest.raises(ValueError, match="a bug"):
        shown(walk, ENTER)


@pytest.mark.parametrize(("columns", "rows"), [(20, 8), (1, 1), (5, 3), (300, 90)])
def test_no_size_is_an_error(walk, columns, rows):
    walk.jump("rightful_writer")
    assert len(shown(walk, DOWN, TAB, ENTER, "j", "x", ENTER, columns=columns, rows=rows).rows) == rows


@dataclasses.dataclass(frozen=True)
class Held:
    text: str


class Hostile:
    """A rule whose label, actor, note, value and fault are all this text."""

    idle = False

    def __init__(self, text: str) -> None:
        self.text = text

    def enabled(self, view) -> Iterator[Action]:
        if view[self.text] is None:
            yield Action(self.text, self.text)
            yield Action(f"{self.text} fault", self.text, fault=self.text)

    def fire(self, view, action: Action) -> None:
        view[self.text] = Held(self.text)
        view.tell(Note(self.text, self.text))


def hostile(text: str) -> StateWalk:
    def check(change) -> Iterator[Broken]:
        yield Broken(text)

    claim = Property(text, text, text, Kind.SAFETY, check)
    return StateWalk(explore(Machine(World({text: None}, (Hostile(text),), (claim,)))), text)


@pytest.mark.parametrize(
    "attack", [*ATTACKS, "\x9b2J\x1b[2J\x1b]52;c;x\x07", "\x1b[?1049l", "a\r\nb\tc\x08"], ids=ascii
)
def test_no_name_is_more_than_text(attack):
    for columns in (60, 120):
        for screen in shown(hostile(attack), ENTER, TAB, TAB, LEFT, "j", "x", columns=columns).screens:
            text = "\n".join(screen)
            plain(text)
            assert "^[" not in text and "\x1b" not in text


@pytest.mark.parametrize("width", [1, 2, 5, 10, 40])
def test_a_line_is_broken_into_rows_that_fit_and_lose_no_word(width):
    pieces = (Piece("bad", "two words "), Piece("", "中文 averyverylongword"), Piece("dim", " end"))
    rows = wrapped(pieces, width)
    told = ["".join(text for _, text in row) for row in rows]
    wide = [sum(2 if sign > "\u2e80" else 1 for sign in row.rstrip()) for row in told]
    assert all(each <= max(width, 2) for each in wide), "but for a sign that is wider than a row"
    assert "".join(told).replace(" ", "") == "twowords中文averyverylongwordend"
    if width >= 40:
        assert told == ["two words 中文 averyverylongword end"]


def test_rows_after_the_first_are_indented_and_break_between_words():
    rows = wrapped((Piece("", "one two three four"),), 10)
    assert ["".join(text for _, text in row) for row in rows] == ["one two", "  three", "  four"]
