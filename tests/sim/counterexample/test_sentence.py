"""A violation is told as one sentence in the words of its world; what the world leaves out is told by its label."""

from __future__ import annotations

from pathlib import Path

import pytest

import pullwake
from lock.plugin import KIND as LOCK
from pullwake.module.statements import OWN_STATEMENTS, STATEMENTS, Statement
from pullwake.plugin import PLUGIN
from wakeproof.counterexample.sentence import sentence, words_of
from wakeproof.errors import UserError
from wakeproof.labels import parse
from wakeproof.scenario.scenario import load
from wakeproof.scenario.worlds import WorldKind

WORDS = {
    "done(wake)": "done",
    "callback(wake)": "callback",
    "lease(wake)": "lease",
    "stop(entity)": "stop",
    "server": "server {}",
    "append(message)": "the producer appends a message",
    ".mint": "mint a token",
    ".owns": "check ownership",
    ".clear": "clear the token",
    ".ack": "notify upstream",
}
ONE = "Another wake's callback mints a token"
SENTENCES = {
    ("done(x).clear", "callback(y).mint", "done(x).owns"): (
        f"{ONE} while done waits to check ownership; then done clears the token, which breaks the property."
    ),
    ("done(x).owns", "callback(y).mint", "done(x).owns"): (
        f"{ONE} while done waits to check ownership; done's next step breaks the property."
    ),
    ("done(x).clear", "callback(x).mint", ""): (
        "The same wake's callback mints a token; then done clears the token, which breaks the property."
    ),
    ("done(x).ack", "", ""): "Done notifies upstream, which breaks the property.",
    ("done(x)#2.clear", "done(x).clear", ""): (
        "The same wake's done clears the token; then repeated done clears the token, which breaks the property."
    ),
    ("done(x).ack fails", "", ""): "Done fails to notify upstream, which breaks the property.",
    ("done(x).ack reply lost", "", ""): "Done notifies upstream, but the reply is lost, which breaks the property.",
    ("server-0.restart", "", "done(x).ack and callback(y).mint"): (
        "Server 0 restarts while done waits to notify upstream and callback waits to mint a token,"
        " which breaks the property."
    ),
    ("done(x).clear", "append(m1)", "done(x).send or done(x).send@server-1"): (
        "The producer appends a message while done waits to be sent; then done clears the token,"
        " which breaks the property."
    ),
    ("done(x).clear", "stop(a).clear", ""): (
        "Stop clears the token; then done clears the token, which breaks the property."
    ),
    ("done(x).turns", "", ""): "Done takes the step turns, which breaks the property.",
    ("job(x).turn", "job(y).turn", "job(x).turn"): (
        "job(y) takes the step turn while job(x) waits to take the step turn; job(x)'s next step breaks the property."
    ),
    ("fire", "", ""): "fire happens, which breaks the property.",
    ("every run", "", ""): "Every run breaks the property.",
    ("the last step repeats forever, and it never holds", "", ""): "The last step repeats forever, and it never holds.",
}


@pytest.mark.parametrize("labels", SENTENCES)
def test_a_violation_is_one_sentence(labels: tuple[str, str, str]) -> None:
    assert sentence(*labels, words_of(WORDS)) == SENTENCES[labels].replace("fire happens", "Fire happens")


@pytest.mark.parametrize(("key", "text"), [("done(wake", "done"), ("", "x"), ("a b", "x"), (".mint", "")])
def test_a_word_for_nothing_is_refused(key: str, text: str) -> None:
    with pytest.raises(UserError, match="names nothing that a label has"):
        words_of({key: text})


def is_shipped(statement: Statement) -> bool:
    """Not one of a release file, or of a test, that this process has read."""
    return Path(statement.effect.__code__.co_filename).is_relative_to(Path(pullwake.__file__).parent)


@pytest.mark.parametrize("kind", [PLUGIN, LOCK], ids=["pullwake", "lock"])
def test_a_world_has_words_for_all_that_its_releases_do(kind: WorldKind) -> None:
    """Further names of a step (`writes entities`), and what only a planted bug does, are in no sentence of a report."""
    own = {each.name for each in (*STATEMENTS.values(), *OWN_STATEMENTS.values()) if not is_shipped(each)}
    words, missing = words_of(kind.words), dict[str, None]()
    for scenario in map(load, sorted(kind.scenarios.glob("*.toml"))):
        for label in map(parse, kind.labels(scenario.bounds, scenario.faults, tuple(kind.releases)).told):
            further = label.what.startswith(("reads ", "writes ", "planted_")) or label.what in own
            if label.subject and not further and f".{label.what}" not in words.steps:
                missing[label.what] = None
    assert sorted(missing) == ["notification", "statement", "transaction", "upstream"] * (kind is PLUGIN)
