"""Sequence diagrams for Mermaid say what the drawing says, and no name in one is more than text."""

from __future__ import annotations

import pytest
from ci_reports import HOSTILE, drawn
from hostile_names import ATTACKS
from mermaid_parser import by_grammar, by_mermaid, decoded
from page_reports import run

from wakeproof.counterexample.drawing import BROKEN, LOST, Column, Drawing, DrawnStep, Message, Shows
from wakeproof.report.mermaid import TEXT_MAX, escaped, mermaid
from wakeproof.visible import one_line

NAMES = (
    *HOSTILE,
    *ATTACKS,
    "end",
    "end\nL1->>L1: planted",
    "a;L1->>L1: planted",
    "a #59; b #lt; &#60; &lt;",
    "# a comment",
    "%% a comment",
    '%%{init: {"theme": "dark", "securityLevel": "loose"}}%%',
    "style L1 fill:#f00;",
    "classDef x fill:#f00; CLASSDEF",
    "wrap: a, :wrap: b, nowrap: c",
    "-->> -x --) -> + - as b",
    "L1",
    "participant",
    "Note over L1",
    "rect rgb(0,0,0)",
    "autonumber",
    "$$x^2$$ \\(y\\)",
    "ﬂ°°59¶ß ﬂ°lt¶ß",
    "<br/><br> <img src=x onerror=alert(1)>",
    "```\n~~~",
    "accDescr { a }",
    '@{ "type": "database" }',
    "link L1: a @ javascript:alert(1)",
    " ",
    "\xa0",
)


def drawing(name: str) -> Drawing:
    """Two lanes, a message there, one by itself that is a fault, and a note, with the name in each."""
    lanes = (Column(f"{name}", "process", name), Column("row", "row"), Column(f"other {name}", "row"))
    return Drawing(
        columns=lanes,
        steps=(
            DrawnStep(
                label=name,
                actor=name,
                messages=(Message(name, "row", name),),
                shows=(Shows("row", name), Shows(f"other {name}", name)),
            ),
            DrawnStep(
                label=name, actor=name, messages=(Message(name, name, name),), fault=name or "slip", property=BROKEN
            ),
        ),
        breaks=2,
        fell_in=1,
    )


def shown(text: str) -> str:
    """A name as a reader sees it: on one line, cut where it is long."""
    told = " ".join(one_line(text).split())
    return f"{told[: TEXT_MAX - 1]}…" if len(told) > TEXT_MAX else told or "\xa0"


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_name_is_text_wherever_it_stands(name):
    read = by_grammar(mermaid(drawing(name), name))
    assert read.title == shown(name)
    assert list(read.lanes.values()) == [shown(name), "row", shown(f"other {name}")]
    assert read.messages[0] == ("L1", "L2", f"{shown(f'1. {name}')} (now {shown(name or '∅')})")
    assert read.messages[1] == ("L1", "L1", shown(f"2. ⚡ {name}"))
    assert read.notes == [("L3", f"now {shown(name or '∅')}"), ("L1", "interferes here"), ("L1", "✗ broken here")]


def test_mermaid_itself_reads_the_same():
    """Its parser takes every text for a sequence diagram, with as many messages, and with these texts."""
    texts = [mermaid(drawing(name), name) for name in NAMES] + [mermaid(run(steps=40), "long")]
    for text, found in zip(texts, by_mermaid(texts), strict=True):
        assert "error" not in found, (found, text)
        read = by_grammar(text)
        assert found["type"] == "sequence" and drawn_as(found["title"]) == blanks(read.title)
        assert [drawn_as(told) for source, _, told in found["messages"] if source] == list(map(blanks, read.told))
        lanes = [lane.partition("<br/>")[0] for lane in found["lanes"]]
        assert list(map(drawn_as, lanes)) == list(map(blanks, read.lanes.values()))


PLAIN = mermaid(drawing("plain"), "plain")


@pytest.mark.parametrize("planted", ["a; b", "x\n  end", "%%{init: {}}%%", "style: #9;", "<b>", "$$x$$"])
def test_a_name_that_is_put_in_as_it_is_would_be_seen(planted):
    with pytest.raises(AssertionError):
        by_grammar(PLAIN.replace("1. plain", planted, 1))


def test_mermaid_itself_refuses_what_is_no_diagram():
    assert "error" in by_mermaid([PLAIN.replace("1. plain", "x\n  end\n  end", 1)])[0]


def test_the_step_that_breaks_it_and_what_fell_in_are_told_in_words_and_colour():
    steps = (("a(x).send", ()), ("b(y).mint", ()), ("a(x).clear", ()))
    told = [line.strip() for line in mermaid(drawn(*steps, breaks=3, fell_in=2), "t").split("\n")]
    yellow, red = told.index("rect rgba(255, 200, 0, 0.2)"), told.index("rect rgba(255, 0, 0, 0.15)")
    assert told[yellow + 1 : yellow + 4] == ["L1->>L1: 2. b(y).mint", "Note over L1: interferes here", "end"]
    assert told[red + 1 : red + 4] == ["L1->>L1: 3. a(x).clear", "Note over L1: ✗ broken here", "end"]


def test_a_property_that_is_lost_and_not_broken_yet_says_so():
    text = mermaid(drawn(("a(x).send", ()), ("a(x).clear", ()), breaks=2, fare=LOST), "t")
    assert "✗ lost here" in text and "broken" not in text


def test_a_request_is_named_once_and_its_further_steps_begin_with_a_dot():
    text = mermaid(drawn(("a(x).send", ()), ("a(x).ack → ok", ()), ("b(x).send", ())), "t")
    assert [told for _, _, told in by_grammar(text).messages] == ["1. a(x).send", "2. .ack → ok", "3. b(x).send"]


def test_a_fault_ends_in_a_cross():
    text = mermaid(run(steps=9), "t")
    assert [line.strip() for line in text.split("\n") if "⚡" in line] == [
        "L1-xL2: 9. ⚡ step 9 of it → ok (now held 9)"
    ]


@pytest.mark.parametrize("text", ["plain words", "done(w1)#2.ack → ok", "a_b, c.d/e = f?", "⚡ ✗ é 中"])
def test_what_is_harmless_reads_well_in_the_source(text):
    assert escaped(text).replace("#35;", "#") == text


def drawn_as(text: str) -> str:
    """A text that Mermaid has read, as it draws it: an entity is kept until then."""
    return blanks(decoded(text))


def blanks(text: str) -> str:
    """Mermaid trims."""
    return " ".join(text.split())
