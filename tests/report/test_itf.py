"""A trace in ITF keeps to its format (Apalache's ADR-015), and says what the slots held."""

from __future__ import annotations

import dataclasses
import json
from enum import Enum
from types import MappingProxyType
from typing import Any, NamedTuple

import msgspec
import pytest
from hostile_names import ATTACKS, plain
from itf_format import check_expression, check_trace

from wakeproof.campaign.job import machine_of
from wakeproof.encoded import as_json
from wakeproof.errors import UserError
from wakeproof.kernel.layout import Note
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import Action, World
from wakeproof.kernel.tasks.request import Stray, Task
from wakeproof.kernel.trace import Trace
from wakeproof.report.itf import Violated, itf
from wakeproof.scenario.library import load_all
from wakeproof.schedulers.lenient import replay_leniently

TOLD = Violated("s", "r", "p", "it is broken", 2)


def shape(value: Any) -> Any:
    """The type of an expression, as far as it can be seen; an option's is that of what may be there."""
    match value:
        case {"tag": "None" | "Some" as tag, "value": inner}:
            return ("option", shape(inner) if tag == "Some" else None)
        case {"#tup": parts}:
            return ("tuple", tuple(map(shape, parts)))
        case {"#bigint": _}:
            return "int"
        case {"#set": _} | {"#map": _}:
            return next(iter(value))
        case dict():
            return tuple((key, shape(inner)) for key, inner in sorted(value.items()))
    return type(value).__name__


def alike(one: Any, other: Any) -> bool:
    """Whether two shapes are of one type: what is not there may be of any."""
    if one is None or other is None:
        return True
    if isinstance(one, tuple) and isinstance(other, tuple) and len(one) == len(other):
        return all(map(alike, one, other))
    return one == other


class Colour(Enum):
    RED = "red"


class Row(NamedTuple):
    count: int
    lease: str | None = None


@dataclasses.dataclass(frozen=True)
class Box:
    inside: Row | None


class Writes:
    """A rule that puts each of these values into the slot, one after another."""

    idle = False

    def __init__(self, values: tuple[Any, ...]) -> None:
        self.values = values

    def enabled(self, view):
        if view["at"] < len(self.values):
            yield Action(f"write {view['at']}", "a")

    def fire(self, view, action):
        view["x"] = self.values[view["at"]]
        view["at"] += 1
        view.tell(Note(action.label, "done"))


def trace_of(*values: Any, slot: Any = "x", private: tuple[Any, ...] = ()) -> dict[str, Any]:
    """The trace of a world whose slot holds these values one after another."""
    rule = Writes(values[1:])
    world = World({slot: values[0], "at": 0, **dict.fromkeys(private, 7)}, (rule,), (), private=frozenset(private))
    machine = Machine(world)
    return itf(machine, replay_leniently(machine, []), TOLD)


def held(trace: dict[str, Any], name: str = "x") -> list[Any]:
    check_trace(json.loads(as_json(trace)))
    return [state[name] for state in trace["states"]]


EMPTY = {"#tup": []}
NOTHING = {"tag": "None", "value": {"#tup": []}}


def some(value: Any) -> dict[str, Any]:
    return {"tag": "Some", "value": value}


def number(value: int) -> dict[str, str]:
    return {"#bigint": str(value)}


WRITTEN = {
    "texts": (("a", "b"), ["a", "b"]),
    "truth is no number": ((True, False), [True, False]),
    "numbers of any size": ((-1, 2**70), [number(-1), number(2**70)]),
    "one value of an enum": ((Colour.RED, Colour.RED), ["red", "red"]),
    "what may be there": ((None, "a"), [NOTHING, some("a")]),
    "a record": ((Row(1, "x"), Row(2, "y")), [{"count": number(1), "lease": "x"}, {"count": number(2), "lease": "y"}]),
    "a part that may be there": (
        (Row(1), Row(2, "y")),
        [{"count": number(1), "lease": NOTHING}, {"count": number(2), "lease": some("y")}],
    ),
    "a dataclass that may hold a record": (
        (Box(None), Box(Row(1, "x"))),
        [{"inside": NOTHING}, {"inside": some({"count": number(1), "lease": "x"})}],
    ),
    "a tuple": (((1, "a"), (2, "b")), [{"#tup": [number(1), "a"]}, {"#tup": [number(2), "b"]}]),
    "a sequence that grows": (((), ("a",)), [[], ["a"]]),
    "what ITF has no word for": ((1.5, len), ["1.5", "<builtin_function_or_method>"]),
    "of several kinds": ((1, "a", Row(1)), [number(1), "a", {"count": number(1), "lease": NOTHING}]),
    "a request, but for where it stands": (
        (Task(0, 5, strays=(Stray(3, 0),)), Task(1, 6, strays=(Stray(4, 1),))),
        [
            {
                "server": number(server),
                "returning": EMPTY,
                "context": NOTHING,
                "answered": False,
                "heard": False,
                "strays": {"#tup": [{"wait": number(server)}]},
            }
            for server in (0, 1)
        ],
    ),
}


@pytest.mark.parametrize("case", WRITTEN)
def test_a_value_is_written_as_the_format_has_it(case):
    values, expressions = WRITTEN[case]
    assert held(trace_of(*values)) == expressions


@pytest.mark.parametrize("value", [frozenset("a"), MappingProxyType({"a": 1})], ids=["set", "map"])
def test_no_slot_holds_a_set_or_a_map(value):
    """Which is why none is written; a world that could hold one needs its row in the table above."""
    with pytest.raises(UserError, match="which may change"):
        trace_of("a", value)


def test_there_is_a_state_before_the_first_step_and_one_after_each():
    trace = trace_of("a", "b", "c")
    assert [state["#meta"]["index"] for state in trace["states"]] == [0, 1, 2]
    assert held(trace, "action") == ["", "write 0", "write 1"] and held(trace, "actor") == ["", "a", "a"]
    assert held(trace, "at") == [number(0), number(1), number(2)]
    assert [state["#meta"].get("breaks") for state in trace["states"]] == [None, None, "p"]
    assert trace["states"][1]["#meta"]["notes"] == ["write 0 → done"]


def test_where_the_module_stands_in_itself_is_left_out():
    assert trace_of("a", "b", private=(("task", "done(w1)"),))["vars"] == ["action", "actor", "x", "at"]


@pytest.mark.parametrize(
    ("slots", "names"),
    [
        ((("row", ("w1", 1)), ("row", "w1", "1")), ["row_w1_1", "row_w1_1_2"]),
        (("action", "actor"), ["action_2", "actor_2"]),
        ((1, "é", ""), ["slot_1", "slot", "slot_2"]),
        (("a b", "#meta", "1-2"), ["a_b", "meta", "slot_1_2"]),
    ],
)
def test_each_slot_has_a_name_of_its_own(slots, names):
    machine = Machine(World(dict.fromkeys(slots, "v"), (), ()))
    trace = itf(machine, Trace(()), TOLD)
    check_trace(trace)
    assert trace["vars"] == ["action", "actor", *names]
    assert list(trace["#meta"]["slots"]) == names


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
def test_whatever_a_slot_holds_stays_text(attack):
    trace = trace_of("a", attack, Row(1, attack), (attack,))
    encoded = as_json(trace).decode()
    check_trace(json.loads(encoded))
    plain(encoded)


@pytest.mark.parametrize(("scenario", "release"), [("restart-before-done", "token_gated"), ("lock-restart", "checked")])
def test_every_variable_of_a_world_keeps_one_type(scenario, release):
    machine = machine_of(load_all([scenario])[0], release)
    trace = itf(machine, replay_leniently(machine, []), TOLD)
    check_trace(json.loads(as_json(trace)))
    assert len(trace["states"]) > 10
    for name in trace["vars"]:
        shapes = [shape(state[name]) for state in trace["states"]]
        assert all(alike(shapes[0], other) for other in shapes), (name, shapes)


def test_the_same_run_is_the_same_bytes_whatever_the_machine_has_met_before():
    """Where a handler stands is a number that depends on that, and so it is not told."""
    scenario = load_all(["lock-restart"])[0]
    fresh, used = machine_of(scenario, "checked"), machine_of(scenario, "checked")
    for action in used.first.actions:
        used.first.follow(action)
    runs = [itf(machine, replay_leniently(machine, []), TOLD) for machine in (fresh, used)]
    assert msgspec.json.encode(runs[0]) == msgspec.json.encode(runs[1])


@pytest.mark.parametrize(
    "wrong",
    [
        {"#bigint": "x"},
        {"#bigint": 1},
        {"#set": ["a"], "b": 1},
        {"#map": [["a"]]},
        {"#other": []},
        1.5,
        None,
        2**60,
    ],
    ids=str,
)
def test_what_is_no_expression_is_seen(wrong):
    with pytest.raises((AssertionError, ValueError)):
        check_expression(wrong)
