"""How the cost of a whole state graph grows: `newer-wake` with one message more each time, by each engine and Spin.

    python tests/benchmarks/bench_growth.py [--messages N] [--record]

`--record` keeps it as reports/growth.md and reports/growth.svg. Every row comes from a process of its own, once.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import NamedTuple

import matplotlib as mpl
from bench_before import ROOT, compile_all
from bench_graphs import HEAD, Figures, measured, row
from matplotlib.figure import Figure

from wakeproof.checker.limits import MIB

MESSAGES = 5
AT_MOST = {"compiled": 9, "spin": 9, "interpreted": 4}
"""Up to how many messages each of them is asked: the interpreter would take minutes for five."""
PAGE, FIGURE = ROOT / "reports/growth.md", ROOT / "reports/growth.svg"
KINDS = {
    "compiled, cold": ("compiled", "cold", "o-", "tab:blue"),
    "compiled, warm": ("compiled", "warm", "o--", "tab:blue"),
    "interpreted, warm": ("interpreted", "warm", "s--", "tab:gray"),
    "Spin, its search": ("spin", "cold", "^-", "tab:orange"),
}
"""What the first panel shows: an engine, which seconds, marks and colour."""


class Point(NamedTuple):
    """A world of so many messages, explored by an engine."""

    messages: int
    engine: str
    figures: Figures


def points(messages_max: int) -> Sequence[Point]:
    found = list[Point]()
    print(HEAD, flush=True)
    for messages in range(1, messages_max + 1):
        world = f"newer-wake messages={messages}"
        print(world, flush=True)
        for engine, most in AT_MOST.items():
            figures = measured(engine, world) if messages <= most else None
            if figures is not None:
                found.append(Point(messages, engine, figures))
                print(row(engine, figures), flush=True)
    return found


def page(found: Sequence[Point]) -> str:
    lines = [
        "# How the cost of a state graph grows",
        "",
        "`newer-wake` on `decoupled` with one message more each time: two runners, no fault. Each row comes from a",
        f"process of its own, once; `python tests/benchmarks/bench_growth.py --messages {found[-1].messages} --record`",
        "makes it again. Cold is a fresh machine, whose rules run for the first time; warm is the same machine again.",
        "Spin explores the model written by hand (`tests/soundness/newer_wake.pml`); its compiler is left out,",
        "and its memory holds a hash table and a stack of some 580 MiB whatever the size.",
        "",
        "![seconds and bytes by states](growth.svg)",
        "",
        "| messages | engine | states | edges | cold, s | warm, s | edges/s, warm | MiB | bytes a state |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for messages, engine, figures in found:
        warm = f"{figures.warm:.3f} | {figures.edges / figures.warm:,.0f}" if figures.warm else " | "
        held = f"{figures.mib:,.0f} | {figures.mib * MIB / figures.states:,.0f}"
        lines.append(
            f"| {messages} | {engine} | {figures.states:,} | {figures.edges:,} | {figures.cold:.2f} | {warm} | {held} |"
        )
    return "\n".join(lines) + "\n"


def draw(found: Sequence[Point]) -> None:
    with mpl.rc_context({"svg.hashsalt": "wakeproof", "svg.fonttype": "none"}):
        drawn = Figure(figsize=(10, 4), layout="constrained")
        seconds, memory = drawn.subplots(1, 2)
        for title, (engine, which, marks, colour) in KINDS.items():
            of = [point.figures for point in found if point.engine == engine]
            states = [figures.states for figures in of]
            seconds.plot(states, [getattr(figures, which) for figures in of], marks, color=colour, label=title)
            if which == "cold" or engine == "interpreted":
                held = [figures.mib * MIB / figures.states for figures in of]
                memory.plot(states, held, marks, color=colour, label=title.partition(",")[0])
        for axes, what in ((seconds, "seconds"), (memory, "bytes of memory a state")):
            axes.set(xscale="log", yscale="log", xlabel="states", ylabel=what)
            axes.grid(visible=True, alpha=0.3)
            axes.legend()
        drawn.savefig(FIGURE, format="svg", metadata=dict.fromkeys(("Creator", "Date", "Format", "Type")))


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--messages", type=int, default=MESSAGES)
    words.add_argument("--record", action="store_true", help="as reports/growth.md and reports/growth.svg")
    asked = words.parse_args()
    compile_all(ROOT)
    found = points(asked.messages)
    if asked.record:
        PAGE.write_text(page(found), encoding="utf-8")
        draw(found)


if __name__ == "__main__":
    main()
