"""The rules of this repository as one table: what is banned, where, and what to write instead.

Each rule carries samples that break it and samples that keep it, so that a rule which has gone blind fails its test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from house_finders import (
    FUNCTION_LINES_MAX,
    MODULE_LINES_MAX,
    builtin,
    empty_names,
    long_functions,
    long_modules,
    undocumented,
    unjustified,
    unseeded,
)
from house_order import folders_unsorted, sets_iterated
from source_tree import PRODUCTION, PYTHON, Module


class Rule(NamedTuple):
    """A ban. `finds(module)` yields line and what stands there; `instead` is the remedy the message ends with."""

    name: str
    instead: str
    folders: tuple[str, ...]
    finds: Callable[[Module], Iterable[tuple[int, str]]]
    bad: tuple[str, ...]
    good: tuple[str, ...]


SEEDED = "a Random made from the run's seed and handed down, or a named choice in the log"
SAID, LONG = "'''Said.'''\n", "    a = 1\n    b = 2\n    c = 3\n    d = 4\n"
STABLE = "a stable key: a name, a label, or the value itself"

RULES: tuple[Rule, ...] = (
    Rule(
        "unseeded Random",
        SEEDED,
        PRODUCTION,
        unseeded,
        ("from random import Random\nRandom()", "import random\nrandom.Random()"),
        ("from random import Random\nRandom(seed)",),
    ),
    Rule(
        "identity or hash as a key",
        STABLE,
        PRODUCTION,
        builtin("id", "hash"),
        ("seen[id(node)] = 1", "sorted(nodes, key=hash)", "x = hash((a, b))"),
        ("node.id", "def f(*, hash_seed):\n    return hash_seed", "row.hash()"),
    ),
    Rule(
        "print",
        "the console that `cli/options.py` makes, or sys.stdout where results are written",
        PRODUCTION,
        builtin("print"),
        ("print('done')", "hear = print"),
        ("console.print('done')",),
    ),
    Rule(
        "private name that carries nothing",
        "what it gives or does, in a noun or a verb: `_status_in_words`, `_connect`",
        PRODUCTION,
        empty_names,
        ("def _told(x): ...", "class A:\n    async def _one(self): ..."),
        ("def _told_by(x): ...", "def told(x): ...", "_kept = 1"),
    ),
    Rule(
        "iterating a set",
        "sorted(...), or a dict, whose order is that of insertion",
        PRODUCTION,
        sets_iterated,
        (
            "for x in {1, 2}:\n    pass",
            "def f(names: set[str]):\n    return [n for n in names]",
            "names = set(given)\nfirst = next(iter(names))",
            "seen: frozenset[int] = frozenset()\ntuple(seen)",
            "for k in a.keys() & b.keys():\n    pass",
            "', '.join({w for w in words})",
            "def f(x):\n    yield from set(x)",
            "[*set(x)]",
            "def g() -> set[int]: ...\nfor x in g():\n    pass",
            "class A:\n    kept: set[str]\n    def f(self):\n        self.kept = set()\n        return list(self.kept)",
            "def f(names: set[str] | None):\n    return {n: 1 for n in names}",
            "todo = {1}\ntodo.pop()",
            "for x in a.difference(b):\n    pass",
            "names = set(a)\ndef f():\n    return list(names)",
            "def f(given):\n    names = given - {1}\n    return list(names)",
            "hear = lambda: list({1, 2})",
        ),
        (
            "for x in sorted({1, 2}):\n    pass",
            "names = set(given)\nif 'a' in names: pass",
            "any(x > 1 for x in {1, 2})",
            "{x for x in {1, 2}}",
            "for k in {'a': 1}:\n    pass",
            "len(set(x))",
            "rows = a | b\nfor k in rows: pass",
            "stack = [1]\nstack.pop()",
            "def f(names: set[str]): ...\ndef g(names: list[str]):\n    return [n for n in names]",
            "names = set(a)\ndef f():\n    names = sorted(a)\n    return list(names)",
            "total = a - b\nlist(range(total))",
        ),
    ),
    Rule(
        "a folder's own order",
        "sorted(...): file systems list in any order",
        PRODUCTION,
        folders_unsorted,
        ("for p in folder.glob('*.toml'):\n    pass", "import os\nos.listdir('.')", "list(folder.iterdir())"),
        ("for p in sorted(folder.glob('*.toml')):\n    pass", "sorted(p.stem for p in folder.rglob('*'))"),
    ),
    Rule(
        "long function",
        f"functions of at most {FUNCTION_LINES_MAX} lines: give the parts names",
        PRODUCTION,
        long_functions,
        ("def f():\n" + "    x = 1\n" * FUNCTION_LINES_MAX,),
        ("def f():\n" + "    x = 1\n" * (FUNCTION_LINES_MAX - 1), "def f():\n" + "    # why\n\n" * 99 + "    x = 1"),
    ),
    Rule(
        "long module",
        f"modules of at most {MODULE_LINES_MAX} lines: one noun of the domain per file",
        PRODUCTION,
        long_modules,
        ("x = 1\n" * (MODULE_LINES_MAX + 1),),
        ("x = 1\n" * MODULE_LINES_MAX,),
    ),
    Rule(
        "missing docstring",
        "a docstring whose first line is a claim; what is short, an enum, alone in its module or in a row needs none",
        PRODUCTION,
        undocumented,
        (
            "x = 1",
            f"{SAID}def g(): ...\nclass Thing:\n{LONG}",
            f"{SAID}def g(): ...\nclass Thing(NamedTuple):\n{LONG}",
            f"{SAID}def g(): ...\ndef f():\n{LONG}",
            f"{SAID}def g(): ...\nasync def f():\n{LONG}",
            f"{SAID}def g(): ...\ndef f():\n{LONG}\nROW = Row('f', f)",
        ),
        (
            f"{SAID}def g(): ...\nclass Thing:\n    'A thing.'\n{LONG}",
            f"{SAID}def g(): ...\nclass Colour(StrEnum):\n{LONG}",
            f"{SAID}def g(): ...\ndef f():\n    a = 1\n    b = 2\n    return a + b",
            f"{SAID}def g(): ...\ndef _f():\n{LONG}",
            f"{SAID}def f():\n{LONG}",
            f"{SAID}def g(): ...\ndef f():\n{LONG}\nROW = Row('f', 'It says what it claims.', f)",
            f"{SAID}def g(): ...\ndef f():\n{LONG}\nROW = Row('f', about='It says what it claims.', check=f)",
        ),
    ),
    Rule(
        "exception without a reason",
        "the code and the reason on the line: `# noqa: BLE001 - why`, `# type: ignore[attr-defined] # why`",
        PYTHON,
        unjustified,
        (
            "x = 1  # noqa",
            "x = 1  # noqa: BLE001",
            "x = 1  # noqa: BLE001 - why",
            "x = 1  # type: ignore",
            "x = 1  # type: ignore # nobody knows which",
            "x = 1  # type: ignore[attr-defined]",
            "x = 1  # pragma: no cover",
            "x = 1  # ruff: disable",
            "x = 1  # mypy: disable-error-code=misc",
        ),
        (
            "x = 1  # noqa: BLE001 - the handler may raise whatever it likes",
            "x = 1  # noqa: BLE001, S112 - the dead are heard by nobody",
            "x = 1  # type: ignore[no-any-return] # object.__reduce__ is typed loosely",
            "x = '# noqa'",
            "x = 1  # fmt: skip",
        ),
    ),
)
