"""Figures of small graphs against closed forms, and against following every continuation."""

from __future__ import annotations

from fractions import Fraction
from math import comb, inf

import networkx as nx
import pytest
import toys
from charts import Line, arrives, avoids, by_place, chart, charts, drawn, explored, from_init, measured
from fractions_solved import solved
from hypothesis import given

from wakeproof.checker.explore import explore
from wakeproof.checker.fairness import fair_cycles, unsatisfied, within
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import Limits
from wakeproof.checker.probabilities import Probabilities
from wakeproof.checker.violations import Violations


def two_counters(ann: int, bob: int) -> Probabilities:
    steps = {"ann": ann, "bob": bob}
    rules = [toys.Toy(f"{n}.step", lambda v, n=n: v[n] < steps[n], toys.counts(n)) for n in steps]
    return Probabilities(explore(toys.machine({"ann": 0, "bob": 0}, rules)))


@pytest.mark.parametrize(("ann", "bob"), [(1, 1), (2, 2), (3, 5), (30, 30)])
def test_interleavings_of_two_sequences_are_a_binomial(ann: int, bob: int) -> None:
    assert two_counters(ann, bob).interleavings == comb(ann + bob, ann)


@pytest.mark.parametrize(
    ("written", "count"),
    [
        ((), 1),
        (("a-b", "a-b by bob"), 2),
        (("a-b: slip",), 2),  # it may stop, or slip
        (("a-b: slip", "b-c: slip", "c-d: slip"), 4),
        (("a-b", "b-e", "a-c", "c-d", "d-c", "d-e"), 1),  # by way of b
        (("a-b", "b-a", "b-c"), 0),  # every run starts on the cycle
        (("a-b", "b-b", "a-c"), 1),
    ],
)
def test_runs_are_counted_that_keep_out_of_cycles(written: tuple[str, ...], count: int) -> None:
    assert measured(*written).interleavings == count


@pytest.mark.parametrize(
    ("written", "risk"),
    [
        (("a-z", "a-b"), Fraction(1, 2)),
        (("a-b", "b-z: slip"), Fraction(1, 2)),  # it stops at b, or slips
        (("a-b", "b-a", "a-z", "a-c"), Fraction(1, 2)),  # 1/3 + 1/9 + 1/27 + ...
        (("a-b", "b-a", "a-c", "b-z"), Fraction(1, 3)),  # 1/4 + 1/16 + ...
        (("a-b", "b-a", "a-z", "b-c"), Fraction(2, 3)),  # 1/2 + 1/8 + 1/32 + ...
        (("a-b", "b-c", "c-b", "b-a", "c-z", "a-d"), Fraction(1, 4)),  # a = b/2, b = (a + c)/2, c = (b + 1)/2
        (("a-b", "b-a"), Fraction(0)),
        (("a-z",), Fraction(1)),
        (("a-a", "a-z"), Fraction(1)),
        (("a-a", "a-z", "a-b"), Fraction(1, 2)),
    ],
)
@pytest.mark.parametrize("of", [avoids("z"), arrives(*"abcde")], ids=("safety", "liveness"))
def test_the_risk_of_a_random_schedule_is_the_closed_form(written, risk, of) -> None:
    assert measured(*written, properties=[of]).violation_probability(of.name)[0] == pytest.approx(
        float(risk), abs=1e-12
    )


def test_the_risk_is_that_of_breaking_it_at_least_once() -> None:
    assert measured("a-z", "z-z: slip", properties=[avoids("z")]).violation_probability("avoids")[0] == 1


@pytest.mark.parametrize(
    ("written", "often"),
    [
        (("a-b", "a-c", "b-d", "c-d"), {"a": 1, "b": 1 / 2, "c": 1 / 2, "d": 1}),
        (("a-b: slip", "b-c: slip"), {"a": 1, "b": 1 / 2, "c": 1 / 4}),
        (("a-b", "b-a", "b-c"), {"a": 2, "b": 2, "c": 1}),
        (("a-a", "a-b"), {"a": 2, "b": 1}),
    ],
)
def test_states_are_reached_as_often_as_a_random_schedule_comes_by(written, often) -> None:
    probabilities = measured(*written)
    assert {
        name: probabilities.reached[state] for name, state in by_place(probabilities.graph).items()
    } == pytest.approx(often)


# On cycles, in exact fractions


def exact(graph: Graph, name: str) -> list[Fraction]:
    """The risk of every state; of a component that nothing leads out of it is 1 where it never holds there, else 0."""
    bit, ends, for_ever = graph.bits([name]), set(graph.ends), closed(graph, name)
    rows: list[list[Fraction]] = []
    for state in range(len(graph.states)):
        row = [Fraction(0)] * (len(graph.states) + 1)
        row[state] += 1
        if state in for_ever:
            row[-1] = Fraction(for_ever[state])
            rows.append(row)
            continue
        share = Fraction(1, len(graph.edges(state)) + (state in ends))
        for edge in graph.edges(state):
            if graph.move(edge).breaks & bit:
                row[-1] += share
            else:
                row[graph.targets[edge]] -= share
        row[-1] += share * bool(state in ends and graph.end_breaks[state] & bit)
        rows.append(row)
    return solved(rows)


def closed(graph: Graph, name: str) -> dict[int, bool]:
    """The states that a random schedule never gets out of, nor breaks a step there, and whether it never holds."""
    whole = nx.MultiDiGraph([*zip(graph.origins, graph.targets, strict=True)])
    whole.add_nodes_from(range(len(graph.states)))
    found: dict[int, bool] = {}
    for component in nx.strongly_connected_components(whole):
        moves = [graph.move(edge) for state in component for edge in graph.edges(state)]
        inside = all(graph.targets[edge] in component for state in component for edge in graph.edges(state))
        if inside and not component & set(graph.ends) and not any(m.breaks & graph.bits([name]) for m in moves):
            never = component <= set(unsatisfied(graph, component).get(name, ()))
            found |= dict.fromkeys(component, never and not any(move.action.fault for move in moves))
    return found


def falling_back(length: int) -> list[str]:
    """Heads leads on, tails to the first place; from the last it goes to z or to y."""
    chain = [f"p{n}-p{n + 1}" for n in range(length)]
    return ["a-p0", *chain, *(f"p{n}-a" for n in range(length)), f"p{length}-z", f"p{length}-y"]


@pytest.mark.parametrize("length", [8, 40, 60])
@pytest.mark.parametrize("of", [avoids("z"), arrives("y")], ids=("safety", "liveness"))
def test_a_cycle_that_is_hardly_ever_left_has_the_risk_of_where_it_is_left(length: int, of) -> None:
    """It takes about 2 ** 40 rounds: whoever counts rounds until little changes finds no risk at all."""
    assert measured(*falling_back(length), properties=[of]).violation_probability(of.name)[0] == pytest.approx(
        0.5, rel=1e-12
    )


@pytest.mark.parametrize("length", [8, 40])
def test_so_often_is_it_come_by(length: int) -> None:
    probabilities = measured(*falling_back(length))
    assert probabilities.reached[by_place(probabilities.graph)["a"]] == pytest.approx(2.0**length, rel=1e-9)


@pytest.mark.parametrize(
    ("written", "goal", "risk"),
    [
        (("a-b", "b-a"), "z", Fraction(1)),  # there is no way out, and no end: it never comes to z
        (("a-b", "b-a"), "b", Fraction(0)),
        (("a-z", "a-b", "b-c", "c-b"), "z", Fraction(1, 2)),
        (("a-z", "a-b", "b-c", "c-b", "c-z"), "z", Fraction(0)),  # it may go round for ever, with a chance of nothing
        (("a-b", "b-c", "c-b: slip"), "z", Fraction(1)),  # no fault goes on for ever: it ends at c
        (("a-b", "b-a", "a-c", "c-d", "d-c"), "d", Fraction(0)),
    ],
)
def test_going_round_for_ever_where_it_never_holds_breaks_a_liveness_property(written, goal, risk) -> None:
    assert measured(*written, properties=[arrives(goal)]).violation_probability("arrives")[0] == pytest.approx(
        float(risk)
    )


def test_a_safety_property_is_not_broken_by_going_round() -> None:
    assert (
        measured("a-b", "b-a", "a-c", "c-d", "d-c", properties=[avoids("z")]).violation_probability("avoids")
        == [0.0] * 4
    )


def test_what_goes_round_for_ever_comes_by_infinitely_often() -> None:
    probabilities = measured("a-b", "b-c", "c-b")
    assert {name: probabilities.reached[state] for name, state in by_place(probabilities.graph).items()} == {
        "a": 1.0,
        "b": inf,
        "c": inf,
    }


@given(lines=charts())
def test_the_risk_of_any_chart_is_that_of_exact_fractions(lines: list[Line]) -> None:
    graph = explore(drawn(lines, avoids("c"), arrives("b", "f")))
    for name in graph.properties:
        found = Probabilities(graph).violation_probability(name)
        assert found == pytest.approx([float(each) for each in exact(graph, name)], rel=1e-12, abs=0)


@given(lines=charts())
def test_the_ways_of_any_chart_are_taken_as_often_as_it_breaks(lines: list[Line]) -> None:
    probabilities = Probabilities(explore(drawn(lines, avoids("c"))))
    ways = Violations(
        probabilities, from_init(probabilities), "avoids", probabilities.violation_probability("avoids")
    ).all()
    assert sum(way.risk for way in ways) == pytest.approx(
        probabilities.violation_probability("avoids")[0], rel=1e-9, abs=0
    )


def kept(graph: Graph, state: int, bit: int, seen: tuple[int, ...] = ()) -> bool:
    """Whether some continuation without faults comes to an end, or goes round for ever, and does not break it."""
    if state in rounds(graph, bit):
        return True
    if state in graph.ends and not graph.end_breaks.get(state, 0) & bit:
        return True
    sound = [e for e in graph.edges(state) if not graph.move(e).action.fault and not graph.move(e).breaks & bit]
    return any(kept(graph, graph.targets[e], bit, (*seen, state)) for e in sound if graph.targets[e] not in seen)


def rounds(graph: Graph, bit: int) -> set[int]:
    """Where a fair run may stay for ever: round cycles on which it is not broken, or holds somewhere."""
    (name,) = (name for name in graph.properties if graph.bits([name]) == bit)
    part = within(graph, range(len(graph.states)), lambda move: not move.breaks & bit)
    missing = set(unsatisfied(graph, range(len(graph.states))).get(name, ()))
    return {state for cycle in fair_cycles(graph, part) if not set(cycle) <= missing for state in cycle}


@given(lines=charts())
def test_what_can_be_avoided_is_what_some_continuation_without_faults_avoids(lines: list[Line]) -> None:
    graph = explore(drawn(lines, avoids("c"), arrives("b", "f")))
    for state, avoidable_without_faults in enumerate(Probabilities(graph).avoidable_without_faults):
        assert [bool(avoidable_without_faults & bit) for bit in (1, 2)] == [kept(graph, state, bit) for bit in (1, 2)]


def test_a_fault_takes_away_what_could_be_avoided_and_gives_nothing_back() -> None:
    probabilities = measured("a-b", "b-z: slip", "z-b: repair", properties=[arrives("b")])
    assert {
        name: probabilities.avoidable_without_faults[state] for name, state in by_place(probabilities.graph).items()
    } == {
        "a": 1,
        "b": 1,
        "z": 0,
    }


def test_what_was_not_explored_may_still_be_avoided(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wakeproof.checker.explore.LOOK_EVERY", 1)
    graph = explored("a-b", "b-z", "z-y", properties=[arrives("b")], limits=Limits(states=2))
    assert Probabilities(graph).avoidable_without_faults == [1] * len(graph.states)


def test_what_a_bound_cut_short_may_still_be_avoided() -> None:
    ann = toys.Toy("ann.steps", lambda v: not v["over"], toys.put(over=True))
    machine = toys.machine({"n": 0, "over": False}, [ann], [toys.in_the_end("goal", "n", 1)], over="steps_max")
    assert Probabilities(explore(machine)).avoidable_without_faults == [1, 1]


@pytest.mark.parametrize("of", [avoids("z"), arrives("b", "c")], ids=("safety", "liveness"))
def test_a_continuation_that_goes_round_for_ever_avoids_what_is_not_on_it(of) -> None:
    probabilities = measured("a-b", "b-c", "c-b", "a-z", properties=[of])
    assert probabilities.avoidable_without_faults[by_place(probabilities.graph)["b"]] == 1


def test_a_random_schedule_picks_among_what_is_enabled_and_stopping() -> None:
    probabilities = Probabilities(explore(chart("a-b", "a-c", "b-d: slip")))
    found = {name: probabilities.choices(state) for name, state in by_place(probabilities.graph).items()}
    assert found == {"a": 2, "b": 2, "c": 1, "d": 1}
