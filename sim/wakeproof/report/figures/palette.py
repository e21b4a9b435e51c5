"""The colours of the figures, by the name of the CSS variable that a page sets them with."""

from __future__ import annotations

PALETTE: dict[str, tuple[str, str]] = {
    "--ink": ("#1b1f24", "#e6e9ec"),
    "--muted": ("#59636e", "#9aa4af"),
    "--paper": ("#ffffff", "#15181c"),
    "--grid": ("#d5dbe1", "#353c44"),
    "--accent": ("#1f5fd6", "#79a8ff"),
    "--bad": ("#b3261e", "#ff8a80"),
    "--good": ("#1a7f37", "#4ac26b"),
    "--c1": ("#0072b2", "#56b4e9"),
    "--c2": ("#bf5000", "#ff9a4d"),
    "--c3": ("#00835f", "#2fc79a"),
    "--c4": ("#b5528c", "#e59ac4"),
    "--c5": ("#7a5f00", "#e6c229"),
}
"""Of each name the light and the dark value; no two light ones are the same, since drawings are made with those.

--c1 to --c5 are the releases in order: hues of Okabe and Ito, darker on white and lighter on black, so that each keeps
a contrast of 4.5:1 to the paper, that of text (WCAG 2.2, 1.4.3). No figure tells anything by colour alone.
"""


def light(name: str) -> str:
    return PALETTE[f"--{name}"][0]
