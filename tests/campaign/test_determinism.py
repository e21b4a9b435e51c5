"""The same scenario, release and seed give the same bytes: in any process, under any hash seed, with any `--jobs`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

TRACES = """
import hashlib
from wakeproof.campaign.chunk import driver_of
from wakeproof.scenario.library import load_all

for scenario in load_all(["chaos", "two-replicas", "webhook-restart"]):
    for release in ("token_gated", "stream_scoped"):
        driver = driver_of(scenario, release)
        for seed in range(5):
            run = driver.run(seed, log=True)
            print(hashlib.sha256(run.execution().trace() + repr(run.choices).encode()).hexdigest())
"""
CALLS = {
    "check": "check lost-reply status-failure-restart-retry -r token_gated --max-states 1000 --seeds 0:300",
    "compare": "compare token_gated decoupled newer-wake restart-before-done",
}
SURROUNDINGS = [("0", "1"), ("random", "2")]


def output(*words: str, folder: Path, hash_seed: str) -> bytes:
    surroundings = os.environ | {"PYTHONHASHSEED": hash_seed}
    done = subprocess.run([sys.executable, *words], cwd=folder, env=surroundings, capture_output=True, check=False)
    assert done.returncode in (0, 1, 3), done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def traces(tmp_path_factory):
    folder = tmp_path_factory.mktemp("traces")
    return [output("-c", TRACES, folder=folder, hash_seed=hash_seed).split() for hash_seed in ("0", "1", "random")]


def test_a_trace_is_the_same_in_any_process_under_any_hash_seed(traces):
    first, *others = traces
    assert others == [first, first]


def test_traces_of_other_seeds_differ(traces):
    """Most do, or the digests would say nothing."""
    assert len(set(traces[0])) > 20


@pytest.fixture(scope="module", params=CALLS)
def reports(request, tmp_path_factory):
    """The same call in two processes: two workers finish what is proved, and two chunks of seeds, in any order."""
    folders = []
    for hash_seed, jobs in SURROUNDINGS:
        folder = tmp_path_factory.mktemp("report")
        wakeproof = str(Path(sys.executable).with_name("wakeproof"))
        words = (wakeproof, *CALLS[request.param].split(), "--jobs", jobs, "--out", "report")
        output(*words, folder=folder, hash_seed=hash_seed)
        folders.append(folder / "report")
    return folders


def content(report: Path) -> dict[str, bytes]:
    """Every file; of `results.json` everything but the seconds."""
    files = {str(path.relative_to(report)): path.read_bytes() for path in report.rglob("*") if path.is_file()}
    results = json.loads(files["results.json"])
    for row in results["results"]:
        assert row.pop("seconds") > 0
    return files | {"results.json": json.dumps(results).encode()}


def test_a_report_is_the_same_to_the_byte(reports):
    first, *others = map(content, reports)
    for other in others:
        assert sorted(other) == sorted(first)
        assert [name for name in first if other[name] != first[name]] == []


def test_there_was_something_to_compare(reports):
    names = sorted(content(reports[0]))
    assert {"summary.md", "results.json"} <= set(names)
    assert sum(name.startswith("counterexamples/") for name in names) >= 4


def test_both_drivers_were_compared(reports):
    """A limit in states is the same anywhere, and so is what seeds say in its place."""
    rows = json.loads((reports[0] / "results.json").read_text())["results"]
    fell_back = {row["driver"] for row in rows if row["limit"] == "states=1000"}
    assert fell_back in ({"exhaustive", "timed"}, set())
    assert "exhaustive" in {row["driver"] for row in rows}
