"""What a few lines of Python ask of a release: one run, every run, the simplest run in a given order, a comparison.

A model is a scenario, by name or path, with a `release`; or a `World` built by hand, which has no times to run by.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from wakeproof.campaign.campaign import campaign
from wakeproof.campaign.comparing import compare as compared
from wakeproof.campaign.work import Method, Pair
from wakeproof.drivers.directed import direct
from wakeproof.drivers.timed import Delay, TimedDriver
from wakeproof.errors import UserError
from wakeproof.evidence.constraints import parse_order
from wakeproof.evidence.execution import Execution, execution
from wakeproof.exhaustive.limits import STATES_MAX, Limits
from wakeproof.exhaustive.prove import Proof
from wakeproof.exhaustive.prove import prove as proved
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import World
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import Scenario
from wakeproof.scenario.worlds import built_machine

if TYPE_CHECKING:
    from wakeproof.campaign.results import Report


def run(scenario: str, release: str, seed: int = 0) -> Execution:
    """One run by the clock: its steps, and what it breaks. The same seed gives the same run."""
    loaded = _loaded(scenario, release)
    driver = TimedDriver(_machine(loaded, release), loaded.delays, loaded.budgets, loaded.file.stalls)
    return driver.run(seed).execution()


def prove(model: World | str, release: str = "", *, states_max: int = STATES_MAX) -> Proof:
    """Every run there is, judged: `findings` has for each property its verdict, and the simplest run that breaks it."""
    limits = Limits(states=states_max)
    if isinstance(model, World):
        machine = Machine(model)
        return proved(
            machine, {each.name: each.premise for each in model.properties}, defaultdict(_at_any_time), limits
        )
    scenario = _loaded(model, release)
    premises = {name: about.premise for name, about in scenario.kind.properties.items()}
    return proved(_machine(scenario, release), premises, scenario.delays, limits)


def order(model: World | str, *chains: str, release: str = "") -> Execution:
    """The simplest run in which things happen in this order: `order(world, "c1.take < c2.take", release="fenced")`.

    Raises `UserError` where no run keeps it.
    """
    machine = Machine(model) if isinstance(model, World) else _machine(_loaded(model, release), release)
    path = direct(machine, parse_order(chains)).keeping
    if path is None:
        raise UserError(f"no run keeps {' and '.join(chains)}", remedy="see what happens in it: wakeproof.run(...)")
    return execution(path, ended=path[-1].to.quiet if path else True)


def compare(base: str, head: str, scenarios: Sequence[str]) -> Report:
    """Two releases side by side: each row of `head` says in `change` what became of it."""
    loaded = load_all(scenarios, releases=(base, head))
    pairs = [Pair(each, release, range(each.file.seeds), True) for each in loaded for release in (base, head)]
    outcome = campaign(pairs, 1, lambda done, of, what: None, Method.BOTH)
    return compared(outcome, base, head, loaded).report


def _loaded(scenario: str, release: str) -> Scenario:
    return load_all([scenario], releases=[release])[0]


def _machine(scenario: Scenario, release: str) -> Machine:
    return built_machine(scenario.kind, release, scenario.bounds, scenario.times, scenario.faults)


def _at_any_time() -> Delay:
    """The delay of every clock of a world without times, in milliseconds: no bound that a run could come near."""
    return 0.0, 1e9
