"""Reports to draw: two scenarios on three releases, small enough that what a figure says can be worked out."""

from __future__ import annotations

from typing import Any

from ci_reports import breach

from wakeproof.checker.phases import Passage, Phases, StatePhase
from wakeproof.counterexample.drawing import Drawing, DrawnStep
from wakeproof.results.coverage import Coverage, Growth, Study
from wakeproof.results.schema import CounterexampleSummary, Report, Result

FACTORS = (1, 4, 16)
RELEASES = ("old", "new", "newest")
SCENARIOS = ("restart", "newer")


def phases(*broken: str, name: str = "held") -> Phases:
    """A diamond with a way back that only faults make: 0 to 1 and 2, both to 3, 3 to 0."""
    return Phases(
        (StatePhase("", 1), StatePhase(name, 10), StatePhase("pending", 2), StatePhase("over", 4, broken)),
        (
            Passage(0, 1, 1, ("append",)),
            Passage(0, 2, 1, ("claim",)),
            Passage(1, 3, 1000, ("done",)),
            Passage(2, 3, 5, ("done",), 2),
            Passage(3, 0, 3, ("server-0.restart",), 3),
        ),
    )


def run_through(*told: str) -> CounterexampleSummary:
    steps = tuple(DrawnStep(label="s", actor="a", messages=(), phase=name) for name in told)
    return CounterexampleSummary(
        file="f", faults=0, steps=len(steps), story=(), drawing=Drawing(columns=(), steps=steps)
    )


def violated(scenario: str, release: str, name: str, **known: Any) -> Result:
    told = {"counterexample": run_through("held", "held", "over"), "risk": 0.25, "states": 17}
    row = {"scenario": scenario, "release": release, "property": name, "expected": None, "because": "", "driver": "d"}
    return Result(verdict="violated", **{**row, **told, **known})


def study(scenario: str, release: str, factor: int = 1, **known: Any) -> Study:
    told = {"runs": 100, "broken": {}, "struck": 50, "lost": 5, "recovery_ms": (20.0, 300.0, 900.0)}
    return Study(scenario=scenario, release=release, factor=factor, **{**told, **known})


def covered(scenario: str, release: str, **known: Any) -> Coverage:
    told = {"whole": True, "faults": ("restart",), "growth": (Growth(1, 5), Growth(10, 20)), "phases": phases("leak")}
    return Coverage(scenario=scenario, release=release, **{**told, **known})


def full(**known: Any) -> Report:
    """All figures: `leak` breaks on `old` and `new`, in more runs the larger the factor; nothing on `newest`."""
    pairs = [(scenario, release) for scenario in SCENARIOS for release in RELEASES]
    broken = {"old": 20, "new": 10, "newest": 0}
    told: dict[str, Any] = {
        "results": tuple(violated(*pair, "leak") for pair in pairs if pair[1] != "newest"),
        "coverage": tuple(covered(s, r, phases=phases(*["leak"] * (r != "newest"))) for s, r in pairs),
        "studies": tuple(
            study(s, r, factor, broken={"leak": broken[r] + factor * (r != "newest")})
            for s, r in pairs
            for factor in FACTORS
        ),
    }
    return Report(wakeproof="1", **{**told, **known})


def named(name: str) -> Report:
    """The same name wherever a text comes from a scenario, a release or a module."""
    found = breach(name)
    return Report(
        wakeproof="1",
        results=(
            violated(name, name, name, counterexample=run_through("x", name)),
            violated(name, f"{name}2", f"{name}2", counterexample=found),
        ),
        coverage=tuple(covered(name, release, phases=phases(name, name=name)) for release in (name, f"{name}2")),
        studies=tuple(
            study(name, release, factor, broken={name: 1}, lost=lost)
            for release, lost in ((name, 0), (f"{name}2", 50))
            for factor in FACTORS
        ),
    )
