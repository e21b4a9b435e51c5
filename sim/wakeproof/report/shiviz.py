r"""A run as a log for ShiViz: two lines per event, which its default expression reads, with a vector clock each.

    (?<event>.*)\n(?<host>\S*) (?<clock>{.*})

A message is two events: it is sent, and it comes in. A host counts its own events one by one; with a message it learns
all that the sender knew (Fidge 1988, Mattern 1989). Rows, tokens and services answer the same step: whatever their
caller does next, it does knowing what they knew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import msgspec

from wakeproof.counterexample.drawing import BROKEN, Drawing, DrawnStep, Message
from wakeproof.visible import one_line

DEFAULT_EXPRESSION = r"(?<event>.*)\n(?<host>\S*) (?<clock>{.*})"
"""What ShiViz splits a log by if nobody says otherwise."""
CALLERS = ("process",)
"""Lanes of these kinds are not waited for; all others answer at once."""
_NO_NAME = re.compile(r"[^\w.,:#/()@-]+")


def shiviz(drawing: Drawing) -> str:
    """The whole log, with an end to its last line; empty where nothing happens."""
    log = _Log(drawing)
    return "".join(f"{event}\n{host} {clock}\n" for event, host, clock in log.events())


class _Log:
    """A drawing on its way to events: what each host knows, and what it was answered since it acted last."""

    def __init__(self, drawing: Drawing) -> None:
        self.drawing = drawing
        self.hosts = dict(_hosts(drawing))
        self.waited_for = {column.name for column in drawing.columns if column.kind not in CALLERS}
        self.known: dict[str, dict[str, int]] = {column.name: {} for column in drawing.columns}
        self.answers: dict[str, dict[str, int]] = {column.name: {} for column in drawing.columns}

    def events(self) -> Iterator[tuple[str, str, str]]:
        for number, step in enumerate(self.drawing.steps, 1):
            shown = {shows.lane: shows.text for shows in step.shows}
            for place, message in enumerate(step.messages, 1):
                last = place == len(step.messages)
                text = f"{number}. {_event_text(step, message, last=last)}"
                yield self._event(message.source, text, self.answers[message.source])
                self.answers[message.source] = {}
                if message.target != message.source:
                    then = f" (now {shown[message.target] or '∅'})" if last and message.target in shown else ""
                    yield self._event(message.target, f"{text}{then}", self.known[message.source])
                    if message.target in self.waited_for:
                        self.answers[message.source] = dict(self.known[message.target])

    def _event(self, lane: str, text: str, learned: Mapping[str, int]) -> tuple[str, str, str]:
        """One more event of a host, by which it learns what somebody else knew."""
        known, own = self.known[lane], self.hosts[lane]
        before = known.get(own, 0)
        for host, count in learned.items():
            known[host] = max(known.get(host, 0), count)
        assert known.get(own, 0) == before, "nobody knows of more events of a host than it has had"
        known[own] = before + 1
        clock = msgspec.json.encode(known, order="sorted").decode()
        return one_line(text), own, clock


def _event_text(step: DrawnStep, message: Message, *, last: bool) -> str:
    fault = f"⚡ [fault: {step.fault}] " if step.fault else ""
    return f"{fault}{message.text}{' ✗ broken' if last and step.property == BROKEN else ''}"


def _hosts(drawing: Drawing) -> Iterator[tuple[str, str]]:
    """A name without blanks for each lane, and no name twice."""
    taken = set[str]()
    for column in drawing.columns:
        plain = _NO_NAME.sub("_", column.name).strip("_") or "lane"
        name, number = plain, 1
        while name in taken:
            number += 1
            name = f"{plain}_{number}"
        taken.add(name)
        yield column.name, name
