"""Which calls are on their way at once in a world, and what comes of each two of them, foretold and real."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from itertools import combinations
from operator import itemgetter
from typing import NamedTuple

from pullwake.conformance.overlap import End, Pair, Together, as_one_by_one, predict
from pullwake.conformance.overlap_search import Overlapping
from pullwake.conformance.real import Real
from pullwake.conformance.rows import Rows, as_key, differing, rows_in, slots_kept
from pullwake.conformance.sent import Flight, ToldLeases, Watched, play
from pullwake.module.statements import statement_of
from wakeproof.scenario.conformance import Difference


class Meeting(NamedTuple):
    """Two calls on their way, and how many lengths ago the leases ran out that either of them asks about."""

    calls: Pair
    ages: tuple[tuple[tuple[str, int], int], ...]


class Schedule(NamedTuple):
    """Two calls on these rows: the second begins when the first has sent so many statements."""

    rows: Rows
    ages: dict[tuple[str, int], int]
    calls: Pair
    sent: int
    level: str


LEAST = "read committed"


class Collisions:
    """The meetings of one world, each carried out in every schedule; what two releases have in common, once."""

    def __init__(self, watched: Watched, real: Real) -> None:
        self.watched, self.real, self.layout = watched, real, watched.layout
        self.asked_for = watched.deployment.release.isolation
        tasks = [
            number for number, slot in enumerate(self.layout.slots) if isinstance(slot, tuple) and slot[0] == "task"
        ]
        self._tasks, self._compared = itemgetter(*tasks), itemgetter(*slots_kept(self.layout))
        self._pairs: dict[object, tuple[Pair, ...]] = {}
        self._asked: dict[object, tuple[tuple[str, int], ...]] = {}

    def of(self, state: str) -> tuple[Meeting, ...]:
        """Two that only read have nothing to do with each other."""
        at = self._tasks(state)
        pairs = self._pairs.get(at)
        if pairs is None:
            pairs = self._pairs[at] = tuple(_pairs(self.watched.in_flight(state)))
        return tuple(Meeting(pair, self._ages(pair, state)) for pair in pairs)

    def _ages(self, pair: Pair, state: str) -> tuple[tuple[tuple[str, int], int], ...]:
        """Of those claims that the simulation asks about, whichever of the two comes first."""
        known = (self._compared(state), pair)
        if known not in self._asked:
            self._asked[known] = _asked(pair, rows_in(self.layout, state))
        keys = self._asked[known]
        return tuple(self.watched.ages(state, keys).items()) if keys else ()

    async def collide(self, meeting: Meeting, state: str) -> Difference | None:
        """The first schedule in which the two are not as foretold.

        At the level that the release asks for they must also be as one after the other: the world has them so.
        """
        rows = rows_in(self.layout, state)
        known: Hashable = (self.asked_for, meeting, as_key(rows))
        if known not in self.real.collided:
            self.real.collided[known] = await self._difference(meeting, rows)
        return self.real.collided[known]

    async def _difference(self, meeting: Meeting, rows: Rows) -> Difference | None:
        for level in dict.fromkeys((LEAST, self.asked_for)):
            for calls, sent in schedules(meeting.calls, rows, dict(meeting.ages)):
                found = await self._compare(Schedule(rows, dict(meeting.ages), calls, sent, level))
                if found is not None:
                    self.real.isolate(self.asked_for)
                    return found
        return None

    async def _compare(self, schedule: Schedule) -> Difference | None:
        rows, ages, calls, sent, level = schedule
        self.real.isolate(level)
        await self.real.put(rows)
        await self.real.age(ages.items())
        real = await Overlapping(self.real.used, self.real.other, self.real.beside).together(calls, sent)
        foretold = predict(*schedule)
        name = f"{calls[1].name} while {calls[0].name} has sent {sent} of {len(calls[0].calls)} statements ({level})"
        if real not in foretold:
            return Difference(name, *_apart(foretold[0], real))
        if level == self.asked_for and not as_one_by_one(rows, ages, calls, real):
            return Difference(name, "one after the other, or one of them fails", _together_in_words(real))
        return None


def schedules(pair: Pair, rows: Rows, ages: dict[tuple[str, int], int]) -> Iterator[tuple[Pair, int]]:
    """Either may be first, and be held after any of the statements that it sends."""
    for calls in (pair, (pair[1], pair[0])):
        played = play(calls[0].method, calls[0].calls, rows, ToldLeases(ages.get))
        for sent in range(1, len(played) + 1):
            yield calls, sent


def _pairs(flights: list[Flight]) -> Iterator[Pair]:
    for pair in combinations(flights, 2):
        if any(statement_of(call).writes for flight in pair for call in flight.calls):
            yield pair


def _asked(pair: Pair, rows: Rows) -> tuple[tuple[str, int], ...]:
    """Played on the rows as they are, and on what the other leaves."""
    asked: dict[tuple[str, int], int] = {}
    for first, second in (pair, (pair[1], pair[0])):
        leases = ToldLeases(lambda key: 0)
        played = play(first.method, first.calls, rows, leases)
        play(second.method, second.calls, played[-1].rows, leases)
        asked |= leases.asked
    return tuple(key for key in asked if key in rows["consumer_claims"])


def _apart(foretold: Together, real: Together) -> tuple[str, str]:
    """Both told in full, and the rows in which they differ."""
    rows = differing(foretold.rows, real.rows)
    first, second = (
        f"{_together_in_words(one)}{'; ' * bool(row)}{row}" for one, row in zip((foretold, real), rows, strict=True)
    )
    return first, second


def _together_in_words(together: Together) -> str:
    waited = "waits" if together.waited else "does not wait"
    return f"the second {waited}; the first {_ended(together.ends[0])}, the second {_ended(together.ends[1])}"


def _ended(end: End) -> str:
    return f"fails by {end.failed.value}" if end.failed else f"returns {end.results!r}"
