"""Verdicts: one row per property, from the graph where it decides, else from the runs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any

from wakeproof import __version__
from wakeproof.campaign.strikes import SAFE, unstruck, why_belied, why_unstruck
from wakeproof.campaign.strikes import belied as belied_by
from wakeproof.campaign.work import Method, Work
from wakeproof.checker.check import PropertyVerdict
from wakeproof.checker.limits import INTERRUPTED
from wakeproof.constraints import order_of
from wakeproof.counterexample.drawing import Drawing
from wakeproof.counterexample.explanation import Explanation
from wakeproof.counterexample.file import Counterexample
from wakeproof.counterexample.sentence import Words, sentence, words_of
from wakeproof.counterexample.story import story
from wakeproof.errors import CutShort
from wakeproof.kernel.trace import Trace
from wakeproof.proof import Proof
from wakeproof.results.schema import CounterexampleSummary, Driver, Needed, Result, Way
from wakeproof.scenario.scenario import Scenario
from wakeproof.verdict import Sampled, Verdict, decide
from wakeproof.visible import plain

Kept = dict[str, Counterexample]
NO_NAME = re.compile(r"[^\w.=-]+")


def rows_of(work: Work, kept: Kept | None) -> Iterator[Result]:
    """The rows of one pair; each breach is entered in `kept` under its file's name. None: the verdicts without runs."""
    for name, about in work.pair.scenario.kind.properties.items():
        finding = work.proved.proof.verdicts[name] if work.proved else None
        if finding and (finding.final or work.method is Method.PROVE):
            yield _row(work, name, finding.verdict, _why(work, name, finding), **_explored(work, name, finding, kept))
        elif work.cut is not None and not work.sample.broken[name]:
            yield _cut(work, name, work.cut)
        elif work.method is Method.PROVE:
            yield _row(work, name, Verdict.INCONCLUSIVE, "interrupted before it was explored", driver=Driver.EXHAUSTIVE)
        else:
            yield _sampled(work, name, about.premise, finding, {} if kept is None else kept)


def _cut(work: Work, name: str, cut: CutShort) -> Result:
    """What was found out until then stays; what the release would have done next, nobody knows."""
    driver = Driver.TIMED if work.method is Method.SEEDS else Driver.EXHAUSTIVE
    return _row(work, name, Verdict.INCONCLUSIVE, str(cut), driver=driver, limit=cut.limit)


def _row(work: Work, name: str, verdict: Verdict, why: str, missing: tuple[str, ...] = (), **evidence: Any) -> Result:
    """`missing` are the faults without which all of this was seen: nothing is proved or held without them."""
    scenario, release = work.pair.scenario, work.pair.release
    expected, reason = scenario.expected(release, name)
    if expected is Verdict.PROVED and work.method is Method.SEEDS:
        expected = Verdict.HELD  # the most that seeds can say
    if missing and verdict in SAFE:
        why = "; ".join(filter(None, [why_unstruck(work, missing, evidence.get("runs", 0)), why]))
        verdict, reason = Verdict.INCONCLUSIVE, why
    belied = belied_by(work)
    cut_short = verdict is Verdict.INCONCLUSIVE and evidence.get("limit")  # and not for what its scenario says
    return Result(
        scenario=scenario.name,
        release=release,
        property=name,
        verdict=verdict,
        expected=expected,
        because=why_belied(work) if belied else reason if expected is verdict and not cut_short else why,
        unstruck=missing,
        belied=belied,
        **evidence,
    )


def _explored(work: Work, name: str, finding: PropertyVerdict, kept: Kept | None) -> dict[str, Any]:
    """What the graph shows of a property."""
    assert work.proved is not None
    proof, pair = work.proved.proof, work.pair
    explanations = () if kept is None else proof.explanations[name]
    return (
        _counts(proof)
        | _interval(proof, name)
        | {
            "driver": Driver.EXHAUSTIVE,
            "missing": () if finding.limit else unstruck(pair.scenario, pair.release, proof.strikes),
            "limit": finding.limit,
            "premise_met": finding.premise_met,
            "seconds": round(work.proved.seconds, 3),
            "risk": finding.risk,
            "ways": tuple(_way(each, words_of(pair.scenario.kind.words)) for each in explanations),
            "counterexample": None
            if kept is None or not explanations
            else _summary_of(work, name, explanations[0].trace, explanations[0], kept, minimal=finding.minimal),
        }
    )


def _counts(proof: Proof) -> dict[str, Any]:
    return {
        "states": proof.states,
        "transitions": proof.transitions,
        "interleavings": None if proof.interleavings is None else str(proof.interleavings),
        "ends": proof.ends,
        "cycles": proof.cycles,
        "faults_covered": proof.faults_covered,
        "reduction": proof.reduction,
        "behaviour": proof.behaviour,
    }


def _why(work: Work, name: str, finding: PropertyVerdict) -> str:
    """Why it is not known better, and how likely it is broken all the same."""
    interval = work.proved.proof.risk_intervals.get(name) if work.proved else None
    is_open = finding.verdict is not Verdict.VIOLATED
    return "; ".join(filter(None, [finding.why, str(interval) if interval and is_open else ""]))


def _interval(proof: Proof, name: str) -> dict[str, Any]:
    """The bounds of a risk that is not known."""
    found = proof.risk_intervals.get(name)
    return {} if found is None else {"risk_least": found.least, "risk_most": found.most}


def _way(explained: Explanation, words: Words) -> Way:
    violation, trace = explained.violation, explained.trace
    run = (*trace.cost, trace.labels, explained.outline, violation.no_return or None, violation.risks)
    breaks, interfering, pending = violation.labels
    return Way(
        breaks,
        interfering,
        pending,
        violation.risk,
        *run,
        signature=violation.signature,
        lost=violation.lost,
        ahead=() if explained.drawing else violation.ahead,
        sentence=sentence(*violation.labels, words),
    )


def _order(run: Trace) -> tuple[str, ...]:
    return order_of([(step.label, step.actor, step.fault) for step in run.steps])


def _sampled(work: Work, name: str, premise: str, finding: PropertyVerdict | None, kept: Kept) -> Result:
    """What runs by seeds say, and what kept the graph from saying it."""
    pair, sample = work.pair, work.sample
    limits = tuple(sorted(sample.limits.items()))
    verdict, why = decide(Sampled(sample.runs, len(pair.seeds), sample.broken[name], sample.met[name], limits), premise)
    expected, _ = pair.scenario.expected(pair.release, name)
    if verdict is Verdict.HELD and expected is Verdict.VIOLATED and len(pair.seeds) < pair.scenario.file.seeds:
        verdict, why = Verdict.INCONCLUSIVE, f"not seen; its scenario gives it {pair.scenario.file.seeds} runs"
    found = sample.found[name] if verdict is Verdict.VIOLATED else None
    seconds = sample.seconds + (work.proved.seconds if work.proved else 0.0)
    evidence = (
        _counts(work.proved.proof) | _interval(work.proved.proof, name) | {"limit": finding.limit}
        if work.proved and finding
        else {}
    )
    whole = sample.runs == len(pair.seeds) and not limits
    return _row(
        work,
        name,
        verdict,
        "; ".join(filter(None, [why, _why(work, name, finding) if finding else ""])),
        missing=unstruck(pair.scenario, pair.release, sample.strikes) if whole else (),
        driver=Driver.TIMED,
        runs=sample.runs,
        runs_broken=sample.broken[name],
        premise_met=sample.met[name],
        seconds=round(seconds, 3),
        counterexample=_summary_of(work, name, found.run, found.explained, kept, seed=found.seed) if found else None,
        **evidence,
    )


def _summary_of(
    work: Work,
    name: str,
    run: Trace,
    explained: Explanation | None,
    kept: Kept,
    *,
    seed: int | None = None,
    minimal: bool = False,
) -> CounterexampleSummary:
    """A run that breaks a property, as the report tells it; what an interrupt kept from being shrunk is told bare."""
    file = file_of(work.pair.scenario.name, work.pair.release, name, kept)
    kept[file] = recorded(
        work.pair.scenario, work.pair.release, name, run, seed, explained.drawing if explained else None
    )
    return CounterexampleSummary(
        file=f"counterexamples/{file}",
        **run.cost._asdict(),
        minimal=minimal,
        limit=explained.limit if explained else INTERRUPTED,
        choices=run.labels,
        story=kept[file].story,
        **_explained(explained) if explained else {},
    )


def _explained(explained: Explanation) -> dict[str, Any]:
    timing = explained.timing
    return {
        "told": explained.outline,
        "drawing": explained.drawing,
        "no_return": explained.violation.no_return or None,
        "stall_ms": round(timing.stall_ms, 3) if timing.possible else None,
        "timing": str(timing),
        "needed": tuple(Needed(each.without, each.passes, each.choices) for each in explained.ablations),
    }


def file_of(scenario: str, release: str, what: str, kept: Mapping[str, Counterexample]) -> str:
    """A name that no other release's file has: of `base/x.py:R` and `x.py:R` each keeps its own."""
    named = f"{plain(scenario)}-{NO_NAME.sub('-', release).strip('-.')}-{what}"
    names = (f"{named}{f'-{number}' if number > 1 else ''}.json" for number in count(1))
    return next(name for name in names if name not in kept or kept[name].release == release)


def recorded(
    scenario: Scenario, release: str, name: str, run: Trace, seed: int | None, drawing: Drawing | None = None
) -> Counterexample:
    """A run that breaks a property, as a file keeps it; the steps to look at are those that its drawing marks."""
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
        order=_order(run),
        choices=run.labels,
        story=tuple(story(run)),
        breaks=drawing.breaks if drawing else None,
        fell_in=drawing.fell_in if drawing else None,
        sites=tuple(step.sites for step in run.steps),
    )
