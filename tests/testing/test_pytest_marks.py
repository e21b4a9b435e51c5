"""`@pytest.mark.wakeproof` and the fixture: what passes, what fails and with which words, what is refused."""

from __future__ import annotations

import re
from importlib.metadata import entry_points
from pathlib import Path

import pytest
import releases_of_ones_own as files
from calling import call

from pullwake.plugin import PLUGIN
from wakeproof.testing.check import KEYS

SHIPPED = tuple(PLUGIN.releases)
QUIET = ("-p", "no:cacheprovider", "--strict-markers", "-W", "error")
MINE = 'scenario="happy-path", release="mine.py:MINE"'
SCENARIO = """
world = "pullwake"
title = "A false promise"
about = "Nothing breaks this property here, and the file says that something does."
[expect.every]
violated.token_owner = "somebody thought so"
inconclusive.terminal_status = "nobody stops the entity"
inconclusive.idle_means_idle = "nobody writes idle over anything"
"""


# What is imported above stays: a run in this process forgets what it imports itself, and its worlds would not.


def run(pytester: pytest.Pytester, text: str, *words: str, **given: str) -> pytest.RunResult:
    """A test file with this text, run by pytest in this process, beside files of these names."""
    for name, content in given.items():
        (pytester.path / name.replace("_", ".")).write_text(content)
    pytester.makeini("[pytest]\n")
    pytester.makepyfile(test_it=f"import pytest\n{text}")
    return pytester.runpytest_inprocess(*QUIET, *words)


def marked(words: str, body: str = "pass", takes: str = "") -> str:
    return f"@pytest.mark.wakeproof({words})\ndef test_it({takes}):\n    {body}\n"


def written(pytester: pytest.Pytester) -> list[str]:
    return sorted(str(path.relative_to(pytester.path)) for path in pytester.path.rglob("*.json"))


def told(result: pytest.RunResult) -> str:
    return "\n".join(result.outlines)


def command(result: pytest.RunResult, word: str) -> list[str]:
    """The words after `word` in the first line that tells such a command."""
    line = next(line for line in result.outlines if f"{word} " in line and ": " in line)
    return line.partition(f"{word} ")[2].split()


def test_the_plugin_is_installed() -> None:
    names = [entry.value for entry in entry_points(group="pytest11")]
    assert "wakeproof.testing.plugin" in names, "pip install -e . anew: the entry point is newer than the installation"


def test_what_is_proved_passes_and_nothing_is_written(pytester: pytest.Pytester) -> None:
    body = "assert {row.driver for row in wakeproof.report.results} == {'exhaustive'}"
    result = run(pytester, marked('scenario="happy-path", release="fenced"', body, "wakeproof"))
    assert (result.ret, written(pytester)) == (0, [])
    result.assert_outcomes(passed=1)
    assert not (pytester.path / ".wakeproof").exists()


def test_what_a_scenario_expects_to_break_passes(pytester: pytest.Pytester) -> None:
    body = "assert wakeproof.report.row('token_owner').verdict == 'violated'"
    run(pytester, marked('scenario="newer-wake", release="decoupled"', body, "wakeproof")).assert_outcomes(passed=1)


def test_what_a_scenario_expects_wrongly_fails(pytester: pytest.Pytester) -> None:
    result = run(pytester, marked('scenario="own.toml", release="fenced"'), own_toml=SCENARIO)
    assert result.ret == 1
    assert "! own on fenced: token_owner: expected violated, is proved" in told(result)


def test_the_body_is_run_after_the_check_and_may_fail_by_itself(pytester: pytest.Pytester) -> None:
    result = run(pytester, marked('scenario="happy-path", release="fenced"', "assert 1 == 2"))
    assert result.ret == 1
    assert "assert 1 == 2" in told(result)


def test_a_broken_release_fails_with_its_story_and_a_command_that_replays_it(pytester: pytest.Pytester) -> None:
    result = run(pytester, marked(MINE, "raise SystemError('the body was run')"), mine_py=files.LEAKING)
    assert result.ret == 1
    story = told(result)
    assert "✗ no_leaked_claim on mine.py:MINE in happy-path\n     1. append(m1)\n" in story
    assert "✗ no_leaked_claim: the claim row of w1 is still active, and w1 is over" in story
    assert "· 0 faults, 1 context switch, 19 steps. This is the shortest failing run." in story
    assert "the body was run" not in story
    assert not re.search("Traceback|During handling|sim/wakeproof", story)
    assert len(written(pytester)) == 2, "one for each property that is broken"
    assert call(pytester.path, "replay", *command(result, "wakeproof replay")).code == 1


def test_its_counterexample_is_a_test_of_its_own_that_passes_once_mended(pytester: pytest.Pytester) -> None:
    words = command(run(pytester, marked(MINE), mine_py=files.LEAKING), "pytest")
    again = pytester.runpytest_inprocess(*QUIET, *words)
    assert again.ret == 1
    again.assert_outcomes(failed=1)
    assert "no_leaked_claim in happy-path on mine.py:MINE: applies and breaks" in told(again)
    assert " 1. append(m1)" in told(again)
    (pytester.path / "mine.py").write_text(files.release())
    pytester.runpytest_inprocess(*QUIET, *words).assert_outcomes(passed=1)


def test_counterexamples_are_kept_where_the_option_says(pytester: pytest.Pytester) -> None:
    result = run(pytester, marked(MINE), "--wakeproof-out", "kept here", mine_py=files.LEAKING)
    assert result.ret == 1
    assert {Path(name).parts[0] for name in written(pytester)} == {"kept here"}


def test_what_cannot_be_kept_is_told_all_the_same(pytester: pytest.Pytester) -> None:
    result = run(pytester, marked(MINE), "--wakeproof-out", "mine.py", mine_py=files.LEAKING)
    assert " 1. append(m1)" in told(result)
    assert "not kept: mine.py" in told(result)


def test_by_seeds_only_what_is_asked_for_is_run(pytester: pytest.Pytester) -> None:
    body = "assert [(r.driver, r.runs) for r in wakeproof.report.results] == [('timed', 20)]"
    words = f'{MINE}, seeds=20, properties="token_owner"'
    run(pytester, marked(words, body, "wakeproof"), mine_py=files.LEAKING).assert_outcomes(passed=1)
    body = body.replace("20", "3")
    words = words.replace("seeds=20", "seeds='4:7'")
    run(pytester, marked(words, body, "wakeproof"), mine_py=files.LEAKING).assert_outcomes(passed=1)


def test_lists_make_one_test_each(pytester: pytest.Pytester) -> None:
    words = 'scenario=["happy-path", "lost-reply"], release=["fenced", "mine.py:MINE"], properties="no_leaked_claim"'
    result = run(pytester, marked(words), "-v", mine_py=files.LEAKING)
    result.assert_outcomes(passed=2, failed=2)
    assert "test_it[happy-path-fenced] PASSED" in told(result)
    assert "test_it[lost-reply-mine.py:MINE] FAILED" in told(result)
    assert len({Path(name).parent for name in written(pytester)}) == 2, "a folder for each test"


def test_marks_of_a_module_a_class_and_a_function_come_together(pytester: pytest.Pytester) -> None:
    text = """
pytestmark = pytest.mark.wakeproof(release="fenced", seeds=2)
@pytest.mark.wakeproof(scenario="happy-path")
class TestIt:
    @pytest.mark.wakeproof(release="decoupled")
    def test_it(self, wakeproof):
        assert {(r.scenario, r.release, r.runs) for r in wakeproof.report.results} == {("happy-path", "decoupled", 2)}
"""
    run(pytester, text).assert_outcomes(passed=1)


def test_a_setting_leaves_nothing_to_expect(pytester: pytest.Pytester) -> None:
    words = 'scenario="newer-wake", release="decoupled", set={"stalls.ms": [0, 1]}, properties="token_owner"'
    result = run(pytester, marked(words))
    assert "1 of them on " in told(result)


def test_an_interrupt_ends_the_whole_run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*work: object, **others: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("wakeproof.workers.pool.Workers._look", interrupted)
    pytester.makeini("[pytest]\n")
    pytester.makepyfile(f"import pytest\n{marked(MINE)}\ndef test_other():\n    pass\n", mine=files.release())
    result = pytester.runpytest_inprocess(*QUIET, no_reraise_ctrlc=True)
    assert result.ret == pytest.ExitCode.INTERRUPTED
    assert "no tests ran" in told(result)


def test_a_unittest_case_may_be_marked(pytester: pytest.Pytester) -> None:
    text = f"import unittest\nclass TestIt(unittest.TestCase):\n    {marked(MINE, takes='self')}"
    text = text.replace("\ndef", "\n    def").replace("\n    pass", "\n        pass")
    run(pytester, text, mine_py=files.LEAKING).assert_outcomes(failed=1)


MISTAKES = [
    ('scenario="hapy-path"', "unknown scenario 'hapy-path'; did you mean 'happy-path'?"),
    ('scenario="happy-path", release="fence"', "unknown release 'fence'; did you mean 'fenced'?"),
    ('scenario="happy-path", release="none.py:MINE"', "none.py: there is no such file; give the path of a file"),
    ('scenarios="happy-path"', "unknown key 'scenarios'; did you mean 'scenario'?"),
    ("scenario=3", "scenario: 3 is no name; give a name, or a list of names"),
    ("scenario=[]", "scenario: [] is no name"),
    ('scenario="happy-path", seeds=0', "seeds: 0:0 holds no seed"),
    ('scenario="happy-path", seeds=True', "seeds: True is not a range of seeds; give a number, or 'FIRST:END'"),
    ('scenario="happy-path", seeds="5-9"', "seeds: '5-9' is not a range of seeds; write FIRST:END, such as 0:5000"),
    ('scenario="happy-path", properties="owner"', "properties: unknown property 'owner'; did you mean "),
    ('scenario="happy-path", set={"mesages": 2}', "set: unknown setting 'mesages'; did you mean 'messages'?"),
    ('scenario="happy-path", set={"messages": 0}', "bounds.messages"),
    ('scenario="happy-path", set="messages=2"', "set: 'messages=2' holds no settings; give a dictionary"),
    ('"happy-path"', "'happy-path' has no name; write KEY=VALUE, such as scenario='newer-wake'"),
]


@pytest.mark.parametrize(("words", "what"), MISTAKES, ids=[row[0] for row in MISTAKES])
def test_a_mistake_is_one_line_with_its_remedy(pytester: pytest.Pytester, words: str, what: str) -> None:
    result = run(pytester, marked(words))
    assert result.ret == 1
    [line] = [line for line in result.outlines if line.startswith("@pytest.mark.wakeproof: ")]
    assert what in line
    assert not re.search("Traceback|During handling|Error", told(result))


def test_every_key_has_a_mistake_above() -> None:
    assert [key for key in KEYS if not any(f"{key}=" in words for words, _ in MISTAKES)] == []


def test_a_release_that_breaks_a_rule_is_one_line_too(pytester: pytest.Pytester) -> None:
    result = run(pytester, marked(MINE), mine_py=files.CLOCK)
    assert "done reads the clock ('time.time')" in told(result)
    assert not re.search("Traceback|During handling", told(result))


def test_the_fixture_hands_back_the_report_whatever_it_says(pytester: pytest.Pytester) -> None:
    text = """
def test_it(wakeproof):
    report = wakeproof(scenario="newer-wake", release=["decoupled", "fenced"], properties=["token_owner"])
    assert report.row("token_owner", release="decoupled").counterexample.faults == 0
    assert report.row("token_owner", release="fenced").verdict == "proved"
    assert len(report.results) == 2
"""
    run(pytester, text).assert_outcomes(passed=1)
    assert written(pytester) == []


REFUSED = [
    ('wakeproof(scenario="nowhere")', "wakeproof(...): unknown scenario 'nowhere'"),
    ("wakeproof.report", "wakeproof.report: the test has no mark"),
    ('wakeproof(scenario="happy-path", release="fenced").row("owner")', "0 rows of property 'owner', and not one"),
    (
        'wakeproof(scenario="happy-path", seeds=1).row("token_owner")',
        f"{len(SHIPPED)} rows of property 'token_owner', and not one",
    ),
]


@pytest.mark.parametrize(("body", "what"), REFUSED, ids=[row[0] for row in REFUSED])
def test_a_mistake_with_the_fixture_is_one_line_too(pytester: pytest.Pytester, body: str, what: str) -> None:
    result = run(pytester, f"def test_it(wakeproof):\n    {body}\n")
    assert result.ret == 1
    assert what in told(result)
    assert not re.search("Traceback|During handling", told(result))
