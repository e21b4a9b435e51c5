"""Replay: recorded labels give the same run; what cannot happen is named, or left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from toys import BUSY_BUDGETS, BUSY_DELAYS, Toy, busy, counts, everywhere, machine, put

from wakeproof.errors import LimitReached, UserError
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.trace import trace_of
from wakeproof.schedulers import run as run_module
from wakeproof.schedulers.lenient import replay_leniently
from wakeproof.schedulers.replay import replay
from wakeproof.schedulers.seeded import SeededRuns


def two() -> Machine:
    """Two actors with two steps each, and a fault that undoes the first one's."""
    return machine({"p": 0, "q": 0, "faults": 1}, [
        Toy("p.step", lambda v: v["p"] < 2, counts("p")),
        Toy("q.step", lambda v: v["q"] < 2, counts("q")),
        Toy("p.lost", lambda v: v["faults"] and v["p"], put(p=0, faults=0), "p", fault="loss"),
    ])  # fmt: skip


@pytest.mark.parametrize("seed", range(20))
def test_recorded_labels_give_the_same_run_on_a_new_machine(seed: int) -> None:
    run = SeededRuns(busy(), BUSY_DELAYS, BUSY_BUDGETS).run(seed)
    again = replay(busy(), run.labels)
    assert again.encoded() == trace_of(run.transitions).encoded()


def test_no_labels_are_no_steps() -> None:
    assert replay(two(), []).steps == ()


@pytest.mark.parametrize(
    ("path", "step"),
    [
        (["p.lost"], "step 1 'p.lost'"),
        (["p.step", "p.step", "p.step"], "step 3 'p.step'"),
        (["q.step", "r.step"], "step 2 'r.step'"),
    ],
)
def test_a_step_that_cannot_happen_is_named_with_what_can(path: list[str], step: str) -> None:
    with pytest.raises(UserError, match=f"{step} cannot happen here; what can: .*q.step"):
        replay(two(), path)


def leniently(*path: str) -> list[str]:
    return list(replay_leniently(two(), path).labels)


def test_what_cannot_happen_is_left_out() -> None:
    assert leniently("p.lost", "p.step", "nonsense", "p.lost", "p.lost")[:2] == ["p.step", "p.lost"]


def test_after_the_labels_nothing_fails_and_whoever_moved_goes_on() -> None:
    assert leniently() == ["p.step", "p.step", "q.step", "q.step"]
    assert leniently("q.step") == ["q.step", "q.step", "p.step", "p.step"]
    assert leniently("p.step", "p.lost", "q.step") == ["p.step", "p.lost", "q.step", "q.step", "p.step", "p.step"]


@given(st.lists(st.sampled_from(["p.step", "q.step", "p.lost", "nonsense"]), max_size=8))
def test_a_lenient_replay_is_a_run_to_the_end(path: list[str]) -> None:
    of = two()
    run = replay_leniently(of, path)
    assert run.transitions[-1].to.quiet
    assert replay(of, run.labels).transitions == run.transitions


def test_an_exact_run_is_replayed_leniently_as_it_was() -> None:
    path = ["q.step", "p.step", "p.lost", "p.step", "q.step", "p.step"]
    assert leniently(*path) == path


def test_a_lenient_replay_that_does_not_end_reaches_a_named_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_module, "STEPS_MAX", 20)
    of = machine({"on": False}, [Toy("blink", lambda v: True, put(on=lambda v: not v["on"]))])
    with pytest.raises(LimitReached, match="steps_max"):
        replay_leniently(of, [])


def test_every_situation_can_be_gone_back_to() -> None:
    of = two()
    assert {situation.state for situation in everywhere(of)} >= {
        replay_leniently(of, ["p.step", "p.lost"]).transitions[-1].to.state
    }
