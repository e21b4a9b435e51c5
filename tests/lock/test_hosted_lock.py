"""The lock's releases in another process, in two languages: the same world, to the state, as in this one."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path
from typing import Any

import pytest

import wakeproof
from hosted import LOCK_FOLDER, HostHere, python_module
from lock.module import RELEASES, Release
from lock.properties import CANARIES, PLANTED
from lock.world import ANSWER_LOST, DISK_FAILS, LEASE_RUNS_OUT, RESTART, around, build
from wakeproof.kernel.tasks.budgets import Budget

NEEDS_NODE = pytest.mark.skipif(shutil.which("node") is None, reason="there is no Node here: the Node kit is not tried")
EVERY_FAULT = {kind: Budget(1) for kind in (ANSWER_LOST, DISK_FAILS, LEASE_RUNS_OUT, RESTART)}
NO_FAULT: dict[str, Budget] = {}


def told(proof: Any) -> dict[str, Any]:
    """What a proof says: how large its graph is, and each verdict."""
    verdicts = {name: found.verdict.value for name, found in proof.verdicts.items()}
    return {"states": proof.states, "transitions": proof.transitions, "ends": proof.ends, **verdicts}


def hosted(path: Path, faults: Any) -> dict[str, Any]:
    return told(wakeproof.prove(around(HostHere(path), faults)))


def here(release: Release, faults: Any) -> dict[str, Any]:
    return told(wakeproof.prove(build(release, faults)))


@pytest.mark.parametrize("faults", [NO_FAULT, EVERY_FAULT], ids=["no fault", "every fault"])
@pytest.mark.parametrize("release", RELEASES)
def test_a_hosted_release_has_the_states_and_verdicts_of_its_sibling(release, faults):
    assert hosted(LOCK_FOLDER / f"{release}.py", faults) == here(RELEASES[release], faults)


@pytest.mark.parametrize("language", ["python", pytest.param("node", marks=NEEDS_NODE)])
@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("scenario", ["lock-pause", "lock-restart"])
def test_each_scenario_says_of_a_release_file_what_it_says_of_the_release(scenario, release, language):
    file = str(LOCK_FOLDER / f"{release}-{language}.toml")
    assert told(wakeproof.prove(scenario, file)) == told(wakeproof.prove(scenario, release))
    names = wakeproof.order(scenario, "write(c1).answer < write(c2).answer", release=file).labels
    assert names == wakeproof.order(scenario, "write(c1).answer < write(c2).answer", release=release).labels
    runs = [wakeproof.run(scenario, each, seed=3).labels for each in (file, release)]
    assert runs[0] == runs[1]


ACQUIRE, WRITE = "return await lock.take(client)", "return await disk.put_if_newer(token)"
PLANTS = {
    "one_holder": (ACQUIRE, f"token = {ACQUIRE[7:]}", "await lock.free(client)", "return token"),
    "tokens_grow": (ACQUIRE, f"return 1 if {ACQUIRE[7:]} else None"),
    "no_stale_write": (
        WRITE,
        "if token < await disk.newest():",
        "    return False",
        "await disk.put(token)",
        "return True",
    ),
    "lock_comes_free": (ACQUIRE, "return await lock.take(client, False)"),
}
"""What stands in a module, and the lines of the planted bug in its place."""


@pytest.mark.parametrize("canary", CANARIES, ids=[canary.property for canary in CANARIES])
def test_a_planted_bug_is_found_over_the_pipe(tmp_path, canary):
    original, *lines = PLANTS[canary.property]
    path = python_module(tmp_path)
    text = path.read_text(encoding="utf-8")
    assert original in text
    path.write_text(text.replace(original, "\n        ".join(lines)), encoding="utf-8")
    faults = {kind: Budget(most) for kind, most in canary.faults.items()}
    found, expected = hosted(path, faults), here(PLANTED[canary.release], faults)
    assert found[canary.property] == "violated"
    if original == ACQUIRE:
        assert found == expected
    else:  # a place is told by its history there, and here by its frames, which have forgotten what they compared
        assert verdicts(found) == verdicts(expected) and found["states"] >= expected["states"]


def verdicts(of: dict[str, Any]) -> dict[str, str]:
    return {name: verdict for name, verdict in of.items() if name in PLANTS}


SEVERAL = """
    async def write(token):
        _, done = await asyncio.gather(disk.newest(), disk.put_if_newer(token))
        async with asyncio.timeout(5):
            await disk.newest()
        return done
"""


async def several(ports: Any, token: int) -> Any:
    _, done = await asyncio.gather(ports.disk.newest(), ports.disk.put_if_newer(token))
    async with asyncio.timeout(5):
        await ports.disk.newest()
    return done


def test_several_effects_at_once_and_timers_lead_to_the_same_verdicts(tmp_path):
    faults = {LEASE_RUNS_OUT: Budget(1)}
    found, expected = hosted(python_module(tmp_path, SEVERAL), faults), here(Release("", several), faults)
    assert verdicts(found) == verdicts(expected) and found["ends"] == expected["ends"]
    assert found["states"] >= expected["states"]
