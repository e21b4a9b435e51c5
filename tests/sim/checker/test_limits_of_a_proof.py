"""Wherever a limit cuts a proof short: what was found stays found, what was not is open, and nothing false is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import count
from typing import Any

import pytest
import toys
from charts import arrives, avoids, chart, proved

from wakeproof.checker import elimination
from wakeproof.checker.check import PropertyVerdict
from wakeproof.checker.compiled import block
from wakeproof.checker.limits import INTERRUPTED, Limits, Stopped, Watch
from wakeproof.checker.violations import Violation
from wakeproof.counterexample import shrink
from wakeproof.counterexample.explanation import Explanation
from wakeproof.kernel.machine import Machine
from wakeproof.proof import Proof
from wakeproof.schedulers.replay import replay
from wakeproof.verdict import Verdict

SECONDS = "seconds=5"
WORLDS = {
    "safety": ("a-b", "b-c", "a-c by bob", "c-z by bob", "c-d", "d-z"),
    "both": ("a-b", "b-d by bob", "a-d: slip", "d-z: slip", "d-e"),
    "round": ("a-b", "b-a", "a-z", "b-c", "c-c", "b-e"),
    "lasso": ("a-b", "b-c", "c-b", "a-e"),
    "nothing": ("a-b", "b-c", "c-e"),
    "hardly closed": ("a-b", "b-a", "b-c", "c-a", "c-e", "a-a"),
}


def world(name: str) -> Machine:
    return chart(*WORLDS[name], properties=[avoids("z"), arrives("e")])


def cut(
    monkeypatch: pytest.MonkeyPatch, machine: Machine, looks: int, *, by: str, limits: Limits | None = None
) -> Proof:
    """Its proof, where a limit is reached, or somebody interrupts, after so many looks since it was explored."""
    left = count()

    def reached(watch: Watch, share: float) -> str:
        if share < 1 or next(left) < looks:
            return ""
        if by == INTERRUPTED and not watch.stopped:
            raise KeyboardInterrupt
        return SECONDS

    with monkeypatch.context() as patch:
        patch.setattr(Watch, "_reached", reached)
        return proved(machine, limits=limits)


def first(proof: Proof, prop: str) -> Explanation:
    """The simplest violation of a property, explained."""
    return proof.explanations[prop][0]


def everywhere(monkeypatch: pytest.MonkeyPatch, name: str, by: str) -> Iterator[Proof]:
    """Cut at every single look, until it is not cut any more."""
    for looks in count():
        proof = cut(monkeypatch, world(name), looks, by=by)
        yield proof
        if not proof.limit:
            return


def true_to(found: PropertyVerdict, whole: PropertyVerdict, limit: str) -> bool:
    """What is said is what is said without a limit; what is not said has the limit's name."""
    if found.verdict is not whole.verdict:
        assert (found.verdict, found.limit, found.final) == (Verdict.INCONCLUSIVE, limit, False)
        assert found.risk in (None, whole.risk)
        return limit == INTERRUPTED or f"limit {limit} was hit while" in found.why
    assert found.risk in (None, whole.risk)
    known = len(found.violations) == len(whole.violations) and found.risk == whole.risk
    assert found.limit == limit or (known and all(map(partial(is_known, limit), found.violations, whole.violations)))
    return True


def is_known(limit: str, found: Violation, whole: Violation) -> bool:
    """Where what else was open along it was cut short, the violation itself has the limit's name."""
    return found == whole or (found.limit == limit and replace(found, ahead=whole.ahead, limit=whole.limit) == whole)


@pytest.fixture(params=["interpreted", "compiled"])
def passes(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whose passes go over the graph: each looks at the limits where it may be cut short, and there alone."""
    if request.param == "compiled":
        monkeypatch.setattr(block, "STATES_MIN", 0)


@pytest.mark.usefixtures("passes")
@pytest.mark.parametrize("by", [SECONDS, INTERRUPTED])
@pytest.mark.parametrize("name", WORLDS)
def test_wherever_it_is_cut_short_nothing_false_is_said(monkeypatch: pytest.MonkeyPatch, name: str, by: str) -> None:
    whole = proved(world(name))
    cuts = list(everywhere(monkeypatch, name, by))
    assert len(cuts) > 6 and all(proof.limit == by for proof in cuts[:-1]) and cuts[-1] == whole
    for proof in cuts:
        assert all(true_to(found, whole.verdicts[prop], by) for prop, found in proof.verdicts.items())
        minimal = [prop for prop, found in proof.verdicts.items() if found.minimal]
        assert all(first(proof, prop).trace.cost == first(whole, prop).trace.cost for prop in minimal)
        assert not proof.limit or not proof.whole


@pytest.mark.usefixtures("passes")
@pytest.mark.parametrize("by", [SECONDS, INTERRUPTED])
@pytest.mark.parametrize("name", ["safety", "both"])
def test_what_a_step_or_an_end_breaks_stays_violated_and_its_run_replays(
    monkeypatch: pytest.MonkeyPatch, name: str, by: str
) -> None:
    machine = world(name)
    for proof in everywhere(monkeypatch, name, by):
        for prop in ("avoids", "arrives"):
            found = proof.verdicts[prop]
            assert found.verdict is Verdict.VIOLATED and found.final and first(proof, prop).drawing is not None
            assert replay(machine, first(proof, prop).trace.labels).broken(prop)


def test_with_no_time_at_all_there_is_a_run_without_ways_risk_or_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    proof = cut(monkeypatch, world("safety"), 0, by=SECONDS)
    found, told = proof.verdicts["avoids"], first(proof, "avoids")
    assert (found.verdict, found.risk, found.limit, found.minimal) == (Verdict.VIOLATED, None, SECONDS, False)
    assert [violation.risk for violation in found.violations] == [None]
    assert (told.limit, told.ablations, told.timing.possible) == (SECONDS, (), None)


@pytest.mark.usefixtures("passes")
def test_nothing_is_proved_whose_runs_without_an_end_were_not_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for proof in everywhere(monkeypatch, "lasso", SECONDS):
        assert proof.verdicts["arrives"].verdict is not Verdict.PROVED


@pytest.mark.parametrize("seconds", [5.0, 0.0])
def test_the_exploration_leaves_some_of_the_seconds_for_what_comes_after(seconds: float) -> None:
    watch = Watch(Limits(seconds=seconds), started=-1e9, share=0.8)
    watch.started = limit_started(4.5)
    assert (watch.over(1) == SECONDS, watch.reached()) == (bool(seconds), "")
    watch.started = limit_started(5.5)
    assert watch.reached() == (SECONDS if seconds else "")


def limit_started(seconds_ago: float) -> float:
    import time  # noqa: PLC0415 - only here is the clock asked

    return time.perf_counter() - seconds_ago


def test_what_is_over_stays_over(monkeypatch: pytest.MonkeyPatch) -> None:
    used = iter([40, 200, 50, 50])
    monkeypatch.setattr("wakeproof.checker.limits.used_mib", lambda: next(used))
    watch = Watch(Limits(mib=100))
    assert [watch.reached(), watch.reached()] == ["mib=100", "mib=100"]


def test_items_are_the_same_and_a_look_comes_before_them(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[int] = []
    monkeypatch.setattr(Watch, "look", lambda watch: looks.append(1))
    assert list(Watch().each(range(10_000))) == list(range(10_000)) and len(looks) == 4
    assert list(Watch().each([])) == []


def test_memory_is_looked_at_after_the_exploration_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    used = iter([50] * 3 + [200] * 1_000)
    monkeypatch.setattr("wakeproof.checker.limits.used_mib", lambda: next(used))
    found = proved(world("safety"), limits=Limits(mib=100))
    assert found.limit == "mib=100" and found.verdicts["avoids"].verdict is Verdict.VIOLATED


# Other limits


def test_a_risk_that_cannot_be_told_is_not_said_and_the_rest_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(self: Any, walk: Any, look: Any) -> None:
        raise Stopped("chance_min=1e-292")

    monkeypatch.setattr(elimination.Elimination, "__init__", unknown)
    proof = proved(world("round"))
    found = proof.verdicts["avoids"]
    assert (found.verdict, found.risk, found.limit) == (Verdict.VIOLATED, None, "chance_min=1e-292")
    assert found.minimal and first(proof, "avoids").trace.labels == ("ann.a-z",) and found.violations[0].risk is None


def long(steps: int) -> Machine:
    """Bob has to go before ann is done, and others go for nothing."""
    toy = toys.Toy("ann.goes", lambda v: v["n"] < steps, toys.counts("n"))
    idle = [toys.once(f"{name}.x") for name in "pqr"]
    slots = {"n": 0} | {f"{name}.x": False for name in "pqr"}
    return toys.machine(slots, [toy, *idle], [toys.never("bad", "n", steps)])


def test_a_run_that_was_not_shrunk_to_the_end_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shrink, "REPLAYS_MAX", 0)
    monkeypatch.setattr("wakeproof.checker.explore.LOOK_EVERY", 1)
    proof = proved(long(3), limits=Limits(states=20))
    assert (first(proof, "bad").limit, proof.verdicts["bad"].minimal) == ("replays_max=0", False)


def test_where_a_bound_cut_runs_short_no_risk_is_said_and_no_run_is_called_minimal() -> None:
    begins = toys.Toy("ann.begins", lambda v: not v["over"], toys.put(over=True))
    breaks = toys.Toy("bob.breaks", lambda v: not v["n"], toys.put(n=1))
    found = proved(toys.machine({"n": 0, "over": False}, [begins, breaks], [toys.never("one", "n", 1)], over="max"))
    bad = found.verdicts["one"]
    assert (bad.verdict, bad.risk, bad.minimal, bad.limit) == (Verdict.VIOLATED, None, False, "max")
    assert {(each.risk, each.risks) for each in bad.violations} == {(None, ())}


# Going round for ever


@pytest.mark.parametrize(
    ("written", "no_return"),
    [
        (("a-b", "b-c", "c-b", "b-g", "a-g"), 0),  # from b and c it may still come to g: nothing is lost
        (("a-b", "b-c", "c-b", "a-g"), 1),
        (("a-b", "b-c", "c-d", "d-c", "b-g"), 2),
        (("a-b", "b-c", "c-b", "c-g: slip"), 0),  # a fault could save it
        (("a-b", "b-a"), 1),
    ],
)
def test_a_run_that_goes_round_is_lost_only_where_every_run_is(written: tuple[str, ...], no_return: int) -> None:
    found = proved(chart(*written, properties=[arrives("g")])).verdicts["arrives"]
    assert found.verdict is Verdict.VIOLATED
    rounds = next(each for each in found.violations if "forever" in each.labels.breaks)
    assert rounds.no_return == no_return


def test_of_a_run_that_goes_round_no_clock_and_no_least_is_claimed() -> None:
    proof = proved(world("lasso"))
    assert first(proof, "arrives").timing.possible is None and not proof.verdicts["arrives"].minimal


def test_going_round_is_told_beside_the_other_ways() -> None:
    found = proved(chart("a-b", "b-c", "c-b", "a-z", properties=[arrives("g")]))
    ends = [each.trace.end for each in found.explanations["arrives"]]
    assert [bool(end and "forever" in end[0].why) for end in ends] == [False, True]
    assert found.verdicts["arrives"].risk == 1
