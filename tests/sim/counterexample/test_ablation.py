"""Why each fault and each ordering is needed: the nearest run without it, what it breaks, and how near it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from toys import Toy, counts, in_the_end, never, once, put, unfolding
from toys import machine as world

import worlds
from pullwake.releases import RELEASES
from shares import share
from wakeproof.counterexample.ablation import Ablation, ablations
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.trace import Trace, trace_of
from wakeproof.schedulers.replay import replay

SMALL = ("newer-wake", "crash-inside-release", "stale-done", "two-streams-one-consumer", "slow-runner", "lost-reply")


def found(machine: Machine, labels: Sequence[str], breaks: str) -> list[Ablation]:
    run = replay(machine, labels).up_to(breaks)
    assert run.broken(breaks), f"{labels} does not break {breaks}"
    return ablations(machine, run, breaks)


def shown(machine: Machine, path: str, breaks: str) -> list[tuple[str, bool | None, str]]:
    """Each neighbour's name, whether it passes, and its choices; labels are joined by blanks, `+` is one in a label."""
    labels = [label.replace("+", " ") for label in path.split()]
    return [
        (without, passes, " ".join(label.replace(" ", "+") for label in choices))
        for without, passes, choices in found(machine, labels, breaks)
    ]


# Toys in which the nearest run is plain to see


def handover() -> Machine:
    """p looks, and later acts on what it saw; q may change it in between."""
    return unfolding(
        once("p.look", also=put(saw=lambda v: v["truth"])),
        once("p.act", "p.look", also=put(wrong=lambda v: v["truth"] != v["saw"])),
        once("q.change", also=put(truth=1)),
        once("q.rest", "q.change"),
        truth=0, saw=0, wrong=False,
        properties=[never("right", "wrong", value=True)],
    )  # fmt: skip


def losing(*, again: bool) -> Machine:
    """A message is lost on its way, or because the server crashed; if `again`, it is lost in any case."""
    return unfolding(
        Toy("p.send", lambda v: not v["sent"], put(sent=1, got=lambda v: int(not v["server.crash"] and not again))),
        Toy("p.send lost", lambda v: not v["sent"], put(sent=1), "p", fault="loss", instead="p.send"),
        once("server.crash", fault="crash"),
        once("p.rest"),
        once("q.look"),
        sent=0, got=0,
        properties=[in_the_end("got", "got", 1)],
    )  # fmt: skip


def test_an_ordering_is_turned_round_and_the_rest_stays() -> None:
    assert shown(handover(), "p.look q.change q.rest p.act", "right") == [
        ("order q.rest < p.act", True, "p.look p.act q.change q.rest")
    ]


def test_where_the_property_breaks_the_choices_end_and_what_follows_is_quiet() -> None:
    assert shown(handover(), "p.look q.change p.act", "right") == [
        ("order q.change < p.act", True, "p.look p.act q.change q.rest")
    ]


@pytest.mark.parametrize(
    ("path", "fault", "passing"),
    [
        ("server.crash p.send q.look p.rest", "server.crash", "p.send q.look p.rest"),
        ("q.look p.rest p.send+lost", "p.send lost", "q.look p.rest p.send"),
    ],
)
def test_a_fault_is_left_out_and_the_rest_stays(path: str, fault: str, passing: str) -> None:
    assert (f"fault {fault}", True, passing) in shown(losing(again=False), path, "got")
    assert (f"fault {fault}", False, passing) in shown(losing(again=True), path, "got")


def test_a_run_of_one_actor_without_faults_rests_on_nothing() -> None:
    counting = world({"n": 0}, [Toy("p.add", lambda v: v["n"] < 3, counts("n"))], [never("two", "n", 2)])
    assert shown(counting, "p.add p.add", "two") == []


def test_whoever_fell_in_for_good_and_interrupted_nobody_is_no_ordering() -> None:
    two = unfolding(once("p.x"), once("q.x", also=put(bad=1)), bad=0, properties=[never("good", "bad", 1)])
    assert shown(two, "p.x q.x", "good") == []


@pytest.mark.parametrize("either", [True, False])
def test_an_ordering_both_of_whose_ways_break_says_so(*, either: bool) -> None:
    spoilt = unfolding(
        once("p.begin"),
        once("p.end", "p.begin"),
        once("q.come", also=put(early=lambda v: not v["p.end"])),
        once("p.close", "p.end", "q.come", also=put(bad=lambda v: either or v["early"])),
        early=False, bad=False,
        properties=[never("good", "bad", value=True)],
    )  # fmt: skip
    [(without, passes, choices)] = shown(spoilt, "p.begin q.come p.end p.close", "good")
    assert (without, passes) == ("order q.come < p.end", not either)
    assert choices == "p.begin p.end q.come p.close"


def crowd(spoils: Callable[[Any], Any]) -> Machine:
    """p works in three steps while others come and go; what `spoils` says at its end is whether it went wrong."""
    return unfolding(
        once("p.1"), once("p.2", "p.1", also=put(early=lambda v: v["q.1"])),
        once("p.3", "p.2", also=put(bad=lambda v: bool(spoils(v)))),
        once("q.1"), once("s.1"), once("r.1"),
        early=0, bad=False,
        properties=[never("good", "bad", value=True)],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("spoils", "passes", "choices"),
    [
        (lambda v: v["early"], True, "p.1 p.2 s.1 q.1 r.1 p.3"),
        (lambda v: v["q.1"], True, "p.1 p.2 r.1 p.3 s.1 q.1"),
        (lambda v: True, False, "p.1 p.2 s.1 q.1 r.1 p.3"),
    ],
    ids=["whoever was interrupted goes on first", "whoever fell in comes last", "neither helps"],
)
def test_an_ordering_is_turned_round_by_as_little_as_helps(spoils: Any, *, passes: bool, choices: str) -> None:
    first, _ = shown(crowd(spoils), "p.1 s.1 q.1 p.2 r.1 p.3", "good")
    assert first == ("order q.1 < p.2", passes, choices)


def test_an_ordering_that_cannot_be_turned_round_is_no_need() -> None:
    chain = unfolding(
        once("p.1"), once("q.2", "p.1"), once("p.3", "q.2", also=put(bad=1)), once("p.4", "p.3"),
        bad=0, properties=[never("good", "bad", 1)],
    )  # fmt: skip
    assert shown(chain, "p.1 q.2 p.3", "good") == []


def test_a_neighbour_that_a_bound_cut_short_tells_nothing() -> None:
    cut = world(
        {"n": 0, "full": False},
        [
            Toy("p.send", lambda v: not v["n"], put(n=1, full=True)),
            Toy("p.send lost", lambda v: not v["n"], put(n=2), "p", fault="loss", instead="p.send"),
        ],
        [in_the_end("got", "n", 1)],
        full="sends_max",
    )
    assert shown(cut, "p.send+lost", "got") == [("fault p.send lost", None, "p.send")]


def test_a_neighbour_without_an_end_tells_nothing() -> None:
    endless = world(
        {"on": True, "n": 0, "bad": 0},
        [
            Toy("p.spin", lambda v: v["on"], put(n=lambda v: 1 - v["n"])),
            Toy("p.stop", lambda v: v["on"], put(on=False, bad=1), fault="loss"),
        ],
        [never("good", "bad", 1)],
    )
    assert shown(endless, "p.stop", "good") == [("fault p.stop", None, "")]


# The simplest runs of what ships


def again(machine: Machine, choices: Sequence[str]) -> Trace:
    return trace_of(replay(machine, choices).transitions)


def changed(run: Trace, without: str) -> int:
    """How many choices are made as before: up to the fault left out, or to whoever fell in."""
    kind, _, what = without.partition(" ")
    if kind == "fault":
        return [step.label if step.fault else "" for step in run.steps].index(what)
    resumed = run.labels.index(what.partition(" < ")[2])
    actors = [step.actor for step in run.steps[:resumed]]
    return len(actors) - actors[::-1].index(run.steps[resumed].actor)


def done_without(run: Trace, other: Trace, without: str) -> bool:
    """Whether the other run lacks the fault, or turns the ordering round (or has but one of the two)."""
    kind, _, what = without.partition(" ")
    if kind == "fault":
        return what not in {step.label for step in other.steps if step.fault}
    sooner, _, later = what.partition(" < ")
    return sooner not in other.labels[: [*other.labels, later].index(later)]


@pytest.mark.parametrize("release", share(RELEASES))
@pytest.mark.parametrize("scenario", share(SMALL, ("crash-inside-release", "newer-wake")))
def test_what_is_said_of_each_neighbour_is_so(scenario: str, release: str) -> None:
    machine, broken = worlds.simplest(scenario, release)
    for name, run in broken.items():
        for without, passes, choices in ablations(machine, run, name):
            other, before = again(machine, choices), changed(run, without)
            assert bool(other.broken(name)) is not passes
            assert done_without(run, other, without)
            assert choices[:before] == run.labels[:before]
            assert choices[before] != run.labels[before]


@pytest.mark.parametrize("scenario", ["crash-inside-release", "lost-reply"])
def test_each_fault_is_a_row_of_its_own(scenario: str) -> None:
    machine, broken = worlds.simplest(scenario, "decoupled")
    for name, run in broken.items():
        faults = [f"fault {step.label}" for step in run.steps if step.fault]
        assert [n.without for n in ablations(machine, run, name) if n.without.startswith("fault ")] == faults


def test_the_newer_wake_that_clears_nothing_if_it_comes_late() -> None:
    """The review's finding: done asks, the newer wake falls in, done clears. Turned round, either way, it holds."""
    machine, broken = worlds.simplest("newer-wake", "decoupled")
    assert [(n.without, n.passes) for n in ablations(machine, broken["token_owner"], "token_owner")] == [
        ("order done(w1).release_row < append(m2)", True),
        ("order callback(w2).mint < done(w1).clear_dispatch", True),
    ]
