"""Values as plain data: read back as they were, told apart as `freeze` tells them apart, and no class is run."""

from __future__ import annotations

import enum
import sys
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, NamedTuple

import msgspec
import pytest

from wakeproof.cache.value_form import Formless, form_of, value_of
from wakeproof.observe.frozen import freeze


class Colour(enum.Enum):
    RED = "red"
    GREEN = 1


class Pair(NamedTuple):
    one: Any
    other: Any = None


@dataclass(frozen=True)
class Held:
    value: Any
    made: list = field(default_factory=list, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Slotted:
    value: Any
    more: Any = ()

    def __post_init__(self) -> None:
        RAN.append(self.value)


@dataclass
class Open:
    value: int


class Lasting(str):
    __slots__ = ()


RAN: list[Any] = []
VALUES = (
    *(None, True, False, 0, 1, -1, 1.0, 0.0, -0.0, float("nan"), "1", b"1", "", (), (1,), ("1",), (True,), ((1,),)),
    *(1 << 63, -(1 << 63), 1 << 80, Colour.RED, Colour.GREEN, "red", Pair(1), Pair(1, 2), Pair(True), (1, None)),
    *(Slotted(1), Slotted((1, Pair(Colour.RED))), Slotted("1"), ValueError, KeyError, ("tuple",)),
)


def everything(kind: type) -> bool:
    return True


def written(value: Any) -> bytes:
    return msgspec.msgpack.encode(form_of(value, everything))


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_a_value_is_read_back_as_it_was_and_nothing_of_its_class_runs(value):
    RAN.clear()
    assert freeze(value_of(msgspec.msgpack.decode(written(value)), everything)) == freeze(value)
    assert RAN == []


def test_forms_are_equal_where_keys_are():
    keys = {freeze(value) for value in VALUES}
    assert len({written(value) for value in VALUES}) == len(VALUES) == len(keys)


NO_FORM = {
    "a list": [1],
    "a dict": {"a": 1},
    "a set": frozenset((1,)),
    "what may be changed": Open(1),
    "what holds a list": Held(1),
    "a text of a class of its own": Lasting("a"),
    "a function": everything,
    "a class that is no exception": Pair,
    "an exception": ValueError("a"),
    "a number of another kind": Fraction(1, 2),
    "what is inside of another": (1, (2, [3])),
}


@pytest.mark.parametrize("what", NO_FORM)
def test_what_is_more_than_its_parts_has_no_form(what):
    with pytest.raises(Formless):
        form_of(NO_FORM[what], everything)


def test_a_class_that_nobody_vouches_for_has_no_form():
    with pytest.raises(Formless):
        form_of(Pair(1), lambda kind: kind is not Pair)
    with pytest.raises(Formless):
        value_of(form_of(Pair(1), everything), lambda kind: kind is not Pair)


def test_a_class_that_its_name_does_not_lead_to_has_no_form(monkeypatch):
    value = Pair(1)
    monkeypatch.setattr(sys.modules[__name__], "Pair", None)
    with pytest.raises(Formless):
        form_of(value, everything)


@pytest.mark.parametrize(
    "form",
    [
        *([], ["nothing"], ["int"], ["int", "x"], ["items"], ["items", "os:system", 1], ["items", "builtins:list", 1]),
        *(["member", f"{__name__}:Colour", "BLUE"], ["member", "builtins:int", "real"], ["class", "builtins:int"]),
        *(["class", "nowhere:Error"], ["parts", f"{__name__}:Open", 1], ["parts", f"{__name__}:Slotted", 1]),
        *(["parts", f"{__name__}:Slotted", 1, 2, 3], ["tuple", ["nothing"]], {"a": 1}, ["items", 1]),
    ],
    ids=str,
)
def test_data_that_nobody_wrote_leads_to_no_value(form):
    with pytest.raises(Formless):
        value_of(form, everything)
