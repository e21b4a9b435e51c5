"""The compiled shortest paths are those of the interpreter, on any chart: cycles, faults and closed moves included."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from charts import Line, chart, charts, drawn
from hypothesis import given
from hypothesis import strategies as st

from wakeproof.checker.compiled import block
from wakeproof.checker.compiled.paths import ShortestPaths
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Move
from wakeproof.checker.probabilities import Probabilities
from wakeproof.checker.shortest import NOBODY, NOWHERE, ShortestFromInit, ShortestToGoal

BROKEN = 1


@given(lines=charts(), data=st.data())
def test_from_the_first_state_to_each(lines: list[Line], data: st.DataObject) -> None:
    probabilities = Probabilities(explore(drawn(lines)))
    graph = probabilities.graph
    closed = data.draw(st.lists(st.booleans(), min_size=len(graph.all_moves), max_size=len(graph.all_moves)))
    graph.all_moves = [
        Move(m.number, m.action, m.step, m.actor, BROKEN * c) for m, c in zip(graph.all_moves, closed, strict=True)
    ]
    with patch.object(block, "STATES_MIN", 0):
        compiled = ShortestFromInit(graph, probabilities.order, BROKEN)
    reference = ShortestFromInit(graph, probabilities.order, BROKEN)
    assert type(compiled.by_actor) is not type(reference.by_actor)
    assert [*compiled.least] == reference.least
    for state in range(len(graph.states)):
        assert compiled.by_actor[state] == {a: c for a, c in reference.by_actor[state].items() if a != NOBODY}
        assert all(compiled.before(state, a) == reference.before(state, a) for a in range(len(graph.actors)))


@given(lines=charts(), data=st.data())
def test_on_to_a_broken_end_from_each(lines: list[Line], data: st.DataObject) -> None:
    probabilities = Probabilities(explore(drawn(lines)))
    graph, states = probabilities.graph, range(len(probabilities.graph.states))
    hope = data.draw(st.lists(st.integers(0, 2), min_size=len(states), max_size=len(states)))
    broken = data.draw(st.sets(st.sampled_from(states)))
    lost = [c for c in reversed(probabilities.order) if data.draw(st.booleans()) or hope[c[0]] < 2]

    def as_lost(edge: int) -> bool:
        return hope[graph.targets[edge]] == hope[graph.origins[edge]]

    def goal(edge: int) -> int:
        return 0 if as_lost(edge) and graph.targets[edge] in broken else NOWHERE

    from_init = ShortestFromInit(graph, probabilities.order)
    reference = ShortestToGoal(from_init, lost, as_lost, goal)
    with patch.object(block, "STATES_MIN", 0):
        costs = ShortestPaths(graph, from_init.prices).to_end(lost, hope, broken)
    assert costs is not None
    compiled = ShortestToGoal(from_init, lost, as_lost, goal, costs)
    for state in states:
        for actor in (NOBODY, *range(len(graph.actors))):
            assert min(compiled.after(state, actor), NOWHERE) == min(reference.after(state, actor), NOWHERE)


@pytest.mark.parametrize(("lines", "is_straight"), [(("a-b", "b-c"), True), (("a-b", "b-a", "b-c"), False)])
def test_probabilities_are_passed_over_compiled_where_there_is_no_cycle(
    lines: tuple[str, ...], is_straight: bool
) -> None:
    probabilities = Probabilities(explore(chart(*lines)))
    with patch.object(block, "STATES_MIN", 0):
        assert (probabilities.straight is not None) is is_straight
