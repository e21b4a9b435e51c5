"""Semantic labels, and the patterns by which scenarios and constraints name them.

A label is `subject.what` with an optional qualifier: `done(w1).release_row`, `server-0.restart`,
`done(w1).update_status fails`, `callback(w1).send@server-1`. A pattern matches a label that is equal but for
the qualifier, unless it has one too; `w1.mint` is short for any request on behalf of `w1`, and `*` stands for
anything.
"""

from __future__ import annotations

import re
from functools import lru_cache


@lru_cache(maxsize=4096)
def _compiled(pattern: str) -> re.Pattern[str]:
    subject, dot, what = pattern.partition(".")
    starred = re.escape(pattern).replace(r"\*", ".*")
    if dot and re.fullmatch(r"\w+", subject):
        on_behalf = rf"\w+\({re.escape(subject)}(?:,\w+)?\)(?:#\d+)?\.{re.escape(what)}".replace(r"\*", ".*")
        starred = f"{starred}|{on_behalf}"
    return re.compile(starred)


def matches(pattern: str, label: str) -> bool:
    """Whether a label is one that the pattern names."""
    return _compiled(pattern).fullmatch(label if "@" in pattern else label.partition("@")[0]) is not None
