"""`loops.ll` and `part_loops.ll` are what numba makes of the sources beside them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from wakeproof.checker.compiled.native import LOOPS, PART_LOOPS, LoopFile, native, sources_digest

AGAIN = "python -m wakeproof.checker.compiled.build"


each_file = pytest.mark.parametrize("file", [LOOPS, PART_LOOPS], ids=lambda file: file.name)


@each_file
def test_the_loops_are_of_these_sources(file: LoopFile) -> None:
    assert sources_digest(file) in file.path.read_text().splitlines()[0], f"make them again: {AGAIN}"


@each_file
def test_they_need_nothing_of_the_process_that_loads_them(file: LoopFile) -> None:
    declared = [
        line.split("@")[1].split("(")[0] for line in file.path.read_text().splitlines() if line.startswith("declare")
    ]
    assert declared and all(name.startswith("llvm.") for name in declared)


@each_file
def test_they_are_of_no_machine(file: LoopFile) -> None:
    assert not [line for line in file.path.read_text().splitlines() if line.startswith(("target", "source_filename"))]


@pytest.mark.parametrize(("file", "name"), [(LOOPS, "explore"), (PART_LOOPS, "expand")])
def test_they_can_be_had_here(file: LoopFile, name: str) -> None:
    found = native(file)
    assert found is not None and name in found.passes


@pytest.mark.slow
@each_file
def test_making_them_again_changes_nothing(file: LoopFile) -> None:
    """Where these are the versions that made them; others may write the same otherwise."""
    numba, llvmlite = pytest.importorskip("numba"), pytest.importorskip("llvmlite")
    if f"numba {numba.__version__} and llvmlite {llvmlite.__version__}" not in (
        head := file.path.read_text().splitlines()[0]
    ):
        pytest.skip(f"made by other versions: {head}")
    named = "LOOPS" if file is LOOPS else "PART_LOOPS"
    made = f"from wakeproof.checker.compiled import build; print(end=build.assembly(build.{named}))"
    told = subprocess.run([sys.executable, "-c", made], capture_output=True, text=True, check=True).stdout
    assert told == file.path.read_text(), f"make them again: {AGAIN}"
