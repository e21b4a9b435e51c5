"""Labels: which patterns name which labels."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wakeproof.labels import matches

NAMES = [
    # exactly
    ("done(w1).release_row", "done(w1).release_row"),
    ("server-0.restart", "server-0.restart"),
    ("done(w1).update_status fails", "done(w1).update_status fails"),
    # but for the qualifier, unless the pattern has one
    ("callback(w1).send", "callback(w1).send@server-1"),
    ("callback(w1).send@server-1", "callback(w1).send@server-1"),
    ("w1.send@server-1", "callback(w1).send@server-1"),
    # short for any request on behalf of a wake
    ("w1.mint", "callback(w1).mint"),
    ("w1.mint", "callback(w1).mint@server-0"),
    ("w1.claim", "claim(w1,r2).claim"),
    ("w1.ack", "done(w1)#2.ack"),
    ("w1.mint", "w1.mint"),
    ("w1.update_status fails", "done(w1).update_status fails"),
    # one retry alone
    ("done(w1)#2.ack", "done(w1)#2.ack"),
    # anything
    ("*", "server-0.restart"),
    ("*.restart", "server-1.restart"),
    ("done(*).ack", "done(w2).ack"),
    ("done(w1).update_status*", "done(w1).update_status fails"),
    ("done(w1).* fails", "done(w1).update_status fails"),
    ("w1.*", "done(w1).ack"),
    ("claim(w1,*).claim", "claim(w1,r2).claim"),
]

OTHERS = [
    ("done(w1).update_status", "done(w1).update_status fails"),
    ("w1.update_status", "done(w1).update_status fails"),
    ("done(w1).update_status fails", "done(w1).update_status"),
    ("done(w1).ack", "done(w2).ack"),
    ("done(w1).ack", "done(w1)#2.ack"),
    ("done(w1)#2.ack", "done(w1).ack"),
    ("w1.mint", "callback(w11).mint"),
    ("w1.mint", "callback(w2).mint"),
    ("w1.mint", "w2.mint"),
    ("w2.claim", "claim(w1,r2).claim"),
    ("r2.claim", "claim(w1,r2).claim"),
    ("callback(w1).send@server-0", "callback(w1).send@server-1"),
    ("callback(w1).send@server-0", "callback(w1).send"),
    ("done(w1).ac", "done(w1).ack"),
    ("one(w1).ack", "done(w1).ack"),
    ("done(w.).ack", "done(w1).ack"),
    ("server-0.restart", "server-00restart"),
    ("*.restart", "server-1.restart fails"),
    ("", "server-0.restart"),
]


@pytest.mark.parametrize(("pattern", "label"), NAMES)
def test_a_pattern_names(pattern: str, label: str) -> None:
    assert matches(pattern, label)


@pytest.mark.parametrize(("pattern", "label"), OTHERS)
def test_a_pattern_does_not_name(pattern: str, label: str) -> None:
    assert not matches(pattern, label)


FAILED = ("done(w1).end_claim fails", "done(w1).update_status fails", "done(w1).writes entities(entity/a) fails")


@pytest.mark.parametrize(
    "pattern", ["done(w1).end_claim fails", "w1.update_status fails", "*.writes entities(entity/a) fails", "done(*"]
)
def test_a_pattern_names_a_step_by_any_of_its_names(pattern: str) -> None:
    assert matches(pattern, *FAILED)


@pytest.mark.parametrize("pattern", ["done(w1).end_claim", "done(w2).update_status fails", "*.writes entities fails"])
def test_a_pattern_names_no_step_that_has_none_of_its_names(pattern: str) -> None:
    assert not matches(pattern, *FAILED)


@given(st.text("w1.()#, fails+[\\", min_size=1))
def test_every_label_names_itself_whatever_it_is_written_with(label: str) -> None:
    assert matches(label, label)
    assert matches(label, f"{label}@server-0")
