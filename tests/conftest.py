"""Brings pytest's own `pytester`, which only a conftest at the top may, and a place for temporary files."""

from __future__ import annotations

import compileall
import gc
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import tiers
from remembered import remembered
from wakeproof.campaign import canaries

pytest_plugins = ["pytester"]
os.environ["WAKEPROOF_NO_CACHE"] = "1"  # what a test changes in this process has to be run
os.environ.pop("COLUMNS", None)  # which pytest-xdist sets: what is printed into a pipe has room
signal.signal(signal.SIGINT, signal.default_int_handler)  # which `pytest ... &` in a script has it ignore
ROOT = Path(__file__).parents[1]
BYTECODE_UNWANTED = sys.dont_write_bytecode


def pytest_configure(config: pytest.Config) -> None:
    """Compile this checkout once, also where PYTHONDONTWRITEBYTECODE would have each of hundreds of processes do it.

    Only what stands here: a module that a test writes twice within a second must never be read from its old bytecode.
    """
    if BYTECODE_UNWANTED and not hasattr(config, "workerinput"):
        for name in ("sim", "model"):
            compileall.compile_dir(ROOT / name, quiet=2)
    sys.dont_write_bytecode = False  # while tests are collected: their rewritten assertions are kept
    gc.disable()  # as long: all of it stays


def pytest_collection_finish() -> None:
    sys.dont_write_bytecode = BYTECODE_UNWANTED
    gc.freeze()
    gc.enable()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Before `-m` looks at the marks."""
    tiers.mark(items, tiers.read())


@pytest.fixture(scope="module", autouse=True)
def kept_out_of_the_way() -> Iterator[None]:
    """What the tests of a file leave is not looked at again: among two million objects that takes three seconds."""
    yield
    gc.collect()  # what is garbage says so while its own file is there to hear it
    gc.freeze()


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Where a PostgreSQL can be put also by root, who lets nobody into pytest's own folders."""
    folder = Path(tempfile.mkdtemp(dir="/tmp", prefix="test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session", autouse=True)
def canaries_proved_once() -> Iterator[None]:
    """A process that calls the command a thousand times proves each canary of each kind once: it is the same proof."""
    prove, known = canaries._proof, dict[tuple[int, str], tuple[Any, Any]]()

    def proved(kind: Any, canary: Any) -> Any:
        key = (id(kind), repr(canary))
        if key not in known:
            known[key] = (prove(kind, canary), kind)  # the kind is kept, so that its identity is no other's
        return known[key][0]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(canaries, "_proof", proved)
        yield


@pytest.fixture(scope="session", autouse=True)
def made_once() -> Iterator[None]:
    """Most of what a short call takes is the same each time."""
    with remembered():
        yield
