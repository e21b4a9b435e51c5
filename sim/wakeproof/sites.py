"""A line of the release's own code, as it is told and kept, and where a repository has it.

Its file is told from the folder that its module was found in, so that it is the same on every machine and in every
folder. Where a repository has that file is asked only by what has to point there (`from_here`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePath, PurePosixPath

import msgspec

FOLDER = "/"


class Site(msgspec.Struct, frozen=True, omit_defaults=True):
    """A line of the release's own: its file, its number from 1, the function around it, and its text, stripped."""

    file: str
    line: int
    function: str
    text: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}{f' in {self.function}' if self.function else ''}"


def at(sites: Sequence[Site]) -> str:
    """`at release.py:41 in _clear (from done:88): await ...`: the innermost line, and who called."""
    *callers, here = sites
    callers_told = ", ".join(
        f"{site.function}:{site.line}" if site.file == here.file else f"{site.function} at {site.file}:{site.line}"
        for site in callers
    )
    return f"at {here}{f' (from {callers_told})' if callers else ''}{f': {here.text}' if here.text else ''}"


def from_its_folder(module: str, file: str) -> str:
    """`package/part.py` of a module that is called `package.part`; of a file that was loaded by its path its name."""
    path, named = PurePath(file), module.split(".")
    for parts in (named, [*named, "__init__"]):
        if path.with_suffix("").parts[-len(parts) :] == tuple(parts):
            return FOLDER.join(path.parts[-len(parts) :])
    return path.name


def from_here(site: Site, packages: Mapping[str, str], release: str) -> str:
    """Where the repository has the file of a site: its path from the folder of the call; empty where it has none.

    `packages` are folders of packages, by name; `release` is the file of a release of one's own, or empty. One that is
    no Python tells its files from the folder that it lies in.
    """
    package, _, inside = site.file.partition(FOLDER)
    folder = packages.get(package, "")
    found = f"{folder}{FOLDER}{inside}" if inside and folder else ""
    if release.endswith(".toml"):
        found = str(PurePosixPath(release).parent / site.file)
    elif not inside and PurePosixPath(release).name == site.file:
        found = release
    return below(found)


def below(path: str) -> str:
    """A path that a repository may have, as it writes it; empty for one that leads out of it, or nowhere."""
    pure = PurePosixPath(path)
    return "" if pure.is_absolute() or ".." in pure.parts or not pure.name else str(pure)
