"""What a statement may ask for that its text, its parameters and the contents of tables do not determine.

Each is refused by name, wherever it stands: in a statement, in a function of the migrations, in a view or a default.
What is pinned instead stands in `pinned.py`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from wakeproof.sql.tokens import Token, literal_of, tokens

CHANCE = "draw it in the module and give it as a parameter, or use gen_random_uuid() or random(), which are pinned"
OUTSIDE = "leave it out, or give it as a parameter"


class Surrounding(NamedTuple):
    """Names (a pattern that takes all of a name), why they are refused, and what to write instead."""

    names: re.Pattern[str]
    what: str
    remedy: str


def _row(names: str, what: str, remedy: str = OUTSIDE) -> Surrounding:
    return Surrounding(re.compile(names), what, remedy)


_OF_SCHEMA = (
    r"typeof|basetype|(try_)?advisory_\w+|get_(?!wal|backend|shmem|replication|logical|loaded|process|multixact)\w+"
    r"|\w+_is_visible|input_\w+|trigger_depth|collation_for|client_encoding|char_to_encoding|encoding_\w+|has_role"
    r"|size_(pretty|bytes)|notify"
)
"""Functions `pg_...` that answer by their arguments, or by the schema: these are learned, every other is refused."""
CALLS = (
    _row(r"random_normal|array_(sample|shuffle)|gen_random_bytes|gen_salt|setseed", "which is chance", CHANCE),
    _row(r"uuid_generate_v[14](mc)?|pgp_(sym|pub)_encrypt\w*", "which is chance", CHANCE),
    _row(r"timeofday", "which is the clock as a text", "write now()::text, which is pinned"),
    _row(r"pg_sleep(_for|_until)?", "which waits for the real clock", "wait in the module"),
    _row(r"txid_\w+|pg_(current_)?(xact|snapshot)\w*", "which numbers transactions", "draw a sequence"),
    _row(r"dblink\w*", "which asks another database", "ask it by a port of the module's own"),
    _row(r"lo_\w+|lo(read|write)", "which is about large objects", "keep them in a column of the type bytea"),
    _row(r"current_database|inet_(client|server)_\w+", "which stands in no table of the module's"),
    _row(rf"pg_(?!({_OF_SCHEMA})$)\w+", "which stands in no table of the module's"),
)
"""By what is called."""
_NO_CALL = "which is not of the row but of how it is kept"
WORDS = (
    _row(r"tablesample", "which is chance", "write `where` with a condition"),
    _row(r"current_catalog", "which stands in no table of the module's"),
    _row(r"ctid|xmin|xmax|cmin|cmax", _NO_CALL, "use its key"),
    _row(r"client_encoding", "by which values are written", "leave it at UTF8"),
)
"""By words that are no calls."""
_NUMBERED = {"tableoid", "tg_relid"}
_NOW = "now"
_DAY = re.compile(r"[^a-z]*(today|tomorrow|yesterday)[^a-z]*")
_TIMES = {"date", "time", "timetz", "timestamp", "timestamptz", "zone"}
_PLANS = re.compile(r"(enable_|jit|geqo)|\w+_cost\b|plan_cache_mode|(from|join)_collapse_limit")
_PINNED = re.compile(r"wakeproof\.(\w+_ms|migrating)\b")


@lru_cache(maxsize=4096)
def surroundings_of(text: str) -> tuple[str, str] | None:
    """What a text asks for that is refused, and what to write instead; None where there is nothing."""
    found = tokens(text)
    for at, token in enumerate(found):
        if token.name or "'" in token.text:
            refusal = _of_token(found, at, token)
            if refusal is not None:
                return refusal
    return None


def _of_token(found: Sequence[Token], at: int, token: Token) -> tuple[str, str] | None:
    before, after = found[at - 1] if at else Token("", 0, ""), found[at + 1 :]
    next_text = after[0].text if after else ""
    if not token.name:
        if is_a_day(literal_of(token)):
            return f"reads the clock by {token.text}", "write current_date, which is pinned"
        beside = {before.word, before.text, next_text, after[0].word if after else ""}
        if literal_of(token).strip().lower() == _NOW and (beside & _TIMES or "::" in beside):
            return f"reads the clock by {token.text}", "write now(), which is pinned"
        return None
    is_of_a_schema = before.text == "." and found[at - 2].name != "pg_catalog"
    rows = WORDS if next_text != "(" else () if is_of_a_schema and not _is_of_an_extension(token.name) else CALLS
    for row in rows:
        if row.names.fullmatch(token.name):
            return f"asks for {token.name}, {row.what}", row.remedy
    if token.name == "oid" and (before.text == "::" or (before.word == "as" and next_text == ")")):
        return "asks for a number of the catalog's, which is another in every database", "use a name (`::regclass`)"
    if token.name in _NUMBERED and [each.name or each.text for each in after[:2]] != ["::", "regclass"]:
        return f"asks for {token.name}, which is another in every database", f"write {token.name}::regclass"
    if token.word == "reset" and after and after[0].word in ("all", "session", "role"):
        return "takes back what the connection was set to", "leave it out: what is set locally goes by itself"
    if token.word == "local" and before.word == "set":
        name = "".join(each.name.lower() or each.text for each in after[:3])
        if _PINNED.match(name) or _PLANS.match(name):
            return f"sets {name}, by which a plan is chosen or a clock is pinned", "leave it as it is"
    return None


def is_a_day(value: str) -> bool:
    """Whether a date that is read from this text is the day of the real clock: until midnight it is the same."""
    return _DAY.fullmatch(value.lower()) is not None


def default_of_a_day(text: str) -> str:
    """A default in a migration that becomes the day on which it runs, as it is written; empty where there is none."""
    found = tokens(text)
    for at, token in enumerate(found):
        words = {each.word for each in found[max(0, at - 5) : at]}
        if "default" in words and words & _TIMES and (is_a_day(literal_of(token)) or literal_of(token).lower() == _NOW):
            return token.text
    return ""


def _is_of_an_extension(name: str) -> bool:
    """Whose schema is whatever a migration has chosen for it."""
    return name.startswith(("dblink", "uuid_generate", "gen_", "pgp_"))
