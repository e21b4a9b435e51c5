"""What is committed works on any machine and hides no unfinished work: no local paths, foreign hosts or notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from source_tree import texts

HOSTS = {
    "github.com": "pull requests, issues and commits that a comment cites",
    "doi.org": "papers",
    "arxiv.org": "papers",
    "www.apache.org": "the licence says where its text stands",
    "json-schema.org": "names the dialect of a schema",
    "apalache-mc.org": "names the format of a trace, as its own tools do",
    "www.w3.org": "names the languages of SVG and of XML schemas",
    "docs.python.org": "documented behaviour that the code relies on",
    "127.0.0.1": "this machine, whichever it is",
    "localhost": "this machine, whichever it is",
    "up": "upstream, as a module in a test calls it; there is no such host",
    "flags": "what no world has rules for, as a module in a test calls it; there is no such host",
    "elsewhere": "the same",
    "disk": "the lock's storage, as a module in a test calls it; there is no such host",
}
ALLOWED = "|".join(map(re.escape, HOSTS))


class TextRule(NamedTuple):
    """A pattern that no text file may hold, and what to write instead. A {} keeps bad samples from matching here."""

    name: str
    pattern: re.Pattern[str]
    instead: str
    bad: tuple[str, ...]
    good: tuple[str, ...]


RULES = (
    TextRule(
        "note to self",
        re.compile(r"\b(?:TO[D]O|FIX[M]E|HA[C]K|XX[X])\b"),
        "an issue, or the finished thing",
        ("# TO{}DO: later", "# FIX{}ME", "XX{}X"),
        ("a todo list", "# why it is so"),
    ),
    TextRule(
        "path of a machine",
        re.compile(
            r"(?<![\w.:/~*{}-])/(?:home|root|work|opt|tmp|Users|usr/local|var|mnt|private|builds)/\w|\b[A-Z]:\\(?:Users|Windows|Program)"
        ),
        "a path relative to the repository, tmp_path in a test, or a placeholder such as path/to/file",
        ("/ho{}me/ann/wakeproof", "cd /wo{}rk/main", "see '/tm{}p/x'", "C:{}\\Users\\ann"),
        ("reports/tmp/x", "path/to/home/x", "/nowhere.py:3", "https://github.com/home/x"),
    ),
    TextRule(
        "host",
        re.compile(rf"\b(?:https?|ftp|git|ssh)://(?!(?:{ALLOWED})(?![\w.-]))\S+"),
        "a host of the table HOSTS in this file, added there with its reason; never a registry or download host",
        ("https:{}//files.example.org/simple", "http:{}//github.com.example.org"),
        ("https://github.com/electric-sql/electric/pull/4346", "http://localhost:8000/"),
    ),
    TextRule(
        "package index",
        re.compile(r"\bindex[-_]url\b|\bfind[-_]links\b|\btrusted[-_]host\b|\bPIP_[A-Z]+_UR[L]\b", re.IGNORECASE),
        "nothing: where packages come from is each machine's own setting",
        ("pip install --extra-index{}-url x", "--find{}-links wheels", "PIP_INDEX_U{}RL=x"),
        ("an index of the scenarios",),
    ),
)
CASES = [pytest.param(rule, sample, id=sample) for rule in RULES for sample in rule.bad]
FINE = [pytest.param(rule, sample, id=sample) for rule in RULES for sample in rule.good]


def breaches(rule: TextRule, text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), 1):
        if found := rule.pattern.search(line):
            yield number, found[0]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_no_committed_text_holds_a(rule: TextRule) -> None:
    broken = [
        f"{path}:{number}: {found}; write instead: {rule.instead}"
        for path, text in texts().items()
        for number, found in breaches(rule, text)
    ]
    assert not broken, "\n".join([f"{rule.name}:", *broken])


@pytest.mark.parametrize(("rule", "sample"), CASES)
def test_a_breach_in_text_is_seen(rule: TextRule, sample: str) -> None:
    assert list(breaches(rule, sample.format("")))


@pytest.mark.parametrize(("rule", "sample"), FINE)
def test_fine_text_passes(rule: TextRule, sample: str) -> None:
    assert list(breaches(rule, sample)) == []


def test_the_repository_was_read() -> None:
    assert {"README.md", "pyproject.toml", "sim/wakeproof/errors.py", ".ci/run"} <= texts().keys()
