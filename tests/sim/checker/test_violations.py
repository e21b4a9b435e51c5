"""What a way is called, how likely it is, and which is the simplest run that goes it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import toys
from charts import Line, arrives, avoids, chart, charts, drawn, from_init, labels
from hypothesis import given

from wakeproof.checker.explore import explore
from wakeproof.checker.probabilities import Probabilities
from wakeproof.checker.signature import ViolationSignature, anonymous, handler_of
from wakeproof.checker.violations import Violation, Violations
from wakeproof.kernel.layout import Note
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.properties import MET, Broken, Kind, Property
from wakeproof.kernel.rules import Action


def ways(machine: Machine, name: str) -> list[Violation]:
    probabilities = Probabilities(explore(machine))
    return Violations(probabilities, from_init(probabilities), name, probabilities.violation_probability(name)).all()


def told(machine: Machine, name: str) -> list[tuple[str, float, list[str]]]:
    """Each way: how it is told, its risk, and its run."""
    graph = explore(machine)
    return [(str(way.labels), pytest.approx(way.risk), labels(graph, way.path)) for way in ways(machine, name)]


def check_then_act() -> Machine:
    """w1's done looks whose token there is, and clears it; w2's mint may come before, between or after."""
    rules = [
        toys.Toy("done(w1).look", lambda v: v["done"] == 0, toys.put(done=1, mine=lambda v: v["token"] == "w1")),
        toys.Toy("done(w1).clear", lambda v: v["done"] == 1, _cleared),
        toys.Toy("mint(w2).mint", lambda v: not v["minted"], toys.put(token="w2", minted=True)),
        toys.Toy("clock.ticks", lambda v: v["ticks"] < 2, toys.counts("ticks")),
    ]
    slots = {"done": 0, "mine": False, "token": "w1", "minted": False, "robbed": False, "ticks": 0}
    return toys.machine(slots, rules, [toys.never("kept", "robbed", True)])


def _cleared(view: Any) -> None:
    view["done"] = 2
    if view["mine"]:
        view["robbed"] = view["token"] == "w2"
        view["token"] = ""


def test_a_way_names_what_fell_in_and_where_the_handler_stood() -> None:
    (way,) = ways(check_then_act(), "kept")
    assert way.labels == ViolationSignature("done(x).clear", "mint(y).mint", "done(x).clear")
    assert str(way.labels) == "done(x).clear, after mint(y).mint fell in, while it stood before done(x).clear"


def test_what_touches_nothing_of_it_never_falls_in() -> None:
    ((_, _, run),) = told(check_then_act(), "kept")
    assert run == ["done(w1).look", "mint(w2).mint", "done(w1).clear"]


def test_a_handler_that_had_not_begun_stood_nowhere() -> None:
    late = toys.Toy("bob.acts", lambda v: v["ann"] == 1 and not v["bob"], toys.put(bob=lambda v: v["ann"]))
    first = toys.Toy("ann.acts", lambda v: not v["ann"], toys.put(ann=1))
    (way,) = ways(toys.machine({"ann": 0, "bob": 0}, [first, late], [toys.never("idle", "bob", 1)]), "idle")
    assert way.labels == ViolationSignature("bob.acts", "ann.acts", "")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (("a-g", "a-b", "b-d"), [("ann.a-b", 1 / 2, ["ann.a-b", "ann.b-d"])]),
        (
            ("a-b", "b-g", "b-c", "b-d"),
            [("ann.b-c", 1 / 3, ["ann.a-b", "ann.b-c"]), ("ann.b-d", 1 / 3, ["ann.a-b", "ann.b-d"])],
        ),
        (("a-g", "a-b", "b-c", "c-d", "b-d"), [("ann.a-b", 1 / 2, ["ann.a-b", "ann.b-d"])]),
        (("a-g", "a-b", "b-c by bob", "b-d", "d-c"), [("ann.a-b", 1 / 2, ["ann.a-b", "ann.b-d", "ann.d-c"])]),
        (("a-g", "g-d: slip"), [("ann.g-d", 1 / 2, ["ann.a-g", "ann.g-d"])]),
        (
            ("a-b", "b-g", "b-d: slip", "d-e"),
            [("ann.b-d while ann.b-g was next", 1 / 2, ["ann.a-b", "ann.b-d", "ann.d-e"])],
        ),
        (
            ("a-b", "b-g: slip", "b-d: slip"),
            [("every run without faults", 1 / 3, ["ann.a-b"]), ("ann.b-d", 1 / 3, ["ann.a-b", "ann.b-d"])],
        ),
        (("a-b", "b-d"), [("every run", 1, ["ann.a-b", "ann.b-d"])]),
    ],
)
def test_a_liveness_property_is_lost_at_the_point_of_no_return(written, expected) -> None:
    assert told(chart(*written, properties=[arrives("g")]), "arrives") == expected


def workers(done: Callable[[Any], bool]) -> Machine:
    """Two handlers, ann and bob, begin and finish; a restart stops whichever is at work."""
    rules = [rule for name in ("ann", "bob") for rule in _worker(name)]

    def restarted(view: Any) -> None:
        view["left"] = 0
        for name in ("ann", "bob"):
            view[name] = -1 if view[name] == 1 else view[name]

    rules.append(toys.Toy("server.restart", lambda v: v["left"], restarted, fault="restart"))

    def check(view: Any) -> Any:
        yield MET if done(view) else Broken("not done")

    goal = Property("done", "it is done", "always", Kind.LIVENESS, check)
    return toys.machine({"ann": 0, "bob": 0, "left": 1}, rules, [goal])


def _worker(name: str) -> list[toys.Toy]:
    return [
        toys.Toy(f"{name}.{step}", lambda v, at=at: v[name] == at, toys.counts(name))
        for at, step in enumerate(("begin", "finish"))
    ]


def test_a_fault_that_cuts_a_handler_short_is_told_by_where_it_stood() -> None:
    found = ways(workers(lambda v: v["ann"] == 2), "done")
    assert [str(way.labels) for way in found] == ["server.restart while ann.finish was next"]


def test_a_fault_that_cuts_two_short_goes_the_way_of_one_that_is_enough() -> None:
    found = ways(workers(lambda v: v["ann"] == v["bob"] == 2), "done")
    assert [way.labels.pending for way in found] == ["ann.finish", "bob.finish"]


def test_where_only_both_cuts_are_enough_both_are_told() -> None:
    (way,) = ways(workers(lambda v: 2 in (v["ann"], v["bob"])), "done")
    assert way.labels == ViolationSignature("server.restart", "", "ann.finish and bob.finish")


@pytest.mark.parametrize(
    "done", [lambda v: v["ann"] == 2, lambda v: v["ann"] == v["bob"] == 2, lambda v: 2 in (v["ann"], v["bob"])]
)
def test_ways_of_being_cut_short_add_up_to_the_risk(done: Callable[[Any], bool]) -> None:
    machine = workers(done)
    risk = Probabilities(explore(machine)).violation_probability("done")[0]
    assert 0 < risk < 1 and sum(way.risk for way in ways(machine, "done")) == pytest.approx(risk, abs=1e-12)


@given(lines=charts(cycles=False))
def test_ways_add_up_to_the_risk_of_losing_it(lines: list[Line]) -> None:
    machine = drawn(lines, arrives("b", "d"))
    probabilities = Probabilities(explore(machine))
    if not probabilities.graph.end_breaks.get(0):  # else it is lost before there is any way to lose it
        risk = probabilities.violation_probability("arrives")[0]
        assert sum(way.risk for way in ways(machine, "arrives")) == pytest.approx(risk, abs=1e-12)


@given(lines=charts(cycles=False))
def test_ways_add_up_to_the_risk_of_coming_to_a_place(lines: list[Line]) -> None:
    machine = drawn([line for line in lines if line.origin != "d"], avoids("d"))
    risk = Probabilities(explore(machine)).violation_probability("avoids")[0]
    assert sum(way.risk for way in ways(machine, "avoids")) == pytest.approx(risk, abs=1e-12)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (("done(w1).clear", "mint(w2).mint", "done(w1).answer"), ("done(x).clear", "mint(y).mint", "done(x).answer")),
        (("done(w2).clear", "mint(w1).mint", ""), ("done(x).clear", "mint(y).mint", "")),
        (("claim(w1,r1).send", "claim(w1,r2).send", ""), ("claim(x,y).send", "claim(x,z).send", "")),
        (("done(w1)#2.owns", "server-0.restart", ""), ("done(x)#2.owns", "server-0.restart", "")),
    ],
)
def test_names_become_letters_in_the_order_in_which_they_come(given: tuple[str, ...], told: tuple[str, ...]) -> None:
    assert anonymous(*given) == ViolationSignature(*told)


@pytest.mark.parametrize(
    ("label", "handler"), [("done(w1).owns", "done(w1)"), ("done(w1)#2.ack reply lost", "done(w1)#2"), ("tick", "")]
)
def test_a_handler_is_what_stands_before_the_last_dot(label: str, handler: str) -> None:
    assert handler_of(Action(label, "anybody")) == handler


# By what they do


def two_effects(*names: str, second: str = "token(a) := none") -> Machine:
    """A done of the module's own: a read, then two effects in one step, of which the second robs w2."""
    look, first, last = names

    def looked(view: Any) -> None:
        view["done"] = 1
        view.tell(Note(f"done(w1).{look}", acts=(), sees=("token(a)",)))

    def acted(view: Any) -> None:
        view["done"], view["row"] = 2, "idle"
        view.tell(Note(f"done(w1).{first}", acts=("row(a) := idle",)))
        view["robbed"], view["token"] = view["token"] == "w2", ""
        view.tell(Note(f"done(w1).{last}", acts=(second,)))

    def minted(view: Any) -> None:
        view["token"] = "w2"
        view.tell(Note("mint(w2).mint", acts=("token(a) := set",)))

    rules = [
        toys.Toy(f"done(w1).{look}", lambda v: v["done"] == 0, looked),
        toys.Toy(f"done(w1).{first}", lambda v: v["done"] == 1, acted),
        toys.Toy("mint(w2).mint", lambda v: v["token"] == "w1", minted),
    ]
    slots = {"done": 0, "row": "", "token": "w1", "robbed": False}
    return toys.machine(slots, rules, [toys.never("kept", "robbed", True)])


def test_a_step_of_several_effects_is_called_by_the_one_that_breaks_it() -> None:
    (way,) = ways(two_effects("look", "idle", "clear"), "kept")
    assert way.labels.breaks == "done(x).clear" and way.signature.breaks == "done(x): token(y) := none"


def test_a_way_is_the_same_by_whatever_names() -> None:
    (way,), (renamed,) = (ways(two_effects(*names), "kept") for names in (("look", "idle", "clear"), ("a", "b", "c")))
    assert way.signature == renamed.signature and way.labels != renamed.labels and way.risk == renamed.risk
    assert way.signature.interfering == "mint(z): token(y) := set"


def test_and_another_where_something_else_is_done() -> None:
    (way,), (other,) = (
        ways(two_effects("l", "i", "c", second=act), "kept") for act in ("token(a) := none", "row(a) := x")
    )
    assert way.signature.breach != other.signature.breach
