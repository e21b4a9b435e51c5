"""The page's colours as CSS variables: those of the figures, and its own, each light and dark."""

from __future__ import annotations

from wakeproof.report.figures.palette import PALETTE

COLOURS = PALETTE | {
    "--panel": ("#f5f6f8", "#1d2127"),
    "--bad-tint": ("#fdeceb", "#3a1d1b"),
    "--good-tint": ("#e7f4ec", "#14301f"),
    "--open": ("#7a5200", "#f0c565"),
    "--open-tint": ("#fdf3dc", "#352a10"),
    "--fault": ("#8a4b00", "#ffb86b"),
    "--row": ("#5b3fa0", "#c4b0ff"),
    "--memory": ("#00666b", "#7fdde2"),
}
"""Text in any of them has a contrast of 4.5:1 to the paper and to the tints (WCAG 2.2, 1.4.3)."""


def variables() -> str:
    """A style sheet that sets them, by what the reader's system prefers; paper is white."""
    light, dark = ("".join(f"{name}:{values[place]};" for name, values in COLOURS.items()) for place in (0, 1))
    return f":root{{{light}}}@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"
