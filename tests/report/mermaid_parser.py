"""Mermaid sequence diagrams read back: by a grammar of the lines that we write, and by Mermaid's own parser in Node."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

import pytest

HERE = Path(__file__).parent
NOT_THERE = 77
TEXT = r"(?:[^#;:<>%&\"`{}\[\]$|\\~+^@\n]|\#\d+;)+"
LINES = {
    "title": rf"accTitle: (?P<title>{TEXT})",
    "lane": rf"participant (?P<id>L\d+) as (?P<name>{TEXT})(?:<br/>\((?P<shows>{TEXT})\))?",
    "message": rf"(?P<source>L\d+)(?P<arrow>->>|-x)(?P<target>L\d+): (?P<text>{TEXT})",
    "note": rf"Note over (?P<lane>L\d+): (?P<text>{TEXT})",
    "rect": r"rect rgba\(\d+, \d+, \d+, 0\.\d+\)",
    "end": "end",
}
FORBIDDEN = re.compile(r"style|classdef|%%|--|^\s*(?:```|~~~)", re.IGNORECASE | re.MULTILINE)
"""What Mermaid or Markdown look for anywhere in a text, before any grammar."""


class Read(NamedTuple):
    """What a diagram says: names of lanes, and texts of messages and notes with the lanes they go from and to.

    `told` has the texts of both, in their order.
    """

    title: str
    lanes: dict[str, str]
    messages: list[tuple[str, str, str]]
    notes: list[tuple[str, str]]
    told: list[str]


def by_grammar(text: str) -> Read:
    """Read a diagram line by line; whatever is no line of ours fails."""
    first, *lines = text.removesuffix("\n").split("\n")
    assert (first, text[-1]) == ("sequenceDiagram", "\n") and not FORBIDDEN.search(text)
    title, lanes, messages, notes, told, depth = "", dict[str, str](), [], [], [], 0
    for line in lines:
        kind, found = matched(line.strip())
        told += [decoded(found["text"])] if kind in ("message", "note") else []
        if kind == "title":
            title = decoded(found["title"])
        elif kind == "lane":
            assert found["id"] not in lanes
            lanes[found["id"]] = decoded(found["name"])
        elif kind == "message":
            assert {found["source"], found["target"]} <= set(lanes)
            messages.append((found["source"], found["target"], decoded(found["text"])))
        elif kind == "note":
            assert found["lane"] in lanes
            notes.append((found["lane"], decoded(found["text"])))
        else:
            depth += 1 if kind == "rect" else -1
            assert depth in (0, 1), "no colour within another, and no end without one"
    assert depth == 0
    return Read(title, lanes, messages, notes, told)


def matched(line: str) -> tuple[str, re.Match[str]]:
    for kind, pattern in LINES.items():
        if found := re.fullmatch(pattern, line):
            return kind, found
    raise AssertionError(f"no line of a diagram: {line!r}")


def decoded(text: str) -> str:
    """Entities as Mermaid writes them, in its own placeholders or in ours."""
    return re.sub(r"(?:#|ﬂ°°)(\d+)(?:;|¶ß)", lambda found: chr(int(found[1])), text)


def packages() -> str:
    """The folder of Node's packages that holds Mermaid; skips where there is none."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None:
        pytest.skip("Mermaid's own parser is not asked: there is no node")
    folders = [*filter(None, os.environ.get("NODE_PATH", "").split(os.pathsep))]
    if npm:
        folders.append(subprocess.run([npm, "root", "-g"], capture_output=True, text=True, check=False).stdout.strip())
    found = next((each for each in folders if Path(each, "mermaid").is_dir() and Path(each, "jsdom").is_dir()), None)
    if found is None:
        pytest.skip("Mermaid's own parser is not asked: npm install --global mermaid jsdom, or set NODE_PATH")
    return found


def by_mermaid(texts: list[str]) -> list[dict[str, Any]]:
    """What Mermaid itself reads of each text."""
    words = ["node", str(HERE / "parse_mermaid.mjs"), packages()]
    done = subprocess.run(words, input=json.dumps(texts), capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, (done.returncode, done.stderr)
    return json.loads(done.stdout)
