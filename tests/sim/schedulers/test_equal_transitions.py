"""Two states, in which other actions wait, may lead to a third by equal transitions: the clock tells them apart."""

from __future__ import annotations

from collections.abc import Iterable

from wakeproof.kernel.layout import View
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import Action, World
from wakeproof.scenario.faults import Stalls
from wakeproof.schedulers.seeded import SeededRuns

FAST_MS, SLOW_MS = 1.0, 100.0


class Parting:
    """The run goes one way or the other first; `opens` then leads both to one state."""

    idle = False

    def enabled(self, view: View) -> Iterable[Action]:
        if view["way"] is None:
            yield Action("left", "parting", clock="fast_ms", group="ways", payload="left")
            yield Action("right", "parting", clock="fast_ms", group="ways", payload="right")

    def fire(self, view: View, action: Action) -> None:
        view["way"], view["is_open"] = 0, action.payload == "left"


class Opening:
    idle = False

    def enabled(self, view: View) -> Iterable[Action]:
        if view["way"] == 0:
            yield Action("opens", "opening", clock="fast_ms")

    def fire(self, view: View, action: Action) -> None:
        view["way"], view["is_open"] = 1, True


class Entering:
    """Waits from the first where the way is open from the first, else from `opens` on."""

    idle = False

    def enabled(self, view: View) -> Iterable[Action]:
        if view["is_open"] and not view["is_in"]:
            yield Action("enters", "entering", clock="slow_ms")

    def fire(self, view: View, action: Action) -> None:
        view["is_in"] = True


def test_what_a_step_lets_wait_depends_on_where_it_is_taken() -> None:
    slots = {"way": None, "is_open": False, "is_in": False}
    machine = Machine(World(slots, (Parting(), Opening(), Entering()), ()))
    runs = SeededRuns(machine, {"fast_ms": FAST_MS, "slow_ms": SLOW_MS}, {}, Stalls())
    traces = [runs.run(seed) for seed in range(20)]
    entered_ms = {trace.labels[0]: [step.at_ms for step in trace.steps] for trace in traces}
    assert entered_ms == {
        "left": [FAST_MS, 2 * FAST_MS, FAST_MS + SLOW_MS],
        "right": [FAST_MS, 2 * FAST_MS, 2 * FAST_MS + SLOW_MS],
    }
