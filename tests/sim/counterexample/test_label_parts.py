"""A label has parts: the one parser and the one printer undo each other, over any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wakeproof.labels import OUTCOMES, Label, as_declared, is_answer, kind_of, parse, renamer, subject_of, without_names

PARTS = [
    ("done(w1)#2.ack@server-1 fails", Label("done", ("w1",), 2, "ack", "server-1", "fails")),
    ("claim(w1,r2).update_status reply lost", Label("claim", ("w1", "r2"), 1, "update_status", "", "reply lost")),
    ("done(w1).answer lost", Label("done", ("w1",), 1, "answer", "", "lost")),
    ("server-0.restart", Label("server-0", None, 1, "restart")),
    ("reap.send", Label("reap", None, 1, "send")),
    ("append(m1)", Label(what="append(m1)")),
    ("", Label()),
    # what nobody would print is one piece, or two
    ("done(w1)#1.x", Label("done(w1)#1", what="x")),
    ("a.b.c", Label("a.b", what="c")),
]
BESIDE_OTHERS = {
    "done(w1).ack": "done(w1).ack",
    "done(w1).ack (2)": "done(w1).ack",
    "done(w1).ack returns": "done(w1).ack",
    "done(w1)#2.ack (12) returns": "done(w1)#2.ack",
    "done(w1).ack (2) fails": "done(w1).ack fails",
    "done(w1).ack (2) reply lost": "done(w1).ack reply lost",
    "done(w1).ack (3) arrives after all": "done(w1).ack",
    "done(w1).ack never arrives": "done(w1).ack",
    "done(w1).ack (2) arrives late": "done(w1).ack arrives late",
    "done(w1).timer_25ms": "done(w1).answer",
    "done(w1).timer_0.5ms (2)": "done(w1).answer",
    # what only looks like it
    "done(w1).ack (1)": "done(w1).ack (1)",
    "done(w1).returns": "done(w1).returns",
    "done(w1).writes consumer_claims(w1, 1)": "done(w1).writes consumer_claims(w1, 1)",
}
WORDS = st.from_regex(r"[a-z_]{1,8}", fullmatch=True)
LABELS = st.builds(
    Label,
    kind=WORDS,
    names=st.none() | st.lists(WORDS, min_size=1, max_size=3).map(tuple),
    attempt=st.integers(1, 12),
    what=WORDS,
    server=st.just("") | st.integers(0, 11).map("server-{}".format),
    outcome=st.sampled_from(("", *OUTCOMES)),
)


@pytest.mark.parametrize(("text", "label"), PARTS, ids=[text for text, _ in PARTS])
def test_the_parts_of_a_label(text, label):
    assert parse(text) == label and str(label) == text


@pytest.mark.parametrize("label", BESIDE_OTHERS)
def test_what_a_handler_does_beside_others_is_declared_by_its_call(label):
    assert as_declared(label) == BESIDE_OTHERS[label]


@given(LABELS)
def test_what_is_printed_is_parsed(label):
    assert parse(str(label)) == label


@given(st.text(alphabet=st.sampled_from("ab12.#@(), \n\u2192") | st.characters()))
def test_any_text_prints_as_it_was(text):
    assert str(parse(text)) == text


def test_whose_it_is_and_what_is_done():
    label = parse("done(w1)#2.ack@server-1 fails")
    assert (label.subject, label.does, label.step) == ("done(w1)#2", "ack@server-1 fails", "done.ack fails")
    assert subject_of("append(m1)") == "append(m1)" and parse("append(m1)").step == "append"


def test_letters_stand_for_names_in_the_order_in_which_they_come():
    rename = renamer()
    assert [rename(text) for text in ("claim(w2,r1).ack", "row(r1) of done(w1)")] == [
        "claim(x,y).ack",
        "row(y) of done(z)",
    ]


@pytest.mark.parametrize(
    "told", ["done(w1).answer", "done(w1)#2.answer → 200", "f.answer lost", "f.answer gone astray"]
)
def test_the_end_of_a_request_is_its_answer(told: str) -> None:
    assert is_answer(told)


@pytest.mark.parametrize("told", ["done(w1).answers", "done(w1).ack → .answer", "answered", ""])
def test_what_only_speaks_of_an_answer_ends_no_request(told: str) -> None:
    assert not is_answer(told)


def test_subjects_are_alike_but_for_their_numbers_and_results_but_for_their_names() -> None:
    assert kind_of("done(w12)#2") == kind_of("done(w3)#7")
    assert without_names("done(w1).owns", "w1 owns it, not w12") == "x owns it, not w12"
    assert without_names("server-0.restart", "w1 owns it") == "w1 owns it"
