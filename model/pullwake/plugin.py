"""pullwake as a kind of world: what the entry-point group `wakeproof.worlds` finds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from pullwake.faults import KINDS
from pullwake.module.release import Release
from pullwake.planted import PLANTED
from pullwake.properties import STATEMENTS
from pullwake.pull_request import CLAIMS
from pullwake.release_file import release_from_file
from pullwake.releases import RELEASES
from pullwake.world.build import build
from pullwake.world.settings import Bounds, Times
from wakeproof.errors import UserError, suggest
from wakeproof.scenario.faults import Budget
from wakeproof.scenario.worlds import About, Contradiction, WorldKind
from wakeproof.world.rules import World


def release_named(name: str) -> Release:
    """A shipped release, one with a planted bug (`planted-<property>`), or `path/to/file.py:name` of one's own."""
    if ".py:" in name:
        return release_from_file(name)
    known = RELEASES | {planted.release.name: planted.release for planted in PLANTED.values()}
    if name not in known:
        raise UserError(f"unknown release '{name}'", remedy=suggest(name, known))
    return known[name]


def build_named(name: str, bounds: Bounds, times: Times, faults: Mapping[str, Budget]) -> World:
    return build(release_named(name), bounds, times, faults)


def contradictions(bounds: Bounds, faults: Mapping[str, Budget]) -> Iterator[Contradiction]:
    """Settings of which one makes the other mean nothing."""
    allowed = {name for name, budget in faults.items() if budget.max}
    if "client_times_out" in allowed and not bounds.done_retries:
        yield Contradiction(
            "faults.client_times_out", "a client that never retries never times out", "set bounds.done_retries"
        )
    if "post_fails" in allowed and bounds.dispatch != "webhook":
        yield Contradiction("faults.post_fails", "nothing is posted to a pull runner", "set bounds.dispatch='webhook'")
    if bounds.dispatch == "webhook" and bounds.runners > 1:
        yield Contradiction("bounds.runners", "webhook wakes all go to one runner", "leave bounds.runners at 1")


def _scenarios() -> Path:
    """Beside the package in a wheel; at the top of the repository in a checkout."""
    installed = Path(__file__).parent / "scenarios"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "scenarios"


PLUGIN = WorldKind(
    name="pullwake",
    bounds=Bounds,
    times=Times,
    faults={name: kind.about for name, kind in KINDS.items()},
    properties={s.name: About(s.claim, s.premise) for s in STATEMENTS},
    releases={name: release.about for name, release in RELEASES.items()},
    build=build_named,
    contradictions=contradictions,
    scenarios=_scenarios(),
    claims=CLAIMS,
)
