"""Standard output takes any sign, and whatever ends a command from within is told as an error."""

from __future__ import annotations

import ctypes
import io
import sys
from types import SimpleNamespace

import pytest

from wakeproof import processes
from wakeproof.cli import main
from wakeproof.commands import streams


@pytest.mark.parametrize("name", ["stdout", "stderr"])
def test_a_stream_without_our_signs_gets_others(monkeypatch, name):
    kept = io.BytesIO()
    monkeypatch.setattr(sys, name, io.TextIOWrapper(kept, encoding="ascii"))
    streams.prepare()
    print("✗ broken", file=getattr(sys, name), flush=True)
    assert kept.getvalue() == b"? broken\n"


def test_what_a_release_does_to_end_the_process_is_no_end_of_the_command(monkeypatch, capsys):
    def end(**_: object) -> None:
        raise SystemExit(0)

    monkeypatch.setattr(main, "app", end)
    assert main._called() == 2
    said = capsys.readouterr().err
    assert "SystemExit: 0: this ended the command before its results" in said and __file__ in said


@pytest.mark.parametrize(
    ("platform", "answer", "is_killed"), [("darwin", 0, False), ("linux", 0, True), ("linux", -1, False)]
)
def test_who_sees_to_the_end_of_a_child(monkeypatch, platform, answer, is_killed):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(ctypes, "CDLL", lambda _: SimpleNamespace(prctl=lambda *_: answer))
    assert processes._killed_by_the_kernel() is is_killed
