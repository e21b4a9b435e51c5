"""A campaign of mutants that is killed leaves no process and no file, and what it remembers can be read."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

WAKEPROOF = str(Path(sys.executable).with_name("wakeproof"))
WAITS_S = 60


def until(condition: Callable[[], object]) -> bool:
    for _ in range(WAITS_S * 20):
        if condition():
            return True
        time.sleep(0.05)
    return False


def is_trial(process: psutil.Process) -> bool:
    return "wakeproof.mutants.trial" in process.cmdline()


@pytest.mark.parametrize(("ending", "code"), [(signal.SIGKILL, -9), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_nothing_is_left_of_it_and_what_it_remembers_can_be_read(tmp_path, ending, code):
    temporary, out = tmp_path / "temporary", tmp_path / "out"
    temporary.mkdir()
    words = ["mutants", "happy-path", "--jobs", "1", "--out", str(out)]
    environment = os.environ | {"TMPDIR": str(temporary)}
    with subprocess.Popen([WAKEPROOF, *words], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert until((out / "mutants.jsonl").exists)
        assert until(lambda: any(map(is_trial, psutil.Process(run.pid).children())))
        trials = psutil.Process(run.pid).children()
        run.send_signal(ending)
        run.communicate(timeout=WAITS_S)
        assert run.returncode == code
    assert until(lambda: not any(trial.is_running() for trial in trials))
    assert not list(temporary.iterdir())
    *lines, torn = (out / "mutants.jsonl").read_bytes().split(b"\n")
    assert lines and torn == b""
    known = {json.loads(line)["result"]["name"] for line in lines}
    if ending != signal.SIGKILL:
        told = json.loads((out / "mutants.json").read_text())
        assert not told["complete"] and known <= {result["name"] for result in told["mutants"]}
