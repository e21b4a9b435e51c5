"""A release that is a module over a pipe: one TOML file says which world it is for, and how its host is started.

Everything in it is checked before anything runs. Paths are told from the folder of the file, and so is what `files`
names: the code on which results depend (`hosted_files`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated

import msgspec

from wakeproof.errors import UserError, pointing_at
from wakeproof.kit.client import HostLimits, HostStart, found
from wakeproof.kit.hosted_module import HostedModule
from wakeproof.kit.messages import SEGMENT_S, STARTING_S
from wakeproof.scenario.hosted_files import HostedFiles
from wakeproof.scenario.source import Source

SUFFIX = ".toml"
PAGE = "sim/kits/README.md"
Where = Callable[[str], str]
Seconds = Annotated[float, msgspec.Meta(gt=0, le=600)]


class HostTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the host is started; the adapter is the last word but for its `arguments`.

    `starting_s` is how long it may take until it says hello, `segment_s` how long to answer.
    """

    command: tuple[str, ...]
    folder: str = "."
    environment: dict[str, str] = {}
    starting_s: Seconds = STARTING_S
    segment_s: Seconds = SEGMENT_S


class ReleaseFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as written. `adapter` is what the host is given, `files` are patterns of all that it may load."""

    world: str
    adapter: str
    files: tuple[str, ...]
    host: HostTable
    name: str = ""
    about: str = ""
    arguments: tuple[str, ...] = ()


@dataclass(frozen=True)
class HostedRelease:
    """A release file that was checked: how to start its host, and the files that its results depend on.

    `where` tells the place of a key in it.
    """

    path: Path
    file: ReleaseFile
    start: HostStart
    files: HostedFiles
    where: Where

    @property
    def name(self) -> str:
        return self.file.name or self.path.stem

    @cached_property
    def module(self) -> HostedModule:
        folder = self.path.parent
        limits = HostLimits(self.file.host.segment_s, self.file.host.starting_s)
        return HostedModule(self.start, folder / self.file.adapter, folder, limits, self.files.are_current)

    def digest(self) -> tuple[str, ...]:
        """What its results depend on: its files, and what its host says of itself, the version of its language too."""
        hello = self.module.hello()
        return self.files.digest, hello.host, hello.version, hello.language


_LOADED: dict[Path, HostedRelease] = {}
"""By its path: as long as none of its files has changed, all who ask share what its hosts have answered."""


def is_hosted(release: str) -> bool:
    """Whether a release is named by its file of TOML."""
    return release.endswith(SUFFIX)


def hosted_release(name: str) -> HostedRelease:
    """The release of a file. Raises `UserError` at file, line and key."""
    path = Path(name).absolute()
    known = _LOADED.get(path)
    if known is not None and known.files.are_current():
        return known
    _LOADED[path] = _loaded(Path(name), path)  # whoever has the one before goes on with its processes, as they started
    return _LOADED[path]


def _loaded(shown: Path, path: Path) -> HostedRelease:
    source = Source(shown, page=PAGE)
    file = source.convert(ReleaseFile, source.data)
    folder = path.parent
    if not (folder / file.adapter).is_file():
        raise UserError(f"there is no file '{file.adapter}'", where=source.where("adapter"), remedy=_REMEDY_PATH)
    working = folder / file.host.folder
    if not working.is_dir():
        what = f"there is no folder '{file.host.folder}'"
        raise UserError(what, where=source.where("host.folder"), remedy=_REMEDY_PATH)
    words = (*file.host.command, str(folder / file.adapter), *file.arguments)
    start = HostStart(words if file.host.command else (), working, tuple(sorted(file.host.environment.items())))
    with pointing_at(source.where("host.command")):
        found(start)
    with pointing_at(source.where("files")):
        files = HostedFiles(
            path, folder / file.adapter, file.files, tuple(working / word for word in file.host.command)
        )
    return HostedRelease(path, file, start, files, source.where)


_REMEDY_PATH = "write its path from the folder of this file"
