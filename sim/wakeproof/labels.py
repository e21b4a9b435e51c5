"""Semantic labels: their one printer and parser, and the patterns by which scenarios and constraints name them.

A label is `subject.what` with an optional qualifier: `done(w1).release_row`, `server-0.restart`,
`done(w1)#2.update_status fails`, `callback(w1).send@server-1`. A pattern matches a label that is equal but for
the qualifier, unless it has one too; `w1.mint` is short for any request on behalf of `w1`, and `*` stands for
anything. A step has further names for what it does (`done(w1).writes entities`), which outlive a renaming: what they
are is the world's to say, and a pattern names a step by any of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple


@lru_cache(maxsize=4096)
def _compiled(pattern: str) -> re.Pattern[str]:
    subject, dot, what = pattern.partition(".")
    starred = re.escape(pattern).replace(r"\*", ".*")
    if dot and re.fullmatch(r"\w+", subject):
        on_behalf = rf"\w+\({re.escape(subject)}(?:,\w+)?\)(?:#\d+)?\.{re.escape(what)}".replace(r"\*", ".*")
        starred = f"{starred}|{on_behalf}"
    return re.compile(starred)


OUTCOMES = ("fails", "reply lost", "lost", "arrives late", "arrives after all", "never arrives")
"""What becomes of a step that a fault strikes, or of a call that is given up, as its label says at its end."""
_PARTS = re.compile(
    r"(?:(?P<kind>[^.(#]*)(?:\((?P<names>[^()]*)\))?(?:#(?P<attempt>[2-9]|[1-9]\d+))?\.)?"
    rf"(?P<what>[^.@]*?)(?:@(?P<server>[^.@ ]+))?(?: (?P<outcome>{'|'.join(OUTCOMES)}))?",
    re.DOTALL,
)


class Label(NamedTuple):
    """The parts of a label, which print as it: a request's kind, the names it is about, which attempt; then the step.

    `done(w1)#2.ack fails` is `Label("done", ("w1",), 2, "ack", outcome="fails")`. `names` is None where there are no
    parentheses; `subject` is empty, and `what` all of it, where it is nobody's step.
    """

    kind: str = ""
    names: tuple[str, ...] | None = None
    attempt: int = 1
    what: str = ""
    server: str = ""
    outcome: str = ""

    @property
    def subject(self) -> str:
        """Whose step it is: `done(w1)#2`."""
        names = "" if self.names is None else f"({','.join(self.names)})"
        return f"{self.kind}{names}{f'#{self.attempt}' if self.attempt > 1 else ''}"

    @property
    def does(self) -> str:
        """The label without its subject: `ack@server-1 fails`."""
        return str(self._replace(kind="", names=None, attempt=1))

    @property
    def step(self) -> str:
        """The label without names, attempt and server: `done.ack fails`."""
        return _NAMES.sub("", str(self._replace(attempt=1, server="")))

    def __str__(self) -> str:
        whose = f"{self.subject}." if self.subject else ""
        at, how = f"@{self.server}" if self.server else "", f" {self.outcome}" if self.outcome else ""
        return f"{whose}{self.what}{at}{how}"


@lru_cache(maxsize=65536)
def parse(label: str) -> Label:
    """The parts of any text: `str(parse(label)) == label`. What is no label of this kind is all `what`."""
    found = _PARTS.fullmatch(label)
    if found is None:
        return _plain(label)
    parts = found.groupdict()
    names = None if parts["names"] is None else tuple(parts["names"].split(","))
    parsed = Label(
        parts["kind"] or "",
        names,
        int(parts["attempt"] or 1),
        parts["what"],
        parts["server"] or "",
        parts["outcome"] or "",
    )
    return parsed if str(parsed) == label else _plain(label)


def _plain(label: str) -> Label:
    """A step of somebody who is called otherwise than requests are, or of nobody."""
    subject, dot, what = label.rpartition(".")
    return Label(kind=subject, what=what) if subject and dot else Label(what=label)


_BESIDE_OTHERS = re.compile(
    r"(?P<step>.*?)(?: \((?:[2-9]|[1-9]\d+)\))?(?: (?:returns|arrives after all|never arrives))?"
    r"(?P<struck> fails| reply lost| arrives late)?",
    re.DOTALL,
)
_TIMER = re.compile(r"(?P<subject>.*)\.timer_[\d.]+ms", re.DOTALL)


def as_declared(label: str) -> str:
    """The label that a world declares, of one that the harness makes of it where a handler waits for several things.

    `x(w1).read (2) fails` is the second of two calls alike, and declared as `x(w1).read fails`; `x(w1).read returns`,
    in which a handler learns of its call, as `x(w1).read`. A timer is nobody's to declare: where its request has an
    answer, there may be one.
    """
    found = _BESIDE_OTHERS.fullmatch(label)
    assert found is not None
    step = found["step"] + (found["struck"] or "")
    timer = _TIMER.fullmatch(step)
    return f"{timer['subject']}.answer" if timer else step


@lru_cache(maxsize=65536)
def whose(label: str) -> str:
    """Whose step it is: `done(w1)` of `done(w1).ack`; empty where it is nobody's."""
    return parse(label).subject


def subject_of(label: str) -> str:
    """Whose step it is, for telling it: the label itself where it is nobody's."""
    return whose(label) or label


def is_answer(told: str) -> bool:
    """Whether what a step tells (`done(w1).answer → 200`) is the end of a request."""
    return parse(told.partition(RESULT)[0]).what.partition(" ")[0] == "answer"


def kind_of(subject: str) -> str:
    """A subject without its numbers: the second wake of a stream is like the first."""
    return _DIGITS.sub("", subject)


def without_names(label: str, text: str) -> str:
    """A text in which a letter stands for each name that a label has in parentheses."""
    own = parse(label).names or ()
    return re.sub("|".join(rf"\b{re.escape(name)}\b" for name in own), "x", text) if own else text


RESULT = " → "
"""What stands between a label and its result, where both are told."""
_DIGITS = re.compile(r"\d+")
LETTERS = "xyzuvwabcdefghijklmnopqrst"
_NAMES = re.compile(r"\(([^()]*)\)")


def renamer() -> Callable[[str], str]:
    """What puts letters for the names in parentheses, in the order in which they first come, over several texts."""
    letters: dict[str, str] = {}

    def renamed(match: re.Match[str]) -> str:
        names = (letters.setdefault(name, LETTERS[len(letters) % len(LETTERS)]) for name in match[1].split(","))
        return f"({','.join(names)})"

    return lambda text: _NAMES.sub(renamed, text)


def matches(pattern: str, *labels: str) -> bool:
    """Whether one of these, a step's label and its further names, is one that the pattern names."""
    compiled, exact = _compiled(pattern), "@" in pattern
    return any(compiled.fullmatch(label if exact else _unrouted(label)) for label in labels)


def _unrouted(label: str) -> str:
    return label.partition("@")[0] if "@" in label else label
