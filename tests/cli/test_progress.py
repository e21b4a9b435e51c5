"""How far it is stands on a terminal, or in lines beside the answer; what was explored before an interrupt is kept."""

from __future__ import annotations

import re

import pytest
from calling import heard, results
from on_a_terminal import PLAIN, interrupt, shown

from locks import write_lock

SMALL = ("--figure-runs", "0", "--jobs", "1", "--out", "report")
CALLS = [
    ("prove more.toml -r checked", "more on checked: 50,", "0/1"),
    ("check lock-pause more.toml -r checked", "more on checked: 50,", "1/2"),
    ("check happy-path -r decoupled", "planted bugs: planted-token_owner", "/11"),  # the lock's are found too soon
    ("run lock-pause -r checked --seeds 0:250", "runs: lock-pause on checked", "250/250"),
]


@pytest.mark.parametrize(("words", "what", "count"), CALLS)
def test_a_terminal_shows_what_is_done_and_how_far_it_is(tmp_path, words, what, count):
    write_lock(tmp_path, "more", 2)
    code, out, err = shown(tmp_path, *words.split(), *SMALL)
    assert code in (0, 1, 3) and "release x property" in out
    assert what in err and count in err


def test_it_names_what_is_under_way_and_the_time_moves(tmp_path):
    """Also where a proof, or the look for a planted bug, takes longer than anybody waits without a sign."""
    _, _, err = shown(tmp_path, "check", "lock-pause", write_lock(tmp_path, "large", 3), "-r", "checked", *SMALL)
    assert "planted bugs: planted-one_holder" in err.partition("1/4")[0]
    assert re.search(r"0/2 .*proving (lock-pause|large) on checked", err)
    assert len({*re.findall(r"0:00:\d\d", err)}) >= 3, "seconds go by"


def test_what_it_counts_are_states_once_a_proof_takes_long(tmp_path):
    _, _, err = shown(tmp_path, "prove", write_lock(tmp_path, "more", 2), "-r", "checked", *SMALL)
    seen = [int(number.replace(",", "")) for number in re.findall(r"checked: ([\d,]+) states", err)]
    assert seen == sorted(seen) and max(seen) > 20_000


def test_it_says_what_else_is_done_after_the_proofs(tmp_path):
    _, _, err = shown(tmp_path, "prove", "lock-pause", "-r", "checked", *SMALL, "--figure-runs", "20")
    figures, writing = err.find("runs by the clock, for the figures"), err.find("writing the")
    assert 0 < figures < writing, err


def test_in_parallel_it_counts_the_states_of_all_that_are_done(tmp_path):
    scenarios = ("lock-pause", "lock-restart", write_lock(tmp_path, "some", 1))
    words = ("prove", *scenarios, "-r", "checked", "-r", "unchecked")
    _, _, err = shown(tmp_path, *words, "--figure-runs", "0", "--jobs", "2", "--out", "report")
    told = re.findall(r"(?:proved|directed runs): [\w-]+ on \w+; ([\d,]+) states in all, [\d,]+ a second", err)
    seen = [int(number.replace(",", "")) for number in told]
    pairs = {(row["scenario"], row["release"]): row["states"] for row in results(tmp_path / "report")["results"]}
    assert seen == sorted(seen) and seen[-1] == sum(pairs.values())


def test_a_terminal_that_cannot_be_written_over_shows_none(tmp_path, monkeypatch):
    monkeypatch.setitem(PLAIN, "TERM", "dumb")
    _, out, err = shown(tmp_path, "prove", "lock-pause", "-r", "checked", *SMALL)
    assert "\x1b" not in err and "\r" not in err.replace("\r\n", "") and "release x property" in out


@pytest.mark.parametrize("words", [words for words, *_ in CALLS if "happy-path" not in words])
def test_a_pipe_gets_lines_and_nothing_that_is_written_over(tmp_path, words):
    write_lock(tmp_path, "more", 1)
    called = heard(tmp_path, *words.split(), *SMALL)
    assert called.code in (0, 1, 3) and "release x property" in called.out
    assert not re.search(r"[\x1b\r\b]", called.err) and " states: " not in called.out
    assert not re.search("planted bugs: |proving|proved: |directed runs: ", called.out)


@pytest.fixture(scope="module")
def halfway(tmp_path_factory):
    """A large scenario, interrupted after some 10,000 of its states or more."""
    folder = tmp_path_factory.mktemp("halfway")
    large = write_lock(folder, "large", 3)
    return folder, interrupt(folder, "prove", large, "-r", "checked", *SMALL, once=rb"checked: [1-9]\d,\d{3} states")


def test_an_exploration_that_is_interrupted_says_what_it_covered(halfway):
    folder, (at_work, out, err) = halfway
    assert at_work.returncode == 130 and "Traceback" not in err
    assert "not seen whole (interrupted): large on checked" in out and "\nInterrupted. " in out
    assert results(folder / "report")["complete"] is False


def test_what_it_did_not_decide_is_open(halfway):
    rows = {row["property"]: row for row in results(halfway[0] / "report")["results"]}
    open_ = rows["tokens_grow"]
    assert (open_["verdict"], open_["limit"], open_["risk"]) == ("inconclusive", "interrupted", None)
    assert open_["states"] > 10_000 and open_["because"] == f"interrupted after {open_['states']} states"
    assert "proved" not in {row["verdict"] for row in rows.values()}


def test_what_it_found_broken_is_kept_with_its_run(halfway):
    folder = halfway[0]
    broken = [row for row in results(folder / "report")["results"] if row["verdict"] == "violated"]
    assert "one_holder" in {row["property"] for row in broken}
    for row in broken:
        assert (folder / "report" / row["counterexample"]["file"]).exists() and not row["counterexample"]["minimal"]
