"""The selectively uniform scheduler: each order of the selected steps is as likely as any other.

SURW (Zhao, Wolff, Mathur and Roychoudhury, "Selectively uniform concurrency testing", ASPLOS 2025). Whose selected step
comes next is drawn by how many each has left. There are (n1+...+nk)!/(n1!...nk!) orders of k actors' steps, and of
those that begin with the i-th actor's a share of ni/(n1+...+nk): so each draw keeps all orders alike. All other steps
come by random ranks, and a selected one of somebody else waits for its turn. How many each has left is what an earlier
run had; where a step waits for what does not come (a mutex, a branch not taken) somebody else has the turn.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random

from wakeproof.kernel.machine import Situation, Step
from wakeproof.kernel.rules import Action
from wakeproof.schedulers.footprints import Profile, step_of, weighted


class SelectivelyUniform:
    """Chooses uniformly among the orders of `selected` steps, of which each actor has so many `left`."""

    def __init__(self, random: Random, left: Mapping[str, int], selected: Callable[[Step], bool]) -> None:
        self._random, self._left, self._selected = random, dict(left), selected
        self._rank: dict[str, float] = {}
        self._turn: str | None = None

    def choose(self, state: Situation, enabled: Sequence[Action]) -> Action | None:
        if not enabled:
            return None
        if self._turn is None:
            self._turn = self._drawn(tuple(self._left))
        selected = {action for action in enabled if self._selected(step_of(state, action))}
        free = [action for action in enabled if action not in selected or action.actor == self._turn]
        if not free:
            self._turn = self._drawn(tuple(dict.fromkeys(action.actor for action in enabled)))
            free = [action for action in enabled if action.actor == self._turn] or list(enabled)
        chosen = self._first_by_rank(free)
        if chosen in selected:
            self._left[chosen.actor] = max(0, self._left.get(chosen.actor, 0) - 1)
            self._turn = None
        return chosen

    def _drawn(self, actors: Sequence[str]) -> str | None:
        place = weighted(self._random, [self._left.get(actor, 0) for actor in actors])
        return None if place is None else actors[place]

    def _first_by_rank(self, actions: Sequence[Action]) -> Action:
        for action in actions:
            if action.actor not in self._rank:
                self._rank[action.actor] = self._random.random()
        actor = max(actions, key=lambda action: self._rank[action.actor]).actor
        own = [action for action in actions if action.actor == actor]
        return own[int(self._random.random() * len(own)) if len(own) > 1 else 0]


def surw(random: Random, known: Profile) -> SelectivelyUniform:
    """SURW as its authors ran it: the steps that touch one contended slot are selected, another in each run."""
    slot = known.drawn(random)
    if slot is None:
        return SelectivelyUniform(random, {}, lambda step: False)
    return SelectivelyUniform(random, known.touches[slot], lambda step: slot in step.touched)


def urw(random: Random, lengths: Mapping[str, int]) -> SelectivelyUniform:
    """Without a selection (URW): each order of all steps is as likely, where each actor takes so many."""
    return SelectivelyUniform(random, lengths, lambda step: True)
