"""The benchmark runs and prints its rows; how long anything took is for people to read, not for a test to judge."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def test_the_benchmark_of_the_start_prints_its_rows() -> None:
    printed = subprocess.run(
        [sys.executable, HERE / "bench_startup.py", "1"], capture_output=True, text=True, check=True
    ).stdout
    rows = {line[:50].strip(): line[50:].split() for line in printed.splitlines()[1:]}
    assert {"bare Python", "wakeproof --help", "wakeproof check --help"} <= rows.keys()
    assert all(len(figures) == 2 and figures[0].isdigit() for figures in rows.values())
    assert rows["bare Python"][1] == "0"
