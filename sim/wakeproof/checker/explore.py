"""Exploration expands every state once, in layers: fewest faults first.

A state is its string: what may follow depends on nothing else, so two interleavings that lead to the same string are
one from there on. Layer n holds the states whose least number of faults is n. An action costs one fault or none, so
layers are the buckets of a shortest-path search (Dial 1969). The invariant is Dijkstra's: when layer n is begun, every
state of a lower layer was expanded in its own layer, and no state still waiting is reached with fewer than n faults. A
state found again at less cost moves to the lower bucket before any bucket holding it has been expanded. So where a
limit cuts layer n + 1 short, every run with at most n faults has been covered.
"""

from __future__ import annotations

import gc
import math
from collections.abc import Iterator
from contextlib import contextmanager

from wakeproof.checker.compiled.checkpoint import Checkpoint
from wakeproof.checker.compiled.exploration import go_on
from wakeproof.checker.compiled.native import Native, native
from wakeproof.checker.compiled.parted import PartingPlan
from wakeproof.checker.graph import Graph, Move, numbers
from wakeproof.checker.limits import INTERRUPTED, LOOK_EVERY, Engine, Limits, OnStates, Watch
from wakeproof.checker.symmetry import NotSymmetric, Symmetry
from wakeproof.errors import LimitReached
from wakeproof.kernel.machine import Machine, Step
from wakeproof.kernel.offers import Actions
from wakeproof.kernel.rules import Action

Waiting = list[tuple[int, Actions]]
HAND_OVER_AT = 4096
"""So many states are expanded here before the compiled loop is asked for: small worlds are done before it is loaded."""


def explore(
    machine: Machine,
    limits: Limits | None = None,
    on_progress: OnStates = lambda states: None,
    watch: Watch | None = None,
    checkpoint: Checkpoint | None = None,
    parting: PartingPlan | None = None,
) -> Graph:
    """The graph of all states within the limits; an interrupt is one, and leaves what was explored.

    A `watch` that is given has its own limits, and goes on to be looked at in every pass over the graph. With a
    `checkpoint` the compiled engine goes on from what is kept there, and keeps what it comes to. With a `parting` it
    is done by several workers once it is large.
    """
    looked = watch or Watch(limits or Limits(), on_progress)
    refused = ""
    if looked.limits.symmetry and machine.world.interchangeable:
        try:
            return _reduced(machine, looked, watch)
        except NotSymmetric as error:
            refused = f"not reduced: {error}"
    graph = _explored(Exploration(machine, looked, checkpoint, parting), watch)
    graph.reduction = refused
    return graph


def _reduced(machine: Machine, looked: Watch, watch: Watch | None) -> Graph:
    """One state of each orbit."""
    symmetry = Symmetry(machine)
    graph = _explored(Exploration(machine, looked, symmetry=symmetry), watch)
    try:
        for end in graph.ends:
            symmetry.check_end(graph.states[end])
    except KeyboardInterrupt:
        graph.limit = INTERRUPTED
    graph.reduction = f"one state for each orbit of {' and of '.join(map(', '.join, machine.world.interchangeable))}"
    return graph


def _explored(exploration: Exploration, watch: Watch | None) -> Graph:
    """Whatever ends it, what was explored until then is in the graph."""
    if watch is not None:
        exploration.graph.watch = watch
    try:
        with uncollected():
            exploration.run()
    except KeyboardInterrupt:
        exploration.graph.limit = INTERRUPTED
        exploration.close()
    except LimitReached as reached:
        exploration.graph.limit = f"{reached.limit}={reached.value}"
        exploration.close()
    interrupted = exploration.graph.limit == INTERRUPTED  # anywhere, even between a state's first edge and its slice
    assert interrupted or exploration.graph.is_packed(), "the states' slices are not the edges that were found"
    return exploration.graph


@contextmanager
def uncollected() -> Iterator[None]:
    """Nothing made of a graph is ever a cycle; looking for one among millions of states would take half the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


class Exploration:
    """An exploration under way."""

    def __init__(
        self,
        machine: Machine,
        watch: Watch,
        checkpoint: Checkpoint | None = None,
        parting: PartingPlan | None = None,
        symmetry: Symmetry | None = None,
    ) -> None:
        self.checkpoint, self.parting, self.symmetry = checkpoint, parting, symmetry
        self.machine, self.limits, self.watch = machine, watch.limits, watch
        self.states: list[str] = []
        self.graph = Graph(machine, self.states, engine=self.limits.engine, symmetry=symmetry)
        self.index: dict[str, int] = {}
        self.layer_of = numbers()
        self.expanded = self.at = self.layer = 0
        self.move_of: dict[Step, Move] = {}
        self.layers: list[Waiting] = [[], []]
        self.look_every = LOOK_EVERY
        self.native: Native | None = None
        hand_over_at = HAND_OVER_AT if symmetry is None else 0
        self.hand_over_at: float = hand_over_at if self.limits.engine is Engine.COMPILED else math.inf
        self._find(machine.layout.first, machine.offers.busy(machine.layout.first), 0)

    def run(self) -> None:
        graph = self.graph
        while self.layers[self.layer]:
            self._expand_all(self.layer)
            if graph.limit:
                return
            if self.native is not None:
                go_on(self, self.native)
                return
            graph.faults_covered = self.layer  # the bucket is empty, and nothing in later ones leads back into it
            self.layers.append([])
            self.layer += 1

    def _find(self, state: str, busy: Actions, layer: int) -> int:
        number = self.index[state] = len(self.states)
        self.states.append(state)
        self.graph.starts.append(0)
        self.graph.stops.append(0)
        self.graph.parents.append(self.at)
        self.layer_of.append(layer)
        self.layers[layer].append((number, busy))
        return number

    def _expand_all(self, layer: int) -> None:
        """The loop that everything waits for: what it needs is at hand, and nothing is made that is not kept."""
        graph, machine, layer_of, number_of = self.graph, self.machine, self.layer_of, self.index.get
        busy_after, with_idle, offers_busy = machine.offers.busy_after, machine.offers.with_idle, machine.offers.busy
        symmetry = self.symmetry
        states_max = self.limits.states
        waiting, move_of, successor = self.layers[layer], self.move_of, machine.successor
        while waiting:
            if self.expanded >= self.hand_over_at and self._hands_over():
                return
            number, busy = waiting.pop()
            if graph.stops[number] or layer_of[number] < layer:
                continue  # found again with fewer faults, and expanded then
            self.expanded += 1
            if (len(graph.states) > states_max or not self.expanded % LOOK_EVERY) and self.over(len(graph.states)):
                return
            graph.starts[number] = len(graph.targets)
            state, quiet, self.at = graph.states[number], True, number
            actions = with_idle(busy, state)
            if symmetry is not None:
                symmetry.check_state(state, actions)
            for action in actions:
                step, after = successor(state, action)
                move = move_of.get(step) or self.learn(action, step)
                faults = layer + (action.fault is not None)
                quiet = quiet and faults > layer
                there = after
                if symmetry is not None:
                    symmetry.check_edge(action, state)
                    there, _ = symmetry.canonical(after)
                target = number_of(there)
                if target is None:
                    offered = busy_after(busy, after, step.written) if there is after else offers_busy(there)
                    target = self._find(there, offered, faults)
                elif layer_of[target] > faults:  # only from the layer after this one, of which nothing was expanded
                    assert not graph.stops[target], "a state was expanded before its least faults were known"
                    layer_of[target] = faults
                    graph.parents[target] = number
                    self.layers[faults].append((target, offers_busy(there)))
                graph.moves.append(move.number)
                graph.targets.append(target)
            graph.stops[number] = len(graph.targets)
            if quiet:
                graph.ends.append(number)

    def _hands_over(self) -> bool:
        """Whether the compiled loop is to go on from here; where there is none, it is not asked for again."""
        self.native, self.hand_over_at = native(), math.inf
        return self.native is not None

    def close(self) -> None:
        """Keep the edges found so far of the state that was in hand when somebody interrupted, and no state by half."""
        graph = self.graph
        if isinstance(graph.states, list):
            for held in (graph.states, graph.starts, graph.stops):
                del held[len(graph.parents) :]
        if len(graph.moves) > len(graph.targets):
            del graph.moves[len(graph.targets) :]
        graph.stops[self.at] = max(graph.stops[self.at], len(graph.targets))

    def over(self, count: int) -> bool:
        """Tell how many states there are, and note the limit that is reached, if one is."""
        self.graph.limit = f"states={self.limits.states}" if count > self.limits.states else self.watch.over(count)
        return bool(self.graph.limit)

    def learn(self, action: Action, step: Step) -> Move:
        graph = self.graph
        if action.actor not in graph.actors:
            graph.actors.append(action.actor)
        breaks = graph.bits(finding.property for finding in step.findings)
        move = Move(len(graph.all_moves), action, step, graph.actors.index(action.actor), breaks)
        graph.all_moves.append(move)
        self.move_of[step] = move
        return move
