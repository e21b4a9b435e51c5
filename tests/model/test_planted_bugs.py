"""Each property is broken by the bug planted for it, and kept by `decoupled` in the same world."""

from __future__ import annotations

from dataclasses import fields

import pytest

import worlds
from pullwake.properties import PLANTED
from pullwake.properties import STATEMENTS as PROPERTIES
from pullwake.properties.planted import Planted
from pullwake.releases import decoupled

each = pytest.mark.parametrize("planted", PLANTED.values(), ids=PLANTED)


def world(planted: Planted) -> dict:
    return {"faults": planted.faults, **planted.bounds}


def test_every_property_has_its_bug():
    assert list(PLANTED) == [prop.name for prop in PROPERTIES]


@each
def test_a_planted_release_is_decoupled_with_one_part_exchanged(planted):
    parts = [field.name for field in fields(planted.release) if field.name not in ("name", "about")]
    exchanged = [part for part in parts if getattr(planted.release, part) != getattr(decoupled.RELEASE, part)]
    assert len(exchanged) == 1
    assert planted.release.name == f"planted-{planted.property}"


@each
def test_seeds_find_the_planted_bug(planted):
    assert planted.property in worlds.broken_by_seeds(planted.release, **world(planted))


@each
def test_seeds_do_not_find_it_on_decoupled(planted):
    assert planted.property not in worlds.broken_by_seeds("decoupled", **world(planted))


@each
def test_no_run_at_all_breaks_it_on_decoupled(planted):
    """Stronger than seeds: the worlds are small enough to visit every situation."""
    assert planted.property not in worlds.broken_anywhere("decoupled", **world(planted))


@each
def test_the_premise_is_met_on_both(planted):
    assert worlds.met(planted.release, **world(planted))[planted.property] > 0
    assert worlds.met("decoupled", **world(planted))[planted.property] > 0


SMALLER = [
    pytest.param(planted, {b: v for b, v in planted.bounds.items() if b != bound}, id=f"{name}-{bound}")
    for name, planted in PLANTED.items()
    for bound in planted.bounds
]


@pytest.mark.parametrize(("planted", "bounds"), SMALLER)
def test_the_world_is_the_smallest(planted, bounds):
    """With any one of its bounds back at the default, no run at all shows the bug."""
    assert planted.property not in worlds.broken_anywhere(planted.release, faults=planted.faults, **bounds)


def test_faults_are_needed_only_where_the_property_is_about_one():
    assert {name: planted.faults for name, planted in PLANTED.items() if planted.faults} == {
        "terminal_status": {"operator_stops": 1}
    }
