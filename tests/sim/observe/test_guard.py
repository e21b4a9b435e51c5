"""What stands in the place of functions that a release's code may not call: while it runs, and no longer."""

from __future__ import annotations

import os
import signal

import pytest

from wakeproof.errors import ReleaseError
from wakeproof.observe.guard import Forbidden, Guard
from wakeproof.observe.reach import OwnCode


async def handler(ports: object) -> None:
    """Makes this file a release's own."""


def guard() -> Guard:
    return Guard(OwnCode([handler]))


def test_functions_are_back_in_their_places_however_guards_are_nested():
    before = os.abort, signal.setitimer
    with guard().watching():
        outer = os.abort
        with guard().watching():
            assert os.abort is outer is not before[0]
        assert os.abort is outer
    assert (os.abort, signal.setitimer) == before


def test_a_function_has_one_stand_in():
    met = []
    for _ in range(2):
        with guard().watching():
            met.append(os.abort)
    assert met[0] is met[1]


def test_a_function_that_was_put_in_its_place_meanwhile_has_its_own(monkeypatch):
    called = list[str]()
    monkeypatch.setattr(os, "abort", lambda: called.append("mine"))
    watch = guard()
    with watch.watching(), pytest.raises(Forbidden):
        os.abort()
    os.abort()
    assert called == ["mine"]
    with pytest.raises(ReleaseError, match="ends the process"):
        watch.check()
