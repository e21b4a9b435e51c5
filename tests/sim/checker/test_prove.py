"""What a proof says of each property of a toy world: four words, and never `proved` where something was left out."""

from __future__ import annotations

from typing import Any

import pytest
import toys
from charts import arrives, avoids, chart, proved

from wakeproof.checker.check import PropertyVerdict
from wakeproof.checker.limits import Limits
from wakeproof.counterexample.explanation import Explanation
from wakeproof.kernel.machine import Machine
from wakeproof.schedulers.replay import replay
from wakeproof.verdict import Verdict


def finding(machine: Machine, *, limits: Limits | None = None) -> PropertyVerdict:
    """Of its only property."""
    (found,) = proved(machine, limits=limits).verdicts.values()
    return found


def explained(machine: Machine, *, limits: Limits | None = None) -> Explanation:
    """The simplest violation of its only property."""
    ((first, *_),) = proved(machine, limits=limits).explanations.values()
    return first


def verdict(*written: str, of: Any, limits: Limits | None = None) -> tuple[str, str]:
    found = finding(chart(*written, properties=[of]), limits=limits)
    return found.verdict.value, found.why


def counterexample(*written: str, of: Any) -> list[str]:
    return list(explained(chart(*written, properties=[of])).trace.labels)


@pytest.mark.parametrize(
    ("written", "of", "said"),
    [
        (("a-b", "b-c"), avoids("z"), "proved"),
        (("a-b", "b-z"), avoids("z"), "violated"),
        (("a-b", "b-z: slip"), avoids("z"), "violated"),
        (("a-b", "a-c"), arrives("b", "c"), "proved"),
        (("a-b", "a-c"), arrives("b"), "violated"),
        (("a-b", "b-c: slip"), arrives("b"), "violated"),
        (("a-b: slip", "b-c"), arrives("a", "c"), "proved"),
        ((), avoids("z"), "inconclusive"),
        (("a-b", "b-a"), avoids("z"), "proved"),
        (("a-b", "b-a", "b-z"), avoids("z"), "violated"),
        (("a-b", "b-a", "a-c as go", "b-c as go"), arrives("c"), "proved"),
        (("a-b", "b-a", "b-c"), arrives("c"), "violated"),  # it may go round for ever
        (("a-b: slip",), arrives("b"), "violated"),
        ((), arrives("b"), "violated"),
        (("a-g", "a-b", "b-c", "c-a: slip"), arrives("g"), "violated"),  # the fault goes round to before it was lost
        (("a-b: slip", "b-c", "c-a: slip"), arrives("a"), "violated"),
    ],
)
def test_the_verdict_is(written: tuple[str, ...], of: Any, said: str) -> None:
    assert finding(chart(*written, properties=[of])).verdict.value == said


def test_a_premise_that_was_never_met_is_named() -> None:
    assert verdict(of=avoids("z")) == ("inconclusive", "its premise was never met: a step")


@pytest.mark.parametrize(
    ("written", "of", "run"),
    [
        (("a-z: slip", "a-b", "b-z"), avoids("z"), ["ann.a-b", "ann.b-z"]),
        (("a-b", "b-c", "c-z", "a-d by bob", "d-z by bob"), avoids("z"), ["bob.a-d", "bob.d-z"]),
        (("a-b", "b-c", "a-d", "d-e"), arrives("c"), ["ann.a-d", "ann.d-e"]),
        (("a-z", "z-b"), avoids("z"), ["ann.a-z"]),  # cut after the step that breaks it
        (("a-z", "z-y: slip"), avoids("z", "y"), ["ann.a-z"]),
        (("a-b", "b-g: slip", "b-d: slip"), arrives("g"), ["ann.a-b"]),  # only a fault could save it
    ],
)
def test_the_counterexample_is_the_simplest_run(written: tuple[str, ...], of: Any, run: list[str]) -> None:
    assert counterexample(*written, of=of) == run


@pytest.mark.parametrize(
    ("written", "no_return"),
    [
        (("a-g", "a-b", "b-c", "c-d"), 1),  # from b on nothing but d is left
        (("a-b", "b-g", "b-d"), 2),
        (("a-b", "b-d: slip"), 2),
        (("a-b", "a-g", "b-g: slip"), 0),  # a slip could still save it
        (("a-d",), 1),
    ],
)
def test_the_step_after_which_all_is_lost_is_told(written: tuple[str, ...], no_return: int) -> None:
    first = explained(chart(*written, properties=[arrives("g") if no_return != 2 else arrives("b", "g")]))
    assert first.violation.no_return == no_return


def test_a_run_that_goes_round_for_ever_replays() -> None:
    machine = chart("a-b", "b-c", "c-b", properties=[arrives("a")])
    run = explained(machine).trace
    assert [str(found.why) for found in run.end] == ["the last 2 steps repeat forever, and it never holds"]
    assert (path := replay(machine, run.labels).transitions)[0].to is path[-1].to


def bounded(*properties: Any, endless: bool) -> Machine:
    """The bound is hit by the first step; after it ann stops, or goes round for ever."""
    begins = toys.Toy("ann.begins", lambda v: not v["over"], toys.put(over=True, n=1))
    goes_on = toys.Toy("ann.goes_on", lambda v: v["over"] and endless, toys.put(n=lambda v: 1 - v["n"]))
    return toys.machine({"n": 0, "over": False}, [begins, goes_on], properties, over="rounds_max")


@pytest.mark.parametrize("of", [toys.never("two", "n", 2), toys.in_the_end("two", "n", 2)], ids=("safety", "liveness"))
@pytest.mark.parametrize("endless", [False, True])
def test_where_a_bound_was_hit_nothing_is_proved(of: Any, *, endless: bool) -> None:
    found = finding(bounded(of, endless=endless))
    assert (found.verdict, found.why) == (Verdict.INCONCLUSIVE, "bound rounds_max was hit in some run: raise it")


def test_where_a_bound_was_hit_what_a_step_breaks_stays_broken() -> None:
    assert finding(bounded(toys.never("one", "n", 1), endless=False)).verdict is Verdict.VIOLATED


def test_a_limit_is_named_and_nothing_is_proved() -> None:
    said = verdict("a-b", "b-c", "c-d", "d-e", of=avoids("z"), limits=Limits(states=2))
    assert said == ("inconclusive", "limit states=2 was hit after 3 states: raise it")


def test_a_limit_says_which_runs_were_covered() -> None:
    said = verdict("a-b", "b-c: slip", "c-d", "d-e", of=avoids("z"), limits=Limits(states=3))
    covered = "which cover every run with at most 0 faults"
    assert said == ("inconclusive", f"limit states=3 was hit after 4 states, {covered}: raise it")


def test_a_violation_found_before_a_limit_is_told_without_a_risk() -> None:
    machine = chart("a-z", "z-b", "b-c", "c-d", properties=[avoids("z")])
    found = finding(machine, limits=Limits(states=2))
    assert (found.verdict, found.risk) == (Verdict.VIOLATED, None)
    assert explained(machine, limits=Limits(states=2)).trace.labels == ("ann.a-z",)


def interrupted_after(bad_at: int, *, last: int) -> Machine:
    """Ann counts; where she is done bob acts, and the first time he does there is an interrupt."""
    interrupts = iter([KeyboardInterrupt])

    def stop(view: Any) -> None:
        view["n"] += 1
        for interrupt in interrupts:
            raise interrupt

    count = toys.Toy("ann.counts", lambda v: v["n"] < last, toys.counts("n"))
    bad = toys.Toy("ann.slips", lambda v: v["n"] == bad_at, toys.put(bad=True))
    halt = toys.Toy("bob.halts", lambda v: v["n"] == last, stop)
    return toys.machine({"n": 0, "bad": False}, [count, bad, halt], [toys.never("good", "bad", True)])


@pytest.mark.parametrize("bad_at", [0, 2])
def test_an_interrupt_keeps_the_violation_found(bad_at: int) -> None:
    assert finding(interrupted_after(bad_at, last=2)).verdict is Verdict.VIOLATED
    assert explained(interrupted_after(bad_at, last=2)).trace.labels[-1] == "ann.slips"


def test_what_an_interrupt_left_open_is_inconclusive() -> None:
    found = finding(interrupted_after(-1, last=2))
    assert (found.verdict, found.why) == (Verdict.INCONCLUSIVE, "interrupted after 3 states")
