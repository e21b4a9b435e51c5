"""A file of data runs no code: a release that it names by a path is imported only where the call says so.

The release planted here leaves a marker as soon as it is imported, from behind the back of whatever watches handlers.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from calling import call, process
from releases_of_ones_own import LEAKING

MARKS = """
import subprocess
subprocess.run([{python!r}, "-c", "open({marker!r}, 'w')"], check=True)
"""
REGRESSION = """\
about = "x"
scenario = "happy-path"
release = "evil.py:MINE"
property = "no_leaked_claim"
order = ["w1.mint < done(w1).send"]
"""
PLANTED = "'evil.py:MINE' is a path to code, which no file of data runs by itself"


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    """A report on a release of one's own, and its counterexample."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "evil.py").write_text(LEAKING)
    words = ("happy-path", "--release", "evil.py:MINE", "--figure-runs", "0", "--out", "report")
    assert call(folder, "prove", *words).code == 1
    return folder / "report"


@pytest.fixture
def here(report, tmp_path):
    """The same files with a release that says when it is imported; where replayed, it runs as the other did."""
    marker = str(tmp_path / "imported")
    code = MARKS.format(python=sys.executable, marker=marker) + LEAKING
    (tmp_path / "evil.py").write_text(code)
    (tmp_path / "kept.toml").write_text(REGRESSION)
    (tmp_path / "found.json").write_bytes(next((report / "counterexamples").glob("*leaked*")).read_bytes())
    (tmp_path / "report").symlink_to(report)
    return tmp_path


def imported(folder: Path) -> bool:
    return (folder / "imported").exists()


@pytest.mark.parametrize("file", ["found.json", "kept.toml"])
@pytest.mark.parametrize("command", ["replay", "explain", "export"])
def test_the_release_of_a_file_is_refused_by_name(here, command, file):
    called = call(here, command, file)
    assert (called.code, called.out) == (2, "")
    remedy = "give --release evil.py:MINE, or --trust, if you trust that code"
    assert called.err == f"wakeproof: {file}: release: {PLANTED}; {remedy}\n"
    assert not imported(here)


@pytest.mark.parametrize("file", ["found.json", "kept.toml"])
@pytest.mark.parametrize("command", ["replay", "explain", "export"])
def test_another_release_is_tried_without_it(here, command, file):
    assert call(here, command, file, "--release", "fenced").code in (0, 3)
    assert not imported(here)


def test_a_regression_is_kept_only_of_a_run_that_can_be_had(here):
    called = call(here, "replay", "found.json", "--release", "fenced", "--keep", "new.toml")
    assert called.code == 2 and f"--keep: release: {PLANTED}" in called.err
    assert not imported(here) and not (here / "new.toml").exists()


def test_what_reads_results_imports_nothing(here):
    for words in (
        ("report", "report", "--out", "again"),
        ("report", "--diff", "report", "report"),
        ("report", "report/results.json", "report/results.json", "--out", "both", "--strikes", "strikes.md"),
    ):
        assert call(here, *words).code in (0, 1, 2), words
    assert (here / "again/index.html").exists()
    assert not imported(here)


def test_a_scenario_names_no_code(here):
    """Its world is the name of an installed one, and it may expect something only of releases that ship."""
    head = 'world = "pullwake"\ntitle = "T"\nabout = "A"\nseeds = 5\n'
    expects = f'{head}[expect."evil.py:MINE".violated]\nno_leaked_claim = "leaks"\n'
    for text, told in (
        (head.replace("pullwake", "evil"), "unknown world 'evil'"),
        (head.replace("pullwake", "evil.py:MINE"), "a scenario is not a place to run code from"),
        (expects, "unknown release 'evil.py:MINE'"),
    ):
        (here / "mine.toml").write_text(text)
        called = call(here, "prove", "mine.toml", "--release", "fenced")
        assert called.code == 2 and told in called.err
    assert not imported(here)


@pytest.mark.parametrize("words", [("--trust",), ("--release", "evil.py:MINE"), ("--release", "./sub/../evil.py:MINE")])
def test_the_call_may_name_it_or_trust_the_file(here, words):
    (here / "sub").mkdir()
    called = process(here, "replay", "found.json", *words)
    assert (called.code, imported(here)) == (1, True), called
    assert "no_leaked_claim in happy-path on " in called.out and "(as recorded)" in called.out


def test_a_file_of_the_same_name_elsewhere_is_another(here):
    (here / "other").mkdir()
    (here / "other/evil.py").write_text(LEAKING)
    assert call(here, "replay", "found.json", "--release", "other/evil.py:MINE").code == 1
    assert not imported(here)


@pytest.mark.parametrize(
    "name", ["../evil.py:MINE", "./evil.py:MINE", "evil.py:", "evil.py", "pullwake.evil", "a\\u0000.py:B"]
)
def test_whatever_may_lead_to_a_file_counts_as_code(here, name):
    data = json.loads((here / "found.json").read_text()) | {"release": json.loads(f'"{name}"')}
    (here / "found.json").write_text(json.dumps(data))
    called = call(here, "replay", "found.json")
    assert called.code == 2 and "is a path to code" in called.err
    assert call(here, "replay", "found.json", "--release", "other.py:MINE").code == 2
    assert not imported(here)


def test_pytest_asks_for_its_own_word(pytester, here):
    """Pytest runs what its call names; what a file names is no part of that."""
    words = ("-p", "no:cacheprovider", "--wakeproof-replay", str(here / "found.json"))
    result = pytester.runpytest_subprocess(*words)
    assert result.ret == 4
    assert f"{PLANTED}; give --wakeproof-trust, if you trust that code" in "\n".join(result.errlines)
    assert not imported(here)
    (pytester.path / "evil.py").write_text((here / "evil.py").read_text())
    assert pytester.runpytest_subprocess(*words, "--wakeproof-trust").ret == 1
    assert imported(here)


def test_a_command_that_is_told_says_the_release(report):
    told = (report / "summary.md").read_text()
    assert ".json --release evil.py:MINE`" in told
    assert ".json --release evil.py:MINE" in (report / "index.html").read_text()
