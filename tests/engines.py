"""The two engines side by side: the interpreter, and the compiled loop from the first state or from a later one on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from wakeproof.checker import explore as interpreted
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import Engine, Limits
from wakeproof.kernel.machine import Machine, Step

NO_LIMITS = Limits()
ARRAYS = ("starts", "stops", "moves", "targets", "ends", "parents", "actors", "limit", "faults_covered")


def by_interpreter(machine: Machine, limits: Limits = NO_LIMITS, **options: Any) -> Graph:
    return interpreted.explore(machine, replace(limits, engine=Engine.INTERPRETED), **options)


def by_compiled_loop(machine: Machine, limits: Limits = NO_LIMITS, *, after: int = 0, **options: Any) -> Graph:
    """The interpreter hands over after so many states."""
    with patch.object(interpreted, "HAND_OVER_AT", after):
        return interpreted.explore(machine, replace(limits, engine=Engine.COMPILED), **options)


def differences(one: Graph, other: Graph) -> list[str]:
    """What two graphs of machines of the same world do not have in common."""
    found = [name for name in ARRAYS if getattr(one, name) != getattr(other, name)]
    found += ["states"] * (list(one.states) != list(other.states))
    found += ["all_moves"] * (list(_moves(one)) != list(_moves(other)))
    return found


def _moves(graph: Graph) -> Iterator[tuple[Any, ...]]:
    for move in graph.all_moves:
        yield move.number, move.action.label, move.actor, move.breaks, _plain(move.step)


def _plain(step: Step) -> tuple[Any, ...]:
    told = (step.notes, step.arms, step.met, step.findings)
    return (*told, step.written, step.touched, step.stages, step.decides)


def apart(world: Callable[[], Machine], limits: Limits = NO_LIMITS, *, after: int = 0) -> list[str]:
    """How the engines differ on a world; each has a machine of its own, and then explores it once more."""
    ours, theirs = world(), world()
    reference = by_interpreter(ours, limits)
    cold, warm = (by_compiled_loop(theirs, limits, after=after) for _ in range(2))
    again = by_interpreter(ours, limits)  # what is known already is numbered as it is met
    return [*differences(reference, cold), *differences(again, warm)]
