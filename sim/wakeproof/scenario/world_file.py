"""A world's code as it is imported: by its entry point, or from a file of one's own, `path/to/world.py:KIND`."""

from __future__ import annotations

import importlib
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from wakeproof.errors import UserError, suggest
from wakeproof.observe.guarded_call import called
from wakeproof.observe.raised import place_outside, shown, text_of
from wakeproof.observe.reach import OwnCode

NAMES_A_FILE = ".py:"


def is_world_file(text: str) -> bool:
    """Whether a world is named by its file, rather than by its name."""
    return NAMES_A_FILE in text or text.endswith(".py")


def object_in_file(text: str, kind: type) -> Any:
    """The object of this kind that `path/to/file.py:NAME` names; its file is imported as a part of its package.

    Raises `UserError` for a file that is not there, that does not import, and for a name that is no such object.
    """
    path, _, name = text.rpartition(":")
    if not path.endswith(".py"):
        path, name = text, ""
    module = _imported(Path(path))
    found = getattr(module, name, None)
    if not isinstance(found, kind):
        here = [key for key, value in vars(module).items() if isinstance(value, kind)]
        what = f"'{name}' is no {kind.__name__} in it" if name else f"names a file, and no {kind.__name__} in it"
        known = [f"{path}:{key}" for key in here]
        remedy = (suggest(name, here) if name else f"write {' or '.join(known)}") if here else _remedy(kind)
        raise UserError(what, where=path, remedy=remedy)
    return found


def _remedy(kind: type) -> str:
    return f"write NAME = {kind.__name__}(...) in it"


def _imported(path: Path) -> ModuleType:
    """The module of a file, under the name that it has in its package; what lies beside that can be imported, too."""
    if not path.is_file():
        raise UserError("there is no such file", where=str(path), remedy="write --world path/to/world.py:KIND")
    file = path.resolve()
    folder = next(above for above in file.parents if not (above / "__init__.py").is_file())
    name = ".".join(file.relative_to(folder).with_suffix("").parts).removesuffix(".__init__")
    _search(folder)
    with importing(str(path)), warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)  # a linter's matter
        module = called(lambda: importlib.import_module(name), OwnCode(()), importing=True)
    found = getattr(module, "__file__", None)
    if not found or Path(found).resolve() != file:
        what = f"the name '{name}' is that of another module, {found or 'which is built in'}"
        raise UserError(what, where=str(path), remedy="rename the file, or put it into a package of its own")
    return module


@contextmanager
def importing(what: str) -> Iterator[None]:
    """What a world's code raises as it is imported is its author's to mend, at the line where it was raised."""
    try:
        yield
    except UserError:
        raise
    except Exception as error:
        where = _place_of(error) or what
        said = f"SyntaxError: {error.msg}" if isinstance(error, SyntaxError) else text_of(error)
        about = "" if where.startswith(what) else f"{what} "
        raise UserError(f"{about}does not import: {said}", where=where, remedy="mend it, or uninstall it") from error


def _place_of(error: Exception) -> str:
    if isinstance(error, SyntaxError) and error.filename:
        return shown(f"{error.filename}:{error.lineno}")
    place = place_outside(error)
    return shown(place.where) if place.where else ""


def _search(folder: Path) -> None:
    """Look for modules in a folder first, from now on: a world may import what it needs late."""
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
