"""Phases are a quotient of the state graph of a small world: states of one phase are one node."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

import msgspec

from wakeproof.checker.crash_points import step_name
from wakeproof.checker.graph import Graph
from wakeproof.kernel.layout import View
from wakeproof.kernel.memo import ReadSetMemo
from wakeproof.kernel.scene import Scene

STATES_MAX, NODES_MAX = 60_000, 60
"""Larger graphs, and those with more phases, are not drawn: nobody could read them."""
STEPS_NAMED = 3


class StatePhase(msgspec.Struct, frozen=True, omit_defaults=True):
    """How many states stand here, and which properties are broken on the way in or at an end here."""

    name: str
    states: int
    broken: tuple[str, ...] = ()


class Passage(msgspec.Struct, frozen=True, omit_defaults=True):
    """Transitions from one phase to another (by number), the steps that make most of them, and how many are faults."""

    source: int
    target: int
    transitions: int
    steps: tuple[str, ...]
    faults: int = 0


class Phases(msgspec.Struct, frozen=True):
    """Phases in the order in which they are first reached, and the passages between them."""

    phases: tuple[StatePhase, ...]
    passages: tuple[Passage, ...]


def phases(graph: Graph) -> Phases | None:
    """The quotient of a whole graph; None where it is too large to be read, or the model names no phases."""
    scene = graph.machine.world.scene
    if scene is None or not graph.complete or len(graph.states) > STATES_MAX:
        return None
    named = ReadSetMemo(graph.machine.layout, lambda view: phase_name(scene, view))
    names = [named(state) for state in graph.watch.each(graph.states)]
    number = {name: place for place, name in enumerate(dict.fromkeys(names))}
    if not 1 < len(number) <= NODES_MAX:
        return None
    within = [number[name] for name in names]
    broken = _broken(graph, within)
    counts = Counter(within)
    assert counts.total() == len(graph.states), "a state stands in one phase"
    told = (StatePhase(name, counts[place], tuple(sorted(broken[place]))) for name, place in number.items())
    return Phases(tuple(told), tuple(_passages(graph, within)))


def phase_name(scene: Scene, view: View) -> str:
    """Where a state stands, in a few words; empty where the model does not say."""
    return ", ".join(scene.phase(view))


def _broken(graph: Graph, within: list[int]) -> dict[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    for target, number in zip(graph.targets, graph.moves, strict=True):
        if graph.all_moves[number].breaks:
            found[within[target]].update(_names(graph, graph.all_moves[number].breaks))
    for end, broken in graph.end_breaks.items():
        found[within[end]].update(_names(graph, broken))
    return found


def _names(graph: Graph, bits: int) -> Iterator[str]:
    return (name for place, name in enumerate(graph.properties) if bits >> place & 1)


def _passages(graph: Graph, within: list[int]) -> Iterator[Passage]:
    crossing: dict[tuple[int, int], Counter[int]] = defaultdict(Counter)
    for origin, target, number in zip(graph.origins, graph.targets, graph.moves, strict=True):
        if within[origin] != within[target]:
            crossing[within[origin], within[target]][number] += 1
    for (source, target), moves in sorted(crossing.items()):
        steps, faults = Counter[str](), 0
        for number, count in moves.items():
            action = graph.all_moves[number].action
            steps[step_name(action.label)] += count
            faults += count * (action.fault is not None)
        most = sorted(steps, key=lambda step: (-steps[step], step))[:STEPS_NAMED]
        yield Passage(source, target, moves.total(), tuple(most), faults)
