"""The same scenario, release and seed give the same bytes: in any process, under any hash seed, with any `--jobs`."""

from __future__ import annotations

import json

import pytest
from same_again import CALLS, content, digests, report

SPANS = [
    f"runs {scenario} {release} {seed} {seed + 1}"
    for scenario in ("chaos", "two-replicas", "webhook-restart")
    for release in ("token_gated", "stream_scoped")
    for seed in range(5)
] + ["graph happy-path fenced 200", "graph lost-reply token_gated 200"]
SURROUNDINGS = [("0", "1"), ("random", "2")]


@pytest.fixture(scope="module")
def traces(tmp_path_factory):
    folder = tmp_path_factory.mktemp("traces")
    return [digests(SPANS, folder=folder, hash_seed=hash_seed) for hash_seed in ("0", "1", "random")]


def test_a_trace_is_the_same_in_any_process_under_any_hash_seed(traces):
    first, *others = traces
    assert others == [first, first]


def test_traces_of_other_seeds_differ(traces):
    """Most do, or the digests would say nothing."""
    assert len(set(traces[0].values())) > 20


SMALL = {
    "check": "check lock-pause lock-restart -r unchecked --max-states 1000 --seeds 0:300 --figure-runs 20",
    "compare": f"{CALLS['compare']} --figure-runs 20",
}


@pytest.fixture(scope="module", params=SMALL)
def reports(request, tmp_path_factory):
    """The same call in two processes: two workers finish what is proved, and two chunks of seeds, in any order."""
    return [
        report(SMALL[request.param], jobs, folder=tmp_path_factory.mktemp("report"), hash_seed=hash_seed)
        for hash_seed, jobs in SURROUNDINGS
    ]


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
