"""The exhaustive driver says of small worlds what walking every single run says, with nothing merged and no graph."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

import pytest
import toys
from enumeration import Enumeration, enumerated
from proving import judged

import worlds
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.checker.probabilities import Probabilities
from wakeproof.kernel.machine import Machine
from wakeproof.proof import Proof

PIN = "a pin: found by both"


class World(NamedTuple):
    """A world small enough to walk every run of it: its graph's states and transitions, its runs, and why so many."""

    build: Callable[[], Machine]
    states: int
    transitions: int
    runs: int
    why: str = PIN


class Both(NamedTuple):
    """One world, walked run by run and explored."""

    walked: Enumeration
    graph: Graph
    probabilities: Probabilities
    proof: Proof


def grid() -> Machine:
    """Two actors take two steps each; in some runs both are in the middle at once, in some ann is the last to move."""
    rules = [toys.Toy(f"{name}.step", lambda v, name=name: v[name] < 2, _stepped(name)) for name in ("ann", "bob")]
    slots = {"ann": 0, "bob": 0, "met": False, "last": ""}
    return toys.machine(slots, rules, [toys.never("apart", "met", True), toys.in_the_end("bob last", "last", "bob")])


def _stepped(name: str) -> Callable[[Any], None]:
    def then(view: Any) -> None:
        view[name] += 1
        if view["ann"] == view["bob"] == 1:
            view["met"] = True
        if view["ann"] + view["bob"] == 4:
            view["last"] = name

    return then


def struck() -> Machine:
    """Three steps, and one fault before, between or after them, which costs what was done."""
    step = toys.Toy("ann.step", lambda v: v["done"] < 3, toys.counts("done"))
    fault = toys.Toy("ann.slips", lambda v: v["left"], toys.put(left=0, slipped=lambda v: v["done"]), fault="slip")
    return toys.machine({"done": 0, "left": 1, "slipped": -1}, [step, fault], [toys.never("unhurt", "slipped", 2)])


def bounded() -> Machine:
    """Ann counts; where bob has raised the bound, the run is cut short and its end is not judged."""
    ann = toys.Toy("ann.counts", lambda v: v["n"] < 2 and not v["over"], toys.counts("n"))
    bob = toys.Toy("bob.raises", lambda v: v["n"] == 1 and not v["over"], toys.put(over=True))
    goal = toys.in_the_end("counted", "n", 2)
    return toys.machine({"n": 0, "over": False}, [ann, bob], [goal], over="counts_max")


def pullwake(release: str, **world: Any) -> Callable[[], Machine]:
    return lambda: worlds.machine(release, **world)


def once(kind: str, **where: Any) -> dict[str, Any]:
    return {kind: {"max": 1, **where}}


TOYS = {
    "grid": World(
        grid, 14, 14, 6, "3 by 3 places, two of them with and without a meeting, the last with and without twice"
    ),
    "struck": World(struck, 14, 13, 5, "4 states, one fault in each, 3 + 2 + 1 + 0 steps after it; or no fault"),
    "bounded": World(bounded, 4, 3, 2, "two steps of ann's, or one of each"),
}
PULLWAKE = {
    "undisturbed": World(pullwake("decoupled"), 26, 25, 1, "one runner, one message: a chain of 25 steps"),
    "two messages, bounded": World(pullwake("decoupled", messages=2, wakes_max=1), 66, 89, 28),
    "restart": World(pullwake("decoupled", faults=once("restart")), 293, 305, 27),
    "restart, statement": World(
        pullwake("token_gated", faults=once("restart") | once("statement_fails")), 2719, 2948, 612
    ),
    "two statements": World(pullwake("stream_scoped", faults={"statement_fails": 2}), 1265, 1313, 188),
    "two runners": World(pullwake("token_gated", runners=2), 215, 323, 1202),
    "two runners, statement": World(
        pullwake("decoupled", runners=2, faults=once("statement_fails", only=["done(w1).update_status"])),
        *(245, 371, 3134),
    ),
    "runner identity": World(
        pullwake("decoupled", consumer_identity="runner", messages=2, faults=once("restart")), 973, 1163, 930
    ),
    "webhook, statement": World(
        pullwake("stream_scoped", dispatch="webhook", faults=once("statement_fails")), 293, 428, 566
    ),
    "webhook, restart": World(
        pullwake("token_gated", dispatch="webhook", faults=once("restart", after="done(w1).send")), 136, 200, 520
    ),
    "lease, restart": World(pullwake("decoupled", faults=once("lease_runs_out") | once("restart")), 1104, 1290, 800),
    "heartbeat": World(pullwake("lease_nulling", heartbeats=1), 121, 188, 5146),
    "retry, permissive": World(
        pullwake(
            "decoupled",
            done_retries=1,
            upstream="permissive",
            faults=once("statement_fails") | once("restart", after="done(w1).send"),
        ),
        *(308, 365, 120),
    ),
    "upstream, statement": World(
        pullwake("decoupled", done_retries=1, faults=once("upstream_fails") | once("statement_fails")), 1425, 1468, 138
    ),
    "client times out": World(
        pullwake("decoupled", done_retries=1, faults=once("client_times_out"), fused=False), 179, 302, 42_835
    ),
    "operator stops": World(pullwake("token_gated", faults=once("operator_stops"), fused=False), 278, 414, 8032),
    "two servers": World(pullwake("decoupled", servers=2, messages=2), 818, 945, 3312),
    "runner dies": World(pullwake("lease_nulling", faults=once("runner_dies")), 169, 187, 25),
}
WORLDS = TOYS | PULLWAKE
each = pytest.mark.parametrize("name", WORLDS)


@cache
def both(name: str) -> Both:
    """Walked first, so that whatever the machine remembers by then does not come from exploring."""
    machine = WORLDS[name].build()
    walked, graph = enumerated(machine), explore(machine)
    return Both(walked, graph, Probabilities(graph), judged(machine))


@each
def test_the_same_states_are_found_by_the_same_steps(name: str) -> None:
    walked, graph = both(name).walked, both(name).graph
    steps = {(graph.states[origin], graph.move(edge).action.label) for edge, origin in enumerate(graph.origins)}
    assert (set(graph.states), steps) == (walked.states, walked.steps)
    assert (len(graph.states), len(graph.targets)) == (len(walked.states), len(walked.steps)), "each once"


@each
def test_runs_end_where_the_graph_ends(name: str) -> None:
    assert {both(name).graph.states[end] for end in both(name).graph.ends} == both(name).walked.ends


@each
def test_there_are_as_many_runs(name: str) -> None:
    assert both(name).probabilities.interleavings == both(name).proof.interleavings == both(name).walked.runs


@each
def test_each_property_has_the_verdict_of_the_runs(name: str) -> None:
    for of, finding in both(name).proof.verdicts.items():
        assert finding.verdict is both(name).walked.verdict(of), of


@each
def test_each_property_has_the_risk_of_the_runs(name: str) -> None:
    for of, finding in both(name).proof.verdicts.items():
        assert finding.risk == pytest.approx(float(both(name).walked.risk(of)), abs=1e-12), of


@each
def test_no_run_breaks_a_property_more_simply_than_the_counterexample(name: str) -> None:
    told = {of: explained[0].trace.cost for of, explained in both(name).proof.explanations.items() if explained}
    assert told == both(name).walked.simplest


@each
def test_no_figure_of_a_small_world_changes_unnoticed(name: str) -> None:
    proof, pinned = both(name).proof, WORLDS[name]
    assert (proof.states, proof.transitions, proof.interleavings) == pinned[1:4], pinned.why


def test_the_worlds_have_something_of_everything() -> None:
    found = {finding.verdict.value for name in WORLDS for finding in both(name).proof.verdicts.values()}
    assert found == {"proved", "violated", "inconclusive"}
    assert max(world.runs for world in WORLDS.values()) > 40_000
