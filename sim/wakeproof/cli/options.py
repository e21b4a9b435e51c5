"""Options that several commands share, and what they mean. Nothing here is heavy: every `--help` reads it."""

from __future__ import annotations

import math
import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, TextIO

import typer

from wakeproof.checker.limits import Limits
from wakeproof.cli.completing import releases, scenarios
from wakeproof.errors import UserError
from wakeproof.output import write_computed, write_whole
from wakeproof.visible import in_json

Scenarios = Annotated[
    list[str] | None,
    typer.Argument(help="Scenario names or files; all if none is given.", autocompletion=scenarios),
]
Releases = Annotated[
    list[str] | None,
    typer.Option(
        "--release", "-r", help="A release, or path/to/file.py:name; all shipped if none.", autocompletion=releases
    ),
]
Settings = Annotated[
    list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="Override a bound, a time or a fault's budget.")
]
Jobs = Annotated[int, typer.Option("--jobs", "-j", min=0, help="Processes; 0 means one per core.")]
Json = Annotated[
    str | None, typer.Option("--json", metavar="FILE", help="Write the results there as well; - is standard output.")
]
Out = Annotated[Path, typer.Option("--out", metavar="DIR", help="Where the report is written.")]
MaxStates = Annotated[
    int, typer.Option("--max-states", min=1, help="States after which a proof is given up, and says what it covered.")
]
MaxSeconds = Annotated[
    float, typer.Option("--max-seconds", min=0.0, help="The same for the time that a proof may take; 0 is no limit.")
]
MaxMib = Annotated[
    int, typer.Option("--max-mib", min=0, help="The same for the memory of each process, in MiB; 0 is no limit.")
]
FigureRuns = Annotated[
    int, typer.Option("--figure-runs", min=0, help="Runs by the clock at each latency, for the figures; 0 for none.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Only what is not as expected or worse, and the answer.")]
FIGURE_RUNS = 100
DEFAULT_OUT = Path("reports/latest")
SEEDS = re.compile(r"([0-9]{1,12}):([0-9]{1,12})")
SEEDS_MAX = 100_000_000


def parse_seeds(text: str | None) -> range | None:
    """`0:5000` is 0 to 4,999."""
    if text is None:
        return None
    found = SEEDS.fullmatch(text)
    if not found:
        raise UserError(f"'{text}' is no range of seeds", where="--seeds", remedy="write FIRST:END, such as 0:5000")
    first, end = int(found[1]), int(found[2])
    if first >= end:
        raise UserError(f"{text} holds no seed", where="--seeds", remedy="let the end be above the first")
    if end - first > SEEDS_MAX:
        raise UserError(f"{text} is more than {SEEDS_MAX} seeds", where="--seeds", remedy="take them in parts")
    return range(first, end)


def parse_limits(states: int, seconds: float, mib: int) -> Limits:
    """A limit in seconds that is no number would never be reached."""
    if not math.isfinite(seconds):
        raise UserError(f"{seconds} is no limit", where="--max-seconds", remedy="give seconds, or 0 for no limit")
    return Limits(states, seconds, mib)


def job_count(jobs: int) -> int:
    return jobs or os.cpu_count() or 1


def hand_over(json: str | None, encoded: bytes, *, kept: bool = False) -> None:
    """Results in the file that `--json` names, or on standard output for `-`; `kept` if they are in another file."""
    if json == "-":
        tell(encoded)
    elif json and kept:
        write_whole(Path(json), encoded)
    elif json:
        write_computed(Path(json).parent, {Path(json).name: encoded})


def say_lines(lines: Iterable[str]) -> None:
    """Lines for whoever reads the log, in their order among everything else on standard output."""
    try:
        sys.stdout.writelines(f"{line}\n" for line in lines)
        sys.stdout.flush()
    except BrokenPipeError:
        unheard()


def tell(encoded: bytes) -> None:
    """Results on standard output."""
    try:
        sys.stdout.buffer.write(in_json(encoded))
        sys.stdout.flush()
    except BrokenPipeError:
        unheard()


def unheard(stream: TextIO | None = None) -> None:
    """Nobody reads a stream (standard output) any more: what is left to say goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), (stream or sys.stdout).fileno())


def examples(*lines: str) -> str:
    """What stands below a command's help, as it is to be typed; `\\b` keeps the lines apart."""
    return "\n".join(["\b", "Examples:", *(f"  wakeproof {line}" for line in lines)])
