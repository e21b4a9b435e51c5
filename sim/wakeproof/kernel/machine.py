"""The engine under all schedulers: the world's state graph, built lazily and remembered.

`Machine.first` is where every run begins; `Situation.follow(action)` is one step. Both are dictionary look-ups
once a step has been taken anywhere before, in any run.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from wakeproof.errors import UserError, place_of
from wakeproof.kernel.declared import NOTHING_DECLARED, Declared
from wakeproof.kernel.layout import Layout, Note, View, writer
from wakeproof.kernel.memo import ReadSetMemo
from wakeproof.kernel.mistakes import mistake, place_of_code
from wakeproof.kernel.offers import Offers
from wakeproof.kernel.properties import Change, Finding, Judged, Kind, judge
from wakeproof.kernel.rules import Action, Rule, World

SITUATIONS_MAX = 150_000


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """What an action does wherever the slots it reads have these values.

    `apply` makes the state after it. `written` are the numbers of the slots that it writes, `touched` of those that
    it reads or writes; `stages` those that were written when each of the notes was told, one after another. Of a
    safety property that it breaks, `decides` has the number of the note that does.
    """

    notes: tuple[Note, ...]
    arms: tuple[str, ...]
    met: tuple[str, ...]
    findings: tuple[Finding, ...]
    apply: Callable[[str], str]
    written: tuple[int, ...]
    touched: frozenset[int]
    stages: tuple[tuple[int, ...], ...] = ()
    decides: tuple[tuple[str, int], ...] = ()


class Transition(NamedTuple):
    """One step, and the situation that it leads to."""

    action: Action
    step: Step
    to: Situation


class Situation:
    """A state of the world with its enabled actions and the transitions taken so far.

    `busy` is what rules offer before those that are asked only where nothing else can happen.
    """

    __slots__ = ("_end", "actions", "busy", "machine", "next", "state")

    def __init__(self, machine: Machine, state: str, busy: tuple[Action, ...], actions: tuple[Action, ...]) -> None:
        self.machine, self.state, self.busy, self.actions = machine, state, busy, actions
        self.next: dict[Action, Transition] = {}
        self._end: Judged | None = None

    def follow(self, action: Action) -> Transition:
        transition = self.next.get(action)
        if transition is None:
            assert action in self.actions, f"{action.label} is not enabled"
            transition = self.next[action] = self.machine.transition(self, action)
        return transition

    @property
    def quiet(self) -> bool:
        """Nothing is left to happen but faults."""
        return all(action.fault for action in self.actions)

    @property
    def end(self) -> Judged:
        """What the liveness properties say if everything stops here; nothing, where a bound cut the run short."""
        if self._end is None:
            self._end = self.machine.end_of(self.state) or Judged()
        return self._end

    @property
    def bounds_hit(self) -> tuple[str, ...]:
        return self.machine.bounds_hit(self.state)

    def action(self, label: str) -> Action | None:
        return next((action for action in self.actions if action.label == label), None)


class Machine:
    """A world ready to run. Not shared between threads; each process builds its own."""

    def __init__(self, world: World, declared: Declared = NOTHING_DECLARED) -> None:
        self.world, self.declared = world, declared
        self.layout = Layout(world.slots)
        self.offers = Offers(self.layout, world.rules, declared)
        self._steps: dict[Action, ReadSetMemo[Step]] = {}
        self._safety = tuple(p for p in world.properties if p.kind is Kind.SAFETY)
        liveness = tuple(p for p in world.properties if p.kind is Kind.LIVENESS)
        self.judge_end = ReadSetMemo(self.layout, lambda view: judge(liveness, view))
        self.bounds_hit = ReadSetMemo(self.layout, self._bounds_hit)
        self._situations: dict[str, Situation] = {}
        self.first = self._situation(self.layout.first, self.offers.busy(self.layout.first))

    def situation(self, state: str) -> Situation:
        """The situation of a state that was reached in any way."""
        return self._situations.get(state) or self._situation(state, self.offers.busy(state))

    def successor(self, state: str, action: Action) -> tuple[Step, str]:
        """What an action does in a state, and the state after it. Every engine gets its successors here."""
        step = self.step_of(action)(state)
        return step, step.apply(state)

    def took(self, path: Sequence[Transition]) -> bool:
        """Whether these transitions are of this machine: codes and slots of another one mean something else."""
        return all(transition.to.machine is self for transition in path)

    def transition(self, before: Situation, action: Action) -> Transition:
        step, state = self.successor(before.state, action)
        after = self._situations.get(state)
        if after is None:
            after = self._situation(state, self.offers.busy_after(before.busy, state, step.written))
        return Transition(action, step, after)

    def _situation(self, state: str, busy: tuple[Action, ...]) -> Situation:
        if len(self._situations) >= SITUATIONS_MAX:
            self._forget()
        actions = self.offers.with_idle(busy, state)
        if len({action.label for action in actions}) < len(actions):
            raise self._alike(actions)
        situation = self._situations[state] = Situation(self, state, busy, actions)
        return situation

    def _alike(self, actions: tuple[Action, ...]) -> UserError:
        """Two actions of one label: a run that is told by labels could mean either."""
        label = next(label for label, times in Counter(action.label for action in actions).items() if times > 1)
        rules = [self.offers.rule_of(action) for action in actions if action.label == label]
        names = " and ".join(place_of(rule.enabled).function or type(rule).__name__ for rule in rules)
        what = f"{names} offer '{label}' in one state"
        return UserError(what, where=place_of(rules[-1].enabled).where, remedy="give each action a label of its own")

    def _forget(self) -> None:
        """Let go of what was explored; runs under way go on from where they are, and find it again."""
        self.first.next.clear()
        for situation in self._situations.values():
            situation.next.clear()
        self._situations.clear()

    def end_of(self, state: str) -> Judged | None:
        """What the liveness properties say if everything stops here; None, where a bound cut the run short."""
        return None if self.bounds_hit(state) else self.judge_end(state)

    def step_of(self, action: Action) -> ReadSetMemo[Step]:
        """What an action does, by the state that it is taken in."""
        known = self._steps.get(action)
        if known is None:
            rule = self.offers.rule_of(action)
            known = self._steps[action] = ReadSetMemo(self.layout, lambda view: self._carried_out(rule, action, view))
        return known

    def _carried_out(self, rule: Rule, action: Action, view: View) -> Step:
        try:
            rule.fire(view, action)
            writes = view.encoded()
            self.declared.check_step(action, view)
        except Exception as error:
            raise mistake(error, place_of_code(rule.fire, self.declared.where)) from error
        notes = tuple(view.notes) or (Note(action.label),)
        written = tuple(number for number, _ in writes)
        touched = frozenset((*written, *(number for number, _ in view.reads)))
        judged = judge(self._safety, Change(view))
        stages = tuple(view.numbered(stage.writes) for stage in view.stages)
        assert len(stages) == len(view.notes), "every note says how far the step had come"
        assert touched.issuperset(chain.from_iterable(stages)), "what a step wrote on its way, it wrote"
        decides = self._deciding(view, judged.findings)
        return Step(
            notes, tuple(view.arms), judged.met, judged.findings, writer(writes), written, touched, stages, decides
        )

    def _deciding(self, view: View, findings: Sequence[Finding]) -> tuple[tuple[str, int], ...]:
        """Of what several effects together break, the first after which it is broken."""
        found: dict[str, int] = {}
        if findings and len(view.notes) == len(view.stages) > 1:
            for number, stage in enumerate(view.stages):
                for finding in judge(self._safety, Change(view.at(stage))).findings:
                    found.setdefault(finding.property, number)
        return tuple(found.items())

    def _bounds_hit(self, view: View) -> tuple[str, ...]:
        return tuple(name for slot, name in self.world.bounds.items() if view[slot])
