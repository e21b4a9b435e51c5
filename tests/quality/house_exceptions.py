"""Breaches that are meant, each with its reason. A row that nothing needs any more fails its test."""

from __future__ import annotations

from typing import NamedTuple


class Exempt(NamedTuple):
    """Where a rule may be broken: the file, and a piece of what is found there ('' for any)."""

    rule: str
    path: str
    what: str
    reason: str


EXEMPT: tuple[Exempt, ...] = (
    Exempt(
        "unseeded draw",
        "model/pullwake/conformance/scene.py",
        "secrets.token_hex",
        "the name of a schema, which no other run may have; nothing that is found depends on it",
    ),
    Exempt(
        "wall clock",
        "sim/wakeproof/campaign/chunk.py",
        "time.perf_counter",
        "the seconds a chunk took are reported beside the verdicts, and decide nothing",
    ),
    Exempt(
        "wall clock",
        "sim/wakeproof/campaign/pace.py",
        "time.perf_counter",
        "states a second are shown to whoever waits at a terminal, and are written nowhere",
    ),
    Exempt(
        "wall clock",
        "sim/wakeproof/campaign/proving.py",
        "time.perf_counter",
        "the seconds a proof took are reported beside the verdicts, and decide nothing",
    ),
    Exempt(
        "wall clock",
        "sim/wakeproof/exhaustive/limits.py",
        "time.perf_counter",
        "a limit in seconds is one that a user asks for; reaching it is inconclusive, and decides nothing else",
    ),
    Exempt(
        "wall clock",
        "sim/wakeproof/conform/conform.py",
        "time.perf_counter",
        "the seconds that a conformance run took are reported beside its findings, and decide nothing",
    ),
    Exempt(
        "wall clock",
        "sim/wakeproof/workers/pool.py",
        "time.monotonic",
        "how long workers have to say what they found, once somebody has interrupted; what comes later is lost",
    ),
    Exempt(
        "wall clock",
        "sim/wakeproof/workers/process.py",
        "time",
        "code that does not end is known by the time that it takes; being ended is inconclusive, and no more",
    ),
    Exempt(
        "wall clock",
        "model/pullwake/live/clock.py",
        "time",
        "a live run is real: its processes and its database have no other clock in common",
    ),
    Exempt(
        "identity or hash as a key",
        "sim/wakeproof/observe/hygiene.py",
        "id()",
        "one process asks whether two names hold the very same object; the order stays that of the names",
    ),
    Exempt(
        "identity or hash as a key",
        "sim/wakeproof/observe/hygiene.py",
        "hash()",
        "the built-in itself is what a handler is forbidden, so it is named where it is looked for",
    ),
    Exempt(
        "identity or hash as a key",
        "sim/wakeproof/observe/freezing.py",
        "id()",
        "within one walk it asks whether two names hold the very same object; keys hold the order of meeting instead",
    ),
    Exempt(
        "identity or hash as a key",
        "sim/wakeproof/observe/attributes.py",
        "id()",
        "what was found of a class belongs to this very class, and a metaclass may say that another is equal to it",
    ),
    Exempt(
        "identity or hash as a key",
        "sim/wakeproof/observe/surroundings.py",
        "id()",
        "a class is looked up as this very class, for a metaclass may have no hash or call two of its own equal",
    ),
    Exempt(
        "identity or hash as a key",
        "sim/wakeproof/observe/reached.py",
        "id()",
        "a walk visits each object once; nothing is ordered or told by it",
    ),
)
