"""The newer-wake scenario in Spin, an independent model checker: what it explores of the hand-written `newer_wake.pml`.

`explored(folder, release="decoupled", messages=2, runners=2)` generates, compiles and runs in that folder alone; with
`large` it has the memory and the depth for millions of states.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from pathlib import Path
from typing import NamedTuple

MODEL = Path(__file__).with_name("newer_wake.pml").read_text()
WHOLE = ("-o1", "-o2", "-o3")  # no variable forgotten, no statements merged: every state that the text has
CHECKER = ("gcc", "-O2", "-DNOREDUCE", "-DSAFETY", "-DMEMLIM=16000", "-o", "pan", "pan.c")
SEARCH = ("./pan", "-E", "-n")  # a blocked end is no error, and is judged by the model itself
SMALL, LARGE = ("-m100000", "-w20"), ("-m10000000", "-w24")
WITHIN_S, LARGE_WITHIN_S = 120, 3600


class Counted(NamedTuple):
    """A whole state graph: its size, the wall seconds of the search alone, and properties by what was seen of them.

    `mib` is the memory that the search took by its own account.
    """

    states: int
    transitions: int
    seconds: float
    met: frozenset[str]
    broken: frozenset[str]
    mib: float


def missing() -> str:
    """Why the model cannot be run on this machine; empty if it can."""
    if not shutil.which("spin") or "Spin Version" not in _run(Path(), "spin", "-V").stdout:
        return "needs Spin, the model checker (Debian's package `spin`)"
    return "" if shutil.which("gcc") else "needs a C compiler (gcc), which Spin's checkers are compiled with"


def explored(folder: Path, *, model: str = MODEL, large: bool = False, **defines: object) -> Counted:
    """Every state of the model; `defines` are its macros: `release`, `messages`, `runners`."""
    (folder / "model.pml").write_text(model)
    macros = (f"-D{name.upper()}={value}" for name, value in defines.items())
    _said(folder, "spin", *WHOLE, *macros, "-a", "model.pml")
    _said(folder, *CHECKER)
    started = time.perf_counter()
    within_s = LARGE_WITHIN_S if large else WITHIN_S
    said = _said(folder, *SEARCH, *(LARGE if large else SMALL), within_s=within_s)
    return _read(said, time.perf_counter() - started)


def _read(said: str, seconds: float) -> Counted:
    """What pan printed. Its first state is stored without a transition, yet counted as one."""
    assert "errors: 0" in said and "max search depth" not in said, said
    met, broken = (frozenset(re.findall(rf"^{word} (\w+)$", said, re.MULTILINE)) for word in ("met", "broken"))
    return Counted(_figure(said, "states, stored"), _figure(said, "transitions") - 1, seconds, met, broken, _mib(said))


def _figure(said: str, what: str) -> int:
    found = re.search(rf"^ *(\d+) {what}", said, re.MULTILINE)
    assert found, said
    return int(found[1])


def _mib(said: str) -> float:
    found = re.search(r"^ *([\d.]+)\ttotal actual memory usage", said, re.MULTILINE)
    assert found, said
    return float(found[1])


def _said(folder: Path, *command: str, within_s: float = WITHIN_S) -> str:
    done = _run(folder, *command, within_s=within_s)
    assert done.returncode == 0, f"{' '.join(command)}: {done.stdout}{done.stderr}"
    return done.stdout


def _run(folder: Path, *command: str, within_s: float = WITHIN_S) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, timeout=within_s)
