"""What can be told from the text of a statement: what kind it is, what is refused of it, where it asks the clock.

Nothing else is: which tables a statement needs is told by PostgreSQL's locks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from functools import lru_cache
from itertools import pairwise

from wakeproof.errors import ReleaseError
from wakeproof.sql.pinned import BY_KEYWORD, BY_NAME, DDL, HEARD, SCHEMA
from wakeproof.sql.surroundings import surroundings_of
from wakeproof.sql.tokens import Token, body_at, tokens, with_literals


class StatementKind(Enum):
    """What a statement is to the transaction that it is in, or begins."""

    ORDINARY = "ordinary"
    BEGIN = "begin"
    COMMIT = "commit"
    ROLLBACK = "rollback"
    ROLLBACK_TO = "rollback to a savepoint"
    WITHIN = "within"
    """Needs a transaction, and neither begins nor ends one: `savepoint`, `set local`, `lock table`."""


_NOTHING = Token("", 0, "")
_KINDS = {
    "begin": StatementKind.BEGIN,
    "start": StatementKind.BEGIN,
    "commit": StatementKind.COMMIT,
    "end": StatementKind.COMMIT,
    "rollback": StatementKind.ROLLBACK,
    "abort": StatementKind.ROLLBACK,
    "savepoint": StatementKind.WITHIN,
    "release": StatementKind.WITHIN,
    "lock": StatementKind.WITHIN,
}
_CURSOR = ("is about a cursor, which lives on a connection", "take the rows at once")
_PREPARED = ("is about a prepared statement, which lives on a connection", "send the statement with its parameters")
_SESSION = (
    "changes the connection, which others will use",
    "write `set local` in a transaction, or `alter database` in a migration",
)
_CODE = ("is a block of code, which may commit by itself", "send its statements one by one")
_UPKEEP = ("is about how rows are kept, not about rows", "leave it to whoever runs the database")
REFUSED: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("create", "alter", "drop", "comment", "grant", "revoke", "refresh", "import", "security"), DDL),
    **dict.fromkeys(("declare", "fetch", "move", "close"), _CURSOR),
    **dict.fromkeys(("prepare", "execute", "deallocate"), _PREPARED),
    **dict.fromkeys(("set", "reset", "discard", "load"), _SESSION),
    **dict.fromkeys(("do", "call"), _CODE),
    **dict.fromkeys(("listen", "unlisten", "notify"), HEARD),
    **dict.fromkeys(("vacuum", "analyze", "analyse", "cluster", "checkpoint", "reindex", "reassign"), _UPKEEP),
    "copy": ("sends its rows beside the statement", "write `insert` with several rows, or `select`"),
    "explain": ("tells of a plan, which is no fact about rows", "send the statement itself"),
    "show": ("tells of a setting, which is no fact about rows", "take it from the module's own configuration"),
}
"""By its first word: what is refused, and what to do instead."""


@lru_cache(maxsize=4096)
def kind_of(text: str) -> StatementKind:
    """Raises `ReleaseError` for what no fact can be learned of; what is no SQL at all is for PostgreSQL to say."""
    found = tokens(text)
    words = [token.word for token in found]
    if "\0" in text:
        raise refused(text.replace("\0", "\\0"), "has a character that no text of SQL can have", "leave it out")
    _refuse_several(text, found)
    surrounding = surroundings_of(text)
    if surrounding is not None:
        raise refused(text, *surrounding)
    first, second = [*words, "", ""][:2]
    if "prepared" in words[1:3] or ("chain" in words and "no" not in words and first in _KINDS):
        raise refused(text, "is a transaction of two phases, or begins the next one", "send `commit`, then `begin`")
    if first == "set" and second in ("local", "constraints", "transaction"):
        return StatementKind.WITHIN
    if first == "rollback" and "to" in words:
        return StatementKind.ROLLBACK_TO
    if first in REFUSED:
        raise refused(text, *REFUSED[first])
    return _KINDS.get(first, StatementKind.ORDINARY)


@lru_cache(maxsize=4096)
def sets_something(text: str) -> bool:
    """Whether a statement, or a function's body, may set what lasts longer than itself; rather one too many."""
    words = [(token.word, after.word) for found in with_literals(text) for token, after in pairwise((*found, _NOTHING))]
    return any(word == "set_config" or (word == "set" and after in ("local", "session")) for word, after in words)


def refused(text: str, what: str, remedy: str) -> ReleaseError:
    """The statement, in so many words as fit on a line, and what is wrong with it."""
    line = " ".join(text.split())
    return ReleaseError(f"the statement `{line if len(line) <= 80 else f'{line[:79]}…'}` {what}", remedy=remedy)


@lru_cache(maxsize=4096)
def pinned(text: str) -> str:
    """The same text with every look at the clock, and every draw, as a call of its pinned counterpart.

    Code between dollars is text as well. A function of that name in any schema but PostgreSQL's own is left alone.
    """
    pieces, at = list[str](), 0
    for start, end, instead in _replacements(text):
        pieces += (text[at:start], instead)
        at = end
    return "".join([*pieces, text[at:]])


def _replacements(text: str) -> Iterator[tuple[int, int, str]]:
    found = tokens(text)
    for at, token in enumerate(found):
        body = body_at(token)
        if body:
            inside = _replacements(token.text[body : len(token.text) - body])
            yield from ((token.start + body + a, token.start + body + b, new) for a, b, new in inside)
            continue
        before, after = found[max(0, at - 2) : at], found[at + 1].text if at + 1 < len(found) else ""
        start = _start_of_call(token, before)
        if start is None:
            continue
        if token.word in BY_KEYWORD and start == token.start:
            yield start, token.start + len(token.text), f'{SCHEMA}."{token.word}"{"" if after == "(" else "()"}'
        elif token.name in BY_NAME and after == "(":
            yield start, token.start + len(token.text), f"{SCHEMA}.{token.name}"


def _start_of_call(token: Token, before: Sequence[Token]) -> int | None:
    """Where it begins, its schema included; None where the name is somebody else's, or of a table or a column."""
    last = before[-1] if before else Token("", 0, "")
    if last.text == ".":
        return before[0].start if before[0].name == "pg_catalog" else None
    return None if last.word in ("as", "into", "table", "function", "references", "column") else token.start


def _refuse_several(text: str, found: Sequence[Token]) -> None:
    ends = [at for at, token in enumerate(found) if token.text == ";"]
    if ends and any(token.text != ";" for token in found[ends[0] :]):
        raise refused(text, "is several in one text", "send them one by one, in a transaction if they belong together")
