"""The main loop: every scenario on every release, by seeds; then the directed runs; then the verdicts.

The work is cut into chunks; chunks are run, their tallies added up, and each property judged. What was computed
before an interrupt is judged too, and the report says that it is not complete.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from wakeproof import __version__
from wakeproof.campaign.chunk import Breach, Chunk, Found, Tally, chunks, machine_of, run_chunk, shrink_breach
from wakeproof.campaign.pool import Interrupted, run_all
from wakeproof.campaign.results import CounterexampleSummary, Observed, Report, Result
from wakeproof.drivers.directed import direct
from wakeproof.errors import LimitReached
from wakeproof.evidence.constraints import order_of, parse_order
from wakeproof.evidence.counterexample import Counterexample
from wakeproof.evidence.execution import Execution
from wakeproof.evidence.story import story
from wakeproof.evidence.verdict import Sampled, Verdict, decide
from wakeproof.scenario.scenario import DirectedRun, Scenario
from wakeproof.scenario.worlds import Claims

Progress = Callable[[int, int, str], None]


class Pair(NamedTuple):
    """A scenario on a release, over a range of seeds."""

    scenario: Scenario
    release: str
    seeds: range

    @property
    def whole(self) -> Chunk:
        return Chunk(self.scenario.path, self.scenario.overrides, self.release, self.seeds.start, self.seeds.stop)


@dataclass(frozen=True)
class Outcome:
    """The report, and the counterexamples by file name."""

    report: Report
    counterexamples: dict[str, Counterexample]


def campaign(pairs: Sequence[Pair], jobs: int, progress: Progress) -> Outcome:
    """Run every pair on `jobs` processes; `progress` hears of runs done, runs in all, and what was run last."""
    work = [(number, chunk) for number, pair in enumerate(pairs) for chunk in chunks(pair.whole)]
    tallies = [Tally() for _ in pairs]
    runs = sum(len(pair.seeds) for pair in pairs)

    def take(item: tuple[int, Chunk], tally: Tally) -> None:
        number, chunk = item
        tallies[number].add(tally)
        progress(sum(t.runs for t in tallies), runs, f"{pairs[number].scenario.name} on {chunk.release}")

    def keep(item: tuple[int, Breach], shorter: Found) -> None:
        number, breach = item
        tallies[number].found[breach.property] = shorter
        progress(runs, runs, f"shrinking {breach.property} in {pairs[number].scenario.name}")

    progress(0, runs, "")
    complete, observed = True, tuple[Observed, ...]()
    try:
        run_all(_run, work, jobs, take)
        breaches = [
            (number, Breach(pair.whole, name, found))
            for number, pair in enumerate(pairs)
            for name, found in sorted(tallies[number].found.items())
        ]
        run_all(_shrink, breaches, jobs, keep)
        observed = tuple(row for pair in pairs for row in _observe(pair))
    except (Interrupted, KeyboardInterrupt):
        complete = False
    return _judged(pairs, tallies, observed, complete=complete)


def _run(item: tuple[int, Chunk]) -> Tally:
    return run_chunk(item[1])


def _shrink(item: tuple[int, Breach]) -> Found:
    return shrink_breach(item[1])


def _judged(
    pairs: Sequence[Pair], tallies: Sequence[Tally], observed: tuple[Observed, ...], *, complete: bool
) -> Outcome:
    kept: dict[str, Counterexample] = {}
    rows = [row for pair, tally in zip(pairs, tallies, strict=True) for row in _judge(pair, tally, kept)]
    report = Report(wakeproof=__version__, complete=complete, results=tuple(rows), directed=observed)
    return Outcome(report, kept)


def _judge(pair: Pair, tally: Tally, kept: dict[str, Counterexample]) -> Iterator[Result]:
    """One row per property; a breach is recorded, and entered in `kept` under its file's name."""
    for name, about in pair.scenario.kind.properties.items():
        limits = tuple(sorted(tally.limits.items()))
        seen = Sampled(tally.runs, len(pair.seeds), tally.broken[name], tally.met[name], limits)
        verdict, why = decide(seen, about.premise)
        expected, reason = pair.scenario.expected(pair.release, name)
        if verdict is Verdict.HELD and expected is Verdict.VIOLATED and len(pair.seeds) < pair.scenario.file.seeds:
            verdict, why = Verdict.INCONCLUSIVE, f"not seen; its scenario gives it {pair.scenario.file.seeds} runs"
        yield Result(
            scenario=pair.scenario.name,
            release=pair.release,
            property=name,
            verdict=verdict.value,
            expected=expected.value if expected else None,
            because=reason if expected is verdict else why,
            driver="timed",
            runs=tally.runs,
            runs_broken=tally.broken[name],
            premise_met=tally.met[name],
            seconds=round(tally.seconds, 3),
            counterexample=_summary(pair, name, tally.found[name], kept) if verdict is Verdict.VIOLATED else None,
        )


def _summary(pair: Pair, name: str, found: Found, kept: dict[str, Counterexample]) -> CounterexampleSummary:
    release = Path(pair.release).name.replace(":", "-")
    file = f"{pair.scenario.name}-{release}-{name}.json"
    kept[file] = recorded(pair.scenario, pair.release, name, found.run, found.seed)
    cost = found.run.cost
    return CounterexampleSummary(f"counterexamples/{file}", cost.faults, cost.steps, kept[file].story)


def recorded(scenario: Scenario, release: str, name: str, run: Execution, seed: int | None) -> Counterexample:
    """A run that breaks a property, as a file keeps it."""
    finding = run.broken(name)
    assert finding is not None, name
    return Counterexample(
        wakeproof=__version__,
        world=scenario.kind.name,
        scenario=scenario.reference,
        settings=scenario.settings,
        release=release,
        property=name,
        why=finding.why,
        seed=seed,
        **run.cost._asdict(),
        order=order_of([(moment.label, moment.actor, moment.fault) for moment in run.moments]),
        choices=run.labels,
        story=tuple(story(run)),
    )


def _observe(pair: Pair) -> Iterator[Observed]:
    """The scenario's directed runs, as rows of the table that its world reproduces."""
    claims = pair.scenario.kind.claims
    for name, directed in pair.scenario.file.directed.items():
        if claims is None or not directed.at:
            continue
        cells, why = _cells(pair, claims, directed)
        yield Observed(
            run=name,
            scenario=pair.scenario.name,
            release=pair.release,
            columns=claims.columns,
            claimed=claims.claimed(name, pair.release),
            observed=cells,
            why=why,
        )


def _cells(pair: Pair, claims: Claims, directed: DirectedRun) -> tuple[tuple[str, ...] | None, str]:
    """What is observed of a directed run, or why there is nothing to observe."""
    machine = machine_of(pair.scenario, pair.release)
    try:
        path = direct(machine, parse_order(directed.order)).keeping
    except LimitReached as reached:
        return None, str(reached)
    if path is None:
        return None, "no such run"
    if not any(note.label == directed.at for transition in path for note in transition.step.notes):
        return None, f"{directed.at} does not happen in it"
    return claims.observe(machine, path, directed.at), ""
