"""`loops.ll` is what numba makes of the sources beside it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from wakeproof.checker.compiled.native import LOOPS, native, sources_digest

HEAD = LOOPS.read_text().splitlines()[0]
AGAIN = "python -m wakeproof.checker.compiled.build"


def test_the_loops_are_of_these_sources() -> None:
    assert sources_digest() in HEAD, f"make them again: {AGAIN}"


def test_they_need_nothing_of_the_process_that_loads_them() -> None:
    declared = [
        line.split("@")[1].split("(")[0] for line in LOOPS.read_text().splitlines() if line.startswith("declare")
    ]
    assert declared and all(name.startswith("llvm.") for name in declared)


def test_they_are_of_no_machine() -> None:
    assert not [line for line in LOOPS.read_text().splitlines() if line.startswith(("target", "source_filename"))]


def test_they_can_be_had_here() -> None:
    found = native()
    assert found is not None and "explore" in found.passes


@pytest.mark.slow
def test_making_them_again_changes_nothing() -> None:
    """Where these are the versions that made them; others may write the same otherwise."""
    numba, llvmlite = pytest.importorskip("numba"), pytest.importorskip("llvmlite")
    if f"numba {numba.__version__} and llvmlite {llvmlite.__version__}" not in HEAD:
        pytest.skip(f"made by other versions: {HEAD}")
    made = "from wakeproof.checker.compiled.build import assembly; print(end=assembly())"
    told = subprocess.run([sys.executable, "-c", made], capture_output=True, text=True, check=True).stdout
    assert told == LOOPS.read_text(), f"make them again: {AGAIN}"
