"""The benchmark runs and prints its tables; what it measures is for people to read, not for a test to judge."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ROWS = (
    "retry-storm on decoupled, one runner, two messages",
    "explore, warm: transitions per second",
    "prove, cold, with all analyses: seconds",
    "bytes per state: the graph",
    "bare loop (tuples, one set), cold",
    "Hypothesis: share of all states",
    "the same with three messages",
    "newer-wake on decoupled, 2 runners, 3 messages",
    "Spin",
)


@pytest.mark.slow
def test_the_benchmark_prints_its_tables() -> None:
    path = os.pathsep.join([str(ROOT / "sim"), str(ROOT / "model")])
    printed = subprocess.run(
        [sys.executable, HERE / "bench_exhaustive.py", "1"],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert [row for row in ROWS if row not in printed] == []
