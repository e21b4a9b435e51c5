"""The same call or the same runs in another process, under another hash seed, by another interpreter."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

DIGESTS = Path(__file__).with_name("trace_digests.py")
CALLS = {
    "check": "check lost-reply status-failure-restart-retry -r token_gated --max-states 1000 --seeds 0:300",
    "compare": "compare token_gated decoupled newer-wake restart-before-done",
}


def output(*words: str, folder: Path, hash_seed: str, python: str = sys.executable, given: str = "") -> bytes:
    """What an interpreter says to these words."""
    surroundings = os.environ | {"PYTHONHASHSEED": hash_seed, "WAKEPROOF_NO_CACHE": "1"}
    done = subprocess.run(
        [python, *words], cwd=folder, env=surroundings, input=given.encode(), capture_output=True, check=False
    )
    assert done.returncode in (0, 1, 3), done.stderr
    return done.stdout


def digests(spans: Sequence[str], *, folder: Path, hash_seed: str, python: str = sys.executable) -> dict[str, str]:
    """By span of work, how many executions it holds and what they all came to."""
    said = output(str(DIGESTS), folder=folder, hash_seed=hash_seed, python=python, given="\n".join(spans) + "\n")
    found = dict(line.split("\t", 1) for line in said.decode().splitlines())
    assert list(found) == list(spans), "a process ended before its work"
    return found


def report(words: str, jobs: str, *, folder: Path, hash_seed: str, python: str = sys.executable) -> Path:
    """The folder of the report that a call writes."""
    wakeproof = str(Path(python).with_name("wakeproof"))
    call = (wakeproof, *words.split(), "--jobs", jobs, "--out", "report")
    output(*call, folder=folder, hash_seed=hash_seed, python=python)
    return folder / "report"


def content(report: Path) -> dict[str, bytes]:
    """Every file; of `results.json` everything but the seconds."""
    files = {str(path.relative_to(report)): path.read_bytes() for path in report.rglob("*") if path.is_file()}
    results = json.loads(files["results.json"])
    for row in results["results"]:
        assert row.pop("seconds") > 0
    return files | {"results.json": json.dumps(results).encode()}
