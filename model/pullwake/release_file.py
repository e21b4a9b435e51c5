"""A release outside the package: a Python file, and the name of the `Release` in it."""

from __future__ import annotations

import importlib.util
import sys
import warnings
import zlib
from functools import partial
from pathlib import Path
from types import ModuleType

from pullwake.module.release import Release
from wakeproof.errors import UserError, suggest
from wakeproof.observe.calling import called
from wakeproof.observe.reach import OwnCode


def release_from_file(text: str) -> Release:
    """`path/to/file.py:name`; every way of not getting a `Release` is the user's to mend."""
    path, _, name = text.rpartition(":")
    module = _loaded(Path(path))
    found = getattr(module, name, None)
    if not isinstance(found, Release):
        here = [key for key, value in vars(module).items() if isinstance(value, Release)]
        raise UserError(f"'{name}' is no Release in it", where=path, remedy=suggest(name, here) if here else _REMEDY)
    return found


_REMEDY = "write NAME = Release(name=..., about=..., done=...)"


def _loaded(path: Path) -> ModuleType:
    if not _is_file(path):
        raise UserError("there is no such file", where=str(path), remedy="write --release path/to/file.py:name")
    name = module_name(path)
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules[name] = importlib.util.module_from_spec(spec)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)  # a linter's matter
            called(partial(spec.loader.exec_module, module), OwnCode(()), importing=True)
    except UserError:
        sys.modules.pop(name, None)
        raise
    except Exception as error:
        sys.modules.pop(name, None)
        raise UserError(
            f"does not import: {type(error).__name__}: {error}", where=str(path), remedy="mend the file"
        ) from error
    module.__name__, module.__file__, module.__spec__ = name, str(path), spec  # a file may have called itself anything
    return module


def _is_file(path: Path) -> bool:
    """A name that is too long for a file is that of none."""
    try:
        return path.is_file()
    except OSError:
        return False


def module_name(path: Path) -> str:
    """Two files of one name are two modules, and each has the same name in every process."""
    return f"release_{path.stem}_{zlib.crc32(str(path.resolve()).encode()):08x}"
