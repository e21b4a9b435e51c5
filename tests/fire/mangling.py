"""Data written as text, and text damaged as files are: cut short, in another encoding, torn, doubled."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable
from random import Random
from typing import Any

from structure import DEEP

BARE = re.compile(r"[A-Za-z0-9_-]+")
DEEP_HERE = re.compile(rf'"{DEEP.format("([0-9]+)")}"')


def as_json(data: Any, random: Random) -> bytes:
    text = json.dumps(data, ensure_ascii=random.random() < 0.5, indent=random.choice((None, 2)))
    return _deep(text).encode(errors="surrogatepass")


def as_toml(data: Any, random: Random) -> bytes:
    """One key a line; what is in a key is an inline table."""
    rows = data.items() if isinstance(data, dict) else [("value", data)]
    return _deep("".join(f"{_key(key)} = {_inline(value)}\n" for key, value in rows)).encode(errors="surrogatepass")


def _inline(value: Any) -> str:
    match value:
        case dict():
            return f"{{ {', '.join(f'{_key(key)} = {_inline(inner)}' for key, inner in value.items())} }}"
        case list() | tuple():
            return f"[{', '.join(map(_inline, value))}]"
        case float() | dt.date() | dt.time():
            return str(value)
        case None:
            return "1979-05-27"  # a type that only TOML has
    return json.dumps(value)


def _key(key: Any) -> str:
    return key if BARE.fullmatch(str(key)) else json.dumps(str(key))


def _deep(text: str) -> str:
    return DEEP_HERE.sub(lambda found: "[" * int(found[1]) + "]" * int(found[1]), text)


def mangled(content: bytes, random: Random) -> bytes:
    """The same file, damaged in one way."""
    return random.choice(DAMAGES)(content, random)


def _cut(content: bytes, random: Random) -> bytes:
    return content[: random.randrange(len(content) + 1)]


def _insert(content: bytes, random: Random) -> bytes:
    at = random.randrange(len(content) + 1)
    return content[:at] + random.choice(PIECES) + content[at:]


def _flip(content: bytes, random: Random) -> bytes:
    if not content:
        return b"\xff"
    at = random.randrange(len(content))
    return content[:at] + bytes([content[at] ^ 1 << random.randrange(8)]) + content[at + 1 :]


def _lines(content: bytes, random: Random) -> bytes:
    """A line dropped, doubled, moved, or indented."""
    lines = content.split(b"\n")
    at, to = random.randrange(len(lines)), random.randrange(len(lines))
    match random.randrange(4):
        case 0:
            del lines[at]
        case 1:
            lines.insert(to, lines[at])
        case 2:
            lines[at], lines[to] = lines[to], lines[at]
        case _:
            lines[at] = random.choice((b" ", b"\t", b"# ")) + lines[at]
    return b"\n".join(lines)


def _words(content: bytes, random: Random) -> bytes:
    """A word is another word of the file."""
    words = re.findall(rb"[\w.-]+", content)
    if not words:
        return b"{"
    old, new = random.choice(words), random.choice(words)
    return content.replace(old, new, random.choice((1, -1)))


def _encoded(content: bytes, random: Random) -> bytes:
    text = content.decode(errors="replace")
    return text.encode(random.choice(("utf-16", "utf-32", "utf-7", "cp037")), errors="replace")


PIECES = (
    b"\0",
    b"\xff",
    b"\xc3",
    b"\xed\xa0\x80",
    b"\xf8\x88\x80\x80\x80",
    b"\x1b[2J",
    b"\r",
    b'"',
    b"'''",
    b"{",
    b"]",
    b",",
)
PIECES += (b"=", b"[[", b"\\u", b"\\ud800", b"nan", b"1e9999", b"9" * 5000, b"-", b"#", b"/*", b"\n\n", b"\xe2\x80\xa8")
DAMAGES: tuple[Callable[[bytes, Random], bytes], ...] = (
    *(_cut, _insert, _insert, _flip, _lines, _lines, _words, _encoded),
    lambda content, random: b"\xef\xbb\xbf" + content,
    lambda content, random: content.replace(b"\n", b"\r\n"),
    lambda content, random: content.replace(b"\n", b"\r"),
    lambda content, random: b"",
    lambda content, random: content + content,
    lambda content, random: content + b"\0" * 4096,
    lambda content, random: content[: len(content) // 2] + content[len(content) // 3 :],
)
