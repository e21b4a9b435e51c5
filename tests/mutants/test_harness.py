"""The campaign over the harness itself, on a harness of three lines."""

import harness
import pytest
from harness import Covered, Fate, Kept, changed_line, drawn, fate, page

from wakeproof.mutants.mutant import Mutant

SOURCE = "def larger(a, b):\n    return a if a > b else b\n"
TESTS = """\
from small import larger

def test_the_second(): assert larger(1, 2) == 2
def test_the_first(): assert larger(2, 1) == 2
def test_either(): assert larger(1, 1) == 1
"""
RUN_BY = {"the_second": "tests/test_small.py::test_the_second", "either": "tests/test_small.py::test_either"}


@pytest.fixture
def folder(tmp_path):
    for name, text in {"sim/small.py": SOURCE, "tests/test_small.py": TESTS, "pytest.ini": "[pytest]\n"}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def mutant(old, new):
    return Mutant(f"{old} for {new}", f"{old} → {new}", "small", SOURCE.replace(old, new))


def covered(*tests):
    return Covered({"sim/small.py": {2: [RUN_BY[test] for test in tests]}}, {})


def test_a_change_that_a_test_of_its_line_notices(folder):
    found = fate(mutant("a > b", "a < b"), folder, {"quick": covered("either", "the_second")})
    assert (found.tier, found.line, found.shown) == ("quick", 2, 2)
    assert (folder / "sim/small.py").read_text() == SOURCE


def test_one_that_only_the_next_tier_notices(folder):
    by_tier = {"quick": covered("either"), "thorough": covered("the_second")}
    assert fate(mutant("a > b", "a < b"), folder, by_tier).tier == "thorough"


def test_one_that_changes_nothing_survives(folder):
    found = fate(mutant("a > b", "a >= b"), folder, {"quick": covered("either", "the_second")})
    assert found.tier == ""
    unnoticed = page([found], seed=0).split("## Not noticed by quick or thorough")[1]
    assert "| `a > b for a >= b` | `a > b → a >= b` |" in unnoticed


def test_a_line_that_no_test_runs_is_shown_all_of_the_tier(folder, monkeypatch):
    monkeypatch.setenv("PYTEST_XDIST_AUTO_NUM_WORKERS", "1")
    assert fate(mutant("a > b", "a < b"), folder, {"quick": Covered({}, {})}).tier == "quick"


def test_a_line_that_is_run_on_import_is_shown_the_tests_of_its_module(folder):
    found = fate(mutant("(a, b)", "(a, c)"), folder, {"quick": covered("either", "the_second")})
    assert (found.tier, found.line, found.shown) == ("quick", 1, 2)


def test_tests_that_are_gone_are_a_change_noticed(folder):
    gone = Covered({"sim/small.py": {2: ["tests/test_small.py::test_of_a_plugin[case]"]}}, {})
    assert fate(mutant("a > b", "a >= b"), folder, {"quick": gone}).tier == "quick"


def test_a_campaign_goes_on_from_what_was_kept(tmp_path, monkeypatch):
    known, unknown = mutant("a > b", "a < b"), mutant("a > b", "a >= b")
    kept, found = Kept(tmp_path / "kept"), Covered({"sim/small.py": {2: ["a", "b"]}}, {"a": 0.5})
    monkeypatch.setattr(harness, "covered", lambda copy, marks: found)
    assert kept.covered(tmp_path, "quick") == found
    monkeypatch.delattr(harness, "covered")
    assert kept.covered(tmp_path, "quick") == found
    kept.keep("quick", Fate(known, 2, "quick", 3))
    assert kept.fates("quick", [known, unknown]) == [Fate(known, 2, "quick", 3)]
    assert kept.fates("thorough", [known, unknown]) == Kept(None).fates("quick", [known]) == []


def test_the_line_of_a_change_is_the_first_that_differs():
    assert changed_line("a\nb\nc\n", "a\nB\nc\n") == 2
    assert changed_line("a\n", "a\nb\n") == 2


def test_the_same_seed_draws_the_same_mutants(tmp_path, monkeypatch):
    """Of three modules, for all mutants of a module are made to draw one."""
    for name in ("statistics", "verdict", "visible"):
        copy = tmp_path / "sim/wakeproof" / f"{name}.py"
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text((harness.ROOT / "sim/wakeproof" / copy.name).read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setattr(harness, "ROOT", tmp_path)
    first, again = ([each.name for each in drawn(3, seed=5)] for _ in range(2))
    assert first == again
    assert len(set(first)) == 3
