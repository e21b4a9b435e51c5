"""Texts that no file can hold are written as they can be read: nothing that was computed is lost for one of them."""

from __future__ import annotations

import json
from typing import NamedTuple

import msgspec
import pytest

from wakeproof.encoded import as_json, encoded

HALF = "half \ud800 of it"
SHOWN = r"half \ud800 of it"


class Row(msgspec.Struct, frozen=True, omit_defaults=True):
    name: str
    texts: tuple[str, ...] = ()
    by_name: dict[str, float | None] = {}


class Pair(NamedTuple):
    first: str
    second: int


@pytest.mark.parametrize("value", [Row("a", ("b",), {"c": 1.5}), {"a": [None, True, "é"]}, (Pair("x", 1),), "text"])
def test_what_a_file_can_hold_is_written_as_ever(value):
    assert encoded(value) == msgspec.json.encode(value)


def test_half_of_a_character_is_escaped_wherever_it_stands():
    found = json.loads(encoded((Row(HALF, (HALF, "whole"), {HALF: None}), Pair(HALF, 1))))
    assert found == [{"name": SHOWN, "texts": [SHOWN, "whole"], "by_name": {SHOWN: None}}, [SHOWN, 1]]


def test_a_file_of_ours_ends_its_last_line_and_is_read_as_text():
    text = as_json(Row(HALF)).decode()
    assert text.endswith("}\n") and json.loads(text) == {"name": SHOWN}
