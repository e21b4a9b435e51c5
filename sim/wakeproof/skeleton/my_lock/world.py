"""The world as the command line knows it: `--world my_lock/world.py:KIND`, or by its name once it is installed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec
from wakeproof import Environment, Labels, Port, Tasks, World, WorldKind

from my_lock.lease import ABOUT, LABELS, LEASE_RUNS_OUT, LeaseRule
from my_lock.module import RELEASES, Disk, Lock, Ports
from my_lock.properties import CANARIES, PLANTED, PROPERTIES
from my_lock.rules import LOCK_SERVER, PERFORM, REQUESTS, ClientRule, hear
from my_lock.scene import SCENE
from my_lock.slots import CLIENTS, LOCK, SLOTS

KNOWN = RELEASES | PLANTED
RESTART = "restart"
Milliseconds = float | tuple[float, float]


class Bounds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a scenario may set of the world's size: nothing yet, there are two clients who write once."""


class Times(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How long things take: a number, or `[least, most]` of a uniform draw; all in milliseconds."""

    think_ms: Milliseconds = (1.0, 50.0)
    disk_ms: Milliseconds = (1.0, 10.0)
    reply_ms: Milliseconds = (0.2, 2.0)
    lease_ms: Milliseconds = 100.0


def build(name: str, bounds: Bounds, times: Times, faults: Mapping[str, Any]) -> World:
    """The world of one release; raises `KeyError` for one that there is not. `faults` are their budgets."""
    environment = Environment(
        requests=tuple(REQUESTS.values()),
        handlers=KNOWN[name].handlers(),
        ports=Ports(Port("lock", Lock, local=True), Port("disk", Disk)),
        perform=lambda view, request, task, effect: (PERFORM[effect.name](view, *effect.args), None),
        hear=hear,
        clocks={"disk": "disk_ms"},
        memory={LOCK_SERVER: {LOCK: None}},
        changes=lambda effect: effect.name != "newest",
    )
    tasks = Tasks(environment, faults)
    rules = (*tasks.rules(), *(ClientRule(tasks, name) for name in CLIENTS), LeaseRule(tasks))
    return World(SLOTS | tasks.slots() | tasks.budgets.slots(), rules, PROPERTIES, scene=SCENE)


def called(name: str) -> str:
    """Raises `KeyError` for a release that there is not."""
    return name if KNOWN[name] else ""


def labels(bounds: Bounds, faults: Mapping[str, Any], releases: Sequence[str]) -> Labels:
    """Every label that a run may tell, and those that each kind of fault may strike."""
    steps = (*PERFORM, "send", "answer", "heard", "raised")
    told = tuple(f"{request.label}.{step}" for request in REQUESTS.values() for step in steps)
    struck = {LEASE_RUNS_OUT: LABELS, RESTART: (f"server-{LOCK_SERVER}.restart",)}
    return Labels((*told, *LABELS, *struck[RESTART]), struck)


KIND = WorldKind(
    name="my_lock",
    bounds=Bounds,
    times=Times,
    faults={LEASE_RUNS_OUT: ABOUT, RESTART: "The lock server restarts: it forgets who holds the lock."},
    properties={each.name: each for each in PROPERTIES},
    releases={name: release.about for name, release in RELEASES.items()},
    build=build,
    contradictions=lambda bounds, faults: (),
    labels=labels,
    scenarios=Path(__file__).parents[1] / "scenarios",
    canaries=CANARIES,
    latencies=("disk_ms",),
    called=called,
    code=lambda name: (KNOWN[name], build),
    handlers=lambda name: KNOWN[name].handlers(),
)
