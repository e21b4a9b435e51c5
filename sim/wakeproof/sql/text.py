"""What can be told from the text of a statement: what kind it is, what is refused of it, where it asks the clock.

Nothing else is: which tables a statement needs is told by PostgreSQL's locks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from wakeproof.errors import ReleaseError
from wakeproof.sql.pinned import BY_KEYWORD, BY_NAME, DDL, HEARD, SCHEMA


class StatementKind(Enum):
    """What a statement is to the transaction that it is in, or begins."""

    ORDINARY = "ordinary"
    BEGIN = "begin"
    COMMIT = "commit"
    ROLLBACK = "rollback"
    ROLLBACK_TO = "rollback to a savepoint"
    WITHIN = "within"
    """Needs a transaction, and neither begins nor ends one: `savepoint`, `set local`, `lock table`."""


class Token(NamedTuple):
    """A word, a literal, a sign; not spaces and comments. `word` is in small letters, empty for what is no word."""

    text: str
    start: int
    word: str


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
KEPT = {"ctid", "xmin", "xmax", "cmin", "cmax"}
"""Where and by whom a row was written: another run writes it elsewhere, be it filled alike."""
OUTSIDE = re.compile(
    r"current_database|inet_\w+|dblink\w*|lo_\w+"
    r"|pg_(read|ls|stat|stats|backend|postmaster|conf|control|export|import|logical|wal|sequences?)_\w+|pg_\w+_size"
)
"""Functions that ask where a statement runs, or for what stands in no table: here that may be the same each time."""
_DAYS = {"'now'", "'today'", "'tomorrow'", "'yesterday'"}
_TIMES = {"date", "time", "timetz", "timestamp", "timestamptz", "zone"}


def tokens(text: str) -> list[Token]:
    return list(_tokens(text))


@lru_cache(maxsize=4096)
def kind_of(text: str) -> StatementKind:
    """Raises `ReleaseError` for what no fact can be learned of; what is no SQL at all is for PostgreSQL to say."""
    found = tokens(text)
    words = [token.word for token in found]
    if "\0" in text:
        raise refused(text.replace("\0", "\\0"), "has a character that no text of SQL can have", "leave it out")
    _refuse_several(text, found)
    _refuse_surroundings(text, found)
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


def _replacements(text: str) -> Iterator[tuple[int, int, str]]:
    found = tokens(text)
    for at, token in enumerate(found):
        if token.text.startswith("$") and token.text.count("$") > 2:
            body = token.text.index("$", 1) + 1
            inside = _replacements(token.text[body : len(token.text) - body])
            yield from ((token.start + body + a, token.start + body + b, new) for a, b, new in inside)
            continue
        before, after = found[max(0, at - 2) : at], found[at + 1].text if at + 1 < len(found) else ""
        start = _start_of_call(token, before)
        if start is None:
            continue
        if token.word in BY_KEYWORD and start == token.start:
            yield start, token.start + len(token.text), f'{SCHEMA}."{token.word}"{"" if after == "(" else "()"}'
        elif token.word in BY_NAME and after == "(":
            yield start, token.start + len(token.text), f"{SCHEMA}.{token.word}"


def _start_of_call(token: Token, before: Sequence[Token]) -> int | None:
    """Where it begins, its schema included; None where the name is somebody else's, or of a table or a column."""
    last = before[-1] if before else Token("", 0, "")
    if last.text == ".":
        return before[0].start if before[0].word == "pg_catalog" else None
    return None if last.word in ("as", "into", "table", "function", "references", "column") else token.start


def _refuse_several(text: str, found: Sequence[Token]) -> None:
    ends = [at for at, token in enumerate(found) if token.text == ";"]
    if ends and any(token.text != ";" for token in found[ends[0] :]):
        raise refused(text, "is several in one text", "send them one by one, in a transaction if they belong together")


def _refuse_surroundings(text: str, found: Sequence[Token]) -> None:
    for at, token in enumerate(found):
        after = found[at + 1].text if at + 1 < len(found) else ""
        if token.word == "current_catalog" or (OUTSIDE.fullmatch(token.word) and after == "("):
            raise refused(text, f"asks for {token.word}, which stands in no table of the module's", "leave it out")
        if token.word in KEPT:
            raise refused(text, f"asks for {token.word}, which is not of the row but of how it is kept", "use its key")
        beside = {found[at - 1].word if at else "", after}
        if token.text.lower() in _DAYS and (beside & _TIMES or "::" in beside):
            raise refused(text, f"reads the clock by {token.text}", "write now(), which is pinned")
