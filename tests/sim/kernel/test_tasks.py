"""Requests in flight, with a handler of two lines: its two moments, and every fault that the harness has for them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, Protocol

import pytest

from wakeproof.checker.explore import explore
from wakeproof.kernel.layout import View
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import Action, World
from wakeproof.kernel.tasks.budgets import Budget
from wakeproof.kernel.tasks.environment import Environment
from wakeproof.kernel.tasks.tasks import Tasks
from wakeproof.observe.effects import Port
from wakeproof.schedulers.replay import replay


class Shop(Protocol):
    async def buy(self, what: str) -> int: ...


class Purse(Protocol):
    async def put(self, coins: int) -> None: ...


class Ports(NamedTuple):
    shop: Any
    purse: Any


class Request(NamedTuple):
    label: str
    kind: str


ERRAND = Request("errand", "errand")


async def errand(ports: Ports, what: str) -> str:
    """One remote call, one touch of memory."""
    coins = await ports.shop.buy(what)
    await ports.purse.put(coins)
    return "home"


class Sends:
    """The one caller: it asks once."""

    idle = False

    def __init__(self, tasks: Tasks) -> None:
        self.tasks = tasks

    def enabled(self, view: View) -> Iterable[Action]:
        if view["heard"] == "nothing yet":
            yield Action("errand.send", "caller", clock="soon")

    def fire(self, view: View, action: Action) -> None:
        view["heard"] = "waiting"
        self.tasks.budgets.tell(view, action.label)
        self.tasks.receive(view, ERRAND, 0, "bread")


def bought(view: View, request: Any, task: Any, effect: Any) -> tuple[Any, None]:
    if effect.name == "buy":
        view["sold"] += 1
        return 7, None
    view["purse"] = effect.args[0]
    return None, None


def hear(view: View, request: Any, context: Any, reply: Any) -> None:
    view["heard"] = reply or "lost"


def machine(*, downtime: str = "", fused: bool = True, **faults: int | Budget) -> Machine:
    environment = Environment(
        requests=(ERRAND,),
        handlers={"errand": errand},
        ports=Ports(Port("shop", Shop), Port("purse", Purse, local=True)),
        perform=bought,
        hear=hear,
        clocks={"shop": "soon"},
        memory={0: {"purse": 0}},
        failing={"shop_fails": "shop"},
        downtime=downtime,
        fused=fused,
    )
    tasks = Tasks(environment, {kind: Budget(most) if isinstance(most, int) else most for kind, most in faults.items()})
    slots = {"heard": "nothing yet", "sold": 0, "purse": 0}
    return Machine(World(slots | tasks.slots() | tasks.budgets.slots(), (*tasks.rules(), Sends(tasks)), ()))


def after(of: Machine, *labels: str) -> dict[str, Any]:
    """What the caller heard, what was sold and what the purse holds, after these steps."""
    state = replay(of, labels).transitions[-1].to.state
    return {slot: of.layout.decode(state, slot) for slot in ("heard", "sold", "purse")}


def offered(of: Machine, *labels: str) -> list[str]:
    return [action.label for action in (replay(of, labels).transitions[-1].to if labels else of.first).actions]


SENT, BUY = "errand.send", "errand.buy"


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
