"""What of a world's own code is read: all that rules and properties hold, of many objects of one class as well."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable
from typing import Any

import pytest

from wakeproof.errors import ReleaseError
from wakeproof.observe.world_code import check_world_code


class Rule:
    """Holds whatever it is given."""

    def __init__(self, *held: Any) -> None:
        self.held = held

    def enabled(self, view: Any) -> Any:
        return view


class Late(Rule):
    """Has a method more than its base."""

    def fire(self, view: Any) -> float:
        return time.monotonic()


def sound() -> int:
    return 1


def unsound() -> float:
    return time.time()


class Holder:
    """Its methods hold what their names say."""

    def sound(self) -> int:
        return 1

    @staticmethod
    def unsound() -> float:
        return time.time()


class Many:
    """Nobody names it but by an object."""

    value = property(lambda self: time.time())


@pytest.mark.parametrize(
    "parts",
    [
        [Rule(sound), Rule(unsound)],
        [Rule(), Rule(Rule(), Rule(Rule(unsound)))],
        [Rule(), Late()],
        [Rule(functools.partial(sound)), Rule(functools.partial(unsound))],
        [Rule(functools.partial(sound), functools.partial(unsound))],
        [Rule(1, "text", 2.0, None, unsound)],
        [Rule({"a": sound}, {"a": unsound})],
        [Rule([sound], (sound,), [unsound])],
        [Rule(Rule, Late)],
        [Rule(Holder().sound, Holder.unsound)],
        [Rule(Rule(), Many())],
    ],
)
def test_what_any_of_many_alike_holds_is_read(parts: list[Any]) -> None:
    with pytest.raises(ReleaseError, match="reads the clock"):
        check_world_code(parts)


@pytest.mark.parametrize("given", [Rule(sound), Rule(Rule(), Rule(), [sound, {"a": sound}])], ids=["one", "many"])
def test_what_keeps_to_the_rules_is_let_through(given: Rule) -> None:
    check_world_code([given, given.enabled])


def test_what_is_exchanged_later_is_read_as_it_is_then(monkeypatch: pytest.MonkeyPatch) -> None:
    check_world_code([Rule()])
    replaced: Callable[[Any, Any], float] = Late.fire
    monkeypatch.setattr(Rule, "enabled", replaced)
    with pytest.raises(ReleaseError, match="reads the clock"):
        check_world_code([Rule()])
