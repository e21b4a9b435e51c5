"""Runs led to what nobody has read yet: what is observed, who is held back, and that nothing is out of reach."""

from __future__ import annotations

from random import Random
from statistics import median

import pytest
from toys import Toy, machine, never, put

from threads.program import Program
from threads.programs import PROGRAMS
from threads.programs.reorder import reorder
from threads.programs.twostage import twostage
from threads.world import build
from wakeproof.kernel.machine import Machine
from wakeproof.schedulers.observations import WAIT, Goal, Observations
from wakeproof.schedulers.run import walk
from wakeproof.schedulers.uniform import Uniform
from wakeproof.schedulers.unseen import TURNS, Unseen, UnseenRuns

TRIALS = 5


def looking() -> Machine:
    """p writes x twice; q reads it once, and keeps what it read."""
    return machine({"x": 0, "p": 0, "q": None}, [
        Toy("p.write", lambda v: v["p"] < 2, lambda v: put(x=v["p"] + 1, p=v["p"] + 1)(v)),
        Toy("q.read", lambda v: v["q"] is None, lambda v: put(q=v["x"])(v)),
    ], [never("one", "q", 1)])  # fmt: skip


def labels(of: Machine, scheduler: object) -> tuple[str, ...]:
    return tuple(taken.action.label for taken in walk(of, scheduler))


def run_in_order(of: Machine, *wanted: str) -> list:
    state, path = of.first, []
    for label in wanted:
        action = state.action(label)
        assert action is not None
        path.append(state.follow(action))
        state = path[-1].to
    return path


def first_found(program: Program, seed: int, cap: int = 200) -> int:
    of = Machine(build(program))
    runs = UnseenRuns(of)
    for number in range(cap):
        path = walk(of, runs.scheduler(Random(seed * cap + number)))
        runs.add(path)
        found = (*(each for taken in path for each in taken.step.findings), *path[-1].to.end.findings)
        if any(each.property == program.breaks for each in found):
            return number + 1
    return cap + 1


# What is observed


def test_a_value_that_was_seen_and_not_read_is_a_goal() -> None:
    of = looking()
    observed = Observations(of)
    observed.add(run_in_order(of, "q.read", "p.write", "p.write"))
    x = of.layout.number("x")
    read = {code for goal in observed.goals() for slot, code in goal.reads if slot == x and len(goal.place) == 1}
    assert {of.layout.values[x][code] for code in read} >= {1, 2}


def test_what_was_read_is_no_goal_any_more() -> None:
    of = looking()
    observed = Observations(of)
    observed.add(run_in_order(of, "q.read", "p.write", "p.write"))
    before = set(observed.goals())
    observed.add(run_in_order(of, "p.write", "q.read", "p.write"))
    x = of.layout.number("x")
    action = of.first.action("q.read")
    read_one = {goal for goal in before if goal.place == (action,) and dict(goal.reads)[x] == code_of(of, "x", 1)}
    assert len(read_one) == 1 and read_one.isdisjoint(observed.goals())


def code_of(of: Machine, slot: str, value: object) -> str:
    return next(code for code, known in of.layout.values[of.layout.number(slot)].items() if known == value)


def test_only_who_holds_something_is_led_to_wait() -> None:
    """In deadlock01 each thread takes its second mutex under its first; in lazy01 nobody takes two."""
    waits = {}
    for name in ("deadlock01", "lazy01"):
        of = Machine(build(PROGRAMS[name]))
        observed = Observations(of)
        observed.add(walk(of, Uniform(Random(0))))
        waits[name] = [goal for goal in observed.goals() if any(code == WAIT for _, code in goal.reads)]
    assert len(waits["deadlock01"]) == 2 and waits["lazy01"] == []


def test_a_place_inside_a_mutex_belongs_to_the_section_that_begins_where_it_is_taken() -> None:
    of = Machine(build(PROGRAMS["lazy01"]))
    observed = Observations(of)
    paths = (walk(of, Uniform(Random(seed))) for seed in range(20))
    observed.add(next(path for path in paths if not any(taken.step.findings for taken in path)))
    data, taken = of.layout.number(("memory", "data")), of.layout.number(("mutex", "m"))
    opens = [place for place, writes in observed.writes.items() if any(slot == taken for slot, _ in writes)]
    closed = [observed.section(place) for place in opens if observed.section(place).closed]
    assert len(closed) == 3, "one for each of three threads: where it takes the mutex"
    assert sum(any(slot == data for slot, _ in section.writes) for section in closed) == 2, "the third only reads"


# What is held back


def test_a_run_is_led_to_the_value_that_it_is_to_read() -> None:
    """Whoever ranks higher: reading waits for the value, and writing over it waits for the reading."""
    of = looking()
    observed = Observations(of)
    observed.add(run_in_order(of, "q.read", "p.write", "p.write"))
    for value, run in {1: ("p.write", "q.read", "p.write"), 2: ("p.write", "p.write", "q.read")}.items():
        goal = goal_to_read(observed, of, value)
        assert {labels(of, Unseen(Random(seed), observed, goal)) for seed in range(20)} == {run}
        observed.add(run_in_order(of, *run))


def goal_to_read(observed: Observations, of: Machine, value: int) -> Goal:
    place, slot, code = (of.first.action("q.read"),), of.layout.number("x"), code_of(of, "x", value)
    return next(each for each in observed.goals() if each.place == place and dict(each.reads)[slot] == code)


def test_a_goal_that_cannot_be_reached_keeps_nobody_from_ending() -> None:
    of = looking()
    observed = Observations(of)
    observed.add(run_in_order(of, "q.read", "p.write", "p.write"))
    place, (reads, *_) = (of.first.action("q.read"),), observed.following[of.first.action("q.read"),]
    never_held = tuple((slot, "\uffff") for slot, _ in reads)
    for seed in range(20):
        assert len(labels(of, Unseen(Random(seed), observed, Goal(place, never_held)))) == 3


# What it comes to


@pytest.mark.parametrize(
    "program", [reorder(9, 1), reorder(20, 1), twostage(8, 1)], ids=["reorder_10", "reorder_21", "twostage_9"]
)
def test_that_others_are_many_does_not_matter(program: Program) -> None:
    """By SURW the reader's turn is first among as many as there are; here it is one goal among a few."""
    assert median(first_found(program, seed) for seed in range(TRIALS)) <= 10


@pytest.mark.parametrize("name", ["bluetooth", "deadlock01", "carter01", "stringbuffer", "token_ring"])
def test_a_small_program_breaks_within_a_few_runs(name: str) -> None:
    assert median(first_found(PROGRAMS[name], seed) for seed in range(TRIALS)) <= 20


def test_every_eighth_run_is_one_by_uniform_choice_so_that_nothing_is_out_of_reach() -> None:
    of = Machine(build(PROGRAMS["reorder_3"]))
    runs, kinds = UnseenRuns(of), []
    for seed in range(2 * len(TURNS)):
        scheduler = runs.scheduler(Random(seed))
        kinds.append(type(scheduler).__name__)
        runs.add(walk(of, scheduler))
    assert [number for number, kind in enumerate(kinds, 1) if kind == "Uniform"] == [8, 16]
    assert [number for number, kind in enumerate(kinds, 1) if kind == "SelectivelyUniform"] == [4, 12]
    assert kinds.count("PartialOrders") == 4 and kinds.count("Unseen") == 8


def test_the_same_seeds_give_the_same_runs() -> None:
    def made() -> list[tuple[str, ...]]:
        of = Machine(build(PROGRAMS["twostage"]))
        runs, found = UnseenRuns(of), []
        for seed in range(12):
            path = walk(of, runs.scheduler(Random(seed)))
            runs.add(path)
            found.append(tuple(taken.action.label for taken in path))
        return found

    assert made() == made()
