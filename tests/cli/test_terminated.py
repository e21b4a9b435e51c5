"""SIGTERM and SIGHUP are interrupts as SIGINT is: results are kept whenever they come, the exit code says which."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections import deque
from collections.abc import Callable
from typing import Any
from unittest import mock

import pytest
from calling import Called, call, results
from on_a_terminal import interrupt

from locks import write_lock
from wakeproof import interrupts
from wakeproof.campaign import campaign as campaigns
from wakeproof.commands import campaign, report_files
from wakeproof.report.figures import figures
from wakeproof.results.schema import Report

SMALL = ("happy-path", "-r", "decoupled", "--figure-runs", "0", "--jobs", "1", "--out", "report")
CODES = [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)]
TERM = int(signal.SIGTERM)


@pytest.mark.parametrize(("sent", "code"), CODES)
def test_an_exploration_that_is_ended_is_written(tmp_path, sent, code):
    large = write_lock(tmp_path, "large", 3)
    words = ("prove", large, "-r", "checked", "--figure-runs", "0", "--jobs", "1", "--out", "report")
    at_work, out, err = interrupt(tmp_path, *words, once=rb"checked: \d+,\d{3} states", sent=sent)
    assert at_work.returncode == code and "Traceback" not in err
    assert "\nInterrupted. " in out and results(tmp_path / "report")["complete"] is False


@pytest.fixture
def when(monkeypatch) -> Callable[..., None]:
    """Signals that come just before something is done for the first time."""

    def arrange(module: Any, name: str, *sent: int) -> None:
        then, waiting = getattr(module, name), deque(sent)

        def doing(*args: Any, **named: Any) -> Any:
            while waiting:
                signal.raise_signal(waiting.popleft())
            return then(*args, **named)

        monkeypatch.setattr(module, name, doing)

    return arrange


def done(folder) -> Called:
    return call(folder, "run", *SMALL)


def test_between_rounds_the_rest_is_left_out(tmp_path, when):
    when(campaigns, "_run_seeds", TERM)
    assert done(tmp_path).code == 143 and results(tmp_path / "report")["complete"] is False


@pytest.mark.parametrize(
    ("module", "name"),
    [
        (campaigns, "rows_of"),
        (campaign, "about"),
        (campaign, "write"),
        (report_files, "encode"),
        (report_files, "figures"),
    ],
)
def test_what_is_whole_by_then_is_written_whole(tmp_path, when, module, name):
    when(module, name, TERM)
    called = done(tmp_path)
    assert called.code == 143 and results(tmp_path / "report")["complete"] is True
    assert "told by: wakeproof report report" in called.err


@pytest.mark.parametrize(("module", "name"), [(campaigns, "rows_of"), (campaign, "write"), (report_files, "encode")])
def test_a_second_one_loses_nothing(tmp_path, when, module, name):
    when(campaigns, "_run_seeds", TERM)
    when(module, name, signal.SIGINT)
    called = done(tmp_path)
    assert called.code == 143 and results(tmp_path / "report")["complete"] is False


def test_a_third_one_ends_it_at_once(tmp_path, when):
    when(campaigns, "_run_seeds", TERM)
    when(report_files, "encode", TERM, TERM)
    assert done(tmp_path).code == 143 and not (tmp_path / "report" / "results.json").exists()


def test_once_results_are_kept_a_second_one_need_not_wait(tmp_path, when):
    when(campaigns, "_run_seeds", TERM)
    when(report_files, "figures", TERM)
    called = done(tmp_path)
    assert called.code == 143 and results(tmp_path / "report")["complete"] is False
    assert not (tmp_path / "report" / "index.html").exists()


def test_what_is_being_loaded_is_loaded_to_the_end(monkeypatch):
    """A library in C that an exception meets while it loads may take the process with it."""
    name, loading = "wakeproof.report.figures.every", mock.Mock()
    loading.find_spec = lambda asked, *_: signal.raise_signal(TERM) if asked == name else None
    monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setattr(sys, "meta_path", [loading, *sys.meta_path])
    with interrupts.listening(), pytest.raises(KeyboardInterrupt):
        figures(Report(wakeproof="", results=()))
    assert name in sys.modules


def test_afterwards_signals_are_what_they_were(tmp_path):
    before = [signal.getsignal(number) for number, _ in CODES]
    call(tmp_path, "list", "faults")
    assert [signal.getsignal(number) for number, _ in CODES] == before


def test_an_interrupt_is_heard_where_a_shell_put_it_in_the_background(tmp_path, when):
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        when(campaigns, "_run_seeds", signal.SIGINT)
        assert done(tmp_path).code == 130 and results(tmp_path / "report")["complete"] is False
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)


def test_what_whoever_started_it_ignores_stays_ignored(tmp_path, when):
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        when(campaigns, "_run_seeds", signal.SIGHUP)
        assert done(tmp_path).code == 0
    finally:
        signal.signal(signal.SIGHUP, before)


@pytest.mark.parametrize("sent", [sent for sent, _ in CODES])
def test_one_that_comes_while_the_interpreter_ends_changes_no_code(sent):
    words = ["wakeproof", "list", "releases"]
    late = f"atexit.register(lambda: os.kill(os.getpid(), {int(sent)}))"
    code = f"import atexit, os, sys\n{late}\nfrom wakeproof.cli.main import main\nsys.argv = {words}\nmain()"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "") and "decoupled" in ended.stdout
