"""A violation told as a sentence: who interferes while whose step is pending, and which step breaks the property.

A world gives the words (`WorldKind.words`), keyed as its labels are written; what it leaves out is told by the label.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from wakeproof.errors import UserError
from wakeproof.labels import Label, parse

STEPS = {
    "send": "be sent",
    "answer": "answer",
    "heard": "be answered",
    "raised": "end with an unhandled exception",
    "refused": "be refused",
    "restart": "restart",
    "runs_out": "run out",
    "times_out": "time out",
}
"""What any world may have: each step as a verb in its base form."""
OUTCOMES = {
    "fails": "fails to {base}",
    "reply lost": "{does}, but the reply is lost",
    "lost": "{does}, but the message is lost",
    "arrives late": "{does} late",
    "arrives after all": "{does} after all",
    "never arrives": "never {does}",
}
WHOLE = {"every run": "Every run breaks the property.", "every run breaks it": "Every run breaks the property."}
WHOLE["every run without faults"] = "Every run without faults breaks the property."
IRREGULAR = {"be": "is", "have": "has"}
KEY = re.compile(r"(?P<kind>[\w-]+)(?:\((?P<name>[\w ]+)\))?|(?P<step>[\w-]*\.[\w ]+)")


class Words(NamedTuple):
    """By its kind what a request is called, and what its first name is; by label what a step does (`mint a token`)."""

    called: Mapping[str, str]
    owners: Mapping[str, str]
    steps: Mapping[str, str]


def words_of(given: Mapping[str, str]) -> Words:
    """The words of a world: `callback(wake)` is a request, `reap` somebody, `.mint` a step, `done.send` one of done.

    Raises `UserError` for a key of another shape, and for a word that is no text.
    """
    called, owners, steps = dict[str, str](), dict[str, str](), {f".{step}": base for step, base in STEPS.items()}
    for key, text in given.items():
        parts = KEY.fullmatch(key)
        if parts is None or not text:
            what = f"'{key}' = '{text}' names nothing that a label has"
            remedy = "write 'done(wake)' for a request, '.mint' for a step, 'done.send' for a step of one request"
            raise UserError(what, where="WorldKind.words", remedy=remedy)
        if parts["step"]:
            steps[key] = text
        else:
            called[parts["kind"]] = text
        if parts["name"]:
            owners[parts["kind"]] = parts["name"]
    return Words(called, owners, steps)


def sentence(breaks: str, interfering: str, pending: str, words: Words) -> str:
    """The labels of a violation as one sentence. Labels that differ in nothing but a place may be told alike."""
    if breaks in WHOLE:
        return WHOLE[breaks]
    if breaks.startswith("the last "):  # it repeats forever, and is told in words already
        return _capital(f"{breaks}.")
    last = parse(breaks)
    stands = f" while {_pending(pending, last, words)}" if pending else ""
    if not interfering:
        return _capital(f"{_clause(last, last, words)}{stands}, which breaks the property.")
    before = f"{_clause(parse(interfering), last, words)}{stands}"
    if pending == breaks:
        return _capital(f"{before}; {_possessive(_who(last, last, words))} next step breaks the property.")
    return _capital(f"{before}; then {_clause(last, last, words)}, which breaks the property.")


def _pending(text: str, last: Label, words: Words) -> str:
    """Whose steps were pending: several of one handler are alternatives, each handler has its own clause."""
    whose: dict[str, list[str]] = {}
    for label in map(parse, filter(None, re.split(r" (?:or|and) (?=[\w-]+[.(])", text))):
        whose.setdefault(_who(label, last, words), []).append(_base(label, words))
    return " and ".join(f"{who} waits to {' or '.join(dict.fromkeys(bases))}" for who, bases in whose.items())


def _clause(label: Label, last: Label, words: Words) -> str:
    """Who does what. A step that is nobody's is told by the world as a clause of its own."""
    if label.subject:
        return f"{_who(label, last, words)} {_does(label, words)}"
    return words.called.get(label.what.partition("(")[0], f"{label} happens")


def _who(label: Label, last: Label, words: Words) -> str:
    """A request of another one's is told as such; `last` is that which breaks the property."""
    kind, digits = re.fullmatch(r"(.*?)-?(\d*)", label.kind).groups()  # type: ignore[union-attr] # it matches any text
    if label.kind not in words.called and kind not in words.called:
        return label.subject or str(label)
    called = words.called.get(label.kind) or words.called[kind].replace("{}", digits)
    again = "repeated " if label.attempt > 1 else ""
    owner = words.owners.get(label.kind)
    if label is last or not owner or not label.names or not last.names or owner != words.owners.get(last.kind):
        return f"{again}{called}"
    if label.names[0] != last.names[0]:
        return f"another {_possessive(owner)} {again}{called}"
    return f"{again}{called}" if label.subject == last.subject else f"the same {_possessive(owner)} {again}{called}"


def _base(label: Label, words: Words) -> str:
    """What a step does, as a verb in its base form."""
    return words.steps.get(f"{label.kind}.{label.what}") or words.steps.get(
        f".{label.what}", f"take the step {label.what}"
    )


def _does(label: Label, words: Words) -> str:
    base = _base(label, words)
    verb, _, rest = base.partition(" ")
    does = " ".join(filter(None, (_third_person(verb), rest)))
    on = f" on {label.server}" if label.server else ""
    return OUTCOMES.get(label.outcome, "{does}").format(base=base, does=does) + on


def _third_person(verb: str) -> str:
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}{'es' if verb.endswith(('s', 'sh', 'ch', 'x', 'z', 'o')) else 's'}"


def _possessive(name: str) -> str:
    return f"{name}'s"


def _capital(text: str) -> str:
    """As a sentence begins; a label stays as it is written."""
    return text if re.match(r"\w+[(.#-]", text) else text[:1].upper() + text[1:]
