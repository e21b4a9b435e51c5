"""Effects: a call on a port is data, however it is written."""

from __future__ import annotations

from typing import Any, Protocol

import pytest
from toys import PORTS

from wakeproof.observe.effects import Effect, Outcome, PendingCall, Port, PortMisused


class Shop(Protocol):
    limit = 3

    async def buy(self, what: str, price: int = 1, *extras: str, wrapped: bool = False) -> Any: ...
    async def _restock(self) -> None: ...


SHOP: Any = Port("shop", Shop)


@pytest.mark.parametrize(
    "call",
    [
        SHOP.buy("tea", 1),
        SHOP.buy("tea"),
        SHOP.buy(what="tea"),
        SHOP.buy(price=1, what="tea", wrapped=False),
    ],
)
def test_however_a_call_is_written_it_is_one_effect(call: PendingCall) -> None:
    assert call.effect == SHOP.buy("tea").effect == Effect("shop", "buy", ("tea", 1, False), local=False)


def test_arguments_tell_effects_apart() -> None:
    calls = [SHOP.buy("tea"), SHOP.buy("tea", 2), SHOP.buy("tea", 1, "milk"), SHOP.buy("tea", wrapped=True)]
    assert len({call.effect for call in calls}) == len(calls)


def test_calls_alike_are_told_apart_until_they_are_awaited() -> None:
    """As asyncio does, which awaits each thing that it is given once."""
    assert len({SHOP.buy("tea"), SHOP.buy("tea")}) == 2


def test_a_port_has_the_public_methods_of_its_protocol_and_no_more() -> None:
    assert {name for name in vars(SHOP) if not name.startswith("_")} == {"buy"}


def test_a_call_that_the_protocol_does_not_allow_is_refused_as_the_real_one_would() -> None:
    with pytest.raises(PortMisused, match="what"):
        SHOP.buy(price=3)


def test_only_calls_on_a_local_port_are_local() -> None:
    assert PORTS.notebook.read().local
    assert not PORTS.desk.ask("x").local


def test_an_effect_reads_as_the_call_it_is() -> None:
    assert str(SHOP.buy("tea", 2, "milk")) == "shop.buy('tea', 2, 'milk', False)"


def test_awaiting_an_effect_hands_it_out_and_brings_back_what_is_sent() -> None:
    async def handler() -> Any:
        return await SHOP.buy("tea")

    coroutine = handler()
    assert coroutine.send(None).effect == SHOP.buy("tea").effect
    with pytest.raises(StopIteration) as stopped:
        coroutine.send("a cup")
    assert stopped.value.value == "a cup"


def test_outcomes_that_raise_compare_by_type_and_arguments() -> None:
    assert Outcome.raised(ValueError("no")) == Outcome.raised(ValueError("no")) != Outcome.raised(ValueError("yes"))
    assert Outcome.raised(ValueError("no")) != Outcome.raised(KeyError("no"))


def test_an_outcome_gives_its_exception_back_anew_each_time() -> None:
    outcome = Outcome.raised(ValueError("no", 3))
    assert repr(outcome.exception()) == "ValueError('no', 3)"
    assert outcome.exception() is not outcome.exception()
