"""`prove` and `compare` as somebody calls them: what is told, what is written, what is refused, and the exit codes."""

from __future__ import annotations

import json

import pytest
import releases_of_ones_own as files
from calling import call

QUIETLY = ("--figure-runs", "0", "--jobs", "1", "--out", "report")


def rows(folder):
    return json.loads((folder / "report/results.json").read_text())["results"]


def row(folder, name, release="decoupled"):
    return next(r for r in rows(folder) if r["property"] == name and r["release"] == release)


def compared(folder, *words):
    return call(folder, "compare", *words, *QUIETLY)


def changes(folder):
    return {r["property"]: r["change"] for r in rows(folder) if r["change"]}


def test_a_proof_says_what_it_covered(tmp_path):
    assert call(tmp_path, "prove", "happy-path", "-r", "decoupled", *QUIETLY).code == 0
    kept = row(tmp_path, "token_owner")
    assert (kept["verdict"], kept["driver"], kept["runs"]) == ("proved", "exhaustive", 0)
    assert (kept["states"], kept["transitions"], kept["interleavings"], kept["ends"]) == (26, 25, "1", 1), "one run"


def test_every_way_is_told_with_its_risk(tmp_path):
    called = call(tmp_path, "prove", "newer-wake", "-r", "decoupled", *QUIETLY)
    broken = row(tmp_path, "token_owner")
    assert called.code == 0 and len(broken["ways"]) == 5, "before each of five things that a done does"
    assert sum(way["risk"] for way in broken["ways"]) == pytest.approx(broken["risk"])
    sentence = "Another wake's callback mints a token while done waits to "
    assert all(f"way {number}: {sentence}" in called.out for number in range(1, 6))


def test_a_limit_is_inconclusive_and_named(tmp_path):
    called = call(tmp_path, "prove", "webhook-restart", "-r", "decoupled", "--max-states", "50", *QUIETLY)
    assert called.code == 3 and "not seen whole (states=50): webhook-restart on decoupled" in called.out
    assert not any(r["verdict"] == "proved" for r in rows(tmp_path))


def test_check_falls_back_to_seeds_and_says_so(tmp_path):
    words = ("happy-path", "-r", "decoupled", "--max-states", "5", "--seeds", "0:20")
    called = call(tmp_path, "check", *words, *QUIETLY)
    assert called.code == 3, "proved was promised"
    assert "not seen whole (states=5): happy-path on decoupled, 20 runs by seeds instead" in called.out
    kept = row(tmp_path, "token_owner")
    assert (kept["verdict"], kept["driver"], kept["runs"], kept["limit"]) == ("held", "timed", 20, "states=5")


def test_a_bound_of_the_world_is_no_proof(tmp_path):
    call(tmp_path, "prove", "happy-path", "-r", "decoupled", "--set", "wakes_max=1", "--set", "messages=2", *QUIETLY)
    assert {r["verdict"] for r in rows(tmp_path)} <= {"inconclusive", "violated"}
    assert any("bound wakes_max was hit" in r["because"] for r in rows(tmp_path))


@pytest.fixture(scope="module")
def newer_wake(tmp_path_factory):
    """What was called, and the folder that has its report."""
    folder = tmp_path_factory.mktemp("newer-wake")
    return compared(folder, "token_gated", "decoupled", "newer-wake"), folder


def test_a_comparison_tells_what_was_fixed_and_what_is_new(newer_wake):
    called, folder = newer_wake
    assert called.code == 1 and "worse: token_owner in newer-wake" in called.out
    found = changes(folder)
    assert (found["no_leaked_claim"], found["no_stuck_entity"], found["claim_owner"]) == (
        "better",
        "better",
        "same",
    )
    (new,) = row(folder, "token_owner")["compared"]["ways"]
    assert new["stood"] == "done(x).on_entity_changed", "the notification comes before the token is cleared"


def test_the_run_of_a_new_way_is_kept_and_replays(newer_wake):
    _, folder = newer_wake
    file = row(folder, "token_owner")["compared"]["file"]
    assert call(folder, "replay", f"report/{file}").code == 1


def test_what_was_fixed_alone_is_no_failure(tmp_path):
    assert compared(tmp_path, "token_gated", "decoupled", "restart-before-done").code == 0
    assert changes(tmp_path)["no_leaked_claim"] == "better"
    parting = row(tmp_path, "no_lost_work")["compared"]["parting"]
    assert (parting["head"], parting["base"]) == ("done(w1).release_row → released", "done(w1).answer")


def test_a_release_dropped_in_that_loses_a_gate_is_worse(tmp_path):
    (tmp_path / "mine.py").write_text(files.LEAKING)
    called = compared(tmp_path, "decoupled", "mine.py:MINE", "happy-path")
    assert called.code == 1 and "worse: no_leaked_claim in happy-path" in called.out


def test_the_same_code_from_a_file_is_no_change(tmp_path):
    (tmp_path / "mine.py").write_text("from pullwake.releases.decoupled import RELEASE\n\nMINE = RELEASE\n")
    called = compared(tmp_path, "decoupled", "mine.py:MINE", "newer-wake", "lost-reply")
    assert called.code == 0
    assert set(changes(tmp_path).values()) == {"same"} and "the same behaviour, in all 2 scenarios" in called.out
    assert {r["compared"]["risk"] for r in rows(tmp_path) if r["change"]} == {"same"}


REFUSED = {
    "compared with itself": ("compare", "decoupled", "decoupled"),
    "did you mean 'decoupled'": ("compare", "token_gated", "decoupld"),
    "--max-states": ("prove", "happy-path", "--max-states", "0"),
    "--max-seconds": ("prove", "happy-path", "--max-seconds", "nan"),
    "--max-mib": ("check", "happy-path", "--max-mib", "-1"),
    "HEAD: 'decoupled' is compared with nothing; name two releases": ("compare", "decoupled"),
    "BASE: nothing is compared; name two releases": ("compare",),
    "'happy-path' is a scenario, and stands where a release should": ("compare", "decoupled", "happy-path"),
}


@pytest.mark.parametrize(("said", "words"), REFUSED.items(), ids=REFUSED)
def test_what_cannot_be_done_is_refused_on_one_line(tmp_path, said, words):
    called = call(tmp_path, *words)
    assert called.code == 2 and said in called.err and called.err.count("\n") == 1
    assert not (tmp_path / "reports").exists()
