"""Text from files stays text: what would move a cursor, turn the reading direction or command a CI runner is shown.

Names, reasons, labels and messages come from scenarios, saved results and modules under test. Every exit (terminal,
Markdown, page, figure, JUnit, SARIF, annotation, error line) passes them through here.
"""

from __future__ import annotations

import re

UNWRITABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
"""What XML 1.0 cannot hold, and what moves a cursor, ends a line, hides, or turns the text after it around."""
COMMAND = re.compile(r"^([^\S\n]*):(?=:)|#(?=#\[)", re.MULTILINE)
"""How GitHub Actions finds a command in what a step prints: `::` first on a line, or `##[` anywhere."""


def visible(text: str) -> str:
    """The text with whatever cannot be written as it is written as an escape; lines and tabs stay."""
    if text.isprintable():  # of which nothing is unwritable
        return text
    return UNWRITABLE.sub(lambda found: ascii(found[0])[1:-1], text)


def one_line(text: str) -> str:
    """The same on one line."""
    return visible(text.replace("\r\n", "\n")).replace("\n", " ").replace("\t", " ")


def plain(name: str) -> str:
    """A name as a file's name can have it: of what is not seen one sign is left, for an escape would be a path."""
    return UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", name.replace("\n", "\r").replace("\t", "\r"))


def spoken(text: str) -> str:
    """What is printed: visible, and no command to whoever reads the log of a CI step."""
    return COMMAND.sub(lambda found: f"{found[1] or ''}{_escape(found[0][-1])}", visible(text))


def in_json(encoded: bytes) -> bytes:
    """JSON that says the same, to be printed: outside its strings none of this can stand."""
    text = encoded.decode()
    shown = UNWRITABLE.sub(lambda found: "".join(f"\\u{unit:04x}" for unit in _utf16(found[0])), text)
    return shown.replace("##[", "\\u0023#[").encode()


def _escape(character: str) -> str:
    return f"\\x{ord(character):02x}"


def _utf16(character: str) -> list[int]:
    encoded = character.encode("utf-16-be", "surrogatepass")
    return [int.from_bytes(encoded[at : at + 2]) for at in range(0, len(encoded), 2)]
