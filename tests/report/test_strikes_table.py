"""reports/strikes.md is what its own commands make: parts of it are made again here, the whole where it is slow."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from ci_reports import row

from wakeproof.campaign.campaign import campaign
from wakeproof.campaign.work import Method, Pair
from wakeproof.report.strikes import StrikesLine, strikes, strikes_page
from wakeproof.results.coverage import Coverage, Strikes
from wakeproof.results.schema import Report
from wakeproof.scenario.library import load_all

TABLE = Path(__file__).parents[2] / "reports/strikes.md"
PARTS = ("status-failure-retry", "status-failure-restart-retry", "restart-before-done", "webhook-post-fails")


def report(*coverage: Coverage) -> Report:
    rows = tuple(row(scenario=each.scenario, release=each.release) for each in coverage)
    return Report(wakeproof="1", results=rows, coverage=coverage)


def covered(*told: Strikes, whole: bool = True, release: str = "r") -> Coverage:
    faults = tuple(each.fault for each in told)
    return Coverage(scenario="s", release=release, whole=whole, faults=faults, strikes=told)


CELLS = [
    (covered(Strikes("f", 1234, 0)), "1,234"),
    (covered(Strikes("f", 0, 0)), "never"),
    (covered(Strikes("f", 0, 0, "there is none")), "never: there is none"),
    (covered(Strikes("f", 3, 7), whole=False), "7 in runs"),
    (covered(Strikes("f", 3, 0), whole=False), "3 in a part"),
    (covered(Strikes("f", 0, 0), whole=False), "never"),
]


@pytest.mark.parametrize(("coverage", "cell"), CELLS, ids=[cell for _, cell in CELLS])
def test_a_cell_says_how_often_or_why_not(coverage, cell):
    assert list(strikes(report(coverage))) == [StrikesLine("s", "f", (cell,))]


def test_a_strike_against_the_scenario_says_so():
    of = report(covered(Strikes("f", 5, 0, "there is none")))
    against = Report(wakeproof="1", results=(row(belied=("f",)),), coverage=of.coverage)
    assert [line.cells for line in strikes(against)] == [("5, against: there is none",)]


def test_each_release_has_its_column_and_an_empty_cell_where_it_has_no_such_fault():
    both = report(covered(Strikes("f", 1, 0)), covered(Strikes("g", 2, 0), release="q"))
    assert list(strikes(both)) == [StrikesLine("s", "f", ("1", "")), StrikesLine("s", "g", ("", "2"))]


def test_what_a_scenario_says_is_no_markup():
    page = strikes_page(report(covered(Strikes("f", 0, 0, "a | b <i> `c`"))))
    assert "never: a &#124; b &lt;i> 'c' |" in page


def lines(page: str, scenario: str) -> list[str]:
    return [line for line in page.splitlines() if line.startswith(f"| {scenario} |")]


@pytest.mark.parametrize("scenario", PARTS)
def test_a_part_of_it_is_made_again(scenario):
    [loaded] = load_all([scenario])
    pairs = [Pair(loaded, release, range(1)) for release in loaded.kind.releases]
    made = campaign(pairs, 1, lambda done, total, what: None, Method.PROVE).report
    assert lines(strikes_page(made), scenario) == lines(TABLE.read_text(encoding="utf-8"), scenario) != []


def test_no_fault_in_it_never_strikes_without_a_reason():
    assert not re.search(r"\| never \|", TABLE.read_text(encoding="utf-8"))


def test_it_has_each_fault_of_each_scenario():
    told = {tuple(line.split(" | ")[:2]) for line in TABLE.read_text(encoding="utf-8").splitlines()}
    assert {(f"| {loaded.name}", fault) for loaded in load_all([]) for fault in loaded.budgets} <= told


@pytest.mark.slow
def test_it_is_made_again_to_the_byte(tmp_path):
    """By the call that it tells, then by `report`."""
    text = TABLE.read_text(encoding="utf-8")
    command = re.search(r"^`wakeproof (.+)`, wakeproof", text, re.MULTILINE)
    assert command is not None
    for words in (command[1].split(), ["report", "reports/latest", "--strikes", "strikes.md"]):
        called = [Path(sys.executable).with_name("wakeproof"), *words]
        assert subprocess.run(called, cwd=tmp_path, capture_output=True, check=False).returncode == 0
    assert (tmp_path / "strikes.md").read_text(encoding="utf-8") == text
