"""The vectorised walk finds the graph that the compiled loop finds: the benchmark itself asserts that."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
def test_both_find_as_many_states() -> None:
    words = [sys.executable, Path(__file__).with_name("bench_vectorised.py"), "1", "newer-wake messages=2"]
    printed = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    assert printed.splitlines()[1].split()[:4] == ["newer-wake", "messages=2", "5,065", "8,501"]
