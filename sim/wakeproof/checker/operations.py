"""An operation says what a step does in words that no release chooses: rows, tokens and calls, by whose request.

A step of the world's own (a restart, a runner that sends) is its label. A step of the module is what it does outside
itself (`Note.acts`); one that does nothing there is told by what its handler does next, undisturbed. So a read that is
added, left out or put elsewhere changes no word of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from wakeproof.checker.graph import Graph, Move
from wakeproof.checker.signature import handler_of
from wakeproof.kernel.layout import Note
from wakeproof.labels import parse

ON_TO = "on to "


class Operations:
    """The operations of one graph's steps; each state is asked once where a handler goes from there."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self._next: dict[tuple[int, str], str] = {}
        self._next_where: dict[tuple[bytes, str], str] = {}
        self._alike: dict[tuple[int, str], str | None] = {}

    @cached_property
    def acts(self) -> dict[str, tuple[str, ...]]:
        """What an effect does where it finds something to do: where it finds nothing, its place is the same."""
        found: dict[str, tuple[str, ...]] = {}
        for note in (note for move in self.graph.all_moves for note in move.step.notes):
            if note.acts:
                found[note.label] = min(found.get(note.label, note.acts), note.acts)
        return found

    def of(self, edge: int, name: str = "") -> str:
        """What a step does; of several effects, that by which the property `name` is broken, if one is."""
        move = self.graph.move(edge)
        if move.action.fault:
            return self._by_a_fault(move, self.graph.origins[edge])
        key = (move.number, name)
        if key not in self._alike:
            self._alike[key] = _anywhere(move, name)
        return self._alike[key] or self._on(handler_of(move.action), edge)

    def _by_a_fault(self, move: Move, origin: int) -> str:
        """A call that fails, or comes when nobody is there any more, by what it does; any other fault by its label."""
        action, how = move.action, parse(move.action.label)
        struck = self._struck(origin, action.instead) if action.instead else None
        if struck is not None:
            return f"{self.of(struck)} {how.outcome or action.fault}"
        acts = [act for note in move.step.notes for act in note.acts or ()]
        if acts:
            return f"{_by(how.subject, acts)} {how.outcome or action.fault}"
        return _unrouted(action.label)

    def next(self, state: int, handler: str) -> str:
        """What a handler that stands in a state will do next, if nothing falls in; empty where it has not begun."""
        alike = self.graph.offered(state), handler
        known = self._next_where.get(alike)
        known = self._next.get((state, handler)) if known is None else known
        if known is None:
            known, is_at_once = self._found_next(state, handler)
            if is_at_once:
                self._next_where[alike] = known
            else:
                self._next[state, handler] = known
        return known

    def _found_next(self, state: int, handler: str) -> tuple[str, bool]:
        """The next operations, one for each choice of the world's (to which server a request goes).

        They are the same wherever the same moves are enabled, if the first step of each says what it is.
        """
        own = self._own(state, handler)
        is_at_once = all(self._at_once(self.graph.move(edge), handler) is not None for edge in own)
        return " or ".join(sorted({self._onward(edge, handler) for edge in own})), is_at_once

    def _at_once(self, move: Move, handler: str) -> str | None:
        """What a handler's step does; None where the steps after it have to say what it is on to."""
        if acts := [act for note in move.step.notes for act in note.acts or self.acts.get(note.label, ())]:
            return _by(handler, acts)
        return _unrouted(move.action.label) if move.step.notes[0].acts is None else None

    def _onward(self, edge: int, handler: str) -> str:
        """What a handler does first from this step of its own on."""
        seen = set[int]()
        while edge not in seen:
            seen.add(edge)
            if (at_once := self._at_once(self.graph.move(edge), handler)) is not None:
                return at_once
            following = self._own(self.graph.targets[edge], handler)
            if not following:
                break
            edge = following[0]
        return ""

    def _own(self, state: int, handler: str) -> list[int]:
        """The handler's next steps, but for faults, in the order of their labels."""
        offered = ((self.graph.move(edge).action, edge) for edge in self.graph.edges(state))
        return [
            edge for _, edge in sorted((a.label, e) for a, e in offered if not a.fault and handler_of(a) == handler)
        ]

    def _struck(self, state: int, label: str) -> int | None:
        """The step whose place a fault takes."""
        return next((e for e in self.graph.edges(state) if self.graph.move(e).action.label == label), None)

    def _on(self, whose: str, edge: int) -> str:
        following = self.next(self.graph.targets[edge], whose)
        return f"{whose}: {ON_TO}{following.removeprefix(f'{whose}: ') or 'its end'}"


def _anywhere(move: Move, name: str) -> str | None:
    """What a sound step does wherever it is taken; None where that is for its handler's next step to say."""
    whose, note = handler_of(move.action), deciding(move, name)
    notes, label = ((note,), note.label) if note else (move.step.notes, move.action.label)
    if acts := [act for each in notes for act in each.acts or ()]:
        return _by(whose, acts)
    if notes[0].acts is None:
        return _unrouted(label)
    return _by(whose, [f"reads {thing}" for thing in note.sees]) if note and note.sees else None


def deciding(move: Move, name: str) -> Note | None:
    """The effect by which a step of several breaks a safety property."""
    return next((move.step.notes[number] for of, number in move.step.decides if of == name), None)


def interfering(move: Move, touched: Iterable[int]) -> Note | None:
    """The first effect of a step that writes one of these slots; None where its notes do not say what they wrote."""
    wanted, before = frozenset(touched), frozenset[int]()
    for note, written in zip(move.step.notes, move.step.stages, strict=False):
        if wanted.intersection(written) - before:
            return note
        before = frozenset(written)
    return None


def _by(whose: str, acts: Sequence[str]) -> str:
    return f"{whose}: {', '.join(acts)}"


def _unrouted(label: str) -> str:
    return str(parse(label)._replace(server=""))
