"""Named behaviours beside brute force: every run of a small world is walked, and its first occurrences are compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import permutations, product

import pytest

from wakeproof.campaign.job import machine_of
from wakeproof.checker.explore import explore
from wakeproof.checker.limits import Engine, Limits
from wakeproof.checker.reaches import BehaviourFound, reached
from wakeproof.kernel.layout import Note
from wakeproof.kernel.machine import Machine, Situation
from wakeproof.labels import matches
from wakeproof.scenario.library import load_all
from wakeproof.verdict import ReachVerdict

WORLDS = {"pause": ("lock-pause", ()), "restart": ("lock-restart", ("faults.disk_fails=0", "faults.answer_lost=0"))}
LABELS = (
    "acquire(c1).take",
    "acquire(c2).answer",
    "write(c1).send",
    "write(c2).answer",
    "lease(c1).runs_out",
    "server-0.restart",
    "write(c*).answer",
)
Step = tuple[bool, tuple[Note, ...]]


@cache
def machine(world: str, release: str) -> Machine:
    name, settings = WORLDS[world]
    return machine_of(load_all([name], settings, known=True)[0], release)


def every_run(situation: Situation, before: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    """Each run to where nothing at all can happen; what stops earlier is the beginning of one of these."""
    yield from () if situation.actions else (before,)
    for action in situation.actions:
        taken = situation.follow(action)
        yield from every_run(taken.to, (*before, (action.fault is not None, taken.step.notes)))


@cache
def runs(world: str, release: str) -> tuple[tuple[Step, ...], ...]:
    return tuple(every_run(machine(world, release).first))


def best(world: str, release: str, links: Sequence[tuple[str, str]]) -> tuple[int, int, int]:
    """The most patterns that happen in this order, and then the least faults and steps, by looking at every run."""
    patterns = dict.fromkeys(name for link in links for name in link)
    found = (0, 0, 0)
    for run in runs(world, release):
        first, at, faults = dict[str, int](), 0, 0
        for steps, (fault, notes) in enumerate(run, 1):
            faults += fault
            for note in notes:
                at += 1
                for name in patterns:
                    if name not in first and matches(name, note.label, *note.names):
                        first[name] = at
            if any(b in first and first.get(a, at + 1) >= first[b] for a, b in links):
                break
            found = max(found, (len(first), -faults, -steps)) if first else found
    return found[0], -found[1], -found[2]


def shown(found: BehaviourFound) -> tuple[int, int, int]:
    return len(found.happened), found.run.cost.faults, found.run.cost.steps


def agree(world: str, release: str, orders: Sequence[Sequence[tuple[str, str]]]) -> None:
    chains = {str(number): tuple(f"{a} < {b}" for a, b in links) for number, links in enumerate(orders)}
    told = reached(explore(machine(world, release)), chains)
    for number, links in enumerate(orders):
        found, expected = told[str(number)], best(world, release, links)
        whole = expected[0] == len({name for link in links for name in link})
        assert (shown(found), found.verdict) == (
            expected,
            ReachVerdict.COVERED if whole else ReachVerdict.UNREACHABLE,
        ), links
        assert found.shortest


@pytest.mark.parametrize(("world", "release"), list(product(WORLDS, ("checked", "unchecked"))))
def test_pairs_are_found_where_some_run_has_them(world: str, release: str) -> None:
    agree(world, release, [[pair] for pair in permutations(LABELS, 2)])


@pytest.mark.parametrize("world", WORLDS)
def test_three_in_a_row_and_two_before_one_are_found_where_some_run_has_them(world: str) -> None:
    few = (LABELS[0], LABELS[2], LABELS[3], LABELS[4 if world == "pause" else 5])
    in_a_row = [[(a, b), (b, c)] for a, b, c in permutations(few, 3)]
    joined = [[(a, c), (b, c)] for a, b, c in permutations(few, 3)]
    agree(world, "checked", [*in_a_row, *joined])


def test_a_run_that_is_told_is_one_of_the_world() -> None:
    found = reached(explore(machine("pause", "checked")), {"it": ("lease(c1).runs_out < write(c1).send",)})["it"]
    situation = machine("pause", "checked").first
    for label in found.run.labels:
        action = situation.action(label)
        assert action is not None
        situation = situation.follow(action).to


def cut(states: int, chain: str, engine: Engine = Engine.INTERPRETED) -> BehaviourFound:
    scenario = load_all(["lock-restart"], (), known=True)[0]
    graph = explore(machine_of(scenario, "checked"), Limits(states=states, engine=engine))
    return reached(graph, {"it": (chain,)})["it"]


IMPOSSIBLE = "write(c1).send < acquire(c1).send"


@pytest.mark.parametrize("states", [1, 5, 20, 100, 400])
def test_what_a_limit_cut_short_is_never_unreachable(states: int) -> None:
    found = cut(states, IMPOSSIBLE)
    assert (found.verdict, found.limit) == (ReachVerdict.OPEN, f"states={states}")
    assert cut(1_000_000, IMPOSSIBLE).verdict is ReachVerdict.UNREACHABLE


@pytest.mark.parametrize("states", [5, 20, 100, 400, 2000])
def test_what_is_the_shortest_in_a_part_is_the_shortest_in_the_whole(states: int) -> None:
    chain = "acquire(c1).take < server-0.restart < write(c1).send"
    part, whole = cut(states, chain), cut(1_000_000, chain)
    if part.verdict is ReachVerdict.COVERED and part.shortest:
        assert part.run.cost[::2] == whole.run.cost[::2]
    assert part.verdict in (ReachVerdict.COVERED, ReachVerdict.OPEN) and whole.shortest


def test_both_engines_tell_the_same_run() -> None:
    chain = "acquire(c2).take < server-0.restart < write(c1).answer"
    assert cut(1_000_000, chain) == cut(1_000_000, chain, Engine.COMPILED)
