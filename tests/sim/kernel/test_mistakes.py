"""Mistakes in a world of one's own are told by function, file and line; none is taken for a bug of the harness."""

from __future__ import annotations

import itertools

import pytest
import toys

from wakeproof.errors import UserError
from wakeproof.kernel.properties import MET, Kind, Property
from wakeproof.kernel.rules import World
from wakeproof.kernel.tasks.budgets import Budget
from wakeproof.scenario.patterns import check_faults
from wakeproof.scenario.worlds import Labels, PropertyAbout, WorldKind, built_machine

HERE = rf"{__file__}:\d+: "
TOYS = rf"{toys.__file__}:\d+: "


def go(*rules, properties=()) -> None:
    toys.everywhere(toys.machine({"a": 0, "b": 0}, rules, properties))


def rule(then=toys.put(a=1), when=lambda view: not view["a"], label="go"):  # noqa: B008 - a function that never changes
    return toys.Toy(label, when, then)


def liveness(check) -> Property:
    return Property("p", "claim", "premise", Kind.LIVENESS, check)


def safety(check) -> Property:
    return Property("p", "claim", "premise", Kind.SAFETY, check)


UNKNOWN = "there is no slot 'c'; enter it in World.slots"
COUNT = itertools.count()


class Whimsical:
    """It reads what it likes."""

    idle = False

    def enabled(self, view):
        view["ab"[next(COUNT) % 2]]
        yield from ()

    def fire(self, view, action):
        """Never."""


MISTAKES = [
    ([rule(toys.put(a=[]))], (), f"{TOYS}Toy.fire: the slot 'a' is given a list, which may change; use a tuple"),
    ([rule(toys.put(a={}))], (), f"{TOYS}Toy.fire: the slot 'a' is given a dict, which may change"),
    ([rule(toys.put(c=1))], (), f"{TOYS}Toy.fire: {UNKNOWN}"),
    ([rule(lambda view: view["c"])], (), f"{TOYS}Toy.fire: {UNKNOWN}"),
    ([rule(when=lambda view: view["c"])], (), f"{TOYS}Toy.enabled: {UNKNOWN}"),
    ([rule()], [safety(lambda change: [change.before("c")])], f"{HERE}<lambda>: {UNKNOWN}"),
    ([rule()], [safety(lambda change: [change.after("c")])], f"{HERE}<lambda>: {UNKNOWN}"),
    ([rule(), rule()], (), f"{TOYS}Toy.enabled and Toy.enabled offer 'go' in one state; give each"),
]


@pytest.mark.parametrize(("rules", "properties", "told"), MISTAKES)
def test_a_mistake_is_told_where_it_is(rules, properties, told):
    with pytest.raises(UserError, match=told):
        go(*rules, properties=properties)


def test_a_slot_that_an_end_is_asked_for():
    machine = toys.machine({"a": 0}, [], [liveness(lambda view: [view["c"]])])
    with pytest.raises(UserError, match=rf"{HERE}\w+.<locals>.<lambda>: {UNKNOWN}"):
        assert machine.first.end


def test_a_rule_that_does_not_depend_on_the_slots_alone():
    after = (rule(toys.put(a=2), lambda v: v["a"] == 1, "on"), rule(toys.put(b=1), lambda v: not v["b"], "b"))
    with pytest.raises(
        UserError, match="reads different slots although the slots read before were the same; let what a rule"
    ):
        go(rule(), Whimsical(), *after)


def kind(build, *properties: str, **fields) -> WorldKind:
    named = {name: PropertyAbout("claim", "premise") for name in properties}
    given = {"bounds": object, "times": object, "faults": {}, "releases": {"one": "it"}, "contradictions": None}
    return WorldKind(
        name="toy",
        properties=named,
        build=build,
        labels=None,
        scenarios=None,
        **{**given, **fields},
    )


def world(*properties: str) -> World:
    made = tuple(Property(name, "c", "p", Kind.SAFETY, lambda change: [MET]) for name in properties)
    return World({"a": 0}, (), made)


NAMED = [(("p",), ()), ((), ("p",)), (("p",), ("p", "p")), (("p", "q"), ("p",))]


@pytest.mark.parametrize(("named", "given"), NAMED)
def test_a_property_that_is_named_and_not_given_or_the_reverse(named, given):
    with pytest.raises(UserError, match=r"the world toy: build gives the property '[pq]' [012] times, and it is named"):
        built_machine(kind(lambda *_: world(*given), *named), "one", None, None, {})


def test_a_release_that_there_is_not():
    releases = {"one": world()}
    toy = kind(lambda name, *_: releases[name])
    assert built_machine(toy, "one", None, None, {}).world is releases["one"]
    with pytest.raises(UserError, match="unknown release 'two'; known: one"):
        built_machine(toy, "two", None, None, {})


def test_a_fault_of_which_the_world_says_no_label():
    with pytest.raises(UserError, match=r"the world has no label that 'loss' may strike; let the world's labels"):
        check_faults(Labels(("a",), {}), {"loss": Budget(1, only=("a",))}, str)
