"""`wakeproof live` as a user meets it: real runs of two releases, refusals, and nothing left behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from wakeproof.cli import main as cli

WAKEPROOF = str(Path(sys.executable).with_name("wakeproof"))
GONE_S = 20
SURE = ("time.append_ms=[60, 100]", "time.think_ms=[40, 50]", "time.idle_timeout_ms=1", "heartbeats=0")
"""The next message comes while the done before it notifies, and is worked when that is over."""


def called(monkeypatch, capsys, *words: str) -> tuple[int, str, str]:
    monkeypatch.setattr(sys, "argv", ["wakeproof", "live", *words])
    with pytest.raises(SystemExit) as end:
        cli.main()
    return int(end.value.code or 0), *capsys.readouterr()


def settings(*texts: str) -> list[str]:
    return [word for text in texts for word in ("--set", text)]


def small(folder: Path, *words: str) -> list[str]:
    target = str(folder / "live.json")
    return ["--runs", "24", "--parallel", "4", "--predictions", "50", "--json", target, *words]


def results(folder: Path) -> dict:
    return json.loads((folder / "live.json").read_text())


def broken(told: dict) -> dict[str, int]:
    rows = {row["property"]: row["observed"][0] + row["struck"][0] for row in told["rows"]}
    return {name: count for name, count in rows.items() if count}


def test_decoupled_breaks_for_real_what_it_breaks_in_the_simulation(monkeypatch, capsys, tmp_path):
    words = small(tmp_path, "--release", "decoupled", "--notify-ms", "60..80", *settings(*SURE))
    code, out, err = called(monkeypatch, capsys, *words, "--figure", str(tmp_path / "live.svg"))
    told = results(tmp_path)
    assert (code, err, told["complete"], told["runs"]) == (1, "", True, 24)
    assert {"token_owner", "rightful_writer", "no_lost_work"} <= broken(told).keys() <= predictable(told)
    assert all(row["premise_met"] for row in told["rows"])
    assert "was cleared by done(" in out
    assert (tmp_path / "live.svg").read_text().count("token_owner") == 1


def predictable(told: dict) -> set[str]:
    return {"idle_means_idle"} | {row["property"] for row in told["rows"] if row["predicted"][0]}


def test_fenced_breaks_nothing_where_servers_are_killed(monkeypatch, capsys, tmp_path):
    words = small(tmp_path, "--release", "fenced", "--restarts", "60", *settings("time.lease_ms=400"))
    code, _, err = called(monkeypatch, capsys, *words)
    told = results(tmp_path)
    assert (code, err, broken(told)) == (0, "", {})
    assert told["wakes"] >= told["runs"] == 24


def test_what_never_ends_is_cut_short_and_shows_nothing_of_its_end(monkeypatch, capsys, tmp_path):
    own = tmp_path / "own.py"
    own.write_text(
        "from dataclasses import replace\n"
        "from pullwake.module.messages import Reply\n"
        "from pullwake.releases import decoupled\n"
        "async def done(ports, request):\n"
        "    return Reply(502)\n"
        "RELEASE = replace(decoupled.RELEASE, name='own', done=done)\n"
    )
    words = small(tmp_path, "--release", f"{own}:RELEASE", "--messages", "1", *settings("time.lease_ms=50"))
    code, _, _ = called(monkeypatch, capsys, "--max-seconds", "1", *words)
    told = results(tmp_path)
    assert (code, broken(told)) == (3, {})
    assert told["counts"]["runs_cut_short"] == told["runs"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--release", "fence"], "unknown release 'fence'; did you mean 'fenced'?"),
        (["--release", "fenced", "--notify-ms", "much"], "--notify-ms: 'much' is no number of milliseconds"),
        (["--release", "fenced", "--notify-ms", "9..1"], "is no delay"),
        (["--release", "fenced", "--figure", "figure.txt"], "figure.txt: is no figure"),
        (["--release", "fenced", "--set", "dispatch=webhook"], "webhook"),
    ],
)
def test_what_cannot_be_run_is_refused_before_any_work(monkeypatch, capsys, tmp_path, words, told):
    monkeypatch.chdir(tmp_path)
    code, out, err = called(monkeypatch, capsys, *words)
    assert (code, out) == (2, "")
    assert told in err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_an_interrupt_leaves_no_process_and_no_folder(tmp_path, ending):
    words = ("--release", "fenced", "--runs", "100000", "--restarts", "1", "--predictions", "1")
    environment = os.environ | {"TMPDIR": str(tmp_path)}
    with subprocess.Popen(
        [WAKEPROOF, "live", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, text=True
    ) as run:
        try:
            started = until(lambda: servers(run.pid))
            run.send_signal(ending)
            out, err = run.communicate(timeout=60)
        finally:
            run.kill()
    if ending == signal.SIGINT:
        assert (run.returncode, err) == (130, "")
        assert "fenced: " in out
    assert until(lambda: not any(process.is_running() for process in started) and not list(tmp_path.iterdir()))


def servers(pid: int) -> list[psutil.Process]:
    """All of the run's processes, once there are two servers that have been started with it."""
    try:
        all_ = psutil.Process(pid).children(recursive=True)
        found = sum("pullwake.live.server" in " ".join(process.cmdline()) for process in all_)
    except psutil.NoSuchProcess:
        return []
    return all_ if found >= 2 else []


def until(condition):
    for _ in range(GONE_S * 20):
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError("it never came")
