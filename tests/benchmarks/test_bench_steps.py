"""The benchmark runs and prints its table; what it measures is for people to read, not for a test to judge."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


@pytest.mark.slow
def test_the_benchmark_prints_its_table() -> None:
    path = os.pathsep.join([str(ROOT / "sim"), str(ROOT / "model")])
    printed = subprocess.run(
        [sys.executable, HERE / "bench_steps.py", "1"],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    for row in ("decoupled", "stream_scoped", "runs per second", "step / bare timeout", "first 100 runs"):
        assert row in printed
