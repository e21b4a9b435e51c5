"""Many calls in one process: what is the same for each is made once, and long searches are given up early.

No finding depends on it, for some inputs are tried in a process of their own as well, without any of this.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache, partial
from types import FunctionType
from typing import Any
from unittest import mock

import jinja2
import msgspec
import typer

from pullwake import plugin
from pullwake.releases import RELEASES
from pullwake.world import build as building
from wakeproof.campaign import replay as replays

PLACES_MAX = 300
"""Where a directed run is given up: an accepted order may be any, and its search long."""
WORLDS_MAX = 64


@contextmanager
def paced() -> Iterator[None]:
    """The command line, templates and worlds of shipped releases are remembered inside."""
    with ExitStack() as stack:
        for target, name, new in (
            (typer.main, "get_command", cache(typer.main.get_command)),
            (
                jinja2.Environment,
                "compile",
                _kept(jinja2.Environment.compile, lambda on, source, *rest: (on.autoescape, source, *rest)),
            ),
            (replays, "direct", partial(replays.direct, places_max=PLACES_MAX)),
            (building, "check_hygiene", _kept(building.check_hygiene, _same_code)),
            (plugin, "build", _kept(plugin.build, _same_world)),
        ):
            stack.enter_context(mock.patch.object(target, name, new))
        yield


def _same_world(release: Any, bounds: Any, times: Any, budgets: Any) -> Any:
    """Worlds of these settings are alike; None for a release that may be another one of the same name."""
    if not any(release is shipped for shipped in RELEASES.values()):
        return None
    return release.name, msgspec.json.encode((bounds, times, budgets))


def _same_code(roots: list[Any]) -> Any:
    """These very functions; None where somebody's own object stands for one, which may be equal to anything."""
    return tuple(map(id, roots)) if {type(root) for root in roots} <= {type, FunctionType} else None


def _kept(real: Callable[..., Any], key_of: Callable[..., Any]) -> Callable[..., Any]:
    """The same function, which remembers what it gave back for a key, and forgets the oldest."""
    kept: dict[Any, tuple[Any, Any]] = {}

    def remembering(*given: Any) -> Any:
        key = key_of(*given)
        if key is None:
            return real(*given)
        if key not in kept:
            kept[key] = (real(*given), given)  # what was given stays, so that no other takes its place in memory
            for old in list(kept)[:-WORLDS_MAX]:
                del kept[old]
        return kept[key][0]

    return remembering
