"""What a graph claims of a real thing, the runs that cover it, and what a difference is told as; on toy charts."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

import pytest
import toys
from charts import chart, charts, drawn, labels
from hypothesis import given

from wakeproof.checker.explore import explore
from wakeproof.checker.limits import Limits
from wakeproof.conform.conform import conform
from wakeproof.conform.cover import Cover
from wakeproof.conform.facts import NONE, facts_of
from wakeproof.conform.results import FOUND_MAX, ConformRow, exit_code
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import Action
from wakeproof.scenario.conformance import Difference


class Paper:
    """A real thing that keeps what it was last told, where `kept` says so, and gets the labels in `wrong` wrong."""

    def __init__(self, machine: Machine, wrong: Iterable[str] = (), silent: Iterable[str] = (), keeps: bool = True):
        self.machine, self.wrong, self.silent = machine, set(wrong), set(silent)
        self.kept = (0,) if keeps else ()
        self.here = ""
        self.asked: list[str] = []

    def sent(self, action: Action, state: str) -> Hashable | None:
        return None if action.label in self.silent else action.label

    def told(self, sent: Hashable, before: str, after: str) -> Hashable:
        return (before, sent, after)

    def put(self, state: str) -> None:
        self.here = state

    def carry_out(self, sent: Hashable, before: str, after: str) -> Difference | None:
        assert self.here == before or not self.kept, "a run goes as the world goes"
        self.here = after
        self.asked.append(str(sent))
        return Difference(str(sent), "right", "wrong") if sent in self.wrong else None


def conformed(machine: Machine, paper: Paper, limits: Limits | None = None) -> ConformRow:
    return conform(machine, paper, "toy", "toy", limits or Limits())


@given(charts())
def test_runs_are_runs_of_the_world_and_cover_every_fact(lines):
    machine = drawn(lines)
    graph = explore(machine)
    facts = facts_of(graph, Paper(machine))
    covered = set()
    for run in Cover(graph, facts).runs():
        state = 0
        for edge in run:
            assert edge in graph.edges(state)
            state = graph.targets[edge]
        covered |= {facts.of[edge] for edge in run}
    assert covered == set(range(len(facts.all)))


@given(charts())
def test_the_way_to_a_fact_is_a_shortest_one(lines):
    machine = drawn(lines)
    graph = explore(machine)
    facts = facts_of(graph, Paper(machine))
    cover = Cover(graph, facts)
    depth = {0: 0}
    for state in (waiting := [0]):
        for edge in graph.edges(state):
            if graph.targets[edge] not in depth:
                depth[graph.targets[edge]] = depth[state] + 1
                waiting.append(graph.targets[edge])
    for fact in range(len(facts.all)):
        origins = [graph.origins[edge] for edge, of in enumerate(facts.of) if of == fact]
        assert len(cover.way_to(fact)) == 1 + min(depth[origin] for origin in origins)


def test_the_same_question_where_the_same_is_kept_is_one_fact():
    """Two ways to `d`, of which the real thing sees only what it is told; nothing is kept."""
    machine = chart("a-b as go", "a-c by bob as go", "b-d as on", "c-d as on")
    graph = explore(machine)
    facts = facts_of(graph, Paper(machine, silent=["ann.go", "bob.go"], keeps=False))
    assert [fact.sent for fact in facts.all] == ["ann.on"]
    assert sorted(facts.of) == [NONE, NONE, 0, 0]


def test_what_sends_nothing_must_leave_alone_what_is_kept():
    machine = chart("a-b", "b-c")
    with pytest.raises(AssertionError, match=r"ann\.a-b changes what is kept, and sends nothing"):
        facts_of(explore(machine), Paper(machine, silent=["ann.a-b"]))


def test_no_difference_is_the_rule():
    machine = chart("a-b", "b-c", "a-c by bob", "c-d")
    row = conformed(machine, Paper(machine))
    assert (row.transitions, row.transitions_covered, row.differences, row.whole) == (4, 4, 0, True)
    assert exit_code([row]) == 0


def test_a_difference_names_the_shortest_path_and_what_it_concerns():
    machine = chart("a-b", "b-c", "c-d as leap", "a-c by bob")
    row = conformed(machine, Paper(machine, wrong=["ann.leap"]))
    assert (row.differences, exit_code([row])) == (1, 1)
    (found,) = row.found
    assert (found.statement, found.simulated, found.real) == ("ann.leap", "right", "wrong")
    assert (found.path, found.transitions) == (("bob.a-c", "ann.leap"), 1)


def test_the_difference_with_the_shortest_path_is_told_first_and_the_rest_is_counted():
    lines = [f"{a}-{b} by p{number}" for number in range(6) for a, b in ("ab", "bc", "cd", "de")]
    machine = chart(*lines)
    wrong = labels(graph := explore(machine), range(len(graph.targets)))
    row = conformed(machine, Paper(machine, wrong=wrong))
    assert (row.differences, len(row.found)) == (24, FOUND_MAX)
    lengths = [len(found.path) for found in row.found]
    assert lengths == sorted(lengths) and lengths[:7] == [1] * 6 + [2]


def test_a_limit_makes_it_less_than_whole():
    machine = toys.machine({"n": 0}, [Counting()])
    row = conformed(machine, Paper(machine, keeps=False), Limits(states=50))
    assert (row.limit, row.whole, exit_code([row])) == ("states=50", False, 3)


def test_what_is_known_is_not_asked_again_and_its_difference_stands():
    machine = chart("a-b", "b-c", "c-d as leap")
    known = {}
    rows = []
    for wrong in (["ann.leap"], []):
        paper = Paper(machine, wrong=wrong)
        rows.append(conform(machine, paper, "toy", "toy", Limits(), known))
    assert [(row.facts, row.facts_asked, row.statements) for row in rows] == [(3, 3, 3), (3, 0, 0)]
    assert rows[0].found == rows[1].found and rows[1].differences == 1
    assert all(row.whole and row.transitions_covered == 3 for row in rows)


class Counting:
    """For ever."""

    idle = False

    def enabled(self, view):
        yield Action("count", "ann", clock="soon")

    def fire(self, view, action):
        view["n"] += 1


def test_an_interrupt_keeps_what_was_sent():
    machine = chart("a-b", "b-c", "c-d", "d-e")
    paper = Paper(machine)
    send = paper.carry_out

    def twice(*args):
        if len(paper.asked) == 2:
            raise KeyboardInterrupt
        return send(*args)

    paper.carry_out = twice
    row = conformed(machine, paper)
    assert (row.limit, row.transitions_covered, row.differences) == ("interrupted", 2, 0)
    assert exit_code([row]) == 3
