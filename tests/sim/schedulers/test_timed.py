"""The timed scheduler: one seed, one run; timers start over; faults strike as planned; liveness after settling."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from toys import (
    BUSY_BUDGETS,
    BUSY_DELAYS,
    Toy,
    at_times,
    busy,
    busy_traces,
    by_clock,
    counts,
    in_the_end,
    machine,
    never,
    put,
)

from wakeproof.errors import LimitReached
from wakeproof.kernel.machine import Machine
from wakeproof.scenario.faults import Stalls
from wakeproof.schedulers import run as run_module
from wakeproof.schedulers.plan import FaultPlan
from wakeproof.schedulers.replay import replay
from wakeproof.schedulers.seeded import SeededRuns

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
SEEDS = range(50)
DIGEST = "from toys import *; import hashlib; print(hashlib.sha256(b''.join(busy_traces(range(50)))).hexdigest())"
PINNED = "d98f1b655a4335a16ac1f88418b71e2f9d6cd12dea5b078027bc34c4e79d4394"


def happened(
    of: Machine, delays: dict[str, Any], plan: dict[str, dict[int, float]] | None = None
) -> list[tuple[str, float]]:
    """Each step and when it happened."""
    return at_times(by_clock(of, delays, FaultPlan(plan or {})))


# Determinism


def digest(python: str, hash_seed: str) -> str:
    """What a fresh process says of the same fifty runs."""
    path = os.pathsep.join([str(ROOT / "sim"), str(HERE.parent)])
    environment = {"PYTHONPATH": path, "PYTHONHASHSEED": hash_seed, "PATH": os.environ.get("PATH", "")}
    done = subprocess.run([python, "-c", DIGEST], env=environment, capture_output=True, text=True, check=True)
    return done.stdout.strip()


def here() -> str:
    return hashlib.sha256(b"".join(busy_traces(SEEDS))).hexdigest()


def pythons() -> Iterable[str]:
    """Other interpreters that have what the harness needs: on the path, or named in WAKEPROOF_PYTHONS."""
    given = os.environ.get("WAKEPROOF_PYTHONS", "").split(os.pathsep)
    found = (shutil.which(f"python3.{minor}") for minor in (11, 12, 13))
    return [python for python in (*given, *found) if python and has_libraries(python)]


def has_libraries(python: str) -> bool:
    asked = subprocess.run([python, "-c", "import simpy, networkx, msgspec"], capture_output=True, check=False)
    return asked.returncode == 0


def test_one_seed_is_one_run() -> None:
    assert busy_traces(SEEDS) == busy_traces(SEEDS)


def test_runs_do_not_depend_on_those_before_them() -> None:
    assert busy_traces(reversed(SEEDS)) == busy_traces(SEEDS)[::-1]


def test_different_seeds_are_different_runs() -> None:
    assert len(set(busy_traces(SEEDS))) > 45


@pytest.mark.parametrize("hash_seed", ["0", "1", "42"])
def test_a_fresh_process_gives_the_same_bytes_under_any_hash_seed(hash_seed: str) -> None:
    assert digest(sys.executable, hash_seed) == here()


def test_every_python_gives_the_same_bytes() -> None:
    assert here() == PINNED


def test_other_interpreters_give_the_same_bytes() -> None:
    found = list(pythons())
    if not found:
        pytest.skip("no other interpreter with simpy, networkx and msgspec on the path or in WAKEPROOF_PYTHONS")
    assert {python: digest(python, "7") for python in found} == dict.fromkeys(found, here())


# Time


def beating(beats: int) -> Machine:
    """A lease that each beat extends, and that is let go of at its end."""

    def beat(view: Any) -> None:
        counts("beats", -1)(view)
        view.arms.append("lease.runs_out")

    return machine({"beats": beats, "held": True}, [
        Toy("beat", lambda v: v["held"] and v["beats"], beat, clock="beat"),
        Toy("look", lambda v: v["held"] and v["beats"] > 1, put(), clock="look"),
        Toy("lease.runs_out", lambda v: v["held"], put(held=False), clock="lease"),
    ])  # fmt: skip


@pytest.mark.parametrize(("beats", "end"), [(0, 25.0), (1, 35.0), (3, 55.0)])
def test_a_lease_runs_out_its_length_after_the_last_beat(beats: int, end: float) -> None:
    steps = happened(beating(beats), {"beat": 10.0, "lease": 25.0, "look": 1_000.0})
    assert steps == [("beat", 10.0 * number) for number in range(1, beats + 1)] + [("lease.runs_out", end)]


def test_a_timer_that_nothing_arms_keeps_its_time_while_others_move() -> None:
    of = machine({"n": 0, "late": False}, [
        Toy("tick", lambda v: v["n"] < 5, counts("n"), clock="tick"),
        Toy("late", lambda v: not v["late"], put(late=True), clock="late"),
    ])  # fmt: skip
    assert ("late", 35.0) in happened(of, {"tick": 10.0, "late": 35.0})


def test_a_timer_armed_before_it_is_offered_counts_from_its_arming() -> None:
    def start(view: Any) -> None:
        view["n"] = 1
        view.arms.append("timer")

    of = machine({"n": 0}, [
        Toy("start", lambda v: v["n"] == 0, start, clock="tick"),
        Toy("open", lambda v: v["n"] == 1, put(n=2), clock="tick"),
        Toy("timer", lambda v: v["n"] == 2, put(n=3), clock="timer"),
    ])  # fmt: skip
    assert happened(of, {"tick": 10.0, "timer": 25.0}) == [("start", 10.0), ("open", 20.0), ("timer", 35.0)]


def test_an_action_that_is_not_offered_any_more_does_not_happen() -> None:
    of = machine({"open": True}, [
        Toy("close", lambda v: v["open"], put(open=False), clock="soon"),
        Toy("enter", lambda v: v["open"], put(), clock="late"),
    ])  # fmt: skip
    assert happened(of, {"soon": 1.0, "late": 2.0}) == [("close", 1.0)]


def test_a_stretched_action_takes_so_much_longer() -> None:
    of = machine({"n": 0}, [Toy("slow", lambda v: not v["n"], put(n=1), stretch=4)])
    assert happened(of, {"soon": 3.0}) == [("slow", 12.0)]


def test_delays_are_drawn_from_their_span() -> None:
    runs = SeededRuns(machine({"n": 0}, [Toy("go", lambda v: not v["n"], put(n=1))]), {"soon": (10.0, 20.0)}, {})
    times = [at_times(runs.run(seed))[0][1] for seed in range(2_000)]
    assert min(times) >= 10.0
    assert max(times) <= 20.0
    assert sum(times) / len(times) == pytest.approx(15.0, abs=0.3)


def forked(ways: int, *, at: int = 1) -> Machine:
    """A start, and then one of several ways."""
    return machine({"n": at}, [
        Toy("start", lambda v: v["n"] == 1, put(n=0)),
        *(Toy(f"go@{way}", lambda v: v["n"] == 0, put(n=2), group="go") for way in "xyz"[:ways]),
    ])  # fmt: skip


def shares(of: Machine, runs: int = 3_000) -> dict[str, float]:
    """How often each label comes last, as a share of the runs."""
    seeded = SeededRuns(of, {"soon": 1.0}, {})
    ends = Counter(seeded.run(seed).labels[-1] for seed in range(runs))
    return {label: count / runs for label, count in ends.items()}


@pytest.mark.parametrize("ways", [1, 2, 3])
def test_alternatives_are_drawn_fairly_and_one_of_them_happens(ways: int) -> None:
    assert shares(forked(ways)) == pytest.approx({f"go@{way}": 1 / ways for way in "xyz"[:ways]}, abs=0.03)


def test_alternatives_offered_from_the_start_are_drawn_too() -> None:
    assert sorted(shares(forked(2, at=0), 100)) == ["go@x", "go@y"]


# Faults and settling


def shaky() -> Machine:
    """A worker that a crash sends back to its beginning; the work is done in the end all the same."""
    return machine(
        {"n": 0, "crashes": 1},
        [
            Toy("work", lambda v: v["n"] < 2, counts("n")),
            Toy("crash", lambda v: v["crashes"] and v["n"], put(n=0, crashes=0), fault="crash"),
        ],
        [in_the_end("done", "n", 2), never("crashed", "crashes", 0)],
    )


@pytest.mark.parametrize(
    ("ordinal", "run"),
    [(0, ["work", "crash", "work", "work"]), (1, ["work", "work"])],
)
def test_the_run_settles_after_its_faults_and_only_then_is_asked_about_liveness(ordinal: int, run: list[str]) -> None:
    """A crash needs some work to undo, so its only opportunity is before the second step."""
    struck = by_clock(shaky(), {"soon": 1.0}, FaultPlan({"crash": {ordinal: 0.0}}))
    assert list(struck.labels) == run
    assert struck.transitions[-1].to.quiet
    assert struck.broken("done") is None


def test_liveness_that_does_not_hold_after_settling_is_a_finding() -> None:
    of = machine({"n": 0}, [Toy("work", lambda v: v["n"] < 2, counts("n"))], [in_the_end("more", "n", 3)])
    run = SeededRuns(of, {"soon": 1.0}, {}).run(0)
    assert [finding.property for finding in run.end] == ["more"]


def test_faults_happen_within_their_budget_and_the_seeds_find_both_sorts() -> None:
    runs = SeededRuns(busy(), BUSY_DELAYS, BUSY_BUDGETS)
    kinds = [Counter(m.fault for m in runs.run(seed).steps if m.fault) for seed in range(200)]
    assert max(count["crash"] for count in kinds) == 1
    assert max(count["loss"] for count in kinds) == 2
    assert sum(1 for count in kinds if not count) > 10


def test_without_budgets_nothing_fails() -> None:
    runs = SeededRuns(busy(), BUSY_DELAYS, {})
    assert not any(step.action.fault for seed in SEEDS for step in runs.run(seed).transitions)


def test_a_timer_that_a_fault_arms_anew_at_its_last_moment_waits_again() -> None:
    def extend(view: Any) -> None:
        view["faults"] = 0
        view.arms.append("timer")

    of = machine({"n": 0, "faults": 1}, [
        Toy("timer", lambda v: v["n"] == 0, put(n=1), clock="timer"),
        Toy("extend", lambda v: v["faults"], extend, fault="fault"),
    ])  # fmt: skip
    assert happened(of, {"timer": 25.0}, {"fault": {0: 0.0}}) == [("extend", 25.0), ("timer", 50.0)]


def test_a_stall_delays_one_step() -> None:
    of = machine({"n": 0}, [Toy("step", lambda v: v["n"] < 3, counts("n"))])
    run = by_clock(of, {"soon": 1.0}, FaultPlan({}, {1: 100.0}))
    assert at_times(run) == [("step", 1.0), ("step", 102.0), ("step", 103.0)]


def test_stalls_reach_every_step_of_a_run() -> None:
    of = machine({"n": 0}, [Toy("step", lambda v: v["n"] < 3, counts("n"))])
    runs = SeededRuns(of, {"soon": 1.0}, {}, Stalls(1, (100.0, 100.0)))
    assert {tuple(ms for _, ms in at_times(runs.run(seed))) for seed in range(60)} == {
        (101.0, 102.0, 103.0), (1.0, 102.0, 103.0), (1.0, 2.0, 103.0),
    }  # fmt: skip


def test_a_run_that_does_not_end_reaches_a_named_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_module, "STEPS_MAX", 20)
    of = machine({"on": False}, [Toy("blink", lambda v: True, put(on=lambda v: not v["on"]))])
    with pytest.raises(LimitReached, match="steps_max=20"):
        SeededRuns(of, {"soon": 1.0}, {}).run(0)


# Draws


class Counted(Random):
    """Counts what is drawn from it."""

    draws = 0

    def random(self) -> float:
        self.draws += 1
        return super().random()


@pytest.mark.parametrize(
    ("of", "delay", "draws"),
    [
        pytest.param(machine({"n": 0}, [Toy("go", lambda v: v["n"] < 3, counts("n"))]), (1.0, 2.0), 3, id="spans"),
        pytest.param(forked(3), 1.0, 1, id="alternatives"),
        pytest.param(forked(1), 1.0, 0, id="nothing"),
    ],
)
def test_one_number_is_drawn_for_each_span_and_for_each_choice_of_alternatives(
    of: Machine, delay: Any, draws: int
) -> None:
    """Whatever else drew would move all draws after it: the same seed would be another run."""
    random = Counted(0)
    by_clock(of, {"soon": delay}, random=random)
    assert random.draws == draws


def test_a_path_by_the_clock_is_a_path_of_the_world() -> None:
    of = busy()
    run = SeededRuns(of, BUSY_DELAYS, BUSY_BUDGETS).run(5)
    assert replay(of, run.labels).transitions == run.transitions
