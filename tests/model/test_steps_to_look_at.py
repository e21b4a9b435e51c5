"""The two steps that a drawing marks are those that its way of breaking the property names."""

from __future__ import annotations

import functools

import pytest

from wakeproof.campaign.job import machine_of
from wakeproof.checker.signature import anonymous
from wakeproof.counterexample.drawing import draw
from wakeproof.counterexample.explanation import Explanation
from wakeproof.kernel.machine import Machine
from wakeproof.labels import subject_of
from wakeproof.proof import Proof, prove
from wakeproof.scenario.library import load_all
from wakeproof.schedulers.replay import attached

PAIRS = [
    ("restart-before-done", "token_gated"),
    ("status-failure-retry", "token_gated"),
    ("status-failure-retry", "decoupled"),
    ("stale-done", "decoupled"),
]


@functools.cache
def proof(scenario: str, release: str) -> tuple[Machine, Proof]:
    (loaded,) = load_all([scenario])
    machine = machine_of(loaded, release)
    premises = {name: about.premise for name, about in loaded.kind.properties.items()}
    return machine, prove(machine, premises, loaded.delays)


def marked(machine: Machine, name: str, explained: Explanation) -> tuple[str, str]:
    """What the steps that are marked would be called as a way."""
    trace, violation = attached(machine, explained.trace), explained.violation
    drawing = draw(machine, trace, name, violation.no_return, violation.risks, violation.lost)
    labels = [trace.labels[step - 1] if step else "" for step in (drawing.breaks, drawing.fell_in)]
    return anonymous(*labels)[:2]


@pytest.mark.parametrize(("scenario", "release"), PAIRS)
def test_what_is_marked_is_what_the_way_names(scenario, release):
    machine, found = proof(scenario, release)
    explained = [(name, each) for name, told in found.explanations.items() for each in told]
    assert explained
    for name, each in explained:
        labels = each.violation.labels
        whose = [tuple(map(subject_of, steps)) for steps in (marked(machine, name, each), labels[:2])]
        assert whose[0] == whose[1], (name, str(labels))  # of a step of several effects the way names one of them


def test_both_kinds_of_property_and_of_breaking_step_were_among_them():
    kinds = {
        (bool(way.labels.interfering), "." in way.labels.breaks, name in ("no_stuck_entity", "no_leaked_claim"))
        for pair in PAIRS
        for name, verdict in proof(*pair)[1].verdicts.items()
        for way in verdict.violations
    }
    assert {(True, True, True), (True, True, False), (False, True, True), (False, True, False)} <= kinds
