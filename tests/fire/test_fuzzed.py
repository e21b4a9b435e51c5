"""Hostile inputs end in a documented exit code and one clear line: a few of them, and what looks for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from fuzz import COUNT, HERE, SHARES, batch, fuzz, make_masters
from fuzz_inputs import KINDS, made
from whole import FINDINGS, amiss, unwhole

SHARE = {"scenario": 15, "replay": 15, "results": 20, "values": 40, "release": 3}
"""How many of each; the first of all is tried in a process of its own as well."""
TROUBLED = """
import os, sys, time
sys.path.insert(0, {here!r})
import fuzz_batch
from pathlib import Path

def tried(kind, number, masters):
    if number == 2:
        time.sleep(60)
    if number == 3:
        os._exit(9)
    return {{"code": 0, "found": []}}

fuzz_batch.HANG_SECONDS, fuzz_batch.tried = 1.0, tried
fuzz_batch.main(Path(sys.argv[1]), *sys.argv[2:])
"""
DIGEST = """
import hashlib, sys
sys.path[:0] = {paths!r}
from pathlib import Path
from fuzz_inputs import KINDS, made
print(hashlib.sha256(repr([made(k, n, Path({masters!r})) for k in KINDS for n in range(40)]).encode()).hexdigest())
"""


@pytest.fixture(scope="module")
def masters(tmp_path_factory):
    return make_masters(tmp_path_factory.mktemp("masters"), "proved")


def test_a_few_of_each_kind(masters):
    spans = [f"{kind}:{first}:{first + SHARE[kind]}" for first, kind in enumerate(KINDS)]
    words = [sys.executable, str(HERE / "fuzz_batch.py"), str(masters), *spans]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    lines = [line for line in map(json.loads, done.stdout.splitlines()) if "number" in line]
    assert done.returncode == 0, done.stderr
    assert Counter(line["kind"] for line in lines) == SHARE
    assert sum(line["apart"] for line in lines) == 1
    assert [line for line in lines if line["found"]] == []
    assert {line["code"] for line in lines} >= {0, 2, 3}, "some are accepted, and most are not"


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_all_of_them(kind, tmp_path):
    counted = fuzz(kind, 0, COUNT * SHARES[kind] // 100, make_masters(tmp_path / "masters"))
    assert counted.tried == COUNT * SHARES[kind] // 100
    assert counted.found == {}


def test_the_shares_are_all_there_is():
    assert sum(SHARES.values()) == 100 and set(SHARES) == set(KINDS)


def test_an_input_is_made_again_from_its_number(masters):
    paths = [str(HERE), str(HERE.parent / "cli")]
    program = DIGEST.format(paths=paths, masters=str(masters))
    said = {
        subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(said) == 1


def test_inputs_differ(masters):
    for kind in KINDS:
        assert len({repr(made(kind, number, masters)) for number in range(60)}) > 50, kind


def test_one_that_hangs_and_one_that_dies_are_told_and_the_others_go_on(tmp_path):
    program = tmp_path / "troubled.py"
    program.write_text(TROUBLED.format(here=str(HERE)))
    lines = list(batch("values", 0, 6, tmp_path, program))
    assert [line["number"] for line in lines] == [0, 1, 2, 3, 4, 5]
    assert [[what for what, _ in line["found"]] for line in lines] == [[], [], ["hangs"], ["tracebacks"], [], []]


BAD_ENDS = [
    (70, "Traceback (most recent call last):\n  x\nwakeproof: this is a bug in wakeproof\n", FINDINGS[0]),
    (1, "Traceback (most recent call last):\n", FINDINGS[0]),
    (4, "", FINDINGS[2]),
    (-11, "", FINDINGS[2]),
    (2, "", FINDINGS[3]),
    (2, "wakeproof: a\nwakeproof: b\n", FINDINGS[3]),
    (2, "wakeproof: a\u2028b\n", FINDINGS[3]),
    (2, "x.toml: a\n", FINDINGS[3]),
    (2, "wakeproof: a", FINDINGS[3]),
]


@pytest.mark.parametrize(("code", "err", "what"), BAD_ENDS)
def test_a_bad_end_is_seen(code, err, what):
    assert what in [kind for kind, _ in amiss(code, "", err, ("run",))]


@pytest.mark.parametrize("code", [0, 1, 2, 3, 130, 143])
def test_a_good_end_is_fine(code):
    assert list(amiss(code, "told\n", "wakeproof: x: is wrong; mend it\n", ("run",))) == []


BAD_FILES = {
    "results.json": "{}",
    "a.json": '{"a": ',
    "results.sarif": "",
    "junit.xml": "<testsuites>",
    "figures/a.svg": "<svg>",
    "index.html": "<html><body>",
    "kept.toml": "a = ",
    "summary.md": "half a li",
    "mutants.jsonl": '{"key"\n{"key": 1}\n',
    "counterexamples/a.json": "{}",
    ".results.json.abc123": "",
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_torn_file_is_seen(tmp_path, name):
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(BAD_FILES[name])
    assert [kind for kind, _ in unwhole(tmp_path)] == [FINDINGS[4]]
    assert list(unwhole(tmp_path, {name})) == [], "what was given is not looked at"


def test_a_report_is_whole(masters):
    assert {path.suffix for path in Path(masters).rglob("*")} >= {".json", ".html", ".svg", ".xml", ".sarif", ".md"}
    assert list(unwhole(masters)) == []
