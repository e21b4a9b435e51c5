"""How a world is run for real: what is asked of a live run, and what it tells."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple


class Asked(NamedTuple):
    """Runs of a release with these bounds and times, so many at once; the server is killed `restarts` times a minute.

    Each run is one small world, as one run of the timed driver is. `seconds` 0 means as long as it takes.
    """

    release: str
    bounds: Any
    times: Any
    runs: int
    parallel: int
    restarts: float
    seconds: float
    seed: int


class Count(NamedTuple):
    """Runs in which something broke, of all."""

    broken: int
    runs: int


class Observed(NamedTuple):
    """A property as far as it can be observed: how, how often its premise was met, and the runs that broke it.

    `calm` are the runs that no restart fell into, `struck` the others; `shown` is one breach in words.
    """

    property: str
    how: str
    met: int
    calm: Count
    struck: Count
    shown: str = ""


class Lived(NamedTuple):
    """A live run. `delays` are what each clock and each effect took in it, as the timed driver takes them.

    What takes long takes long for all at once: `moments` are the delays of one stretch of time each.
    """

    observed: tuple[Observed, ...]
    runs: int
    wakes: int
    restarts: int
    seconds: float
    delays: Mapping[str, tuple[float, ...]]
    moments: Sequence[Mapping[str, tuple[float, ...]]]
    counts: Mapping[str, int]
    complete: bool


Hear = Callable[[int, int, str], None]


class Live(NamedTuple):
    """How a kind of world is run for real: by `run`, which leaves no process, socket or folder behind.

    `scenario` is the file that says what is run unless a user says otherwise.
    """

    scenario: Path
    run: Callable[[Asked, Hear], Lived]
