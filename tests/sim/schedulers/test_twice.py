"""Every schedule run twice: a world that answers otherwise the second time is found at the step where it does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from random import Random
from typing import Any

import pytest
from toys import Toy, busy, counts, machine, put

from wakeproof.errors import UserError
from wakeproof.kernel.layout import Note
from wakeproof.kernel.machine import Machine
from wakeproof.schedulers.lenient import LenientReplay
from wakeproof.schedulers.run import run
from wakeproof.schedulers.twice import Twice
from wakeproof.schedulers.uniform import Uniform


@pytest.mark.parametrize("seed", range(20))
def test_what_is_the_same_the_second_time_runs_as_without_the_check(seed: int) -> None:
    of = busy()
    assert run(of, Twice(Uniform(Random(seed)), busy())) == run(of, Uniform(Random(seed)))


def twice(made: Callable[[], Machine]) -> None:
    run(made(), Twice(LenientReplay(), made()))


def says(numbers: Iterator[int]) -> Machine:
    """Two steps; the second tells how often any machine has taken it."""
    return machine({"n": 0}, [
        Toy("first", lambda v: v["n"] == 0, put(n=1)),
        Toy("second", lambda v: v["n"] == 1, lambda v: (counts("n")(v), v.tell(Note("second", str(next(numbers)))))),
    ])  # fmt: skip


def test_a_step_that_does_something_else_is_named() -> None:
    numbers = count(1)
    with pytest.raises(
        UserError, match="after 2 steps what 'second' does differs: second → 1 the first time, second → 2"
    ):
        twice(lambda: says(numbers))


def opens(doors: Iterator[int]) -> Machine:
    """What is enabled after the first step depends on how often that was asked."""
    left = {"n": None}

    def door(view: Any) -> bool:
        if view["n"] != 1:
            return False
        left["n"] = left["n"] or next(doors)
        return left["n"] == 1

    return machine({"n": 0}, [
        Toy("first", lambda v: v["n"] == 0, put(n=1)),
        Toy("through", door, put(n=2)),
    ])  # fmt: skip


def test_an_action_that_is_not_enabled_again_is_named() -> None:
    doors = count(1)
    with pytest.raises(
        UserError, match="after 1 steps what is enabled differs: through the first time, nothing the sec"
    ):
        twice(lambda: opens(doors))
