"""The benchmark runs a command of two trees and prints its rows; how long anything took is for people to read."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="an older commit is asked of git")
def test_both_trees_are_run_and_what_is_known_is_read() -> None:
    words = ["HEAD", "check happy-path --release decoupled --figure-runs 0 --jobs 1", "--again"]
    printed = subprocess.run(
        [sys.executable, HERE / "bench_before.py", *words], capture_output=True, text=True, check=True
    ).stdout
    rows = re.findall(r"jobs 1, (.+?) {2,}\d", printed)
    assert rows == ["at HEAD", "now", "nothing changed", "one function changed"]
