"""Two moments taken as one step where nobody sees the second: fewer states, and the same findings."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

import pytest
from proving import judged, verdicts, world

import worlds
from pullwake.module.release import Release
from pullwake.properties import PLANTED
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.observe.frozen import freeze
from wakeproof.proof import Proof


class Size(NamedTuple):
    states: int
    transitions: int


class Case(NamedTuple):
    """A world, and the pinned size of its graph with moments fused and apart."""

    release: str | Release
    world: dict[str, Any]
    fused: Size
    apart: Size


CASES = {
    "nothing happens": Case("decoupled", {}, Size(26, 25), Size(36, 35)),
    "two runners": Case("stream_scoped", {"runners": 2}, Size(205, 307), Size(293, 443)),
    "two messages, two runners": Case("decoupled", {"messages": 2, "runners": 2}, Size(5065, 8501), Size(9075, 15839)),
    "restart": Case("token_gated", {"faults": {"restart": 1}}, Size(291, 304), Size(384, 406)),
    "restart and statement": Case(
        "decoupled", {"faults": {"restart": 1, "statement_fails": 1}}, Size(2793, 3029), Size(3795, 4101)
    ),
    "two statements": Case("decoupled", {"faults": {"statement_fails": 2}}, Size(1265, 1313), Size(1695, 1743)),
    "upstream fails": Case("stream_scoped", {"faults": {"upstream_fails": 1}}, Size(144, 143), Size(199, 198)),
    "webhook": Case(
        "token_gated", {"dispatch": "webhook", "faults": {"restart": 1}}, Size(2201, 5436), Size(3595, 9282)
    ),
    "post fails": Case(
        "decoupled", {"dispatch": "webhook", "faults": {"post_fails": 1}}, Size(237, 396), Size(419, 728)
    ),
    "lease": Case(
        "lease_nulling", {"heartbeats": 1, "faults": {"lease_runs_out": 1}}, Size(1152, 2439), Size(2270, 5143)
    ),
    "retries": Case(
        "decoupled",
        {"done_retries": 1, "upstream": "permissive", "faults": {"client_times_out": 1}},
        Size(189, 315),
        Size(395, 696),
    ),
    "two servers": Case("decoupled", {"servers": 2, "faults": {"restart": 1}}, Size(1537, 1767), Size(2237, 2567)),
    "runner dies": Case(
        "lease_nulling", {"messages": 2, "faults": {"runner_dies": 1}}, Size(1255, 1966), Size(1789, 2873)
    ),
    "operator stops": Case("token_gated", {"faults": {"operator_stops": 1}}, Size(214, 314), Size(278, 414)),
}
BUGS = {f"planted {name}": (planted.release, world(planted)) for name, planted in PLANTED.items()}
WORLDS = {name: case[:2] for name, case in CASES.items()} | BUGS
each = pytest.mark.parametrize("name", WORLDS)


@cache
def graph(name: str, *, fused: bool) -> Graph:
    release, settings = WORLDS[name]
    return explore(worlds.machine(release, fused=fused, **settings))


@cache
def proof(name: str, *, fused: bool) -> Proof:
    return judged(graph(name, fused=fused).machine)


def found_at_ends(of: Graph) -> set[Any]:
    """The ends, each with what is found there."""
    said = [(of.states[end], of.machine.end_of(of.states[end])) for end in of.ends]
    return {(_values(of, state), judged and judged.findings) for state, judged in said}


def _values(of: Graph, state: str) -> Any:
    """Of all slots; no handler is in flight at an end, so that no value is one machine's own number of a node."""
    layout = of.machine.layout
    return tuple(freeze(layout.decode(state, slot)) for slot in layout.slots)


def disturbances(of: Proof) -> dict[str, tuple[int, int]]:
    costs = {name: told[0].trace.cost for name, told in of.explanations.items() if told}
    return {name: (cost.faults, cost.switches) for name, cost in costs.items()}


@each
def test_the_verdicts_are_the_same(name: str) -> None:
    assert verdicts(proof(name, fused=True)) == verdicts(proof(name, fused=False))


@each
def test_the_ends_and_what_is_found_at_them_are_the_same(name: str) -> None:
    assert found_at_ends(graph(name, fused=True)) == found_at_ends(graph(name, fused=False))


@each
def test_a_counterexample_costs_as_many_faults_and_switches(name: str) -> None:
    assert disturbances(proof(name, fused=True)) == disturbances(proof(name, fused=False))


@pytest.mark.parametrize("name", CASES)
def test_the_sizes_are_pinned(name: str) -> None:
    assert CASES[name].fused.states < CASES[name].apart.states
    sizes = [Size(len(of.states), len(of.targets)) for of in (graph(name, fused=True), graph(name, fused=False))]
    assert sizes == [CASES[name].fused, CASES[name].apart]


@pytest.mark.parametrize("name", BUGS)
def test_apart_has_more_states(name: str) -> None:
    """As the pins say of the other worlds."""
    assert len(graph(name, fused=True).states) < len(graph(name, fused=False).states)
