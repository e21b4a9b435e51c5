"""What wakes have lived through: history variables for the properties, folded from events in this one file.

A history variable is written by what happens and read by properties, never by anything that decides what happens next
(Owicki and Gries' auxiliary variables, Acta Informatica 6, 1976), so that keeping it changes no behaviour.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from types import MappingProxyType

from pullwake.protocol.upstream import loses
from pullwake.world import records as r
from pullwake.world.records import Wake
from wakeproof.kernel.layout import View


class Event(Enum):
    """Something that happened to a wake."""

    RUNNING = "its entity was set running on its behalf"
    BEGAN = "a server took it up: its claim's 200, or its mint"
    CLAIMED = "its claim row is active"
    DONE = "upstream took its done"
    GIVEN_TOKEN = "its runner was given the token"  # noqa: S105 - a clause, no password


FOLD = MappingProxyType(
    {
        Event.RUNNING: MappingProxyType({"ran": True, "began": True}),
        Event.BEGAN: MappingProxyType({"began": True}),
        Event.CLAIMED: MappingProxyType({"claimed": True}),
        Event.DONE: MappingProxyType({"done": True}),
        Event.GIVEN_TOKEN: MappingProxyType({"answered": True}),
    }
)


def happened(view: View, wake: str, event: Event) -> None:
    view[r.lived(wake)] = view[r.lived(wake)]._replace(**FOLD[event])


def wrote(view: View, wake: str) -> None:
    """A write of all that its runner has read was accepted."""
    past, turn = view[r.lived(wake)], view[r.turn(wake)]
    view[r.lived(wake)] = view[r.lived(wake)]._replace(written=max(past.written, turn.read))


def done(view: View, wake: Wake, acked: int, offset: int, is_stopped: Callable[[], bool]) -> None:
    """A done was accepted; work is lost where it acked a message whose writes were never accepted.

    Once somebody has stopped the entity, nothing more is lost; what was lost before stays so.
    """
    happened(view, wake.name, Event.DONE)
    if loses(acked, offset, view[r.lived(wake.name)].written) and not is_stopped():
        view[r.lost(wake.stream.name)] = True
