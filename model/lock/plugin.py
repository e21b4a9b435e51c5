"""The lock as a kind of world: what the entry-point group `wakeproof.worlds` finds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from lock.module import RELEASES
from lock.properties import CANARIES, PLANTED, PROPERTIES
from lock.slots import CLIENTS
from lock.world import ANSWER_LOST, DISK_FAILS, LEASE_RUNS_OUT, PERFORM, REQUESTS, RESTART, around, build
from wakeproof import Labels, World, WorldKind

KNOWN = RELEASES | PLANTED
Milliseconds = float | tuple[float, float]


class Bounds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a scenario may set of the world's size: nothing, there are two clients who write once."""


class Times(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How long things take: a number, or `[least, most]` of a uniform draw; all in milliseconds."""

    think_ms: Milliseconds = (1.0, 50.0)
    disk_ms: Milliseconds = (1.0, 10.0)
    reply_ms: Milliseconds = (0.2, 2.0)
    lease_ms: Milliseconds = 100.0


def build_named(name: str, bounds: Bounds, times: Times, faults: Mapping[str, Any]) -> World:
    """Raises `KeyError` for a release that there is not."""
    return build(KNOWN[name], faults)


def called(name: str) -> str:
    """Raises `KeyError` for a release that there is not."""
    return name if KNOWN[name] else ""


def labels(bounds: Bounds, faults: Mapping[str, Any], releases: Sequence[str]) -> Labels:
    """Each request with each step that any handler could take: more than happens, and nothing that cannot."""
    calls = tuple(f"{request.label}.{call}" for request in REQUESTS.values() for call in PERFORM)
    steps = tuple(
        f"{request.label}.{step}"
        for request in REQUESTS.values()
        for step in ("send", "answer", "answer lost", "heard", "raised")
    )
    leases = tuple(f"lease({name}).runs_out" for name in CLIENTS)
    failed = tuple(f"{call} {way}" for call in calls for way in ("fails", "reply lost"))
    answers = tuple(f"{request.label}.answer" for request in REQUESTS.values())
    struck = {ANSWER_LOST: answers, DISK_FAILS: calls, LEASE_RUNS_OUT: leases, RESTART: ("server-0.restart",)}
    return Labels((*calls, *steps, *leases, *failed, *struck[RESTART]), struck)


KIND = WorldKind(
    name="lock",
    bounds=Bounds,
    times=Times,
    faults={
        RESTART: "The lock server restarts: its handlers die, and it forgets who holds the lock.",
        LEASE_RUNS_OUT: "A lease runs out while its client is still at work.",
        ANSWER_LOST: "An answer is lost on its way: what was asked for is done, and the client does not hear of it.",
        DISK_FAILS: "A call on the disk fails before it takes effect, or its reply is lost.",
    },
    properties={each.name: each for each in PROPERTIES},
    releases={name: release.about for name, release in RELEASES.items()},
    build=build_named,
    contradictions=lambda bounds, faults: (),
    labels=labels,
    scenarios=Path(__file__).parent / "scenarios",
    canaries=CANARIES,
    latencies=("disk_ms",),
    words={
        "acquire(client)": "acquire",
        "write(client)": "write",
        "free(client)": "free",
        "lease(client)": "lease",
        "server": "server {}",
        ".take": "take the lock",
        ".free": "free the lock",
        ".put": "put the value",
        ".put_if_newer": "put the value if its token is newer",
        ".newest": "read the newest token",
    },
    called=called,
    code=lambda name: (KNOWN[name], build),
    handlers=lambda name: KNOWN[name].handlers(),
    hosted=lambda parts, bounds, times, faults: around(parts.handlers(), faults),
    example=True,
)
