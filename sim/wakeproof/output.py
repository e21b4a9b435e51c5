"""Writing files whole or not at all: to a temporary file beside the target, then renamed over it."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from wakeproof.errors import UserError


def write_whole(path: Path, content: bytes) -> None:
    """Write a file and the folders above it; a reader sees the old content or the new, never half."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise _unwritable(path, error) from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise _unwritable(path, error) from None


def check_writable(folder: Path) -> None:
    """Fail before the work rather than after it. Makes nothing: what is missing is made with the first file."""
    try:
        there = next(above for above in (folder, *folder.absolute().parents) if above.exists())
        with tempfile.TemporaryFile(dir=there):
            pass
    except OSError as error:
        raise _unwritable(folder, error) from None


def check_target(name: str) -> None:
    """The same for a file to come; `-` is standard output."""
    path = Path(name)
    try:
        is_folder = path.is_dir()
    except OSError as error:
        raise _unwritable(path, error) from None
    if not name or is_folder:
        raise UserError("is no file name", where=repr(name), remedy="give a file, or - for standard output")
    if name != "-":
        check_writable(path.parent)


def _unwritable(path: Path, error: OSError) -> UserError:
    return UserError(f"cannot be written: {error.strerror or error}", where=str(path), remedy="give another place")
