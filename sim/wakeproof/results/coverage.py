"""What was covered of a scenario on a release, and what runs by the clock showed, as `results.json` keeps them."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta

from wakeproof.checker.phases import Phases

Count = Annotated[int, Meta(ge=0)]


class Struck(msgspec.Struct, frozen=True):
    """A kind of fault struck so often while this step was next: transitions of the graph."""

    step: str
    fault: str
    times: Count


class Strikes(msgspec.Struct, frozen=True, omit_defaults=True):
    """How often a kind of fault struck at all: transitions of the graph, and strikes in runs by seeds.

    `reason` is why the scenario says that it cannot.
    """

    fault: str
    transitions: Count
    in_runs: Count
    reason: str = ""

    @property
    def struck(self) -> bool:
        return bool(self.transitions or self.in_runs)


class Amiss(msgspec.Struct, frozen=True):
    """An exception in the code of a request's handler that no injected failure had led to: what, where, how often."""

    request: str
    what: str
    times: Count


class Growth(msgspec.Struct, frozen=True):
    """How many different pairs of consecutive steps the first so many runs had seen."""

    runs: Count
    seen: Count


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """`faults` are the kinds that the scenario allows; where the graph is `whole`, what did not strike cannot.

    `steps` are those taken at all; `growth` is of runs by the clock; `strikes` has each of the `faults`;
    `amiss` counts transitions of the graph, else runs by seeds.
    `never` are steps that the module takes by itself and that no state of the whole graph offers.
    """

    scenario: str
    release: str
    whole: bool
    faults: tuple[str, ...]
    steps: tuple[str, ...] = ()
    struck: tuple[Struck, ...] = ()
    growth: tuple[Growth, ...] = ()
    phases: Phases | None = None
    strikes: tuple[Strikes, ...] = ()
    amiss: tuple[Amiss, ...] = ()
    never: tuple[str, ...] = ()


class Study(msgspec.Struct, frozen=True, kw_only=True):
    """Runs at one factor: how many broke each property.

    Of the `struck` runs, in which a fault struck, `lost` ended with a liveness property broken; the others took so long
    from their last fault until nothing was left to do: the median, nine in ten, all (simulated milliseconds). `limit`
    is what ended the runs before all were made.
    """

    scenario: str
    release: str
    factor: Annotated[int, Meta(ge=1)]
    runs: Count
    broken: dict[str, Count]
    struck: Count = 0
    lost: Count = 0
    recovery_ms: tuple[Annotated[float, Meta(ge=0)], ...] = ()
    limit: str = ""
