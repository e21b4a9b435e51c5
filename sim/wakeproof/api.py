"""What a few lines of Python ask of a release: one run, every run, the simplest run in a given order, a comparison.

A model is a scenario, by name or path, with a `release`; or a `World` built by hand, which has no times to run by.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from wakeproof.campaign.campaign import campaign
from wakeproof.campaign.comparison import compare as compared
from wakeproof.campaign.job import machine_of
from wakeproof.campaign.work import Method, Pair
from wakeproof.checker.limits import STATES_MAX, Limits
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import World
from wakeproof.kernel.trace import Trace
from wakeproof.proof import Proof
from wakeproof.proof import prove as proved
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import Scenario
from wakeproof.schedulers.delays import Delay
from wakeproof.schedulers.directed import in_order
from wakeproof.schedulers.seeded import SeededRuns

if TYPE_CHECKING:
    from wakeproof.results.schema import Report


def run(scenario: str, release: str, seed: int = 0) -> Trace:
    """One run by the clock: its steps, and what it breaks. The same seed gives the same run."""
    loaded = _loaded(scenario, release)
    return SeededRuns(machine_of(loaded, release), loaded.delays, loaded.budgets, loaded.file.stalls).run(seed)


def prove(model: World | str, release: str = "", *, states_max: int = STATES_MAX) -> Proof:
    """Every run there is, judged: `verdicts` says what was found of a property, `explanations` which runs break it."""
    limits = Limits(states=states_max)
    if isinstance(model, World):
        machine = Machine(model)
        return proved(
            machine, {each.name: each.premise for each in model.properties}, defaultdict(_at_any_time), limits
        )
    scenario = _loaded(model, release)
    premises = {name: about.premise for name, about in scenario.kind.properties.items()}
    return proved(machine_of(scenario, release), premises, scenario.delays, limits)


def order(model: World | str, *chains: str, release: str = "") -> Trace:
    """The simplest run in which things happen in this order: `order(world, "c1.take < c2.take", release="fenced")`.

    Raises as `in_order` does.
    """
    machine = Machine(model) if isinstance(model, World) else machine_of(_loaded(model, release), release)
    return in_order(machine, chains)


def compare(base: str, head: str, scenarios: Sequence[str]) -> Report:
    """Two releases side by side: each row of `head` says in `change` what became of it."""
    loaded = load_all(scenarios, releases=(base, head))
    pairs = [Pair(each, release, range(each.file.seeds)) for each in loaded for release in (base, head)]
    outcome = campaign(pairs, 1, lambda done, of, what: None, Method.BOTH, behaviour=True)
    return compared(outcome, base, head, loaded).report


def _loaded(scenario: str, release: str) -> Scenario:
    return load_all([scenario], releases=[release])[0]


def _at_any_time() -> Delay:
    """The delay of every clock of a world without times, in milliseconds: no bound that a run could come near."""
    return 0.0, 1e9
