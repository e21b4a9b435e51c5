"""The lines of a release of one's own, from the command line: in every report, the same wherever it is called."""

from __future__ import annotations

import functools
import json
import tempfile
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from calling import call, process

RELEASE = '''\
"""Its done clears whatever token there is, two helpers deep."""

from pullwake.module.handlers import acknowledge_done
from pullwake.module.materialize import materialize_released_claim
from pullwake.module.messages import Reply
from pullwake.module.release import Release


async def _clear(ports, stream):
    await ports.tokens.clear_stream(stream)  # nobody asks whose


async def _finish(ports, stream):
    await _clear(ports, stream)


async def done(ports, request):
    callback = await acknowledge_done(ports, request)
    if isinstance(callback, Reply):
        return callback
    await materialize_released_claim(ports.db, request.consumer_id, request.epoch)
    await _finish(ports, callback.primary_stream)
    return Reply(200)


MINE = Release(name="mine", about="mine", done=done)
'''
NAME = "src/mine.py:MINE"
MADE = ("index.html", "summary.md", "junit.xml", "results.sarif", "results.json")


def line(text: str) -> int:
    [number] = [n for n, each in enumerate(RELEASE.splitlines(), 1) if text in each]
    return number


CLEAR, FINISH, DONE = line("clear_stream(stream)"), line("    await _clear(ports"), line("await _finish")
TOLD = (
    f"Step 33 breaks the property at mine.py:{CLEAR} in _clear (from done:{DONE}, _finish:{FINISH}): "
    "await ports.tokens.clear_stream(stream)  # nobody asks whose"
)


def folder_of_ones_own(name: str) -> Path:
    folder = Path(tempfile.mkdtemp(prefix=name))
    (folder / "src").mkdir()
    (folder / "src/mine.py").write_text(RELEASE)
    return folder


@functools.cache
def checked() -> tuple[Path, str]:
    """A folder with its report, and what was printed."""
    folder = folder_of_ones_own("here")
    called = call(folder, *words("--jobs", "1"), GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=str(folder / "step"))
    assert called.code == 1, called.err
    return folder, called.out


def words(*more: str) -> tuple[str, ...]:
    return ("prove", "newer-wake", "--release", NAME, "--figure-runs", "0", "--out", "out", *more)


def report(name: str) -> str:
    return (checked()[0] / "out" / name).read_text(encoding="utf-8")


def row() -> dict[str, Any]:
    return next(row for row in json.loads(report("results.json"))["results"] if row["property"] == "token_owner")


def kept() -> Path:
    [file] = (checked()[0] / "out/counterexamples").glob("*token_owner.json")
    return file


def test_the_terminal_the_summary_and_the_page_tell_the_line():
    assert TOLD in checked()[1]
    assert TOLD.partition(" (from")[0].replace("_clear", "") in report("summary.md").replace("&#95;clear", "")
    assert TOLD in report("index.html")


def test_an_annotation_points_at_it():
    found = [each for each in checked()[1].splitlines() if each.startswith("::error") and "title=token_owner" in each]
    assert [each.partition(",title")[0] for each in found] == [f"::error file=src/mine.py,line={CLEAR}"]


def test_sarif_is_at_the_line_and_goes_through_the_code():
    (run,) = json.loads(report("results.sarif"))["runs"]
    found = next(each for each in run["results"] if each["ruleId"] == "token_owner")
    at = found["locations"][0]["physicalLocation"]
    assert (at["artifactLocation"]["uri"], at["region"]["startLine"]) == ("src/mine.py", CLEAR)
    [flow] = found["codeFlows"][0]["threadFlows"]
    lines = [each["location"]["physicalLocation"]["region"]["startLine"] for each in flow["locations"]]
    assert lines[0] == line("await acknowledge_done")
    assert lines[-1] == CLEAR


def test_junit_tells_it():
    cases = ET.fromstring(report("junit.xml")).iter("testcase")
    (case,) = (case for case in cases if case.get("name") == "token_owner")
    assert TOLD in (case.findtext("failure") or "")
    assert f"line: mine.py:{CLEAR}" in (case.findtext("system-out") or "").splitlines()


def test_the_results_hold_every_steps_line_and_no_path_of_this_machine():
    drawing = row()["counterexample"]["drawing"]
    breaks = drawing["steps"][drawing["breaks"] - 1]["messages"][0]["sites"]
    assert [(site["file"], site["function"], site["line"]) for site in breaks] == [
        ("mine.py", "done", DONE),
        ("mine.py", "_finish", FINISH),
        ("mine.py", "_clear", CLEAR),
    ]
    fell_in = drawing["steps"][drawing["fell_in"] - 1]
    assert fell_in["label"] == "callback(w2).mint"
    assert fell_in["messages"][0]["sites"][0]["file"] == "pullwake/module/handlers.py"
    for name in (*MADE, f"counterexamples/{kept().name}"):
        assert str(checked()[0]) not in report(name), name
        assert str(Path(__file__).parents[2]) not in report(name), name


def test_the_file_of_a_counterexample_holds_them_too():
    data = json.loads(kept().read_text())
    assert (data["breaks"], data["fell_in"]) == (33, 31)
    assert [site["line"] for site in data["sites"][32]] == [DONE, FINISH, CLEAR]
    assert data["sites"][0] == []
    assert len(data["sites"]) == data["steps"]


@pytest.mark.parametrize(("jobs", "seed"), [("2", "1"), ("1", "random")])
def test_it_is_the_same_in_another_folder_with_other_workers(jobs, seed):
    other = folder_of_ones_own("elsewhere")
    called = process(other, *words("--jobs", jobs), PYTHONHASHSEED=seed)
    assert called.code == 1, called.err
    for name in (*MADE[:-1], f"counterexamples/{kept().name}"):
        assert (other / "out" / name).read_text(encoding="utf-8") == report(name), name


def test_a_report_that_is_made_again_points_at_the_same_lines(tmp_path):
    """Also where the code is not: the results know the file by its path from the folder of the first call."""
    again = call(tmp_path, "report", str(checked()[0] / "out"), "--out", "again")
    assert again.code == 1, again.err
    assert TOLD in again.out
    assert f'"startLine": {CLEAR}' in (tmp_path / "again/results.sarif").read_text()


def test_replay_tells_the_line_of_every_step_that_has_one():
    called = call(checked()[0], "replay", str(kept()), "--trust")
    lines = called.out.splitlines()
    clears = next(n for n, each in enumerate(lines) if "done(w1).clear_stream" in each)
    assert lines[clears + 1].strip() == TOLD.partition("breaks the property ")[2]
    appended = next(n for n, each in enumerate(lines) if "append(m1)" in each)
    assert "at " not in lines[appended + 1]


def test_replay_and_explain_say_them_as_data():
    for command in ("replay", "explain"):
        told = call(checked()[0], command, str(kept()), "--trust", "--json", "-").json
        assert [site["line"] for site in told["sites"][-1]] == [DONE, FINISH, CLEAR]


def test_explain_tells_both_lines_and_each_steps():
    called = call(checked()[0], "explain", str(kept()), "--trust", COLUMNS="160")
    assert f"  · {TOLD}" in called.out.splitlines()
    assert "  · Step 31 interferes at pullwake/module/handlers.py:" in called.out
    assert f"33. done(w1).clear_stream {TOLD.partition('breaks the property ')[2]}" in called.out.splitlines()


def test_a_regression_that_knows_no_point_of_loss_still_has_its_steps_lines():
    regression = Path(__file__).parents[2] / "scenarios/regressions/restart-hides-row.toml"
    called = call(checked()[0], "explain", str(regression))
    assert "in done: " in called.out
    assert "breaks the property at" not in called.out


def test_where_liveness_is_lost_is_kept_in_the_file(tmp_path):
    made = call(
        tmp_path, "prove", "status-failure-retry", "--release", "decoupled", "--figure-runs", "0", "--out", "out"
    )
    assert made.code == 0, made.err
    [file] = (tmp_path / "out/counterexamples").glob("*no_stuck_entity.json")
    breaks = json.loads(file.read_text())["breaks"]
    called = call(tmp_path, "explain", str(file))
    assert f"  · Step {breaks} " in called.out
    assert any(f"Step {breaks} {what} the property at " in called.out for what in ("loses", "breaks"))
    for wrong in (-breaks, 0, 999):
        file.write_text(json.dumps(json.loads(file.read_text()) | {"breaks": wrong}))
        again = call(tmp_path, "explain", str(file))
        assert again.code == 1, again.err
        assert " the property at " not in again.out
