"""Two graphs are alike if nothing can be told apart by what happens, what it breaks, and what may happen next."""

from __future__ import annotations

from pathlib import Path

import pytest

import pullwake.releases.decoupled
from wakeproof.campaign.job import machine_of
from wakeproof.checker.explore import explore
from wakeproof.mutants.likeness import behaviour, difference
from wakeproof.scenario.library import load_all


def seen(release, scenario="happy-path", *settings):
    [loaded] = load_all((scenario,), settings)
    return behaviour(explore(machine_of(loaded, release)), ())


@pytest.mark.parametrize("scenario", ["happy-path", "restart-before-done", "two-replicas"])
def test_a_release_is_like_itself(scenario):
    assert difference(seen("fenced", scenario), seen("fenced", scenario)) == ""


def test_where_the_code_stands_tells_nothing_apart(tmp_path):
    """A line more above a handler moves every line of it; what it answers is the same."""
    source = Path(pullwake.releases.decoupled.__file__).read_text()
    source += 'from pullwake.module.release import Release\n\nMINE = Release(name="mine", about="mine", done=done)\n'
    for name, above in (("one", ""), ("other", "# a line more\n\n")):
        (tmp_path / f"{name}.py").write_text(above + source)
    one, other = (seen(f"{tmp_path / name}.py:MINE", "restart-before-done") for name in ("one", "other"))
    assert one.moves
    assert difference(one, other) == ""


def test_states_may_be_numbered_and_be_as_many_as_they_like():
    """One more message is never sent: the same behaviour from other states would be a difference in states alone."""
    one = seen("decoupled")
    other = seen("decoupled")
    swapped = [len(other.starts) - 1 - state for state in range(len(other.starts))]
    assert difference(one, _renumbered(other, swapped)) == ""


def _renumbered(found, number):
    """The first state stays the first, which is where a walk begins."""
    number = [0 if state == 0 else number[state] + 1 for state in range(len(number))]
    starts, stops = found.starts[:], found.stops[:]
    for state, new in enumerate(number):
        starts[new], stops[new] = found.starts[state], found.stops[state]
    targets = type(found.targets)("I", (number[target] for target in found.targets))
    ends = {number[end]: said for end, said in found.ends.items()}
    return type(found)(starts, stops, found.seen, targets, found.moves, ends)


@pytest.mark.parametrize(
    ("one", "other", "what"),
    [
        (("decoupled",), ("token_gated",), "done(w1)"),
        (("decoupled",), ("fenced",), "claim(w1)"),
        (("decoupled", "happy-path"), ("decoupled", "happy-path", "bounds.messages=2"), "append(m2)"),
    ],
)
def test_what_happens_in_one_alone_is_named(one, other, what):
    assert what in difference(seen(*one), seen(*other))


def test_what_is_said_at_an_end_counts():
    one, other = seen("decoupled"), seen("decoupled")
    [end] = other.ends
    other.ends[end] = ("something else",)
    assert difference(one, other) == "something else is said at an end"


def test_what_a_step_breaks_counts():
    one, other = seen("decoupled"), seen("decoupled")
    label, answers, _, met = other.moves[-1]
    other.moves[-1] = (label, answers, ("token_owner",), met)
    assert difference(one, other) == label
