"""Shrinking: the same breach, never dearer, and on small worlds exactly the least there is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from toys import BUSY_BUDGETS, BUSY_DELAYS, Toy, all_runs, breaks, busy, counts, in_the_end, machine, never, put

from wakeproof.counterexample import shrink as shrink_module
from wakeproof.counterexample.shrink import shrink
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.trace import Trace, trace_of
from wakeproof.schedulers.lenient import replay_leniently
from wakeproof.schedulers.replay import replay
from wakeproof.schedulers.seeded import SeededRuns


def racing() -> Machine:
    """Three that take turns at a counter without a lock, some chatter, and a fault that has nothing to do with it."""
    rules = []
    for name in "pqr":
        rules += [
            Toy(f"{name}.read", lambda v, n=name: v[n] == "new", put(**{name: lambda v: ("read", v["total"])})),
            Toy(
                f"{name}.write", lambda v, n=name: v[n][0] == "read",
                put(**{"total": lambda v, n=name: v[n][1] + 1, name: "done"}),
            ),
        ]  # fmt: skip
    return machine(
        {"p": "new", "q": "new", "r": "new", "total": 0, "talk": 0, "noise": 1},
        [
            *rules,
            Toy("s.talks", lambda v: v["talk"] < 2, counts("talk")),
            Toy("noise", lambda v: v["noise"], put(noise=0), fault="noise"),
        ],
        [in_the_end("all counted", "total", 3), never("two at once", "q", ("read", 0))],
    )


WORST = [
    "r.read", "s.talks", "noise", "p.read", "s.talks", "q.read", "r.write", "q.write", "p.write",
]  # fmt: skip


def broken_runs(name: str) -> list[Trace]:
    return [trace_of(path) for path in all_runs(racing()) if breaks(path, name)]


def shrunk(run: Trace, name: str, of: Machine | None = None) -> Trace:
    return shrink(of or racing(), run, name).run


def test_a_breach_is_shrunk_to_its_story() -> None:
    found = shrunk(trace_of(replay(racing(), WORST).transitions), "all counted")
    assert found.cost == (0, 4, 8)
    least = min(run.cost for run in broken_runs("all counted"))
    assert found.cost == least


def test_a_breach_of_safety_is_cut_where_it_happens() -> None:
    found = shrunk(trace_of(replay(racing(), WORST).transitions), "two at once")
    assert found.labels == ("q.read",)


@pytest.mark.parametrize("name", ["all counted", "two at once"])
def test_from_anywhere_the_result_breaks_the_same_and_is_the_least(name: str) -> None:
    runs = broken_runs(name)
    least = min(run.up_to(name).cost for run in runs)
    assert {shrunk(run, name).cost for run in runs[:: max(1, len(runs) // 60)]} == {least}


LABELS = ["p.read", "q.read", "r.read", "p.write", "q.write", "r.write", "s.talks", "noise"]


@given(st.lists(st.sampled_from(LABELS), max_size=20))
def test_the_contract(path: list[str]) -> None:
    of = racing()
    run = replay_leniently(of, path)
    for name in ("all counted", "two at once"):
        if run.broken(name):
            result = shrunk(run, name, of)
            assert result.broken(name)
            assert result.cost <= run.up_to(name).cost
            assert trace_of(replay(of, result.labels).transitions).broken(name)


def test_runs_by_the_clock_shrink_to_what_is_needed() -> None:
    """A request is lost for good when its answer is: one fault and no more."""
    of = busy()
    runs = SeededRuns(of, BUSY_DELAYS, BUSY_BUDGETS)
    runs = [run for run in (runs.run(seed) for seed in range(300)) if run.broken("three tries")]
    assert len(runs) > 20
    assert {shrunk(run, "three tries", of).cost.faults for run in runs[:20]} == {0}


@pytest.mark.parametrize("name", ["all counted", "two at once"])
def test_shrinking_stops_at_its_bound_with_what_it_has(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cutting a run where it breaks safety takes no replay."""
    monkeypatch.setattr(shrink_module, "REPLAYS_MAX", 0)
    run = trace_of(replay(racing(), WORST).transitions)
    assert shrink(racing(), run, name) == (run.up_to(name), "replays_max=0")


def test_what_came_to_its_end_names_no_limit() -> None:
    assert shrink(racing(), trace_of(replay(racing(), WORST).transitions), "all counted").limit == ""


def test_whoever_has_no_time_left_gets_what_was_reached_and_is_told() -> None:
    run = trace_of(replay(racing(), WORST).transitions)
    time = iter([""] * 3)
    best, limit = shrink(racing(), run, "all counted", lambda: next(time, "seconds=5"))
    assert limit == "seconds=5" and best.broken("all counted") and best.cost <= run.cost


def test_what_an_actor_does_to_no_purpose_is_left_out() -> None:
    of = machine({"tries": 0, "given": False}, [
        Toy("p.give", lambda v: v["tries"] and not v["given"], put(given=True)),
        Toy("p.try", lambda v: v["tries"] < 5 and not v["given"], counts("tries")),
    ], [in_the_end("kept", "given", False)])  # fmt: skip
    run = trace_of(replay(of, ["p.try", "p.try", "p.try", "p.try", "p.give"]).transitions)
    assert shrunk(run, "kept", of).labels == ("p.try", "p.give")


def test_a_run_that_cannot_be_simpler_stays_as_it_is() -> None:
    run = trace_of(replay(racing(), ["q.read"]).transitions, ended=False)
    assert shrunk(run, "two at once") == run
