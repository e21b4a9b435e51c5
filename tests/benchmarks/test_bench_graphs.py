"""The benchmark runs every engine and prints a row for each; what it measures is for people to read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

COUNTED = {"compiled", "interpreted", "bare loop"}


@pytest.mark.slow
def test_every_engine_has_its_row_and_those_that_see_all_see_the_same() -> None:
    words = [sys.executable, Path(__file__).with_name("bench_graphs.py"), "newer-wake messages=1", "--rounds", "1"]
    printed = subprocess.run(
        [*words, "--engines", *COUNTED, "random runs"], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    assert printed[1] == "newer-wake messages=1"
    rows = {line[2:26].strip(): line[26:].split()[:2] for line in printed[2:]}
    assert rows.keys() == COUNTED | {"random runs"}
    assert len({tuple(rows[name]) for name in COUNTED}) == 1
