"""What lanes and arrows in text are drawn with, and what stands for it where an output cannot hold box characters."""

from __future__ import annotations

from typing import NamedTuple


class Signs(NamedTuple):
    """What lanes and arrows are drawn with; `there` and `absent` are the line of a row with and without a value."""

    there: str = "│"
    absent: str = "┊"
    flat: str = "─"
    right: str = "▶"
    left: str = "◀"
    leaves: str = "├"
    enters: str = "┤"
    over: str = "┼"
    acts: str = "●"
    nothing: str = "∅"
    cut: str = "…"
    fault: str = "⚡"
    broken: str = "✗"
    to: str = "→"
    holds: str = "✓"
    decisive: str = "◆"


PLAIN = Signs("|", ":", "-", ">", "<", "+", "+", "+", "o", "-", "~", "!", "x", "->", "v", "*")


def spelled(text: str, signs: Signs) -> str:
    """A text with these signs for ours; whatever else an output cannot show is its own affair."""
    if signs is PLAIN:
        for ours, plain in {**dict(zip(Signs(), PLAIN, strict=True)), "·": "*", "●": "*", "≠": "!="}.items():
            text = text.replace(ours, plain)
    return text


def signs_for(encoding: str) -> Signs:
    """The box characters, where an output can hold them."""
    try:
        "".join(Signs()).encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return PLAIN
    return Signs()
