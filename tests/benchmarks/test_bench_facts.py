"""The benchmark of facts says what it claims to say."""

from __future__ import annotations

import sys

import bench_facts


def test_it_prints_its_rows(capsys, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["bench_facts.py", "happy-path", "decoupled"])
    bench_facts.main()
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("happy-path on decoupled: ") and len(lines) == 5
    assert all(float(line.split()[-2 if "disk" not in line else 6]) >= 0 for line in lines[1:4])
