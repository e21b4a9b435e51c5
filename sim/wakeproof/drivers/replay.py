"""The replay driver: a recorded list of labels, step by step."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wakeproof.errors import LimitReached, UserError
from wakeproof.kernel.machine import Machine, Situation, Transition
from wakeproof.kernel.rules import Action

STEPS_MAX = 5_000


def replay(machine: Machine, labels: Sequence[str]) -> list[Transition]:
    """The path along these labels; `UserError` names the first one that cannot happen where it stands."""
    path: list[Transition] = []
    situation = machine.first
    for number, label in enumerate(labels, 1):
        action = situation.action(label)
        if action is None:
            can = ", ".join(a.label for a in situation.actions[:6])
            raise UserError(f"step {number} '{label}' cannot happen here", remedy=f"what can: {can}")
        path.append(situation.follow(action))
        situation = path[-1].to
    return path


def replay_leniently(machine: Machine, labels: Iterable[str]) -> list[Transition]:
    """Follow labels where they can happen, leave out the others, and go on quietly until nothing is left."""
    path: list[Transition] = []
    situation = machine.first
    for label in labels:
        action = situation.action(label)
        if action is not None:
            path.append(situation.follow(action))
            situation = path[-1].to
    while not situation.quiet:
        if len(path) >= STEPS_MAX:
            raise LimitReached("steps_max", STEPS_MAX)
        path.append(situation.follow(_natural(situation, path[-1].action.actor if path else "")))
        situation = path[-1].to
    return path


def _natural(situation: Situation, actor: str) -> Action:
    """The natural default: nothing fails, and whoever moved last goes on."""
    sound = [action for action in situation.actions if action.fault is None]
    return next((action for action in sound if action.actor == actor), sound[0])
