"""What earlier runs have observed: where actors stood, what they read there, and what nobody has read yet.

An actor that stands where it stood before, and reads what it read before, does what it did before: a step is a function
of its reads. So something new can only come of a value that was not read at that place. That reads of other values, not
orders as such, are what tells runs apart, is the idea of reads-from fuzzing (Wolff, Shi, Duck, Mathur and Roychoudhury,
"Greybox fuzzing for concurrency testing", ASPLOS 2024); here the values stand in the slots, and equal ones are one.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wakeproof.kernel.machine import Machine, Situation, Step, Transition
from wakeproof.kernel.rules import Action
from wakeproof.schedulers.footprints import step_of

Place = tuple[object, ...]
"""Where an actor stands: its action, by the names that alike ones share if it has any, and what it reads of its own."""
Reads = tuple[tuple[int, str], ...]
"""Slots that others may write, each with the code that was read."""


WAIT = ""
"""In place of a code: any value by which whoever stands there has to wait."""


class Pending(NamedTuple):
    """An enabled action as its actor stands before it."""

    place: Place
    reads: Reads
    step: Step


class Goal(NamedTuple):
    """Something that nobody has read yet at a place where somebody stood; or that somebody waits there."""

    place: Place
    reads: Reads


class Section(NamedTuple):
    """What an actor does from a place on until it writes a slot again that it writes there, as it does with a mutex.

    Where it never does, it is not closed, and there is no end to what it writes. `inside` are the places in between.
    """

    closed: bool
    inside: tuple[Place, ...] = ()
    writes: tuple[tuple[int, str], ...] = ()


class Observations:
    """What the runs of one machine have observed; each run adds to it, and none takes anything back."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._private = frozenset(map(machine.layout.number, machine.world.private))
        self._pending: dict[Step, Pending] = {}
        self.following: dict[Place, dict[Reads, Place | None]] = {}
        self.writes: dict[Place, dict[tuple[int, str], None]] = {}
        self.values: dict[int, dict[str, None]] = defaultdict(dict)
        self.tried: Counter[Goal] = Counter()
        self.enabling: dict[Place, dict[int, dict[str, None]]] = {}
        self._actors: dict[int, dict[str, None]] = defaultdict(dict)
        self._sections: dict[Place, Section] = {}

    def pending(self, state: Situation, action: Action) -> Pending:
        """Where the actor of an enabled action stands, and what it would read now."""
        step = step_of(state, action)
        known = self._pending.get(step)
        if known is None:
            path = self._machine.step_of(action).path(state.state)
            values = self._machine.layout.values
            own = tuple(values[number][code] for number, code in path if number in self._private)
            reads = tuple((number, code) for number, code in path if number not in self._private)
            known = self._pending[step] = Pending((action.names or action, *own), reads, step)
        return known

    def add(self, path: Sequence[Transition]) -> None:
        """Learn from a run."""
        before, came_from = self._machine.first, dict[str, Pending]()
        for action, _, after in path:
            now = self.pending(before, action)
            last = came_from.get(action.actor)
            if last is not None:
                self.following[last.place][last.reads] = now.place
            self._learn(action.actor, now, before.state, after.state)
            self._learn_enabling(action, now.place, before.state)
            came_from[action.actor], before = now, after

    def _learn(self, actor: str, now: Pending, before: str, after: str) -> None:
        self.following.setdefault(now.place, {}).setdefault(now.reads, None)
        written = [(slot, after[slot]) for slot in now.step.written if slot not in self._private]
        known = self.writes.setdefault(now.place, {})
        if any(each not in known for each in written):
            known |= dict.fromkeys(written)
        for slot in sorted(now.step.touched.difference(self._private)):
            self.values[slot] |= {before[slot]: None, after[slot]: None}
            self._actors[slot][actor] = None
        self._sections.clear()

    def _learn_enabling(self, action: Action, place: Place, state: str) -> None:
        """What slots held, of those that decide whether the actor has to wait here."""
        offers = self._machine.offers
        offered = offers.remembered[offers.number_of(action)]
        assert action in offered(state), "what was taken was offered"
        known = self.enabling.setdefault(place, {})
        for slot, code in offered.path(state):
            if slot not in self._private:
                known.setdefault(slot, {})[code] = None

    def goals(self) -> Iterator[Goal]:
        """All that is unread: of what was read at a place, one read could have been another value that was seen.

        And where an actor has taken something, it might have to wait for something else: to hold and wait is what
        every deadlock takes (Coffman, Elphick and Shoshani, "System deadlocks", 1971).
        """
        yield from self._unread()
        holding = dict.fromkeys(inside for place in self.following for inside in self.section(place).inside)
        for place in holding:
            for slot in self.enabling.get(place, ()):
                if len(self._actors[slot]) > 1:
                    yield Goal(place, ((slot, WAIT),))

    def codes(self, place: Place, slot: int, code: str) -> dict[str, None]:
        """What a slot may hold where this is to be read, or waited for."""
        if code != WAIT:
            return {code: None}
        going = self.enabling[place][slot]
        return {each: None for each in self.values[slot] if each not in going}

    def _unread(self) -> Iterator[Goal]:
        for place, known in self.following.items():
            made = dict.fromkeys(
                (*reads[:number], (slot, code), *reads[number + 1 :])
                for reads in known
                for number, (slot, _) in enumerate(reads)
                for code in self.values[slot]
            )
            yield from (Goal(place, reads) for reads in made if reads not in known)

    def distances(self, goal: Goal) -> dict[Place, int]:
        """Going back from the goal: from each place on the way how many steps of its own an actor is away from it."""
        entering: dict[Place, list[Place]] = defaultdict(list)
        for place, known in self.following.items():
            for after in known.values():
                if after is not None:
                    entering[after].append(place)
        found, waiting = {goal.place: 0}, [goal.place]
        for place in waiting:
            for before in entering[place]:
                if before not in found:
                    found[before] = found[place] + 1
                    waiting.append(before)
        return found

    def section(self, place: Place) -> Section:
        if place not in self._sections:
            slots = dict.fromkeys(slot for slot, _ in self.writes.get(place, ()))
            found = [each for each in (self._until_written(place, slot) for slot in slots) if each.closed]
            inside = dict.fromkeys(place for each in found for place in each.inside)
            writes = dict.fromkeys(write for each in inside for write in self.writes.get(each, ()))
            self._sections[place] = Section(bool(found), tuple(inside), tuple(writes))
        return self._sections[place]

    def _until_written(self, place: Place, slot: int) -> Section:
        inside: dict[Place, None] = {}
        closed, waiting = False, self._after(place)
        for each in waiting:
            if any(written == slot for written, _ in self.writes.get(each, ())):
                closed = True
            elif each not in inside:
                inside[each] = None
                waiting.extend(self._after(each))
        return Section(closed, tuple(inside))

    def _after(self, place: Place) -> list[Place]:
        return [after for after in self.following.get(place, {}).values() if after is not None]
