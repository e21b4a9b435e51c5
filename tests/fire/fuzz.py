"""Hostile inputs by the hundred thousand: `python tests/fire/fuzz.py --count 100000` counts, and tells what it found.

`--kind release --number 84` shows one input and what it does.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "cli"))

from calling import call
from fuzz_inputs import KINDS, made
from page import main as write_page
from whole import FINDINGS

from ledger import Row, record

HERE = Path(__file__).parent
COUNT = 100_000
SHARES = {"scenario": 26, "replay": 26, "results": 21, "values": 23, "release": 4}
"""Of a hundred inputs. What runs code takes the longest."""
BATCH = {"release": 60}
BATCH_ELSE = 400
"""Inputs in one process: few where each leaves a module behind."""
MASTERS = {
    "compared": "compare token_gated decoupled happy-path restart-before-done --figure-runs 0 --jobs 1 --quiet",
    "ran": "run happy-path --release fenced --release decoupled --seeds 0:20 --figure-runs 3 --jobs 1 --quiet",
    "proved": "prove status-failure-retry --release token_gated --figure-runs 0 --jobs 1 --quiet",
}
"""Calls whose saved results are changed: a comparison, runs with figures, a proof."""


@dataclass
class Counted:
    """Inputs of one kind: how they ended, and what was found by which number."""

    tried: int = 0
    apart: int = 0
    codes: Counter[int] = field(default_factory=Counter)
    found: dict[str, dict[int, str]] = field(default_factory=dict)
    seconds: float = 0.0

    def take(self, line: dict) -> None:
        self.tried += 1
        self.apart += line.get("apart", False)
        self.codes[line.get("code", -1)] += 1
        for what, detail in line["found"]:
            self.found.setdefault(what, {}).setdefault(line["number"], detail)


def make_masters(folder: Path, *names: str) -> Path:
    """Saved results to change, made by the calls that a user would make."""
    for name, words in ((name, MASTERS[name]) for name in names or MASTERS):
        folder.mkdir(exist_ok=True)
        called = call(folder, *words.split(), "--out", name)
        assert called.code in (0, 1), called
    return folder


def fuzz(kind: str, first: int, end: int, masters: Path, jobs: int = 2) -> Counted:
    """Try the inputs of a kind from `first` to before `end`, in batches, each in a process of its own."""
    counted, started, size = Counted(), time.perf_counter(), BATCH.get(kind, BATCH_ELSE)
    spans = [(at, min(at + size, end)) for at in range(first, end, size)]
    with ThreadPoolExecutor(jobs) as pool:
        for lines in pool.map(lambda span: list(batch(kind, *span, masters)), spans):
            for line in lines:
                counted.take(line)
    counted.seconds = time.perf_counter() - started
    return counted


def batch(kind: str, first: int, end: int, masters: Path, program: Path = HERE / "fuzz_batch.py") -> Iterator[dict]:
    """The lines of a batch. An input that ended its process is a finding, and the next one goes on after it."""
    while first < end:
        words = [sys.executable, str(program), str(masters), f"{kind}:{first}:{end}"]
        with tempfile.TemporaryFile("w+") as err, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            surroundings = os.environ | {"TMPDIR": folder, "WAKEPROOF_NO_CACHE": "1"}
            done = subprocess.run(words, stdout=subprocess.PIPE, stderr=err, env=surroundings, text=True, check=False)
            lines = [json.loads(line) for line in done.stdout.splitlines()]
            yield from (line for line in lines if "number" in line)
            if done.returncode == 0 and lines:
                first = lines[-1]["number"] + 1
                continue
            err.seek(0)
            said = err.read()
        first = max([line["begun"] for line in lines if "begun" in line], default=first)
        what = FINDINGS[1] if "Timeout (" in said else FINDINGS[0]
        yield {"number": first, "code": done.returncode, "found": [(what, said[-3000:])]}
        first += 1


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--count", type=int, default=COUNT)
    words.add_argument("--first", type=int, default=0, help="the first number of each kind")
    words.add_argument("--kind", choices=list(KINDS))
    words.add_argument("--number", type=int, help="show this one input and what it does")
    words.add_argument("--jobs", type=int, default=2)
    words.add_argument("--record", action="store_true", help="into reports/under-fire.json and .md")
    words.add_argument("--details", type=Path, help="a file for every finding, with its number")
    asked = words.parse_args()
    with tempfile.TemporaryDirectory(prefix="fire-") as folder:
        masters = make_masters(Path(folder) / "masters")
        if asked.number is not None:
            _show(asked.kind, asked.number, masters)
            return
        _count(asked, masters)


def _count(asked: argparse.Namespace, masters: Path) -> None:
    rows, details = [], {}
    for kind in [asked.kind] if asked.kind else KINDS:
        count = asked.count if asked.kind else asked.count * SHARES[kind] // 100
        counted = fuzz(kind, asked.first, asked.first + count, masters, asked.jobs)
        found = {what: len(counted.found.get(what, ())) for what in FINDINGS}
        codes = ", ".join(f"{code}: {n:,}" for code, n in sorted(counted.codes.items()))
        how = f"exit codes {codes}; {counted.apart:,} also in a process of their own"
        rows.append(Row(f"{kind}, from number {asked.first}", how, counted.tried, found, counted.seconds))
        details[kind] = counted.found
        print(rows[-1], flush=True)
        if asked.details:
            asked.details.write_text(json.dumps(details, indent=1))
    if asked.record:
        record("fuzz", rows)
        write_page()


def _show(kind: str, number: int, masters: Path) -> None:
    given = made(kind, number, masters)
    for name, content in given.files.items():
        print(
            f"--- {name}\n{content.decode(errors='backslashreplace')[:4000] if isinstance(content, bytes) else content}"
        )
    print("---", "wakeproof", *map(repr, given.words))
    print(json.dumps(list(batch(kind, number, number + 1, masters)), indent=1).replace("\\n", "\n"))


if __name__ == "__main__":
    main()
