"""Known results on the command line: what is said of them, how they are shown, cleared, and left out."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
import releases_of_ones_own as files
from calling import WAKEPROOF, call

from hosted import python_release
from wakeproof.cache.content import Undigested
from wakeproof.cache.harness import harness_digest
from wakeproof.cache.store import FACTS, Store
from wakeproof.campaign import recall
from wakeproof.campaign.keys import Keys
from wakeproof.mutants.memory import Memory
from wakeproof.mutants.results import MutantOutcome, MutantResult
from wakeproof.scenario.worlds import all_worlds, world_kind

ASKED = ("prove", "lock-pause", "-r", "checked", "--figure-runs", "0", "--jobs", "1")
CACHE = {"WAKEPROOF_NO_CACHE": "0"}
SHOWN = ".wakeproof/cache"
KNOWN = "1 of 1 results were known; `--no-cache` computes them again"


def files_of(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def without_seconds(content: bytes) -> object:
    """What a run took is nobody's promise."""

    def bare(value: object) -> object:
        if isinstance(value, dict):
            return {name: bare(held) for name, held in value.items() if name != "seconds"}
        return [bare(each) for each in value] if isinstance(value, list) else value

    return bare(json.loads(content))


def test_a_second_call_says_what_was_known_and_writes_the_same_bytes(tmp_path):
    first = call(tmp_path, *ASKED, "--out", "report", **CACHE)
    written = files_of(tmp_path / "report")
    again = call(tmp_path, *ASKED, "--out", "report", **CACHE)
    assert "were known" not in first.out and KNOWN in again.out.splitlines()
    assert files_of(tmp_path / "report") == written and len(written) > 5
    assert again.out.replace(f"{KNOWN}\n", "") == first.out and (again.err, again.code) == (first.err, first.code)


def test_facts_about_sql_are_counted_apart(tmp_path):
    kept = Store(tmp_path / ".wakeproof/cache", print, kept=FACTS)
    kept.put("ab" * 32, b"x" * (1 << 19))
    shown = call(tmp_path, "cache", "show", **CACHE)
    assert shown.out.split() == f"{SHOWN} holds 0 entries, 0.0 MiB, and facts about SQL in 1 entry, 0.5 MiB".split()
    assert "removed 0 entries" in call(tmp_path, "cache", "clear", **CACHE).out
    assert call(tmp_path, "cache", "show", **CACHE).out.split() == f"{SHOWN} holds 0 entries, 0.0 MiB".split()


def test_a_call_without_it_reads_and_keeps_nothing_and_says_the_same(tmp_path):
    known = call(tmp_path, *ASKED, "--out", "report", **CACHE)
    written = files_of(tmp_path / "report")
    before = files_of(tmp_path / ".wakeproof")
    bare = call(tmp_path, *ASKED, "--out", "report", "--no-cache", **CACHE)
    again, results = files_of(tmp_path / "report"), "results.json"
    assert files_of(tmp_path / ".wakeproof") == before and bare.out == known.out
    assert without_seconds(again[results]) == without_seconds(written[results]), "the call told is the same as well"
    assert set(again) == set(written)


def test_no_folder_is_made_where_none_is_asked_for(tmp_path):
    call(tmp_path, *ASKED, "--no-cache", **CACHE)
    assert not (tmp_path / ".wakeproof").exists()


def test_quiet_says_nothing_of_it(tmp_path):
    said = [call(tmp_path, *ASKED, "--quiet", **CACHE).out for _ in range(2)]
    assert said[0] == said[1]


def test_results_on_standard_output_stay_alone_there(tmp_path):
    said = [call(tmp_path, *ASKED, "--json", "-", **CACHE) for _ in range(2)]
    assert said[0].json == said[1].json and KNOWN in said[1].err


def test_it_is_shown_and_cleared(tmp_path):
    assert call(tmp_path, "cache", "show").out == ".wakeproof/cache holds 0 entries, 0.0 MiB\n"
    call(tmp_path, *ASKED, **CACHE)
    shown = call(tmp_path, "cache", "show").out
    held = "a proof, its directed runs, their answers, and the report's formats"
    assert shown.startswith(".wakeproof/cache holds 5 entries, "), held
    assert call(tmp_path, "cache", "clear").out.startswith("removed 5 entries, ")
    assert call(tmp_path, "cache", "show").out == ".wakeproof/cache holds 0 entries, 0.0 MiB\n"
    assert "were known" not in call(tmp_path, *ASKED, **CACHE).out


@pytest.mark.parametrize("words", [ASKED, ("cache", "show"), ("cache", "clear")])
def test_a_folder_of_something_else_is_refused_in_a_line(tmp_path, words):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine")
    called = call(tmp_path, *words, "--cache", "mine", **CACHE)
    assert (called.code, called.out, called.err.count("\n")) == (2, "", 1)
    assert called.err.startswith("wakeproof: mine: holds something else than results of this version of wakeproof; ")
    assert files_of(tmp_path) == {"mine/notes.txt": b"mine"}


def test_a_damaged_result_is_said_in_a_line_and_mended(tmp_path):
    first = call(tmp_path, *ASKED, "--out", "report", **CACHE)
    for path in (tmp_path / ".wakeproof/cache/results").glob("*/*"):
        path.write_bytes(path.read_bytes()[:-1])
    again = call(tmp_path, *ASKED, "--out", "report", **CACHE)
    assert again.code == first.code and again.err.count("\n") == 1 and "a damaged result is not used" in again.err
    assert KNOWN in call(tmp_path, *ASKED, "--out", "report", **CACHE).out


def test_a_valid_entry_that_holds_no_such_result_is_damaged_too(tmp_path):
    call(tmp_path, *ASKED, "--out", "report", **CACHE)
    for path in (tmp_path / ".wakeproof/cache/results").glob("*/*"):
        Store(tmp_path / ".wakeproof/cache", print).put(path.name, b"\x93\x01\x02\x03")
    again = call(tmp_path, *ASKED, "--out", "report", **CACHE)
    assert again.code == 0 and again.err.count("\n") == 1 and "were known" not in again.out


@pytest.mark.thorough
def test_two_processes_at_once_know_what_either_computed(tmp_path):
    words = [WAKEPROOF, *ASKED, "--quiet", "--cache", "cache"]
    running = [
        subprocess.Popen([*words, "--out", f"report-{n}"], cwd=tmp_path, env=os.environ | CACHE) for n in range(2)
    ]
    assert [each.wait(300) for each in running] == [0, 0]
    assert KNOWN in call(tmp_path, *ASKED, "--cache", "cache", **CACHE).out


@pytest.mark.thorough
def test_a_release_of_ones_own_is_known_from_its_worker(tmp_path):
    """It runs in a process of its own, which says by what its result is known."""
    (tmp_path / "mine.py").write_text(files.release(), encoding="utf-8")
    asked = ("prove", "happy-path", "-r", "mine.py:MINE", "--figure-runs", "0")
    first, again = (call(tmp_path, *asked, **CACHE) for _ in range(2))
    assert "were known" not in first.out and KNOWN in again.out, again
    (tmp_path / "mine.py").write_text(files.LEAKING, encoding="utf-8")
    changed = call(tmp_path, *asked, **CACHE)
    assert "were known" not in changed.out and changed.code == 1, "the gate is gone, and that is seen"


@pytest.mark.thorough
def test_a_release_over_a_pipe_is_known_until_one_of_its_files_changes(tmp_path):
    file = python_release(tmp_path)
    asked = ("prove", "lock-pause", "-r", file, "--figure-runs", "0")
    first, again = (call(tmp_path, *asked, **CACHE) for _ in range(2))
    assert "were known" not in first.out and KNOWN in again.out, again
    python_release(tmp_path, "\n    async def write(token):\n        await disk.put(token)\n")
    changed = call(tmp_path, *asked, **CACHE)
    assert "were known" not in changed.out and "no_stale_write on release" in changed.out


def test_files_that_have_changed_since_they_were_read_have_no_digest(tmp_path):
    """A machine that was made before asks the module as it was: nobody knows whose its results are."""
    file, keys, kind = python_release(tmp_path), Keys(), world_kind("lock")
    assert keys.code(kind, file) == keys.code(kind, file) and keys.is_current()
    python_release(tmp_path, "\n    async def write(token):\n        await disk.put(token)\n")
    with pytest.raises(Undigested, match="which have changed since it was first read"):
        keys.code(kind, file)
    assert not keys.is_current()
    assert Keys().code(kind, file)


def test_what_cannot_be_told_by_its_content_is_not_kept_and_said(tmp_path, monkeypatch):
    monkeypatch.setattr(recall.Keys, "code", undigested)
    called = call(tmp_path, *ASKED, **CACHE)
    assert "not kept: lock-pause on checked: it depends on a lock" in called.out and called.code == 0


def undigested(*args: object) -> str:
    raise recall.Undigested("a lock")


def test_a_mutant_is_known_in_whatever_folder_its_report_goes_to(tmp_path):
    result = MutantResult("m", "c", MutantOutcome.EQUIVALENT, (), None, (), None)
    Memory(tmp_path / "one" / "mutants.jsonl", store=Store(tmp_path / "cache", print)).put("key", result)
    other = Memory(tmp_path / "two" / "mutants.jsonl", store=Store(tmp_path / "cache", print))
    assert other.get("key") == result and other.get("another") is None
    fresh = Memory(tmp_path / "two" / "mutants.jsonl", fresh=True, store=Store(tmp_path / "cache", print))
    assert fresh.get("key") is None and len(harness_digest()) == 64


def test_tests_are_known_as_well(pytester):
    all_worlds()  # what a run in this process imports by itself, it forgets again
    pytester.makepyfile(
        "import pytest\n@pytest.mark.wakeproof(scenario='lock-pause', release='checked')\ndef test_it(): pass\n"
    )
    words = ("-p", "no:cacheprovider", "-q", "--wakeproof-cache", "known")
    first, again = (pytester.runpytest_inprocess(*words) for _ in range(2))
    assert "were known" not in "\n".join(first.outlines)
    assert "wakeproof: 1 of 1 results were known; `--wakeproof-no-cache` computes them again" in again.outlines
    bare = pytester.runpytest_inprocess(*words, "--wakeproof-no-cache")
    assert "were known" not in "\n".join(bare.outlines)
    for each in (first, again, bare):
        each.assert_outcomes(passed=1)
