"""What was asked of the engine and what is measured, in one table; and where the time of a call goes.

    python tests/benchmarks/bench_engine.py [--older COMMIT] [--rounds N] [--check NAME ...]
    python tests/benchmarks/bench_engine.py --profile "prove retry-storm --release decoupled"

Both trees run in turn, each call in a process of its own, as in `bench_before.py`; the check is of all scenarios that
both have, or of those that are named. A profile is one call in this process: CPU seconds of its parts, largest first.
Other figures of the engine are those of `bench_graphs.py` (transitions a second, bytes a state) and `bench_growth.py`.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

from bench_before import ROOT, Taken, again, compare, compile_all, older

RETRY, CHAOS = "prove retry-storm --release decoupled", "prove chaos --release decoupled"
LESS_WALL, LESS_CPU, SECONDS = "times less wall time", "times less CPU", "s at most"
PARTS = {
    "reading the scenario, building and vetting its world": ("wakeproof.commands.campaign", "prepare"),
    "exploring, learning included": ("wakeproof.proof", "explore"),
    "passes over the graph": ("wakeproof.proof", "check"),
    "telling what was found": ("wakeproof.proof", "_Explaining.all"),
    "runs by the clock": ("wakeproof.campaign.parts", "study_job"),
    "figures, loading matplotlib included": ("wakeproof.commands.report_files", "figures"),
    "the page": ("wakeproof.commands.report_files", "page"),
}
"""What is measured of a call, by where its callers look it up; none of these calls another."""


class Asked(NamedTuple):
    """A figure that was asked for, and what it came to."""

    what: str
    asked: float
    unit: str
    measured: float

    @property
    def is_reached(self) -> bool:
        return self.measured <= self.asked if self.unit == SECONDS else self.measured >= self.asked


def table(rows: Sequence[Asked]) -> str:
    head = ["| what | asked | measured | reached |", "|---|---|---|---|"]
    lines = (
        f"| {row.what} | {row.asked:g} {row.unit} | {row.measured:.1f} | {'yes' if row.is_reached else 'no'} |"
        for row in rows
    )
    return "\n".join([*head, *lines])


def figures(before: Path, commit: str, rounds: int, names: Sequence[str]) -> list[Asked]:
    """All that was asked of whole calls."""
    rows = [
        Asked(f"`{command}`, cold", asked, LESS_WALL, _times(compare(before, commit, command, rounds), 0))
        for command, asked in ((RETRY, 8), (CHAOS, 15))
    ]
    command = " ".join(["check", *names])
    beside = compare(before, commit, command, 1)
    known = again(command, beside.then)
    return [
        *rows,
        Asked("`check`, cold", 5, LESS_CPU, _times(beside, 1)),
        Asked("`check`, nothing changed", 3, SECONDS, known.unchanged.wall),
        Asked("`check`, one function of one release changed", 6, SECONDS, known.changed.wall),
    ]


def _times(beside: tuple[Taken, Taken], which: int) -> float:
    then, now = beside
    return then[which] / now[which]


def profile(command: str) -> Counter[str]:
    """CPU seconds of each part of one call in this process; what is left is `start, and the rest`."""
    spent, started = Counter[str](), time.process_time()
    with tempfile.TemporaryDirectory() as out, ExitStack() as stack:
        main = import_module("wakeproof.cli.main").main
        for what, (module, name) in PARTS.items():
            home, attribute = _home(module, name)
            measured = _measured(what, spent, getattr(home, attribute))
            stack.enter_context(patch.object(home, attribute, measured))
        words = ["wakeproof", *command.split(), "--no-cache", "--quiet", "--jobs", "1", "--out", out]
        stack.enter_context(patch.object(sys, "argv", words))
        with suppress(SystemExit):
            main()
    spent["start, and the rest"] = time.process_time() - started - sum(spent.values())
    return spent


def _home(module: str, name: str) -> tuple[Any, str]:
    home: Any = import_module(module)
    *owners, attribute = name.split(".")
    for owner in owners:
        home = getattr(home, owner)
    return home, attribute


def _measured(what: str, spent: Counter[str], function: Callable[..., Any]) -> Callable[..., Any]:
    def measured(*args: Any, **kwargs: Any) -> Any:
        started = time.process_time()
        try:
            return function(*args, **kwargs)
        finally:
            spent[what] += time.process_time() - started

    return measured


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--older", default="c07fab1")
    words.add_argument("--rounds", type=int, default=1)
    words.add_argument("--check", nargs="*", help="scenarios of the check; those that both trees have if none")
    words.add_argument("--profile", metavar="COMMAND", help="where the time of one call goes")
    asked = words.parse_args()
    if asked.profile:
        for what, seconds in profile(asked.profile).most_common():
            print(f"{what:<56}{seconds:>7.2f}")
        return
    compile_all(ROOT)
    with older(asked.older) as before:
        shared = sorted(
            file.stem for file in (ROOT / "scenarios").glob("*.toml") if (before / "scenarios" / file.name).exists()
        )
        print(table(figures(before, asked.older, asked.rounds, asked.check or shared)))


if __name__ == "__main__":
    main()
