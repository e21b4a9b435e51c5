"""Data changed in its structure: what no hand would write, and what a hand writes by mistake.

`changed` takes what JSON and TOML hold (tables, lists, texts, numbers) and changes it in one place. Everything is drawn
from the `Random` that is handed in, so an input can be made again from its number.
"""

from __future__ import annotations

import copy
import sys
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

DEEP = "deep-in-{}"
"""Stands for that many lists in each other, which no encoder would write."""
DEPTHS = (3, 60, 900, 20_000)
HOSTILE: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 2, 9, 10, 41, 255, 256, 1_000_001, 2**31, 2**53 + 1, 2**63, 2**64, -(2**63) - 1),
    *(10**30, -(10**30), 10**400, 0.5, -0.0, 1e308, -1e308, 1e-320, float("nan"), float("inf"), float("-inf")),
    *(
        "",
        " ",
        "\0",
        "\n",
        "a\nb",
        "\r\n",
        "\t",
        "\x1b[31mred",
        "\x7f",
        "\u2028",
        "\u202e",
        "\ufeff",
        "\ud800",
        "\U0001f600",
    ),
    *(
        "::error::no",
        "<script>alert(1)</script>",
        "`",
        "|",
        "$(x)",
        "%s",
        "{0}",
        "{{ 1 }}",
        "../../x",
        "/",
        ".",
        "..",
        "-",
    ),
    *("nan", "1e999", "0x10", "true", "null", "*", "**", "done(w1)", "done(w1).*", "w1.mint < w2.mint", "<", "a < a"),
    *("x" * 300, "y" * 70_000, "é" * 255, [], {}, [[]], [{}], {"": ""}, {"a": {"b": {"c": 1}}}, [1, "a", None]),
    *([0.0], [1, 2], [2, 1], [1, 2, 3], [-1, 1], list(range(3000)), [float("nan"), 1.0], {"max": 1}, {"max": -1}),
    *("fenced", "decoupled", "planted-token_owner", "proved", "violated", "held", "pull", "webhook", "2.0", "1"),
)
Path = tuple[Any, ...]
Holder = dict[str, Any] | list[Any]


def changed(data: Any, random: Random) -> Any:
    """A copy that differs in one place."""
    data = copy.deepcopy(data)
    spots = list(_spots(data))
    if not spots:
        return random.choice(HOSTILE)
    holder, key = _spot(spots, random)
    random.choice(CHANGES)(holder, key, random, spots)
    return data


def _spots(data: Any) -> Iterator[tuple[Holder, Any]]:
    """Every place in the data, as what holds it and the key there."""
    waiting = [data]
    while waiting:
        here = waiting.pop()
        keys = list(here) if isinstance(here, dict) else range(len(here)) if isinstance(here, list) else ()
        for key in keys:
            yield here, key
            waiting.append(here[key])


def _spot(spots: list[tuple[Holder, Any]], random: Random) -> tuple[Holder, Any]:
    """Any place; or, half of the time, one of a key as often as of another, however long the lists are."""
    if random.random() < 0.5:
        return random.choice(spots)
    name = random.choice(sorted({str(key) for _, key in spots}))
    return random.choice([(holder, key) for holder, key in spots if str(key) == name])


def _hostile(holder: Any, key: Any, random: Random, spots: Any) -> None:
    holder[key] = random.choice(HOSTILE)


def _drop(holder: Any, key: Any, random: Random, spots: Any) -> None:
    del holder[key]


def _twice(holder: Any, key: Any, random: Random, spots: Any) -> None:
    if isinstance(holder, list):
        holder.insert(random.randrange(len(holder) + 1), copy.deepcopy(holder[key]))
    else:
        holder[f"{key}{random.choice(('2', '_', ' ', '.', ''))}"] = copy.deepcopy(holder[key])


def _swap(holder: Any, key: Any, random: Random, spots: Any) -> None:
    """Two values change places; one that holds the other stays where it is."""
    other, there = _spot(spots, random)
    mine, theirs = copy.deepcopy(holder[key]), copy.deepcopy(other[there])
    holder[key] = theirs
    if there in other if isinstance(other, dict) else there < len(other):
        other[there] = mine


def _rename(holder: Any, key: Any, random: Random, spots: Any) -> None:
    names = [name for _, name in spots if isinstance(name, str)] + [text for text in HOSTILE if isinstance(text, str)]
    if isinstance(holder, dict):
        holder[random.choice(names)] = holder.pop(key)
    else:
        random.shuffle(holder)


def _add(holder: Any, key: Any, random: Random, spots: Any) -> None:
    if isinstance(holder, dict):
        holder[random.choice([text for text in HOSTILE if isinstance(text, str)])] = random.choice(HOSTILE)
    else:
        holder.append(random.choice(HOSTILE))


def _nest(holder: Any, key: Any, random: Random, spots: Any) -> None:
    wrapped = ([holder[key]], {"a": holder[key]}, {str(key): holder[key]}, DEEP.format(random.choice(DEPTHS)))
    holder[key] = random.choice(wrapped)


def _tweak(holder: Any, key: Any, random: Random, spots: Any) -> None:
    """Something of the same type, and near."""
    value = holder[key]
    if isinstance(value, bool):
        holder[key] = not value
    elif isinstance(value, int | float):
        near = value + 0.5 if abs(value) < sys.float_info.max else value // 2
        holder[key] = random.choice((-value, value + 1, value - 1, value * 10, near, str(value), value * 10**12))
    elif isinstance(value, str):
        at = random.randrange(len(value) + 1)
        more = random.choice((random.choice("\0\x1b\n.<>*()1w \"'\\#"), "", value))
        holder[key] = value[:at] + more + value[at + random.randrange(3) :]
    elif isinstance(value, list):
        holder[key] = random.choice((value[:1], value[:-1], value * 2, value[::-1], dict.fromkeys(map(str, value), 1)))
    else:
        holder[key] = random.choice((None, [], list(value or ()), str(value)))


CHANGES: tuple[Callable[..., None], ...] = (_hostile, _drop, _twice, _swap, _rename, _add, _nest, _tweak, _tweak)
