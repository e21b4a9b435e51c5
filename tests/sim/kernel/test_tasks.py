"""Requests in flight, with a handler of two lines: its two moments, and every fault that the harness has for them."""

from __future__ import annotations

from typing import Any

import pytest
from errands import BUY, SENT, Ports, after, machine, offered

from wakeproof.checker.explore import explore
from wakeproof.errors import ReleaseError
from wakeproof.kernel.tasks.budgets import Budget
from wakeproof.schedulers.replay import replay


def test_an_effect_has_two_moments_where_what_comes_next_is_seen() -> None:
    assert offered(machine(), SENT) == [BUY]
    assert after(machine(), SENT, BUY) == {"heard": "waiting", "sold": 1, "purse": 0}
    assert offered(machine(), SENT, BUY) == ["errand.put"]
    assert after(machine(), SENT, BUY, "errand.put") == {"heard": "home", "sold": 1, "purse": 7}


@pytest.mark.parametrize(("way", "sold"), [("fails", 0), ("reply lost", 1)])
def test_a_call_fails_before_it_takes_effect_or_after_and_the_handler_cannot_tell(way: str, sold: int) -> None:
    of = machine(shop_fails=1)
    assert offered(of, SENT) == [BUY, f"{BUY} fails", f"{BUY} reply lost"]
    struck = after(of, SENT, f"{BUY} {way}", "errand.answer")
    assert struck == {"heard": "lost", "sold": sold, "purse": 0}


def test_a_budget_is_spent() -> None:
    of = machine(restart=1)
    assert offered(of) == ["server-0.restart", SENT]
    assert offered(of, "server-0.restart") == [SENT]


def test_a_window_opens_and_closes_with_what_is_told() -> None:
    of = machine(restart=Budget(1, after=SENT, before="errand.put"))
    assert [("server-0.restart" in offered(of, *labels)) for labels in [(), (SENT,), (SENT, BUY)]] == [
        False,
        True,
        True,
    ]
    assert "server-0.restart" not in offered(of, SENT, BUY, "errand.put")


def test_a_restart_kills_the_handler_and_empties_the_memory() -> None:
    of = machine(restart=1)
    assert after(of, SENT, BUY, "server-0.restart") == {"heard": "lost", "sold": 1, "purse": 0}
    assert offered(of, SENT, BUY, "server-0.restart") == []
    assert after(of, SENT, BUY, "errand.put", "server-0.restart") == {"heard": "home", "sold": 1, "purse": 0}


def test_a_server_that_is_down_refuses_and_restarts_no_further() -> None:
    of = machine(restart=2, downtime="a while")
    assert offered(of, "server-0.restart") == ["server-0.is_back", SENT]
    refused = replay(of, ["server-0.restart", SENT]).transitions[-1]
    assert [note.label for note in refused.step.notes] == [SENT, "errand.refused"]
    assert of.layout.decode(refused.to.state, "heard") == "lost"


def test_a_server_that_is_back_serves_and_may_restart_again() -> None:
    of = machine(restart=2, downtime="a while")
    back = ("server-0.restart", "server-0.is_back")
    assert [action.clock for action in replay(of, back[:1]).transitions[-1].to.actions] == ["a while", "soon"]
    assert offered(of, *back) == ["server-0.restart", SENT]
    assert after(of, *back, SENT, BUY, "errand.put") == {"heard": "home", "sold": 1, "purse": 7}


def test_an_answer_that_may_be_lost_travels() -> None:
    of = machine(answer_lost=1)
    put = (SENT, BUY, "errand.put")
    assert offered(of, *put) == ["errand.heard", "errand.answer lost"]
    assert after(of, *put, "errand.heard")["heard"] == "home"
    assert after(of, *put, "errand.answer lost") == {"heard": "lost", "sold": 1, "purse": 7}


def test_a_call_that_was_sent_may_arrive_after_its_sender_died() -> None:
    of = machine(restart=1, arrives_late=1)
    late = (SENT, "server-0.restart", f"{BUY} arrives late")
    assert after(of, SENT, "server-0.restart") == {"heard": "lost", "sold": 0, "purse": 0}
    assert after(of, *late) == {"heard": "lost", "sold": 1, "purse": 0}
    assert offered(of, *late) == []


def test_taking_two_moments_as_one_loses_no_end() -> None:
    def ends(*, fused: bool) -> set[tuple[Any, ...]]:
        of = machine(fused=fused, shop_fails=1, restart=1)
        graph = explore(of)
        slots = ("heard", "sold", "purse")
        return {tuple(of.layout.decode(graph.states[end], slot) for slot in slots) for end in graph.ends}

    assert ends(fused=True) == ends(fused=False) != set()


async def buys_nonsense(ports: Ports, what: str) -> str:
    await ports.purse.put(await ports.shop.buy(what))
    await ports.shop.sell(...)
    return "home"


def test_a_call_that_the_world_fails_over_is_refused_at_its_line() -> None:
    """What a handler gives to a call may be anything."""
    of = machine(buys_nonsense)
    with pytest.raises(ReleaseError) as refusal:
        replay(of, (SENT, BUY, "errand.put", "errand.sell"))
    assert refusal.value.what.startswith("shop.sell(Ellipsis) cannot be carried out: TypeError: ")
    assert refusal.value.where.startswith(f"{__file__}:") and refusal.value.remedy
