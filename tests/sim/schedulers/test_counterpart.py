"""One release led along another's run: by label, else by what the same request does next, else left out."""

from __future__ import annotations

import pytest
from toys import Toy, machine, put

from wakeproof.kernel.layout import Note
from wakeproof.kernel.machine import Machine
from wakeproof.schedulers.counterpart import Counterpart
from wakeproof.schedulers.replay import replay
from wakeproof.schedulers.run import run


def handler(*steps: str, acts: bool = True) -> Machine:
    """These steps of a request in turn, each of them the module's own, and a clock that ticks once at any moment."""

    def then(number: int, step: str):
        def step_is_taken(view):
            view["n"] = number + 1
            view.tell(Note(step, acts="writes" if acts else None))

        return step_is_taken

    rules = [Toy(step, lambda v, n=n: v["n"] == n, then(n, step), "server") for n, step in enumerate(steps)]
    return machine({"n": 0, "ticks": 0}, [*rules, Toy("clock.ticks", lambda v: not v["ticks"], put(ticks=1))])


def led(base: Machine, head: Machine, *labels: str) -> list[str | None]:
    """What BASE does for each step of HEAD's run."""
    steps = replay(head, labels).transitions
    scheduler = Counterpart(steps)
    happened = run(base, scheduler, steps_max=len(steps))
    taken = [step.action.label if step else None for _, step in scheduler.stood]
    assert happened.labels == tuple(filter(None, taken))
    return taken


def test_the_same_label_is_the_same_step() -> None:
    of = handler("done(w1).read", "done(w1).write")
    assert led(of, of, "done(w1).read", "clock.ticks", "done(w1).write") == [
        "done(w1).read", "clock.ticks", "done(w1).write",
    ]  # fmt: skip


def test_the_same_request_goes_on_by_whatever_name() -> None:
    base, head = handler("done(w1).load", "done(w1).store"), handler("done(w1).read", "done(w1).write")
    assert led(base, head, "done(w1).read", "done(w1).write") == ["done(w1).load", "done(w1).store"]


@pytest.mark.parametrize(
    "base",
    [
        pytest.param(handler("done(w2).load"), id="another request"),
        pytest.param(handler("done(w1).load", acts=False), id="no step of the module's own"),
        pytest.param(handler(), id="no request at all"),
    ],
)
def test_what_has_no_counterpart_is_left_out_and_the_rest_is_led_on(base: Machine) -> None:
    assert led(base, handler("done(w1).read"), "done(w1).read", "clock.ticks") == [None, "clock.ticks"]
