"""How a world is run for real: what is asked of a live run, and what it tells."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from wakeproof.kernel.rules import Action
from wakeproof.progress import OnProgress


class Asked(NamedTuple):
    """Runs of a release with these bounds and times, so many at once.

    Each is one small world, as one run by the clock is. The server is killed `restarts` times a minute, and a
    share of `hang_ups` of all callers do not wait for their answer. `seconds` 0 means as long as it takes.
    """

    release: str
    bounds: Any
    times: Any
    runs: int
    parallel: int
    restarts: float
    hang_ups: float
    seconds: float
    seed: int


class Count(NamedTuple):
    """Runs in which something broke, of all."""

    broken: int
    runs: int


class ObservedProperty(NamedTuple):
    """A property as far as it can be observed: how, how often its premise was met, and the runs that broke it.

    `calm` are runs that nothing befell, `struck` those that a restart fell into, `other` those in which a caller hung
    up or a lease ran out under its runner; `shown` is one breach in words.
    """

    property: str
    how: str
    met: int
    calm: Count
    struck: Count
    shown: str = ""
    other: Count = Count(0, 0)


class Took(NamedTuple):
    """A step: so long somebody waited on purpose, so much more it took, and when it was over, in milliseconds.

    `at_ms` is 0 where something else came first.
    """

    waited: float
    more: float = 0.0
    at_ms: float = 0.0


class ObservedRun(NamedTuple):
    """What each step of a run took each time, by the step's name; which properties it broke; when it was (ms).

    `restart_ms` is when a restart fell into it, or 0.
    """

    took: Mapping[str, Sequence[Took]]
    broken: frozenset[str]
    started_ms: float
    ended_ms: float
    restart_ms: float = 0.0


class LiveOutcome(NamedTuple):
    """A live run. `seen` are runs that nothing befell and `struck` those with a restart, not all of very many.

    So many were `cut_short`, and have no end.
    """

    observed: tuple[ObservedProperty, ...]
    runs: int
    wakes: int
    restarts: int
    seconds: float
    seen: Sequence[ObservedRun]
    counts: Mapping[str, int]
    complete: bool
    cut_short: int = 0
    struck: Sequence[ObservedRun] = ()


class Live(NamedTuple):
    """How a kind of world is run for real: by `run`, which leaves no process, socket or folder behind.

    `scenario` is the file that says what is run unless a user says otherwise. `step_of` an action is the name under
    which its step is measured, `kind_of` that what it has in common with others. `timers` are the clocks of those who
    wait on purpose, `apart` are bounds that keep moments apart on which no verdict depends, and `restart` is the
    kind of fault that kills a server.
    """

    scenario: Path
    run: Callable[[Asked, OnProgress], LiveOutcome]
    step_of: Callable[[Action], str]
    kind_of: Callable[[str], str]
    timers: frozenset[str]
    apart: Mapping[str, bool]
    restart: str
