"""What a comparison says of two verdicts: each of the six words, and what it rests on."""

from __future__ import annotations

from typing import Any

import pytest

from wakeproof.checker.signature import ViolationSignature
from wakeproof.results.change import changed, match, risk_change
from wakeproof.results.schema import ChangeWord, Result, Way


def way(place: str, breach: str = "done(x): token(y) := none", risk: float = 0.1, faults: int = 0) -> Way:
    """A way as its release calls it by names that nothing is made of."""
    told = f"{place} of {id(place)}"
    return Way(
        told,
        told,
        told,
        risk,
        faults,
        2,
        9,
        (),
        (),
        signature=ViolationSignature(breach, "callback(z): token(y) := set", place),
    )


def row(verdict: str, *ways: Way | str, **known: Any) -> Result:
    told = {"scenario": "s", "release": "r", "property": "p", "expected": None, "because": "", "driver": "exhaustive"}
    found = tuple(way(each) if isinstance(each, str) else each for each in ways)
    risk = {"risk": sum(each.risk or 0 for each in found)} if found else {}
    return Result(verdict=verdict, ways=found, **(told | risk | known))


UNMET = row("inconclusive", because="its premise was never met")
CUT = row("inconclusive", limit="states=5")
HELD = row("held", driver="timed", limit="states=5")
UNSTRUCK = row("inconclusive", unstruck=("restart",))
BROKEN = row("violated", "a")
WORDS = [
    # broken where it held
    (row("proved"), BROKEN, ChangeWord.WORSE),
    (UNMET, BROKEN, ChangeWord.WORSE),
    # a way that nothing on BASE corresponds to, however unlikely, and although the risk fell
    (BROKEN, row("violated", "a", "b"), ChangeWord.WORSE),
    (BROKEN, row("violated", "a", way("b", risk=1e-12)), ChangeWord.WORSE),
    (
        row("violated", "a", "b"),
        row("violated", way("a", risk=0.001), way("c", "done(x): entities(y) := idle")),
        ChangeWord.WORSE,
    ),
    (BROKEN, row("violated", "b", "c"), ChangeWord.WORSE),
    # fewer faults
    (row("violated", way("a", faults=1)), row("violated", way("a", faults=0)), ChangeWord.WORSE),
    # the same ways, and the risk rose
    (BROKEN, row("violated", way("a", risk=0.2)), ChangeWord.LIKELIER),
    (BROKEN, row("violated", way("b", risk=0.2)), ChangeWord.LIKELIER),
    (row("violated", "a", "b"), row("violated", way("a", risk=0.3)), ChangeWord.LIKELIER),
    # fixed, rarer, more faults
    (BROKEN, row("proved"), ChangeWord.BETTER),
    (BROKEN, UNMET, ChangeWord.BETTER),
    (row("violated", "a", "b"), row("violated", "b"), ChangeWord.BETTER),
    (BROKEN, row("violated", way("b", risk=0.05)), ChangeWord.BETTER),
    (BROKEN, row("violated", way("a", faults=2)), ChangeWord.BETTER),
    # at another place, as likely
    (BROKEN, row("violated", "b"), ChangeWord.MOVED),
    (row("violated", "a", "b"), row("violated", "b", "c"), ChangeWord.MOVED),
    # nothing
    (BROKEN, BROKEN, ChangeWord.SAME),
    (BROKEN, row("violated", way("a", risk=0.1 + 1e-12)), ChangeWord.SAME),
    (row("proved"), row("proved"), ChangeWord.SAME),
    (row("violated"), row("violated"), ChangeWord.SAME),  # before anything happens
    (row("violated", "a", behaviour="f"), row("violated", "b", behaviour="f"), ChangeWord.SAME),
    (row("inconclusive", behaviour="f"), row("inconclusive", behaviour="f"), ChangeWord.SAME),
    # not known
    (BROKEN, HELD, ChangeWord.OPEN),
    (BROKEN, CUT, ChangeWord.OPEN),
    (BROKEN, UNSTRUCK, ChangeWord.OPEN),
    (BROKEN, row("violated", "b", limit="states=5"), ChangeWord.OPEN),
    (BROKEN, row("violated", way("b", "")), ChangeWord.OPEN),
    (CUT, BROKEN, ChangeWord.OPEN),
    (HELD, BROKEN, ChangeWord.OPEN),
    (row("proved"), UNMET, ChangeWord.OPEN),
    (UNMET, UNMET, ChangeWord.OPEN),
    (row("proved"), HELD, ChangeWord.OPEN),
    (row("inconclusive", behaviour="f", unstruck=("restart",)), row("inconclusive", behaviour="f"), ChangeWord.OPEN),
    # what cannot be: the two ways of looking at it disagree
    (row("proved", behaviour="f"), row("violated", "a", behaviour="f"), ChangeWord.OPEN),
    (row("violated", "a", behaviour="f"), row("violated", way("a", risk=0.2), behaviour="f"), ChangeWord.OPEN),
]


@pytest.mark.parametrize(("base", "head", "word"), WORDS)
def test_a_change_has_one_of_six_words(base, head, word):
    assert changed(head, base).change == word in ChangeWord


def test_what_is_open_says_which_side_and_why():
    assert changed(UNMET, CUT).why == "r is inconclusive; r is inconclusive: its premise was never met"
    assert changed(row("violated", "b", limit="states=5"), BROKEN).why.endswith("for a limit was hit (r: states=5)")


def test_what_is_worse_says_why_and_by_which_ways_the_likeliest_first():
    head = row("violated", "a", way("b", risk=0.01), way("c", risk=0.2))
    change = changed(head, BROKEN)
    assert change.why == "2 of the 3 ways of breaking it are new: BASE has none like them"
    assert [each.signature.pending for each in change.ways] == ["c", "b"]


LIKELIER_A, RARER_B = row("violated", way("a", risk=0.2)), row("violated", way("b", "other", risk=0.05))
WITNESSED = [
    # a counterpart by its signature, or by its breach, and likelier: new where BASE passes along its choices
    (BROKEN, LIKELIER_A, False, ChangeWord.WORSE),
    (BROKEN, LIKELIER_A, True, ChangeWord.LIKELIER),
    (BROKEN, LIKELIER_A, None, ChangeWord.LIKELIER),
    (BROKEN, row("violated", way("b", risk=0.2)), False, ChangeWord.WORSE),
    # no likelier: it moved, or is the same
    (BROKEN, row("violated", "b"), False, ChangeWord.MOVED),
    (BROKEN, BROKEN, False, ChangeWord.SAME),
    # one that rose where another fell more: all of it is rarer
    (row("violated", "a", way("c", risk=0.5)), LIKELIER_A, False, ChangeWord.BETTER),
    # no counterpart: none of HEAD's own where BASE breaks along its choices, and the risk did not rise
    (BROKEN, RARER_B, True, ChangeWord.BETTER),
    (BROKEN, RARER_B, False, ChangeWord.WORSE),
    (BROKEN, RARER_B, None, ChangeWord.WORSE),
    (BROKEN, row("violated", way("b", "other")), True, ChangeWord.MOVED),
    (BROKEN, row("violated", "a", way("b", "other")), True, ChangeWord.WORSE),
    (row("violated", "a", risk=None), row("violated", way("b", "other"), risk=None), True, ChangeWord.WORSE),
]


@pytest.mark.parametrize(("base", "head", "along", "word"), WITNESSED)
def test_base_itself_is_asked_along_the_choices_of_head(base, head, along, word):
    assert changed(head, base, lambda _: along).change == word


def test_of_ways_of_one_breach_the_likeliest_correspond():
    now, was = [way("c", risk=0.2), way("d", risk=0.01)], [way("a", risk=0.02), way("b", risk=0.3)]
    pairs = {(pair.now.signature.pending, pair.was and pair.was.signature.pending) for pair in match(now, was).pairs}
    assert pairs == {("c", "b"), ("d", "a")}


def test_ways_of_another_breach_never_correspond():
    matched = match([way("a", "done(x): entities(y) := idle")], [way("a")])
    assert [pair.was for pair in matched.pairs] == [None] and [each.signature.pending for each in matched.gone] == ["a"]


@pytest.mark.parametrize(
    ("before", "now", "word"),
    [
        (0.1, 0.2, "rose"),
        (0.2, 0.1, "fell"),
        (0.1, 0.1 + 1e-12, "same"),
        (None, 0.1, ""),
        (0.1, None, ""),
        (0.0, 0.0, "same"),
    ],
)
def test_a_risk_rises_or_falls(before, now, word):
    assert risk_change(now, before) == word
