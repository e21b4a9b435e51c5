"""A run laid out in lanes: who speaks to whom at each step, what each row shows after it, and how the property fares.

The decisive step is the one that raises most the probability that a random schedule breaks the property; it is known
where every interleaving was explored.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from wakeproof.checker.outlook import Ahead
from wakeproof.checker.phases import phase_name
from wakeproof.counterexample.marks import marks
from wakeproof.counterexample.moments import Choice, HeldText, moments
from wakeproof.kernel.layout import View
from wakeproof.kernel.machine import Machine, Transition
from wakeproof.kernel.scene import Lane, Scene, Seen, plain_scene
from wakeproof.kernel.trace import Trace
from wakeproof.schedulers.replay import attached
from wakeproof.sites import Site

ALIKE = 1e-9
"""Rises that differ by less are the same: risks are told with six digits."""
HOLDS, LOST, BROKEN = "holds", "lost", "broken"


class Column(msgspec.Struct, frozen=True, omit_defaults=True):
    """A lane, its kind (`service`, `process`, `row`, `memory`), and what it shows before the first step."""

    name: str
    kind: str
    shows: str = ""


class Message(msgspec.Struct, frozen=True, omit_defaults=True):
    """One note of a step, from a lane to a lane (the same, where one acts by itself).

    `sites` are the lines of code that it comes from, the handler's first; none where it is nobody's code.
    """

    source: str
    target: str
    text: str
    sites: tuple[Site, ...] = ()


class Shows(msgspec.Struct, frozen=True):
    """What a lane shows from this step on; empty is nothing."""

    lane: str
    text: str


class DrawnStep(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """One step of one actor. `fault` is the budget it spends.

    `property` says how the property fares: not concerned (empty), `holds` (its premise was met), `lost` (whatever
    follows), `broken`. `risk` is the probability that a random schedule breaks it from here on; `phase` is where the
    world stands after the step. `requests` and `slots` are those that show something else from here on, where no lane
    shows it; `choices` are all actions that were enabled before the step, itself included.
    """

    label: str
    actor: str
    messages: tuple[Message, ...]
    fault: str = ""
    shows: tuple[Shows, ...] = ()
    property: str = ""
    risk: float | None = None
    phase: str = ""
    requests: tuple[HeldText, ...] = ()
    slots: tuple[HeldText, ...] = ()
    choices: tuple[Choice, ...] = ()


class Drawing(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=True):
    """The lanes that the run touches, and its steps; `phase` and `risk` before the first.

    Of steps counted from 1, `decisive` is the one that decides it, `breaks` the one that breaks the property or loses
    it, and `fell_in` what of somebody else's came before that; None where there is none, or it is not known.
    """

    columns: tuple[Column, ...]
    steps: tuple[DrawnStep, ...]
    phase: str = ""
    risk: float | None = None
    decisive: int | None = None
    breaks: int | None = None
    fell_in: int | None = None


def draw(
    machine: Machine,
    run: Trace,
    name: str,
    no_return: int = 0,
    risks: Sequence[float] = (),
    lost: int = 0,
    ahead: Sequence[Sequence[Ahead]] = (),
) -> Drawing:
    """A run of this machine, as far as the property is concerned.

    `risks` are before the first step and after each; `ahead` is what the choices before each step lead to.

    `lost` is the step at which a liveness property is lost, where it is known to be another than `no_return`.
    """
    run = attached(machine, run)
    path = run.transitions
    scene = machine.world.scene or _drawn_from_slots(machine, run)
    shown = [machine.layout.first, *(transition.to.state for transition in path)]
    phases = [phase_name(scene, View(machine.layout, state)) for state in shown]
    fares, marked = _fares(run, path, name, no_return), marks(run, name, lost or no_return)
    steps = tuple(
        DrawnStep(
            label=transition.action.label,
            actor=transition.action.actor,
            messages=tuple(_messages(scene, Seen(machine.layout, before, transition))),
            fault=transition.action.fault or "",
            shows=tuple(_changes(scene, Seen(machine.layout, before, transition))),
            property=fare,
            risk=risks[number] if risks else None,
            phase=phases[number],
            requests=moment.requests,
            slots=moment.slots,
            choices=moment.choices,
        )
        for number, (before, (transition, moment), fare) in enumerate(
            zip(shown[:-1], moments(machine, scene, path, ahead), fares, strict=True), 1
        )
    )
    return Drawing(
        columns=tuple(_columns(machine, scene, steps)),
        steps=steps,
        phase=phases[0],
        risk=risks[0] if risks else None,
        decisive=_decisive(risks),
        breaks=marked.breaks or None,
        fell_in=marked.interfering or None,
    )


def _drawn_from_slots(machine: Machine, run: Trace) -> Scene:
    """A lane for each who acts in the run, and for each slot that the world has of its own."""
    own = [slot for slot in machine.world.slots if slot not in machine.world.private]
    return plain_scene(tuple(dict.fromkeys(step.actor for step in run.steps)), own)


def _decisive(risks: Sequence[float]) -> int | None:
    """The first of the steps that raise the risk most."""
    rises = [after - before for before, after in pairwise(risks)]
    most = max(rises, default=0.0)
    return next(step for step, rise in enumerate(rises, 1) if rise >= most - ALIKE) if most > ALIKE else None


def _fares(run: Trace, path: Sequence[Transition], name: str, no_return: int) -> Iterator[str]:
    """How the property fares at each step; what liveness says of the end is said of the last step."""
    last = len(path)
    for number, (step, transition) in enumerate(zip(run.steps, path, strict=True), 1):
        found = step.findings if number < last else (*step.findings, *run.end)
        if any(finding.property == name for finding in found):
            yield BROKEN
        elif no_return and number >= no_return:
            yield LOST
        else:
            yield HOLDS if name in transition.step.met else ""


def _messages(scene: Scene, seen: Seen) -> Iterator[Message]:
    return (Message(*scene.between(seen, note), str(note), note.sites) for note in seen.step.notes)


def _changes(scene: Scene, seen: Seen) -> Iterator[Shows]:
    for slot in seen.written:
        if kept := scene.kept.get(slot):
            text = kept.text(seen.after(slot))
            if text != kept.text(seen.before(slot)):
                yield Shows(kept.lane, text)


def _columns(machine: Machine, scene: Scene, steps: Sequence[DrawnStep]) -> Iterator[Column]:
    """Only lanes that something happens in, in the scene's order; one that the scene does not know comes last."""
    met = {lane for step in steps for message in step.messages for lane in (message.source, message.target)}
    met |= {shows.lane for step in steps for shows in step.shows}
    first = {kept.lane: kept.text(machine.world.slots[slot]) for slot, kept in scene.kept.items()}
    unknown = sorted(met - {lane.name for lane in scene.lanes})
    for lane in (*scene.lanes, *map(Lane, unknown)):
        if lane.name in met:
            yield Column(lane.name, lane.kind, first.get(lane.name, ""))
