"""Lanes in text: what is given up first where there is no room, and how each kind of message is drawn."""

from __future__ import annotations

import pytest

from wakeproof.counterexample.drawing import Column, Drawing, DrawnStep, Message, Shows
from wakeproof.report.lanes import lanes
from wakeproof.report.signs import PLAIN, Signs, signs_for, spelled

COLUMNS = (Column("sender", "process"), Column("server", "process"), Column("the row", "row", "idle"))


def step(source: str, target: str, text: str, **known) -> DrawnStep:
    return DrawnStep(label=text, actor=source, messages=(Message(source, target, text),), **known)


RUN = Drawing(
    columns=COLUMNS,
    steps=(
        step("sender", "server", "do(x).send"),
        step("server", "the row", "do(x).write → true", shows=(Shows("the row", "running"),), property="holds"),
        step("server", "server", "server.restart", fault="restart"),
        step("the row", "sender", "told.send", property="broken"),
    ),
)


def drawn(drawing: Drawing, width: int = 80, signs: Signs | None = None) -> list[str]:
    return [line.text for line in lanes(drawing, width, signs)]


def test_a_drawing_to_the_letter():
    assert drawn(RUN) == [
        "                             sender server the row",
        "                             │      │      │idle",
        "1. do(x).send                ├─────▶│      │",
        "2.   .write → true           │      ├─────▶│running holds",
        "3. ⚡ server.restart         │      ⚡     │",
        "4. told.send                 │◀─────┼──────┤        ✗ broken",
    ]


def test_the_same_in_plain_signs():
    assert drawn(RUN, signs=PLAIN)[3:] == [
        "2.   .write -> true          |      +----->|running holds",
        "3. ! server.restart          |      !      |",
        "4. told.send                 |<-----+------+        x broken",
    ]


def test_a_breach_and_a_fault_are_set_off():
    assert [line.style for line in lanes(RUN, 80)] == ["bold", "", "", "", "yellow", "bold red"]


def test_words_give_way_to_signs_and_then_texts_of_rows_are_cut():
    assert drawn(RUN, 59)[3] == "2.   .write → true           │      ├─────▶│running  ✓"
    assert drawn(RUN, 51)[-3:] == [
        "2.   .write → true           │      ├─────▶│runn… ✓",
        "3. ⚡ server.restart         │      ⚡     │",
        "4. told.send                 │◀─────┼──────┤      ✗",
    ]


def test_then_there_is_no_drawing():
    assert drawn(RUN, 50) and drawn(RUN, 49) == []


def test_lanes_that_never_change_go_first_and_are_named():
    columns = (*COLUMNS, Column("spare", "row"), Column("other", "process"))
    wide = Drawing(columns=columns, steps=(*RUN.steps[:3], step("spare", "server", "spare.read"), RUN.steps[3]))
    told = drawn(wide, 60)
    assert told[-1] == "   not drawn, for want of room: other"
    assert told[-3] == "4. spare.read                │      │◀─────┼────────┤"
    assert drawn(wide, 52)[-1] == "   not drawn, for want of room: spare, other"
    assert "●" in drawn(wide, 52)[-3], "whoever is spoken to there stays visible"


def test_a_row_that_is_empty_has_another_line():
    gone = Drawing(columns=COLUMNS, steps=(step("server", "the row", "a.drop", shows=(Shows("the row", ""),)),) * 2)
    assert [line[-2:] for line in drawn(gone)[-2:]] == ["┊∅", "┊∅"]


def test_a_value_beside_an_arrow_from_the_right_keeps_its_head():
    columns = (Column("store", "service"), *COLUMNS)
    to_the_left = step("the row", "store", "a.keep", shows=(Shows("store", "w1"),))
    assert drawn(Drawing(columns=columns, steps=(to_the_left,)))[-1].endswith("│w1◀──┼──────┼──────┤")


def test_the_decisive_step_is_marked_where_it_is_known():
    known = Drawing(columns=COLUMNS, steps=RUN.steps, decisive=1)
    assert drawn(known)[2].endswith("decisive") and drawn(known, 51)[3].endswith("◆")


@pytest.mark.parametrize(("encoding", "plain"), [("utf-8", False), ("ascii", True), ("latin-1", True), ("no", True)])
def test_an_encoding_decides_the_signs(encoding, plain):
    assert (signs_for(encoding) is PLAIN) == plain


def test_every_sign_has_a_plain_one():
    assert spelled("".join(Signs()), PLAIN).isascii() and spelled("→✗", Signs()) == "→✗"


def test_a_lane_whose_name_is_blank_is_no_error():
    assert drawn(Drawing(columns=(Column(" ", "row"), *COLUMNS), steps=RUN.steps))


def test_a_run_of_no_steps_is_no_error():
    assert drawn(Drawing(columns=COLUMNS, steps=()))[-1].endswith("│idle")
