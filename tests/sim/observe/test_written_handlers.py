"""Handlers written to mislead the tree: it refuses them, or says what plain re-execution says. And it can fail."""

from __future__ import annotations

import dataclasses
import itertools
import types
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from written_handlers import LONG_HISTORIES, blocks, judge, secrets, shares

from wakeproof.observe import frames, frozen
from wakeproof.observe.attributes import of_class
from wakeproof.observe.effects import Port
from wakeproof.observe.surroundings import Surroundings
from wakeproof.observe.tree import ObservationTree

Hole = Callable[[pytest.MonkeyPatch], None]
HANDLERS, HANDLERS_SLOW = 120, 20_000
HOLE_TRIES_MAX = 400
ACCEPTED_MIN, MERGED_MIN = 0.7, 0.4


def hold(number: int, folder: Path, *, small: bool = False, shrinks: bool = True) -> Counter[str]:
    """Write so many handlers and judge them; AssertionError with the smallest for which the tree is wrong."""
    found: Counter[str] = Counter()
    phases = (Phase.generate, Phase.shrink) if shrinks else (Phase.generate,)

    @settings(
        max_examples=number,
        derandomize=True,
        database=None,
        deadline=None,
        phases=phases,
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )
    @given(secrets() if small else blocks(2), LONG_HISTORIES)
    def run(block: list[Any], long: list[list[Any]]) -> None:
        found[judge(block, long, folder)] += 1

    run()
    return found


def check(found: Counter[str]) -> None:
    """Enough of them were accepted, and enough merged, for the comparison to mean something."""
    print(f"{sum(found.values()):,} handlers: {shares(found)}")
    total = sum(found.values())
    assert (found["merged"] + found["apart"]) / total > ACCEPTED_MIN
    assert found["merged"] / total > MERGED_MIN


def test_the_tree_is_plain_re_execution_or_a_refusal(tmp_path: Path) -> None:
    check(hold(HANDLERS, tmp_path) + hold(HANDLERS, tmp_path, small=True))


@pytest.mark.slow
def test_the_tree_is_plain_re_execution_or_a_refusal_for_thousands_of_handlers(tmp_path: Path) -> None:
    check(hold(HANDLERS_SLOW, tmp_path))


# Each hole, made again, is found: what the key did not see once, or nobody looked at, sends the tree wrong somewhere


def arguments_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """An exception is what it says: nothing of where it comes from, and what it went through."""
    monkeypatch.setattr(frozen, "_of_exception", lambda error: iter((error.args,)))


def fields_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """A frozen dataclass is its fields, whatever else somebody hung on it."""

    def attributes_of(kind: type) -> Callable[[Any], Iterable[Any]]:
        names = [field.name for field in dataclasses.fields(kind)] if dataclasses.is_dataclass(kind) else []
        return lambda value: [getattr(value, name) for name in names]

    monkeypatch.setattr(frozen, "attributes_of", attributes_of)


def coroutines_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """The chain ends where it is no coroutine; what is awaited there is nobody's."""
    chain_of, held = frames.chain_of, frames._held

    def short(coroutine: Any) -> Iterator[Any]:
        return itertools.takewhile(lambda link: isinstance(link, types.CoroutineType), chain_of(coroutine))

    def without_awaited(link: Any, *frame: Any) -> list[Any]:
        return [value for value in held(link, *frame) if value is not link.cr_await]

    monkeypatch.setattr(frames, "chain_of", short)
    monkeypatch.setattr(frames, "_held", without_awaited)


def copies_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two names of one cell or iterator are two cells, two iterators."""
    monkeypatch.setattr(frozen.Known, "number", lambda known, value: None)


def members_are_what_they_say(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two members of an enum are one where their class says so."""
    monkeypatch.setattr(frozen, "_has_plain_equality", lambda kind: True)


def nobody_looks_around(monkeypatch: pytest.MonkeyPatch) -> None:
    """State is kept in modules, classes, functions and constants."""
    monkeypatch.setattr(Surroundings, "changed", lambda surroundings, **options: None)


def ports_keep_things(monkeypatch: pytest.MonkeyPatch) -> None:
    """State is kept on ports."""
    monkeypatch.delattr(Port, "__setattr__")
    nobody_looks_around(monkeypatch)


HOLES = [
    arguments_only,
    fields_only,
    coroutines_only,
    copies_are_the_same,
    members_are_what_they_say,
    nobody_looks_around,
    ports_keep_things,
]


@pytest.fixture(autouse=True)
def plans_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """How values are taken apart is found once for each type; a hole must not stay in it."""
    monkeypatch.setattr(frozen, "plan_of", of_class(frozen.plan_of.__wrapped__))


@pytest.mark.parametrize("hole", HOLES)
@pytest.mark.parametrize("small", [True, pytest.param(False, marks=pytest.mark.slow)], ids=["small", "large"])
def test_a_hole_made_again_is_found(hole: Hole, small: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By plain re-execution, where the tree believes its keys."""
    hole(monkeypatch)
    monkeypatch.setattr(ObservationTree, "_check_merges", lambda tree: tree._due.clear())
    with pytest.raises(AssertionError, match="is not"):
        hold(HOLE_TRIES_MAX, tmp_path, small=small, shrinks=False)


@pytest.mark.parametrize("hole", [arguments_only, fields_only, coroutines_only, copies_are_the_same])
def test_the_tree_finds_a_hole_where_it_checks_its_merges(
    hole: Hole, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before anybody compares; handlers that give the secret away two steps later are left to the comparison."""
    hole(monkeypatch)
    with pytest.raises(AssertionError, match="a key has missed something"):
        hold(HOLE_TRIES_MAX, tmp_path, small=True, shrinks=False)
