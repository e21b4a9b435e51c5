"""pullwake as a kind of world: what the entry-point group `wakeproof.worlds` finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from itertools import chain
from pathlib import Path

from pullwake.catalogue import touched, transactions
from pullwake.faults import KINDS
from pullwake.ladder import LADDER
from pullwake.live.supported import check_supported
from pullwake.live.timings import TIMERS, kind_of, step_of
from pullwake.module import statements
from pullwake.module.release import Release
from pullwake.module.tokens import methods_of
from pullwake.mutants import mutations
from pullwake.planted import PLANTED
from pullwake.properties import STATEMENTS
from pullwake.protocol.runner import MOMENTS
from pullwake.pull_request import CLAIMS
from pullwake.release_file import check_names_release, release_from_file
from pullwake.releases import RELEASES, fenced
from pullwake.world.build import build
from pullwake.world.deployment import Deployment
from pullwake.world.effects import PERFORM
from pullwake.world.names import KIND_OF_CALL, KIND_OF_PORT
from pullwake.world.servers import FAILING
from pullwake.world.settings import Bounds, Times
from pullwake.world.upstream import lease_label
from wakeproof.errors import UserError, suggest
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import World
from wakeproof.kernel.tasks.budgets import Budget
from wakeproof.kernel.tasks.request import RAISED
from wakeproof.progress import OnProgress
from wakeproof.scenario.conformance import ConformanceScene
from wakeproof.scenario.live import Asked, Live, LiveOutcome
from wakeproof.scenario.worlds import Canary, Contradiction, Labels, PropertyAbout, WorldKind


def release_named(name: str) -> Release:
    """A shipped release, a planted bug (`planted-<property>`), a rung of the ladder, or `path/to/file.py:name`."""
    if ".py:" in name:
        return release_from_file(name)
    check_names_release(name)
    known = RELEASES | LADDER | {planted.release.name: planted.release for planted in PLANTED.values()}
    if name not in known:
        raise UserError(f"unknown release '{name}'", remedy=suggest(name, known))
    return known[name]


def called(name: str) -> str:
    return release_named(name).name


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
    if "arrives_late" in allowed and "restart" not in allowed:
        yield Contradiction("faults.arrives_late", "no server ever dies with a call on its way", "set faults.restart")
    if bounds.dispatch == "webhook" and bounds.runners > 1:
        yield Contradiction("bounds.runners", "webhook wakes all go to one runner", "leave bounds.runners at 1")


def labels(bounds: Bounds, faults: Mapping[str, Budget], releases: Sequence[str]) -> Labels:
    """Each request with each step that any handler could take: more than happens, and nothing that cannot.

    Statements are those of all that was imported so far, these releases included; transactions those that they name.
    """
    spent = {name: budget for name, budget in faults.items() if budget.max}
    world = Deployment(fenced.RELEASE, bounds, Times(), spent)
    calls = {port: tuple(name for on, name in PERFORM if on == port) for port, _ in PERFORM}
    called = transactions(map(release_named, releases))
    calls["db"] = (
        *statements.STATEMENTS,
        *(name for _, name in statements.OWN_STATEMENTS),
        *called,
        *dict.fromkeys(KIND_OF_CALL.values()),
        *touched(world),
    )
    stores = [release_named(name).tokens for name in releases]
    calls["tokens"] = tuple(dict.fromkeys((*calls["tokens"], *chain(*map(methods_of, stores)))))
    for port, kind in KIND_OF_PORT.items():
        calls[port] = (*calls[port], kind)
    struck = {fault: _each(world.tasks, *calls[port]) for fault, port in FAILING.items()} | {
        "restart": tuple(f"server-{server}.restart" for server in world.servers),
        "runner_dies": _each(world.runners, "dies"),
        "client_times_out": _each((task for task in world.tasks if task.startswith("done")), "times_out"),
        "lease_runs_out": tuple(lease_label(wake) for wake in world.wakes.values()),
        "answer_lost": _each(world.tasks, "answer"),
        "arrives_late": _each(world.tasks, *calls["db"], *calls["upstream"], *calls["runner"]),
        "operator_stops": _each((task for task in world.tasks if task.startswith("stop")), "send"),
    }
    failed = (f"{label} {way}" for fault in FAILING for label in struck[fault] for way in ("fails", "reply lost"))
    late = (f"{label} arrives late" for label in struck["arrives_late"])
    others = _each(
        world.tasks, "send", "refused", "answer", "answer lost", "heard", RAISED, *calls["tokens"], *calls["log"]
    )
    return Labels((*chain(*struck.values()), *failed, *late, *others, *_around(world)), struck)


def _each(subjects: Iterable[str], *steps: str) -> tuple[str, ...]:
    return tuple(f"{subject}.{step}" for subject in subjects for step in steps)


def _around(world: Deployment) -> Iterator[str]:
    """What is told of the producer, of servers that come back, and of a runner by itself (`transit`)."""
    for stream in world.streams:
        suffix = stream.name if len(world.streams) > 1 else ""
        yield from (f"append(m{number}{suffix})" for number in range(1, world.bounds.messages + 1))
    yield from (f"server-{server}.is_back" for server in world.servers)
    yield from (f"{moment}({wake})" for moment in MOMENTS.values() for wake in world.wakes)


def conformance(database: str) -> AbstractContextManager[Callable[[Machine], ConformanceScene]]:
    """PostgreSQL beside the simulated tables; its driver is for whoever asks."""
    try:
        from pullwake.conformance.scene import conformance as opened  # noqa: PLC0415 - a database driver is heavy
    except ImportError as error:
        raise UserError(f"{error.name} is not installed", remedy="pip install 'wakeproof[postgres]'") from None
    return opened(database)


def learned(database: str) -> AbstractContextManager[Callable[[Machine], ConformanceScene]]:
    """Facts about the shipped SQL beside the simulated tables."""
    try:
        from pullwake.conformance.facts import learned as opened  # noqa: PLC0415 - a database driver is heavy
    except ImportError as error:
        raise UserError(f"{error.name} is not installed", remedy="pip install 'wakeproof[postgres]'") from None
    return opened(database)


def live(asked: Asked, on_progress: OnProgress) -> LiveOutcome:
    """The same handlers in a process of their own; HTTP and a database driver are for whoever asks."""
    check_supported(asked.bounds)
    try:
        from pullwake.live.live import live as run  # noqa: PLC0415 - HTTP and a database driver are heavy
    except ImportError as error:
        raise UserError(f"{error.name} is not installed", remedy="pip install 'wakeproof[postgres]'") from None
    return run(asked, on_progress)


def _scenarios() -> Path:
    """Beside the package in a wheel; at the top of the repository in a checkout."""
    installed = Path(__file__).parent / "scenarios"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "scenarios"


PLUGIN = WorldKind(
    name="pullwake",
    bounds=Bounds,
    times=Times,
    faults={name: kind.about for name, kind in KINDS.items()},
    properties={s.name: PropertyAbout(s.claim, s.premise) for s in STATEMENTS},
    releases={name: release.about for name, release in RELEASES.items()},
    build=build_named,
    called=called,
    contradictions=contradictions,
    labels=labels,
    scenarios=_scenarios(),
    claims=CLAIMS,
    mutations=mutations,
    groups={"historical": tuple(name for name in RELEASES if name != "fenced")},
    latencies=("network_ms", "statement_ms", "upstream_ms", "reply_ms", "notify_ms", "post_ms"),
    canaries=tuple(Canary(name, bug.release.name, bug.bounds, bug.faults) for name, bug in PLANTED.items()),
    conformance=conformance,
    learned=learned,
    code=lambda name: (release_named(name), build),
    registries=(statements.STATEMENTS, statements.OWN_STATEMENTS),
    handlers=lambda name: release_named(name).handlers(),
    live=Live(
        Path(__file__).parent / "live" / "live.toml", live, step_of, kind_of, TIMERS, {"transit": True}, "restart"
    ),
)
