"""What it takes until a word is said: bare Python, `wakeproof --help`, and what pytest pays for the plugin.

    python tests/benchmarks/bench_startup.py [rounds]

Each in a process of its own, in turn, round after round, and the median told beside what it is on top of bare Python.
Target: `wakeproof --help` within 200 ms of bare Python.
"""

from __future__ import annotations

import subprocess
import sys
import time
from importlib.util import find_spec
from statistics import median

ROUNDS = 15


def calls() -> dict[str, list[str]]:
    """What is measured, by name."""
    plugins = [name for name in ("wakeproof.testing.plugin",) if find_spec(name)]
    cli = "from wakeproof.cli.main import main; main()"
    return {
        "bare Python": ["-c", "pass"],
        "wakeproof --help": ["-c", cli, "--help"],
        "wakeproof check --help": ["-c", cli, "check", "--help"],
        "import typer, for comparison": ["-c", "import typer"],
        "import pytest, for comparison": ["-c", "import pytest"],
    } | {f"import {module} (pytest plugin)": ["-c", f"import {module}"] for module in plugins}


def milliseconds(words: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, *words], stdout=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - started) * 1e3


def main(rounds: int) -> None:
    measured = calls()
    for words in measured.values():
        milliseconds(words)  # the first time compiles
    taken: dict[str, list[float]] = {name: [] for name in measured}
    for _ in range(rounds):
        for name, words in measured.items():
            taken[name].append(milliseconds(words))
    bare = median(taken["bare Python"])
    print(f"{'':<50}{'ms':>8}{'on top':>8}")
    for name, times in taken.items():
        print(f"{name:<50}{median(times):>8.0f}{median(times) - bare:>8.0f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
