"""A world of one's own to begin with: the files of `skeleton/`, under a name of one's own; all of them or none."""

from __future__ import annotations

import keyword
import os
import re
import shutil
import sys
import tempfile
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path

from wakeproof.commands.console import console_for
from wakeproof.errors import UserError
from wakeproof.interrupts import holding
from wakeproof.report.terminal import say
from wakeproof.scenario.worlds import GROUP

SKELETON = Path(__file__).parents[1] / "skeleton"
NAME_THERE = "my_lock"
"""What the world is called in the files of the skeleton, in their texts and in their names."""
PACKAGE_NAME = re.compile(r"[A-Za-z]([A-Za-z0-9_]*[A-Za-z0-9])?")
"""An identifier that may also name a distribution, which begins and ends with a letter or a digit (PEP 508)."""
NEXT = "pip install -e '.[test]' && wakeproof check && pytest"


def make_world(folder: Path, name: str | None) -> int:
    """Write the skeleton into a folder, which is made where there is none. Nothing that is there is touched."""
    chosen = folder.absolute().name.replace("-", "_") if name is None else name
    _check_name(chosen, given=name is not None)
    texts = skeleton_texts(chosen)
    _check_folder(folder, tops(texts))
    try:
        with holding():
            _write(folder, texts)
    except OSError as error:
        what = f"it cannot be written: {error.strerror or error}"
        raise UserError(what, where=str(folder), remedy="name a folder of your own: wakeproof init FOLDER") from None
    inside = "" if folder.absolute() == Path.cwd() else f"cd {folder} && "
    console = console_for(None)
    say(console, f"{folder}: the world '{chosen}' in {len(texts)} files; begin with README.md")
    say(console, f"next: {inside}{NEXT}")
    return 0


def skeleton_texts(name: str) -> dict[str, str]:
    """Path to text of each file of the skeleton, for a world of this name."""
    paths = [path.relative_to(SKELETON) for path in sorted(SKELETON.rglob("*")) if path.is_file()]
    return {
        path.as_posix().replace(NAME_THERE, name): (SKELETON / path).read_text("utf-8").replace(NAME_THERE, name)
        for path in paths
        if "__pycache__" not in path.parts
    }


def tops(texts: dict[str, str]) -> list[str]:
    """What stands at the top of the skeleton: files and folders."""
    return list(dict.fromkeys(path.partition("/")[0] for path in texts))


def _check_name(name: str, *, given: bool) -> None:
    where = "--name" if given else "FOLDER"
    remedy = "name the package: --name my_lock"
    if not PACKAGE_NAME.fullmatch(name) or keyword.iskeyword(name):
        why = "ASCII letters, digits and underscores, a letter first, no underscore last, and no keyword"
        raise UserError(f"'{name}' is no name for a package ({why})", where=where, remedy=remedy)
    beside = [top for top in tops(skeleton_texts(NAME_THERE)) if top != NAME_THERE]
    if name in sys.stdlib_module_names or name in beside:
        raise UserError(f"'{name}' is the name of something else already", where=where, remedy=remedy)
    spec = find_spec(name)
    if (spec is not None and spec.origin) or name in entry_points(group=GROUP).names:
        what = f"'{name}' is installed already" + (f", in {Path(spec.origin).parent}" if spec and spec.origin else "")
        raise UserError(what, where=where, remedy=remedy)


def _check_folder(folder: Path, entries: list[str]) -> None:
    """The folder is one, or can be made; and nothing in it is called like what would be written."""
    if not folder.absolute().parent.is_dir():
        what = f"there is no folder {folder.parent}"
        raise UserError(what, where=str(folder), remedy="make it first, or name another")
    if os.path.lexists(folder) and not folder.is_dir():
        raise UserError("it is there, and no folder", where=str(folder), remedy="name another folder")
    there = [entry for entry in entries if os.path.lexists(folder / entry)]
    if there:
        what = f"{', '.join(there)} {'is' if len(there) == 1 else 'are'} there already, and nothing is overwritten"
        raise UserError(what, where=str(folder), remedy="name a new folder: wakeproof init FOLDER")


def _write(folder: Path, texts: dict[str, str]) -> None:
    """All of it beside its place first, and then moved there; what fails on the way is taken back."""
    is_new = not folder.is_dir()
    stage = Path(tempfile.mkdtemp(prefix=".wakeproof-init-", dir=folder.absolute().parent if is_new else folder))
    moved = list[Path]()
    try:
        made = stage / "made"
        for path, text in texts.items():
            (made / path).parent.mkdir(parents=True, exist_ok=True)
            (made / path).write_text(text, "utf-8", newline="\n")
        for entry in [made] if is_new else [made / top for top in tops(texts)]:
            to = folder if is_new else folder / entry.name
            entry.rename(to)
            moved.append(to)
    except BaseException:
        for to in moved:
            shutil.rmtree(to) if to.is_dir() else to.unlink()
        raise
    finally:
        shutil.rmtree(stage, ignore_errors=True)
