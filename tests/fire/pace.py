"""Many calls in one process: what is the same for each is made once, and long searches are given up early.

No finding depends on it, for some inputs are tried in a process of their own as well, without any of this.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache, partial
from unittest import mock

import typer

from remembered import remembered
from wakeproof.campaign import replay as replays

PLACES_MAX = 300
"""Where a directed run is given up: an accepted order may be any, and its search long."""


@contextmanager
def paced() -> Iterator[None]:
    """The command line and templates are remembered inside."""
    with ExitStack() as stack:
        stack.enter_context(remembered())
        for target, name, new in (
            (typer.main, "get_command", cache(typer.main.get_command)),
            (replays, "direct", partial(replays.direct, places_max=PLACES_MAX)),
        ):
            stack.enter_context(mock.patch.object(target, name, new))
        yield
