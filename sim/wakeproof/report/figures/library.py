"""matplotlib, loaded without the help texts that it writes for each of its classes: nobody reads them here.

These list every property of every class, and to put them together takes a quarter of the time that loading takes.
"""

from __future__ import annotations

from importlib import import_module

import matplotlib.artist

DRAWN_WITH = ("matplotlib.axes", "matplotlib.backends.backend_svg", "matplotlib.figure", "matplotlib.patches")


def load() -> None:
    """Load what figures are drawn with; what is loaded after that has its help texts."""
    texts, matplotlib.artist.kwdoc = matplotlib.artist.kwdoc, _no_text
    try:
        for name in DRAWN_WITH:
            import_module(name)
    finally:
        matplotlib.artist.kwdoc = texts


def _no_text(artist: object) -> str:
    return ""
