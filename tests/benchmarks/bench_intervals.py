"""How soon the bounds of a risk are close, in worlds too large to finish soon: pushes, seconds, width.

    python tests/benchmarks/bench_intervals.py [--record] [WORLD ...]

The width is the largest over all properties. `--record` keeps it as reports/intervals.md. Seconds are of the wall, of a
fresh machine in one process, whose rules run for the first time.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Sequence

from bench_before import ROOT
from bench_graphs import RELEASE, machine_of_world

from wakeproof.checker.explore import explore
from wakeproof.checker.limits import Limits
from wakeproof.checker.risk_interval import Push

WORLDS = ("newer-wake messages=4", "newer-wake messages=5")
COUNTED_MAX = 20_000_000
"""States up to which a world is explored whole, to say how large it is."""
PUSHES = (1_000, 10_000, 100_000, 300_000)
PAGE = ROOT / "reports/intervals.md"
HEAD = """# How close the bounds of a risk are, and how soon

What [bounds a risk](../sim/ARCHITECTURE.md#where-a-graph-stays-unfinished) where a graph is not finished: the width is
the largest over all properties, on `{release}`. Made by `python tests/benchmarks/bench_intervals.py --record`; seconds
are of one process, from a fresh machine on. So many pushes have looked at no more than so many states, some more than
once: `times` is how much larger the world is at least.

| world | its states | pushes | times | width | seconds |
|---|---|---|---|---|---|
"""


def rows(world: str) -> Iterator[str]:
    machine = machine_of_world(world)
    names = [prop.name for prop in machine.world.properties]
    started, under_way, found = time.perf_counter(), Push(machine, names), []
    for number in range(1, max(PUSHES) + 1):
        if not under_way.push():
            break
        if number in PUSHES:
            seconds = time.perf_counter() - started
            width = max(most - least for least, most in under_way.intervals().values())
            found.append((number, width, seconds))
    graph = explore(machine_of_world(world), Limits(states=COUNTED_MAX))
    whole = len(graph.states)
    size = f"{whole:,}" if graph.complete else f"more than {COUNTED_MAX:,}"
    for number, width, seconds in found:
        yield f"| {world} | {size} | {number:,} | {whole / number:,.0f} | {width:.2g} | {seconds:.1f} |"


def main(worlds: Sequence[str], *, record: bool) -> None:
    lines = []
    for world in worlds:
        for line in rows(world):
            print(line, flush=True)
            lines.append(line)
    if record:
        PAGE.write_text(HEAD.format(release=RELEASE) + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("worlds", nargs="*", default=list(WORLDS))
    words.add_argument("--record", action="store_true", help="as reports/intervals.md")
    asked = words.parse_args()
    main(asked.worlds, record=asked.record)
