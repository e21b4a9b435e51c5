"""The benchmark runs and prints a row for each engine; what it measures is for people to read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
def test_the_benchmark_of_the_engines_prints_its_rows() -> None:
    words = [sys.executable, Path(__file__).with_name("bench_engines.py"), "1", "newer-wake"]
    printed = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    assert [line.split()[:2] for line in printed.splitlines()[2:]] == [
        ["newer-wake", "compiled"],
        ["newer-wake", "interpreted"],
    ]
