"""The observation tree: what merges, what must not, and what a handler may not do."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import event, given
from hypothesis import strategies as st
from toys import PORTS, Ports, asked, by_tree, merged, outcome, plainly, tree_of, walk

from wakeproof.errors import LimitReached, ReleaseError
from wakeproof.observe import coroutine_runner
from wakeproof.observe import tree as tree_module
from wakeproof.observe.coroutine_runner import CoroutineRunner
from wakeproof.observe.effects import Outcome
from wakeproof.observe.handler_run import Handler
from wakeproof.observe.surroundings import Surroundings
from wakeproof.observe.tree import ObservationTree

# What merges


async def forgets(ports: Ports) -> Any:
    await ports.desk.ask("first")
    await ports.desk.ask("second")
    return "done"


async def remembers(ports: Ports) -> Any:
    first = await ports.desk.ask("first")
    await ports.desk.ask("second")
    return first


async def holds_temporary(ports: Ports) -> Any:
    return await ports.desk.ask("first"), await ports.desk.ask("second")


async def holds_exception(ports: Ports) -> Any:
    try:
        await ports.desk.ask("first")
    except ValueError:
        await ports.desk.ask("second")
        raise


async def asks_inside(ports: Ports) -> Any:
    if await ports.desk.ask("which"):
        return await one_way(ports)
    return await other_way(ports)


async def one_way(ports: Ports) -> Any:
    await ports.desk.ask("the same")
    return 1


async def other_way(ports: Ports) -> Any:
    await ports.desk.ask("the same")
    return 2


async def passes_inside(ports: Ports) -> Any:
    return await keeps(ports, await ports.desk.ask("which"))


async def keeps(ports: Ports, told: Any) -> Any:
    await ports.desk.ask("the same")
    return told


async def asks_it(ports: Ports) -> Any:
    await ports.desk.ask(await ports.desk.ask("which"))


async def answers_it(ports: Ports) -> Any:
    return await ports.desk.ask("which")


@pytest.mark.parametrize(
    ("handler", "first", "second"),
    [
        (forgets, [1], [2]),
        (forgets, [1, "x"], [2, "y"]),
        (remembers, [1], [1]),
        (remembers, [1, "x"], [1, "y"]),
        (holds_temporary, [1], [1]),
        (holds_exception, [ValueError("a")], [ValueError("a")]),
        (answers_it, [ValueError("a")], [ValueError("a")]),
    ],
)
def test_histories_that_leave_nothing_different_behind_are_one_node(
    handler: Handler, first: Sequence[Any], second: Sequence[Any]
) -> None:
    assert merged(handler, first, second)


@pytest.mark.parametrize(
    ("handler", "first", "second"),
    [
        (remembers, [1], [2]),
        (holds_temporary, [1], [2]),
        (holds_exception, [ValueError("a")], [ValueError("b")]),
        (asks_inside, [True], [False]),
        (passes_inside, [1], [2]),
        (asks_it, [1], [2]),
        (answers_it, [1], [2]),
        (answers_it, [ValueError("a")], [ValueError("b")]),
        (answers_it, [ValueError("a")], [KeyError("a")]),
        (answers_it, [None], [ValueError()]),
    ],
)
def test_histories_that_leave_something_different_behind_are_two_nodes(
    handler: Handler, first: Sequence[Any], second: Sequence[Any]
) -> None:
    assert not merged(handler, first, second)


@pytest.mark.parametrize("handler", [remembers, holds_temporary, asks_it, answers_it, passes_inside])
@pytest.mark.parametrize(("one", "other"), [(True, 1), (1, 1.0), (0, False), ((1,), (True,)), (0.0, -0.0)])
def test_outcomes_that_python_calls_equal_are_told_apart(handler: Handler, one: Any, other: Any) -> None:
    assert one == other
    tree = tree_of(handler)
    assert [by_tree(tree, values) for values in ([one, 7], [other, 7])] == [
        plainly(handler, values[: len(plainly(handler, values))]) for values in ([one, 7], [other, 7])
    ]
    assert walk(tree, one) != walk(tree, other)


def test_arguments_that_python_calls_equal_are_told_apart() -> None:
    async def handler(_ports: Ports, given: Any) -> Any:
        return given

    tree = ObservationTree(CoroutineRunner({"handler": handler}, PORTS))
    ended = [tree.nodes[tree.start("handler", given)].ended for given in (1, True, 1.0)]
    assert [repr(outcome and outcome.value) for outcome in ended] == ["1", "True", "1.0"]


# Loops


async def loops(ports: Ports) -> Any:
    for _ in ("a", "a", "a"):
        await ports.desk.tell()
    return "through"


async def loops_over_range(ports: Ports) -> None:
    for _ in range(2):
        for _ in enumerate(("x", "y")):
            await ports.desk.tell()


async def loops_until_told(ports: Ports) -> Any:
    while True:
        if await ports.desk.ask("enough?"):
            return "enough"


def steps(handler: Handler, value: Any = None) -> int:
    """How many effects a handler asks for when each outcome is this value."""
    tree, number = tree_of(handler), 0
    node = tree.nodes[tree.start("handler")]
    while node.effect is not None:
        number += 1
        assert number < 50, "runs in circles"
        node = tree.nodes[tree.advance(tree.nodes.index(node), Outcome(value))]
    return number


def test_how_far_a_loop_has_come_is_part_of_the_key() -> None:
    assert steps(loops) == 3
    assert steps(loops_over_range) == 4


def test_a_loop_that_keeps_nothing_is_a_circle_of_one_node() -> None:
    tree = tree_of(loops_until_told)
    assert walk(tree, *[False] * 30) == walk(tree)
    assert tree.nodes[walk(tree, True)].ended == Outcome("enough")
    assert len(tree.nodes) == 2


# What a handler may not do


def refused(handler: Handler, *histories: Sequence[Any]) -> str:
    """The error that running these histories ends with."""
    tree = tree_of(handler)

    def run() -> None:
        for values in histories or ([],):
            walk(tree, *values)

    with pytest.raises(ReleaseError) as error:
        run()
    return str(error.value)


@pytest.mark.parametrize("make", [list, dict, set, object, bytearray])
def test_a_variable_without_a_stable_value_may_be_held_and_is_known_by_name(make: Callable[[], Any]) -> None:
    """The history tells the place then."""

    async def keeper(ports: Ports) -> None:
        await ports.desk.ask("first")
        mine = make()
        await ports.desk.ask(bool(mine))

    tree = tree_of(keeper)
    unseen = tree.nodes[walk(tree, "x")].unseen
    assert f"variable 'mine' of {keeper.__qualname__} holds a {make.__name__}" in str(unseen)
    assert walk(tree, "x") != walk(tree, "y")


async def forgets_then_holds_a_secret(ports: Ports) -> Any:
    await ports.desk.ask("first")
    await ports.desk.ask("second")
    return await StepByStep(ports)


class StepByStep:
    """Awaits itself: an iterator whose state nobody can see."""

    def __init__(self, ports: Ports) -> None:
        self.calls = iter([ports.desk.tell("one"), ports.desk.tell("two")])

    def __await__(self) -> StepByStep:
        return self

    def __next__(self) -> Any:
        return next(self.calls)


def test_what_nobody_can_see_is_told_by_the_way_to_it_and_not_by_what_was_forgotten_before() -> None:
    tree = tree_of(forgets_then_holds_a_secret)
    assert walk(tree, "x", None) == walk(tree, "y", None)
    assert walk(tree, "x", None, None) == walk(tree, "y", None, None)
    assert tree.nodes[walk(tree, "x", None)].unseen is not None
    assert tree.nodes[walk(tree, "x", None, None, None)].ended is not None


async def asks_with_list(ports: Ports) -> None:
    await ports.desk.ask([1])


async def answers_list(_ports: Ports) -> Any:
    return [1]


def test_an_effect_or_an_answer_without_a_stable_value_is_named() -> None:
    assert "handler, step 1: desk.ask([1], False) is given a list" in refused(asks_with_list)
    assert "handler, step 1: answers a list" in refused(answers_list)


class Meter:
    """Something outside the handler that goes on counting."""

    read = 0

    @classmethod
    def next(cls) -> int:
        cls.read += 1
        return cls.read


async def counts_calls(ports: Ports) -> None:
    await ports.desk.ask("first")
    await ports.desk.ask(Meter.next())


async def counts_quietly(ports: Ports) -> None:
    await ports.desk.ask("first")
    number = Meter.next()
    await ports.desk.ask("second")
    del number


async def counts_in_passing(ports: Ports) -> None:
    print(Meter.next(), await ports.desk.ask("first"))


async def asks_the_time(ports: Ports) -> None:
    await ports.desk.ask(time.perf_counter_ns())


async def keeps_the_time(ports: Ports) -> Any:
    now = time.perf_counter_ns()
    await ports.desk.ask("first")
    return now


async def answers_the_time(_ports: Ports) -> Any:
    return time.perf_counter_ns()


async def raises_the_time(_ports: Ports) -> Any:
    raise ValueError(time.perf_counter_ns())


@pytest.mark.parametrize(
    ("handler", "values", "words"),
    [
        (counts_calls, ["x"], ["handler, step 2", "desk.ask(1, False)", "desk.ask(2, False)", "from a port"]),
        (
            counts_quietly,
            ["x"],
            ["handler, step 2", "desk.ask('second', False)", "'number' of counts_quietly was 1, then 2"],
        ),
        (counts_in_passing, [], ["handler, step 1", "a temporary in counts_in_passing changed"]),
        (asks_the_time, [], ["handler, step 1", "desk.ask("]),
        (keeps_the_time, [], ["handler, step 1", "variable 'now' of keeps_the_time was"]),
        (answers_the_time, [], ["handler, step 1", "the answer"]),
        (raises_the_time, [], ["handler, step 1", "ValueError"]),
    ],
)
def test_what_a_second_run_does_differently_is_named(
    handler: Handler, values: Sequence[Any], words: Sequence[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Meter, "read", 0)
    message = refused(handler, values)
    assert [word for word in words if word not in message] == []


class Elsewhere:
    def __await__(self) -> Any:
        yield "a socket"


async def awaits_elsewhere(ports: Ports) -> None:
    await ports.desk.ask("first")
    await Elsewhere()


def test_awaiting_what_is_no_port_is_named() -> None:
    message = refused(awaits_elsewhere, ["x"])
    assert "handler, step 2: awaits 'a socket', which is no port" in message
    assert "await ports only" in message


@pytest.fixture
def blind(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody sees what a handler changes outside its frames."""
    monkeypatch.setattr(Surroundings, "changed", lambda surroundings, **options: None)


async def hides(ports: Ports) -> None:
    hides.told = await ports.desk.ask("what?")  # type: ignore[attr-defined] # state where no frame shows it
    await ports.desk.tell("now")
    await ports.desk.tell("soon")
    await ports.desk.tell(hides.told)  # type: ignore[attr-defined] # and back


@pytest.mark.parametrize(
    "histories",
    [
        pytest.param([["a"], ["b"], ["a", None, None]], id="merged first, continued then"),
        pytest.param([["a", None, None], ["b"]], id="continued first, merged then"),
        pytest.param([["a", None], ["b", None], ["b", None, None]], id="merged further down"),
    ],
)
def test_a_wrong_merge_is_caught(histories: Sequence[Sequence[Any]], blind: None) -> None:
    """Where somebody keeps state that nobody looks at."""
    message = refused(hides, *histories)
    assert "two histories stand at desk.tell('soon') with the same values" in message
    assert "go on to desk.tell('a') and to desk.tell('b')" in message
    assert "local variables" in message


def test_what_is_hidden_in_a_function_is_named_before_anything_merges() -> None:
    vars(hides).clear()
    assert "handler, step 2: changes test_tree.hides.told, which outlives the request" in refused(hides, ["a"])


# Endings


async def cleans_up(ports: Ports) -> None:
    try:
        await ports.desk.ask("first")
    finally:
        await ports.desk.tell("cleaning")
        await ports.desk.tell("clean")


async def fails_to_clean_up(ports: Ports) -> None:
    try:
        await ports.desk.ask("first")
    finally:
        raise KeyError("gone")


async def catches_everything(ports: Ports) -> None:
    try:
        await ports.desk.ask("first")
    except BaseException:  # noqa: BLE001 - what a careless handler does
        await ports.desk.tell("caught")


@pytest.mark.parametrize("handler", [cleans_up, fails_to_clean_up, catches_everything])
def test_what_a_handler_does_while_it_is_closed_reaches_nobody(handler: Handler) -> None:
    tree = tree_of(handler)
    assert asked(tree.nodes[walk(tree)]) == "desk.ask('first', False)"
    assert len(tree.nodes) == 1


def test_clean_up_is_seen_when_the_handler_itself_comes_to_it() -> None:
    tree = tree_of(cleans_up)
    assert asked(tree.nodes[walk(tree, ValueError("x"))]) == "desk.tell('cleaning')"
    assert tree.nodes[walk(tree, ValueError("x"), None, None)].ended == Outcome.raised(ValueError("x"))


async def never_stops(ports: Ports) -> None:
    while True:
        try:
            await ports.desk.ask("first")
        except BaseException:  # noqa: BLE001 - what a careless handler does
            continue


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_handler_that_cannot_be_stopped_is_named() -> None:
    message = refused(never_stops)
    gc.collect()  # what could not be closed complains while this test is the one to hear it
    assert "handler, step 1: keeps running after it was closed; catch Exception, not BaseException" in message


def test_an_exception_is_an_ending() -> None:
    tree = tree_of(answers_it)
    assert tree.nodes[walk(tree, ValueError("no"))].ended == Outcome.raised(ValueError("no"))


def test_the_handler_runs_twice_for_each_new_history_and_then_never_again(monkeypatch: pytest.MonkeyPatch) -> None:
    run, runs = CoroutineRunner.run, []
    monkeypatch.setattr(CoroutineRunner, "run", lambda it, history: runs.append(history) or run(it, history))
    tree = tree_of(forgets)
    for _ in range(3):
        walk(tree, 1, 2)
    assert [len(history.outcomes) for history in runs] == [0, 0, 1, 1, 2, 2]


@pytest.mark.parametrize(("limit", "name"), [("NODES_MAX", "nodes_max"), ("STEPS_MAX", "handler_steps_max")])
def test_every_bound_has_a_name(limit: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree_module if limit == "NODES_MAX" else coroutine_runner, limit, 2)
    with pytest.raises(LimitReached, match=f"{name}=2"):
        walk(tree_of(loops), None, None, None)


# Merging changes nothing: random handlers, walked in the tree and run straight through

VALUES = (0, 1, True, None, "x")
HEAD = "async def handler(ports):\n    a = b = None\n"
INNER = """
async def inner(ports, a):
    b = None
    for _ in ("p", "p"):
        b = await ports.desk.ask(a)
    return b

"""
SIMPLE = (
    "a = await ports.desk.ask('q')",
    "b = await ports.desk.ask(a)",
    "await ports.desk.tell()",
    "b = await ports.notebook.read()",
    "a = b",
    "a = None",
    "b = (a, await ports.desk.tell('t'))",
    "b = await inner(ports, a)",
    "return a",
    "return (a, b)",
    "raise ValueError(a)",
    "break",
)
COMPOUND = (
    ("if a == 1:", "else:"),
    ("if b:", "else:"),
    ("for a in (1, 2):", "else:"),
    ("for _ in range(2):", None),
    ("try:", "except ValueError:"),
    ("try:", "except ValueError as error:"),
    ("try:", "finally:"),
)
Block = list[Any]


def statements(depth: int) -> st.SearchStrategy[Any]:
    simple = st.sampled_from(SIMPLE)
    if not depth:
        return simple
    inside = st.lists(statements(depth - 1), min_size=1, max_size=3)
    return simple | simple | st.tuples(st.sampled_from(COMPOUND), inside, inside)


def written(block: Block, indent: str, *, looping: bool) -> str:
    """A block as source; `break` outside a loop says `pass`."""
    lines = ""
    for statement in block:
        if isinstance(statement, str):
            lines += f"{indent}{statement if looping or statement != 'break' else 'pass'}\n"
            continue
        (head, other), first, second = statement
        lines += f"{indent}{head}\n{written(first, indent + '  ', looping=looping or head.startswith('for'))}"
        if other:
            in_loop = looping and not head.startswith("try")
            lines += f"{indent}{other}\n{written(second, indent + '  ', looping=in_loop)}"
    return lines


def compiled(block: Block) -> Handler:
    space: dict[str, Any] = {}
    exec(INNER + HEAD + written(block, "    ", looping=False), space)
    handler: Handler = space["handler"]
    return handler


LEARNED = st.sampled_from(VALUES) | st.builds(ValueError, st.sampled_from(VALUES))


@given(st.lists(statements(2), min_size=2, max_size=5), st.lists(st.lists(LEARNED, max_size=8), min_size=2, max_size=6))
def test_the_tree_says_what_the_handler_does(block: Block, sequences: list[list[Any]]) -> None:
    handler = compiled(block)
    tree = tree_of(handler)
    for values in sequences:
        walked = by_tree(tree, values)
        assert walked == plainly(handler, values[: len(walked) - 1])
    histories = {tuple(map(repr, values[:size])) for values in sequences for size in range(len(values) + 1)}
    event("merged" if any(len(node.histories) > 1 for node in tree.nodes) else "all apart")
    assert len(tree.nodes) <= len(histories)


def test_random_handlers_do_merge() -> None:
    """The property above would be idle if nothing merged."""
    handler = compiled([SIMPLE[0], SIMPLE[5], SIMPLE[2], (COMPOUND[4], [SIMPLE[2]], [SIMPLE[2]])])
    tree = tree_of(handler)
    for value in VALUES:
        walk(tree, value, value, value)
    assert len(tree.nodes) == 4
    assert outcome(1) in [history.outcomes[0] for node in tree.nodes for history in node.histories if history.outcomes]
