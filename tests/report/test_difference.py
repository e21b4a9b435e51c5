"""What changed between two results: each transition has its word and its exit code, and the worst stands first."""

from __future__ import annotations

import re
from itertools import pairwise, product
from typing import Any

import msgspec
import pytest
from ci_reports import EXPECTED, HOSTILE, VERDICTS, canary, report_of, row

from wakeproof.checker.signature import ViolationSignature
from wakeproof.encoded import as_json
from wakeproof.report.difference import headline, lines, markdown
from wakeproof.results.difference import SEVERITY, ChangedRow, ReportDifference, code_of, differ
from wakeproof.results.schema import Observed, Report, Result, Way, as_expected, exit_code


def difference(old: Report, new: Report) -> ReportDifference:
    return differ(old, new, files=("old.json", "new.json"))


def between(was: Result | None, now: Result | None) -> ReportDifference:
    return difference(report_of(*filter(None, [was])), report_of(*filter(None, [now])))


def changed(was: Result | None, now: Result | None) -> ChangedRow:
    (row,) = between(was, now).changed
    return row


def way(name: str, faults: int = 0) -> Way:
    signature = ViolationSignature(name)
    return Way(f"done(x).{name}", "", "", 0.5, faults, 1, 2, ("a", "b"), ("1. a", "2. b"), signature=signature)


def broken(*ways: str, risk: float | None = 0.5, faults: int = 0, **known: Any) -> Result:
    return row("violated", None, ways=tuple(way(name, faults) for name in ways), risk=risk, **known)


FEWER = "it takes 0 faults, where OLD needs 1"
TRANSITIONS = [
    (row("proved", None), row("violated", None), "worse: newly violated", 1),
    (row("held", None), row("violated", "violated"), "worse: newly violated", 1),
    (row("inconclusive", None), row("violated", None), "worse: newly violated", 1),
    (row("violated", "violated"), row("proved", "violated"), "worse: newly not as expected", 1),
    (row("violated", "violated"), row("violated", "proved"), "worse: newly not as expected", 1),
    (broken("a"), broken("a", "b"), "worse: 1 of the 2 ways of breaking it is new: OLD has none like it", 1),
    (broken("a"), broken("b"), "worse: it breaks in a way that OLD does not have", 1),
    (broken("a", faults=1), broken("a"), f"worse: {FEWER}", 1),
    (row("proved", None), row("inconclusive", None), "open: newly inconclusive", 3),
    (row("violated", "violated"), row("inconclusive", "violated"), "open: newly inconclusive", 3),
    (row("proved", None), row("held", None), "open: no longer proved", 3),
    (row("held", "held"), row("held", "proved"), "open: less than is expected now", 3),
    (row("proved"), None, "open: gone", 3),
    (broken("a", risk=0.25), broken("a", risk=0.5), "likelier", 0),
    (broken("a", risk=0.5), broken("a", risk=0.25), "better", 0),
    (broken("a"), broken("a", faults=1), "better: it takes 1 fault, where OLD needs 0", 0),
    (broken("a", "b"), broken("a"), "moved", 0),
    (row("violated", None), row("proved", None), "better: fixed", 0),
    (row("violated", "violated"), row("held", "held"), "open: no longer seen violated", 0),
    (row("held", None), row("proved", None), "better: newly proved", 0),
    (row("inconclusive", None), row("held", None), "better: decided", 0),
    (row("violated", "proved"), row("violated", "violated"), "better: as expected again", 0),
    (None, row("proved"), "open: new", 0),
    (None, row("violated", "violated"), "open: new", 0),
    (None, row("violated", "proved"), "worse: newly violated", 1),
    (None, row("violated", None), "worse: newly violated", 1),
    (None, row("inconclusive", None), "open: newly inconclusive", 3),
    (None, row("inconclusive", "inconclusive"), "open: new", 0),
]


def named(was: Result | None, now: Result | None, kind: str, code: int) -> str:
    told = (f"{one.verdict} where {one.expected} is expected" if one else "nothing" for one in (was, now))
    return f"{' to '.join(told)}: {kind}"


@pytest.mark.parametrize(("was", "now", "kind", "code"), TRANSITIONS, ids=[named(*row) for row in TRANSITIONS])
def test_each_transition_has_its_word_and_exit_code(was, now, kind, code):
    found = between(was, now)
    assert ([line.change for line in lines(found)], found.exit_code, found.same) == ([kind], code, 0)


def every_pair():
    """Each verdict that a row may have, with each promise, before and after."""
    rows = [row(verdict, expected) for verdict, expected in product(VERDICTS, EXPECTED)]
    return product(rows, rows)


def test_what_is_the_same_is_no_change():
    for was, now in every_pair():
        if was == now:
            assert between(was, now).changed == () and between(was, now).same == 1


def test_1_wherever_something_is_violated_or_unexpected_that_was_not():
    for was, now in every_pair():
        violated = now.verdict == "violated" != was.verdict
        unexpected = as_expected(was) and exit_code(report_of(now)) == 1 and not as_expected(now)
        assert (between(was, now).exit_code == 1) == (violated or unexpected), (was, now)


def test_never_0_where_something_is_inconclusive_that_was_not():
    for was, now in every_pair():
        if now.verdict == "inconclusive" != was.verdict:
            assert between(was, now).exit_code != 0, (was, now)


def test_the_worst_stands_first_and_decides():
    olds, news = zip(*((was, now) for was, now, *_ in TRANSITIONS if was and now), strict=True)
    numbered = [
        report_of(*(msgspec.structs.replace(one, property=f"p{number}") for number, one in enumerate(side)))
        for side in (olds, news)
    ]
    found = difference(*numbered)
    places = [SEVERITY.index(code_of(each)) for each in found.changed]
    assert len(places) == len(olds) and all(first <= second for first, second in pairwise(places))
    assert found.exit_code == 1


def test_a_breach_outweighs_what_is_open():
    old = report_of(row("proved", None), row("proved", None, property="q"))
    new = report_of(row("inconclusive", None), row("violated", None, property="q"))
    assert difference(old, new).exit_code == 1


def test_a_side_that_missed_a_planted_bug_makes_all_of_it_inconclusive():
    good, bad = report_of(row(), canaries=(canary(True),)), report_of(row(), canaries=(canary(False),))
    worse = report_of(row("violated"), canaries=(canary(False),))
    assert [difference(*pair).exit_code for pair in ((good, good), (good, bad), (bad, good), (good, worse))] == [
        0,
        3,
        3,
        3,
    ]
    assert headline(difference(good, bad)).startswith("NEW missed the bug planted for p: none of this can be trusted.")


def test_ways_are_told_only_where_both_sides_saw_all_of_them():
    assert changed(broken("a"), broken("b")).ways == (way("b"),)
    assert changed(broken("a"), broken("b")).gone_ways == (way("a"),)
    for was, now in ((broken("a", limit="states=5"), broken("b")), (broken("a"), broken("b", limit="states=5"))):
        assert between(was, now).changed == ()


def test_a_risk_that_is_not_known_neither_rose_nor_fell():
    assert between(broken("a", risk=None), broken("a", risk=0.5)).changed == ()
    assert between(broken("a", risk=0.5), broken("a", risk=0.5 + 1e-12)).changed == ()


def test_sizes_are_compared_where_both_graphs_are_whole():
    old, new = (row(states=number) for number in (10, 40))
    (size,) = between(old, new).sizes
    assert (size.was, size.now) == (10, 40)
    assert between(old, old).sizes == between(old, row(states=40, limit="states=40")).sizes == ()


def test_a_directed_run_that_is_observed_otherwise_is_told():
    def of(*observed: str) -> Report:
        run = Observed(run="A", scenario="s", release="r", columns=("row",), claimed=("",), observed=observed)
        return report_of(row(), directed=(run,))

    (sight,) = difference(of("active"), of("released")).sights
    assert (sight.was, sight.now) == (("active",), ("released",))
    assert "| A | s | r | active | released |" in markdown(difference(of("active"), of("released")))


def test_the_headline_counts_everything_once():
    old = report_of(row("proved", None), row("violated", None, property="q"), row(property="x"))
    new = report_of(row("violated", None), row("proved", None, property="q"), row(property="x"))
    assert headline(difference(old, new)) == "1 worse, 1 better (1 fixed), 1 of 3 verdicts as before."
    assert headline(difference(report_of(), old)) == "1 worse, 2 open (2 new), 0 of 3 verdicts as before."
    assert headline(difference(old, old)) == "3 of 3 verdicts as before."
    assert headline(difference(old, report_of(*new.results, complete=False))).startswith("NEW was interrupted. 1 worse")


def test_properties_of_one_pair_to_which_the_same_happened_share_a_line():
    old = report_of(row("proved", None), row("proved", None, property="q"), row("proved", None, release="r2"))
    new = report_of(row("held", None), row("held", None, property="q"), row("held", None, release="r2"))
    told = [(line.release, line.properties, line.verdicts) for line in lines(difference(old, new))]
    assert told == [("r", "p, q", "proved → held"), ("r2", "p", "proved → held")]


def test_the_page_tells_each_new_way():
    told = markdown(between(broken("a"), broken("a", "b")))
    told_b = (
        "done(x) takes the step b, which breaks the property. Probability 0.5, 0 faults, 1 context switch, 2 steps."
    )
    assert f"new way of breaking p on r in s: {told_b}" in told
    assert "takes the step a" not in told


@pytest.mark.parametrize("name", HOSTILE, ids=ascii)
def test_names_that_mean_harm_stay_text(name):
    """A table keeps its cells, a block of code its fences, and no tag is ours but those of the template."""
    known = {"scenario": name, "release": name, "property": name}
    new_way = Way(name, name, name, 0.5, 0, 0, 1, (name,), (name,), signature=ViolationSignature(f"of {name}"))
    old, new = report_of(broken("a", **known)), broken("a", **known, because=name)
    told = markdown(difference(old, report_of(msgspec.structs.replace(new, ways=(*new.ways, new_way)))))
    prose, code = told.split("\n```text\n")[0], told.split("\n```text\n")[1].split("\n```\n")[0]
    (line,) = [line for line in told.splitlines() if line.startswith("| worse: 1 of the 2 ways")]
    assert line.replace("\\|", "").count("|") == 7
    assert set(re.findall(r"</?(\w+)", prose)) == {"details", "summary"}
    assert "`" not in code and told.count("\n```") == 2 and told.endswith("\n```\n\n</details>\n")


def test_the_data_hold_all_of_it():
    found = between(broken("a"), broken("a", "b"))
    assert msgspec.json.decode(as_json(found), type=ReportDifference) == found
