"""The counterpart scheduler: one release led along the run of another, which calls the same things by other names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wakeproof.kernel.machine import Situation, Transition
from wakeproof.kernel.rules import Action
from wakeproof.labels import parse


class Counterpart:
    """Chooses for each step of the other run what this release does in its place; a step that has nothing is left out.

    `stood` has for each of those steps where this release stood before it, and its own step, if it took one.
    """

    def __init__(self, steps: Iterable[Transition]) -> None:
        self._steps = iter(steps)
        self.stood: list[tuple[Situation, Transition | None]] = []

    def choose(self, state: Situation, enabled: Sequence[Action]) -> Action | None:
        for step in self._steps:
            action = counterpart(state, step.action)
            self.stood.append((state, state.follow(action) if action else None))
            if action is not None:
                return action
        return None


def counterpart(state: Situation, action: Action) -> Action | None:
    """The action of this label; else what the same request does next here, or how it fails, by whatever name."""
    exact = state.action(action.label)
    if exact is not None:
        return exact
    asked = parse(action.label)
    alike = [each for each in state.actions if (each.fault, each.actor) == (action.fault, action.actor)]
    alike = [each for each in alike if parse(each.label)._replace(what="") == asked._replace(what="")]
    if not asked.subject or len(alike) != 1:
        return None
    of_the_module = any(note.acts is not None for note in state.follow(alike[0]).step.notes)
    return alike[0] if of_the_module or alike[0].instead is not None else None
