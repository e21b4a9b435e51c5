"""What every fault kind has: its name, what it does, the rules that it adds, the labels that it may strike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from pullwake.world.deployment import Deployment
from pullwake.world.servers import Servers
from wakeproof.kernel.rules import Rule

Calls = Mapping[str, Iterable[str]]
"""By port, all that a handler may call on it."""


@dataclass(frozen=True, slots=True)
class FaultKind:
    """A kind of fault. `rules` builds what it adds to a world; each of its actions spends one of its budget.

    `labels` are those of the steps that it may strike, more than happen, and none that cannot.
    """

    name: str
    about: str
    rules: Callable[[Servers], Iterable[Rule]]
    labels: Callable[[Deployment, Calls], tuple[str, ...]]


def each(subjects: Iterable[str], *steps: str) -> tuple[str, ...]:
    """The label of each of these steps of each of these."""
    return tuple(f"{subject}.{step}" for subject in subjects for step in steps)
