"""Handlers that raised: what no injected failure had led to, each once, told before all else."""

from __future__ import annotations

from collections.abc import Iterator

from wakeproof.results.schema import Report

TITLE = "handlers that raised"


def handlers_that_raised(report: Report) -> Iterator[str]:
    """A line for each request, exception and place: on which release, in which scenarios."""
    found: dict[tuple[str, str, str], list[str]] = {}
    for row in report.coverage:
        for one in row.amiss:
            found.setdefault((row.release, one.request, one.what), []).append(row.scenario)
    for (release, request, what), scenarios in found.items():
        yield f"{request} on {release}: {what} (in {', '.join(scenarios)})"
