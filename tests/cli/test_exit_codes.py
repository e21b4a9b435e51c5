"""0 as expected, 1 broken or not as expected, 2 not usable, 3 inconclusive, 130 interrupted: what a CI job goes by."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import psutil
import pytest
from calling import SCENARIO, call, results
from on_a_terminal import interrupt

from locks import write_lock
from wakeproof.workers.pool import Workers

FEW = ("--seeds", "0:40", "--figure-runs", "0", "--jobs", "1", "--out", "report")
HELD = '[expect.every]\ninconclusive.terminal_status = "nobody stops it"\n'


def code(folder: Path, *words: str, **files: str) -> int:
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(f"{SCENARIO}\n{text}")
    return call(folder, *words, *FEW).code


def test_0_where_everything_is_as_expected(tmp_path):
    assert code(tmp_path, "check", "happy-path") == 0
    assert code(tmp_path, "run", "mine.toml", mine=HELD) == 0


def test_0_where_a_breach_was_promised(tmp_path):
    assert code(tmp_path, "check", "heartbeats", "--release", "lease_nulling") == 0
    broken = [row["property"] for row in results(tmp_path / "report")["results"] if row["verdict"] == "violated"]
    assert broken == ["lease_kept"]


def test_1_where_a_property_breaks_that_was_to_hold(tmp_path):
    (tmp_path / "mine.toml").write_text(SCENARIO.replace("messages = 1", "messages = 1\nheartbeats = 1") + HELD)
    called = call(tmp_path, "run", "mine.toml", *FEW)
    assert called.code == 1
    assert "! mine on lease_nulling: lease_kept: expected held, is violated" in called.out


def test_1_where_a_property_holds_that_was_to_break(tmp_path):
    wrong = f"{HELD}violated.token_owner = 'not so'\n"
    (tmp_path / "mine.toml").write_text(f"{SCENARIO}{wrong}")
    called = call(tmp_path, "run", "mine.toml", *FEW)
    assert called.code == 1 and "token_owner: expected violated, is held" in called.out


def test_3_where_fewer_runs_than_the_scenario_gives_saw_no_breach(tmp_path):
    (tmp_path / "mine.toml").write_text(f"{SCENARIO}{HELD}violated.token_owner = 'rare'\n".replace("= 5", "= 500"))
    called = call(tmp_path, "run", "mine.toml", *FEW)
    assert called.code == 3 and "not seen; its scenario gives it 500 runs" in called.out


def test_1_where_an_override_breaks_something(tmp_path):
    assert code(tmp_path, "run", "happy-path", "--release", "token_gated", "--set", "restart=1") == 1


def test_3_where_a_bound_was_hit(tmp_path):
    called = call(tmp_path, "run", "newer-wake", "-r", "decoupled", *FEW, "--set", "wakes_max=1")
    assert called.code == 3
    rows = results(tmp_path / "report")["results"]
    assert {row["verdict"] for row in rows} == {"inconclusive"}, "what a bound cuts short is no breach either"
    assert all("limit wakes_max was hit in" in row["because"] for row in rows if row["expected"] is None)


def test_3_where_a_premise_is_not_met_that_was_to_be(tmp_path):
    (tmp_path / "mine.toml").write_text(SCENARIO)
    called = call(tmp_path, "run", "mine.toml", *FEW)
    assert called.code == 3
    assert "terminal_status: expected held, is inconclusive its premise was never met" in called.out


def test_an_own_scenario_is_replayed_by_its_file(tmp_path):
    (tmp_path / "mine.toml").write_text(SCENARIO.replace("messages = 1", "messages = 1\nheartbeats = 1"))
    call(tmp_path, "run", "mine.toml", "-r", "lease_nulling", *FEW)
    file = "report/counterexamples/mine-lease_nulling-lease_kept.json"
    assert json.loads((tmp_path / file).read_text())["scenario"] == "mine.toml"
    assert call(tmp_path, "replay", file, "--keep", "kept.toml").code == 1
    assert call(tmp_path, "replay", "kept.toml").code == 1
    (tmp_path / "mine.toml").unlink()
    assert call(tmp_path, "replay", file).code == 1, "the file alone is enough"
    assert call(tmp_path, "replay", "kept.toml").code == 2, "a regression goes by its scenario"


@pytest.fixture(scope="module", params=["1", "2"])
def interrupted(request, tmp_path_factory):
    """A check, interrupted as soon as it says that its first scenarios are through: the last takes long."""
    folder = tmp_path_factory.mktemp("interrupted")
    scenarios = ("lock-pause", "lock-restart", write_lock(folder, "large", 3))
    words = ("check", *scenarios, "-r", "checked", "--jobs", request.param, "--out", "report")
    beyond_the_canaries = rb"\D[1-9]/3\D"
    return folder, *interrupt(folder, *words, once=beyond_the_canaries)


def test_130_where_it_was_interrupted(interrupted):
    _, at_work, out, err = interrupted
    assert at_work.returncode == 130 and "Traceback" not in err
    assert "\nInterrupted. " in out


def test_what_was_computed_is_kept(interrupted):
    report = results(interrupted[0] / "report")
    assert report["complete"] is False
    assert any(row["verdict"] == "proved" for row in report["results"]), "the first scenario was through"
    assert any("interrupted" in row["because"] for row in report["results"]), "the last one was not"
    assert "(interrupted: what was computed so far)" in (interrupted[0] / "report/summary.md").read_text()


def test_no_worker_survives(interrupted):
    """Each is in a group of its own, and called with the number of its parent."""
    for _ in range(50):
        if not (left := started_by(interrupted[1].pid)):
            break
        time.sleep(0.1)
    assert left == []


def test_a_worker_would_be_seen():
    with Workers(1) as workers:
        workers.run(abs, [(0, 0)], lambda *_: None, apart=True)
        assert len(started_by(os.getpid())) == 1
    assert started_by(os.getpid()) == []


def started_by(pid):
    """The processes of ours that this one has started, and that still are."""
    calls = [process.info["cmdline"] or [] for process in psutil.process_iter(["cmdline"])]
    return [call for call in calls if "wakeproof.processes" in call and str(pid) in call]
