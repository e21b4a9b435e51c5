"""A fault that never strikes has tested nothing: what was seen without it is neither proved nor held.

A scenario may say why a fault that it allows cannot strike on a release. It is then taken at its word, and is wrong
if the fault strikes all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from wakeproof.campaign.work import Work
from wakeproof.checker.crash_points import step_name
from wakeproof.kernel.tasks.budgets import Budget
from wakeproof.labels import parse
from wakeproof.results.coverage import Strikes
from wakeproof.scenario.scenario import EVERY, Scenario
from wakeproof.verdict import Verdict

STEPS_NAMED = 6
HANDLER = re.compile(r"\w+(?=[.(])")
SAFE = (Verdict.PROVED, Verdict.HELD)
"""What is said only of a release that every fault struck."""


def strikes_of(work: Work) -> tuple[Strikes, ...]:
    """Of each fault that the scenario allows, in its order: how often it struck, in the graph and in runs."""
    graph = work.proved.proof.strikes if work.proved else {}
    reasons, runs = work.pair.scenario.never_strikes(work.pair.release), work.sample.strikes
    return tuple(
        Strikes(fault, graph.get(fault, 0), runs[fault], reasons.get(fault, "")) for fault in work.pair.scenario.budgets
    )


def unstruck(scenario: Scenario, release: str, strikes: Mapping[str, int]) -> tuple[str, ...]:
    """The faults that the scenario allows and that never struck, where it does not say why."""
    reasons = scenario.never_strikes(release)
    return tuple(fault for fault in scenario.budgets if not strikes.get(fault) and fault not in reasons)


def belied(work: Work) -> tuple[str, ...]:
    """The faults that struck although the scenario says that they cannot; it promises so of shipped releases."""
    promised = work.pair.scenario.promises(work.pair.release)
    return tuple(each.fault for each in strikes_of(work) if promised and each.reason and each.struck)


def why_belied(work: Work) -> str:
    """How often each of them struck, and what the scenario says of it."""
    told = (each for each in strikes_of(work) if each.fault in belied(work))
    return "; ".join(
        f"{each.fault} struck {each.transitions or each.in_runs:,} times, and the scenario says that it never does:"
        f" {each.reason}"
        for each in told
    )


def why_unstruck(work: Work, faults: Iterable[str], runs: int = 0) -> str:
    """Which faults never struck, what each is aimed at, and the remedy; `runs` is how many runs that was seen in."""
    return "; ".join(_why(work, fault, runs) for fault in faults)


def _why(work: Work, fault: str, runs: int) -> str:
    scenario, release = work.pair.scenario, work.pair.release
    aim, steps = _aim(scenario.faults[fault]), list(_steps(work, fault))
    remedies = ["make more runs"] * bool(runs)
    remedies += [f"aim it at what the release does{f': {_listed(steps)}' if steps else ''}"] * bool(aim or steps)
    section = release if release in scenario.kind.releases else EVERY
    remedies += ["drop it", f"or say why it cannot ([expect.{section}] never_strikes.{fault} = ...)"]
    where = f" in {runs:,} runs" if runs else ""
    return f"{fault} never struck{where}{aim}, so it has tested nothing: {', '.join(remedies)}"


def _aim(budget: Budget) -> str:
    """Where it may strike, as the scenario says."""
    only = f"at {', '.join(map(repr, budget.only))}" if budget.only else ""
    after = f"once {budget.after!r} happened" if budget.after else ""
    before = f"until {budget.before!r} happened" if budget.before else ""
    told = " ".join(filter(None, (only, after, before)))
    return f" (it may only {told})" if told else ""


def _steps(work: Work, fault: str) -> Iterator[str]:
    """The steps that were taken and that a fault of this kind can strike; those of the handler it is aimed at first."""
    scenario = work.pair.scenario
    struck = scenario.kind.labels(scenario.bounds, scenario.faults, (work.pair.release,)).struck_by(fault)
    can = {step_name(label) for label in struck}
    taken = sorted(_taken(work) & can)
    handlers = {found[0] for pattern in scenario.faults[fault].only if (found := HANDLER.match(pattern))}
    aimed = [step for step in taken if parse(step).kind in handlers]
    return iter(aimed or taken)


def _taken(work: Work) -> set[str]:
    proof = work.proved.proof if work.proved else None
    in_runs = {step_name(label) for pair in work.sample.first_seen for label in pair}
    return in_runs | set(proof.crash_points.steps if proof else ())


def _listed(steps: Sequence[str]) -> str:
    more = len(steps) - STEPS_NAMED
    return ", ".join(steps[:STEPS_NAMED]) + f" and {more} more" * (more > 0)
