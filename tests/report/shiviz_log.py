"""Logs as ShiViz reads them by its default expression, and what makes their vector clocks clocks."""

from __future__ import annotations

import json
import re
from typing import NamedTuple

SHIVIZ = re.compile(r"([^\n\r\u2028\u2029]*)\n(\S*) (\{[^\n\r\u2028\u2029]*\})")
"""`(?<event>.*)\\n(?<host>\\S*) (?<clock>{.*})`, as JavaScript understands a dot."""


class LogEvent(NamedTuple):
    event: str
    host: str
    clock: dict[str, int]


def events(log: str) -> list[LogEvent]:
    """As ShiViz splits a log; nothing is left between two events."""
    found = [LogEvent(event, host, json.loads(clock)) for event, host, clock in SHIVIZ.findall(log)]
    assert SHIVIZ.sub("", log).strip("\n") == "", "what ShiViz would pass over"
    assert log.count("\n") == 2 * len(found)
    return found


def check_clocks(found: list[LogEvent]) -> None:
    """Each host counts its own events from 1; it forgets nothing; what it knows of another was before."""
    last: dict[str, dict[str, int]] = {}
    for each in found:
        before = last.get(each.host, {})
        assert each.clock[each.host] == before.get(each.host, 0) + 1
        for host, count in each.clock.items():
            assert count >= 1 and count >= before.get(host, 0)
            assert host == each.host or count <= last[host][host]
        assert set(before) <= set(each.clock)
        last[each.host] = each.clock
