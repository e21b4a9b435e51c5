"""`compare` ends with 1 exactly when something is worse or an expectation fails; 3 where that is not known."""

from __future__ import annotations

from typing import Any

import pytest
from calling import call, refused, results

from wakeproof.results.schema import ChangeWord, Report, Result, comparison_exit_code

QUIETLY = ("--figure-runs", "0", "--jobs", "1", "--out", "report")


def row(change: str | None, verdict: str = "proved", expected: str | None = None, **known: Any) -> Result:
    told = {"scenario": "s", "property": "p", "because": "", "driver": "exhaustive"}
    name = "base" if change is None else "head"
    return Result(release=name, change=change, verdict=verdict, expected=expected, **(told | known))


def coded(*rows: Result) -> int:
    return comparison_exit_code(Report(wakeproof="", results=rows, base="base", head="head"))


CODES = [
    ([row(None, "violated"), row(ChangeWord.BETTER)], 0, "fixed"),
    ([row(None, "violated"), row(ChangeWord.SAME, "violated")], 0, "broken as before where nothing was promised"),
    ([row(None, "violated"), row(ChangeWord.MOVED, "violated")], 0, "moved alone"),
    ([row(None, "violated"), row(ChangeWord.LIKELIER, "violated")], 0, "likelier alone"),
    ([row(None), row(ChangeWord.SAME)], 0, "proved on both"),
    ([row(None), row(ChangeWord.WORSE, "violated")], 1, "worse"),
    ([row(None), row(ChangeWord.WORSE, "violated", "violated")], 1, "worse, although it is expected to break"),
    ([row(None, "violated", "proved"), row(ChangeWord.BETTER)], 1, "an expectation fails on BASE"),
    ([row(None), row(ChangeWord.SAME, "violated", "proved")], 1, "an expectation fails on HEAD"),
    ([row(None, "held", "proved"), row(ChangeWord.OPEN)], 3, "an expectation could not be shown"),
    ([row(None), row(ChangeWord.OPEN, "held", limit="states=5")], 3, "HEAD was not seen whole"),
    (
        [row(None, "violated"), row(ChangeWord.OPEN, "violated")],
        3,
        "both are broken, and nobody knows whether in the same ways",
    ),
    (
        [row(None, "inconclusive", "inconclusive"), row(ChangeWord.OPEN, "inconclusive", "inconclusive")],
        0,
        "no premise on either",
    ),
    (
        [row(None), row(ChangeWord.OPEN, "held", limit="states=5"), row(ChangeWord.WORSE, "violated")],
        1,
        "worse outweighs open",
    ),
]


@pytest.mark.parametrize(("rows", "code", "what"), CODES, ids=[what for *_, what in CODES])
def test_the_exit_code_of_a_comparison(rows, code, what):
    assert coded(*rows) == code


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (ChangeWord.WORSE, 1),
        (ChangeWord.LIKELIER, 1),
        (ChangeWord.MOVED, 0),
        (ChangeWord.BETTER, 0),
        (ChangeWord.SAME, 0),
    ],
)
def test_a_strict_one_counts_what_is_likelier(change, code):
    rows = (row(None, "violated"), row(change, "violated"))
    assert comparison_exit_code(Report(wakeproof="", results=rows, base="base", head="head", strict=True)) == code


def test_3_where_head_breaks_what_base_left_open():
    assert coded(row(None, "held", limit="states=5", driver="timed"), row(ChangeWord.OPEN, "violated")) == 3


def test_3_where_the_world_s_bound_left_everything_open(tmp_path):
    words = ("newer-wake", "--set", "wakes_max=1", "--seeds", "0:5")
    assert call(tmp_path, "compare", "token_gated", "decoupled", *words, *QUIETLY).code == 3
    assert {row["change"] for row in results(tmp_path / "report")["results"]} == {None, "open"}


CALLS = [
    ("token_gated decoupled restart-before-done", 0),
    ("decoupled token_gated restart-before-done", 1),
    ("token_gated decoupled restart-before-done --max-states 60 --seeds 0:5", 3),
]


@pytest.mark.parametrize(("words", "code"), CALLS)
def test_as_it_is_called(tmp_path, words, code):
    assert call(tmp_path, "compare", *words.split(), *QUIETLY).code == code


def test_json_on_standard_output_is_alone_there(tmp_path):
    called = call(tmp_path, "compare", "token_gated", "decoupled", "restart-before-done", *QUIETLY, "--json", "-")
    assert called.json == results(tmp_path / "report")
    assert (called.json["base"], called.json["head"]) == ("token_gated", "decoupled")
    assert "decoupled against token_gated: 2 better (2 fixed), 8 same, 1 open." in called.err


REFUSED = [
    ("decoupled decoupled", "HEAD: 'decoupled' is compared with itself; name two different releases"),
    ("decopled token_gated", "unknown release 'decopled'; did you mean 'decoupled'?"),
    ("token_gated decopled", "unknown release 'decopled'; did you mean 'decoupled'?"),
    ("token_gated decoupled newer-wak", "unknown scenario 'newer-wak'; did you mean 'newer-wake'?"),
    ("token_gated nowhere.py:MINE", "nowhere.py: there is no such file; "),
    ("token_gated decoupled --seeds 3:3", "--seeds: 3:3 holds no seed; let the end be above the first"),
]


@pytest.mark.parametrize(("words", "told"), REFUSED, ids=[words for words, _ in REFUSED])
def test_what_cannot_be_compared_is_refused(tmp_path, words, told):
    assert refused(tmp_path, "compare", *words.split()).startswith(told)
