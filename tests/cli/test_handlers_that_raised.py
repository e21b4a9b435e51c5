"""Exceptions of the release itself stand first wherever a report is read, with file and line."""

from __future__ import annotations

from pathlib import Path

import calling
import pytest
import releases_of_ones_own

BUG = """from dataclasses import replace

from pullwake.releases import decoupled


async def done(ports, request):
    reply = await decoupled.RELEASE.done(ports, request)
    try:
        await ports.log.swallowed(request.no_such_field)
    except Exception:
        pass
    return reply


RELEASE = replace(decoupled.RELEASE, name="mine", done=done)
"""
WHAT = "swallowed AttributeError: 'DoneRequest' object has no attribute 'no_such_field', in done at mine.py:9"
LINE = f"done on mine: {WHAT} (in happy-path)"
WORDS = ("check", "happy-path", "--release", "mine.py:RELEASE", "--figure-runs", "0", "--out", "out")


@pytest.fixture
def said(tmp_path: Path) -> calling.Called:
    (tmp_path / "mine.py").write_text(BUG, encoding="utf-8")
    return calling.call(tmp_path, *WORDS)


def test_a_bug_that_a_broad_clause_hides_is_no_pass(said: calling.Called) -> None:
    assert said.code == 1


def test_it_stands_first_on_the_terminal(said: calling.Called) -> None:
    assert " ".join(said.out.split()).startswith(f"handlers that raised ✗ {LINE}")


def test_it_stands_before_every_verdict_in_the_summary_and_on_the_page(said: calling.Called, tmp_path: Path) -> None:
    summary = (tmp_path / "out" / "summary.md").read_text(encoding="utf-8")
    assert summary.index("## Handlers that raised") < summary.index("no_such") < summary.index("## Release x property")
    page = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert page.index("Handlers that raised") < page.index("no_such_field") < page.index('<section id="matrix"')


def test_the_story_tells_the_request_step_by_step_and_never_as_usual(said: calling.Called, tmp_path: Path) -> None:
    rows = calling.results(tmp_path / "out")["results"]
    [row] = [row for row in rows if row["property"] == "no_unhandled_error"]
    [line] = [line for line in row["counterexample"]["told"] if "raised" in line]
    assert f"raised → {WHAT}" in line
    assert "done(w1) as usual" not in line


def test_results_count_it(said: calling.Called, tmp_path: Path) -> None:
    [row] = calling.results(tmp_path / "out")["coverage"]
    [told] = row["amiss"]
    assert (told["request"], told["what"]) == ("done", WHAT)
    assert told["times"] > 0


def test_a_release_that_raises_nothing_has_no_such_heading(tmp_path: Path) -> None:
    said = calling.call(tmp_path, "check", "lost-reply", "--release", "decoupled", "--figure-runs", "0", "--out", "out")
    assert said.code == 0
    assert "handlers that raised" not in said.out
    assert "Handlers that raised" not in (tmp_path / "out" / "summary.md").read_text(encoding="utf-8")


def test_a_statement_that_is_given_too_much_is_refused_where_it_is_sent(tmp_path: Path) -> None:
    wrong = releases_of_ones_own.release("    await ports.db.execute(read_entity('stream/a', 'more'))\n")
    (tmp_path / "mine.py").write_text(wrong)
    said = calling.call(
        tmp_path, "run", "happy-path", "-r", "mine.py:MINE", "--seeds", "0:3", "--figure-runs", "0", "-j", "1"
    )
    assert (said.code, said.out) == (2, "")
    assert "read_entity(stream_path) is called otherwise: too many positional arguments" in said.err


HALVES = BUG.replace("request.no_such_field", "bytes([233]).decode(errors='surrogateescape')").replace(
    "    return reply", "    raise ValueError('half \\ud800 of it')"
)


@pytest.mark.parametrize("words", ["prove happy-path", "run happy-path --seeds 0:3"])
def test_half_of_a_character_in_what_is_raised_is_told_and_costs_nothing(tmp_path: Path, words: str) -> None:
    named = "\nobject.__setattr__(RELEASE, 'name', '\\udc80')\n"
    (tmp_path / "mine.py").write_text(HALVES + named, encoding="utf-8")
    ours = ("--release", "mine.py:RELEASE", "--jobs", "1", "--figure-runs", "0", "--out", "out", "--cache", "cache")
    called = calling.call(tmp_path, *words.split(), *ours, WAKEPROOF_NO_CACHE="")
    rows = {row["property"]: row for row in calling.results(tmp_path / "out")["results"]}
    assert called.code == 1 and rows["no_unhandled_error"]["verdict"] == "violated", called
    assert r"half \ud800 of it" in (tmp_path / "out" / "summary.md").read_text(encoding="utf-8")
    kept = tmp_path / "out" / rows["no_unhandled_error"]["counterexample"]["file"]
    assert r"half \\ud800 of it" in kept.read_text(encoding="utf-8")
    assert "half of a character" in called.out
    again = calling.call(tmp_path, "replay", str(kept), "--release", "mine.py:RELEASE")
    assert again.code == 1 and again.err == ""
