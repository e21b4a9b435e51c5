"""A check finds the bug planted for each property; where a property is blind, or nothing is planted, it says so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from campaigns import canaries, outcome

from pullwake.plugin import PLUGIN
from wakeproof.checker.limits import Limits
from wakeproof.kernel.properties import Broken
from wakeproof.kernel.rules import World
from wakeproof.results.schema import exit_code
from wakeproof.scenario import worlds
from wakeproof.scenario.worlds import Canary, WorldKind

NAMES = list(PLUGIN.properties)
CANARY = {canary.property: canary for canary in PLUGIN.canaries}
Check = Callable[[Any], Iterable[Any]]


def rechecked(name: str, instead: Callable[[Check], Check]) -> WorldKind:
    """The shipped kind, in which one property judges otherwise."""

    def build(*settings: Any) -> World:
        world = PLUGIN.build(*settings)
        judging = (replace(p, check=instead(p.check)) if p.name == name else p for p in world.properties)
        return replace(world, properties=tuple(judging))

    return replace(PLUGIN, build=build)


def blind(check: Check) -> Check:
    """Sees its premise met, and never that it is broken."""

    def judge(seen: Any) -> Iterator[Any]:
        yield from (judgement for judgement in check(seen) if not isinstance(judgement, Broken))

    return judge


@pytest.fixture
def install(monkeypatch):
    def put(kind: WorldKind, instead: Canary | None = None) -> None:
        kept = (instead if instead and each.property == instead.property else each for each in kind.canaries)
        kind = replace(kind, canaries=tuple(kept))
        monkeypatch.setattr(worlds, "_installed", lambda: {kind.name: kind})

    return put


@pytest.fixture(scope="module")
def shipped():
    return canaries("happy-path", "heartbeats")


def test_one_is_planted_for_every_property():
    assert [canary.property for canary in PLUGIN.canaries] == NAMES


def test_each_is_found_and_looked_for_once(shipped):
    assert [(canary.property, canary.found) for canary in shipped.canaries] == [(name, True) for name in NAMES]
    assert [canary.release for canary in shipped.canaries] == [f"planted-{name}" for name in NAMES]
    assert (shipped.missed, exit_code(shipped)) == ((), 0)


def test_its_states_are_those_of_its_own_small_world(shipped):
    states = {canary.property: canary.states for canary in shipped.canaries}
    assert (states["lease_kept"], states["no_lost_work"], states["token_owner"]) == (26, 23, 736)


def test_nobody_else_looks_for_them():
    assert outcome("happy-path", "decoupled", 1).report.canaries == ()


def test_limits_of_the_check_are_not_theirs():
    report = canaries("happy-path", limits=Limits(states=1))
    assert {row.limit for row in report.results} == {"states=1"} and report.missed == ()


@pytest.mark.parametrize("name", NAMES)
def test_a_property_that_went_blind_is_found_out(name, install):
    install(rechecked(name, blind))
    report = canaries("happy-path")
    assert [canary.property for canary in report.missed] == [name]
    assert exit_code(report) == 3


@pytest.mark.parametrize("name", NAMES)
def test_a_release_without_its_bug_is_found_out(name, install):
    install(PLUGIN, CANARY[name]._replace(release="decoupled"))
    report = canaries("happy-path")
    assert [(canary.property, canary.release) for canary in report.missed] == [(name, "decoupled")]
    assert exit_code(report) == 3


def test_what_else_is_planted_is_found_all_the_same(install):
    install(rechecked("lease_kept", blind))
    report = canaries("happy-path")
    assert [canary.property for canary in report.missed] == ["lease_kept"] and len(report.canaries) == len(NAMES)
    assert {row.verdict for row in report.results} == {"proved", "inconclusive"}, "its rows are as ever"


def interrupted_at(said: str) -> Callable[[int, int, str], None]:
    def on_progress(done: int, total: int, what: str) -> None:
        if what.startswith(said):
            raise KeyboardInterrupt

    return on_progress


def test_an_interrupt_among_them_keeps_those_that_were_looked_for():
    report = canaries("happy-path", on_progress=interrupted_at("planted bugs: planted-claim_owner"))
    assert [(canary.property, canary.found) for canary in report.canaries] == [(name, True) for name in NAMES[:2]]
    assert not report.complete and {row.verdict for row in report.results} == {"inconclusive"}


def test_an_interrupt_among_the_proofs_keeps_them_all():
    report = canaries("happy-path", "heartbeats", on_progress=interrupted_at("proved: "))
    assert not report.complete and [canary.property for canary in report.canaries] == NAMES


def test_one_whose_proof_is_interrupted_was_not_missed(install):
    """An exploration takes an interrupt for a limit, and half of one finds nothing."""
    waiting = [KeyboardInterrupt]

    def interrupting(check: Check) -> Check:
        def judge(seen: Any) -> Iterator[Any]:
            if waiting:
                raise waiting.pop()
            yield from check(seen)

        return judge

    others = [CANARY[name] for name in NAMES if name != "lease_kept"]
    install(rechecked("lease_kept", interrupting), CANARY["lease_kept"], *others)
    report = canaries("happy-path")
    assert (report.complete, report.canaries, waiting) == (False, (), [])
