"""What the clock has to know of a step: what appears, what vanishes, and what lasts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from toys import Toy, counts, machine, put

from wakeproof.kernel.machine import Machine
from wakeproof.schedulers.replay import replay
from wakeproof.schedulers.timers import TimerChange, change


def changes(of: Machine, *path: str) -> tuple[set[str], set[str]]:
    """The labels that appear with the last of these steps, and those that vanish."""
    appeared, vanished = last_change(of, path)
    return {a.label for group in appeared for a in group}, {a.label for a in vanished}


def last_change(of: Machine, path: Sequence[str]) -> TimerChange:
    run = replay(of, path).transitions
    before = (of.first, *(transition.to for transition in run))[-2]
    return change(before.actions, run[-1].action, run[-1].step.arms, run[-1].to.actions)


def arming(label: str, then: Callable[[Any], Any]) -> Callable[[Any], None]:
    def both(view: Any) -> None:
        then(view)
        view.arms.append(label)

    return both


TIMERS = [
    Toy("start", lambda v: v["n"] == 0, put(n=1)),
    Toy("beat", lambda v: 0 < v["n"] < 3, arming("timer", counts("n"))),
    Toy("look", lambda v: v["n"] > 0 and not v["seen"], put(seen=True)),
    Toy("timer", lambda v: v["n"] > 0, put(n=0)),
    Toy("fault", lambda v: v["n"] == 2, put(n=3), fault="fault"),
]


@pytest.mark.parametrize(
    ("path", "appeared", "vanished"),
    [
        pytest.param(["start"], {"beat", "look", "timer"}, {"start"}, id="what is offered anew appears"),
        pytest.param(["start", "look"], set(), {"look"}, id="what lasts neither appears nor vanishes"),
        pytest.param(
            ["start", "beat"], {"beat", "timer"}, {"beat", "timer"}, id="what happened or was armed starts over"
        ),
        pytest.param(["start", "timer"], {"start"}, {"beat", "look", "timer"}, id="what is over vanishes"),
        pytest.param(["start", "beat", "fault"], set(), {"beat", "fault"}, id="what has no clock does not appear"),
    ],
)
def test_what_appears_and_what_vanishes(path: list[str], appeared: set[str], vanished: set[str]) -> None:
    assert changes(machine({"n": 0, "seen": False}, TIMERS), *path) == (appeared, vanished)


def test_alternatives_appear_together_and_everything_else_alone() -> None:
    of = machine({"n": 0}, [
        Toy("go", lambda v: v["n"] == 0, put(n=1)),
        Toy("left", lambda v: v["n"] == 1, put(n=2), group="way"),
        Toy("alone", lambda v: v["n"] == 1, put(n=2)),
        Toy("right", lambda v: v["n"] == 1, put(n=2), group="way"),
    ])  # fmt: skip
    appeared, _ = last_change(of, ["go"])
    assert [[action.label for action in group] for group in appeared] == [["left", "right"], ["alone"]]
