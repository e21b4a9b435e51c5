"""A request that waits for several things at once: each takes effect and is learned by itself, in any order."""

from __future__ import annotations

import asyncio
import contextlib
from random import Random
from typing import Any

import pytest
from errands import BUY, ERRAND, SENT, Ports, Sends, after, machine, offered

from wakeproof.checker.explore import explore
from wakeproof.errors import ReleaseError
from wakeproof.kernel.layout import View
from wakeproof.kernel.machine import Machine
from wakeproof.schedulers.delays import delays_of
from wakeproof.schedulers.replay import replay
from wakeproof.schedulers.timed import Clock

AGAIN = f"{BUY} (2)"


async def buys_both(ports: Ports, what: str) -> str:
    """Two calls at once; the purse tells in which order they came back."""
    came: list[str] = []

    async def buy(thing: str) -> None:
        await ports.shop.buy(thing)
        came.append(thing)

    await asyncio.gather(buy("bread"), buy("milk"))
    await ports.purse.put(",".join(came))
    return "home"


def ends(of: Machine, *slots: str) -> set[tuple[Any, ...]]:
    graph = explore(of)
    return {tuple(of.layout.decode(graph.states[end], slot) for slot in slots) for end in graph.ends}


def test_both_are_offered_under_names_of_their_own():
    assert offered(machine(buys_both), SENT) == [BUY, AGAIN]


def test_what_took_effect_is_learned_in_a_step_of_its_own():
    of = machine(buys_both)
    assert offered(of, SENT, AGAIN) == [BUY, f"{AGAIN} returns"]
    assert offered(of, SENT, AGAIN, BUY) == [f"{BUY} returns", f"{AGAIN} returns"]
    assert after(of, SENT, AGAIN, BUY) == {"heard": "waiting", "sold": 2, "purse": 0}


@pytest.mark.parametrize(
    ("steps", "purse"),
    [
        ((BUY, AGAIN, f"{BUY} returns", "errand.put"), "bread,milk"),
        ((BUY, AGAIN, f"{AGAIN} returns", "errand.put"), "milk,bread"),
        ((AGAIN, f"{AGAIN} returns", BUY, "errand.put"), "milk,bread"),
    ],
)
def test_the_order_in_which_it_learns_is_its_own(steps: tuple[str, ...], purse: str):
    assert after(machine(buys_both), SENT, *steps) == {"heard": "home", "sold": 2, "purse": purse}


def test_every_order_is_met_and_no_other():
    """By hand: two orders of learning, whatever the order of taking effect."""
    assert ends(machine(buys_both), "heard", "sold", "purse") == {("home", 2, "bread,milk"), ("home", 2, "milk,bread")}


def test_each_may_fail_by_itself():
    of = machine(buys_both, shop_fails=1)
    named = [f"{name}{how}" for name in (BUY, AGAIN) for how in (" fails", " reply lost")]
    assert sorted(offered(of, SENT)) == sorted([BUY, AGAIN, *named])
    lost = after(of, SENT, f"{AGAIN} reply lost", f"{AGAIN} returns")
    assert lost == {"heard": "lost", "sold": 1, "purse": 0}
    assert offered(of, SENT, f"{AGAIN} fails", f"{AGAIN} returns") == [BUY]


def test_what_was_left_under_way_goes_on_after_the_answer():
    """As asyncio does when one of several fails: nobody cancels the other."""
    of = machine(buys_both, shop_fails=1)
    failed = (SENT, f"{AGAIN} fails", f"{AGAIN} returns")
    assert after(of, *failed) == {"heard": "lost", "sold": 0, "purse": 0}
    assert after(of, *failed, BUY) == {"heard": "lost", "sold": 1, "purse": 0}
    assert offered(of, *failed, BUY) == []


def test_a_restart_ends_all_of_them():
    of = machine(buys_both, restart=1)
    assert offered(of, SENT, AGAIN, "server-0.restart") == []
    assert after(of, SENT, AGAIN, "server-0.restart") == {"heard": "lost", "sold": 1, "purse": 0}


def test_each_that_was_sent_may_arrive_late():
    of = machine(buys_both, restart=1, arrives_late=2)
    dead = (SENT, "server-0.restart")
    late = [f"{name} arrives late" for name in (BUY, AGAIN)]
    assert offered(of, *dead) == late
    for first in late:
        assert offered(of, *dead, first) == late[:1]
        assert after(of, *dead, first, late[0])["sold"] == 2


def test_once_no_more_may_arrive_the_rest_is_forgotten():
    of = machine(buys_both, restart=1, arrives_late=1)
    assert offered(of, SENT, "server-0.restart", f"{BUY} arrives late") == []


async def tells_and_goes(ports: Ports, what: str) -> str:
    """Answers before its own task is done."""
    task = asyncio.create_task(buys(ports, what))
    return "home" if task is not None else "lost"


async def buys(ports: Ports, what: str) -> None:
    await ports.shop.buy(what)
    await ports.purse.put(1)


def test_a_task_that_nobody_awaits_goes_on_after_the_answer():
    of = machine(tells_and_goes)
    assert after(of, SENT)["heard"] == "home" and offered(of, SENT) == [BUY]
    assert after(of, SENT, BUY, "errand.put") == {"heard": "home", "sold": 1, "purse": 1}


def test_it_dies_with_its_server_and_nobody_hears_of_that():
    of = machine(tells_and_goes, restart=1)
    assert after(of, SENT, "server-0.restart") == {"heard": "home", "sold": 0, "purse": 0}
    assert offered(of, SENT, "server-0.restart") == []


def test_an_answer_that_travels_outlives_the_server_and_its_tasks_do_not():
    of = machine(tells_and_goes, restart=1, answer_lost=1)
    assert sorted(offered(of, SENT)) == sorted(["server-0.restart", "errand.heard", "errand.answer lost", BUY])
    assert offered(of, SENT, "server-0.restart") == ["errand.heard", "errand.answer lost"]
    assert after(of, SENT, "server-0.restart", "errand.heard") == {"heard": "home", "sold": 0, "purse": 0}
    assert after(of, SENT, "errand.heard", BUY, "errand.put") == {"heard": "home", "sold": 1, "purse": 1}
    assert after(of, SENT, BUY, "errand.put", "errand.heard") == {"heard": "home", "sold": 1, "purse": 1}


async def waits_a_second(ports: Ports, what: str) -> str:
    try:
        await asyncio.wait_for(ports.shop.buy(what), 1)
    except TimeoutError:
        return "too late"
    return "home"


TIMER = "errand.timer_1000ms"


def test_a_timer_may_come_before_or_after_what_it_limits():
    of = machine(waits_a_second)
    assert sorted(offered(of, SENT)) == sorted([BUY, TIMER])
    assert after(of, SENT, TIMER) == {"heard": "too late", "sold": 0, "purse": 0}
    assert after(of, SENT, BUY, TIMER) == {"heard": "too late", "sold": 1, "purse": 0}
    assert after(of, SENT, BUY, f"{BUY} returns") == {"heard": "home", "sold": 1, "purse": 0}


def test_a_call_that_was_given_up_takes_effect_all_the_same_or_never():
    """Who cancels a request cannot take it back."""
    of = machine(waits_a_second)
    stray = [f"{BUY} arrives after all", f"{BUY} never arrives"]
    assert offered(of, SENT, TIMER) == stray
    assert after(of, SENT, TIMER, stray[0]) == {"heard": "too late", "sold": 1, "purse": 0}
    assert after(of, SENT, TIMER, stray[1]) == {"heard": "too late", "sold": 0, "purse": 0}
    assert all(offered(of, SENT, TIMER, last) == [] for last in stray)
    assert ends(of, "heard", "sold") == {("home", 1), ("too late", 1), ("too late", 0)}


def test_one_that_had_taken_effect_is_no_stray():
    assert offered(machine(waits_a_second), SENT, BUY, TIMER) == []


def test_nor_is_one_that_changes_nothing():
    of = machine(waits_a_second, changes=lambda effect: False)
    assert offered(of, SENT, TIMER) == []


def test_a_restart_forgets_it_unless_it_may_arrive_late():
    assert offered(machine(waits_a_second, restart=1), SENT, TIMER, "server-0.restart") == []
    of = machine(waits_a_second, restart=1, arrives_late=1)
    late = f"{BUY} arrives late"
    assert offered(of, SENT, TIMER, "server-0.restart") == [late]
    assert after(of, SENT, TIMER, "server-0.restart", late)["sold"] == 1


async def gives_up_twice(ports: Ports, what: str) -> str:
    for _ in range(2):
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(ports.shop.buy(what), 1)
    return "home"


def test_two_that_are_called_alike_have_names_of_their_own():
    of = machine(gives_up_twice)
    strays = [f"{name} {how}" for name in (BUY, AGAIN) for how in ("arrives after all", "never arrives")]
    assert offered(of, SENT, TIMER, TIMER) == strays
    assert {sold for (sold,) in ends(of, "sold")} == {0, 1, 2}


@pytest.mark.parametrize("seed", range(4))
def test_by_the_clock_one_of_the_two_becomes_of_it(seed: int):
    of = machine(waits_a_second)
    clock = Clock(of)
    run = clock.run(clock.scheduler(delays_of({"soon": 1001.0, "reply_ms": 0.0}), Random(seed)))
    label = run.transitions[-1].action.label
    assert label in (f"{BUY} arrives after all", f"{BUY} never arrives")
    assert of.layout.decode(run.transitions[-1].to.state, "sold") == label.endswith("after all")


def test_by_the_clock_a_call_that_is_made_again_takes_its_time_again():
    """Its name is that of the one that was given up, whose two alternatives have a time of their own."""
    of = machine(gives_up_twice)
    clock = Clock(of)
    run = clock.run(clock.scheduler(delays_of({"soon": 1001.0, "reply_ms": 0.0}), Random(0)))
    times = {step.label: step.at_ms for step in run.trace().steps}
    assert times[SENT] + 2000.0 == times[TIMER], "the second gives up a second after it began, and not after the first"
    assert not {BUY, AGAIN} & times.keys(), "neither takes effect within its second"


@pytest.mark.parametrize(("takes_ms", "heard"), [(999.0, "home"), (1001.0, "too late")])
def test_by_the_clock_a_timer_takes_its_time(takes_ms: float, heard: str):
    of = machine(waits_a_second)
    clock = Clock(of)
    run = clock.run(clock.scheduler(delays_of({"soon": takes_ms, "reply_ms": 0.0}), Random(0)))
    assert of.layout.decode(run.transitions[-1].to.state, "heard") == heard


async def sleeps(ports: Ports, what: str) -> str:
    await asyncio.sleep(0.25)
    return "home"


def test_a_handler_that_only_sleeps_is_answered_once_its_time_is_over():
    of = machine(sleeps)
    assert offered(of, SENT) == ["errand.timer_250ms"] and after(of, SENT, "errand.timer_250ms")["heard"] == "home"


def test_each_step_is_told_at_its_line():
    of = machine(buys_both)
    transition = replay(of, (SENT, AGAIN)).transitions[-1]
    assert [note.sites[-1].text for note in transition.step.notes] == ["await ports.shop.buy(thing)"]


def test_taking_two_moments_as_one_loses_no_end():
    def met(*, fused: bool) -> set[tuple[Any, ...]]:
        return ends(machine(buys_both, fused=fused, shop_fails=1, restart=1), "heard", "sold", "purse")

    assert met(fused=True) == met(fused=False) and len(met(fused=True)) > 2


def test_a_request_that_comes_again_while_a_task_of_it_goes_on_is_refused_by_name():
    of = machine(tells_and_goes)
    tasks = next(rule.tasks for rule in of.world.rules if isinstance(rule, Sends))
    state = replay(of, (SENT,)).transitions[-1].to.state
    with pytest.raises(ReleaseError, match=r"same request comes again \(errand\)"):
        tasks.receive(View(of.layout, state), ERRAND, 0, "milk")
