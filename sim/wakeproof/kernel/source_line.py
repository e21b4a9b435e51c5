"""Which of the lines of a step is told of it, where it does several things at once."""

from __future__ import annotations

from collections.abc import Iterable

from wakeproof.labels import is_answer
from wakeproof.sites import Site


def line_of(told: Iterable[tuple[str, tuple[Site, ...]]]) -> tuple[Site, ...]:
    """The sites of the last call on a port among all that a step tells; if it only answers, those of its answer."""
    ours = [(what, sites) for what, sites in told if sites]
    calls = [sites for what, sites in ours if not is_answer(what)]
    return (calls or [sites for _, sites in ours] or [()])[-1]
