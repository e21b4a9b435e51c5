"""From the words of `wakeproof mutants` to trials, their page and their exit code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from wakeproof.campaign.job import machine_of
from wakeproof.commands.console import console_for, progress_on
from wakeproof.commands.json_output import check_json, write_json
from wakeproof.commands.known_results import KnownResults
from wakeproof.encoded import as_json
from wakeproof.errors import UserError, suggest
from wakeproof.interrupts import INTERRUPTED, holding, kept
from wakeproof.mutants.campaign import Court, mutants_of, try_all
from wakeproof.mutants.memory import Memory
from wakeproof.mutants.mutant import Mutant
from wakeproof.mutants.results import MutantResults, exit_code
from wakeproof.output import alone_in, check_target, check_unlinked, check_writable, write_computed
from wakeproof.report.mutants import LEFT, answer, page, who_kills
from wakeproof.report.terminal import say
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import Scenario
from wakeproof.scenario.worlds import check_in_python


@dataclass(frozen=True)
class MutantsRequest:
    """The words of a call, as typer gives them."""

    scenarios: Sequence[str] | None
    release: str
    only: Sequence[str] | None
    max_states: int
    max_seconds: float
    runs: int
    fresh: bool
    jobs: int
    json: str | None
    out: Path
    quiet: bool
    cache: Path | None = None
    ledger: str = ""
    cluster: str | None = None


def run_trials(asked: MutantsRequest) -> int:
    """Check what was asked for, do it, write it, tell it."""
    loaded = load_all(asked.scenarios or (), (), (asked.release,))
    wanted = _wanted(loaded, asked.release, asked.only or ())
    check_writable(asked.out)
    check_unlinked(asked.out, ("mutants.jsonl",))
    for name in ("mutants.md", "mutants.json"):
        check_target(str(asked.out / name))
    check_json(asked.json)
    known = KnownResults(asked.cache, asked.ledger)
    with alone_in(asked.out):
        return _tried(asked, loaded, wanted, known)


def _tried(asked: MutantsRequest, loaded: list[Scenario], wanted: list[Mutant], known: KnownResults) -> int:
    memory = Memory(asked.out / "mutants.jsonl", fresh=asked.fresh, store=known.known)
    court = Court(asked.release, loaded, asked.max_states, asked.max_seconds, asked.jobs, asked.runs)
    with holding():
        with progress_on(quiet=asked.quiet) as (on_progress, _):
            results = try_all(court, wanted, memory, on_progress, asked.cluster)
        _write(results, asked.out, asked.json)
        kept()
    _show(console_for(asked.json), results, asked.out, quiet=asked.quiet)
    known.tell(console_for(asked.json), quiet=asked.quiet)
    return exit_code(results) if results.complete else INTERRUPTED


def _wanted(scenarios: list[Scenario], release: str, only: Sequence[str]) -> list[Mutant]:
    check_in_python(release, "mutants are changes of")
    machine_of(scenarios[0], release)
    every = {mutant.name: mutant for mutant in mutants_of(scenarios[0].kind.mutations(release))}
    if not every:
        raise UserError(f"no mutants are known for '{release}'", remedy="name a shipped release")
    for name in only:
        if name not in every:
            raise UserError(f"unknown mutant '{name}'", where="--only", remedy=suggest(name, every))
    return [every[name] for name in dict.fromkeys(only) or every]


def _write(results: MutantResults, out: Path, json: str | None) -> None:
    write_computed(out, {"mutants.json": as_json(results), "mutants.md": page(results).encode(errors="replace")})
    write_json(json, results)


def _show(console: Console, results: MutantResults, out: Path, *, quiet: bool) -> None:
    if not quiet:
        _show_killers(console, results)
    for outcome in LEFT[:2] if quiet else LEFT:
        for row in results.mutants:
            if row.outcome is outcome:
                why = f" ({row.because[0]})" if row.because else ""
                say(console, f"{outcome.value}: {row.name}: {row.change}{why}")
    if not quiet:
        say(console, f"{out / 'mutants.md'}", style="dim")
    say(console, answer(results), style="bold")


def _show_killers(console: Console, results: MutantResults) -> None:
    table = Table("property", "kills", "is the only killer of", title="who kills", title_justify="left")
    for name, kills, alone in who_kills(results):
        table.add_row(name, str(kills), alone)
    console.print(table)
