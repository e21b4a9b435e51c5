"""What every kit must do, in whatever language: a table of checks that drive the handlers of its example module.

Each check is a function that raises `Unlike` with what was expected and what came. A check that finds a planted
fault (`counts`, `opens`) shows that the kit's own safeguards see something.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from wakeproof.kit import messages
from wakeproof.kit.agreement import HIDDEN, agreed
from wakeproof.kit.client import Answer, Host
from wakeproof.kit.messages import ErrorGiven, Hello, HostRefusal, OutcomeGiven, Ran, RunAsked, StepGiven

UNICODE = 'naïve "\\" \n\t\u0000 \u2028 日本語 😀 </script>'
NUMBERS = [0, -1, 2**53 - 1, -(2**53 - 1), 0.1, 1e300, 5e-324, 1.5]
LARGE = "x" * (1 << 20)
MANY = 1_000
TOO_MANY = MANY + 1
MALFORMED = (
    b"nonsense\n",
    b"[]\n",
    b'{"type":"walk","id":3}\n',
    b'{"type":"run","id":3}\n',
    b'{"id":"three"}\n',
    b"\n",
)


class Unlike(Exception):
    """A kit does something else than the protocol says; the text says what was expected, and what came."""


@dataclass
class Tried:
    """The kit under test: processes of its host, each started when a check first asks for it."""

    command: Sequence[str]
    stack: ExitStack

    @cached_property
    def host(self) -> Host:
        return self.stack.enter_context(Host(self.command))

    @cached_property
    def second(self) -> Host:
        return self.stack.enter_context(Host(self.command))

    @cached_property
    def calls_only(self) -> Host:
        """One that is told that nothing but calls will be answered."""
        return self.stack.enter_context(Host(self.command, effects=["call"]))

    def after(self, handler: str, *args: Any, steps: Sequence[StepGiven] = (), **more: Any) -> Ran:
        """Where a history leads; a refusal is a failure."""
        answer = self.answer(handler, *args, steps=steps, **more)
        if isinstance(answer, HostRefusal):
            raise Unlike(f"{handler} is refused [{answer.name}]: {answer.what}")
        return answer

    def answer(self, handler: str, *args: Any, steps: Sequence[StepGiven] = (), **more: Any) -> Answer:
        return self.host.ask([asked(handler, *args, steps=steps, **more)])[0]


class KitCheck(NamedTuple):
    """A row of the suite: its name, what it claims of a kit, and how that is tried."""

    name: str
    about: str
    tries: Callable[[Tried], None]


@dataclass(frozen=True)
class CheckedKit:
    """What became of one check; `said` is empty where it passed."""

    name: str
    about: str
    said: str


def asked(handler: str, *args: Any, steps: Sequence[StepGiven] = (), label: str = "check", **more: Any) -> RunAsked:
    return RunAsked(0, label, handler, list(args), history=list(steps), **more)


def learns(effect: int, value: Any, memory: dict[str, Any] | None = None) -> StepGiven:
    return StepGiven(effect, OutcomeGiven(value), memory)


def fails(effect: int, *, definite: bool) -> StepGiven:
    return StepGiven(effect, OutcomeGiven(error=ErrorGiven(definite, "Unlucky", "no such luck", "X1")))


def expect(what: str, came: Any, wanted: Any) -> None:
    if came != wanted or type(came) is not type(wanted):
        raise Unlike(f"{what}: expected {wanted!r:.200}, and got {came!r:.200}")


def value(ran: Ran) -> Any:
    """What the handler has returned."""
    if ran.ended is None or isinstance(ran.ended.error, messages.ErrorTold):
        raise Unlike(f"the handler returns: expected a value, and got {ran.ended}, waiting for {ran.waits!r:.200}")
    return ran.ended.value


def pending(ran: Ran) -> list[tuple[int, Any]]:
    """Calls that wait, as (id, arguments), in the order of their ids."""
    return sorted((wait["id"], wait.get("args")) for wait in ran.waits if wait["of"] == "call")


def timers(ran: Ran) -> list[tuple[int, Any]]:
    return sorted((wait["id"], wait.get("ms")) for wait in ran.waits if wait["of"] == "timer")


def refused(answer: Answer | Hello, name: str) -> HostRefusal:
    """The refusal, if it is one of this name."""
    if not isinstance(answer, HostRefusal):
        raise Unlike(f"expected a refusal [{name}], and got {answer!r:.200}")
    expect("the refusal's name", answer.name, name)
    return answer


# --- the checks ---


def _hello(tried: Tried) -> None:
    hello = tried.host.hello
    expect("the protocol", hello.protocol, messages.PROTOCOL)
    expect("memory by name", list(hello.memory), ["store"])
    for what in ("call", "timer", "memory"):
        expect(f"the capability '{what}'", what in hello.capabilities, True)


def _version(tried: Tried) -> None:
    line = messages.line_of_message(messages.HelloAsked(messages.PROTOCOL + 1))
    refused(tried.host.exchange_line(line), "version")
    expect("a run after it", value(tried.after("logs", "x")), None)


def _malformed(tried: Tried) -> None:
    for line in MALFORMED:
        refused(tried.host.exchange_line(line), "malformed")
    expect("the id that could be told", refused(tried.host.exchange_line(MALFORMED[3]), "malformed").id, 3)
    expect("a run after them", value(tried.after("logs", "x")), None)


def _unknown_key(tried: Tried) -> None:
    line = messages.line_of_message(asked("logs", "x")).replace(b'"fresh"', b'"afresh"')
    refused(tried.host.exchange_line(line), "malformed")


def _unknown_handler(tried: Tried) -> None:
    refused(tried.answer("no_such_handler"), "unknown-handler")


def _not_pending(tried: Tried) -> None:
    refused(tried.answer("sequence", "k", steps=[learns(7, 1)]), "not-pending")
    refused(tried.answer("sequence", "k", steps=[learns(0, 1), learns(0, 1)]), "not-pending")


def _sequence(tried: Tried) -> None:
    expect("the first effect", pending(tried.after("sequence", "k")), [(0, ["k"])])
    expect("the second", pending(tried.after("sequence", "k", steps=[learns(0, 5)])), [(1, ["k", 5])])
    expect("the end", value(tried.after("sequence", "k", steps=[learns(0, 5), learns(1, 6)])), [5, 6])


def _both(tried: Tried) -> None:
    expect("two effects at once", pending(tried.after("both", "a", "b")), [(0, ["a"]), (1, ["b"])])
    expect("one of them", pending(tried.after("both", "a", "b", steps=[learns(1, 6)])), [(0, ["a"])])
    for order in ([learns(0, 5), learns(1, 6)], [learns(1, 6), learns(0, 5)]):
        expect("the end", value(tried.after("both", "a", "b", steps=order)), [5, 6])


def _first(tried: Tried) -> None:
    won = tried.after("first", "a", "b", steps=[learns(1, 6)])
    expect("the first value", value(won), 6)
    expect("the other effect is still pending", pending(won), [(0, ["a"])])
    late = tried.after("first", "a", "b", steps=[learns(1, 6), learns(0, 5)])
    expect("an outcome after the end", (value(late), pending(late)), (6, []))


def _caught(tried: Tried) -> None:
    for definite in (True, False):
        ran = tried.after("caught", "k", steps=[fails(0, definite=definite)])
        expect("what was caught", value(ran), ["Unlucky", "no such luck"])


def _uncaught(tried: Tried) -> None:
    ran = tried.after("uncaught", "k", steps=[fails(0, definite=True)])
    error = ran.ended.error if ran.ended else None
    if not isinstance(error, messages.ErrorTold):
        raise Unlike(f"the handler fails: expected an error, and got {ran.ended}")
    expect("the error", (error.name, error.message), ("Unlucky", "no such luck"))
    expect("whether it was injected", error.injected, wanted=True)
    expect("nothing is left", ran.waits, [])


def _memory(tried: Tried) -> None:
    blank = tried.host.hello.memory
    written = tried.after("remembers", "k", "v", steps=[learns(0, None)])
    expect("nothing is remembered at first", value(written), [None, None])
    expect("what was touched", written.touched, ["store"])
    expect("memory has changed", written.memory != blank, True)
    read = tried.after("remembers", "k", "w", steps=[learns(0, None)], memory=written.memory)
    expect("what was put back is remembered", value(read), ["v", "v"])
    between = tried.after("remembers", "k", "w", steps=[learns(0, None, written.memory)])
    expect("what was put back between two steps", value(between), [None, "v"])
    expect(
        "memory that nobody gives is blank", value(tried.after("remembers", "k", "v", steps=[learns(0, 1)])), [None] * 2
    )


def _untouched(tried: Tried) -> None:
    written = tried.after("remembers", "k", "v", steps=[learns(0, None)]).memory
    ran = tried.after("echo", 1, memory=written)
    expect("what was touched", (ran.touched, ran.memory), ([], written))
    refused(tried.answer("echo", 1, memory={"elsewhere": None}), "memory")


def _timer(tried: Tried) -> None:
    expect("a timer", timers(tried.after("sleeps", 250)), [(0, 250)])
    expect("the end", value(tried.after("sleeps", 250, steps=[learns(0, None)])), "slept")


def _in_time(tried: Tried) -> None:
    waiting = tried.after("in_time", "k", 250)
    ((call, _),), ((timer, ms),) = pending(waiting), timers(waiting)
    expect("how long", ms, 250)
    answered = tried.after("in_time", "k", 250, steps=[learns(call, 5)])
    expect("answered in time", (value(answered), answered.waits, answered.dropped), (5, [], [timer]))
    late = tried.after("in_time", "k", 250, steps=[learns(timer, None)])
    expect("too late", value(late), "late")
    left = [wait["id"] for wait in late.waits] + late.dropped
    expect("the call is dropped, or still pending", left, [call])


def _background(tried: Tried) -> None:
    ran = tried.after("background", "k")
    expect("an end with an effect pending", (value(ran), pending(ran)), ("answered", [(0, ["k"])]))


def _hangs(tried: Tried) -> None:
    ran = tried.after("hangs")
    expect("it hangs", (ran.hangs, ran.ended, ran.waits), (True, None, []))
    expect("what waits does not hang", tried.after("echo", 1).hangs, False)


def _logs(tried: Tried) -> None:
    said = [(line.level, line.text) for line in tried.after("logs", "a line").said]
    expect("what was logged", said, [("warning", "a line")])


def _values(tried: Tried) -> None:
    many: tuple[Any, ...] = (UNICODE, NUMBERS, {"a": [None, True, {}]}, LARGE, _nested(60))
    for sent in many:
        expect("an argument", pending(tried.after("echo", sent))[0][1], [sent])
        expect("an outcome", value(tried.after("echo", 1, steps=[learns(0, sent)])), sent)


def _nested(depth: int) -> Any:
    found: Any = []
    for _ in range(depth):
        found = [found]
    return found


def _depth(tried: Tried) -> None:
    deep = b"[" * 100_000 + b"]" * 100_000
    line = messages.line_of_message(asked("echo", "HERE")).replace(b'"HERE"', deep)
    refused(tried.host.exchange_line(line), "depth")


def _line(tried: Tried) -> None:
    line = messages.line_of_message(asked("echo", "x" * messages.LINE_BYTES_MAX))
    refused(tried.host.exchange_line(line), "line")
    expect("a run after it", value(tried.after("logs", "x")), None)


def _many(tried: Tried) -> None:
    expect("effects at once", len(tried.after("many", MANY).waits), MANY)
    refused(tried.answer("many", TOO_MANY), "pending")


def _in_flight(tried: Tried) -> None:
    runs = [
        asked("echo", number, steps=[learns(0, number)] * (number % 2)) for number in range(4 * messages.IN_FLIGHT_MAX)
    ]
    for number, answer in enumerate(tried.host.ask(runs)):
        assert isinstance(answer, Ran | HostRefusal)
        if isinstance(answer, HostRefusal):
            raise Unlike(f"one of many is refused: {answer.what}")
        came = value(answer) if number % 2 else pending(answer)
        expect("an answer belongs to its request", came, number if number % 2 else [(0, [number])])


def _chance(tried: Tried) -> None:
    one, again, other = (value(tried.after("draws", label=label)) for label in ("w1", "w1", "w2"))
    expect("the same label draws the same", again, one)
    expect("another draws another", other != one, True)


def _agrees(tried: Tried) -> None:
    runs = list(_histories())
    for run, answer in zip(runs, agreed(tried.host, tried.second, runs), strict=True):
        if isinstance(answer, HostRefusal):
            raise Unlike(f"{run.handler}: {answer.what}")


def _histories() -> Iterator[RunAsked]:
    yield asked("draws")
    yield asked("many", 30)
    yield asked("echo", UNICODE)
    for steps in ([], [learns(0, 5)], [learns(1, 6)], [learns(1, 6), learns(0, 5)]):
        yield asked("both", "a", "b", steps=steps)
        yield asked("first", "a", "b", steps=steps)
    for steps in ([], [learns(0, None)]):
        yield asked("sleeps", 250, steps=steps)
        yield asked("remembers", "k", "v", steps=steps)
        yield asked("in_time", "k", 250, steps=steps)


def _counter(tried: Tried) -> None:
    (answer,) = agreed(tried.host, tried.second, [asked("counts")])
    refused(answer, HIDDEN)


def _files(tried: Tried) -> None:
    told = refused(tried.answer("opens"), "real-io")
    file, _, line = told.where.rpartition(":")
    expect("it says where", bool(file) and line.isdigit(), True)
    expect("it says what to do", bool(told.remedy), True)


def _kinds(tried: Tried) -> None:
    (answer,) = tried.calls_only.ask([asked("sleeps", 250)])
    told = refused(answer, "effect")
    expect("it says where", told.where.rpartition(":")[2].isdigit(), True)


def _ends(tried: Tried) -> None:
    expect("the exit code once its input has ended", tried.second.end_of_input(), 0)


CHECKS: tuple[KitCheck, ...] = (
    KitCheck("hello", "says its version, its name, what it can do, and blank memory", _hello),
    KitCheck("wrong version", "refuses another version of the protocol, and goes on", _version),
    KitCheck("malformed request", "refuses what is no request, by its id if it has one, and goes on", _malformed),
    KitCheck("unknown key", "refuses a request with a key that the protocol does not have", _unknown_key),
    KitCheck("unknown handler", "refuses a handler that the module does not have", _unknown_handler),
    KitCheck("effect not pending", "refuses an outcome of an effect that is not pending", _not_pending),
    KitCheck("sequence", "waits for one effect after the other", _sequence),
    KitCheck("two at once", "waits for two effects at once, answered in any order", _both),
    KitCheck("first of two", "ends with the first of two, and takes the other one's outcome later", _first),
    KitCheck("failure caught", "raises definite and indefinite errors at the await", _caught),
    KitCheck("failure not caught", "ends with the error that nobody caught", _uncaught),
    KitCheck("memory", "puts memory back before a run and between steps, and tells it", _memory),
    KitCheck("memory untouched", "says that a segment did not touch memory, and refuses unknown memory", _untouched),
    KitCheck("timer", "waits for a timer as for any effect", _timer),
    KitCheck("time limit", "drops the timer of what was answered in time", _in_time),
    KitCheck("background", "may end with effects pending", _background),
    KitCheck("never settles", "says that a handler hangs", _hangs),
    KitCheck("logs", "tells what was logged in the last segment", _logs),
    KitCheck("values", "passes text, numbers, large and nested values unchanged", _values),
    KitCheck("depth", "refuses what is nested too deeply", _depth),
    KitCheck("long line", "refuses a line that is too long, and goes on", _line),
    KitCheck("many pending", f"has {MANY} effects pending at once, and refuses more", _many),
    KitCheck("many in flight", "answers each of many requests by its id", _in_flight),
    KitCheck("chance", "draws chance from the label", _chance),
    KitCheck("determinism", "answers a history alike: again, afresh, in a second process", _agrees),
    KitCheck("hidden counter", "does not hide a counter that the module keeps (planted)", _counter),
    KitCheck("real files", "refuses a file that is opened, by its line (planted)", _files),
    KitCheck("kinds of effect", "refuses an effect of a kind that nothing answers, by its line", _kinds),
    KitCheck("end of input", "ends when its input does", _ends),
)


def checked(command: Sequence[str]) -> Iterator[CheckedKit]:
    """Start the kit's host on its example module, and try each check in order."""
    with ExitStack() as stack:
        tried = Tried(command, stack)
        for check in CHECKS:
            yield CheckedKit(check.name, check.about, _lines_said(check, tried))


def _lines_said(check: KitCheck, tried: Tried) -> str:
    try:
        check.tries(tried)
    except Unlike as unlike:
        return str(unlike)
    except (IndexError, KeyError, ValueError, TypeError) as error:  # a reply of another shape than any check expects
        return f"a reply of another shape: {type(error).__name__}: {error}"
    return ""
