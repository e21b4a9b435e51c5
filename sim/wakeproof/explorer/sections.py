"""What a walk shows: sections of lines, each line of pieces of text with a style, and whatever is told made harmless.

No section knows a terminal: a screen lays them out, and a line mode prints them one below the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from wakeproof.checker.outlook import Prospect
from wakeproof.counterexample.slots import called, where_it_is
from wakeproof.counterexample.slots import text_of as slot_text
from wakeproof.explorer.walk import StateWalk, TakenStep
from wakeproof.kernel.layout import Slot
from wakeproof.kernel.rules import Action
from wakeproof.kernel.source_line import line_of
from wakeproof.kernel.tasks.request import Task
from wakeproof.sites import Site, at
from wakeproof.visible import one_line, spoken
from wakeproof.wording import probability

HEAD, BAD, WARNING, GOOD, DIM, PLAIN, CHANGED = "head", "bad", "warning", "good", "dim", "", "changed"
"""Styles, whose looks are for whoever shows them."""
NOTHING = "∅"
PROSPECTS = {
    Prospect.CERTAIN: (BAD, "!", "every run from here breaks it"),
    Prospect.POSSIBLE: (WARNING, "~", "can still break"),
    Prospect.IMPOSSIBLE: (GOOD, "✓", "cannot break from here"),
    Prospect.UNKNOWN: (DIM, "?", "not known"),
}


class Piece(NamedTuple):
    """A piece of a line, and how it looks."""

    style: str
    text: str


Line = tuple[Piece, ...]


def line(text: str, style: str = PLAIN) -> Line:
    return (piece(text, style),)


def piece(text: str, style: str = PLAIN) -> Piece:
    """Whatever stands in a name, on one line, and no command to a terminal or to CI."""
    return Piece(style, spoken(one_line(text)))


def title(walk: StateWalk) -> list[Line]:
    """What is walked through, and how much of it is known."""
    graph, count = walk.graph, len(walk.graph.states)
    known = f"all {count:,} states" if graph.complete else f"{count:,} states, cut by the limit {graph.limit}"
    return [(piece(walk.about, HEAD), piece(f"  {known}", DIM if graph.complete else WARNING))]


def last_step(walk: StateWalk) -> list[Line]:
    """The step that led here: what it did, where that stands in the source, what it changed and what it broke."""
    if not walk.steps:
        return [line("Nothing has happened yet.", DIM)]
    step, number = walk.steps[-1].transition, len(walk.steps)
    told = "; ".join(map(str, step.step.notes))
    fault = step.action.fault
    what = piece(f"⚡ {told}  [fault: {fault}]", WARNING) if fault else piece(told, HEAD)
    lines: list[Line] = [(piece(f"{number}. ", HEAD), what)]
    if sites := sites_of(walk.steps[-1]):
        lines.append(line(f"   {at(sites)}", DIM))
    lines += [line(f"   {change}", CHANGED) for change in changes(walk)]
    lines += [line(f"   ✗ {name}: {why}", BAD) for name, why in step.step.findings]
    return lines


def sites_of(step: TakenStep) -> tuple[Site, ...]:
    return line_of((note.label, note.sites) for note in step.transition.step.notes)


def changes(walk: StateWalk) -> Iterator[str]:
    """What rows and tokens show that they did not show before the last step."""
    scene, layout, now = walk.machine.world.scene, walk.machine.layout, walk.place.situation.state
    for number in walk.steps[-1].transition.step.written:
        slot = layout.slots[number]
        before, after = (_slot_text(walk, slot, layout.decode(state, slot)) for state in (walk.state_before, now))
        if before != after and (scene is None or not scene.kept or slot in scene.kept):
            yield f"{called(walk.machine.world.scene, slot)}: {before} → {after}"


def actions(walk: StateWalk) -> list[Line]:
    """What can happen next, numbered from 1; of each where it stands in the source, and what it breaks."""
    found = [tuple(_action(walk, number, action)) for number, action in enumerate(walk.actions, 1)]
    return [*found, *_end(walk)]


def _action(walk: StateWalk, number: int, action: Action) -> Iterator[Piece]:
    step, width = walk.next(action), len(str(len(walk.actions)))
    yield piece(f"{number:>{width}}. ", DIM)
    yield piece(f"{'⚡ ' * bool(action.fault)}{action.label}", WARNING if action.fault else PLAIN)
    if sites := sites_of(step):
        yield piece(f"  {PurePosixPath(sites[-1].file).name}:{sites[-1].line}", DIM)
    broken = dict.fromkeys(finding.property for finding in step.transition.step.findings)
    if broken:
        yield piece(f"  ✗ breaks {', '.join(broken)}", BAD)
    if lost := [name for name in _lost(walk, step) if name not in broken]:
        yield piece(f"  ! {', '.join(lost)} cannot be avoided after it", BAD)


def _lost(walk: StateWalk, step: TakenStep) -> Iterator[str]:
    """The properties that every run breaks after a step, and not before it."""
    outlook, here, there = walk.outlook, walk.place.number, step.place.number
    already = {finding.property for _, finding in walk.broken()}
    for name in walk.graph.properties:
        certain = outlook.prospect(there, name) is Prospect.CERTAIN and name not in already
        if certain and outlook.prospect(here, name) is not Prospect.CERTAIN:
            yield name


def _end(walk: StateWalk) -> Iterator[Line]:
    """Where nothing but faults is left, a run may end; what it breaks then."""
    situation = walk.place.situation
    if not situation.quiet:
        return
    left = "Nothing is left to happen but faults: a run may end here." if walk.actions else "Here every run ends."
    yield line(left, DIM)
    for hit in situation.bounds_hit:
        yield line(f"? the bound {hit} is hit: what would follow is not judged", WARNING)
    for name, why in situation.end.findings:
        yield line(f"✗ {name}, if it ends: {why}", BAD)


def prospects(walk: StateWalk) -> list[Line]:
    """What is to be expected of each property from here on; those of which there is nothing to say share a line."""
    broken: dict[str, int] = {}
    for number, finding in walk.broken():
        broken.setdefault(finding.property, number)
    prospect = {name: walk.outlook.prospect(walk.place.number, name) for name in walk.graph.properties}
    told = [name for name in prospect if name in broken or prospect[name] in (Prospect.CERTAIN, Prospect.POSSIBLE)]
    width = max(map(len, told), default=0)
    lines = [tuple(_prospect(walk, name, prospect[name], width, broken.get(name))) for name in told]
    for kind in (Prospect.UNKNOWN, Prospect.IMPOSSIBLE):
        if alike := [name for name in prospect if prospect[name] is kind and name not in broken]:
            style, sign, words = PROSPECTS[kind]
            why = f" ({_why_unknown(walk)})" if kind is Prospect.UNKNOWN else ""
            lines.append((piece(f"{sign} {words}{why}: ", style), piece(", ".join(alike), DIM)))
    return lines


def _prospect(walk: StateWalk, name: str, prospect: Prospect, width: int, broken: int | None) -> Iterator[Piece]:
    style, sign, words = PROSPECTS[prospect]
    if broken:
        yield piece(f"✗ {name:<{width}}  broken at step {broken}", BAD)
        return
    yield piece(f"{sign} {name:<{width}}  {words}", style)
    if prospect is Prospect.POSSIBLE:
        risk = walk.outlook.risk(walk.place.number, name)
        yield piece("" if risk is None else f": probability {probability(risk)}", DIM)


def _why_unknown(walk: StateWalk) -> str:
    if walk.place.number is None:
        return f"this state was not explored ({walk.outlook.limit})"
    return f"runs from here go on where nobody looked ({walk.outlook.limit})"


def state(walk: StateWalk) -> list[Line]:
    """What rows and tokens hold, which requests are in flight, and what else is not as it was at first."""
    scene, layout = walk.machine.world.scene, walk.machine.layout
    now = walk.place.situation.state
    held = {slot: layout.decode(now, slot) for slot in layout.slots}
    kept = [slot for slot in (scene.kept if scene else ()) if slot in held]
    changed = set(walk.steps[-1].transition.step.written) if walk.steps else set[int]()
    lines = [_row(walk, slot, held[slot], is_new=layout.number(slot) in changed) for slot in kept]
    flying = [(slot, value) for slot, value in held.items() if isinstance(value, Task)]
    lines += [line(f"{called(walk.machine.world.scene, slot)} {where_it_is(value)}") for slot, value in flying]
    rest = [slot for slot in layout.slots if slot not in kept and slot not in walk.machine.world.private]
    for slot in rest:
        if not isinstance(held[slot], Task) and held[slot] != layout.decode(layout.first, slot):
            lines.append(_row(walk, slot, held[slot], is_new=layout.number(slot) in changed))
    return lines or [line("Everything is as it was at first.", DIM)]


def _row(walk: StateWalk, slot: Slot, value: Any, *, is_new: bool) -> Line:
    shown = _slot_text(walk, slot, value)
    return (
        piece(f"{called(walk.machine.world.scene, slot)}: ", CHANGED if is_new else DIM),
        piece(shown, CHANGED if is_new else DIM if shown == NOTHING else PLAIN),
    )


def _slot_text(walk: StateWalk, slot: Slot, value: Any) -> str:
    return slot_text(walk.machine.world.scene, slot, value) or NOTHING


def path(walk: StateWalk) -> list[Line]:
    """The steps so far."""
    width = len(str(len(walk.steps)))
    lines = []
    for number, taken in enumerate(walk.steps, 1):
        action, step = taken.transition.action, taken.transition.step
        head = piece(f"{number:>{width}}. ", DIM)
        what = piece(
            f"{'⚡ ' * bool(action.fault)}{'; '.join(map(str, step.notes))}", WARNING if action.fault else PLAIN
        )
        broken = [piece(f"  ✗ {name}", BAD) for name in dict.fromkeys(found.property for found in step.findings)]
        lines.append((head, what, *broken))
    return lines or [line("No step has been taken.", DIM)]


def text_of(lines: Iterable[Line]) -> Sequence[str]:
    """The lines without their looks."""
    return ["".join(each.text for each in pieces) for pieces in lines]
