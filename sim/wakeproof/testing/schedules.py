"""Runs whose schedule and faults Hypothesis chooses.

Left alone, nothing fails, whoever moved last goes on, and where nobody did, the first that is offered. What is drawn
are departures from that: who yields to all others from the start, after how many steps the one who would move is put
behind everybody, at which steps a fault strikes. So few draws are few context switches and faults, and that is what
shrinking leaves. It is the idea of PCT (Burckhardt et al., ASPLOS 2010): a bug that takes few changes of priority is
found in few runs, where a schedule that picks uniformly at each step hardly ever finds it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Protocol

from hypothesis import strategies as st

from wakeproof.drivers.replay import replay_leniently
from wakeproof.errors import LimitReached
from wakeproof.evidence.execution import Execution, execution
from wakeproof.evidence.story import story
from wakeproof.kernel.layout import Slot
from wakeproof.kernel.machine import Machine, Situation, Transition
from wakeproof.kernel.rules import Action

STEPS_MAX = 1_000
"""Steps of a run. One that is longer is an error that says so: it is never cut in silence."""
STRIKES_MAX = 4
"""Faults planned for a run; the scenario's own budgets say how many of them can happen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduledRun(Execution):
    """A run to its end, judged by every property (`findings`); it prints as its story. `path` has a transition a step.

    `value(slot, step)` is a slot's value after that many steps, by default at the end.
    """

    machine: Machine
    path: tuple[Transition, ...]

    @property
    def story(self) -> str:
        """One line per step; what was broken stands below the step that broke it."""
        return "\n".join(story(self))

    def value(self, slot: Slot, step: int = -1) -> Any:
        situations = [self.machine.first, *(transition.to for transition in self.path)]
        return self.machine.layout.decode(situations[step].state, slot)

    def __repr__(self) -> str:
        return f"a run of {len(self.path)} steps:\n{self.story}"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """How Hypothesis prints an example that fails."""
        printer.text(repr(self))


class Draw(Protocol):
    """What a composite strategy draws with."""

    def __call__(self, strategy: st.SearchStrategy[Any]) -> Any: ...


def schedules(machine: Machine, *, steps_max: int = STEPS_MAX) -> st.SearchStrategy[ScheduledRun]:
    """Runs of a machine, each to where nothing is left to happen; the simplest is the undisturbed one.

    Raises `LimitReached` in a test whose run does not end within `steps_max` steps.
    """
    return _runs(machine, _usual_length(machine), steps_max)


def _usual_length(machine: Machine) -> int:
    """The steps of the undisturbed run; where it has no end, what most runs do not reach."""
    try:
        return len(replay_leniently(machine, []))
    except LimitReached:
        return STEPS_MAX


@st.composite
def _runs(draw: st.DrawFn, machine: Machine, usual: int, steps_max: int) -> ScheduledRun:
    """What is disturbed takes longer: faults are drawn over twice the usual length, changes one after another."""
    gaps = draw(st.lists(st.integers(0, usual)))
    strikes = draw(st.lists(st.integers(0, 2 * usual), max_size=STRIKES_MAX))
    schedule = _Schedule(draw, list(accumulate(gaps)), sorted(strikes))
    situation, path = machine.first, list[Transition]()
    while action := schedule.choice(situation):
        if len(path) >= steps_max:
            raise LimitReached("steps_max", steps_max)
        path.append(situation.follow(action))
        situation = path[-1].to
    run = execution(path)
    return ScheduledRun(run.moments, run.end, run.bounds_hit, machine=machine, path=tuple(path))


class _Schedule:
    """One run's departures, by step, and each actor's rank: who yields, and who was put behind the others since.

    Faults are not counted among the steps: leaving one out moves no other departure.
    """

    def __init__(self, draw: Draw, changes: list[int], strikes: list[int]) -> None:
        self.draw, self.changes, self.strikes = draw, changes, strikes
        self.rank: dict[str, int] = {}
        self.last, self.step = "", 0

    def choice(self, situation: Situation) -> Action | None:
        """What happens next; None where nothing is left to happen but faults that were not drawn."""
        faults = [action for action in situation.actions if action.fault]
        if faults and self.strikes and self.strikes[0] <= self.step:
            self.strikes.pop(0)
            return self._one_of(faults)
        sound = [action for action in situation.actions if not action.fault]
        if not sound:
            return None
        self.last = self._actor(list(dict.fromkeys(action.actor for action in sound)))
        self.step += 1
        return self._one_of([action for action in sound if action.actor == self.last])

    def _actor(self, actors: list[str]) -> str:
        """Of those of the highest rank whoever moved last, else the first offered."""
        for actor in actors:
            if actor not in self.rank:
                self.rank[actor] = -self.draw(st.integers(0, 1))
        while len(actors) > 1 and self.changes and self.changes[0] <= self.step:
            self.changes.pop(0)
            self.rank[self._foremost(actors)] = min(-1, *self.rank.values()) - 1
        return self._foremost(actors)

    def _foremost(self, actors: list[str]) -> str:
        return max(actors, key=lambda actor: (self.rank[actor], actor == self.last))

    def _one_of(self, actions: list[Action]) -> Action:
        number: int = self.draw(st.integers(0, len(actions) - 1)) if len(actions) > 1 else 0
        return actions[number]
