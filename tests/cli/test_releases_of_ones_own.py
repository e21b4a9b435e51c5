"""`--release file.py:name`: an engineer's own module before a merge. What is wrong with it is named before any work."""

from __future__ import annotations

import sys

import pytest
import releases_of_ones_own as files
from calling import Called, call, process, refused, results

HAPPY = ("run", "happy-path", "--seeds", "0:20", "--figure-runs", "0", "--jobs", "1", "--out", "report")


def check(folder, text: str, *words: str) -> Called:
    (folder / "mine.py").write_text(text)
    return call(folder, *HAPPY, "--release", "mine.py:MINE", *words)


def test_a_sound_release_passes(tmp_path):
    called = check(tmp_path, files.release())
    assert (called.code, called.err) == (0, "")
    assert "As expected. 0 of 11 checks fail (20 runs of 1 scenario on 1 release)." in called.out


def test_a_release_that_drops_a_gate_fails(tmp_path):
    called = check(tmp_path, files.LEAKING)
    assert called.code == 1
    assert "✗ no_leaked_claim on mine in happy-path\n" in called.out
    assert "Not as expected. 2 of 11 checks fail, 2 of them on " in called.out
    assert "As expected." not in called.out


def test_its_counterexample_replays_by_the_command_that_was_told(tmp_path):
    told = check(tmp_path, files.LEAKING).out
    command = next(line for line in told.splitlines() if "replay: " in line).partition("wakeproof ")[2]
    assert call(tmp_path, *command.split()).code == 1
    assert call(tmp_path, *command.split(), "--release", "decoupled").code == 0


def test_nothing_is_promised_for_it(tmp_path):
    check(tmp_path, files.LEAKING)
    expected = {row["property"]: row["expected"] for row in results(tmp_path / "report")["results"]}
    assert expected.pop("terminal_status") == "inconclusive", "its premise is not met by any release"
    assert set(expected.values()) == {None}


def test_it_runs_on_workers_too(tmp_path):
    assert check(tmp_path, files.LEAKING, "--jobs", "2").code == 1


RULES = [
    (files.CLOCK, "done reads the clock ('time.time')", "take it from a port"),
    (files.CHANCE, "done draws at random ('random.random')", "take it from a port"),
    (files.SETS, "done iterates a set", "sorted(...)"),
    (files.GLOBAL, "done keeps state in the module global 'SEEN'", "keep it in a local variable or behind a port"),
    (files.NAMED_GLOBAL, "done keeps state in the module global 'COUNT'", "keep it in a local variable"),
]


@pytest.mark.parametrize(("text", "what", "remedy"), RULES, ids=[row[1] for row in RULES])
def test_a_release_that_breaks_a_rule_is_named(tmp_path, text, what, remedy):
    told = refused(tmp_path, *HAPPY, "--release", "mine.py:MINE", files={"mine.py": text})
    assert f"{tmp_path}/mine.py:2" in told and what in told and remedy in told


@pytest.mark.parametrize("text", [files.CLOCK, files.GLOBAL])
def test_replay_names_it_too(tmp_path, text):
    regression = "about = 'x'\nscenario = 'happy-path'\nrelease = 'mine.py:MINE'\nproperty = 'token_owner'\n"
    given = {"mine.py": text, "kept.toml": f"{regression}order = ['w1.mint']\n"}
    assert f"kept.toml: {tmp_path}/mine.py:2" in refused(tmp_path, "replay", "kept.toml", "--trust", files=given)


UNUSABLE = [
    ("nowhere.py:MINE", "", "nowhere.py: there is no such file", "path/to/file.py:NAME"),
    ("mine.py:MINE", "def (", "mine.py:1: does not import: SyntaxError: invalid syntax", "mend"),
    ("mine.py:MINE", "import nowhere", "mine.py:1: does not import: ModuleNotFoundError", "put nowhere beside it"),
    ("mine.py:MINE", "raise ValueError('two\\nlines')", "mine.py:1: does not import: ValueError: two lines", "mend"),
    ("mine.py:OURS", files.release(), "mine.py: 'OURS' is no Release in it", "known: MINE"),
    ("mine.py:MINES", files.release(), "mine.py: 'MINES' is no Release in it", "did you mean 'MINE'?"),
    ("mine.py:", files.release(), "mine.py: '' is no Release in it", "known: MINE"),
    ("mine.py:MINE", "MINE = 1", "mine.py: 'MINE' is no Release in it", "write NAME = Release("),
    ("mine.py", files.release(), "mine.py: names a file, and no release in it", "write mine.py:MINE"),
    ("mine.py", "def (", "mine.py: names a file, and no release in it", "write mine.py:NAME, where"),
    ("none.py", "", "none.py: there is no such file", "give the path of a file"),
    ("mine.py", "A = replace(b)\nB: Release = r.Release()\n", "mine.py: names a file", "mine.py:A or mine.py:B"),
]


@pytest.mark.parametrize(("name", "text", "what", "remedy"), UNUSABLE, ids=[row[2] for row in UNUSABLE])
def test_a_release_that_cannot_be_used_is_refused(tmp_path, name, text, what, remedy):
    told = refused(tmp_path, *HAPPY, "--release", name, files={"mine.py": text})
    assert told.startswith(what) and remedy in told


def test_what_a_linter_would_say_is_no_line_of_ours(tmp_path):
    (tmp_path / "mine.py").write_text(files.release() + "MINE = 'x'('mine')\n")
    called = process(tmp_path, "prove", "happy-path", "--release", "mine.py:MINE", "--out", "report")
    assert called.code == 2 and called.err.startswith("wakeproof: mine.py:32: does not import: TypeError: 'str' object")


LIES = [
    "__name__ = 1.0",
    "class Sly:\n    def __bool__(self): raise ValueError\n    __str__ = __eq__ = __bool__\n\n\n__file__ = Sly()",
    "__name__ = __file__ = None",
    "del __file__",
]


@pytest.mark.parametrize("lie", LIES)
def test_a_file_may_call_itself_what_it_likes(tmp_path, lie):
    """It is judged all the same, and what its handlers raise is told of it."""
    (tmp_path / "mine.py").write_text(f"{files.release('    raise LookupError')}\n{lie}\n")
    called = call(
        tmp_path, "run", "happy-path", "--seeds", "0:3", "--jobs", "1", "-r", "mine.py:MINE", "--out", "report"
    )
    assert called.code == 1 and "LookupError, in done at " in called.out and "Traceback" not in called.err, called
    told = {type(getattr(module, "__file__", None)) for module in list(sys.modules.values())}
    assert told <= {str, type(None)}, "a library that reads the modules there are, as hypothesis does, would stumble"


def test_a_name_that_is_no_text_is_refused(tmp_path):
    """Which a report could not be read back with."""
    text = files.release() + "\nobject.__setattr__(MINE, 'name', None)\n"
    told = refused(tmp_path, "prove", "happy-path", "--release", "mine.py:MINE", files={"mine.py": text})
    assert told == "mine.py:MINE: it calls itself None, which is not text; write Release(name='...')"
