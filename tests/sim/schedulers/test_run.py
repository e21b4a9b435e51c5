"""The loop of every run: it does what the scheduler chooses, ends where it says so, and judges only what has an end."""

from __future__ import annotations

import pickle
from collections.abc import Sequence

import pytest
from toys import Toy, busy, counts, in_the_end, machine, put

from wakeproof.errors import LimitReached
from wakeproof.kernel.machine import Machine, Situation
from wakeproof.kernel.rules import Action
from wakeproof.schedulers.lenient import replay_leniently
from wakeproof.schedulers.run import run


class First:
    """Chooses the first action so many times."""

    def __init__(self, times: int) -> None:
        self.left = times

    def choose(self, state: Situation, enabled: Sequence[Action]) -> Action | None:
        self.left -= 1
        return enabled[0] if enabled and self.left >= 0 else None


def climb() -> Machine:
    return machine({"n": 0}, [Toy("up", lambda v: v["n"] < 3, counts("n"))], [in_the_end("high", "n", 9)])


@pytest.mark.parametrize(("times", "broken"), [(0, []), (2, []), (3, ["high"]), (9, ["high"])])
def test_liveness_is_judged_only_where_nothing_is_left_to_happen(times: int, broken: list[str]) -> None:
    happened = run(climb(), First(times))
    assert happened.labels == ("up",) * min(times, 3)
    assert [finding.property for finding in happened.end] == broken


def test_a_run_that_is_not_over_at_its_bound_names_it() -> None:
    blink = machine({"on": False}, [Toy("blink", lambda v: True, put(on=lambda v: not v["on"]))])
    assert len(run(blink, First(7), steps_max=7).steps) == 7
    with pytest.raises(LimitReached, match="steps_max=7"):
        run(blink, First(8), steps_max=7)


def test_a_scheduler_cannot_choose_what_is_not_enabled() -> None:
    class Made:
        def choose(self, state: Situation, enabled: Sequence[Action]) -> Action | None:
            return Action("fly", "ann")

    with pytest.raises(AssertionError, match="fly is not enabled"):
        run(climb(), Made())


def test_a_run_that_leaves_its_process_leaves_its_machine_behind() -> None:
    """A transition holds its machine, with all that was explored: for another process that is worth nothing."""
    happened = replay_leniently(busy(), ())
    for other in (pickle.loads(pickle.dumps(happened)), happened.detached()):
        assert other == happened
        assert other.transitions == ()
    assert len(happened.transitions) == len(happened.steps) > 0
