"""What every fault kind has: its name, what it does, and the rules that it adds to a world that allows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from pullwake.world.servers import Servers
from wakeproof.kernel.rules import Rule


@dataclass(frozen=True, slots=True)
class FaultKind:
    """A kind of fault. `rules` builds what it adds to a world; each of its actions spends one of its budget."""

    name: str
    about: str
    rules: Callable[[Servers], Iterable[Rule]]
