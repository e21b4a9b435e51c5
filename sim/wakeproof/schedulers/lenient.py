"""The lenient replay scheduler: labels where they can happen, the others left out, and then to the end undisturbed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wakeproof.kernel.machine import Machine, Situation
from wakeproof.kernel.rules import Action
from wakeproof.kernel.trace import Trace
from wakeproof.schedulers.run import run


class LenientReplay:
    """Chooses the next label that is enabled; after the last one, what happens if nobody disturbs it.

    Without any label this is the baseline run: nothing fails, and whoever moved last goes on.
    """

    def __init__(self, labels: Iterable[str] = ()) -> None:
        self._left = iter(labels)
        self._actor = ""

    def choose(self, state: Situation, enabled: Sequence[Action]) -> Action | None:
        recorded = filter(None, map(state.action, self._left))
        action = next(recorded, None) or undisturbed_choice(enabled, self._actor)
        self._actor = action.actor if action is not None else ""
        return action


def undisturbed_choice(enabled: Sequence[Action], actor: str) -> Action | None:
    """The actor's next step that does not fail, else the first one offered; None where only faults are left."""
    sound = [action for action in enabled if action.fault is None]
    return next((action for action in sound if action.actor == actor), sound[0] if sound else None)


def replay_leniently(machine: Machine, labels: Iterable[str]) -> Trace:
    """The run along these labels, as far as they can happen, to its end. Raises `LimitReached` if it has none."""
    return run(machine, LenientReplay(labels))
