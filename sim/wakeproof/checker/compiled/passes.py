"""Compiled passes over a graph without cycles: each state once, after or before all that its edges lead to.

Sums are added up edge by edge, as the interpreter's are, so that every figure has the same bytes.
"""

from __future__ import annotations

from wakeproof.checker.compiled.places import COUNT, MOVES, ORDER, PER_MOVE, PER_STATE, RESULT, STARTS, STOPS, TARGETS
from wakeproof.checker.compiled.pointers import (
    Array,
    bytes_at,
    floats_at,
    ints_at,
    longs_at,
    pass_over,
)


@pass_over
def avoid(c: Array) -> int:
    """Per state the properties that can be avoided: on top of what is known, what some edge spares and leads on to."""
    order, starts, stops, targets = ints_at(c[ORDER]), ints_at(c[STARTS]), ints_at(c[STOPS]), ints_at(c[TARGETS])
    moves, spared, avoidable = ints_at(c[MOVES]), longs_at(c[PER_MOVE]), longs_at(c[RESULT])
    for place in range(c[COUNT] - 1, -1, -1):
        state = order[place]
        found = avoidable[state]
        for edge in range(starts[state], stops[state]):
            found |= avoidable[targets[edge]] & spared[moves[edge]]
        avoidable[state] = found
    return 0


@pass_over
def risk(c: Array) -> int:
    """Per state the probability that a random schedule breaks a property; an end is 1, or 2 where it breaks it."""
    order, starts, stops, targets = ints_at(c[ORDER]), ints_at(c[STARTS]), ints_at(c[STOPS]), ints_at(c[TARGETS])
    moves, breaking, ends, risks = (
        ints_at(c[MOVES]),
        bytes_at(c[PER_MOVE]),
        bytes_at(c[PER_STATE]),
        floats_at(c[RESULT]),
    )
    for place in range(c[COUNT] - 1, -1, -1):
        state, broken = order[place], 0.0
        for edge in range(starts[state], stops[state]):
            broken += 1.0 if breaking[moves[edge]] else risks[targets[edge]]
        choices = stops[state] - starts[state] + (ends[state] > 0)
        risks[state] = (broken + (ends[state] == 2)) / choices if choices else 0.0
    return 0


@pass_over
def visit(c: Array) -> int:
    """Per state how often a random schedule comes to it, which closed moves do not; an end is not 0."""
    order, starts, stops, targets = ints_at(c[ORDER]), ints_at(c[STARTS]), ints_at(c[STOPS]), ints_at(c[TARGETS])
    moves, closed, ends, reached = (
        ints_at(c[MOVES]),
        bytes_at(c[PER_MOVE]),
        bytes_at(c[PER_STATE]),
        floats_at(c[RESULT]),
    )
    for place in range(c[COUNT]):
        state = order[place]
        here, choices = reached[state], stops[state] - starts[state] + (ends[state] > 0)
        for edge in range(starts[state], stops[state]):
            if not closed[moves[edge]]:
                reached[targets[edge]] += here / choices
    return 0


@pass_over
def break_again(c: Array) -> int:
    """Whether some run breaks a property more than once; per state whether some run from there on breaks it."""
    order, starts, stops, targets = ints_at(c[ORDER]), ints_at(c[STARTS]), ints_at(c[STOPS]), ints_at(c[TARGETS])
    moves, breaking, again, twice = ints_at(c[MOVES]), bytes_at(c[PER_MOVE]), bytes_at(c[RESULT]), 0
    for place in range(c[COUNT] - 1, -1, -1):
        state, ahead = order[place], 0
        for edge in range(starts[state], stops[state]):
            if breaking[moves[edge]]:
                ahead, twice = 1, twice | again[targets[edge]]
            ahead |= again[targets[edge]]
        again[state] = ahead
    return twice


@pass_over
def stay(c: Array) -> int:
    """Per state that only a fault can save: how likely none does; an end is 1, or 2 where it breaks the property."""
    order, starts, stops, targets = ints_at(c[ORDER]), ints_at(c[STARTS]), ints_at(c[STOPS]), ints_at(c[TARGETS])
    ends, hoping, stays = bytes_at(c[PER_STATE]), bytes_at(c[PER_MOVE]), floats_at(c[RESULT])
    for place in range(c[COUNT] - 1, -1, -1):
        state, on = order[place], 0.0
        if hoping[state]:
            for edge in range(starts[state], stops[state]):
                on += stays[targets[edge]]
            stays[state] = (on + (ends[state] == 2)) / (stops[state] - starts[state] + (ends[state] > 0))
    return 0
