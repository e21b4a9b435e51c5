"""Whatever moment a command is killed at, nothing of it goes on, and what it kept is whole."""

from __future__ import annotations

import subprocess
import sys

import pytest
from afterwards import Watch
from kill import COMMANDS, MOMENTS, SIGNALS, Alone, kill, shoot

LEAVES = """
import os, socket, subprocess, sys, tempfile, time
from multiprocessing import shared_memory, resource_tracker
if len(sys.argv) == 1:
    subprocess.Popen([sys.executable, __file__, "child"], start_new_session=True)
else:
    heard = socket.socket()
    heard.bind(("127.0.0.1", 0))
    heard.listen()
    held = shared_memory.SharedMemory(create=True, size=64)
    tempfile.mkdtemp()
    print("ready", flush=True)
    time.sleep(60)
"""


@pytest.mark.parametrize("number", [0, 1])
def test_a_run_that_is_killed_leaves_nothing(number):
    shot = shoot("run", number, Alone(0.0, 0.0), with_workers=True)
    assert shot.found == [] and shot.settled is not None, SIGNALS[number].name


@pytest.mark.slow
@pytest.mark.parametrize("name", COMMANDS)
def test_killed_at_any_moment(name):
    row, shots = kill(name, MOMENTS)
    assert (row.tried, shots) == (MOMENTS, [])


@pytest.fixture
def left(tmp_path):
    """What a process left that started another in a session of its own, and went."""
    (tmp_path / "tmp").mkdir()
    watch = Watch(tmp_path / "tmp")
    (tmp_path / "leaves.py").write_text(LEAVES)
    words = [sys.executable, str(tmp_path / "leaves.py")]
    with subprocess.Popen(words, env=watch.environment, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None and parent.stdout.readline() == "ready\n"
    yield watch
    watch.end_all()


def test_what_is_left_is_seen(left):
    kinds = {kind for kind, _ in left.left()}
    assert kinds == {"processes left", "sockets left", "semaphores left", "folders left"}
    assert left.gone_within(0.2) is None


def test_what_is_gone_is_not(left):
    assert any(True for _ in left.left())
    left.end_all()
    for folder in left.temporary.iterdir():
        folder.rmdir()
    assert left.gone_within(5.0) is not None


def test_others_are_left_alone(tmp_path):
    watch = Watch(tmp_path)
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        assert watch.processes() == []
        watch.end_all()
        assert other.poll() is None
