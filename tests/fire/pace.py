"""Many calls in one process: what is the same for each is made once, and long searches are given up early.

No finding depends on it, for some inputs are tried in a process of their own as well, without any of this.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache, partial
from typing import Any
from unittest import mock

import jinja2
import msgspec
import typer

from pullwake import plugin
from pullwake.releases import RELEASES
from pullwake.world import build as building
from wakeproof.campaign import replaying

PLACES_MAX = 300
"""Where a directed run is given up: an accepted order may be any, and its search long."""
WORLDS_MAX = 64


@contextmanager
def paced() -> Iterator[None]:
    """The command line, templates and worlds of shipped releases are remembered inside."""
    compile_, hygiene = jinja2.Environment.compile, cache(lambda roots: building_checked(list(roots)))
    building_checked = building.check_hygiene
    with ExitStack() as stack:
        for target, name, new in (
            (typer.main, "get_command", cache(typer.main.get_command)),
            (jinja2.Environment, "compile", _kept(compile_, lambda on, source, *rest: (on.autoescape, source, *rest))),
            (replaying, "direct", partial(replaying.direct, places_max=PLACES_MAX)),
            (building, "check_hygiene", lambda roots: hygiene(tuple(roots))),
            (plugin, "build", _kept(plugin.build, _same_world)),
        ):
            stack.enter_context(mock.patch.object(target, name, new))
        yield


def _same_world(release: Any, bounds: Any, times: Any, budgets: Any) -> Any:
    """Worlds of these settings are alike; None for a release that may be another one of the same name."""
    if RELEASES.get(release.name) is not release:
        return None
    return release.name, msgspec.json.encode((bounds, times, budgets))


def _kept(real: Callable[..., Any], key_of: Callable[..., Any]) -> Callable[..., Any]:
    """The same function, which remembers what it gave back for a key, and forgets the oldest."""
    kept: dict[Any, Any] = {}

    def remembering(*given: Any) -> Any:
        key = key_of(*given)
        if key is None:
            return real(*given)
        if key not in kept:
            kept[key] = real(*given)
            for old in list(kept)[:-WORLDS_MAX]:
                del kept[old]
        return kept[key]

    return remembering
