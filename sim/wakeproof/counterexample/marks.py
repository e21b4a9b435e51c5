"""Two steps of a run are marked: the one that breaks the property, and the one of somebody else that interfered.

Going back from the step that breaks it, the last step of somebody else that wrote what it reads or writes interfered;
but for what every step of a handler writes, which only says how far it has come. It is the last conflict of the two
(Bernstein's conditions, 1966): steps that touch nothing in common could have come in the other order.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from wakeproof.kernel.machine import Transition
from wakeproof.kernel.trace import Trace
from wakeproof.labels import whose


class Marks(NamedTuple):
    """Steps counted from 1; 0 is none, or not known."""

    breaks: int = 0
    interfering: int = 0


def marks(run: Trace, name: str, lost: int = 0) -> Marks:
    """The marks of a run with its transitions; `lost` is where a liveness property is lost, if that is known."""
    path = run.transitions
    found = (n for n, step in enumerate(run.steps, 1) if any(each.property == name for each in step.findings))
    breaks = next(found, 0)
    if breaks:
        return Marks(breaks, _interfering(path[:breaks], safety=True))
    return Marks(lost, _interfering(path[:lost], safety=False)) if lost else Marks()


def _interfering(path: Sequence[Transition], *, safety: bool) -> int:
    """The step that interfered before the last of this path. A fault needs none, unless it is a call that fails."""
    last = path[-1]
    if last.action.fault and not (last.action.instead is not None and safety):
        return 0
    mine = whose(last.action.label)
    own = [frozenset(each.step.written) for each in path if whose(each.action.label) == mine]
    touched = last.step.touched.difference(frozenset.intersection(*own) if len(own) > 1 else ())
    for number, each in reversed(list(enumerate(path, 1))):
        another = each.action.actor != last.action.actor and whose(each.action.label) != mine
        if another and not touched.isdisjoint(each.step.written):
            return number
    return 0
