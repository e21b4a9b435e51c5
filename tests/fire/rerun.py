"""The same executions again: `python tests/fire/rerun.py --runs 250000 --python PATH` counts those that differ.

They are made once here, and again under other hash seeds, shared by other numbers of processes in another order, and
by each interpreter that `--python` names (a minor version of its own, with wakeproof installed).
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from random import Random
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[1] / "campaign"))

from page import main as write_page
from same_again import CALLS, content, digests, report

from ledger import Row, record
from wakeproof.scenario.library import load_all

RUNS = 250_000
"""Of each surrounding: with four of them a million runs are made again."""
SPAN = 250
STATES_MAX = 3_000
"""Of each graph: what lies beyond is found by the same steps."""
DIFFERENCES = "differences"


class Surrounding(NamedTuple):
    """By which interpreter, under which hash seed, and shared by how many processes."""

    python: str
    hash_seed: str
    workers: int

    def told(self) -> str:
        said = subprocess.run([self.python, "-V"], capture_output=True, text=True, check=True).stdout.strip()
        return f"{said}, hash seed {self.hash_seed}, {self.workers} process{'es' if self.workers > 1 else ''}"


def surroundings(pythons: Sequence[str]) -> list[Surrounding]:
    """The first is what the others are compared with."""
    here = sys.executable
    ours = [Surrounding(here, "0", 2), Surrounding(here, "1", 1), Surrounding(here, "random", 3)]
    return ours + [Surrounding(python, str(1_000 + at), 2) for at, python in enumerate(pythons)]


def spans(runs: int, scenarios: Sequence[str] = (), releases: Sequence[str] = ()) -> list[str]:
    """So many runs in all, of every scenario and release alike, and a part of every graph."""
    pairs = [(s.name, of) for s in load_all(scenarios) for of in releases or s.kind.releases]
    each = -(-runs // len(pairs))
    seeded = [
        f"runs {scenario} {of} {first} {min(first + SPAN, each)}"
        for scenario, of in pairs
        for first in range(0, each, SPAN)
    ]
    return seeded + [f"graph {scenario} {of} {STATES_MAX}" for scenario, of in pairs]


def made(work: Sequence[str], where: Surrounding) -> dict[str, str]:
    """The digest of each span; the spans are dealt out in an order of this surrounding's own."""
    dealt = list(work)
    Random(str(where[1:])).shuffle(dealt)
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(where.workers) as pool:
        hands = [dealt[worker :: where.workers] for worker in range(where.workers)]
        found = pool.map(
            lambda hand: digests(hand, folder=Path(folder), hash_seed=where.hash_seed, python=where.python), hands
        )
        return {span: digest for each in found for span, digest in each.items()}


def executions(found: dict[str, str], kind: str) -> int:
    return sum(int(told.split("\t")[0]) for span, told in found.items() if span.startswith(kind))


def rerun(work: Sequence[str], pythons: Sequence[str]) -> Iterator[Row]:
    """A row for each surrounding: what was made again there, and what came out otherwise."""
    first, *others = surroundings(pythons)
    reference = made(work, first)
    for where in others:
        started = time.monotonic()
        again = made(work, where)
        differing = {span: told for span, told in again.items() if reference.get(span) != told}
        for kind, what in (("runs", "seeded runs"), ("graph", "transitions explored")):
            found = executions(differing, kind)
            yield Row(what, where.told(), executions(again, kind), {DIFFERENCES: found}, time.monotonic() - started)


def reports(pythons: Sequence[str]) -> Iterator[Row]:
    """Whole reports, file by file."""
    first, *others = surroundings(pythons)
    for call in CALLS:
        reference = _report(call, first)
        for where in others:
            started = time.monotonic()
            again = _report(call, where)
            differing = [name for name in {*again, *reference} if again.get(name) != reference.get(name)]
            what = f"files of a report (`{call}`)"
            yield Row(what, where.told(), len(again), {DIFFERENCES: len(differing)}, time.monotonic() - started)


def _report(call: str, where: Surrounding) -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as folder:
        told = {"hash_seed": where.hash_seed, "python": where.python}
        path = report(CALLS[call], str(where.workers), folder=Path(folder), **told)
        return content(path)


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--runs", type=int, default=RUNS, help="made again in each surrounding")
    words.add_argument("--python", action="append", default=[], help="another interpreter with wakeproof installed")
    words.add_argument("--record", action="store_true", help="into reports/under-fire.json and .md")
    asked = words.parse_args()
    rows = []
    for row in chain(rerun(spans(asked.runs), asked.python), reports(asked.python)):
        rows.append(row)
        print(row, flush=True)
    if asked.record:
        record("rerun", rows)
        write_page()


if __name__ == "__main__":
    main()
