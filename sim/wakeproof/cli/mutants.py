"""`wakeproof mutants`: would anything notice if the release were a little different?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec
import typer
from rich.console import Console
from rich.table import Table

from wakeproof.campaign.chunk import machine_of
from wakeproof.cli.campaigning import INTERRUPTED
from wakeproof.cli.options import (
    DEFAULT_OUT,
    Jobs,
    Json,
    MaxStates,
    Out,
    Scenarios,
    console_for,
    job_count,
    progress_on,
    tell,
)
from wakeproof.errors import UserError, suggest
from wakeproof.mutants.campaign import Court, mutants_of, try_all
from wakeproof.mutants.memory import Memory
from wakeproof.mutants.mutant import Mutant
from wakeproof.mutants.results import Results, exit_code
from wakeproof.output import check_target, check_writable, write_whole
from wakeproof.report.mutants import LEFT, answer, page, who_kills
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import Scenario

TRIAL_STATES, TRIAL_SECONDS = 1_000_000, 300.0
"""What a mutant may take before its trial is given up."""


def mutants(
    scenarios: Scenarios = None,
    release: Annotated[str, typer.Option("--release", "-r", help="The release whose code is changed.")] = "fenced",
    only: Annotated[
        list[str] | None, typer.Option("--only", metavar="NAME", help="Mutants by name; all if none is given.")
    ] = None,
    max_states: MaxStates = TRIAL_STATES,
    max_seconds: Annotated[
        float, typer.Option("--max-seconds", min=0, help="After which a mutant's trial is given up; 0 is no limit.")
    ] = TRIAL_SECONDS,
    runs: Annotated[
        int,
        typer.Option("--runs", min=0, help="Also count the runs that random drivers need to kill, up to this many."),
    ] = 0,
    fresh: Annotated[bool, typer.Option("--fresh", help="Forget the results of earlier calls.")] = False,
    jobs: Jobs = 0,
    json: Json = None,
    out: Out = DEFAULT_OUT,
) -> int:
    """Change the release's code in one place at a time, and see whether any scenario and property notices."""
    loaded = load_all(scenarios or (), ())
    wanted = _wanted(loaded, release, only or ())
    check_writable(out)
    for name in ("mutants.md", "mutants.json"):
        check_target(str(out / name))
    if json is not None:
        check_target(json)
    memory = Memory(out / "mutants.jsonl", fresh=fresh)
    court = Court(release, loaded, max_states, max_seconds, job_count(jobs), runs)
    with progress_on(console_for(json)) as hear:
        results = try_all(court, wanted, memory, hear)
    _write(results, out, json)
    _show(console_for(json), results, out)
    return exit_code(results) if results.complete else INTERRUPTED


def _wanted(scenarios: list[Scenario], release: str, only: list[str] | tuple[str, ...]) -> list[Mutant]:
    machine_of(scenarios[0], release)
    every = {mutant.name: mutant for mutant in mutants_of(scenarios[0].kind.mutations(release))}
    if not every:
        raise UserError(f"nothing says what may be changed of '{release}'", remedy="name a shipped release")
    for name in only:
        if name not in every:
            raise UserError(f"unknown mutant '{name}'", where="--only", remedy=suggest(name, every))
    return [every[name] for name in dict.fromkeys(only) or every]


def _write(results: Results, out: Path, json: str | None) -> None:
    encoded = msgspec.json.format(msgspec.json.encode(results), indent=2) + b"\n"
    write_whole(out / "mutants.json", encoded)
    write_whole(out / "mutants.md", page(results).encode())
    if json == "-":
        tell(encoded)
    elif json:
        write_whole(Path(json), encoded)


def _show(console: Console, results: Results, out: Path) -> None:
    table = Table("property", "kills", "is the only killer of", title="who kills", title_justify="left")
    for name, kills, alone in who_kills(results):
        table.add_row(name, str(kills), alone)
    console.print(table)
    for outcome in LEFT:
        for row in results.mutants:
            if row.outcome is outcome:
                why = f" ({row.because[0]})" if row.because else ""
                console.print(f"{outcome.value}: {row.name}: {row.change}{why}", markup=False, highlight=False)
    console.print(answer(results), markup=False, highlight=False)
    console.print(f"{out / 'mutants.md'}", markup=False, highlight=False)
