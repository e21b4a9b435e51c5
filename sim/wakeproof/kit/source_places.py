"""The lines of a module over a pipe, as hosts tell them: `path/to/file.mjs:12`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from wakeproof.encoded import in_whole_characters
from wakeproof.observe.source import cut_text, source_lines
from wakeproof.sites import Site


class SourcePlaces:
    """Sites in files of a module, told from a folder, so that every machine tells the same; each file read once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._texts: dict[str, tuple[str, ...]] = {}

    def sites(self, places: Iterable[str]) -> tuple[Site, ...]:
        """In the same order; what is no line of a file is passed over."""
        return tuple(site for place in places for site in self._site(place))

    def _site(self, place: str) -> tuple[Site, ...]:
        path, _, number = place.rpartition(":")
        if not path or not number.isdigit():
            return ()
        if path not in self._texts:
            self._texts[path] = source_lines(path)
        line = int(number)
        text = "".join(self._texts[path][line - 1 : line]).strip()
        return (Site(in_whole_characters(self._file_name(Path(path))), line, "", in_whole_characters(cut_text(text))),)

    def _file_name(self, path: Path) -> str:
        below = path.is_relative_to(self._folder)
        return path.relative_to(self._folder).as_posix() if below else path.name
