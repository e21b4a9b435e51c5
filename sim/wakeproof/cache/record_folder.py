"""Where records lie: a folder here, to whose files is only ever added, or one that fsspec knows by a URL.

Here every process that writes has a file of its own, and no file is ever written to by two. A store of objects cannot
be added to: there each record is an object, named by its content, so that who writes it again changes nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple, Protocol

from wakeproof.cache.records import framed, records_in
from wakeproof.cache.store import write_whole
from wakeproof.errors import UserError

LAYOUT, LAYOUT_TEXT = "layout", b"wakeproof ledger, layout 1\n"
RECORDS, FILES = "records", "files"
NEEDED = "pip install 'wakeproof[cluster]'"


class RecordPlace(NamedTuple):
    """Where a record is: its file, and in that the first byte of its frame and the byte behind the last."""

    file: str
    start: int
    end: int


class Stretch(NamedTuple):
    """A record and its place; the content is None where that is damaged."""

    place: RecordPlace
    content: bytes | None


class RecordFolder(Protocol):
    """What a ledger asks of the place where it lies. Errors in reading and writing are `OSError`."""

    where: str

    def new(self) -> Iterator[Stretch]:
        """What has come since this was asked last, whoever wrote it."""

    def append(self, content: bytes) -> RecordPlace:
        """Keep a record for good, and tell its place."""

    def read(self, place: RecordPlace) -> bytes | None:
        """The content at a place, unless it is damaged."""

    def room(self) -> Path:
        """Where a file is written that `put_file` will take over."""

    def put_file(self, name: str, path: Path) -> None:
        """Take a local file over under this name, whole, in place of what may be there."""

    def get_file(self, name: str, path: Path) -> bool:
        """Bring the file of this name to a local path; False where there is none."""

    def remove_file(self, name: str) -> None:
        """Remove it, if it is there."""

    def files(self) -> list[tuple[str, int]]:
        """Names and sizes in bytes."""


def folder_at(where: str) -> RecordFolder:
    """The folder of a path, or of a URL. Raises `UserError` for what cannot be one."""
    if not where.strip():
        raise UserError("'' is no folder", where="--ledger", remedy="give a path, or a URL that fsspec knows")
    if "\0" in where:
        raise _no_folder(repr(where), "a path has no such character")
    return RemoteFolder(where) if "://" in where else LocalFolder(Path(where))


class LocalFolder:
    """A folder of this machine, or one that machines share."""

    def __init__(self, folder: Path) -> None:
        self.where, self._folder = str(folder), folder
        self._read_to: dict[Path, int] = {}
        self._own: int | None = None
        self._own_path = Path()
        try:
            held = sorted(folder.iterdir()) if folder.exists() else []
        except (OSError, ValueError) as error:
            raise _no_folder(self.where, getattr(error, "strerror", None) or str(error)) from None
        with contextlib.suppress(OSError):
            if not held or (folder / LAYOUT).read_bytes() == LAYOUT_TEXT:
                return
        raise _something_else(self.where)

    def new(self) -> Iterator[Stretch]:
        for path in sorted((self._folder / RECORDS).glob("*.records")):
            start = self._read_to.get(path, 0)
            if path.stat().st_size <= start:
                continue
            with path.open("rb") as file:
                file.seek(start)
                data = file.read()
            for found in records_in(data):
                self._read_to[path] = start + found.end
                yield Stretch(RecordPlace(path.name, start + found.start, start + found.end), found.content)

    def append(self, content: bytes) -> RecordPlace:
        frame = framed(content)
        if self._own is None:
            self._own = self._begin()
        start = os.lseek(self._own, 0, os.SEEK_END)
        try:
            left = memoryview(frame)
            while left:
                left = left[os.write(self._own, left) :]
            os.fsync(self._own)
        except OSError:
            os.ftruncate(self._own, start)
            raise
        self._read_to[self._own_path] = start + len(frame)
        return RecordPlace(self._own_path.name, start, start + len(frame))

    def _begin(self) -> int:
        """A file that nobody else writes to, in a folder that says what it is."""
        records = self._folder / RECORDS
        records.mkdir(parents=True, exist_ok=True)
        self._say_what_it_is()
        handle, name = tempfile.mkstemp(dir=records, suffix=".records")
        self._own_path = Path(name)
        self._own_path.chmod(0o644)
        folder = os.open(records, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)
        return handle

    def _say_what_it_is(self) -> None:
        if not (self._folder / LAYOUT).exists():
            write_whole(self._folder / LAYOUT, LAYOUT_TEXT)

    def read(self, place: RecordPlace) -> bytes | None:
        with (self._folder / RECORDS / place.file).open("rb") as file:
            file.seek(place.start)
            found = next(records_in(file.read(place.end - place.start)), None)
        return found.content if found is not None else None

    def put_file(self, name: str, path: Path) -> None:
        target = self._folder / FILES / name
        target.parent.mkdir(parents=True, exist_ok=True)
        self._say_what_it_is()
        path.replace(target)

    def get_file(self, name: str, path: Path) -> bool:
        try:
            path.hardlink_to(self._folder / FILES / name)
        except FileNotFoundError:
            return False
        except OSError:  # a file system without links
            shutil.copyfile(self._folder / FILES / name, path)
        return True

    def room(self) -> Path:
        """Where a file is written that `put_file` will take over."""
        (self._folder / FILES).mkdir(parents=True, exist_ok=True)
        return self._folder / FILES

    def remove_file(self, name: str) -> None:
        (self._folder / FILES / name).unlink(missing_ok=True)

    def files(self) -> list[tuple[str, int]]:
        folder = self._folder / FILES
        return [(path.name, path.stat().st_size) for path in sorted(folder.glob("*")) if path.name[0] != "."]


class RemoteFolder:
    """A folder by its URL, in whatever store fsspec has a driver for."""

    def __init__(self, url: str) -> None:
        self.where = url
        try:
            import fsspec  # noqa: PLC0415 - an extra, and only here
        except ImportError:
            raise UserError("fsspec, which reads and writes URLs, is not installed", where=url, remedy=NEEDED) from None
        try:
            self._store, root = fsspec.core.url_to_fs(url)
            self._root = PurePosixPath(root)
            held = self._names(self._root)
            says = self._cat(self._root / LAYOUT) if held else LAYOUT_TEXT
        except Exception as error:  # noqa: BLE001 - a driver may raise whatever its network, or its service, raises
            raise _no_folder(url, f"{type(error).__name__}: {error}") from None
        if says != LAYOUT_TEXT:
            raise _something_else(url)
        self._seen: set[str] = set()

    def _names(self, folder: PurePosixPath) -> list[str]:
        self._store.invalidate_cache()
        try:
            found = self._store.ls(str(folder), detail=False)
        except FileNotFoundError:
            return []
        return sorted(str(name).rstrip("/").rpartition("/")[2] for name in found)

    def _cat(self, path: PurePosixPath) -> bytes | None:
        try:
            return bytes(self._store.cat_file(str(path)))
        except FileNotFoundError:
            return None

    def _put(self, path: PurePosixPath, content: bytes) -> None:
        if self._cat(self._root / LAYOUT) is None:
            self._store.makedirs(str(self._root / RECORDS), exist_ok=True)
            self._store.makedirs(str(self._root / FILES), exist_ok=True)
            self._store.pipe_file(str(self._root / LAYOUT), LAYOUT_TEXT)
        self._store.pipe_file(str(path), content)

    def new(self) -> Iterator[Stretch]:
        with _as_os_error():
            for name in self._names(self._root / RECORDS):
                if name not in self._seen:
                    found = self._whole(name)
                    self._seen.add(name)
                    yield Stretch(RecordPlace(name, 0, 0), found)

    def _whole(self, name: str) -> bytes | None:
        data = self._cat(self._root / RECORDS / name) or b""
        found = next(records_in(data), None)
        is_whole = found is not None and found.end == len(data) and found.content is not None
        return found.content if found is not None and is_whole and _name(found.content or b"") == name else None

    def append(self, content: bytes) -> RecordPlace:
        name = _name(content)
        with _as_os_error():
            self._put(self._root / RECORDS / name, framed(content))
        self._seen.add(name)
        return RecordPlace(name, 0, 0)

    def read(self, place: RecordPlace) -> bytes | None:
        with _as_os_error():
            return self._whole(place.file)

    def put_file(self, name: str, path: Path) -> None:
        with _as_os_error():
            self._put(self._root / FILES / ".begun", b"")
            self._store.put_file(str(path), str(self._root / FILES / name))
        path.unlink()

    def get_file(self, name: str, path: Path) -> bool:
        with _as_os_error():
            if name not in self._names(self._root / FILES):
                return False
            self._store.get_file(str(self._root / FILES / name), str(path))
        return True

    def room(self) -> Path:
        """Where a file is written that `put_file` will take over."""
        return Path(tempfile.gettempdir())

    def remove_file(self, name: str) -> None:
        with _as_os_error(), contextlib.suppress(FileNotFoundError):
            self._store.rm_file(str(self._root / FILES / name))

    def files(self) -> list[tuple[str, int]]:
        with _as_os_error():
            names = [name for name in self._names(self._root / FILES) if name[0] != "."]
            return [(name, int(self._store.size(str(self._root / FILES / name)))) for name in names]


@contextlib.contextmanager
def _as_os_error() -> Iterator[None]:
    """A driver may raise what it likes; whoever asks knows how to go on without a store that cannot be reached."""
    try:
        yield
    except OSError:
        raise
    except Exception as error:
        raise OSError(0, f"{type(error).__name__}: {error}") from error


def _name(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _no_folder(where: str, why: str) -> UserError:
    return UserError(f"is no folder for a ledger: {why}", where=where, remedy="give another --ledger")


def _something_else(where: str) -> UserError:
    what = "holds something else than a ledger of this version of wakeproof"
    return UserError(what, where=where, remedy="give another --ledger, or remove it")
