"""How a world is held against the real thing that it simulates: what is kept there, and what a step sends there."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol

from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import Action


class Difference(NamedTuple):
    """What was sent when the two came apart, and what each of them said."""

    statement: str
    simulated: str
    real: str


class ConformanceScene(Protocol):
    """One world beside the real thing. `kept` are the numbers of the slots whose values the real thing keeps."""

    @property
    def kept(self) -> tuple[int, ...]: ...

    def sent(self, action: Action, state: str) -> Hashable | None:
        """What the action sends to the real thing in this state, what comes back in the simulation included; or None.

        With the kept slots before and after it, this is all that the real thing could tell two steps apart by.
        """

    def put(self, state: str) -> None:
        """Let the real thing keep what the state says."""

    def carry_out(self, sent: Hashable, before: str, after: str) -> Difference | None:
        """Send it, where the real thing is as in `before`; where it then is not as in `after`, put that right."""

    def told(self, sent: Hashable, before: str, after: str) -> Hashable:
        """The same in terms that all scenes of one real thing share: what was asked for one need not be again."""

    def overlapping(self, state: str) -> tuple[Hashable, ...]:
        """What is on its way to the real thing at once in this state, two by two."""

    def collide(self, pair: Hashable, state: str) -> Difference | None:
        """Let two overlap in every way that matters, where the real thing is as in `state`."""


Conformance = Callable[[str], AbstractContextManager[Callable[[Machine], ConformanceScene]]]
"""Opens the real thing at a URL, or one of its own for '': what then makes a scene of each machine.

A world may have two: the real thing itself, and what is learned of each thing that it is sent.
"""
