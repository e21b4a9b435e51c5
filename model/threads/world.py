"""The world of a program: one rule per thread, whose next call is an action wherever it need not wait.

A call takes effect and its thread learns of it in one step, and goes on to its next call in the same: nothing between
two calls is noticed by anybody. So an action is an event as the literature on concurrency testing has it: a read, a
write, a mutex taken or given up, a thread started or joined.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from threads.memory import Ports, Shared
from threads.program import MAIN, Program, Thread
from threads.properties import Ended, properties
from threads.slots import UNBORN, memory, mutex, sleepers, thread
from wakeproof import Action, Port, View, World
from wakeproof.kernel.layout import Note, Slot
from wakeproof.observe.coroutine_runner import CoroutineRunner
from wakeproof.observe.effects import Effect, Outcome
from wakeproof.observe.tree import ObservationTree

CLOCK = "step_ms"
PORTS = Ports(Port("shared", Shared))


class Caller(NamedTuple):
    """The thread whose call is carried out, and where each thread begins in the tree of what they do."""

    name: str
    kind: str
    starts: Mapping[str, int]
    tree: ObservationTree

    def has_ended(self, view: View, name: str) -> bool:
        number = view[thread(name)]
        return number != UNBORN and self.tree.nodes[number].effect is None

    def stands(self, view: View, name: str, number: int) -> None:
        """A thread stands at this node from now on; if that is an end, the properties hear of it."""
        view[thread(name)] = number
        ended = self.tree.nodes[number].ended
        if ended is not None:
            view.events.append(Ended(name, "" if ended.error is None else _in_words(ended.error)))


def read(view: View, caller: Caller, variable: str) -> Any:
    return view[memory(variable)]


def write(view: View, caller: Caller, variable: str, value: Any) -> None:
    view[memory(variable)] = value


def lock(view: View, caller: Caller, name: str) -> None:
    view[mutex(name)] = caller.name


def unlock(view: View, caller: Caller, name: str) -> None:
    view[mutex(name)] = None


def sleep(view: View, caller: Caller, condition: str, name: str) -> None:
    view[sleepers(condition)] = (*view[sleepers(condition)], caller.name)
    unlock(view, caller, name)


def signal(view: View, caller: Caller, condition: str) -> None:
    view[sleepers(condition)] = view[sleepers(condition)][1:]


def start(view: View, caller: Caller, name: str) -> None:
    caller.stands(view, name, caller.starts[name])


def done_waiting(view: View, caller: Caller, name: str) -> None:
    """What a call does that only waits."""


CALLS: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {call.__name__: call for call in (read, write, lock, unlock, sleep, signal, start)}
    | {"wake": done_waiting, "join": done_waiting}
)
WAITS: Mapping[str, Callable[[View, Caller, str], bool]] = MappingProxyType({
    "lock": lambda view, caller, name: view[mutex(name)] is not None,
    "wake": lambda view, caller, condition: caller.name in view[sleepers(condition)],
    "join": lambda view, caller, name: not caller.has_ended(view, name),
})  # fmt: skip
"""The calls that may have to wait, and whether they have to."""


class ThreadRule:
    """A thread's next call, unless it has to wait."""

    idle = False

    def __init__(self, caller: Caller) -> None:
        self.caller = caller

    def enabled(self, view: View) -> Iterable[Action]:
        effect = self.next_call(view)
        if effect is not None and not self._has_to_wait(view, effect):
            alike = (f"{self.caller.kind}.{_called(effect)}",)
            yield Action(f"{self.caller.name}.{_called(effect)}", self.caller.name, clock=CLOCK, names=alike)

    def fire(self, view: View, action: Action) -> None:
        caller, before = self.caller, view[thread(self.caller.name)]
        effect = caller.tree.nodes[before].effect
        assert effect is not None, "a thread that has ended offers nothing"
        value = CALLS[effect.name](view, caller, *effect.args)
        caller.stands(view, caller.name, caller.tree.advance(before, Outcome(value)))
        view.tell(Note(action.label, _value_in_words(effect, value), sites=caller.tree.nodes[before].sites))

    def next_call(self, view: View) -> Effect | None:
        number = view[thread(self.caller.name)]
        return None if number == UNBORN else self.caller.tree.nodes[number].effect

    def _has_to_wait(self, view: View, effect: Effect) -> bool:
        return effect.name in WAITS and WAITS[effect.name](view, self.caller, effect.args[0])


def build(program: Program) -> World:
    """The world of a program, in which its main thread is about to make its first call."""
    threads = program.all_threads()
    tree = ObservationTree(CoroutineRunner({_kind(each): each.handler for each in threads.values()}, PORTS))
    starts = {name: tree.start(_kind(each), *each.given) for name, each in threads.items()}
    rules = tuple(ThreadRule(Caller(name, _kind(each), starts, tree)) for name, each in threads.items())

    def waiting(view: View) -> Iterator[str]:
        for rule in rules:
            effect = rule.next_call(view)
            if effect is not None:
                yield f"{rule.caller.name} waits at {_called(effect)}"

    slots: dict[Slot, Any] = {memory(name): value for name, value in program.memory.items()}
    slots |= {mutex(name): None for name in program.mutexes}
    slots |= {sleepers(name): () for name in program.conditions}
    slots |= {thread(name): starts[name] if name == MAIN else UNBORN for name in threads}
    return World(slots, rules, properties(waiting), private=frozenset(map(thread, threads)))


def _kind(each: Thread) -> str:
    return each.handler.__qualname__


def _called(effect: Effect) -> str:
    return f"{effect.name}({effect.args[0]})"


def _value_in_words(effect: Effect, value: Any) -> str:
    """What was read or written."""
    return str(value) if effect.name == "read" else str(effect.args[1]) if effect.name == "write" else ""


def _in_words(error: tuple[type[Exception], tuple[Any, ...]]) -> str:
    kind, given = error
    return " ".join((kind.__name__, *map(str, given)))
