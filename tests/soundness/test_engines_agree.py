"""On the models' own worlds the compiled engine finds what the interpreter finds, to the byte of every report."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from same_again import content, report
from test_random_worlds import BOUNDS

import worlds
from engines import apart
from pullwake.faults import KINDS
from pullwake.releases import RELEASES
from wakeproof.campaign.job import machine_of
from wakeproof.checker import explore
from wakeproof.checker.compiled import block
from wakeproof.checker.limits import Engine, Limits
from wakeproof.proof import Proof, prove
from wakeproof.scenario.library import load_all

QUICK = [("happy-path", "fenced"), ("restart-before-done", "token_gated"), ("lock-pause", "unchecked")]
PAIRS = [
    *(("happy-path", release) for release in ("token_gated", "decoupled")),
    *(("newer-wake", release) for release in ("lease_nulling", "decoupled", "fenced")),
    ("restart-before-done", "stream_scoped"),
    *(("webhook-restart", release) for release in ("decoupled", "fenced")),
    *(("operator-stop", release) for release in ("token_gated", "decoupled")),
    ("lock-pause", "checked"),
    *(("retry-storm", "decoupled"), ("two-replicas", "decoupled"), ("chaos", "token_gated")),
]
WORLDS = [*QUICK, *PAIRS]
CALLS = ("prove retry-storm -r decoupled", "compare token_gated decoupled two-replicas", "check two-replicas -r fenced")


@pytest.mark.parametrize(("scenario", "release"), WORLDS)
def test_the_engines_make_the_same_graph(scenario: str, release: str) -> None:
    [loaded] = load_all([scenario])
    assert apart(lambda: machine_of(loaded, release)) == []


@pytest.mark.parametrize("states", [1, 50, 123])
@pytest.mark.parametrize(("scenario", "release"), QUICK)
def test_the_engines_stop_alike_at_a_limit(scenario: str, release: str, states: int) -> None:
    [loaded] = load_all([scenario])
    assert apart(lambda: machine_of(loaded, release), Limits(states=states), after=20) == []


@settings(max_examples=15)
@given(
    release=st.sampled_from(sorted(RELEASES)),
    bounds=BOUNDS,
    faults=st.lists(st.sampled_from(sorted(KINDS)), max_size=2),
    after=st.sampled_from((0, 10, 1000)),
)
def test_the_engines_agree_on_worlds_drawn_at_random(
    release: str, bounds: dict[str, object], faults: list[str], after: int
) -> None:
    strikes = {kind: faults.count(kind) for kind in faults if kind not in ("post_fails", "client_times_out")}
    bounds = bounds | {"dispatch": "pull"}
    assert apart(lambda: worlds.machine(release, faults=strikes, **bounds), Limits(states=3_000), after=after) == []


def proof(scenario: str, release: str, engine: Engine, **limits: int) -> Proof:
    [loaded] = load_all([scenario])
    machine = machine_of(loaded, release)
    premises = {prop.name: prop.premise for prop in machine.world.properties}
    with patch.object(explore, "HAND_OVER_AT", 0), patch.object(block, "STATES_MIN", 0):
        return prove(machine, premises, loaded.delays, Limits(engine=engine, **limits), behaviour=True)


@pytest.mark.parametrize(("scenario", "release"), WORLDS)
def test_the_engines_prove_the_same(scenario: str, release: str) -> None:
    interpreted, compiled = (proof(scenario, release, engine) for engine in Engine)
    assert interpreted == compiled
    assert repr(interpreted) == repr(compiled)  # a dictionary in another order is equal, and a report of it is not


@pytest.mark.parametrize("states", [300, 2000])
def test_the_engines_prove_the_same_on_a_graph_that_a_limit_cuts_short(states: int) -> None:
    interpreted, compiled = (proof("newer-wake", "decoupled", engine, states=states) for engine in Engine)
    assert interpreted.limit == f"states={states}" and repr(interpreted) == repr(compiled)


@pytest.mark.slow
@pytest.mark.parametrize("call", CALLS)
def test_the_engines_write_the_same_reports(call: str, tmp_path: Path) -> None:
    """But for the call that made them."""
    files = []
    for engine in Engine:
        folder = tmp_path / engine.value
        folder.mkdir()
        named = f" --engine {engine.value}"
        made = content(report(f"{call}{named}", "1", folder=folder, hash_seed="0"))
        files.append({name: written.replace(named.encode(), b"") for name, written in made.items()})
    assert files[0] == files[1]
