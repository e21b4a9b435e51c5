"""The benchmark pushes, counts the world, and prints a row for each number of pushes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
def test_each_row_says_how_large_the_world_is_and_how_wide_the_bounds_are() -> None:
    words = [sys.executable, Path(__file__).with_name("bench_intervals.py"), "newer-wake messages=2"]
    printed = subprocess.run(words, capture_output=True, text=True, check=True).stdout.splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in printed]
    assert [row[:4] for row in rows[:2]] == [
        ["newer-wake messages=2", "5,065", "1,000", "5"],
        ["newer-wake messages=2", "5,065", "10,000", "1"],
    ]
    widths = [float(row[4]) for row in rows]
    assert widths == sorted(widths, reverse=True)
