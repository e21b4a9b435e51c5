"""An errand: a request with one handler, a shop that it calls, a purse in memory. For tests of requests in flight."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, Protocol

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
    async def sell(self, how_many: int) -> None: ...


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
    if effect.name == "sell":
        view["sold"] -= effect.args[0]
        return None, None
    view["purse"] = effect.args[0]
    return None, None


def hear(view: View, request: Any, context: Any, reply: Any) -> None:
    view["heard"] = reply or "lost"


def machine(
    handler: Callable[..., Any] = errand,
    *,
    downtime: str = "",
    fused: bool = True,
    changes: Callable[[Any], bool] = lambda effect: True,
    **faults: int | Budget,
) -> Machine:
    environment = Environment(
        requests=(ERRAND,),
        handlers={"errand": handler},
        ports=Ports(Port("shop", Shop), Port("purse", Purse, local=True)),
        perform=bought,
        hear=hear,
        clocks={"shop": "soon"},
        memory={0: {"purse": 0}},
        failing={"shop_fails": "shop"},
        downtime=downtime,
        fused=fused,
        changes=changes,
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
