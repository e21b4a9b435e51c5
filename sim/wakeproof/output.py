"""Writing files whole or not at all: to a temporary file beside the target, then renamed over it.

A folder that a run writes to is its own while it lasts, and nothing is written through a link in it. What was computed
and cannot be written where it was to go is kept in a folder for temporary files, and the error says in which.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shlex
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from wakeproof.errors import UserError


def write_whole(path: Path, content: bytes) -> None:
    """Write a file and the folders above it; a reader sees the old content or the new, never half."""
    try:
        if _is_special(path):
            path.write_bytes(content)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".wakeproof-")
    except (OSError, ValueError) as error:
        raise _unwritable(path, error) from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except OSError as error:
        raise _unwritable(path, error) from None
    finally:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()


def write_computed(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write what took work to compute, by its names below a folder; if that fails, all of it is kept elsewhere."""
    try:
        for name, content in files.items():
            write_below(folder, name, content)
    except UserError as error:
        raise UserError(error.what, where=error.where, remedy=_kept_elsewhere(files)) from None


def write_below(folder: Path, name: str, content: bytes) -> None:
    """Write a file below a folder, in no other: a folder in it that is a link leads out of it."""
    check_unlinked(folder, [str(above) for above in Path(name).parents][:-1])
    write_whole(folder / name, content)


def check_unlinked(folder: Path, names: Sequence[str]) -> None:
    """Refuse what is to be written through, where it is a link. The folder itself may be one: it is the user's word."""
    for name in names:
        if (folder / name).is_symlink():
            remedy = "remove it, or give another --out"
            raise UserError("is a link, and nothing is written through one", where=str(folder / name), remedy=remedy)


@contextlib.contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Nobody else's run writes to a folder meanwhile. The lock is the system's, and ends with the process."""
    made = [above for above in (folder, *folder.parents) if not above.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except (OSError, ValueError) as error:
        raise _unwritable(folder, error) from None
    try:
        _lock(handle, folder)
        yield
    finally:
        os.close(handle)
        with contextlib.suppress(OSError):  # the first that holds something stays, and all above it
            for empty in made:
                empty.rmdir()


def _lock(handle: int, folder: Path) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        remedy = "wait until it has ended, or give another --out"
        raise UserError("another run is writing there", where=str(folder), remedy=remedy) from None
    except OSError:
        pass  # a file system that has no locks


def check_writable(folder: Path) -> None:
    """Fail before the work rather than after it. Makes nothing: what is missing is made with the first file."""
    try:
        there = next(above for above in (folder, *folder.absolute().parents) if above.exists())
        with tempfile.TemporaryFile(dir=there):
            pass
    except (OSError, ValueError) as error:
        raise _unwritable(folder, error) from None


def check_target(name: str) -> None:
    """The same for a file to come; `-` is standard output."""
    path = Path(name)
    try:
        is_folder = path.is_dir()
    except OSError as error:
        raise _unwritable(path, error) from None
    if not name or is_folder:
        raise UserError("is not a file name", where=repr(name), remedy="give a file, or - for standard output")
    if name == "-" and sys.__stdout__ is None:
        raise UserError("standard output is closed", where="-", remedy="give a file, or leave it open")
    if name != "-" and not _is_special(path):
        check_writable(path.parent)


def _is_special(path: Path) -> bool:
    """A pipe or a device: it is written to, and never replaced."""
    try:
        return path.exists() and not path.is_file() and not path.is_dir()
    except ValueError:
        return False


def _kept_elsewhere(files: Mapping[str, bytes]) -> str:
    """Where all of it is now, as a remedy."""
    folder = ""
    try:
        folder = tempfile.mkdtemp(prefix="wakeproof-")
        for name, content in files.items():
            write_whole(Path(folder, name), content)
    except (OSError, UserError):
        shutil.rmtree(folder, ignore_errors=True)
        return "what was computed is lost, for there is no room for it in the folder of temporary files either"
    return f"what was computed is kept in {shlex.quote(folder)}"


def _unwritable(path: Path, error: Exception) -> UserError:
    why = getattr(error, "strerror", None) or str(error)
    return UserError(f"cannot be written: {why}", where=str(path), remedy="give another place")
