"""What is dumped of memory comes back as it was, into the very objects; what cannot is refused by name."""

from __future__ import annotations

import asyncio
import enum
import json
import threading
from collections import deque
from dataclasses import dataclass, field

import pytest

from wakeproof.errors import ReleaseError
from wakeproof.kit.memory import WatchedMemory
from wakeproof.observe.guard import Forbidden


class Status(enum.Enum):
    IDLE = 1


@dataclass(frozen=True)
class Token:
    owner: str
    at: tuple[int, ...] = (1, 2)


@dataclass
class Store:
    tokens: dict = field(default_factory=dict)
    seen: set = field(default_factory=set)
    status: Status = Status.IDLE
    log: list = field(default_factory=list)
    last: deque = field(default_factory=lambda: deque(maxlen=2))

    def get(self, key):
        return self.tokens.get(key)

    def everything(self):
        return self.tokens

    async def slowly(self):
        await asyncio.sleep(0)
        return len(self.tokens)


def filled() -> Store:
    store = Store({("a", 1): Token("w1"), "b": None}, {"x", "y"}, Status.IDLE, [1.5, b"bytes"])
    store.last.extend("abc")
    return store


def test_what_is_dumped_comes_back_as_it_was():
    memory, store = WatchedMemory(), filled()
    memory.watched("store", store)
    dump = json.loads(json.dumps(memory.dump()))
    store.tokens.clear()
    store.seen, store.extra = set(), 1
    memory.restore(dump)
    assert store == filled() and not hasattr(store, "extra") and store.last.maxlen == 2
    assert memory.dump() == dump


def test_it_comes_back_into_the_very_objects():
    memory, store = WatchedMemory(), filled()
    tokens = store.tokens
    memory.watched("store", store)
    dump = memory.dump()
    tokens.clear()
    memory.restore(dump)
    assert store.tokens is tokens and tokens == filled().tokens


def test_every_use_is_noticed_and_nothing_else():
    memory = WatchedMemory()
    store, table = memory.watched("store", Store()), memory.watched("table", {})
    for use, name in [
        (lambda: store.get("a"), "store"),
        (lambda: setattr(store, "status", None), "store"),
        (lambda: "a" in table, "table"),
        (lambda: table.update(a=1), "table"),
        (lambda: [*table], "table"),
        (lambda: table == {}, "table"),
    ]:
        memory.begin_segment()
        assert memory.touched() == []
        use()
        assert memory.touched() == [name]


def test_a_method_that_waits_touches_memory_in_every_segment_it_spans():
    memory = WatchedMemory()
    call = memory.watched("store", Store()).slowly()
    call.send(None)
    memory.begin_segment()
    assert memory.touched() == ["store"]
    with pytest.raises(StopIteration):
        call.send(None)
    memory.begin_segment()
    assert memory.touched() == []


def test_a_part_of_it_is_not_handed_out():
    memory = WatchedMemory()
    store = memory.watched("store", filled())
    assert store.get(("a", 1)) == Token("w1"), "what cannot change may be"
    for use in (store.everything, lambda: store.log):
        with pytest.raises(Forbidden):
            use()
    assert [refusal.kind for refusal in memory.refused] == ["memory-part"] * 2


ROW = {"a": 1}
REFUSED = {
    "a function": ({"a": len}, "a builtin_function_or_method at it['a']"),
    "a lock": ({"a": threading.Lock()}, "a lock at it['a']"),
    "a lock of asyncio": (Store(log=[asyncio.Lock()]), "a Lock at it.log[0]"),
    "one object at two places": ([ROW, ROW], "one object twice, the second time at it[1]"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_json_cannot_say_is_refused_by_the_way_to_it(case):
    target, told = REFUSED[case]
    with pytest.raises(ReleaseError) as error:
        WatchedMemory().watched("it", target)
    assert told in error.value.text and error.value.remedy


def test_a_circle_is_refused():
    circle = []
    circle.append(circle)
    with pytest.raises(ReleaseError, match="one object twice"):
        WatchedMemory().watched("it", circle)


@pytest.mark.parametrize("dump", [{}, {"store": {}, "more": {}}])
def test_memory_of_other_names_is_refused(dump):
    memory = WatchedMemory()
    memory.watched("store", Store())
    with pytest.raises(ReleaseError, match="memory of other names"):
        memory.restore(dump)


def test_memory_that_is_no_dump_is_refused():
    memory = WatchedMemory()
    memory.watched("table", {})
    with pytest.raises(ReleaseError, match="no dump of this host"):
        memory.restore({"table": {"nothing": 1}})
