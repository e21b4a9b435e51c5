"""A counterexample made ready to be read: its story folded, why it is needed, and what it takes on the clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from wakeproof.drivers.replay import replay, replay_leniently
from wakeproof.drivers.timed import Delay
from wakeproof.errors import LimitReached
from wakeproof.evidence.clock import Timing, lay_on_the_clock
from wakeproof.evidence.drawing import Drawing, draw
from wakeproof.evidence.execution import Execution, execution
from wakeproof.evidence.needed import Neighbour, neighbours
from wakeproof.evidence.told import told
from wakeproof.kernel.machine import Machine


@dataclass(frozen=True)
class Shown:
    """A run that breaks a property. After step `no_return` every run breaks it (0: a further fault could save it).

    `limit` is what kept it from being made simpler or from being explained in full; empty where nothing did.
    """

    run: Execution
    told: tuple[str, ...]
    needs: tuple[Neighbour, ...]
    timing: Timing
    drawing: Drawing
    no_return: int = 0
    limit: str = ""


def undisturbed(machine: Machine) -> Execution:
    """The run in which nothing fails and whoever moved last goes on, which stories call usual; none without an end."""
    try:
        return execution(replay_leniently(machine, []))
    except LimitReached:
        return Execution(())


def show_run(
    machine: Machine,
    run: Execution,
    name: str,
    delays: Mapping[str, Delay],
    no_return: int = 0,
    risks: Sequence[float] = (),
    over: Callable[[], str] = lambda: "",
    lost: int = 0,
) -> Shown:
    """Of a run of this machine that breaks the property; delays by clock, in milliseconds; the rest as in `draw`.

    `over` names a limit that is reached: what is left to be found out then is left out.
    """
    lines = told(run, undisturbed(machine), name)
    drawing = draw(machine, run, name, no_return, risks, lost)
    timing = lay_on_the_clock(machine, replay(machine, run.labels), delays, over)
    needs = tuple(neighbours(machine, run, name, over))
    return Shown(run, tuple(lines), needs, timing, drawing, no_return, over())
