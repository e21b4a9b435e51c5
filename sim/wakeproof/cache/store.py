"""A folder of entries by key: each written whole, checked when it is read, and only as many as there is room for.

An entry is a header, the digest of its key and content, its key, and its content. What is damaged, or is another
entry's, is as if it were not there: that is said once, and it is written anew. No entry is ever code.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, Protocol

from wakeproof.errors import UserError

DEFAULT_FOLDER = Path(".wakeproof/cache")
FOLDER_VARIABLE, NONE_VARIABLE, LEDGER_VARIABLE = "WAKEPROOF_CACHE", "WAKEPROOF_NO_CACHE", "WAKEPROOF_LEDGER"
"""In the environment: another folder, or that there is to be none; and where the ledger is."""
MIB_MAX = 512
"""What a folder may hold; what was used longest ago goes first."""
KEEP_SHARE = 0.8
"""Once it holds more than it may, so much of it is kept: so that not every call has something to remove."""
LAYOUT, LAYOUT_TEXT = "layout", "wakeproof results, layout 1\n"
RESULTS, FACTS = "results", "facts"
"""What is kept, each in a folder of its own: what was computed, and what was learned of SQL."""
HEADER = b"wakeproof result 1\n"
DIGEST_SIZE = 32
MIB = 1 << 20
_FILES = {
    ".gitignore": "*\n",
    "CACHEDIR.TAG": "Signature: 8a477f597d28d172789f06886806bc55\n# What wakeproof has computed; it may be removed.\n",
    LAYOUT: LAYOUT_TEXT,
}


class Holdings(NamedTuple):
    """How many entries a folder holds, and how many bytes they take."""

    entries: int
    size: int


ADVICE, ADVICE_TO_LOOK = "give another --cache, or --no-cache", "give another --cache"
"""What to do about a folder that is none of results: by default, and where it is only looked into."""


def digest_of(*parts: bytes) -> bytes:
    """Of these parts in this order, wherever one ends and the next begins."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.digest()


class KnownStore(Protocol):
    """Where results are by key: a `Store`, a ledger, or one before the other."""

    def get(self, key: str) -> bytes | None:
        """The content that was put under this key, if all of it is there."""

    def put(self, key: str, content: bytes) -> None:
        """Keep a content under this key."""

    def is_damaged(self, key: str) -> None:
        """Say that what was found is of no use."""


class Store:
    """One folder. Where it cannot be written or read, that is said once, and the work goes on without it."""

    def __init__(
        self,
        folder: Path,
        say: Callable[[str], None],
        mib_max: int = MIB_MAX,
        kept: str = RESULTS,
        advice: str = ADVICE,
    ) -> None:
        """Refuses a folder that is something else, with this advice; makes nothing before the first entry."""
        self.folder, self._say, self._size_max, self._kept = folder, say, mib_max * MIB, kept
        self._is_silent: set[str] = set()
        self._is_unwritable = False
        self._is_written = False
        check_layout(folder, advice)

    def get(self, key: str) -> bytes | None:
        """The content that was put under this key, if all of it is there."""
        path = self._path(key)
        try:
            found = path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            self._tell_once("read", f"{path}: cannot be read: {error.strerror}; it is computed again")
            return None
        content = _checked(found, bytes.fromhex(key))
        if content is None:
            self.is_damaged(key)
            return None
        with contextlib.suppress(OSError):
            os.utime(path)  # it was used just now
        return content

    def is_damaged(self, key: str) -> None:
        """Say that what was found is of no use."""
        self._tell_once("damaged", f"{self._path(key)}: a damaged result is not used; it is computed again")

    def put(self, key: str, content: bytes) -> None:
        """Write an entry whole, in place of what may be there."""
        if self._is_unwritable:
            return
        path, raw = self._path(key), bytes.fromhex(key)
        try:
            _make(self.folder)
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, HEADER + digest_of(raw, content) + raw + content)
            self._is_written = True
        except OSError as error:
            self._is_unwritable = True
            self._tell_once("write", f"{self.folder}: results cannot be kept: {error.strerror}; it goes on without")

    def trim(self) -> None:
        """Remove what was used longest ago where there is too much; somebody else may do the same just now."""
        if not self._is_written:
            return
        self._is_written = False
        found = [(stat.st_mtime_ns, stat.st_size, path) for path, stat in _entries(self.folder, self._kept)]
        left = sum(size for _, size, _ in found)
        if left <= self._size_max:
            return
        for _, size, path in sorted(found):
            if left <= self._size_max * KEEP_SHARE:
                break
            with contextlib.suppress(OSError):
                path.unlink()
                left -= size

    def _path(self, key: str) -> Path:
        return self.folder / self._kept / key[:2] / key

    def _tell_once(self, what: str, line: str) -> None:
        if what not in self._is_silent:
            self._is_silent.add(what)
            self._say(line)


def check_layout(folder: Path, advice: str) -> None:
    """Refuse a folder that holds something else, or what another version has left there."""
    if not _holds_anything(folder, advice):
        return
    try:
        is_ours = (folder / LAYOUT).read_text(encoding="utf-8") == LAYOUT_TEXT
    except (OSError, ValueError):
        is_ours = False
    if not is_ours:
        what = "holds something else than results of this version of wakeproof"
        raise UserError(what, where=str(folder), remedy=f"remove it, or {advice}")


def holdings(folder: Path, kept: str = RESULTS) -> Holdings:
    """What a folder holds of this kind that is one of results, or none yet."""
    check_layout(folder, ADVICE_TO_LOOK)
    sizes = [stat.st_size for _, stat in _entries(folder, kept)]
    return Holdings(len(sizes), sum(sizes))


def clear(folder: Path, kept: str = RESULTS) -> Holdings:
    """Remove every entry of this kind, and tell what was; the folder stays, for somebody may be writing to it."""
    check_layout(folder, ADVICE_TO_LOOK)
    removed = Holdings(0, 0)
    for path, stat in _entries(folder, kept):
        try:
            path.unlink()
        except FileNotFoundError:
            continue
        except OSError as error:
            remedy = "remove the folder"
            raise UserError(f"cannot be removed: {error.strerror}", where=str(path), remedy=remedy) from None
        removed = Holdings(removed.entries + 1, removed.size + stat.st_size)
    return removed


def _holds_anything(folder: Path, advice: str) -> bool:
    try:
        return bool(sorted(folder.iterdir()))
    except (FileNotFoundError, PermissionError):
        return False  # whoever may not look is told as soon as something is read
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise UserError(f"is not a folder of results: {why}", where=str(folder), remedy=advice) from None


def _entries(folder: Path, kept: str) -> list[tuple[Path, os.stat_result]]:
    """Every file of an entry, half-written ones that nobody finished included."""
    found = list[tuple[Path, os.stat_result]]()
    for path in sorted((folder / kept).glob("*/*")):
        with contextlib.suppress(OSError):
            found.append((path, path.lstat()))
    return found


def _checked(found: bytes, key: bytes) -> bytes | None:
    """The content of an entry; None where it is not whole, or not the one of this key."""
    start = len(HEADER)
    said, of, content = found[start : start + DIGEST_SIZE], found[start + DIGEST_SIZE :][:DIGEST_SIZE], None
    if found.startswith(HEADER) and of == key:
        content = found[start + 2 * DIGEST_SIZE :]
    return content if content is not None and said == digest_of(key, content) else None


def _make(folder: Path) -> None:
    """The folder with its own files in it, all of them at once: nobody sees it without its layout."""
    if (folder / LAYOUT).exists():
        return
    folder = folder.resolve()
    folder.parent.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(dir=folder.parent, prefix=".wakeproof-"))
    try:
        for name, text in _FILES.items():
            (made / name).write_text(text, encoding="utf-8")
        made.chmod(0o755)
        made.rename(folder)
    except OSError:
        for name in _FILES:
            (made / name).unlink(missing_ok=True)
        made.rmdir()
        if not (folder / LAYOUT).exists():  # else somebody else was faster
            raise


def write_whole(path: Path, content: bytes) -> None:
    """A reader sees all of it or nothing, and so does whoever comes after the power has failed."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
