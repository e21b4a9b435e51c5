"""The folder of results: whole or not at all, checked, bounded, shared, and nobody else's."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from wakeproof.cache.store import LAYOUT, Store, clear, digest_of, holdings
from wakeproof.errors import UserError

ONE, OTHER = digest_of(b"one").hex(), digest_of(b"other").hex()


class Told(list):
    """Lines that were said."""


def store(folder: Path, **limits: int) -> tuple[Store, Told]:
    said = Told()
    return Store(folder, said.append, **limits), said


def place(folder: Path, key: str) -> Path:
    return folder / "results" / key[:2] / key


def test_what_is_put_is_found_by_whoever_comes_later(tmp_path):
    folder = tmp_path / "deep" / "cache"
    store(folder)[0].put(ONE, b"content")
    later, said = store(folder)
    assert (later.get(ONE), later.get(OTHER), said) == (b"content", None, [])
    assert (folder / ".gitignore").read_text() == "*\n"
    assert holdings(folder).entries == 1


def test_nothing_is_made_before_there_is_something_to_keep(tmp_path):
    opened, _ = store(tmp_path / "cache")
    assert opened.get(ONE) is None and not (tmp_path / "cache").exists()


def flipped(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


POISONED = {
    "a byte of the content": lambda whole, other: flipped(whole, len(whole) - 1),
    "a byte of the checksum": lambda whole, other: flipped(whole, 25),
    "a byte of the key": lambda whole, other: flipped(whole, 60),
    "cut short": lambda whole, other: whole[:-1],
    "cut to its header": lambda whole, other: whole[:19],
    "empty": lambda whole, other: b"",
    "longer": lambda whole, other: whole + b"x",
    "a valid entry of another": lambda whole, other: other,
    "another version": lambda whole, other: whole.replace(b"result 1", b"result 2"),
    "something else": lambda whole, other: b"\x80\x04N.",
}


@pytest.mark.parametrize("how", POISONED)
def test_a_damaged_entry_is_said_once_and_written_anew(tmp_path, how):
    first, _ = store(tmp_path)
    first.put(ONE, b"content of one")
    first.put(OTHER, b"content of the other")
    whole, other = (place(tmp_path, key).read_bytes() for key in (ONE, OTHER))
    place(tmp_path, ONE).write_bytes(POISONED[how](whole, other))
    opened, said = store(tmp_path)
    assert opened.get(ONE) is None and opened.get(ONE) is None
    assert len(said) == 1 and "damaged" in said[0] and "\n" not in said[0]
    opened.put(ONE, b"content of one")
    assert opened.get(ONE) == b"content of one" and opened.get(OTHER) == b"content of the other"


def test_an_entry_is_never_half_written(tmp_path, monkeypatch):
    opened, _ = store(tmp_path)
    opened.put(ONE, b"before")

    def killed(handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", killed)
    with pytest.raises(KeyboardInterrupt):
        opened.put(ONE, b"after")
    assert store(tmp_path)[0].get(ONE) == b"before" and holdings(tmp_path).entries == 1


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES])
def test_a_disk_that_takes_nothing_is_said_once_and_stops_nobody(tmp_path, monkeypatch, number):
    def full(*args: Any, **named: Any) -> Any:
        raise OSError(number, os.strerror(number))

    opened, said = store(tmp_path / "cache")
    monkeypatch.setattr("wakeproof.cache.store.tempfile.mkstemp", full)
    monkeypatch.setattr("wakeproof.cache.store.tempfile.mkdtemp", full)
    opened.put(ONE, b"content")
    opened.put(OTHER, b"content")
    assert said == [f"{tmp_path / 'cache'}: results cannot be kept: {os.strerror(number)}; it goes on without"]


def test_an_entry_that_cannot_be_read_is_none(tmp_path):
    place(tmp_path, ONE).mkdir(parents=True)
    (tmp_path / LAYOUT).write_text("wakeproof results, layout 1\n")
    opened, said = store(tmp_path)
    assert opened.get(ONE) is None and len(said) == 1 and "cannot be read" in said[0]


@pytest.mark.parametrize(
    "files", [{"notes.txt": "mine"}, {LAYOUT: "wakeproof results, layout 2\n"}, {LAYOUT: ""}, {"results": "a file"}]
)
def test_a_folder_of_something_else_is_refused_and_left_as_it_is(tmp_path, files):
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    for use in (lambda: store(tmp_path), lambda: holdings(tmp_path), lambda: clear(tmp_path)):
        with pytest.raises(UserError, match="holds something else than results of this version"):
            use()
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == files


def test_what_was_used_longest_ago_goes_first(tmp_path):
    keys = [digest_of(bytes([number])).hex() for number in range(10)]
    small, _ = store(tmp_path, mib_max=1)
    for age, key in enumerate(keys):
        small.put(key, b"x" * 150_000)
        os.utime(place(tmp_path, key), (age, age))
    assert small.get(keys[0]) is not None  # and so it was used just now
    small.trim()
    left = [key for key in keys if place(tmp_path, key).exists()]
    assert left == [keys[0], *keys[-len(left) + 1 :]] and 0 < holdings(tmp_path).size <= 1 << 20


def test_a_folder_with_room_is_left_alone(tmp_path):
    roomy, _ = store(tmp_path, mib_max=1)
    roomy.put(ONE, b"x" * 150_000)
    roomy.trim()
    assert holdings(tmp_path).entries == 1


def test_clearing_leaves_a_folder_that_can_be_written_to(tmp_path):
    opened, said = store(tmp_path)
    opened.put(ONE, b"content")
    assert clear(tmp_path).entries == 1 and holdings(tmp_path).entries == 0 and opened.get(ONE) is None
    opened.put(ONE, b"again")
    assert opened.get(ONE) == b"again" and said == []


WRITER = """
import sys
from pathlib import Path
from wakeproof.cache.store import Store, digest_of
said = []
store = Store(Path(sys.argv[1]), said.append)
for number in range(60):
    key = digest_of(b"%d" % (number % 20)).hex()
    found = store.get(key)
    assert found in (None, b"%d" % (number % 20) * 5000), "half an entry"
    store.put(key, b"%d" % (number % 20) * 5000)
assert said == [], said
"""


def test_several_processes_at_once_find_whole_entries_or_none(tmp_path):
    """They also make the folder at the same time."""
    words = [sys.executable, "-c", WRITER, str(tmp_path / "cache")]
    with ThreadPoolExecutor(3) as threads:
        done = list(threads.map(lambda _: subprocess.run(words, capture_output=True, check=False), range(3)))
    assert [(each.returncode, each.stderr) for each in done] == [(0, b"")] * 3
    assert holdings(tmp_path / "cache").entries == 20
    assert not [path for path in tmp_path.iterdir() if path.name != "cache"], "something was left behind"


def test_a_file_is_no_folder_of_results(tmp_path):
    (tmp_path / "cache").write_text("something")
    with pytest.raises(UserError, match="is not a folder of results: Not a directory"):
        holdings(tmp_path / "cache")
