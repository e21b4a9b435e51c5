"""Executions that come out otherwise elsewhere are seen. A share of them is in tests/campaign/test_determinism.py."""

from __future__ import annotations

import os

import pytest
import rerun

WORK = ["runs happy-path fenced 0 2", "runs happy-path fenced 2 4", "graph happy-path fenced 30"]
PYTHONS = os.environ.get("WAKEPROOF_PYTHONS", "").split()
"""Interpreters of other minor versions, each with wakeproof installed."""


def fake(changes: dict[str, str]):
    def digests(spans, *, folder, hash_seed, python):
        return {span: f"2\t{changes.get(hash_seed, 'same') if span == WORK[1] else 'same'}" for span in spans}

    return digests


def test_what_differs_is_counted_where_it_does(monkeypatch):
    monkeypatch.setattr(rerun, "digests", fake({"1": "other"}))
    rows = list(rerun.rerun(WORK, []))
    assert [(row.what, row.tried, row.found[rerun.DIFFERENCES]) for row in rows] == [
        ("seeded runs", 4, 2),
        ("transitions explored", 2, 0),
        ("seeded runs", 4, 0),
        ("transitions explored", 2, 0),
    ]


def test_every_scenario_and_release_has_its_share():
    spans = rerun.spans(100_000)
    pairs = {tuple(span.split()[1:3]) for span in spans}
    runs = [span.split() for span in spans if span.startswith("runs")]
    assert len(pairs) == 26 * 5 and {tuple(span.split()[1:3]) for span in spans if span.startswith("graph")} == pairs
    assert 100_000 <= sum(int(end) - int(first) for *_, first, end in runs) < 100_000 + len(pairs)


@pytest.mark.slow
def test_all_of_them():
    rows = [*rerun.rerun(rerun.spans(rerun.RUNS), PYTHONS), *rerun.reports(PYTHONS)]
    assert sum(row.tried for row in rows if row.what == "seeded runs") >= 2 * rerun.RUNS
    assert [row for row in rows if row.found != {rerun.DIFFERENCES: 0}] == []
