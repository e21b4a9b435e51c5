"""What `lock` shows of its handlers: not where they stand in themselves, which depends on what was met first."""

from __future__ import annotations

from random import Random

import pytest

from lock.plugin import KIND
from wakeproof.checker.bisimulation import fingerprint
from wakeproof.checker.explore import explore
from wakeproof.kernel.machine import Machine
from wakeproof.scenario.scenario import settled
from wakeproof.scenario.worlds import built_machine

SETTINGS = settled(KIND, {"bounds": {}, "time": {}, "faults": dict.fromkeys(KIND.faults, 1)})


def machine_of(name: str) -> Machine:
    return built_machine(KIND, name, *SETTINGS)


def walked(machine: Machine, seed: int) -> Machine:
    """The machine after some runs: it has learned what it met there, in that order."""
    random = Random(seed)
    for _ in range(20):
        here = machine.first
        while here.actions:
            here = here.follow(random.choice(here.actions)).to
    return machine


@pytest.mark.parametrize("seed", range(3))
def test_a_machine_that_has_learned_in_another_order_behaves_the_same(seed):
    assert fingerprint(explore(walked(machine_of("checked"), seed))) == fingerprint(explore(machine_of("checked")))


def test_another_release_behaves_otherwise():
    assert fingerprint(explore(machine_of("unchecked"))) != fingerprint(explore(machine_of("checked")))
