"""A release that is a module over a pipe: one TOML file says which world it is for, and how its host is started.

Everything in it is checked before anything runs. Paths are told from the folder of the file, and so is what `files`
names: the code on which results depend (`hosted_files`). Several releases of one module share what they have in common
by `base`: a file beside theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import msgspec

from wakeproof.errors import UserError, pointing_at, suggest
from wakeproof.kit.client import HostLimits, HostStart, found
from wakeproof.kit.hosted_module import HostedModule
from wakeproof.kit.messages import SEGMENT_S, STARTING_S
from wakeproof.learned_here import also_keep, folder_of_facts
from wakeproof.scenario.hosted_files import HostedFiles
from wakeproof.scenario.kept_runs import KeptRuns
from wakeproof.scenario.source import Source
from wakeproof.sql.schema_files import SchemaFiles

if TYPE_CHECKING:
    from wakeproof.observe.runner import Handlers

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


class SqlTable(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The tables of a module that has its own: the folder of its migrations, the rows that are there at first.

    `unordered_rows`: where a statement asks for no order, the rows in one order stand for all.
    """

    migrations: str
    seed: dict[str, list[dict[str, Any]]] = {}
    unordered_rows: bool = False


class ReleaseFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as written, but for what it says to its world, in a table of that name.

    `adapter` is what the host is given, `files` are patterns of all that it may load.
    """

    world: str
    adapter: str
    files: tuple[str, ...]
    host: HostTable
    name: str = ""
    about: str = ""
    arguments: tuple[str, ...] = ()
    sql: SqlTable | None = None


class HostedTables(NamedTuple):
    """The files of a module's own tables; `unordered_rows` as its release file says."""

    files: SchemaFiles
    unordered_rows: bool


@dataclass(frozen=True)
class HostedParts:
    """What a world is given of a module over a pipe: whatever runs its handlers, and what its file says to the world.

    `settings` are of the type that the `WorldKind` names (`hosted_settings`), `where` tells the place of a key of them.
    `tables` are its own; None, where the file says nothing of `sql`. `handlers(word=...)` are those of a host whose
    `arguments` are filled in by these words.
    """

    handlers: Callable[..., Handlers]
    settings: Any
    where: Where
    tables: HostedTables | None = None


@dataclass(frozen=True)
class HostedRelease:
    """A release file that was checked: how to start its host, and the files that its results depend on.

    `where` tells the place of a key in it; `said` is what it says to its world.
    """

    path: Path
    file: ReleaseFile
    files: HostedFiles
    where: Where
    said: dict[str, Any]
    source: Source
    _modules: dict[tuple[str, ...], HostedModule] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.file.name or self.path.stem

    def module(self, **words: str) -> HostedModule:
        """The module in hosts of its own, one for each way to fill in its `arguments`."""
        with pointing_at(self.where("arguments")):
            arguments = tuple(_filled_in(argument, words) for argument in self.file.arguments)
        if arguments not in self._modules:
            folder = self.path.parent
            limits = HostLimits(self.file.host.segment_s, self.file.host.starting_s)
            start, adapter = _start(self.file, folder, arguments), folder / self.file.adapter
            there = folder_of_facts()
            kept = None if there is None else KeptRuns(there, self.files.digest, start)
            made = HostedModule(start, adapter, folder, limits, self.files.are_current, kept)
            self._modules[arguments] = made
            also_keep(made.keep)
        return self._modules[arguments]

    def parts(self, settings: type | None) -> HostedParts:
        """What its world is given. Raises `UserError` at file, line and key."""
        world = self.file.world
        if settings is None and self.said:
            remedy = "leave it out"
            raise UserError(f"the world {world} takes no settings", where=self.where(world), remedy=remedy)
        said = None if settings is None else self.source.convert(settings, self.said, world)
        return HostedParts(self.module, said, lambda key: self.where(f"{world}.{key}"), self._tables())

    def _tables(self) -> HostedTables | None:
        sql = self.file.sql
        if sql is None:
            return None
        return HostedTables(SchemaFiles(self.path.parent / sql.migrations, sql.seed), sql.unordered_rows)

    def digest(self, words: Mapping[str, str] = MappingProxyType({})) -> tuple[str, ...]:
        """What its results depend on: its files, and what its host says of itself, the version of its language too.

        `words` are those of its `arguments` as they usually are.
        """
        hello = self.module(**words).hello()
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
    below = _base_of(source, shown)
    world = source.data.get("world")
    said = source.data.pop(world, {}) if isinstance(world, str) else {}
    file = source.convert(ReleaseFile, source.data)
    folder = path.parent
    if not isinstance(said, dict):
        raise UserError(f"it is {said!r}, and no table", where=source.where(file.world), remedy=f"write [{file.world}]")
    if not (folder / file.adapter).is_file():
        raise UserError(f"there is no file '{file.adapter}'", where=source.where("adapter"), remedy=_REMEDY_PATH)
    named = [folder / below] if below else []
    if file.sql is not None:
        with pointing_at(source.where("sql.migrations")):
            named += [text for text, _ in SchemaFiles(folder / file.sql.migrations).texts()]
    working = folder / file.host.folder
    if not working.is_dir():
        what = f"there is no folder '{file.host.folder}'"
        raise UserError(what, where=source.where("host.folder"), remedy=_REMEDY_PATH)
    with pointing_at(source.where("host.command")):
        found(_start(file, folder, file.arguments))
    words = tuple(working / word for word in file.host.command)
    with pointing_at(source.where("files")):
        files = HostedFiles(path, folder / file.adapter, file.files, words, named)
    return HostedRelease(path, file, files, source.where, said, source)


def _base_of(source: Source, shown: Path) -> str:
    """The file beside this one that says what this one does not say."""
    name = source.data.pop("base", "")
    if not name:
        return ""
    if not isinstance(name, str) or Path(name).name != name:
        raise UserError(
            f"{name!r} is no file beside this one", where=source.where("base"), remedy="write its name alone"
        )
    with pointing_at(source.where("base")):
        base = Source(shown.parent / name, page=PAGE)
    if "base" in base.data:
        raise UserError(
            "the base names a base of its own", where=base.where("base"), remedy="name one base, and leave this out"
        )
    source.rest_on(base)
    return name


def _start(file: ReleaseFile, folder: Path, arguments: tuple[str, ...]) -> HostStart:
    words = (*file.host.command, str(folder / file.adapter), *arguments)
    return HostStart(
        words if file.host.command else (), folder / file.host.folder, tuple(sorted(file.host.environment.items()))
    )


def _filled_in(argument: str, words: Mapping[str, str]) -> str:
    try:
        return argument.format(**words)
    except (KeyError, IndexError, ValueError):
        what = f"'{argument}' names a word that this world does not fill in"
        raise UserError(what, remedy=f"{suggest(argument.strip('{}'), words)}, in braces") from None


_REMEDY_PATH = "write its path from the folder of this file"
