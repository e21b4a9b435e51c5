"""Compiled passes over a graph in any order, cycles or none: what is looked up by edge, counted or chosen."""

from __future__ import annotations

from wakeproof.checker.compiled import places as at
from wakeproof.checker.compiled.loop import scattered
from wakeproof.checker.compiled.pointers import Array, bytes_at, ints_at, longs_at, pass_over, subroutine


@pass_over
def note_origins(c: Array) -> int:
    """Per edge the state that it leaves."""
    starts, stops, origins = ints_at(c[at.STARTS]), ints_at(c[at.STOPS]), ints_at(c[at.RESULT])
    for state in range(c[at.COUNT]):
        for edge in range(starts[state], stops[state]):
            origins[edge] = state
    return 0


@pass_over
def sort_by_target(c: Array) -> int:
    """The edges by the state that they enter: those of a state lie from `ROOMS` on, the first edge first.

    While they are sorted in, the rooms of a state are one place further on, and begin where its next edge belongs.
    """
    targets, rooms, entering = ints_at(c[at.TARGETS]), longs_at(c[at.ROOMS]), ints_at(c[at.RESULT])
    for edge in range(c[at.EDGES]):
        rooms[targets[edge] + 2] += 1
    for state in range(c[at.COUNT]):
        rooms[state + 2] += rooms[state + 1]
    for edge in range(c[at.EDGES]):
        place = rooms[targets[edge] + 1]
        entering[place] = edge
        rooms[targets[edge] + 1] = place + 1
    return 0


@pass_over
def tally(c: Array) -> int:
    """Per move how many edges it is on."""
    moves, taken = ints_at(c[at.MOVES]), longs_at(c[at.RESULT])
    for edge in range(c[at.EDGES]):
        taken[moves[edge]] += 1
    return 0


@pass_over
def fills(c: Array) -> int:
    """Whether the slices of the states fill the edges without a gap, and all edges lead to states."""
    starts, stops, targets = ints_at(c[at.STARTS]), ints_at(c[at.STOPS]), ints_at(c[at.TARGETS])
    filled, fits = 0, True
    for state in range(c[at.COUNT]):
        fits &= starts[state] <= stops[state]
        filled += stops[state] - starts[state]
    for edge in range(c[at.EDGES]):
        fits &= 0 <= targets[edge] < c[at.COUNT]
    return fits and filled == c[at.EDGES]


@pass_over
def rank(c: Array) -> int:
    """Per state its place in an order; whether each edge leads to a later one."""
    order, starts, stops, targets = (
        ints_at(c[at.ORDER]),
        ints_at(c[at.STARTS]),
        ints_at(c[at.STOPS]),
        ints_at(c[at.TARGETS]),
    )
    places, rising = ints_at(c[at.RESULT]), True
    for number in range(c[at.COUNT]):
        places[order[number]] = number
    for state in range(c[at.COUNT]):
        for edge in range(starts[state], stops[state]):
            rising &= places[state] < places[targets[edge]]
    return rising


@pass_over
def choose(c: Array) -> int:
    """The edges of marked moves, the first first; how many there are."""
    moves, marked, chosen, found = ints_at(c[at.MOVES]), bytes_at(c[at.PER_MOVE]), ints_at(c[at.RESULT]), 0
    for edge in range(c[at.EDGES]):
        if marked[moves[edge]]:
            chosen[found] = edge
            found += 1
    return found


@pass_over
def hope(c: Array) -> int:
    """Per state in how many of two ways a property, a bit, can be avoided; whether the first is always one of both."""
    without, with_faults, bit = longs_at(c[at.AVOIDABLE_WITHOUT]), longs_at(c[at.AVOIDABLE_WITH]), c[at.BIT]
    hopes, nested = bytes_at(c[at.RESULT]), True
    for state in range(c[at.COUNT]):
        hopes[state] = ((without[state] & bit) != 0) + ((with_faults[state] & bit) != 0)
        nested &= (without[state] & ~with_faults[state]) == 0
    return nested


@pass_over
def lose(c: Array) -> int:
    """The edges along which hope becomes less, the first first; how many. Nothing is stored where `RESULT` is 0."""
    targets, origins, hopes = ints_at(c[at.TARGETS]), ints_at(c[at.ORIGINS]), bytes_at(c[at.PER_STATE])
    lost, found = ints_at(c[at.RESULT]), 0
    for edge in range(c[at.EDGES]):
        if hopes[targets[edge]] < hopes[origins[edge]]:
            if c[at.RESULT]:
                lost[found] = edge
            found += 1
    return found


@subroutine
def offers_alike(c: Array, state: int, other: int) -> bool:
    """Whether two states enable the same moves in the same order."""
    starts, stops, moves = ints_at(c[at.STARTS]), ints_at(c[at.STOPS]), ints_at(c[at.MOVES])
    count, same = stops[state] - starts[state], 0
    if stops[other] - starts[other] != count:
        return False
    while same < count and moves[starts[state] + same] == moves[starts[other] + same]:
        same += 1
    return same == count


@pass_over
def gather(c: Array) -> int:
    """Count the states that enable the same moves: at a place of a table the first of them and 1, and how many.

    How many such groups there are; -1 where half the table is full: a place that is empty ends every search.
    """
    starts, stops, moves = ints_at(c[at.STARTS]), ints_at(c[at.STOPS]), ints_at(c[at.MOVES])
    firsts, counts, mask, groups = ints_at(c[at.PER_STATE]), longs_at(c[at.RESULT]), c[at.MASK], 0
    for state in range(c[at.COUNT]):
        mixed = 0
        for edge in range(starts[state], stops[state]):
            mixed = scattered(mixed ^ moves[edge])
        slot = mixed & mask
        while firsts[slot] and not offers_alike(c, firsts[slot] - 1, state):
            slot = (slot + 1) & mask
        if not firsts[slot]:
            if 2 * groups >= mask:
                return -1
            firsts[slot] = state + 1
            groups += 1
        counts[slot] += 1
    return groups
