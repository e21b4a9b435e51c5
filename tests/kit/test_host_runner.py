"""A module over a pipe stands, for the tree, where a coroutine of this process would: step by step, on one example."""

from __future__ import annotations

from typing import Any

import pytest

from hosted import HostHere
from wakeproof.errors import CutShort, LimitReached, ReleaseError
from wakeproof.kit import host_runner
from wakeproof.kit.client import HostStart
from wakeproof.kit.host import EXAMPLE
from wakeproof.kit.host_runner import HandlerRaised, HostRunner
from wakeproof.kit.hosted_module import HostedModule
from wakeproof.kit.messages import ErrorTold, HandlerEnd, Ran
from wakeproof.observe.coroutine_runner import CoroutineRunner, runner_of
from wakeproof.observe.effects import Effect, Outcome, Port
from wakeproof.observe.history import UNTOUCHED
from wakeproof.observe.tree import Node, ObservationTree


class Reader:
    """What the example reads and writes."""

    async def read(self, key: str) -> Any: ...
    async def write(self, key: str, value: Any, *, sync: bool = True) -> Any: ...


class Here(HostHere):
    """The standard handlers."""

    def __init__(self) -> None:
        super().__init__(EXAMPLE)


def ports(reader: type = Reader, *, local: bool = False) -> Any:
    return (Port("world", reader, local=local),)


def tree(given: Any = None, module: Here | None = None) -> ObservationTree:
    return ObservationTree(HostRunner(module or Here(), given or ports()))


def led(of: ObservationTree, handler: str, args: tuple[Any, ...], *steps: tuple[int, Outcome]) -> Node:
    number = of.begun(handler, args, "r", lambda: None).to
    for choice, outcome in steps:
        number = of.advance(number, outcome, choice)
    return of.nodes[number]


class Asked(Exception):
    """Injected; nobody knows whether the call took effect."""


FAILED = Outcome.raised(Asked("no reply"))


@pytest.mark.parametrize(
    ("handler", "args", "steps", "told"),
    [
        ("sequence", ("k",), (), "world.read('k')"),
        ("sequence", ("k",), ((0, Outcome(1)),), "world.write('k', 1, True)"),
        ("sequence", ("k",), ((0, Outcome(1)), (0, Outcome(True))), "the answer (1, True)"),
        ("both", ("a", "b"), (), "world.read('a') beside world.read('b')"),
        ("both", ("a", "b"), ((1, Outcome(2)),), "world.read('a')"),
        ("both", ("a", "b"), ((1, Outcome(2)), (0, Outcome(1))), "the answer (1, 2)"),
        ("background", ("k",), (), "the answer 'answered' beside world.read('k')"),
        ("sleeps", (1500,), (), "timer.timer_1500ms(1500)"),
        ("sleeps", (1500,), ((0, Outcome()),), "the answer 'slept'"),
        ("in_time", ("k", 5), (), "timer.timer_5ms(5) beside world.read('k')"),
        ("in_time", ("k", 5), ((0, Outcome()),), "the answer 'late'"),
        ("caught", ("k",), ((0, FAILED),), "the answer ('Asked', 'no reply')"),
        ("uncaught", ("k",), ((0, FAILED),), "the end by HandlerRaised"),
    ],
)
def test_a_history_leads_to_what_it_waits_for_or_to_its_end(handler, args, steps, told):
    assert str(led(tree(), handler, args, *steps)) == told


def test_what_still_waits_keeps_its_place_whatever_came_first():
    of = tree()
    start = of.begun("both", ("a", "b"), "r").to
    assert of.edge(start, Outcome(2), 1).carried == (0,)
    assert of.edge(start, Outcome(1), 0).carried == (1,)
    start = of.begun("in_time", ("k", 5), "r").to
    assert of.edge(start, Outcome(1), 1).carried == ()  # the timer was cleared with it


def test_ends_alike_are_one_node_and_places_are_their_histories():
    of = tree()
    ends = [led(of, "echo", ("k",), (0, Outcome(value))) for value in (1, 1, 2)]
    assert ends[0] is ends[1] and ends[1] is not ends[2]
    assert led(of, "sequence", ("a",), (0, Outcome(1))) is not led(of, "sequence", ("a",), (0, Outcome(2)))


def test_requests_of_two_labels_are_apart_for_chance_is_drawn_from_them():
    of = tree()
    numbers = {of.begun("draws", (), label).to for label in ("r", "s", "r")}
    drawn = {of.nodes[number].ended for number in numbers}
    assert len(numbers) == len(drawn) == 2


def test_what_was_asked_once_is_asked_no_more():
    module = Here()
    of = tree(module=module)
    for _ in range(2):
        led(of, "both", ("a", "b"), (1, Outcome(2)), (0, Outcome(1)))
    assert [len(run.history) for run in module.asked] == [0, 1, 2]
    assert [step.effect for step in module.asked[-1].history] == [1, 0]


def test_an_injected_failure_is_excused_and_an_exception_of_its_own_is_not():
    assert [raised.excused for raised in led(tree(), "uncaught", ("k",), (0, FAILED)).raised] == [True]

    class Untouched(Here):
        def ask(self, run):
            ended = HandlerEnd(error=ErrorTold("TypeError", "no function", "module.mjs:3"))
            return Ran(0, [], ended, [], hangs=False, memory={}, touched=[], said=[])

    node = led(tree(module=Untouched()), "echo", (1,))
    assert node.ended == Outcome(None, (HandlerRaised, ("TypeError", "no function")))
    assert [(raised.error, raised.excused) for raised in node.raised] == [("TypeError: no function", False)]


def test_an_injected_failure_is_indefinite_unless_its_class_says_otherwise():
    module = Here()
    led(tree(module=module), "caught", ("k",), (0, FAILED))

    class Refused(Asked):
        definite, code = True, "ECONNREFUSED"

    led(tree(module=module), "caught", ("k",), (0, Outcome.raised(Refused("not there"))))
    told = [run.history[0].outcome.error for run in module.asked if run.history]
    assert [(error.name, error.definite, error.code) for error in told] == [
        ("Asked", False, None),
        ("Refused", True, "ECONNREFUSED"),
    ]


def test_a_local_effect_comes_first():
    class Other:
        async def note(self) -> None: ...

    given = (Port("world", Reader), Port("local", Other, local=True))
    waits = [{"id": 0, "of": "call", "port": "world", "name": "read", "args": ["k"]},
             {"id": 1, "of": "call", "port": "local", "name": "note", "args": []}]  # fmt: skip

    class Both(Here):
        def ask(self, run):
            return Ran(0, waits[: 2 - len(run.history)], None, [], hangs=False, memory={}, touched=[], said=[])

    of = tree(given, Both())
    start = of.begun("both", (), "r").to
    assert [wait.effect.port for wait in of.nodes[start].waits] == ["local", "world"]
    assert of.edge(start, Outcome(), 0).carried == (1,)


def test_each_effect_and_each_end_by_an_error_has_its_line():
    of = tree()
    (site,) = led(of, "sequence", ("k",)).sites
    assert (site.file, site.text) == ("example.py", "first = await self.world.read(key)")
    assert EXAMPLE.read_text(encoding="utf-8").splitlines()[site.line - 1].strip() == site.text
    start = of.begun("uncaught", ("k",), "r").to
    assert [left.text for left in of.left(start, FAILED)] == ["return await self.world.read(key)"]


class Writer:
    async def write(self, key: str) -> Any: ...


@pytest.mark.parametrize(
    ("handler", "args", "steps", "given", "error", "told"),
    [
        ("echo", (1,), (), (Port("word", Reader),), ReleaseError,
         "echo, step 1: calls world.read, and the world has no port 'world'; did you mean 'word'?"),
        ("echo", (1,), (), ports(Writer), ReleaseError,
         "echo, step 1: calls world.read, and the world has no rule for it; known: write"),
        ("sequence", (1,), ((0, Outcome(1)),), ports(type("Both", (Writer,), {"read": Reader.read})), ReleaseError,
         "sequence, step 2: world.write(self, key: 'str') -> 'Any' was called with other arguments: too many"),
        ("hangs", (), (), ports(), CutShort, "hangs, step 1 waits for what nothing will ever bring"),
        ("nobody", (), (), ports(), ReleaseError, "there is no handler 'nobody' [unknown-handler]"),
        ("opens", (), (), ports(), ReleaseError, "[real-io]"),
    ],
)  # fmt: skip
def test_what_the_world_cannot_carry_out_is_named(handler, args, steps, given, error, told):
    with pytest.raises(error) as caught:
        led(tree(given), handler, args, *steps)
    assert told in str(caught.value)
    assert caught.value.remedy and caught.value.where


def test_what_uses_memory_is_run_on_what_is_remembered_and_says_what_it_leaves():
    module = Here()
    of = tree(module=module)
    first = of.begun("remembers", ("k", 1), "r", lambda: None)
    assert first.memory is None and str(of.nodes[first.to]) == "world.read('k')"
    assert of.touches(first.to, Outcome(5))
    after = of.edge(first.to, Outcome(5), memory=lambda: None)
    assert of.nodes[after.to].ended == Outcome((None, None)) and isinstance(after.memory, str)
    again = of.begun("remembers", ("k", 2), "s", lambda: after.memory)
    assert again.memory == after.memory
    assert of.nodes[of.edge(again.to, Outcome(5), memory=lambda: after.memory).to].ended == Outcome((1, 1))
    forgotten = of.edge(again.to, Outcome(5), memory=lambda: None)  # restarted, and another process answers
    assert of.nodes[forgotten.to].ended == Outcome((1, None))
    asked = len(module.asked)
    assert of.edge(again.to, Outcome(5), memory=lambda: None) is forgotten and len(module.asked) == asked


def test_what_uses_none_is_asked_for_none():
    of = tree()
    start = of.begun("sequence", ("k",), "r")
    assert start.memory == UNTOUCHED and not of.touches(start.to, Outcome(1))
    assert of.edge(start.to, Outcome(1)).memory == UNTOUCHED


def test_a_step_that_is_refused_on_memory_as_at_the_start_may_be_sound_on_what_there_is():
    class Picky(Here):
        def ask(self, run):
            if run.memory is None:
                raise ReleaseError("it is empty")
            return Ran(0, [], HandlerEnd("well"), [], hangs=False, memory=run.memory, touched=["store"], said=[])

    of = tree(module=Picky())
    assert of.nodes[of.begun("echo", (1,), "r", lambda: '{"store": 1}').to].ended == Outcome("well")
    with pytest.raises(ReleaseError, match="it is empty"):
        of.begun("echo", (1,), "r", lambda: None)


def test_an_effect_of_a_kind_that_no_world_has_is_named_with_its_line():
    class Fetching(Here):
        def ask(self, run):
            wait = {"id": 0, "of": "http", "method": "GET", "url": "http://disk/", "at": "m.mjs:7"}
            return Ran(0, [wait], None, [], hangs=False, memory={}, touched=[], said=[])

    with pytest.raises(ReleaseError, match=r"m.mjs:7: echo, step 1: has an effect of the kind 'http'"):
        led(tree(module=Fetching()), "echo", (1,))


def test_a_handler_that_never_ends_is_cut_short(monkeypatch):
    class Endless(Here):
        def ask(self, run):
            wait = {"id": len(run.history), "of": "call", "port": "world", "name": "read", "args": ["k"]}
            return Ran(0, [wait], None, [], hangs=False, memory={}, touched=[], said=[])

    def goes_on(steps: int) -> None:
        led(tree(module=Endless()), "echo", (1,), *[(0, Outcome())] * steps)

    goes_on(20)
    monkeypatch.setattr("wakeproof.observe.tree.STEPS_MAX", 10)
    with pytest.raises(CutShort, match="has come to 10 places, all told by their history"):
        goes_on(20)
    monkeypatch.undo()
    monkeypatch.setattr(host_runner, "STEPS_MAX", 10)
    with pytest.raises(LimitReached, match="handler_steps_max=10"):
        goes_on(20)


def test_whoever_has_the_ports_gets_the_runner_that_the_handlers_want():
    module = HostedModule(HostStart(("nothing",)), EXAMPLE, EXAMPLE.parent)
    assert isinstance(runner_of(module, ports()), HostRunner)

    async def handler(given: Any) -> Any:
        return await given[0].read(1)

    here = ObservationTree(runner_of({"handler": handler}, ports()))
    assert isinstance(runner_of({"handler": handler}, ports()), CoroutineRunner)
    assert here.nodes[here.start("handler")].effect == Effect("world", "read", (1,), local=False)
