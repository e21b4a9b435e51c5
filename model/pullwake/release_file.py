"""A release outside the package: a Python file, what it imports from beside it, and the `Release` in it."""

from __future__ import annotations

import ast
import warnings
from pathlib import Path
from types import ModuleType

from pullwake.module.release import Release
from pullwake.own_modules import OwnModules
from wakeproof.errors import UserError, suggest
from wakeproof.observe.guarded_call import called
from wakeproof.observe.raised import frames_of, shown, text_of
from wakeproof.observe.reach import OwnCode

_LOADED: dict[str, OwnModules] = {}
"""By root: a file is read once for as long as nothing of it has changed, so that all who ask have the same classes."""


def release_from_file(text: str) -> Release:
    """`path/to/file.py:name`; every way of not getting a `Release` is the user's to mend."""
    path, _, name = text.rpartition(":")
    module = _loaded(Path(path))
    found = getattr(module, name, None)
    if not isinstance(found, Release):
        here = [key for key, value in vars(module).items() if isinstance(value, Release)]
        raise UserError(f"'{name}' is no Release in it", where=path, remedy=suggest(name, here) if here else _REMEDY)
    return found


def check_names_release(text: str) -> None:
    """Refuse a path without the name of a release behind it; which names its file has is read, and nothing is run."""
    if not text.endswith(".py"):
        return
    names = [f"{text}:{name}" for name in _releases_in(Path(text))]
    remedy = f"write {' or '.join(names)}" if names else f"write {text}:NAME, where NAME = Release(...) in it"
    if not _is_file(Path(text)):
        raise UserError("there is no such file", where=text, remedy=_REMEDY_PATH)
    raise UserError("names a file, and no release in it", where=text, remedy=remedy)


def _releases_in(path: Path) -> list[str]:
    """The names that a file gives to what `Release(...)` makes; none where it cannot be read."""
    try:
        tree = ast.parse(path.read_bytes())
    except (OSError, SyntaxError, ValueError, RecursionError, MemoryError):
        return []
    bound = [(node, [name for t in _targets(node) for name in _names(t)]) for node in tree.body]
    return [name for node, names in bound if _makes_release(getattr(node, "value", None)) for name in names]


def _targets(node: ast.stmt) -> list[ast.expr]:
    match node:
        case ast.Assign():
            return node.targets
        case ast.AnnAssign():
            return [node.target]
    return []


def _names(target: ast.expr) -> list[str]:
    return [target.id] if isinstance(target, ast.Name) else []


def _makes_release(value: ast.expr | None) -> bool:
    """`Release(...)`, or another made of one: `replace(decoupled.RELEASE, ...)`."""
    function = getattr(value, "func", None)
    return getattr(function, "id", getattr(function, "attr", "")) in ("Release", "replace")


_REMEDY_PATH = "give the path of a file, and the name of a release in it: path/to/file.py:NAME"
_REMEDY = "write NAME = Release(name=..., about=..., done=...)"


def _loaded(path: Path) -> ModuleType:
    if not _is_file(path):
        raise UserError("there is no such file", where=str(path), remedy=_REMEDY_PATH)
    own = OwnModules(path)
    own = _LOADED.setdefault(own.root, own)
    if own.is_current():
        return own.modules[own.name]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", SyntaxWarning)  # a linter's matter
            return called(own.load, OwnCode(()), importing=True)
    except UserError:
        raise
    except Exception as error:
        where = _place_of(error, own) or str(path)
        raise UserError(
            f"does not import: {_import_error(error, own)}", where=where, remedy=_remedy_of(error, own)
        ) from error


def _place_of(error: Exception, own: OwnModules) -> str:
    """`file:line` of the innermost of its own files that an exception came through; empty where there is none."""
    if isinstance(error, SyntaxError) and error.filename in own.files:
        return shown(f"{error.filename}:{error.lineno}")
    lines = [(frame.f_code.co_filename, line) for frame, line in frames_of(error)]
    return next((shown(f"{file}:{line}") for file, line in reversed(lines) if file in own.files), "")


def _import_error(error: Exception, own: OwnModules) -> str:
    said = f"{type(error).__name__}: {error.msg}" if isinstance(error, SyntaxError) else text_of(error)
    return said.replace(f"{own.root}.", "")


def _remedy_of(error: Exception, own: OwnModules) -> str:
    if not isinstance(error, ImportError) or not error.name:
        return "mend the file"
    name = error.name.removeprefix(f"{own.root}.")
    if own.is_hidden(name):
        return f"write 'from . import {name}' for the one beside: the name alone is another's"
    return f"put {name} beside it, or install it" if isinstance(error, ModuleNotFoundError) else "mend the file"


def _is_file(path: Path) -> bool:
    """A name that is too long for a file is that of none."""
    try:
        return path.is_file()
    except OSError:
        return False
