"""The files that results of a module over a pipe depend on, and their digest: by content, never by path or time.

They are the release file, the one it rests on, its adapter, its migrations, what its patterns match, and each file that
the command names (a kit's host) with the rest of the package of npm's that it lies in. Installed packages count by a
lock file among them.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from wakeproof.errors import UserError

FILES_MAX = 5_000
PACKAGE = "package.json"
SKIPPED = ("node_modules", "__pycache__")
GLOB = frozenset("*?[")


class HostedFiles:
    """The files of one release, as they were when it was read; `UserError` for a pattern that matches nothing."""

    def __init__(
        self, path: Path, adapter: Path, patterns: Sequence[str], words: Iterable[Path], named: Sequence[Path] = ()
    ) -> None:
        self._folder, self._patterns, self._named = path.parent, tuple(patterns), (path, adapter, *named)
        self._words = tuple(Path(os.path.normpath(word)) for word in words)
        for pattern in patterns:
            if not any(self._matching(pattern)):
                remedy = 'write patterns from the folder of this file, such as "src/**/*.ts"'
                raise UserError(f"'{pattern}' matches no file", remedy=remedy)
        files = self._files()
        self._stamps, self.digest = _stamps(files), _digest(self._folder, files)

    def are_current(self) -> bool:
        """Whether none has changed, come or gone."""
        return _stamps(self._files()) == self._stamps

    def _files(self) -> list[Path]:
        matched = (file for pattern in self._patterns for file in self._matching(pattern))
        kits = (file for word in self._words if word.is_file() for file in _package_of(word))
        found = sorted({Path(os.path.normpath(file)) for file in (*self._named, *matched, *kits)})
        if len(found) > FILES_MAX:
            what = f"{len(found):,} files are more than {FILES_MAX:,}"
            raise UserError(what, remedy='name the module\'s own, such as files = ["src/**/*"]')
        return found

    def _matching(self, pattern: str) -> Iterator[Path]:
        if not GLOB.intersection(pattern):  # who names a file alone means it, wherever it lies
            yield from (file for file in (self._folder / pattern,) if file.is_file())
            return
        try:
            yield from (file for file in sorted(self._folder.glob(pattern)) if _counts(file, self._folder))
        except (ValueError, NotImplementedError, IndexError):
            return


def _counts(file: Path, folder: Path) -> bool:
    """A file that is no installed one, and not hidden below the folder."""
    below = file.relative_to(folder).parts if file.is_relative_to(folder) else file.parts[-1:]
    return file.is_file() and not any(part in SKIPPED or (part.startswith(".") and part != "..") for part in below)


def _package_of(file: Path) -> Iterator[Path]:
    """A file that a command names, and all of its package, where it is in one."""
    yield file
    folder = next((parent for parent in file.parents if (parent / PACKAGE).is_file()), None)
    if folder is not None:
        for path, folders, files in os.walk(folder):
            folders[:] = sorted(name for name in folders if name not in SKIPPED)
            yield from (each for each in (Path(path, name) for name in sorted(files)) if _counts(each, folder))


def _stamps(files: Iterable[Path]) -> list[tuple[str, int, int]]:
    stats = [(file, file.stat()) for file in files]
    return [(str(file), stat.st_mtime_ns, stat.st_size) for file, stat in stats]


def _digest(folder: Path, files: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        content = file.read_bytes()
        digest.update(f"{os.path.relpath(file, folder)}\0{len(content)}\0".encode(errors="surrogateescape"))
        digest.update(content)
    return digest.hexdigest()
