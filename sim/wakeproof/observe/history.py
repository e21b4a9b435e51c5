"""A history: one way to come to a node of the observation tree, by all that its handler has learned."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any, NamedTuple

from wakeproof.observe.effects import Outcome

STEPS_MAX = 500
"""Outcomes of one history: beyond it, a handler does not end."""


UNTOUCHED = "untouched"
"""Stands for the memory of a process, where a handler neither reads nor writes it."""


class Learned(NamedTuple):
    """An outcome's key, and which of the effects that a handler waited for it was given to.

    `memory` is that of its process before it goes on, where what it does next uses that.
    """

    choice: int
    outcome: Hashable
    memory: Hashable = UNTOUCHED


@dataclass(frozen=True, slots=True)
class History:
    """One way to reach a node: the handler's name, its arguments, and the outcomes it has seen.

    `choices` say which of the effects that it waited for each outcome was given to. `keys` are frozen: of what it
    started with (`HandlerRunner.first_key`), then of each outcome. `label` names the request: chance is drawn from it.
    `memory` is that of its process at the start, where it used that (`Learned.memory`: of each later step).
    """

    handler: str
    args: tuple[Any, ...]
    keys: tuple[Hashable, ...]
    outcomes: tuple[Outcome, ...] = ()
    choices: tuple[int, ...] = ()
    label: str = ""
    memory: Hashable = UNTOUCHED

    def then(self, outcome: Outcome, learned: Learned) -> History:
        keys, outcomes, choices = (*self.keys, learned), (*self.outcomes, outcome), (*self.choices, learned.choice)
        return History(self.handler, self.args, keys, outcomes, choices, self.label, self.memory)

    @property
    def memory_before(self) -> Hashable:
        """That of its process before its last step."""
        last = self.keys[-1]
        return last.memory if isinstance(last, Learned) else self.memory

    @property
    def before(self) -> History | None:
        """Without what was learned last; None of the first step."""
        if not self.outcomes:
            return None
        return History(
            self.handler, self.args, self.keys[:-1], self.outcomes[:-1], self.choices[:-1], self.label, self.memory
        )

    def __str__(self) -> str:
        return f"{self.handler}, step {len(self.outcomes) + 1}"
