"""Semantic labels, and the patterns by which scenarios and constraints name them.

A label is `subject.what` with an optional qualifier: `done(w1).release_row`, `server-0.restart`,
`done(w1).update_status fails`, `callback(w1).send@server-1`. A pattern matches a label that is equal but for
the qualifier, unless it has one too; `w1.mint` is short for any request on behalf of `w1`, and `*` stands for
anything. A step has further names for what it does (`done(w1).writes entities`), which outlive a renaming: what they
are is the world's to say, and a pattern names a step by any of them.
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


def subject_of(label: str) -> str:
    """Whose step it is: `done(w1)` of `done(w1).ack`; the label itself where nobody's."""
    return label.rpartition(".")[0] or label


def matches(pattern: str, *labels: str) -> bool:
    """Whether one of these, a step's label and its further names, is one that the pattern names."""
    compiled, exact = _compiled(pattern), "@" in pattern
    return any(compiled.fullmatch(label if exact else label.partition("@")[0]) for label in labels)
