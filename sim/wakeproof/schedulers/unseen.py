"""The scheduler of the unseen: a run is led to a value that nobody has read yet at a place where somebody stood.

A goal is drawn among what earlier runs leave unread (`observations.py`), the seldomer tried the likelier. A backward
pass says which places lead there, and by which reads. Then a run holds back

- whoever is on the way there and would read something that leads elsewhere,
- whoever would overwrite what is still to be read on the way,
- either of them before a mutex (any slot that is written and written again) under which it would come to that.

All others go as by POS; where all are held back, so do these. Of every four runs two are led; one is left to POS alone,
and one to SURW or, by turns, to uniform choice. So every run that there is has a chance, whatever was observed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from random import Random
from types import MappingProxyType
from typing import NamedTuple

from wakeproof.kernel.machine import Machine, Situation, Transition
from wakeproof.kernel.rules import Action
from wakeproof.schedulers.footprints import Profile, profile, weighted
from wakeproof.schedulers.observations import WAIT, Goal, Observations, Pending, Place, Reads
from wakeproof.schedulers.partial_orders import PartialOrders
from wakeproof.schedulers.run import Scheduler
from wakeproof.schedulers.selective import surw
from wakeproof.schedulers.uniform import Uniform

LED = "led"
TURNS = ("POS", LED, LED, "SURW", "POS", LED, LED, "uniform")
OTHERS: Mapping[str, Callable[[Random, Profile | None], Scheduler]] = MappingProxyType({
    "POS": lambda random, known: PartialOrders(random),
    "SURW": lambda random, known: surw(random, known) if known else PartialOrders(random),
    "uniform": lambda random, known: Uniform(random),
    LED: lambda random, known: PartialOrders(random),
})  # fmt: skip
"""Who chooses in a run that is not led, or not yet."""
FRESH = 1_000_000
"""The weight of a goal that was never tried, to which that of all others is a whole number's part."""


class UnseenRuns:
    """Runs of one machine, one after another: each adds to what the next goes by."""

    def __init__(self, machine: Machine) -> None:
        self.machine, self.observed = machine, Observations(machine)
        self._known: Profile | None = None
        self._count = 0

    def scheduler(self, random: Random) -> Scheduler:
        """The next run's."""
        kind = TURNS[self._count % len(TURNS)]
        self._count += 1
        if kind != LED or self._known is None:
            return OTHERS[kind](random, self._known)
        goal = self._drawn(random)
        if goal is None:
            return PartialOrders(random)
        self.observed.tried[goal] += 1
        return Unseen(random, self.observed, goal)

    def add(self, path: Sequence[Transition]) -> None:
        self.observed.add(path)
        if self._known is None:
            self._known = profile(self.machine, path)

    def _drawn(self, random: Random) -> Goal | None:
        goals = list(self.observed.goals())
        if not goals:
            return None
        place = weighted(random, [FRESH // (1 + self.observed.tried[goal]) ** 2 for goal in goals])
        return None if place is None else goals[place]


class Waypoint(NamedTuple):
    """A place on the way to the goal, and what may be read there to come closer."""

    place: Place
    wanted: dict[Reads, None]


class Unseen:
    """Leads a run to the goal; once it is there, the rest goes as by POS."""

    def __init__(self, random: Random, observed: Observations, goal: Goal) -> None:
        self._random, self._observed, self._goal = random, observed, goal
        self._is_led = True
        self._by_priority = PartialOrders(random)
        self._distance = observed.distances(goal)
        self._ways: dict[Place, tuple[Waypoint, ...]] = {}
        self._seeker = ""
        self._ahead = self._way_from(max(self._distance, key=self._distance.__getitem__))

    def choose(self, state: Situation, enabled: Sequence[Action]) -> Action | None:
        if not enabled or not self._is_led:
            return self._by_priority.choose(state, enabled)
        return self._led(state, {action: self._observed.pending(state, action) for action in enabled})

    def _led(self, state: Situation, pending: dict[Action, Pending]) -> Action | None:
        seeking = self._sought(pending)
        if seeking is not None:
            now = pending[seeking]
            self._ahead = self._way_from(now.place)
            if (now.place, now.reads) == self._goal:
                self._is_led = False
                return seeking
        free = [action for action, now in pending.items() if not self._is_held(state, action, now)]
        chosen = self._by_priority.choose(state, free or tuple(pending))
        if (
            chosen is not None
            and chosen is seeking
            and self._observed.following[pending[chosen].place].get(pending[chosen].reads) is None
        ):
            self._seeker = ""
        return chosen

    def _sought(self, pending: dict[Action, Pending]) -> Action | None:
        """The action of whoever is led to the goal; somebody else is, where that one has left the way."""
        on_the_way = {action.actor: action for action, now in pending.items() if now.place in self._distance}
        strayed = any(action.actor == self._seeker for action in pending) and self._seeker not in on_the_way
        if on_the_way and (not self._seeker or strayed):
            names = tuple(on_the_way)
            self._seeker = names[int(self._random.random() * len(names))]
        return on_the_way.get(self._seeker)

    def _way_from(self, place: Place) -> tuple[Waypoint, ...]:
        """The places from here to the goal, each with the reads that lead on."""
        if place not in self._ways:
            self._ways[place] = tuple(self._walked(place))
        return self._ways[place]

    def _walked(self, place: Place) -> Iterator[Waypoint]:
        while place != self._goal.place:
            closer = {
                reads: after
                for reads, after in self._observed.following[place].items()
                if after is not None and self._distance.get(after, self._distance[place]) < self._distance[place]
            }
            yield Waypoint(place, dict.fromkeys(closer))
            place = tuple(closer.values())[int(self._random.random() * len(closer))]
        yield Waypoint(place, {self._goal.reads: None})

    def _is_held(self, state: Situation, action: Action, now: Pending) -> bool:
        if action.actor == self._seeker:
            return now.place in self._distance and not self._may_go_on(state, now)
        needs = self._needs()
        after = now.step.apply(state.state)
        written = (*((slot, after[slot]) for slot in now.step.written), *self._observed.section(now.place).writes)
        return any(
            slot in needs and state.state[slot] in needs[slot] and code not in needs[slot] for slot, code in written
        )

    def _may_go_on(self, state: Situation, now: Pending) -> bool:
        """What it reads leads on or is new, and so would all that it reads under a mutex that it takes here."""
        first, *ahead = self._ahead
        if now.reads not in first.wanted and now.reads in self._observed.following[now.place]:
            return False
        if not self._observed.section(now.place).closed:
            return True
        taken = {slot for slot, _ in self._observed.writes[now.place]}
        for way in ahead:
            if not taken.isdisjoint(slot for slot, _ in self._observed.writes.get(way.place, ())):
                return True
            if not any(_are_held(state, reads) for reads in way.wanted):
                return False
        return True

    def _needs(self) -> dict[int, dict[str, None]]:
        """Per slot that is still to be read on the way, what it may hold when it first is."""
        needs: dict[int, dict[str, None]] = {}
        for way in self._ahead:
            here: dict[int, dict[str, None]] = defaultdict(dict)
            for slot, code in (each for reads in way.wanted for each in reads):
                here[slot] |= self._observed.codes(way.place, slot, code)
            for slot, codes in here.items():
                needs.setdefault(slot, codes)
        return needs


def _are_held(state: Situation, reads: Reads) -> bool:
    """Whether the slots hold now what is to be read; what is to be waited for comes later."""
    return all(code in (state.state[slot], WAIT) for slot, code in reads)
