"""When runs are made by seeds: always, or for what a proof leaves open."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from wakeproof.campaign.work import Method, Work
from wakeproof.errors import CutShort

PAIR: Any = None
OPEN, WHOLE, NONE = SimpleNamespace(open=True), SimpleNamespace(open=False), None


@pytest.mark.parametrize(
    ("method", "proved", "by_seeds"),
    [
        (Method.SEEDS, NONE, True),
        (Method.PROVE, NONE, False),
        (Method.PROVE, OPEN, False),
        (Method.BOTH, NONE, True),
        (Method.BOTH, OPEN, True),
        (Method.BOTH, WHOLE, False),
    ],
)
def test_runs_are_made(method: Method, proved: Any, by_seeds: bool) -> None:
    assert Work(PAIR, method, proved).by_seeds is by_seeds
    assert Work(PAIR, method, proved, cut=CutShort("it was cut")).by_seeds is False
