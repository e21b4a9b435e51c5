"""The words, literals and signs of a text of SQL, or of a function's body: comments of both kinds are none of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple


class Token(NamedTuple):
    """A word, a literal, a sign; not spaces and comments. `word` is in small letters, empty for what is no word."""

    text: str
    start: int
    word: str

    @property
    def name(self) -> str:
        """What it names: a word in small letters, a quoted name as it is."""
        quoted = self.text.removeprefix("U&").removeprefix("u&")
        return self.word or (quoted[1:-1].replace('""', '"') if quoted.startswith('"') else "")


_TOKEN = re.compile(
    r"""(?P<space>\s+ | --[^\n]*)
    | (?P<comment>/\*)
    | (?P<string>[eE]'(?:[^'\\]|\\.|'')*' | (?:[bBxXnN]|[uU]&)?'(?:[^']|'')*')
    | (?P<dollar>\$(?P<tag>[^\W\d]\w*)?\$)
    | (?P<quoted>(?:[uU]&)?"(?:[^"]|"")*")
    | (?P<word>[^\W\d][\w$]*)
    | (?P<other>\$\d+ | \d[\w.]* | :: | .)""",
    re.VERBOSE | re.DOTALL,
)


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[Token, ...]:
    return tuple(_tokens(text))


def body_at(token: Token) -> int:
    """Where the text between dollars begins in it; 0 for what is no such literal."""
    return token.text.index("$", 1) + 1 if token.text.startswith("$") and token.text.count("$") > 2 else 0


def literal_of(token: Token) -> str:
    """What a literal holds, its quotes taken off; empty for what is none. Escapes by backslash stay as they are."""
    body = body_at(token)
    if body:
        return token.text[body : len(token.text) - body]
    opened = token.text.find("'")
    return token.text[opened + 1 : -1].replace("''", "'") if 0 <= opened <= 2 and len(token.text) > opened + 1 else ""


def with_literals(text: str) -> Iterator[tuple[Token, ...]]:
    """Its tokens, and those of each literal in it as if that were SQL, however deep."""
    found = tokens(text)
    yield found
    for token in found:
        inside = literal_of(token)
        if inside:
            yield from with_literals(inside)


def _tokens(text: str) -> Iterator[Token]:
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        assert found is not None, "the last alternative takes any character"
        start, at = at, found.end()
        if found["comment"]:
            at = _end_of_comment(text, at)
        elif found["dollar"]:
            closed = text.find(found["dollar"], at)
            at = len(text) if closed < 0 else closed + len(found["dollar"])
            yield Token(text[start:at], start, "")
        elif not found["space"]:
            yield Token(found[0], start, (found["word"] or "").lower())


def _end_of_comment(text: str, at: int) -> int:
    """Comments nest."""
    depth = 1
    for found in re.compile(r"/\*|\*/").finditer(text, at):
        depth += 1 if found[0] == "/*" else -1
        if depth == 0:
            return found.end()
    return len(text)
