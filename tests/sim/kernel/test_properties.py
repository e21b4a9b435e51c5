"""Properties: premises are counted, breaches are findings, and liveness is asked only where everything has run out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from toys import Toy, counts, in_the_end, machine, never, put

from wakeproof.kernel.machine import Machine
from wakeproof.kernel.properties import MET, Broken, Change, Finding, Judged, Judgement, Kind, Property, judge
from wakeproof.kernel.trace import trace_of
from wakeproof.schedulers.replay import replay


def says(name: str, *judgements: Judgement) -> Property:
    return Property(name, "", "", Kind.SAFETY, lambda seen: judgements)


def judged(*properties: Property) -> Judged:
    nothing: Any = None
    return judge(properties, nothing)


def test_a_property_whose_premise_is_not_met_says_nothing() -> None:
    assert judged(says("idle")) == Judged((), ())


def test_each_premise_met_counts_and_a_broken_one_was_met_too() -> None:
    assert judged(says("good", MET, MET), says("bad", MET, Broken("so"))) == Judged(
        ("good", "good", "bad", "bad"), (Finding("bad", "so"),)
    )


def climb(*properties: Property) -> Machine:
    """A counter that goes to 3, with a reset that is offered at 2."""
    return machine(
        {"n": 0, "other": 0},
        [
            Toy("up", lambda v: v["n"] < 3, counts("n")),
            Toy("reset", lambda v: v["n"] == 2, put(n=0, other=lambda v: v["other"] + 1)),
        ],
        properties,
    )


def findings(of: Machine, *labels: str) -> list[Finding]:
    return list(trace_of(replay(of, labels).transitions).findings)


def met(of: Machine, *labels: str) -> list[tuple[str, ...]]:
    return [step.step.met for step in replay(of, labels).transitions]


def test_safety_is_judged_at_the_step_that_breaks_it() -> None:
    of = climb(never("low", "n", 2))
    path = replay(of, ["up", "up", "up"]).transitions
    assert [step.step.findings for step in path] == [(), (Finding("low", "n is 2"),), ()]


def test_a_premise_is_met_only_where_its_slot_is_written() -> None:
    assert met(climb(never("low", "n", 9), never("calm", "other", 9)), "up", "up", "reset") == [
        ("low",), ("low",), ("low", "calm"),
    ]  # fmt: skip


def test_a_change_shows_both_sides_of_a_step() -> None:
    seen: list[tuple[Any, ...]] = []

    def check(change: Change) -> Iterable[Judgement]:
        seen.append((change.before("n"), change.after("n"), change.written, change.cause, change.events))
        return ()

    def then(view: Any) -> None:
        view["n"] = 7
        view.cause = "me"
        view.events.append("rang")

    of = machine({"n": 0}, [Toy("ring", lambda v: not v["n"], then)], [Property("p", "", "", Kind.SAFETY, check)])
    replay(of, ["ring"])
    assert seen == [(0, 7, ("n",), "me", ("rang",))]


def test_what_a_property_reads_is_part_of_what_a_step_depends_on() -> None:
    """The step writes `n` whatever `other` is; the property does not."""

    def check(change: Change) -> Iterable[Judgement]:
        yield Broken("other was 1") if change.before("other") == 1 else MET

    of = climb(Property("p", "", "", Kind.SAFETY, check))
    assert findings(of, "up") == []
    assert findings(of, "up", "up", "reset", "up") == [Finding("p", "other was 1")]


def test_liveness_is_not_asked_before_the_end() -> None:
    of = climb(in_the_end("high", "n", 3))
    assert met(of, "up", "up", "up") == [(), (), ()]
    assert replay(of, ["up", "up", "up"]).transitions[-1].to.end == Judged(("high",), ())


def test_liveness_broken_where_everything_has_run_out_is_a_finding() -> None:
    of = climb(in_the_end("higher", "n", 4))
    assert findings(of, "up", "up", "up") == [Finding("higher", "n stays 3")]


def test_a_run_cut_short_is_not_asked_about_liveness() -> None:
    path = replay(climb(in_the_end("higher", "n", 4)), ["up"]).transitions
    assert list(trace_of(path, ended=False).findings) == []
