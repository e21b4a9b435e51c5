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
        "identity or hash as a key",
        "sim/wakeproof/observe/world_code.py",
        "id()",
        "one process asks whether it has been at this very object; the order is that in which they are reached",
    ),
    Exempt(
        "identity or hash as a key",
        "sim/wakeproof/observe/guard.py",
        "id()",
        "what somebody has put in a function's place may have no hash; nothing is ordered or told by it",
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
        "sim/wakeproof/observe/frozen.py",
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
        "sim/wakeproof/cache/content.py",
        "id()",
        "within one walk it asks whether something was met before; a digest holds the order of meeting instead",
    ),
    Exempt(
        "identity or hash as a key",
        "sim/wakeproof/cache/code_digest.py",
        "id()",
        "a walk reads each function once, and keeps it meanwhile; a digest is ordered by names",
    ),
    Exempt(
        "identity or hash as a key",
        "sim/wakeproof/kit/memory.py",
        "id()",
        "within one walk it asks whether one object stands at two places; nothing is ordered or told by it",
    ),
    Exempt(
        "identity or hash as a key",
        "sim/wakeproof/observe/reached.py",
        "id()",
        "a walk visits each object once; nothing is ordered or told by it",
    ),
)
