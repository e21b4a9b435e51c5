"""Each program breaks by its published bug, all interleavings seen where that ends; mended, it breaks no more."""

from __future__ import annotations

from dataclasses import replace
from math import comb
from random import Random

import pytest

from threads.memory import Ports, increase, run_all
from threads.program import ASSERTION, DEADLOCK, Program, Thread
from threads.programs import PROGRAMS
from threads.programs.containers import erase_then_append
from threads.programs.mutexes import MUTEXES, take_two
from threads.programs.reorder import reorder
from threads.programs.twostage import read_in_two_stages, set_in_two_stages, twostage
from threads.programs.wronglock import increase_and_look
from threads.world import build
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import Engine, Limits
from wakeproof.checker.probabilities import Probabilities
from wakeproof.kernel.machine import Machine
from wakeproof.schedulers.run import run
from wakeproof.schedulers.uniform import Uniform

WHOLE = (
    "reorder_3", "reorder_4", "reorder_5", "twostage", "wronglock_3", "account", "lazy01", "token_ring", "din_phil2",
    "din_phil3", "bluetooth", "deadlock01", "carter01", "phase01", "sync01", "sync02", "arithmetic_prog",
    "stringbuffer",
)  # fmt: skip
"""Those of whose interleavings every one is seen within `SMALL` states."""
EARLY = (
    "wronglock",
    "din_phil4",
    "din_phil5",
    "din_phil6",
    "din_phil7",
    "fsbench",
    "circular_buffer",
    "queue",
    "stack",
)
"""Those whose bug is seen in one of a few runs by chance."""
SMALL = Limits(states=2_000, engine=Engine.INTERPRETED)


def graph(program: Program, limits: Limits = SMALL) -> Graph:
    return explore(Machine(build(program)), limits)


def broken(program: Program) -> set[str]:
    """The properties that some interleaving breaks, all of them seen."""
    seen = graph(program, Limits(engine=Engine.INTERPRETED))
    assert seen.complete
    return broken_in(seen)


def broken_in(seen: Graph) -> set[str]:
    return {name for name in seen.properties if seen.broken & seen.bits([name])}


def risk(seen: Graph, name: str) -> float:
    return Probabilities(seen).violation_probability(name)[0]


@pytest.mark.parametrize("name", WHOLE)
def test_every_interleaving_is_seen_and_some_break_it_by_its_published_bug(name: str) -> None:
    seen = graph(PROGRAMS[name])
    assert seen.complete and PROGRAMS[name].breaks in broken_in(seen)
    assert 0 < risk(seen, PROGRAMS[name].breaks) <= 1


@pytest.mark.parametrize("name", EARLY)
def test_a_larger_one_breaks_in_one_of_a_few_runs_by_chance(name: str) -> None:
    machine = Machine(build(PROGRAMS[name]))
    assert any(run(machine, Uniform(Random(seed))).broken(PROGRAMS[name].breaks) for seed in range(20))


def test_no_program_is_left_out_but_those_that_take_a_sampler() -> None:
    """In these a bug is rare by chance, and the states are too many: what samplers are for."""
    rest = set(PROGRAMS) - set(WHOLE) - set(EARLY)
    assert rest == {f"reorder_{n}" for n in (10, 20, 50, 100)} | {f"twostage_{n}" for n in (20, 50, 100)}
    assert len(PROGRAMS) >= 20


@pytest.mark.parametrize("name", ["sync01", "sync02", "arithmetic_prog"])
def test_what_is_broken_whatever_the_order_is_broken_with_certainty(name: str) -> None:
    assert risk(graph(PROGRAMS[name]), PROGRAMS[name].breaks) == pytest.approx(1)


# The same programs, mended


async def set_under_one(ports: Ports) -> None:
    await ports.shared.lock("m")
    await ports.shared.write("a", 1)
    await ports.shared.write("b", -1)
    await ports.shared.unlock("m")


async def check_under_one(ports: Ports) -> None:
    await ports.shared.lock("m")
    both = await ports.shared.read("a"), await ports.shared.read("b")
    await ports.shared.unlock("m")
    assert both in ((0, 0), (1, -1))


async def under_all(ports: Ports) -> None:
    await ports.shared.lock("all")
    await set_in_two_stages(ports)
    await ports.shared.unlock("all")


async def read_under_all(ports: Ports) -> None:
    await ports.shared.lock("all")
    await read_in_two_stages(ports)
    await ports.shared.unlock("all")


async def keep_still(ports: Ports) -> None:
    """In place of whoever erases."""


MENDED = {
    "reorder_3": replace(
        reorder(2, 1),
        threads={"set0": Thread(set_under_one), "set1": Thread(set_under_one), "check0": Thread(check_under_one)},
        mutexes=("m",),
    ),
    "twostage": replace(
        twostage(1, 1),
        threads={"set0": Thread(under_all), "read0": Thread(read_under_all)},
        mutexes=("first_mutex", "second_mutex", "all"),
    ),
    "deadlock01": replace(
        MUTEXES["deadlock01"],
        threads={"up": Thread(take_two, ("a", "b", 1)), "down": Thread(take_two, ("a", "b", -1))},
    ),
    "wronglock_3": replace(
        PROGRAMS["wronglock_3"],
        threads=dict.fromkeys(PROGRAMS["wronglock_3"].threads, Thread(increase_and_look)),
    ),
    "stringbuffer": replace(PROGRAMS["stringbuffer"], threads={"eraser": Thread(keep_still)}),
    "sync01": replace(PROGRAMS["sync01"], memory={"number": 0}),
}


@pytest.mark.parametrize("name", MENDED)
def test_mended_no_interleaving_breaks_it(name: str) -> None:
    assert broken(MENDED[name]) == set()
    assert PROGRAMS[name].breaks in broken(PROGRAMS[name])


# What the world does


def program(*bodies: object, mutexes: tuple[str, ...] = (), conditions: tuple[str, ...] = ()) -> Program:
    """These run as threads of a main one, over variables that are 0."""
    threads = {f"t{number}": Thread(body) for number, body in enumerate(bodies)}
    memory = dict.fromkeys("abxy", 0)
    return Program("", Thread(run_all, (tuple(threads),)), threads, ASSERTION, memory, mutexes, conditions)


async def write_x_twice(ports: Ports) -> None:
    await ports.shared.write("x", 1)
    await ports.shared.write("x", 2)


async def write_y_thrice(ports: Ports) -> None:
    for value in (1, 2, 3):
        await ports.shared.write("y", value)


def test_each_call_is_one_step_and_every_order_of_them_is_one_interleaving() -> None:
    """The main thread starts both and joins both, in order; with the joins at the end all orders are counted by hand.

    Let t0 take i of its 2 steps before t1 is started: then the other 2-i and all 3 of t1 come in any order, and the
    first join is free to come among the steps of t1 that follow t0's last.
    """
    seen = graph(program(write_x_twice, write_y_thrice))
    assert seen.complete and Probabilities(seen).interleavings == interleavings_by_hand(2, 3)


def interleavings_by_hand(first: int, second: int) -> int:
    """By brute force over what each thread has done: main has started two, then joined one, then both."""

    def count(main: int, one: int, two: int) -> int:
        if main == 4:
            return 1
        may = {0: True, 1: True, 2: one == first, 3: two == second}[main]
        found = count(main + 1, one, two) if may else 0
        found += count(main, one + 1, two) if main >= 1 and one < first else 0
        return found + (count(main, one, two + 1) if main >= 2 and two < second else 0)

    assert count(2, 0, 0) >= comb(first + second, first)
    return count(0, 0, 0)


async def increase_x(ports: Ports) -> None:
    await increase(ports, "x", 1)


async def increase_x_alone(ports: Ports) -> None:
    await ports.shared.lock("m")
    await increase(ports, "x", 1)
    await ports.shared.unlock("m")


def ends_with(seen: Graph, variable: str) -> set[int]:
    layout = seen.machine.layout
    return {layout.decode(seen.states[end], ("memory", variable)) for end in seen.ends}


def test_an_increase_is_lost_without_a_mutex_and_never_under_one() -> None:
    assert ends_with(graph(program(increase_x, increase_x)), "x") == {1, 2}
    assert ends_with(graph(program(increase_x_alone, increase_x_alone, mutexes=("m",))), "x") == {2}


async def sleep_until_woken(ports: Ports) -> None:
    await ports.shared.lock("m")
    await ports.shared.sleep("c", "m")
    await ports.shared.wake("c")
    await ports.shared.write("x", 1)


async def signal_once(ports: Ports) -> None:
    await ports.shared.signal("c")


def test_a_signal_that_nobody_sleeps_for_is_lost() -> None:
    seen = graph(program(sleep_until_woken, signal_once, mutexes=("m",), conditions=("c",)))
    assert ends_with(seen, "x") == {0, 1} and broken_in(seen) == {DEADLOCK}


async def fail_at_once(ports: Ports) -> None:
    raise AssertionError("nothing was awaited")


async def do_nothing(ports: Ports) -> None:
    """It has ended as soon as it is started."""


def test_a_thread_that_never_waits_is_heard_of_where_it_is_started() -> None:
    assert broken_in(graph(program(do_nothing))) == set()
    assert broken_in(graph(program(fail_at_once))) == {ASSERTION}


def test_erasing_is_what_breaks_the_buffer() -> None:
    assert PROGRAMS["stringbuffer"].threads == {"eraser": Thread(erase_then_append)}
