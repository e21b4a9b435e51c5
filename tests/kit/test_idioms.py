"""Each row of the table of idioms is run, and does what the table says."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import pytest

from wakeproof.kit.agreement import agreed
from wakeproof.kit.conformance import asked, fails, learns
from wakeproof.kit.host import PythonHost
from wakeproof.kit.messages import HostRefusal, Ran, line_of_message
from wakeproof.observe import event_loop
from wakeproof.observe.coroutine_runner import CoroutineRunner
from wakeproof.observe.effects import Outcome, Port
from wakeproof.observe.tree import ObservationTree

HERE = Path(__file__).parent
TABLE = HERE.parents[1] / "sim/wakeproof/kit/IDIOMS.md"
HELLO = b'{"type":"hello","protocol":2}\n'
FIRE = None
"""The outcome of a timer."""


class Idiom(NamedTuple):
    """The handler, the outcomes that it is given, and where that leads: `(end, ids that wait, ids dropped)`."""

    handler: str
    steps: tuple[Any, ...] = ()
    leads: Any = None
    refused: str = ""


def later(*numbers: int) -> Any:
    """Not ended; it waits for these."""
    return (..., list(numbers), [])


WORKS = {
    "`asyncio.gather`": [
        Idiom("gather", (), later(0, 1)),
        Idiom("gather", (learns(1, "B"),), later(0)),
        Idiom("gather", (learns(1, "B"), learns(0, "A")), (["A", "B"], [], [])),
    ],
    "`gather` of calls alike": [
        Idiom("gather_alike", (), later(0, 1)),
        Idiom("gather_alike", (learns(1, "B"), learns(0, "A")), (["A", "B"], [], [])),
    ],
    "`gather(..., return_exceptions=True)`": [
        Idiom("gather_exceptions", (fails(0, definite=True), learns(1, "B")), (["no such luck", "B"], [], []))
    ],
    "`gather`, one of them fails": [Idiom("gather_fails", (fails(1, definite=True),), ("no such luck", [0], []))],
    "`asyncio.create_task`": [
        Idiom("create_task", (), later(0, 1)),
        Idiom("create_task", (learns(0, "B"), learns(1, "A")), (["B", "A"], [], [])),
    ],
    "`asyncio.TaskGroup`": [
        Idiom("task_group", (), later(0, 1)),
        Idiom("task_group", (learns(1, "B"), learns(0, "A")), (["A", "B"], [], [])),
    ],
    "`TaskGroup`, one of them fails": [
        Idiom("task_group_fails", (fails(0, definite=True),), (["no such luck"], [], [1]))
    ],
    "`asyncio.wait_for`": [
        Idiom("wait_for", (), later(0, 1)),
        Idiom("wait_for", (learns(1, "A"),), ("A", [], [0])),
        Idiom("wait_for", (learns(0, FIRE),), ("late", [], [1])),
    ],
    "`asyncio.timeout`": [
        Idiom("timeout", (learns(1, "A"),), ("A", [], [0])),
        Idiom("timeout", (learns(0, FIRE),), ("late", [], [1])),
    ],
    "`asyncio.shield`": [
        Idiom("shield", (learns(0, FIRE),), later(1)),
        Idiom("shield", (learns(0, FIRE), learns(1, "A")), (["late", "A"], [], [])),
    ],
    "`asyncio.Lock`": [
        Idiom("lock", (), later(0)),
        Idiom("lock", (learns(0, "A"), learns(1, "B")), (["A", "B"], [], [])),
    ],
    "`asyncio.Event`": [Idiom("event", (learns(0, "A"), learns(1, "B")), ("B", [], []))],
    "`asyncio.Condition`": [Idiom("condition", (learns(0, "A"),), ("A", [], []))],
    "`asyncio.Semaphore`": [
        Idiom("semaphore", (), later(0, 1)),
        Idiom("semaphore", (learns(1, "B"),), later(0, 2)),
        Idiom("semaphore", (learns(1, "B"), learns(2, "C"), learns(0, "A")), (["A", "B", "C"], [], [])),
    ],
    "`asyncio.Queue`": [Idiom("queue", (learns(0, "A"), learns(1, "B")), (["A", "B"], [], []))],
    "`asyncio.Barrier`": [Idiom("barrier", (learns(1, "B"), learns(0, "A")), (["A", "B"], [], []))],
    "`asyncio.sleep`": [Idiom("sleep", (), later(0)), Idiom("sleep", (learns(0, FIRE),), ("slept", [], []))],
    "`asyncio.sleep(0)`": [Idiom("sleep_zero", (), ("went on", [], []))],
    "`asyncio.wait`": [Idiom("wait_first", (learns(1, "B"),), (["B"], [], [0]))],
    "`asyncio.as_completed`": [Idiom("as_completed", (learns(1, "B"), learns(0, "A")), (["B", "A"], [], []))],
    "`task.cancel()`": [Idiom("cancel", (learns(0, "B"),), ("cancelled", [], [1]))],
    "`await` in a `finally` while cancelled": [
        Idiom("cancelled_cleanup", (learns(0, FIRE),), (..., [2], [1])),
        Idiom("cancelled_cleanup", (learns(0, FIRE), learns(2, None)), ("late", [], [])),
    ],
    "a task that nobody awaits": [
        Idiom("background", (), ("answered", [0], [])),
        Idiom("background", (learns(0, "A"),), ("answered", [], [])),
    ],
    "`async with`, `@asynccontextmanager`": [
        Idiom("async_with", (learns(0, "A"),), later(1)),
        Idiom("async_with", (learns(0, "A"), learns(1, None)), ("A", [], [])),
    ],
    "`async for`, asynchronous generators": [Idiom("async_generator", (learns(0, "A"),), ("A", [], []))],
    "a list, a dict, an iterator, a mutable object held over an `await`": [
        Idiom("held", (learns(0, "A"), learns(1, "B")), ([{"a": "A", "b": "B"}, ["A", "B"]], [], []))
    ],
    "`contextvars`": [Idiom("context_variable", (learns(0, 1), learns(1, 1)), (["a", "b", "none"], [], []))],
    "`loop.call_later`, `loop.create_future`": [Idiom("call_later", (learns(0, FIRE),), ("fired", [], []))],
    "`loop.time()`": [
        Idiom("loop_time", (learns(0, FIRE),), later(1)),
        Idiom("loop_time", (learns(0, FIRE), learns(1, FIRE)), (4.0, [], [])),
    ],
    "`print`, `logging`": [Idiom("prints", (), (None, [], []))],
    "`random`, `secrets`, `uuid.uuid4`": [Idiom("chance", (), ..., "")],
    "`raise ... from`": [Idiom("reraises", (fails(0, definite=False),), ("ValueError: wrapped", [], []))],
    "an error in a task that nobody awaits": [Idiom("forgotten_error", (), (None, [], []))],
    "a future that nobody settles": [Idiom("never_settles", (), (..., [], []))],
}
REFUSED = {
    "`asyncio.to_thread`": [Idiom("to_thread", refused="thread")],
    "`loop.run_in_executor`": [Idiom("executor", refused="thread")],
    "`threading.Thread`": [Idiom("thread", refused="thread")],
    "`loop.call_soon_threadsafe`": [Idiom("threadsafe", refused="thread")],
    "`open`, and whatever opens files": [Idiom("file", refused="real-io"), Idiom("swallowed", refused="real-io")],
    "`socket`": [Idiom("socket", refused="real-io")],
    "`asyncio.open_connection`": [Idiom("connection", refused="real-io")],
    "`subprocess`": [Idiom("subprocess", refused="process")],
    "`asyncio.create_subprocess_exec`": [Idiom("async_subprocess", refused="process")],
    "`sys.exit`, `os._exit`": [Idiom("exits", refused="process-end"), Idiom("exits_at_once", refused="process-end")],
    "`loop.add_signal_handler`": [Idiom("signals", refused="signal")],
    "`loop.run_until_complete`": [Idiom("loop_in_loop", refused="nested-loop")],
    "`while True: await asyncio.sleep(0)`": [Idiom("round_and_round", refused="callbacks")],
    "an argument that JSON does not have": [Idiom("no_json", refused="value")],
}
CLOCKS = {
    "`time.time`, `time.monotonic`, `time.sleep`": ("import time", "time.time()"),
    "`datetime.now`": ("from datetime import datetime, UTC", "datetime.now(UTC)"),
}
HIDDEN = {
    "a module global, an attribute of the module's objects": ["kept_in_a_global", "kept_by_the_app"],
    "an `asyncio.Lock` that outlives the request": ["lock_of_the_app"],
}


def row(text):
    return re.search(rf"^\| {re.escape(text)} \| (works|refused: `[a-z-]+`) \| .+ \|$", TABLE.read_text(), re.MULTILINE)


@pytest.fixture(scope="module")
def host():
    path, modules = sys.path[:], set(sys.modules)
    made = PythonHost(HERE / "idioms.py")
    made.reply(HELLO)
    yield made
    sys.path[:] = path
    for name in set(sys.modules) - modules:
        if name == "idioms":
            del sys.modules[name]


def reached(ran: Ran) -> Any:
    end: Any = ...
    if ran.ended is not None:
        error = ran.ended.error
        end = f"{error.name}: {error.message}" if error else ran.ended.value
    return end, [wait["id"] for wait in ran.waits], ran.dropped


def told(host: PythonHost, idiom: Idiom) -> Ran | HostRefusal:
    return host.reply(line_of_message(asked(idiom.handler, steps=idiom.steps)))


@pytest.mark.parametrize("text", WORKS)
def test_it_works(host, text):
    for idiom in WORKS[text]:
        ran, again = told(host, idiom), told(host, idiom)
        assert isinstance(ran, Ran), ran
        assert idiom.leads is ... or reached(ran) == idiom.leads
        assert ran == again
        assert all(re.search(r"idioms\.py:\d+$", wait["at"]) for wait in ran.waits)
    assert row(text) and row(text)[1] == "works"


@pytest.mark.parametrize("text", REFUSED)
def test_it_is_refused_by_name_at_its_line(host, monkeypatch, text):
    monkeypatch.setattr(event_loop, "CALLBACKS_MAX", 1_000)
    for idiom in REFUSED[text]:
        refusal = told(host, idiom)
        assert (getattr(refusal, "name", refusal), bool(refusal.remedy)) == (idiom.refused, True)
        assert row(text)[1] == f"refused: `{idiom.refused}`"
        if idiom.refused not in ("callbacks", "process-end"):
            line = int(re.search(r"idioms\.py:(\d+)$", refusal.where)[1])
            assert line in lines_of(idiom.handler)


def lines_of(handler: str) -> range:
    lines = (HERE / "idioms.py").read_text().splitlines()
    first = next(number for number, line in enumerate(lines, 1) if f"def {handler}(" in line)
    more = (
        number for number, line in enumerate(lines, 1) if number > first and re.match(r"    (async )?def |\w", line)
    )
    return range(first, next(more))


@pytest.mark.parametrize("text", CLOCKS)
def test_a_clock_is_refused_as_the_module_is_loaded(tmp_path, monkeypatch, text):
    imported, used = CLOCKS[text]
    path = tmp_path / "clocked.py"
    path.write_text(
        f"{imported}\n\ndef boot(kit):\n    async def done():\n        return {used}\n    return {{'done': done}}\n"
    )
    monkeypatch.setattr(sys, "path", sys.path[:])
    monkeypatch.setitem(sys.modules, "clocked", None)
    refusal = PythonHost(path).reply(HELLO)
    assert (refusal.name, refusal.where) == ("clock", f"{path}:5")
    assert row(text)[1] == "refused: `clock`"


class InThisProcess(NamedTuple):
    """As much of a client as `agreed` needs."""

    host: PythonHost

    def ask(self, runs):
        return [self.host.reply(line_of_message(run)) for run in runs]


@pytest.mark.parametrize("text", HIDDEN)
def test_what_outlives_a_request_is_found_by_asking_again(host, text):
    for handler in HIDDEN[text]:
        (refusal,) = agreed(InThisProcess(host), InThisProcess(host), [asked(handler)])
        assert (refusal.name, bool(refusal.remedy)) == ("hidden-state", True)
    assert row(text)[1] == "refused: `hidden-state`"


OTHERWISE = {
    "`print`, `logging`",
    "`random`, `secrets`, `uuid.uuid4`",
    "a future that nobody settles",
    "an error in a task that nobody awaits",
}
"""Rows for which the page has another word for handlers that run in this process."""


class Reader(Protocol):
    async def read(self, key: str) -> Any: ...


class ByPort(NamedTuple):
    """As much of a kit as the idioms need, whose effects are calls on a port of a world."""

    ports: Any

    def port(self, name: str) -> Any:
        return self.ports


def in_this_process(host: PythonHost, idiom: Idiom) -> Any:
    """Where the same handler leads in an observation tree, told as of a kit: its end, and the ids that wait."""
    module = sys.modules["idioms"]

    async def handler(ports: Any) -> Any:
        return plain(await getattr(module.Handlers(ByPort(ports)), idiom.handler)())

    tree = ObservationTree(CoroutineRunner({"handler": handler}, Port("world", Reader)))
    number = tree.start("handler")
    ids = list(range(len(tree.nodes[number].waits)))
    begun = len(ids)
    for step in idiom.steps:
        edge = tree.edge(number, learned(step), ids.index(step.effect))
        number, before = edge.to, ids
        ids = []
        for place in edge.carried or (-1,) * len(tree.nodes[number].waits):
            ids.append(before[place] if place >= 0 else begun)
            begun += place < 0
    ended = tree.nodes[number].ended
    if ended is None:
        return ..., ids
    error = ended.error
    return (f"{error[0].__name__}: {error[1][0]}" if error else ended.value), ids


def learned(step: Any) -> Outcome:
    given = step.outcome
    return Outcome.raised(RuntimeError(given.error.message)) if given.error else Outcome(given.value)


def plain(value: Any) -> Any:
    """An answer has a stable value there."""
    if isinstance(value, dict):
        return tuple((key, plain(each)) for key, each in value.items())
    return tuple(map(plain, value)) if isinstance(value, list) else value


@pytest.mark.parametrize("text", sorted(set(WORKS) - OTHERWISE))
def test_it_works_the_same_in_a_handler_of_this_process(host, text):
    for idiom in WORKS[text]:
        end, waits, _ = idiom.leads
        assert in_this_process(host, idiom) == (plain(end), waits)


def test_the_page_says_what_is_otherwise_in_this_process():
    rows = TABLE.read_text().partition("## In this process")[2]
    assert set(re.findall(r"^\| (.+?) \| ", rows, re.MULTILINE)) >= OTHERWISE


def test_what_is_printed_and_logged_is_told(host):
    said = [(line.level, line.text) for line in told(host, Idiom("prints")).said]
    assert said == [("info", "printed"), ("error", "logged")]


def test_an_error_that_nobody_awaits_is_told(host):
    (line,) = told(host, Idiom("forgotten_error")).said
    assert line.level == "error" and line.text.endswith("exception was never retrieved: ValueError: unheard")


def test_what_never_settles_hangs(host):
    assert told(host, Idiom("never_settles")).hangs


def test_the_table_has_these_rows_and_no_others():
    rows = re.findall(r"^\| (.+?) \| (?:works|refused: `[a-z-]+`) \| ", TABLE.read_text(), re.MULTILINE)
    assert sorted(rows) == sorted([*WORKS, *REFUSED, *CLOCKS, *HIDDEN])
