"""Spin, on a model written by hand from the protocol, finds the graph that we find and the same broken properties."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from spin import MODEL, explored, missing

import worlds
from pullwake.properties import STATEMENTS

pytestmark = [pytest.mark.spin, pytest.mark.skipif(bool(missing()), reason=missing() or "nothing is missing")]

RELEASES = ("decoupled", "token_gated", "stream_scoped")
EXPRESSED = {statement.name for statement in STATEMENTS} - {"terminal_status", "no_unhandled_error"}
"""Nobody stops an entity here, and a handler is no code that could raise."""
SIZES = [
    ("decoupled", 1, 1, 26),
    ("decoupled", 1, 2, 205),
    ("decoupled", 1, 3, 1_329),
    ("decoupled", 2, 1, 90),
    ("decoupled", 2, 2, 5_065),
    ("decoupled", 3, 2, 58_799),
    ("token_gated", 2, 2, 6_481),
    ("stream_scoped", 2, 2, 5_347),
]


class Plant(NamedTuple):
    """A step of the model done wrong, and the properties whose verdicts that changes."""

    right: str
    wrong: str
    changes: frozenset[str] = frozenset()

    @property
    def model(self) -> str:
        assert MODEL.count(self.right), f"the model has no '{self.right}'"
        return MODEL.replace(self.right, self.wrong)


PLANTS = {
    "done asks again before it clears": Plant(
        ":: owns -> clear_stream()",
        ":: owns && token == w -> clear_stream()",
        frozenset({"token_owner", "rightful_writer", "no_lost_work"}),
    ),
    "done leaves its claim row": Plant(
        "claim_status[wake] = released_row\n}", "skip\n}", frozenset({"no_leaked_claim"})
    ),
    "done releases the newest wake's claim row": Plant(
        "release_row(w)", "release_row(generation)", frozenset({"claim_owner", "no_leaked_claim"})
    ),
    "done leaves the entity running": Plant("\trunning = false\n}", "\tskip\n}", frozenset({"no_stuck_entity"})),
    "done writes idle only where nothing else runs": Plant(
        "owns -> update_status_idle() }",
        "owns -> if :: OTHER_IN_FLIGHT :: else -> update_status_idle() fi; wrote = true }",
        frozenset({"idle_means_idle"}),
    ),
    "done clears whatever dispatch is active": Plant(
        ":: active_claim == wake ->", ":: true ->", frozenset({"no_stuck_entity"})
    ),
    "a mint evicts nobody": Plant(
        "\ttoken = w\n}", "\tif :: token == 0 -> token = w :: else fi\n}", frozenset({"token_owner"})
    ),
    "the runner writes once more during its done": Plant(
        "skip;  /* 7: on_entity_changed */", "judge_write(token == w);", frozenset({"write_authority"})
    ),
    "a claim has no lease": Plant("claim_leased[wake] = true;", "", frozenset({"lease_kept"})),
}
MOMENTS = {
    "done looks for its token as it is acked": Plant("ended[w] = true\n}", "ended[w] = true; owns = (token == w)\n}"),
    "claim's lines 4 and 5 are one": Plant(
        "d_step { materialize_active_claim(w) };  /* 4 */\n\td_step {", "d_step { materialize_active_claim(w);"
    ),
    "a handler remembers the entity too long": Plant("saw_running = false;  /* learns; 6: answers */", "skip;"),
    "the dispatch row forgets its releases": Plant("; last_released_at = true", ""),
}


@cache
def broken(release: str) -> frozenset[str]:
    """What our graph says of the whole scenario."""
    return frozenset(worlds.broken_anywhere(release, messages=2, runners=2))


@cache
def size(release: str, **bounds: Any) -> tuple[int, int]:
    """States and transitions of our graph; Spin judges an end in a transition from the end to itself."""
    situations = worlds.every_situation(worlds.machine(release, **bounds))
    counted = [len(situation.actions) or 1 for situation in situations]
    return len(counted), sum(counted)


@pytest.mark.parametrize(("release", "messages", "runners", "states"), SIZES)
def test_both_find_as_many_states_and_transitions(
    tmp_path: Path, release: str, messages: int, runners: int, states: int
) -> None:
    ours = size(release, messages=messages, runners=runners)
    assert ours == explored(tmp_path, release=release, messages=messages, runners=runners)[:2]
    assert ours[0] == states


@pytest.mark.parametrize("release", RELEASES)
def test_both_find_the_same_properties_broken(tmp_path: Path, release: str) -> None:
    spin = explored(tmp_path, release=release)
    assert spin.broken == broken(release)
    assert spin.met == EXPRESSED, "a property whose premise is never met has shown nothing"


@pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS)
def test_a_step_done_wrong_changes_the_verdicts(tmp_path: Path, plant: Plant) -> None:
    assert explored(tmp_path, model=plant.model).broken ^ broken("decoupled") == plant.changes


@pytest.mark.parametrize("plant", MOMENTS.values(), ids=MOMENTS)
def test_a_moment_or_a_value_too_many_or_too_few_is_counted(tmp_path: Path, plant: Plant) -> None:
    assert explored(tmp_path, model=plant.model)[:2] != size("decoupled", messages=2, runners=2)


def test_the_plants_put_every_property_to_the_test() -> None:
    """Each property the model expresses is seen both to hold and to break."""
    assert {name for plant in PLANTS.values() for name in plant.changes} == EXPRESSED
