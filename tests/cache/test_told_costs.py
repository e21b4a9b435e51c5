"""What a release over a pipe took is told in a line, whichever processes asked, and is part of no result."""

from __future__ import annotations

import re

import pytest
from calling import call, process
from test_cache_command import CACHE

from hosted import python_release
from wakeproof.host_costs import AskedCounts, ReleaseCosts, add_costs, costs_taken, histories_of, not_counted

PROVE = ("prove", "lock-pause", "--figure-runs", "0", "--out", "report")
LINE = re.compile(
    r"release\.toml: ([\d,]+) histories asked of its host(?:, \d+ ms each)?(?: \(([\d,]+) known\))?$", re.MULTILINE
)


def told(out: str) -> tuple[int, int]:
    """Histories that were asked, and those that were known."""
    (found,) = LINE.findall(out)
    asked, known = (int(each.replace(",", "") or 0) for each in found)
    return asked, known


def test_what_was_asked_is_known_to_the_next_call_and_results_tell_nothing_of_it(tmp_path):
    words = (*PROVE, "--release", python_release(tmp_path), "--jobs", "1")
    first = call(tmp_path, *words, **CACHE)
    results = (tmp_path / "report/results.json").read_bytes()
    again = call(tmp_path, *words, **CACHE)
    assert told(first.out)[0] > 10 and told(again.out) == (0, 0)
    assert "ms each" in first.out and "ms each" not in again.out
    assert (tmp_path / "report/results.json").read_bytes() == results and b"histories" not in results


def test_a_scenario_that_was_changed_asks_for_nothing_that_is_known(tmp_path):
    words = (*PROVE, "--release", python_release(tmp_path), "--jobs", "1")
    asked, _ = told(call(tmp_path, *words, **CACHE).out)
    again = told(call(tmp_path, *words, "--set", "lease_runs_out=2", **CACHE).out)
    assert again[0] < asked <= again[1]


@pytest.mark.parametrize("jobs", [("--jobs", "2"), ("--cluster", "local")])
def test_whoever_asked_all_is_counted(tmp_path, jobs):
    words = (*PROVE, "--release", python_release(tmp_path), "--no-cache")
    alone, others = told(call(tmp_path, *words, "--jobs", "1").out), told(process(tmp_path, *words, *jobs).out)
    assert sum(others) == sum(alone) and others[0] >= alone[0] > 10


def test_who_wants_it_quiet_and_who_has_no_such_release_is_told_nothing(tmp_path):
    quiet = call(tmp_path, *PROVE, "--release", python_release(tmp_path), "--no-cache", "--quiet")
    assert "histories" not in quiet.out
    assert "histories" not in call(tmp_path, *PROVE, "--release", "checked", "--no-cache").out


def test_a_comparison_tells_it_of_both(tmp_path):
    files = []
    for name in ("base", "head"):
        (tmp_path / name).mkdir()
        files.append(python_release(tmp_path / name))
    called = call(tmp_path, "compare", *files, "lock-pause", "--no-cache", "--jobs", "1", "--out", "report")
    assert [line.split(":")[0] for line in called.out.splitlines() if "asked of its host" in line] == files


def test_counts_are_added_up_and_taken_once():
    costs_taken()
    counter = histories_of("a.toml")
    counter.add(is_known=True)
    with counter.asked():
        pass
    with pytest.raises(ZeroDivisionError), counter.asked():
        _ = 1 // 0
    add_costs({"a.toml": ReleaseCosts(AskedCounts(10, 4, 5), AskedCounts(1))})
    (costs,) = costs_taken().values()
    assert costs.histories[:2] == (13, 5) and costs.facts == (1, 0, 0) and costs.histories.ns > 5
    assert costs_taken() == {}


def test_what_is_started_meanwhile_is_no_part_of_the_time():
    counter = histories_of("b.toml")
    with counter.asked(), not_counted():
        sum(range(100_000))
    started = costs_taken()["b.toml"].histories.ns
    with counter.asked():
        sum(range(100_000))
    assert started < costs_taken()["b.toml"].histories.ns / 2


@pytest.mark.parametrize(
    ("costs", "words"),
    [
        (ReleaseCosts(), "0 histories asked of its host"),
        (ReleaseCosts(AskedCounts(1, 0, 48_000_000)), "1 history asked of its host, 48 ms each"),
        (
            ReleaseCosts(AskedCounts(1500, 500, 10**10), AskedCounts(3, 3)),
            "1,000 histories asked of its host, 10 ms each (500 known); 0 SQL facts asked of the database (3 known)",
        ),
    ],
)
def test_in_words(costs, words):
    assert costs.told() == words
