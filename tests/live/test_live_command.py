"""`wakeproof live` as a user meets it: real runs of two releases, refusals, and nothing left behind."""

from __future__ import annotations

import json
import math
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from cli.calling import PROGRESS, WAKEPROOF
from pullwake.plugin import PLUGIN
from wakeproof.cli import main as cli
from wakeproof.commands import console

GONE_S = 20
SURE = ("time.append_ms=[60, 100]", "time.think_ms=[40, 50]", "time.idle_timeout_ms=1", "heartbeats=0")
"""The next message comes while the done before it notifies, and is worked when that is over."""


def called(monkeypatch, capsys, *words: str) -> tuple[int, str, str]:
    """Said to somebody patient: a line of how far it is comes where a machine is busy."""
    monkeypatch.setattr(sys, "argv", ["wakeproof", "live", *words])
    monkeypatch.setattr(console, "PIPED_EVERY_S", math.inf)
    with pytest.raises(SystemExit) as end:
        cli.main()
    return int(end.value.code or 0), *capsys.readouterr()


def settings(*texts: str) -> list[str]:
    return [word for text in texts for word in ("--set", text)]


def small(folder: Path, *words: str, runs: int = 24) -> list[str]:
    target = str(folder / "live.json")
    return ["--runs", str(runs), "--parallel", "4", "--predictions", "50", "--json", target, *words]


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
    assert all(row["struck"] == row["struck_predicted"] == [0, 0] for row in told["rows"])
    assert "was cleared by done(" in out
    assert (tmp_path / "live.svg").read_text().count("token_owner") == 1


def predictable(told: dict) -> set[str]:
    return {"idle_means_idle"} | {row["property"] for row in told["rows"] if row["predicted"][0]}


def test_fenced_breaks_nothing_where_servers_are_killed(monkeypatch, capsys, tmp_path):
    """A busy machine has the next server ready only after seconds, so there are runs for as long as that."""
    runs = 240
    words = small(tmp_path, "--release", "fenced", "--restarts", "120", *settings("time.lease_ms=400"), runs=runs)
    code, _, err = called(monkeypatch, capsys, *words)
    told = results(tmp_path)
    assert (code, err, broken(told)) == (0, "", {})
    assert told["wakes"] >= told["runs"] == runs
    for row in told["rows"]:
        breaks, predicted = row["struck_predicted"]
        calm, struck, hung_up = (row[kind][1] for kind in ("observed", "struck", "other"))
        assert calm + struck + hung_up == runs and struck, "a restart twice a second falls into some run"
        assert 0 < predicted <= 50 and breaks == 0, "of 50 drawn, those that their restart fell into"


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
    assert told["cut_short"] == told["runs"]


REFUSED = [
    ("--release fence", "unknown release 'fence'", "did you mean 'fenced'?"),
    ("--release nope.py:RELEASE", "nope.py: there is no such file", "path/to/file.py:NAME"),
    ("--runs 1", "Missing option '--release'", "wakeproof live --help"),
    ("-r fenced happy-pth", "unknown scenario 'happy-pth'", "did you mean 'happy-path'?"),
    ("-r fenced nowhere.toml", "nowhere.toml: there is no such file", "give a path that exists"),
    ("-r fenced still.toml", "the world 'still' cannot be run live", "by `live` of its kind"),
    ("-r fenced --set nonsense=1", "--set: unknown setting 'nonsense'", "did you mean"),
    ("-r fenced --set messages=x", "--set bounds.messages: expected 'int'", ""),
    ("-r fenced --runners 10", "--runners: expected 'int' <= 9, the value is 10", ""),
    ("-r fenced --runners 0", "'--runners'", "greater than or equal to 1"),
    ("-r fenced --messages 10", "--messages: expected 'int' <= 9, the value is 10", ""),
    ("-r fenced --messages 0", "'--messages'", "greater than or equal to 1"),
    *(
        (f"-r fenced --notify-ms={text}", f"--notify-ms: '{text}' is not a delay", "write LEAST..MOST in ms")
        for text in ("much", "9..1", "-1", "inf", "0..inf", "nan", "..", "0..", "")
    ),
    ("-r fenced --runs 0", "'--runs'", "greater than or equal to 1"),
    ("-r fenced --parallel 0", "'--parallel'", "greater than or equal to 1"),
    ("-r fenced --parallel 201", "'--parallel'", "less than or equal to 200"),
    ("-r fenced --predictions 0", "'--predictions'", "greater than or equal to 1"),
    ("-r fenced --restarts -1", "'--restarts'", "greater than or equal to 0"),
    ("-r fenced --restarts nan", "'--restarts'", "less than or equal to 120"),
    ("-r fenced --max-seconds inf", "--max-seconds: inf is no limit", "or 0 for no limit"),
    ("-r fenced --max-seconds nan", "'--max-seconds'", "greater than or equal to 0"),
    ("-r fenced --figure x.txt", "--figure: 'x.txt' is no figure", ".svg, .png, .pdf"),
    ("-r fenced --figure -", "--figure: '-' is no figure", ".svg, .png, .pdf"),
    ("-r fenced --figure no/x.svg", "--figure: there is no folder 'no'", "give another place"),
    ("-r fenced --figure still.toml/x.svg", "--figure: still.toml: cannot be written", "give another place"),
    ("-r fenced --json no/x.json", "--json: there is no folder 'no'", "give another place"),
    ("-r fenced --json .", "--json: '.': is not a file name", "or - for standard output"),
    ("-r fenced --json x.svg --figure x.svg", "--figure: 'x.svg' is the file of --json", "give each its own"),
    ("-r fenced --set streams=2", "streams = 2 cannot be run for real", "add --set streams=1"),
    ("-r fenced --set defers=false", "defers = false cannot be run for real", "add --set defers=true"),
    ("-r fenced --set dispatch=webhook", "bounds.runners: webhook wakes all go to one runner", ""),
    ("-r fenced --set restart=2", "live: restart = 2 cannot be set for a live run", "--restarts kills servers"),
    ("-r fenced newer-wake", "newer-wake: stalls.max = 2 cannot be planned", "add --set stalls.max=0"),
]


@pytest.fixture
def nothing_starts(monkeypatch):
    """Whatever would start a database, and so everything else, is a failure."""
    monkeypatch.setattr("pullwake.live.live.embedded", lambda: pytest.fail("a database was started"))


@pytest.mark.parametrize(("words", "what", "remedy"), REFUSED, ids=[row[0] for row in REFUSED])
def test_what_cannot_be_run_is_refused_before_anything_starts(
    monkeypatch, capsys, tmp_path, nothing_starts, words, what, remedy
):
    other = replace(PLUGIN, name="still", live=None, scenarios=tmp_path)
    monkeypatch.setattr("wakeproof.scenario.worlds._installed", lambda: {"pullwake": PLUGIN, "still": other})
    monkeypatch.chdir(tmp_path)
    still = tmp_path / "still.toml"
    still.write_text('title = "T"\nabout = "A"\nworld = "still"\n')
    code, out, err = called(monkeypatch, capsys, *words.split())
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert what in err and remedy in err
    assert list(tmp_path.iterdir()) == [still]


def test_a_refusal_of_what_was_set_otherwise_names_that(monkeypatch, capsys, tmp_path, nothing_starts):
    words = ("--release", "fenced", "--runners", "2", "--set", "bounds.messages=10")
    code, _, err = called(monkeypatch, capsys, *words)
    assert code == 2 and "--set bounds.messages: " in err and "--runners" not in err


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_an_interrupt_keeps_what_was_done_and_leaves_no_process_and_no_folder(tmp_path, open_folder, ending):
    words = ("--release", "fenced", "--runs", "100000", "--restarts", "1", "--json", str(tmp_path / "live.json"))
    environment = os.environ | {"TMPDIR": str(open_folder)}
    with subprocess.Popen(
        [WAKEPROOF, "live", *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, text=True
    ) as run:
        try:
            started = until(lambda: servers(run.pid))
            run.send_signal(ending)
            out, err = run.communicate(timeout=60)
        finally:
            run.kill()
    if ending != signal.SIGKILL:
        assert (run.returncode, PROGRESS.sub("", err)) == (128 + ending, "")
        assert "fenced: " in out and results(tmp_path)["complete"] is False
    assert until(lambda: not any(process.is_running() for process in started) and not list(open_folder.iterdir()))


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
