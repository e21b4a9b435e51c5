"""What a clock has to know of a step: which actions begin to wait for their time with it, and which stop."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from wakeproof.kernel.offers import Actions
from wakeproof.kernel.rules import Action


class TimerChange(NamedTuple):
    """Groups of alternatives that begin to wait, and actions that wait no longer."""

    appeared: tuple[Actions, ...]
    vanished: Actions


def change(before: Actions, action: Action, arms: tuple[str, ...], after: Actions) -> TimerChange:
    """What an action that arms these timers changes, by what is enabled before and after it.

    What happened, what it took the place of, its alternatives and what was armed start over: they vanish, and where
    they are offered again they appear again. What is enabled before and after keeps its time.
    """
    over = (action.label, action.instead, *arms)
    lasting = [a for a in before if a.label not in over and not (a.group and a.group == action.group)]
    appeared = [a for a in after if a.clock is not None and a not in lasting]
    vanished = tuple(a for a in before if a not in after or a not in lasting)
    return TimerChange(grouped(appeared), vanished)


def grouped(actions: Iterable[Action]) -> tuple[Actions, ...]:
    """What has a clock, in the order offered: alternatives of one group together, everything else alone."""
    groups: dict[str, list[Action]] = {}
    for action in actions:
        if action.clock is not None:
            groups.setdefault(action.group or action.label, []).append(action)
    return tuple(tuple(group) for group in groups.values())
