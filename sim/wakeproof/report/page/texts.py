"""The texts and source lines of a page's data, each of them once, by its number."""

from __future__ import annotations

from wakeproof.sites import Site
from wakeproof.visible import visible


class Texts:
    """Each text and each source line has a number, in the order in which they are first met."""

    def __init__(self) -> None:
        self._texts, self._sites = dict[str, int](), dict[Site, int]()

    def __call__(self, text: str) -> int:
        return self._texts.setdefault(text, len(self._texts))

    def site(self, site: Site) -> int:
        return self._sites.setdefault(site, len(self._sites))

    @property
    def texts(self) -> list[str]:
        return [visible(text) for text in self._texts]

    @property
    def sites(self) -> list[list[str | int]]:
        """File, line, function, the line's text."""
        return [[visible(s.file), s.line, visible(s.function), visible(s.text)] for s in self._sites]
