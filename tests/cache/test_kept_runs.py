"""What a module over a pipe has answered is known to the next process: by its files, its words, and kinds of effect."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from wakeproof.errors import UserError
from wakeproof.kit.client import HostStart
from wakeproof.kit.conformance import asked
from wakeproof.kit.hosted_module import HostedModule
from wakeproof.scenario.kept_runs import KeptRuns, said_of_itself

MODULE = "def boot(kit):\n    async def twice(n):\n        return n * 2\n    return {'twice': twice}\n"
BROKEN = "raise AssertionError('this runs')\n"


@contextmanager
def module(folder: Path, files: str = "as they are", *words: str) -> Iterator[HostedModule]:
    path = folder / "module.py"
    start = HostStart((sys.executable, "-m", "wakeproof.kit.host", str(path), *words))
    made = HostedModule(start, path, folder, kept=KeptRuns(folder / "cache", files, start))
    try:
        yield made
    finally:
        made.keep()
        made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A module that has answered once, and can no longer be loaded."""
    (tmp_path / "module.py").write_text(MODULE, encoding="utf-8")
    with module(tmp_path) as made:
        assert answer(made, 2) == 4
    (tmp_path / "module.py").write_text(BROKEN, encoding="utf-8")
    return tmp_path


def answer(made: HostedModule, number: int) -> object:
    ended = made.ask(asked("twice", number)).ended
    assert ended is not None
    return ended.value


def test_where_all_is_known_no_process_is_started(folder):
    with module(folder) as made:
        assert made.hello().host and answer(made, 2) == 4
        assert made._hosts is None


@pytest.mark.parametrize("number", [2, 3])
def test_what_is_not_known_is_asked(folder, number):
    files = "as they are" if number == 3 else "others"
    with module(folder, files) as made, pytest.raises(UserError, match="this runs"):
        answer(made, number)


def test_what_is_damaged_is_asked_again(folder):
    for entry in (folder / "cache").rglob("*"):
        if entry.is_file() and entry.parent != folder / "cache":
            entry.write_bytes(entry.read_bytes()[:-1])
    with module(folder) as made, pytest.raises(UserError, match="this runs"):
        answer(made, 2)


def test_behind_one_path_may_stand_another_version(tmp_path: Path) -> None:
    """As version managers do it: their program stays as it is, and starts what a file beside it says."""
    shim = tmp_path / "shim"
    shim.write_text(f'#!/bin/sh\n[ "$1" = --version ] && exec cat version\nexec {sys.executable} "$@"\n')
    shim.chmod(0o755)
    (tmp_path / "module.py").write_text(MODULE, encoding="utf-8")
    start = HostStart((str(shim), "-m", "wakeproof.kit.host", str(tmp_path / "module.py")), tmp_path)
    for version, known in (("1", False), ("1", True), ("2", False)):
        (tmp_path / "version").write_text(version)
        said_of_itself.cache_clear()
        kept = KeptRuns(tmp_path / "cache", "as they are", start)
        assert (kept.hello() is not None) is known
        made = HostedModule(start, tmp_path / "module.py", tmp_path, kept=kept)
        assert made.hello().host
        made.close()
