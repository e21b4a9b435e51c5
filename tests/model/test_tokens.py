"""The token stores, one table each: what was done to a store, and what it says afterwards."""

from __future__ import annotations

import pytest

from pullwake.module.tokens import Entry, ManyStreams, OneStream

A, B = "stream/a", "stream/b"
BOTH = (ManyStreams, OneStream)


def mint(stream, consumer, token):
    return lambda store: store.mint(stream, consumer, token)


def clear(stream):
    return lambda store: store.clear_stream(stream)


def after(kind, *steps):
    store = kind({})
    for step in steps:
        step(store)
    return store


# (name, stores it holds for, steps, entries afterwards)
CASES = [
    ("empty at first", BOTH, [], {}),
    ("mint stores", BOTH, [mint(A, "w1", "t1")], {A: Entry("t1", "w1")}),
    ("mint evicts", BOTH, [mint(A, "w1", "t1"), mint(A, "w2", "t2")], {A: Entry("t2", "w2")}),
    ("an older wake's mint evicts too", BOTH, [mint(A, "w2", "t2"), mint(A, "w1", "t1")], {A: Entry("t1", "w1")}),
    ("minting again renews", BOTH, [mint(A, "r1", "t1"), mint(A, "r1", "t2")], {A: Entry("t2", "r1")}),
    (
        "other consumers keep their streams",
        BOTH,
        [mint(A, "w1", "t1"), mint(B, "w2", "t2")],
        {A: Entry("t1", "w1"), B: Entry("t2", "w2")},
    ),
    (
        "since #4616 a consumer may hold several",
        (ManyStreams,),
        [mint(A, "r1", "t1"), mint(B, "r1", "t2")],
        {A: Entry("t1", "r1"), B: Entry("t2", "r1")},
    ),
    (
        "before #4616 the second stream deletes the first",
        (OneStream,),
        [mint(A, "r1", "t1"), mint(B, "r1", "t2")],
        {B: Entry("t2", "r1")},
    ),
    (
        "and spares whoever took the first over",
        (OneStream,),
        [mint(A, "r1", "t1"), mint(A, "r2", "t2"), mint(B, "r1", "t3")],
        {A: Entry("t2", "r2"), B: Entry("t3", "r1")},
    ),
    ("clear takes whoever's it is", BOTH, [mint(A, "w2", "t2"), clear(A)], {}),
    ("clear takes that stream's alone", BOTH, [mint(A, "w1", "t1"), clear(B)], {A: Entry("t1", "w1")}),
    ("clearing nothing is nothing", BOTH, [clear(A), clear(A)], {}),
]
EACH = [
    pytest.param(kind, steps, entries, id=f"{kind.__name__}: {name}")
    for name, kinds, steps, entries in CASES
    for kind in kinds
]


@pytest.mark.parametrize(("kind", "steps", "entries"), EACH)
def test_a_store_holds_exactly(kind, steps, entries):
    assert after(kind, *steps).entries == entries


@pytest.mark.parametrize("kind", BOTH)
@pytest.mark.parametrize(
    ("stream", "consumer", "owned"),
    [(A, "r1", True), (A, "r2", False), (B, "r1", False), ("stream/unknown", "r1", False)],
)
def test_owns_asks_for_the_consumer_alone(kind, stream, consumer, owned):
    """Not for the token, nor for an epoch: a runner's older wake owns what its newer wake minted."""
    store = after(kind, mint(A, "r1", "older"), mint(A, "r1", "newer"), mint(B, "r2", "other"))
    assert store.owns(stream, consumer) is owned


@pytest.mark.parametrize("kind", BOTH)
@pytest.mark.parametrize(
    ("stream", "token", "accepted"),
    [
        (A, "newer", True),
        (A, "older", False),
        (A, "other", False),
        (B, "other", True),
        (B, "newer", False),
        (A, "", False),
    ],
)
def test_check_accepts_the_stored_token_alone(kind, stream, token, accepted):
    store = after(kind, mint(A, "r1", "older"), mint(A, "r1", "newer"), mint(B, "r2", "other"))
    assert store.check(stream, token) is accepted


@pytest.mark.parametrize("kind", BOTH)
def test_a_cleared_stream_accepts_and_is_owned_by_nobody(kind):
    store = after(kind, mint(A, "w1", "t1"), clear(A))
    assert not store.check(A, "t1")
    assert not store.owns(A, "w1")


@pytest.mark.parametrize("kind", BOTH)
def test_mint_answers_with_the_token_it_stored(kind):
    assert kind({}).mint(A, "w1", "t1") == "t1"
