"""The uniform scheduler: each enabled action is as likely as any other, and so is the end where all is quiet.

This is the chance by which a proof gives each way of breaking a property its risk (`checker/probabilities.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from wakeproof.kernel.machine import Situation
from wakeproof.kernel.rules import Action


class Uniform:
    """Chooses uniformly, faults among the rest; where nothing but faults is left, ending is one choice more."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def choose(self, state: Situation, enabled: Sequence[Action]) -> Action | None:
        number = int(self._random.random() * (len(enabled) + state.quiet))
        return enabled[number] if number < len(enabled) else None
