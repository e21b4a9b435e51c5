"""Changed handlers that wait for several effects, set timers, or hold what has no key: what has to be asked of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from changed_code import edited, told
from recalled import recalled

from lock.module import Disk, Lock, Ports
from wakeproof.cache.kept_answers import KeptAnswers, confirmed, kept_answers
from wakeproof.campaign import job as jobs
from wakeproof.campaign.confirmed import answers_of
from wakeproof.campaign.job import machine_in_turn
from wakeproof.campaign.keys import Keys, Sort
from wakeproof.campaign.work import Method
from wakeproof.observe.coroutine_runner import runner_of
from wakeproof.observe.effects import Outcome, Port
from wakeproof.observe.transcript import transcribed
from wakeproof.observe.tree import ObservationTree
from wakeproof.scenario.library import load_all

SOURCE = '''"""Handlers of the lock that use asyncio as people do."""
import asyncio


async def acquire(ports, client):
    return await ports.lock.take(client)


async def newest(ports):
    return await ports.disk.newest()


async def put(ports, token):
    await ports.disk.put_if_newer(token)
    return token


async def gathers(ports, token):
    last, mine = await asyncio.gather(newest(ports), put(ports, token))
    return last <= mine


async def races(ports, token):
    tasks = asyncio.ensure_future(newest(ports)), asyncio.ensure_future(put(ports, token))
    await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    await asyncio.gather(*tasks)
    return tasks[1].result()


async def restarts(ports, token):
    first, second = asyncio.ensure_future(newest(ports)), asyncio.ensure_future(newest(ports))
    await first
    return await second


async def waits(ports, token):
    try:
        async with asyncio.timeout(1):
            return await put(ports, token)
    except TimeoutError:
        return None


async def lingers(ports, token):
    writing = asyncio.create_task(put(ports, token))
    return await newest(ports)


async def listed(ports, token):
    seen = []
    seen.append(await newest(ports))
    seen.append(await put(ports, token))
    return max(seen)
'''
SAME = {
    "gathers": ("last, mine =", "# in one go\n    mine = None\n    last, mine ="),
    "races": ("    return tasks[1].result()", "    _, mine = tasks\n    return mine.result()"),
    "restarts": (
        "    await first\n    return await second",
        "    _, last = await first, await second\n    return last",
    ),
    "waits": ("asyncio.timeout(1)", "asyncio.timeout(0.25 * 4)"),
    "lingers": ("writing = ", "later = "),
    "listed": ("seen = []", "seen = [-1]"),
}
"""By handler a change that makes no difference; of `listed`, each place is told by its history before and after it."""
DIFFERENT = {
    "gathers": ("newest(ports), put(ports, token))", "put(ports, token), newest(ports))"),
    "races": ("    await asyncio.gather(*tasks)", "    await tasks[1]"),
    "restarts": ("    return await second", "    second.cancel()\n    return await newest(ports)"),
    "waits": ("asyncio.timeout(1)", "asyncio.timeout(2)"),
    "lingers": (
        "    return await newest(ports)\n\n\nasync def listed",
        "    return await writing\n\n\nasync def listed",
    ),
    "listed": ("max(seen)", "min(seen)"),
}
"""The order; what is done after one of two alone; a call begun again; a longer timer; an awaited task; the answer."""
FAULTS = {"listed": ["disk_fails=1"]}


@pytest.mark.parametrize("handler", SAME)
def test_where_every_effect_and_task_is_as_it_was_the_result_is_known(kept, handler):
    assert kept(SOURCE, handler, FAULTS.get(handler)).to(edited(SOURCE, *SAME[handler]))


@pytest.mark.parametrize("handler", DIFFERENT)
def test_another_order_timer_or_task_is_computed(kept, handler):
    assert not kept(SOURCE, handler, FAULTS.get(handler)).to(edited(SOURCE, *DIFFERENT[handler]))


# What an answer has to hold: other handlers that differ in nothing else


async def newest(ports: Ports) -> int:
    return await ports.disk.newest()


def both(ports: Ports) -> tuple[asyncio.Future[int], asyncio.Future[int]]:
    return asyncio.ensure_future(newest(ports)), asyncio.ensure_future(newest(ports))


async def keeps_on(ports: Ports) -> int:
    first, second = both(ports)
    await first
    return await second


async def begins_again(ports: Ports) -> int:
    """Waits for just the same, but for a call that it has made anew."""
    first, second = both(ports)
    await first
    if not second.done():
        second.cancel()
        return await asyncio.ensure_future(newest(ports))
    return second.result()


async def tells_which_was_first(ports: Ports) -> int:
    first, second = both(ports)
    await asyncio.wait((first, second), return_when=asyncio.FIRST_COMPLETED)
    ended, other = (first, second) if first.done() else (second, first)
    other.cancel()
    return ended.result()


async def wants_the_first(ports: Ports) -> int:
    """The same, where the first is the first to be answered."""
    first, second = both(ports)
    found = await first
    second.cancel()
    return found


async def holds_nothing(ports: Ports) -> int:
    await ports.disk.put(1)
    return 1


async def holds_a_list(ports: Ports) -> int:
    held = [1]
    await ports.disk.put(1)
    return held[0]


async def names_asyncio(ports: Ports) -> int:
    await ports.disk.put(1)
    return 1 if asyncio.sleep else 0


async def asks_beside(ports: Ports) -> None:
    await asyncio.gather(ports.disk.newest(), ports.disk.put(1))


async def asks_otherwise_beside(ports: Ports) -> None:
    await asyncio.gather(ports.disk.newest(), ports.disk.put(2))


PAIRS: dict[str, tuple[Callable[..., Any], Callable[..., Any], int]] = {
    "what else is asked at once": (asks_beside, asks_otherwise_beside, 0),
    "which are carried over": (keeps_on, begins_again, 2),
    "what is learned of the second": (tells_which_was_first, wants_the_first, 2),
    "whether a place has a key": (holds_nothing, holds_a_list, 2),
    "whether tasks may be left behind": (holds_nothing, names_asyncio, 2),
}
"""Two handlers, and how many of the effects that are waited for are answered first, each in its turn."""


def tree_of(handler: Callable[..., Any]) -> ObservationTree:
    with transcribed():
        return ObservationTree(runner_of({"write": handler}, Ports(Port("lock", Lock), Port("disk", Disk))))


def asked(handler: Callable[..., Any], choices: int) -> KeptAnswers:
    """All that can be asked of it, with each of so many effects answered first."""
    tree = tree_of(handler)
    waiting = [tree.start("write")]
    while waiting:
        number = waiting.pop()
        answered = range(min(choices, len(tree.nodes[number].waits)))
        waiting += [tree.advance(number, Outcome(choice), choice) for choice in answered]
    return kept_answers([tree], lambda kind: True)


@pytest.mark.parametrize("pair", PAIRS)
def test_handlers_that_differ_in_one_thing_alone_are_told_apart(pair):
    before, after, choices = PAIRS[pair]
    kept = asked(before, choices)
    assert confirmed(kept, tree_of(before), lambda kind: True) is not None
    assert confirmed(kept, tree_of(after), lambda kind: True) is None


def test_what_is_never_learned_of_the_second_makes_no_difference():
    assert confirmed(asked(tells_which_was_first, 1), tree_of(wants_the_first), lambda kind: True) is not None


# Parts of one turn


@pytest.mark.parametrize(("change", "computed"), [(SAME, []), (DIFFERENT, ["study"])], ids=["the same", "different"])
def test_what_was_done_on_the_machine_of_a_proof_rests_on_what_that_was_told(tmp_path, release, change, computed):
    """The runs for figures asked nothing that the proof had not asked before."""
    figures = {"method": Method.PROVE, "figure_runs": 2}
    release(SOURCE, "listed")
    assert recalled(tmp_path / "kept", **figures).sorts() == ["directed", "proof", "study"]
    release(edited(SOURCE, *change["listed"]), "listed")
    recalled(tmp_path / "kept", method=Method.PROVE)
    found = recalled(tmp_path / "kept", **figures)
    assert found.sorts() == computed
    assert told(found) == told(recalled(tmp_path / "cold", **figures))


def test_a_machine_of_other_handlers_or_whose_beginning_nobody_wrote_down_has_no_answers_to_keep():
    [scenario] = load_all(["lock-pause"], (), ("checked",))
    job = jobs.Job(scenario.path, (), "checked")
    shape = Keys().of_shape(Sort("directed"), scenario, job)
    try:
        machine_in_turn(scenario, "checked", -1)
        with transcribed() as transcript:
            machine_in_turn(scenario, "checked", -1)
        assert answers_of(transcript, shape) is None
        with transcribed() as transcript:
            machine_in_turn(scenario, "checked", -2)
        with transcribed() as following:
            machine_in_turn(scenario, "checked", -2)
        assert following.trees == transcript.trees != [] and answers_of(following, shape) is not None
        others = shape._replace(handlers=shape.handlers | {"write": keeps_on})
        assert answers_of(following, others) is None, "a world that runs other handlers than it says"
    finally:
        jobs.forget_machine()
