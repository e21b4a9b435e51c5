"""An interrupt of `live` keeps what was done, whenever it comes: while all starts, while all ends, between."""

from __future__ import annotations

import json
import signal
import sys
from typing import Any

import pytest

from pullwake.live import live, processes
from wakeproof.cli import main as cli
from wakeproof.commands import live as command
from wakeproof.live.predict import Predictor

RUNS = 3
AFTER = [
    (processes.ServerProcesses, "stop", False),
    (command, "Predictor", False),
    (Predictor, "struck", True),
    (command, "lengths", True),
    (command, "_hand_out", True),
]
"""Where it comes once everything has run, and whether anything is left out for it."""


def interrupted(monkeypatch, folder, where: Any, name: str, *sent: int) -> tuple[int, dict[str, Any]]:
    """Signals that come just before something is done for the first time; the exit code, and what was kept."""
    then, waiting = getattr(where, name), list(sent)

    def doing(*args: Any, **named: Any) -> Any:
        while waiting:
            signal.raise_signal(waiting.pop())
        return then(*args, **named)

    monkeypatch.setattr(where, name, doing)
    words = ("--release", "fenced", "--runs", str(RUNS), "--predictions", "10", "--json", str(folder / "live.json"))
    monkeypatch.setattr(sys, "argv", ["wakeproof", "live", *words])
    with pytest.raises(SystemExit) as end:
        cli.main()
    return int(end.value.code or 0), json.loads((folder / "live.json").read_text())


@pytest.mark.parametrize(("where", "name", "whole"), AFTER, ids=[row[1] for row in AFTER])
def test_what_has_run_is_told(monkeypatch, capsys, tmp_path, where, name, whole):
    code, told = interrupted(monkeypatch, tmp_path, where, name, signal.SIGTERM)
    assert (code, told["runs"]) == (143, RUNS)
    assert f"fenced: {RUNS} runs" in capsys.readouterr().out
    assert whole or not told["complete"]


@pytest.mark.parametrize("name", ["embedded", "migrate", "LiveRun"])
def test_while_all_starts_nothing_has_run_and_that_is_told(monkeypatch, tmp_path, name):
    code, told = interrupted(monkeypatch, tmp_path, live, name, signal.SIGINT)
    assert (code, told["runs"], told["complete"]) == (130, 0, False)


def test_a_second_one_loses_nothing(monkeypatch, tmp_path):
    code, told = interrupted(monkeypatch, tmp_path, processes.ServerProcesses, "stop", signal.SIGINT, signal.SIGTERM)
    assert (code, told["runs"]) == (143, RUNS)
