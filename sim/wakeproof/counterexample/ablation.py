"""An ablation shows why a fault or an ordering of a counterexample is needed: the nearest run without it passes.

It is a counterfactual in Lewis's sense (1973): near means the same choices as far as they can still be made, and
nothing unusual after that. Where even the nearest runs break the property, that is said: then something else would
have broken it as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, takewhile
from typing import NamedTuple

from wakeproof.errors import LimitReached
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.trace import Trace
from wakeproof.schedulers.lenient import replay_leniently

Stretch = list[str]


class Ablation(NamedTuple):
    """What is left out or turned round, whether the run then passes (None: it has no end to tell), and its choices."""

    without: str
    passes: bool | None
    choices: tuple[str, ...]


def ablations(machine: Machine, run: Trace, breaks: str, over: Callable[[], str] = lambda: "") -> list[Ablation]:
    """The ablations of a run: one per fault, and one per ordering that can be otherwise, as they come in the run.

    `over` names a limit that is reached: of what is left then, nothing is said.
    """
    edited = takewhile(lambda each: not over(), _without(run))
    tried = ((what, [_tried(machine, labels, breaks) for labels in edits]) for what, edits in edited)
    changed = ((what, [(p, c) for p, c in outcomes if not _same(run, c)]) for what, outcomes in tried)
    return [_nearest(what, outcomes) for what, outcomes in changed if outcomes]


def _nearest(what: str, outcomes: Sequence[tuple[bool | None, tuple[str, ...]]]) -> Ablation:
    passes, choices = next((outcome for outcome in outcomes if outcome[0]), outcomes[0])
    return Ablation(what, passes, choices)


def _same(run: Trace, choices: tuple[str, ...]) -> bool:
    """What could not be done otherwise came out as it was."""
    return choices[: len(run.labels)] == run.labels


def _tried(machine: Machine, labels: Sequence[str], breaks: str) -> tuple[bool | None, tuple[str, ...]]:
    try:
        run = replay_leniently(machine, labels)
    except LimitReached:
        return None, ()
    if run.broken(breaks):
        return False, run.labels
    return None if run.bounds_hit else True, run.labels


def _without(run: Trace) -> Iterator[tuple[str, list[list[str]]]]:
    """What the run rests on, and for each the choices of the runs to try without it."""
    labels = list(run.labels)
    for number, step in enumerate(run.steps):
        if step.fault:
            yield f"fault {step.label}", [labels[:number] + labels[number + 1 :]]
    actors = [step.actor for step in run.steps]
    stretches = [[label for _, label in group] for _, group in groupby(zip(actors, labels, strict=True), key=_actor)]
    owners = [actor for actor, _ in groupby(actors)]
    for number in range(1, len(stretches)):
        later = [place for place in range(number + 1, len(owners)) if owners[place] == owners[number - 1]]
        if later:  # somebody was in the midst of something, and this stretch fell in
            turned = f"order {stretches[later[0] - 1][-1]} < {stretches[later[0]][0]}"
            yield turned, [_joined(stretches, number, later[0]), _put_off(stretches, number, later[0])]


def _actor(labelled: tuple[str, str]) -> str:
    return labelled[0]


def _joined(stretches: Sequence[Stretch], number: int, later: int) -> Stretch:
    """Whoever was interrupted goes on first."""
    moved = [*stretches[:number], stretches[later], *stretches[number:later], *stretches[later + 1 :]]
    return [label for stretch in moved for label in stretch]


def _put_off(stretches: Sequence[Stretch], number: int, later: int) -> Stretch:
    """Whoever fell in comes last."""
    moved = [*stretches[:number], *stretches[later:], *stretches[number:later]]
    return [label for stretch in moved for label in stretch]
