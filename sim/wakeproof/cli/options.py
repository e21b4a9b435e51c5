"""Options that several commands share, and what they mean. Nothing here is heavy: every `--help` reads it."""

from __future__ import annotations

import math
import os
from pathlib import Path
from typing import Annotated

import typer

from wakeproof.cache.store import DEFAULT_FOLDER, FOLDER_VARIABLE, LEDGER_VARIABLE, NONE_VARIABLE
from wakeproof.checker.limits import Engine, Limits
from wakeproof.cli.completion import releases, scenarios
from wakeproof.errors import UserError

Scenarios = Annotated[
    list[str] | None,
    typer.Argument(help="Scenario names or files; all if none is given.", autocompletion=scenarios),
]
Releases = Annotated[
    list[str] | None,
    typer.Option(
        "--release",
        "-r",
        help="A release, path/to/file.py:name or path/to/release.toml; all shipped if none.",
        autocompletion=releases,
    ),
]
Settings = Annotated[
    list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="Override a bound, a time or a fault's budget.")
]
Jobs = Annotated[int, typer.Option("--jobs", "-j", min=0, help="Processes; 0 means one per core.")]
Json = Annotated[
    str | None,
    typer.Option("--json", metavar="FILE", help="Also write the results to this file; - is standard output."),
]
Out = Annotated[Path, typer.Option("--out", metavar="DIR", help="Where the report is written.")]
MaxStates = Annotated[
    int, typer.Option("--max-states", min=1, help="Stop a proof after so many states; it says what it covered.")
]
MaxSeconds = Annotated[
    float, typer.Option("--max-seconds", min=0.0, help="Stop a proof after so many seconds; 0 is no limit.")
]
MaxMib = Annotated[
    int, typer.Option("--max-mib", min=0, help="Stop a proof whose process holds so many MiB; 0 is no limit.")
]
EngineName = Annotated[
    Engine,
    typer.Option("--engine", help="Explore by compiled loops, or by the slower interpreter; both find the same."),
]
Symmetric = Annotated[
    bool, typer.Option("--symmetry", help="See states once that differ in the names of what is interchangeable.")
]
FigureRuns = Annotated[
    int,
    typer.Option("--figure-runs", min=0, help="Timed runs per latency, for the figures; 0 draws none."),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print only the answer, and what is unexpected or worse.")]
Cache = Annotated[
    Path,
    typer.Option("--cache", metavar="DIR", envvar=FOLDER_VARIABLE, help="The folder of kept results."),
]
NoCache = Annotated[
    bool, typer.Option("--no-cache", envvar=NONE_VARIABLE, help="Compute everything; neither read nor keep results.")
]
LedgerPlace = Annotated[
    str | None,
    typer.Option(
        "--ledger",
        metavar="PATH",
        envvar=LEDGER_VARIABLE,
        help="Where it is noted what is done, so that it goes on after a kill: a folder, or a URL of fsspec's.",
    ),
]
Cluster = Annotated[
    str | None,
    typer.Option(
        "--cluster", metavar="ADDRESS", help="Work on a cluster of Dask's: its scheduler, or local to start one here."
    ),
]
FIGURE_RUNS = 100
DEFAULT_OUT = Path("reports/latest")
DEFAULT_CACHE = DEFAULT_FOLDER


def parse_limits(states: int, seconds: float, mib: int, engine: Engine, *, symmetry: bool = False) -> Limits:
    """A limit in seconds that is no number would never be reached."""
    if not math.isfinite(seconds):
        raise UserError(f"{seconds} is no limit", where="--max-seconds", remedy="give seconds, or 0 for no limit")
    return Limits(states, seconds, mib, engine, symmetry)


def ledger_place(named: str | None) -> str:
    """A URL, or a folder wherever it is asked for from; empty where there is no ledger."""
    if not named:
        return ""
    return named if "://" in named else str(Path(named).absolute())


def job_count(jobs: int) -> int:
    return jobs or os.cpu_count() or 1


def examples(*lines: str) -> str:
    """What stands below a command's help, as it is to be typed; `\\b` keeps the lines apart."""
    return "\n".join(["\b", "Examples:", *(f"  wakeproof {line}" for line in lines)])
