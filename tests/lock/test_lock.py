"""The example world: what each release keeps and breaks, which planted bugs are found, and that it leans on the API."""

from __future__ import annotations

import ast
from pathlib import Path

import msgspec
import pytest

import lock.module
import wakeproof
from lock.plugin import KIND
from lock.properties import CANARIES, PLANTED, PROPERTIES
from lock.world import LEASE_RUNS_OUT, build
from wakeproof.kernel.tasks.budgets import Budget
from wakeproof.scenario.library import load_all

FOLDER = Path(lock.__file__).parent
ONCE = {LEASE_RUNS_OUT: Budget(1)}


def verdicts(scenario: str, release: str) -> dict[str, str]:
    return {name: found.verdict.value for name, found in wakeproof.prove(scenario, release).verdicts.items()}


@pytest.mark.parametrize("scenario", ["lock-pause", "lock-restart"])
def test_no_lock_with_leases_excludes_anybody_and_fencing_makes_that_harmless(scenario: str) -> None:
    kept = {"one_holder": "violated", "tokens_grow": "proved", "no_stale_write": "proved", "lock_comes_free": "proved"}
    assert verdicts(scenario, "checked") == kept
    assert verdicts(scenario, "unchecked") == kept | {"no_stale_write": "violated"}


def test_undisturbed_one_client_follows_the_other() -> None:
    """Six places of the first client (it has five steps), after each of whose ends the other has five more.

    The lock is free again with the last of the five, so either client's run is one line: 1 + 2 * (5 + 5) places, less
    one, for the two lines end in one place once the tokens that both wrote with are forgotten.
    """
    for release in ("unchecked", "checked"):
        proof = wakeproof.prove(build(lock_release(release), {}))
        assert (proof.states, proof.ends) == (20, 1)
        assert {found.verdict.value for found in proof.verdicts.values()} == {"proved"}


def lock_release(name: str) -> lock.module.Release:
    return {**lock.module.RELEASES, **PLANTED}[name]


def test_the_late_write_is_found_by_its_order() -> None:
    late = "acquire(c1).take < lease(c1).runs_out < write(c2).answer < write(c1).answer"
    broken = wakeproof.order("lock-pause", late, release="unchecked").broken("no_stale_write")
    assert broken is not None and broken.why == "a write with token 1 was taken after one with 2"
    assert wakeproof.order("lock-pause", late, release="checked").broken("no_stale_write") is None
    by_hand = wakeproof.order(build(lock_release("checked"), ONCE), late)
    assert by_hand.labels == wakeproof.order("lock-pause", late, release="checked").labels


def test_each_property_has_a_canary_and_each_canary_is_found() -> None:
    assert [canary.property for canary in CANARIES] == [each.name for each in PROPERTIES]
    for canary in CANARIES:
        allowed = {name: Budget(most) for name, most in canary.faults.items()}
        broken = wakeproof.prove(build(lock_release(canary.release), allowed)).verdicts
        assert broken[canary.property].verdict.value == "violated", canary
        if canary.property != "one_holder":  # which no release keeps once a lease may run out
            sound = wakeproof.prove(build(lock_release("checked"), allowed)).verdicts
            assert sound[canary.property].verdict.value == "proved", canary


def test_a_run_is_the_same_for_the_same_seed() -> None:
    runs = [wakeproof.run("lock-restart", "checked", seed) for seed in (3, 3, 4)]
    assert runs[0].encoded() == runs[1].encoded() != runs[2].encoded()


def test_a_comparison_says_what_fencing_mends() -> None:
    report = wakeproof.compare("unchecked", "checked", ["lock-pause"])
    changes = {row.property: row.change for row in report.results if row.release == "checked"}
    assert changes == {
        "one_holder": "same",
        "tokens_grow": "same",
        "no_stale_write": "better",
        "lock_comes_free": "same",
    }


def test_it_imports_nothing_of_the_harness_but_its_public_names() -> None:
    for file in sorted([*FOLDER.glob("*.py"), *FOLDER.glob("properties/*.py")]):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                assert not any(alias.name.startswith(("wakeproof", "pullwake")) for alias in node.names), file.name
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith(("wakeproof", "pullwake")):
                assert node.module == "wakeproof", f"{file.name}: {node.module}"
                assert {alias.name for alias in node.names} <= set(wakeproof.__all__), file.name


def test_the_world_is_one_that_a_newcomer_reads() -> None:
    lines = (FOLDER / "world.py").read_text(encoding="utf-8").splitlines()
    assert len([line for line in lines if line.strip() and not line.strip().startswith("#")]) <= 120


def test_it_runs_where_it_is_named_and_where_its_releases_are() -> None:
    def loaded(*names: str, releases: tuple[str, ...] = ()) -> dict[str, None]:
        return dict.fromkeys(scenario.kind.name for scenario in load_all(names, releases=releases))

    assert list(loaded()) == list(loaded(releases=("decoupled",))) == ["pullwake"]
    assert list(loaded(releases=("unchecked", "checked"))) == list(loaded("lock-pause")) == ["lock"]


def test_its_scenarios_allow_every_kind_of_fault() -> None:
    scenarios = load_all(["lock-pause", "lock-restart"])
    assert sorted(fault for scenario in scenarios for fault in scenario.budgets) == sorted(KIND.faults)


def test_its_settings_are_structs_that_refuse_what_they_do_not_know() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"clients": 3}, KIND.bounds)
