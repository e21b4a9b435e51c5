"""What was vetted once holds for every later tree of the same handlers in a process, and for nothing else."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from toys import Desk, Notebook, Ports, outcome

from wakeproof.errors import ReleaseError
from wakeproof.observe import coroutine_runner
from wakeproof.observe.coroutine_runner import CoroutineRunner
from wakeproof.observe.effects import Port
from wakeproof.observe.handler_run import Handler
from wakeproof.observe.tree import ObservationTree

QUESTION = "which"
STAMPS: list[int] = []


def question() -> str:
    return QUESTION


async def asks_twice(ports: Ports) -> Any:
    if await ports.desk.ask(question()):
        return await ports.desk.ask("second")
    return "done"


def ports(**more: Any) -> Ports:
    return Ports(Port("desk", more.get("desk", Desk)), Port("notebook", Notebook, local=True))


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Each run of a handler, as it is made; nothing is known of the handlers above from other tests."""
    made, run = list[str](), CoroutineRunner.run
    coroutine_runner.shared({"handler": asks_twice}, frozenset({"test_vetted"})).vetted.clear()

    def counted(runner: CoroutineRunner, history: Any) -> Any:
        made.append(str(history))
        return run(runner, history)

    monkeypatch.setattr(CoroutineRunner, "run", counted)
    return made


def tree(handler: Handler = asks_twice, given: Any = None) -> ObservationTree:
    return ObservationTree(CoroutineRunner({"handler": handler}, given or ports()))


def explored(of: ObservationTree) -> list[str]:
    """Every node after both answers to both questions, in the order found."""
    first = of.start("handler")
    for value in (True, False):
        of.advance(first, outcome(value))
    return [str(node) for node in of.nodes]


def test_a_second_tree_runs_nothing_and_finds_the_same(runs):
    first = explored(tree())
    assert runs
    runs.clear()
    assert explored(tree()) == first and runs == []


def test_what_the_first_did_not_come_to_is_run(runs):
    explored(tree())
    runs.clear()
    later = tree()
    later.advance(later.advance(later.start("handler"), outcome(True)), outcome("x"))
    assert runs == ["handler, step 3"] * 2


def test_a_name_that_stands_for_something_else_by_now_is_run_again(runs, monkeypatch):
    before = explored(tree())
    monkeypatch.setattr(sys.modules[__name__], "question", lambda: "another")
    assert explored(tree()) != before and "another" in explored(tree())[0]


def test_another_value_of_a_constant_is_run_again(runs, monkeypatch):
    before = explored(tree())
    monkeypatch.setattr(sys.modules[__name__], "QUESTION", "another")
    assert explored(tree()) != before


def test_other_code_of_the_same_function_is_run_again(runs, monkeypatch):
    before = explored(tree())
    monkeypatch.setattr(question, "__code__", (lambda: "another").__code__)
    assert explored(tree()) != before


class Quiet:
    async def ask(self, what: Any) -> Any: ...


def test_ports_that_take_other_calls_are_others(runs):
    explored(tree())
    runs.clear()
    explored(tree(given=ports(desk=Quiet)))
    assert runs


class Truthful:
    async def ask(self, what: Any, *, among: Any = True) -> Any: ...


class Numbering:
    async def ask(self, what: Any, *, among: Any = 1) -> Any: ...


def test_ports_are_told_apart_by_the_defaults_of_their_methods(runs):
    for desk in (Truthful, Numbering):
        runs.clear()
        explored(tree(given=ports(desk=desk)))
        assert runs
        runs.clear()
        explored(tree(given=ports(desk=desk)))
        assert runs == []


class Listing:
    async def ask(self, what: Any, *, among: Any = []) -> Any: ...  # noqa: B006 - somebody's port may have it


def test_a_default_that_is_no_key_is_refused_where_it_is_given_and_nowhere_else():
    with pytest.raises(ReleaseError, match="a list, which has no stable value"):
        explored(tree(given=ports(desk=Listing)))


class Settings(NamedTuple):
    desk: Any
    question: str


async def asks_a_setting(ports: Any) -> Any:
    return await ports.desk.ask(ports.question)


def test_what_comes_with_a_value_of_its_own_beside_ports_is_run_each_time(runs):
    """A world may give its handlers a setting of its scenario, and the next one another."""
    seen = [explored_once(Settings(Port("desk", Desk), word)) for word in ("one", "two")]
    assert "one" in seen[0] and "two" in seen[1]


def explored_once(given: Any) -> str:
    of = tree(asks_a_setting, given)
    return str(of.nodes[of.start("handler")])


@pytest.fixture
def followed() -> Iterator[list[str]]:
    lines, before = list[str](), sys.gettrace()

    def trace(frame: Any, event: str, _: Any) -> Callable[..., Any]:
        lines.append(frame.f_code.co_name)
        return trace

    sys.settrace(trace)
    yield lines
    sys.settrace(before)


def test_whoever_follows_lines_sees_them_run_each_time(runs, followed):
    for _ in range(2):
        followed.clear()
        explored(tree())
        assert "asks_twice" in followed


async def counts_calls(ports: Ports) -> Any:
    STAMPS.append(1)
    return await ports.desk.ask(len(STAMPS))


def test_a_handler_that_keeps_something_is_refused_by_every_tree():
    for _ in range(2):
        with pytest.raises(ReleaseError):
            explored(tree(counts_calls))


def test_no_more_is_kept_than_there_is_room_for(runs, monkeypatch):
    monkeypatch.setattr(coroutine_runner, "VETTED_MAX", 0)
    explored(tree())
    runs.clear()
    explored(tree())
    assert runs
