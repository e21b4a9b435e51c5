"""A limit that is reached is named, with its value, and nothing else is."""

from __future__ import annotations

import pytest

from wakeproof.checker import limits
from wakeproof.checker.limits import Limits, Watch


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that the watch reads, at the end of the list; it holds 100 MiB."""
    now = [10.0]
    monkeypatch.setattr(limits.time, "perf_counter", lambda: now[-1])
    monkeypatch.setattr(limits, "used_mib", lambda: 100)
    return now


@pytest.mark.parametrize(
    ("limit", "at", "said"),
    [
        (Limits(), 1e9, ""),
        (Limits(seconds=2.5), 12.5, ""),
        (Limits(seconds=2.5), 12.6, "seconds=2.5"),
        (Limits(mib=100), 10.0, ""),
        (Limits(mib=99), 10.0, "mib=99"),
        (Limits(seconds=1, mib=99), 12.0, "seconds=1"),
    ],
)
def test_the_limit_reached_is_named(clock: list[float], limit: Limits, at: float, said: str) -> None:
    watch = Watch(limit, started=10.0)
    clock.append(at)
    assert watch.over(5) == said


def test_whoever_listens_hears_how_many_states_there_are() -> None:
    heard: list[int] = []
    Watch(Limits(), heard.append).over(77)
    assert heard == [77]


def test_memory_in_use_is_counted_in_mib() -> None:
    pytest.importorskip("psutil", reason="only for whoever sets a limit of memory")
    assert 5 < limits.used_mib() < 100_000
