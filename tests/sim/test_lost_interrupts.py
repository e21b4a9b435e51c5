"""An interrupt is never lost, wherever it falls."""

import os
import signal
import sys
import time
import weakref

import pytest

from wakeproof.interrupts import SIGNALS, exit_code, listening


class Ends:
    def __init__(self, sent):
        self.sent = sent

    def __del__(self):
        os.kill(os.getpid(), self.sent)
        sum(range(10))  # the interpreter looks for signals here


@pytest.mark.parametrize("sent", SIGNALS)
def test_one_that_falls_where_an_object_ends_comes_again(sent):
    with listening():
        with pytest.raises(KeyboardInterrupt):
            ends(sent)
        assert exit_code() == 128 + sent


@pytest.mark.parametrize("sent", SIGNALS)
def test_one_that_falls_where_a_reference_is_cleared_comes_again(sent):
    with listening(), pytest.raises(KeyboardInterrupt):
        clears(sent)


def test_it_counts_once():
    """Two that came are not three: what is being computed is not thrown away."""
    with listening():
        with pytest.raises(KeyboardInterrupt):
            ends(signal.SIGINT)
        os.kill(os.getpid(), signal.SIGINT)
        sum(range(10))


def test_what_else_is_ignored_there_is_told_as_ever():
    told = []
    hook, sys.unraisablehook = sys.unraisablehook, told.append
    try:
        with listening():
            Raises()
    finally:
        sys.unraisablehook = hook
    assert [type(each.exc_value) for each in told] == [KeyboardInterrupt]


class Raises:
    def __del__(self):
        raise KeyboardInterrupt


def ends(sent):
    Ends(sent)
    wait()


def clears(sent):
    whole = Whole()
    reference = weakref.ref(whole, lambda _: (os.kill(os.getpid(), sent), sum(range(10))))
    del whole
    assert reference() is None
    wait()


class Whole:
    """Something to refer to."""


def wait():
    until = time.monotonic() + 10
    while time.monotonic() < until:
        time.sleep(0.01)
