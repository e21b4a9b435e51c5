"""The two steps of a run to look at: the one that breaks the property, and what of somebody else's fell in before it.

Going back from the step that breaks it, the last step of somebody else that wrote what it reads or writes is what
fell in; but for what a handler's every step writes, which only says how far it has come.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from wakeproof.evidence.execution import Execution
from wakeproof.evidence.labels import whose
from wakeproof.kernel.machine import Transition


class Marks(NamedTuple):
    """Steps counted from 1; 0 is none, or not known."""

    breaks: int = 0
    fell_in: int = 0


def marks(path: Sequence[Transition], run: Execution, name: str, lost: int = 0) -> Marks:
    """Of a run along this path; `lost` is the step at which a liveness property is, where that is known."""
    found = (n for n, moment in enumerate(run.moments, 1) if any(each.property == name for each in moment.findings))
    breaks = next(found, 0)
    if breaks:
        return Marks(breaks, _fell_in(path[:breaks], safety=True))
    return Marks(lost, _fell_in(path[:lost], safety=False)) if lost else Marks()


def _fell_in(path: Sequence[Transition], *, safety: bool) -> int:
    """Before the last step of this path. A fault is reason enough by itself, but for a call that fails it."""
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
