"""Verdicts: four words, and the rule that gives them. Whatever cut the work short makes it inconclusive."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Verdict(StrEnum):
    PROVED = "proved"
    VIOLATED = "violated"
    HELD = "held"
    INCONCLUSIVE = "inconclusive"


class ReachVerdict(StrEnum):
    """What becomes of a behaviour that a scenario names: some run shows it, no run does, or nobody knows."""

    COVERED = "covered"
    UNREACHABLE = "unreachable"
    OPEN = "open"


class Sampled(NamedTuple):
    """What a number of runs showed of one property. `limits` names each bound that was hit, and in how many runs."""

    runs: int
    runs_planned: int
    broken: int
    premise_met: int
    limits: tuple[tuple[str, int], ...] = ()


def decide(seen: Sampled, premise: str) -> tuple[Verdict, str]:
    """The verdict of sampled runs, and why it is inconclusive if it is."""
    if seen.broken:
        return Verdict.VIOLATED, ""
    if seen.limits:
        name, count = seen.limits[0]
        return Verdict.INCONCLUSIVE, f"limit {name} was hit in {count} of {seen.runs} runs: raise it"
    if seen.runs < seen.runs_planned:
        return Verdict.INCONCLUSIVE, f"interrupted after {seen.runs} of {seen.runs_planned} runs"
    if not seen.premise_met:
        return Verdict.INCONCLUSIVE, f"its premise was never met: {premise}"
    return Verdict.HELD, ""
