"""Handlers that use asyncio as people do: several effects at once, tasks, timers, locks; whatever they hold."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

import pytest
from toys import Ports, outcome, tree_of

import wakeproof.observe.tree as tree_file
from wakeproof.errors import CutShort, LimitReached, ReleaseError
from wakeproof.observe.effects import Outcome
from wakeproof.observe.tree import Node, ObservationTree


def led(tree: ObservationTree, *steps: tuple[int, Any]) -> Node:
    """The node after some of what it waits for was answered: by which of them, and with what."""
    return tree.nodes[number_of(tree, *steps)]


def number_of(tree: ObservationTree, *steps: tuple[int, Any]) -> int:
    number = tree.start("handler")
    for choice, value in steps:
        number = tree.advance(number, outcome(value), choice)
    return number


def asks(node: Node) -> list[str]:
    return [str(wait.effect) for wait in node.waits]


def after(handler: Any, *steps: tuple[int, Any]) -> Node:
    return led(tree_of(handler), *steps)


ASKS = "desk.ask('a', False)", "desk.ask('b', False)", "desk.ask('c', False)"


async def gathers(ports: Ports) -> Any:
    return tuple(await asyncio.gather(*(ports.desk.ask(name) for name in "abc")))


def test_what_is_gathered_is_waited_for_at_once():
    assert asks(after(gathers)) == list(ASKS)


def test_it_is_answered_in_any_order():
    for order, left in (((0, 0, 0), [1, 2]), ((2, 1, 0), [0, 1]), ((1, 1, 0), [0, 2])):
        names = list("abc")
        steps = [(place, names.pop(place)) for place in order]
        tree = tree_of(gathers)
        assert asks(led(tree, steps[0])) == [ASKS[each] for each in left]
        assert led(tree, *steps).ended == Outcome(("a", "b", "c"))


def test_an_edge_tells_what_is_carried_on():
    tree = tree_of(gathers)
    start = tree.start("handler")
    assert [tree.edge(start, Outcome("x"), choice).carried for choice in range(3)] == [(1, 2), (0, 2), (0, 1)]


def test_where_only_the_handler_goes_on_its_frames_tell_the_place():
    """Whatever came first, what it knows is the same."""

    async def handler(ports: Ports) -> Any:
        first, second = await asyncio.gather(ports.desk.ask("a"), ports.desk.ask("b"))
        await ports.desk.tell(first + second)
        return "done"

    tree = tree_of(handler)
    assert number_of(tree, (0, 1), (0, 2)) == number_of(tree, (1, 2), (0, 1))
    assert number_of(tree, (0, 1), (0, 2)) != number_of(tree, (0, 2), (0, 2))
    assert asks(led(tree, (0, 1), (0, 2))) == ["desk.tell(3)"]


def test_the_first_error_is_raised_and_the_others_go_on():
    async def handler(ports: Ports) -> Any:
        try:
            await asyncio.gather(ports.desk.ask("a"), ports.desk.ask("b"))
        except ValueError:
            await ports.desk.tell("failed")

    node = after(handler, (1, ValueError("no")))
    assert asks(node) == [ASKS[0], "desk.tell('failed')"]
    over = after(handler, (1, ValueError("no")), (1, None))
    assert over.ended == Outcome(None) and asks(over) == [ASKS[0]]
    assert after(handler, (1, ValueError("no")), (1, None), (0, 1)).waits == ()


def test_a_group_cancels_the_others():
    async def handler(ports: Ports) -> Any:
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(asks_for(ports, "a"))
                group.create_task(asks_for(ports, "b"))
        except ExceptionGroup:
            return "one failed"

    node = after(handler, (0, ValueError("no")))
    assert node.ended == Outcome("one failed") and not node.waits


async def asks_for(ports: Ports, what: str) -> Any:
    return await ports.desk.ask(what)


def test_a_call_that_was_handed_to_a_task_and_cancelled_before_it_began_was_not_forgotten():
    async def handler(ports: Ports) -> Any:
        with contextlib.suppress(ExceptionGroup):
            async with asyncio.TaskGroup() as group:
                group.create_task(ports.desk.ask("a"))
                raise ValueError
        return "went on"

    assert after(handler).ended == Outcome("went on")


def test_one_that_nobody_awaits_is_refused_on_a_loop_as_well():
    async def handler(ports: Ports) -> Any:
        await asyncio.sleep(0)
        ports.desk.ask("a")

    with pytest.raises(ReleaseError, match="does not await it"):
        after(handler)


def test_who_hears_of_the_end_by_a_callback_is_told_apart_by_the_history():
    """What a callback knows stands in no frame."""

    async def handler(ports: Ports) -> Any:
        asyncio.current_task().add_done_callback(print if await ports.desk.ask("a") else repr)
        await ports.desk.ask("b")

    tree = tree_of(handler)
    assert number_of(tree, (0, True)) != number_of(tree, (0, False))


def test_a_timer_is_an_effect_beside_what_it_limits():
    async def handler(ports: Ports) -> Any:
        try:
            return await asyncio.wait_for(ports.desk.ask("a"), 1.5)
        except TimeoutError:
            return "late"

    node = after(handler)
    assert sorted(wait.effect.port for wait in node.waits) == ["desk", "timer"]
    timer = [wait.effect.port for wait in node.waits].index("timer")
    assert node.waits[timer].effect.args == (1500,)
    assert after(handler, (timer, None)).ended == Outcome("late")
    assert after(handler, (1 - timer, "in time")).ended == Outcome("in time")


def test_a_local_effect_comes_before_anything_else_goes_on():
    """A look into memory takes no time: between it and what follows nothing of another task runs."""

    async def one(ports: Ports, seen: list[str]) -> None:
        seen.append("one")
        await ports.notebook.read(1)
        seen.append("one again")
        await ports.desk.ask("a")

    async def two(seen: list[str]) -> None:
        seen.append("two")

    async def handler(ports: Ports) -> Any:
        seen: list[str] = []
        await asyncio.gather(one(ports, seen), two(seen))
        return tuple(seen)

    tree = tree_of(handler)
    assert asks(led(tree)) == ["notebook.read(1)"] and led(tree).waits[0].effect.local
    assert asks(led(tree, (0, None))) == [ASKS[0]]
    assert led(tree, (0, None), (0, None)).ended == Outcome(("one", "one again", "two"))


def test_what_waits_beside_a_local_effect_is_carried():
    async def reads(ports: Ports) -> Any:
        await ports.desk.ask("b")
        return await ports.notebook.read(1)

    async def handler(ports: Ports) -> Any:
        return await asyncio.gather(ports.desk.ask("a"), reads(ports))

    tree = tree_of(handler)
    start = tree.start("handler")
    edge = tree.edge(start, Outcome(None), 1)
    assert asks(tree.nodes[edge.to]) == ["notebook.read(1)", ASKS[0]] and edge.carried == (-1, 0)
    on = tree.edge(edge.to, Outcome("page"))
    assert asks(tree.nodes[on.to]) == [ASKS[0]] and on.carried == (1,)


def test_a_lock_lets_one_in():
    async def handler(ports: Ports) -> Any:
        lock = asyncio.Lock()

        async def inside(what: str) -> None:
            async with lock:
                await ports.desk.ask(what)

        await asyncio.gather(inside("a"), inside("b"))

    tree = tree_of(handler)
    assert asks(led(tree)) == [ASKS[0]] and asks(led(tree, (0, 1))) == [ASKS[1]]


def test_a_turn_of_the_loop_is_no_effect():
    async def handler(ports: Ports) -> Any:
        await asyncio.sleep(0)
        return await ports.desk.ask("a")

    assert asks(after(handler)) == [ASKS[0]]


def test_the_loop_is_there_also_where_its_lack_would_be_caught():
    async def handler(ports: Ports) -> Any:
        with contextlib.suppress(RuntimeError):
            asyncio.get_running_loop().time()
            return "a loop"
        return "none"

    assert after(handler).ended == Outcome("a loop")


def test_what_came_before_the_loop_was_asked_for_is_the_same_with_one():
    """One handler asks for nothing of asyncio on one way, and for a timer on the other."""

    async def handler(ports: Ports) -> Any:
        if await ports.desk.ask("a"):
            await asyncio.sleep(1)
        return await ports.desk.ask("b")

    tree = tree_of(handler)
    assert asks(led(tree, (0, False))) == [ASKS[1]]
    assert asks(led(tree, (0, True))) == ["timer.timer_1000ms(1000)"]
    assert asks(led(tree, (0, True), (0, None))) == [ASKS[1]]


# What is held over an await


async def holds_a_list(ports: Ports) -> Any:
    found = []
    for name in "ab":
        found.append(await ports.desk.ask(name))  # noqa: PERF401 - that is what is tested
    return tuple(found)


async def holds_a_dictionary(ports: Ports) -> Any:
    found = {}
    for name in "ab":
        found[name] = await ports.desk.ask(name)
    return tuple(found.values())


async def holds_an_iterator(ports: Ports) -> Any:
    answers: tuple[Any, ...] = ()
    names = iter("ab")
    for name in names:
        answers += (await ports.desk.ask(name),)
    return answers


async def holds_a_generator(ports: Ports) -> Any:
    answers: tuple[Any, ...] = ()
    for name in (each for each in "ab"):
        answers += (await ports.desk.ask(name),)
    return answers


class Box:
    """A mutable object of the handler's own."""

    def __init__(self) -> None:
        self.answers: tuple[Any, ...] = ()


async def holds_an_object(ports: Ports) -> Any:
    box = Box()
    for name in "ab":
        box.answers += (await ports.desk.ask(name),)
    return box.answers


@contextlib.asynccontextmanager
async def asked(ports: Ports, answers: list[Any]) -> Any:
    answers.append(await ports.desk.ask("a"))
    yield
    answers.append(await ports.desk.ask("b"))


async def holds_a_context(ports: Ports) -> Any:
    answers: list[Any] = []
    async with asked(ports, answers):
        pass
    return tuple(answers)


@pytest.mark.parametrize(
    "handler",
    [holds_a_list, holds_a_dictionary, holds_an_iterator, holds_a_generator, holds_an_object, holds_a_context],
)
def test_what_has_no_key_is_rebuilt_by_its_history(handler):
    tree = tree_of(handler)
    assert led(tree, (0, 1), (0, 2)).ended == Outcome((1, 2))
    assert led(tree, (0, 2), (0, 2)).ended == Outcome((2, 2))
    assert asks(led(tree, (0, 3))) == [ASKS[1]]


def test_what_has_no_key_is_named():
    unseen = after(holds_a_list).unseen
    assert unseen is not None and "'found'" in str(unseen) and unseen.where.startswith(__file__)


def test_places_that_no_frame_tells_apart_are_not_merged():
    """Two lists that look alike may not be, so the history decides."""
    tree = tree_of(holds_a_list)
    assert number_of(tree, (0, 1)) != number_of(tree, (0, 2))


def test_a_history_that_grows_for_ever_is_named(monkeypatch):
    monkeypatch.setattr(tree_file, "STEPS_MAX", 30)

    async def handler(ports: Ports) -> Any:
        found = []
        while True:
            found.append(await ports.desk.ask("more"))  # here

    with pytest.raises(CutShort) as cut:
        after(handler, *((0, 1) for _ in range(40)))
    assert "'found'" in cut.value.what and cut.value.where.startswith(__file__)


# What cannot be


def test_one_that_waits_for_nothing_that_could_come_is_cut_short():
    async def handler(ports: Ports) -> Any:
        await asyncio.Event().wait()

    with pytest.raises(CutShort, match="nothing will ever bring"):
        after(handler)


def test_one_that_goes_round_without_waiting_meets_a_limit():
    async def handler(ports: Ports) -> Any:
        while ports:  # noqa: ASYNC110 - that is what is tested
            await asyncio.sleep(0)

    with pytest.raises((LimitReached, CutShort)):
        after(handler)


@pytest.mark.parametrize(
    ("step", "what"),
    [
        (lambda: asyncio.get_running_loop().run_in_executor(None, len, ()), "uses a thread"),
        (lambda: asyncio.get_running_loop().create_connection(None), "reaches the outside"),
        (lambda: asyncio.get_running_loop().add_signal_handler(2, len), "hears signals"),
    ],
)
def test_what_the_loop_does_not_do_is_refused_although_it_is_swallowed(step, what):
    async def handler(ports: Ports) -> Any:
        with contextlib.suppress(BaseException):
            step()
        return "went on"

    with pytest.raises(ReleaseError) as refusal:
        after(handler)
    assert what in refusal.value.what and refusal.value.remedy and refusal.value.where.startswith(__file__)


def test_a_bug_in_a_task_that_nobody_awaits_is_told():
    async def fails() -> None:
        {}["missing"]

    async def handler(ports: Ports) -> Any:
        task = asyncio.create_task(fails())
        await ports.desk.ask("a")
        return task is not None

    assert [raised.swallowed for raised in after(handler, (0, 1)).raised] == [True]


def test_a_failure_that_the_world_has_injected_is_no_bug_there():
    async def handler(ports: Ports) -> Any:
        task = asyncio.create_task(asks_for(ports, "b"))
        await ports.desk.ask("a")
        return task is not None

    assert after(handler, (0, ValueError("no")), (0, 1)).raised == ()


def test_two_runs_that_differ_are_refused_also_on_a_loop():
    counted = []

    async def handler(ports: Ports) -> Any:
        counted.append(1)
        await asyncio.gather(*(ports.desk.ask(name) for name in "abc"[: len(counted)]))

    with pytest.raises(ReleaseError):
        after(handler)


def test_each_effect_is_told_at_its_own_line():
    async def first(ports: Ports) -> Any:
        return await ports.desk.ask("a")

    async def second(ports: Ports) -> Any:
        return await ports.desk.ask("b")

    async def handler(ports: Ports) -> Any:
        return await asyncio.gather(first(ports), second(ports))

    texts = [wait.sites[-1].text for wait in after(handler).waits]
    assert texts == ['return await ports.desk.ask("a")', 'return await ports.desk.ask("b")']
