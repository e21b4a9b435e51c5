"""The log for ShiViz is what its default expression reads, and its vector clocks are clocks."""

from __future__ import annotations

import re

import pytest
from ci_reports import HOSTILE
from hostile_names import ATTACKS, plain
from page_reports import run
from shiviz_log import check_clocks, events

from wakeproof.counterexample.drawing import BROKEN, Column, Drawing, DrawnStep, Message, Shows
from wakeproof.report.shiviz import DEFAULT_EXPRESSION, shiviz

NAMES = (
    *HOSTILE,
    *ATTACKS,
    "a b",
    "\u2003",
    "{",
    '} {"a":1}',
    'x\nhost {"host":9}',
    'host {"host":9}',
    "\\",
    '"',
    "__proto__",
    "constructor",
)


def at_least(later: dict[str, int], earlier: dict[str, int]) -> bool:
    return all(later.get(host, 0) >= count for host, count in earlier.items())


def steps(*messages: tuple[str, str, str]) -> tuple[DrawnStep, ...]:
    return tuple(DrawnStep(label=m[2], actor=m[0], messages=(Message(*m),)) for m in messages)


LANES = (Column("r1", "process"), Column("server-0", "process"), Column("entity a", "row"))
CALLED = Drawing(
    columns=LANES,
    steps=steps(
        ("r1", "server-0", "done(w1).send"),
        ("server-0", "entity a", "done(w1).read"),
        ("r1", "r1", "waits"),
        ("server-0", "r1", "done(w1).answer"),
    ),
)


def test_each_message_is_sent_and_comes_in_and_a_receive_knows_all_that_was_sent():
    found = events(shiviz(CALLED))
    check_clocks(found)
    assert [(each.host, each.event) for each in found] == [
        ("r1", "1. done(w1).send"),
        ("server-0", "1. done(w1).send"),
        ("server-0", "2. done(w1).read"),
        ("entity_a", "2. done(w1).read"),
        ("r1", "3. waits"),
        ("server-0", "4. done(w1).answer"),
        ("r1", "4. done(w1).answer"),
    ]
    sent = ((0, 1), (2, 3), (5, 6))
    assert all(at_least(found[later].clock, found[earlier].clock) for earlier, later in sent)
    assert found[6].clock == {"r1": 3, "server-0": 3, "entity_a": 1}


def test_a_row_answers_whoever_asks_it_and_a_process_is_not_waited_for():
    found = events(shiviz(CALLED))
    assert at_least(found[5].clock, found[3].clock), "the server knows what it read"
    assert not at_least(found[4].clock, found[1].clock), "the runner has heard of nothing yet"


def test_events_that_know_nothing_of_each_other_are_concurrent():
    two = Drawing(
        columns=(Column("a", "process"), Column("b", "process")), steps=steps(("a", "a", "x"), ("b", "b", "y"))
    )
    first, second = events(shiviz(two))
    assert (first.clock, second.clock) == ({"a": 1}, {"b": 1})


def test_what_a_row_then_shows_a_fault_and_the_breach_are_told():
    told = DrawnStep(
        label="x",
        actor="a",
        messages=(Message("a", "row", "a.writes"),),
        fault="slip",
        shows=(Shows("row", "held"),),
        property=BROKEN,
    )
    found = events(shiviz(Drawing(columns=(Column("a", "process"), Column("row", "row")), steps=(told,))))
    assert [each.event for each in found] == [
        "1. ⚡ [fault: slip] a.writes ✗ broken",
        "1. ⚡ [fault: slip] a.writes ✗ broken (now held)",
    ]


def test_no_two_lanes_are_one_host():
    lanes = tuple(Column(name, "process") for name in ("a b", "a_b", "a  b", "", " "))
    found = events(shiviz(Drawing(columns=lanes, steps=steps(*((lane.name, lane.name, "x") for lane in lanes)))))
    assert [each.host for each in found] == ["a_b", "a_b_2", "a_b_3", "lane", "lane_2"]
    check_clocks(found)


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_name_is_text_wherever_it_stands(name):
    drawing = run(name, steps=9)
    log = shiviz(drawing)
    plain(log)
    found = events(log)
    check_clocks(found)
    assert len(found) == 2 * len(drawing.steps)
    assert not any(re.search(r"\s", each.host) for each in found)


def test_a_run_in_which_nothing_happens_has_an_empty_log():
    assert shiviz(Drawing(columns=(), steps=())) == ""


def test_the_expression_is_the_one_that_is_told():
    assert DEFAULT_EXPRESSION.replace("?<event>", "").replace("?<host>", "").replace("?<clock>{.*}", r"\{.*\}") == (
        r"(.*)\n(\S*) (\{.*\})"
    )
