"""Every moment of a run: what is in flight, what else the state holds, and what else could have happened there.

The rows and tokens of a moment are lanes of the drawing. What a choice would have led to is for the checker to say.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import repeat
from typing import NamedTuple

import msgspec

from wakeproof.checker.outlook import Ahead, Prospect
from wakeproof.counterexample.slots import called, text_of
from wakeproof.kernel.machine import Machine, Situation, Transition
from wakeproof.kernel.rules import Action
from wakeproof.kernel.scene import Scene
from wakeproof.kernel.tasks.request import GONE, Task
from wakeproof.labels import parse, subject_of

Told = Mapping[str, str]


class HeldText(msgspec.Struct, frozen=True):
    """What a request in flight, or a slot that is no lane, shows from this step on; empty is nothing."""

    name: str
    text: str


class Choice(msgspec.Struct, frozen=True, omit_defaults=True):
    """An action that was enabled before a step; `fault` is the budget that it spends, `breaks` what it breaks at once.

    Of the property that the run breaks, `prospect` and `risk` say what is to be expected after it; None is not known.
    """

    label: str
    fault: str = ""
    breaks: tuple[str, ...] = ()
    prospect: Prospect | None = None
    risk: float | None = None


class Moment(NamedTuple):
    """What changed with a step beside the lanes, and every choice that there was before it."""

    requests: tuple[HeldText, ...]
    slots: tuple[HeldText, ...]
    choices: tuple[Choice, ...]


def moments(
    machine: Machine, scene: Scene, path: Sequence[Transition], ahead: Sequence[Sequence[Ahead]] = ()
) -> Iterator[tuple[Transition, Moment]]:
    """The steps of a run of this machine from its first state on, each with its moment.

    `ahead` has for each step what its choices lead to, in the order in which the state offers them. Where it has
    nothing, no choice is followed: nobody has looked there, and its code may be refused.
    """
    before = machine.first
    requests, slots = in_flight(machine, scene, before), held(machine, scene, before)
    for number, transition in enumerate(path):
        now = transition.to
        flying, holding = in_flight(machine, scene, now), held(machine, scene, now)
        known = ahead[number] if ahead else (None,) * len(before.actions)
        assert len(known) == len(before.actions), "the graph knows every enabled action"
        choices = tuple(map(_choice, repeat(before), before.actions, known))
        yield transition, Moment(_changes(requests, flying), _changes(slots, holding), choices)
        before, requests, slots = now, flying, holding


def _choice(before: Situation, action: Action, ahead: Ahead | None) -> Choice:
    if ahead is None:
        return Choice(action.label, action.fault or "")
    breaks = tuple(dict.fromkeys(finding.property for finding in before.follow(action).step.findings))
    return Choice(action.label, action.fault or "", breaks, *ahead)


def _changes(before: Told, after: Told) -> tuple[HeldText, ...]:
    names = dict.fromkeys((*before, *after))
    return tuple(HeldText(name, after.get(name, "")) for name in names if before.get(name, "") != after.get(name, ""))


def in_flight(machine: Machine, scene: Scene, at: Situation) -> dict[str, str]:
    """The requests in flight: where each is, and what it does next."""
    found = dict[str, str]()
    for number, slot in enumerate(machine.layout.slots):
        value = machine.layout.values[number][at.state[number]]
        if isinstance(value, Task):
            name = called(scene, slot)
            where = "its answer is on its way" if value.server == GONE else f"on server {value.server}"
            found[name] = f"{where}{_next(at, name)}"
    return found


def _next(at: Situation, name: str) -> str:
    labels = [each.label for each in at.actions if not each.fault and subject_of(each.label) == name]
    return f", next: {', '.join(parse(label).does for label in labels)}" if labels else ""


def held(machine: Machine, scene: Scene, at: Situation) -> dict[str, str]:
    """What else the state holds that it did not hold at first; rows, tokens and requests are told elsewhere."""
    layout = machine.layout
    found = dict[str, str]()
    for number, slot in enumerate(layout.slots):
        if at.state[number] == layout.first[number] or slot in scene.kept or slot in machine.world.private:
            continue
        value = layout.values[number][at.state[number]]
        if not isinstance(value, Task):
            found[called(scene, slot)] = text_of(scene, slot, value) or "nothing"
    return found
