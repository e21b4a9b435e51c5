"""pullwake as a kind of world: what the entry-point group `wakeproof.worlds` finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from pullwake import catalogue
from pullwake.faults import KINDS
from pullwake.ladder import LADDER
from pullwake.live.supported import check_supported
from pullwake.live.timings import TIMERS, kind_of, step_of
from pullwake.module.release import Release
from pullwake.mutants import mutations
from pullwake.planted import PLANTED
from pullwake.properties import STATEMENTS
from pullwake.pull_request import CLAIMS
from pullwake.release_file import release_from_file
from pullwake.releases import RELEASES
from pullwake.world.build import build
from pullwake.world.settings import Bounds, Times
from wakeproof.errors import UserError, suggest
from wakeproof.scenario.conformance import Scene
from wakeproof.scenario.faults import Budget
from wakeproof.scenario.live import Asked, Hear, Live, Lived
from wakeproof.scenario.worlds import About, Canary, Contradiction, Labels, WorldKind
from wakeproof.world.machine import Machine
from wakeproof.world.rules import World


def release_named(name: str) -> Release:
    """A shipped release, a planted bug (`planted-<property>`), a rung of the ladder, or `path/to/file.py:name`."""
    if ".py:" in name:
        return release_from_file(name)
    known = RELEASES | LADDER | {planted.release.name: planted.release for planted in PLANTED.values()}
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


def labels(bounds: Bounds, faults: Mapping[str, Budget], releases: Sequence[str]) -> Labels:
    """Every name that a step may have, with these releases at hand; raises `UserError` for one that there is not."""
    return catalogue.labels(bounds, faults, map(release_named, releases))


def conformance(database: str) -> AbstractContextManager[Callable[[Machine], Scene]]:
    """PostgreSQL beside the simulated tables; its driver is for whoever asks."""
    try:
        from pullwake.conformance.scene import conformance as opened  # noqa: PLC0415 - a database driver is heavy
    except ImportError as error:
        raise UserError(f"{error.name} is not installed", remedy="pip install 'wakeproof[postgres]'") from None
    return opened(database)


def live(asked: Asked, hear: Hear) -> Lived:
    """The same handlers in a process of their own; HTTP and a database driver are for whoever asks."""
    check_supported(asked.bounds)
    try:
        from pullwake.live.live import live as run  # noqa: PLC0415 - HTTP and a database driver are heavy
    except ImportError as error:
        raise UserError(f"{error.name} is not installed", remedy="pip install 'wakeproof[postgres]'") from None
    return run(asked, hear)


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
    labels=labels,
    scenarios=_scenarios(),
    claims=CLAIMS,
    mutations=mutations,
    groups={"historical": tuple(name for name in RELEASES if name != "fenced")},
    latencies=("network_ms", "statement_ms", "upstream_ms", "reply_ms", "notify_ms", "post_ms"),
    canaries=tuple(Canary(name, bug.release.name, bug.bounds, bug.faults) for name, bug in PLANTED.items()),
    conformance=conformance,
    live=Live(
        Path(__file__).parent / "live" / "live.toml", live, step_of, kind_of, TIMERS, {"transit": True}, "restart"
    ),
)
