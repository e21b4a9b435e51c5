"""One mutant on its trial: every scenario explored with the changed code, and what breaks that did not break before.

A program of its own: it imports the changed module in a fresh process, reads a `Trial` from standard input, and
writes `TrialEvidence` to standard output. Whoever started it may kill it: a mutant may go round for ever.
"""

from __future__ import annotations

import resource
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

from wakeproof.campaign.job import machine_of
from wakeproof.campaign.proof import prove_planted
from wakeproof.campaign.sample import runs_of
from wakeproof.campaign.strikes import unstruck
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.checker.lasso import lassos
from wakeproof.checker.limits import Limits
from wakeproof.checker.probabilities import Probabilities
from wakeproof.checker.shortest import ShortestFromInit
from wakeproof.constraints import parse_order
from wakeproof.encoded import encoded
from wakeproof.errors import LimitReached, ReleaseError
from wakeproof.mutants.likeness import behaviour, difference, save, saved
from wakeproof.mutants.patched import patch
from wakeproof.scenario.scenario import Scenario, load
from wakeproof.schedulers.directed import direct
from wakeproof.schedulers.seeded import SeededRuns

LARGE_STATES = 100_000
"""A scenario with more states is only explored if smaller ones leave the mutant alive."""
MEMORY_MAX = 4 << 30
"""Bytes that a trial may ask for: some ten times what the largest of the shipped scenarios takes."""
DIRECTED = "directed run"
"""What kills where no run keeps the order that a directed run asks for, and some run of the unchanged code does."""


class Setting(msgspec.Struct, frozen=True):
    """A scenario of the trial, how many states it has with the code unchanged, and the open file of its behaviour."""

    path: str
    behaviour: int
    states: int = 0


class Trial(msgspec.Struct, frozen=True):
    """`module` is empty for the code unchanged, whose behaviours are to be kept. `runs` bounds the planned runs."""

    release: str
    settings: tuple[Setting, ...]
    max_states: int
    module: str = ""
    source: str = ""
    runs: int = 0


class Kill(msgspec.Struct, frozen=True, order=True):
    """A property that breaks in a scenario, and how many states were found until then.

    `vacuous`: it does not break, but its premise is not met anywhere any more, so that it can no longer be proved.
    """

    vacuous: bool
    states: int
    scenario: str
    property: str


def breaks(kill: Kill) -> bool:
    """Whether a property breaks: a kill of any other kind counts only where there is none of this."""
    return not kill.vacuous and kill.property != DIRECTED


class Shown(msgspec.Struct, frozen=True):
    """The simplest run of the kill that takes the fewest states, and what random drivers would have needed for it.

    `random` is how many runs a uniformly random schedule is expected to need; `planned` how many were counted with a
    fault plan drawn up front. None where that is not known, was not asked for, or no run within the bound kills.
    Where no property breaks there is no run to show.
    """

    kill: Kill
    story: tuple[str, ...] = ()
    random: float | None = None
    planned: int | None = None


class TrialEvidence(msgspec.Struct, frozen=True):
    """`open` says in which scenarios nothing is certain, and why; `unlike` where the behaviour is another one."""

    kills: tuple[Kill, ...] = ()
    open: tuple[str, ...] = ()
    unlike: tuple[str, ...] = ()
    states: dict[str, int] = {}
    shown: Shown | None = None


class _Case:
    """A trial under way."""

    def __init__(self, trial: Trial) -> None:
        self.trial = trial
        self.open: list[str] = []

    def base(self) -> TrialEvidence:
        """The code unchanged: keep what can be seen of it."""
        states: dict[str, int] = {}
        for setting in self.trial.settings:
            graph = self._explored(setting)
            states[setting.path] = len(graph.states) if graph else 0
            if graph is not None:
                known = behaviour(graph, tuple(broken(graph)), directed(graph, _scenario(setting), unknown=False))
                save(known, setting.behaviour)
        return TrialEvidence(open=tuple(self.open), states=states)

    def judged(self) -> TrialEvidence:
        small = [setting for setting in self.trial.settings if setting.states <= LARGE_STATES]
        large = [setting for setting in self.trial.settings if setting.states > LARGE_STATES]
        kills = [kill for setting in small for kill in self._kills(setting)]
        kills = kills or [kill for setting in large for kill in self._kills(setting)]
        kills = [kill for kill in kills if breaks(kill)] or kills
        if kills:
            return TrialEvidence(tuple(sorted(kills)), tuple(self.open), shown=self._evidence_of(min(kills)))
        unlike = tuple(where for setting in (*small, *large) if (where := self._unlike(setting)))
        return TrialEvidence((), tuple(dict.fromkeys(self.open)), unlike)

    def _kills(self, setting: Setting) -> Iterator[Kill]:
        graph = self._explored(setting)
        if graph is not None:
            before, name = saved(setting.behaviour), Path(setting.path).stem
            now = broken(graph)
            yield from (Kill(False, now[prop], name, prop) for prop in now if prop not in before.broken)
            if graph.complete:
                lost = before.directed - directed(graph, _scenario(setting), unknown=True)
                yield from (Kill(False, len(graph.states), name, DIRECTED) for _ in sorted(lost)[:1])
                vacuous = (prop for prop in before.met if not graph.premises[prop] and not graph.bounds_hit)
                yield from (Kill(True, len(graph.states), name, prop) for prop in vacuous)

    def _unlike(self, setting: Setting) -> str:
        graph = self._explored(setting)
        if graph is None:
            return ""
        before, now, name = saved(setting.behaviour), behaviour(graph), Path(setting.path).stem
        lost = sorted(before.struck - now.struck) if graph.complete else []
        self.open += [f"{name}: {fault} strikes no more" for fault in lost]
        missing = unstruck(_scenario(setting), self.trial.release, dict.fromkeys(before.struck, 1))
        self.open += [f"{name}: {fault} never strikes, so it shows no likeness" for fault in missing]
        found = difference(before, now)
        return f"{name}: {found}" if found else ""

    def _explored(self, setting: Setting) -> Graph | None:
        """What a limit cut short may still show a kill; a mutant that breaks the rules of a release shows nothing."""
        name = Path(setting.path).stem
        try:
            graph = explore(machine_of(_scenario(setting), self.trial.release), Limits(states=self.trial.max_states))
        except ReleaseError as error:
            self.open.append(f"{name}: {error}")
            return None
        if why := graph.limit or ", ".join(graph.bounds_hit):
            self.open.append(f"{name}: {why}")
        return graph

    def _evidence_of(self, kill: Kill) -> Shown:
        setting = next(setting for setting in self.trial.settings if Path(setting.path).stem == kill.scenario)
        if not breaks(kill):
            return Shown(kill)
        runs = runs_of(_scenario(setting), self.trial.release)
        limits = Limits(states=self.trial.max_states)
        proof = prove_planted(runs.machine, kill.property, runs.delays, limits)
        risk, explained = proof.verdicts[kill.property].risk, proof.explanations[kill.property]
        planned = (seed + 1 for seed in range(self.trial.runs) if _breaks(runs, seed, kill.property))
        expected = 1 / risk if risk else None
        return Shown(kill, explained[0].outline if explained else (), expected, next(planned, None))


def directed(graph: Graph, scenario: Scenario, *, unknown: bool) -> frozenset[str]:
    """The directed runs of a scenario that can be had, and those of which it is `unknown`, if they are to count.

    A run is lost only where it is known that it could be had before, and known that it cannot be had now.
    """
    runs = scenario.file.directed.items()
    return frozenset(name for name, run in runs if _can_be_had(graph, run.order, unknown=unknown))


def _can_be_had(graph: Graph, order: tuple[str, ...], *, unknown: bool) -> bool:
    """`unknown` where the search was cut short."""
    try:
        return direct(graph.machine, parse_order(order), whole=True).keeping is not None
    except LimitReached:
        return unknown


def broken(graph: Graph) -> dict[str, int]:
    """The properties that break anywhere, each with the states found until the first place where it does."""
    first: dict[int, int] = {}
    for state in range(len(graph.states)):
        bits = graph.end_breaks.get(state, 0)
        for edge in graph.edges(state):
            bits |= graph.move(edge).breaks
        if bits and bits not in first:
            first[bits] = state + 1
    never = _never(graph)
    names = {name: bit for name in graph.properties if (bit := graph.bits([name]))}
    found = {name: min((at for bits, at in first.items() if bits & bit), default=0) for name, bit in names.items()}
    return {name: at or len(graph.states) for name, at in found.items() if at or name in never}


def _never(graph: Graph) -> set[str]:
    """Liveness properties that do not hold anywhere on some fair cycle."""
    probabilities = Probabilities(graph)
    return (
        {lasso.property for lasso in lassos(probabilities, ShortestFromInit(graph, probabilities.order))}
        if probabilities.cycles
        else set()
    )


def _breaks(runs: SeededRuns, seed: int, name: str) -> bool:
    return runs.run(seed).broken(name) is not None


def _scenario(setting: Setting) -> Scenario:
    return load(Path(setting.path), known=True)


def main() -> None:
    """Read a trial, hold it, write what was observed. A mutant that takes all memory there is dies of it alone."""
    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    limit = MEMORY_MAX if most == resource.RLIM_INFINITY else min(MEMORY_MAX, most)
    resource.setrlimit(resource.RLIMIT_DATA, (limit, most))
    trial = msgspec.json.decode(sys.stdin.buffer.read(), type=Trial)
    if trial.module:
        patch(trial.module, trial.source)
    case = _Case(trial)
    observed = case.judged() if trial.module else case.base()
    sys.stdout.buffer.write(encoded(observed))


if __name__ == "__main__":
    main()
