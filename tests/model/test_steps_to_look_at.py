"""The two steps that a drawing marks are those that its way of breaking the property names."""

from __future__ import annotations

import functools

import pytest

from wakeproof.campaign.chunk import machine_of
from wakeproof.evidence.drawing import draw
from wakeproof.evidence.labels import subject_of
from wakeproof.exhaustive.manner import anonymous
from wakeproof.exhaustive.prove import Proof, Told, prove
from wakeproof.kernel.machine import Machine
from wakeproof.scenario.library import load_all

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


def marked(machine: Machine, name: str, way: Told) -> tuple[str, str]:
    """What the steps that are marked would be called as a way."""
    drawing = draw(machine, way.run, name, way.no_return, way.risks, way.lost)
    labels = [way.run.labels[step - 1] if step else "" for step in (drawing.breaks, drawing.fell_in)]
    return anonymous(*labels)[:2]


@pytest.mark.parametrize(("scenario", "release"), PAIRS)
def test_what_is_marked_is_what_the_way_names(scenario, release):
    machine, found = proof(scenario, release)
    ways = [(name, way) for name, finding in found.findings.items() for way in finding.ways]
    assert ways
    for name, way in ways:
        whose = [tuple(map(subject_of, each)) for each in (marked(machine, name, way), way.manner[:2])]
        assert whose[0] == whose[1], (name, str(way.manner))  # of a step of several effects the way names one of them


def test_both_kinds_of_property_and_of_breaking_step_were_among_them():
    kinds = {
        (bool(way.manner.fell_in), "." in way.manner.breaks, name in ("no_stuck_entity", "no_leaked_claim"))
        for pair in PAIRS
        for name, finding in proof(*pair)[1].findings.items()
        for way in finding.ways
    }
    assert {(True, True, True), (True, True, False), (False, True, True), (False, True, False)} <= kinds
