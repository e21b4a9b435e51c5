"""Equal fingerprints are equal behaviour: against a plain walk through both, over random automata."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import toys
from hypothesis import given
from hypothesis import strategies as st

from wakeproof.checker.bisimulation import fingerprint
from wakeproof.checker.explore import explore
from wakeproof.kernel.layout import Note
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import World

Table = tuple[dict[str, int], ...]
"""By state, where each letter leads that may happen there."""
STATES = 4


LONG = 40
"""More steps than the rounds that a graph of so few kinds of states takes."""


def tables() -> st.SearchStrategy[Table]:
    row = st.dictionaries(st.sampled_from("ab"), st.integers(0, STATES - 1))
    return st.lists(row, min_size=STATES, max_size=STATES).map(tuple)


def automaton(table: Table, **told: Any) -> Machine:
    """Where it stands is its own affair; what happens is seen."""
    return Machine(World({"s": 0}, tuple(_letter(table, letter, told) for letter in "ab"), (), private=frozenset("s")))


def _letter(table: Table, letter: str, told: dict[str, Any]) -> toys.Toy:
    def then(view: Any) -> None:
        view["s"] = table[view["s"]][letter]
        view.tell(Note(f"x.{letter}", **told))

    return toys.Toy(f"x.{letter}", lambda view: letter in table[view["s"]], then)


def of(machine: Machine) -> str:
    return fingerprint(explore(machine))


def alike(one: Table, other: Table) -> bool:
    """Whether all that can happen in one can happen in the other, step by step."""
    together, waiting = {(0, 0)}, [(0, 0)]
    while waiting:
        here, there = waiting.pop()
        if one[here].keys() != other[there].keys():
            return False
        for letter, target in one[here].items():
            pair = (target, other[there][letter])
            if pair not in together:
                together.add(pair)
                waiting.append(pair)
    return True


@given(one=tables(), other=tables())
def test_it_is_equal_exactly_where_nobody_can_tell_them_apart(one, other):
    assert (of(automaton(one)) == of(automaton(other))) == alike(one, other)


@given(table=tables(), states=st.permutations(range(1, STATES)))
def test_it_does_not_hang_on_the_numbers_of_states(table, states):
    to = dict(zip(range(1, STATES), states, strict=True)) | {0: 0}
    renumbered = dict(
        zip((to[s] for s in range(STATES)), ({k: to[t] for k, t in row.items()} for row in table), strict=True)
    )
    assert of(automaton(table)) == of(automaton(tuple(renumbered[s] for s in range(STATES))))


@given(word=st.lists(st.sampled_from("ab"), min_size=LONG, max_size=LONG), at=st.integers(0, LONG - 1))
def test_it_sees_a_difference_however_late_it_comes(word, at):
    """Every state is of a kind of its own long before anybody could know what is behind the last."""
    other = [*word[:at], "b" if word[at] == "a" else "a", *word[at + 1 :]]
    one, another = ((*({letter: n} for n, letter in enumerate(each, 1)), {}) for each in (word, other))
    assert of(automaton(one)) != of(automaton(another))
    assert of(automaton(one)) == of(automaton((*one, {"a": 0}))), "what cannot be reached is nobody's business"


ROUND, TWICE = ({"a": 1}, {"b": 0}, {}, {}), ({"a": 1}, {"b": 2}, {"a": 3}, {"b": 0})


def test_a_circle_gone_round_twice_is_the_same_circle():
    assert of(automaton(ROUND)) == of(automaton(TWICE))


@pytest.mark.parametrize(
    "told", [{"acts": ("row := set",)}, {"result": "ok"}, {"acts": ("row := none",)}, {"acts": ("row := set",) * 2}]
)
def test_what_is_done_and_answered_is_seen(told):
    assert of(automaton(ROUND, **told)) != of(automaton(ROUND))


def test_what_the_module_calls_it_and_only_looks_at_is_not():
    """Its label and what came back are its own, where it is the module that acts."""
    done = {"acts": ("row := set",)}
    assert of(automaton(ROUND, **done)) == of(automaton(ROUND, **done, result="7", sees=("row",)))


def test_what_a_step_leaves_is_seen_but_in_private_slots():
    rules = [toys.Toy("x.go", lambda view: not view["n"], toys.put(n=1, m=value)) for value in (1, 2)]
    machines = [Machine(World({"n": 0, "m": 0}, (rule,), ())) for rule in rules]
    private = [Machine(World({"n": 0, "m": 0}, (rule,), (), private=frozenset("m"))) for rule in rules]
    assert of(machines[0]) != of(machines[1]) and of(private[0]) == of(private[1])


def test_what_breaks_and_what_is_said_in_the_end_is_seen():
    def world(*properties: Any) -> Machine:
        return toys.machine({"n": 0}, [toys.Toy("x.go", lambda view: not view["n"], toys.put(n=1))], properties)

    same, safe, live = world(), world(toys.never("p", "n", 1)), world(toys.in_the_end("p", "n", 2))
    assert len({of(same), of(safe), of(live)}) == 3


def test_it_is_the_same_in_every_process():
    asked = "from test_bisimulation import *\nprint(of(automaton(TWICE)), of(toys.busy()))"
    code = f"import sys; sys.path[:0] = {sys.path}\n{asked}"
    made = [
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            cwd=Path(__file__).parent,
            env={"PYTHONHASHSEED": seed},
        ).stdout
        for seed in ("1", "2")
    ]
    assert made[0] == made[1] == f"{of(automaton(TWICE))} {of(toys.busy())}\n"
