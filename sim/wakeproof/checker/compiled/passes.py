"""Compiled passes over a graph in topological order: each state once, after or before all that its edges lead to.

Sums are added up edge by edge, as the interpreter's are, so that every figure has the same bytes. All but shortest
paths are of graphs without cycles.
"""

from __future__ import annotations

from wakeproof.checker.compiled import places as at
from wakeproof.checker.compiled.pointers import (
    Array,
    bytes_at,
    floats_at,
    ints_at,
    longs_at,
    pass_over,
    subroutine,
)


@pass_over
def peel(c: Array) -> int:
    """Order states so that each stands after all that lead to it (Kahn 1962); how many can be: all but for cycles."""
    order, starts, stops, targets = (
        ints_at(c[at.ORDER]),
        ints_at(c[at.STARTS]),
        ints_at(c[at.STOPS]),
        ints_at(c[at.TARGETS]),
    )
    left, found, done = ints_at(c[at.PER_STATE]), 0, 0
    for state in range(c[at.COUNT]):
        for edge in range(starts[state], stops[state]):
            left[targets[edge]] += 1
    for state in range(c[at.COUNT]):
        if left[state] == 0:
            order[found] = state
            found += 1
    while done < found:
        state = order[done]
        done += 1
        for edge in range(starts[state], stops[state]):
            target = targets[edge]
            left[target] -= 1
            if left[target] == 0:
                order[found] = target
                found += 1
    return found


@pass_over
def avoid(c: Array) -> int:
    """Per state the properties that can be avoided: on top of what is known, what some edge spares and leads on to."""
    order, starts, stops, targets = (
        ints_at(c[at.ORDER]),
        ints_at(c[at.STARTS]),
        ints_at(c[at.STOPS]),
        ints_at(c[at.TARGETS]),
    )
    moves, spared, avoidable = ints_at(c[at.MOVES]), longs_at(c[at.PER_MOVE]), longs_at(c[at.RESULT])
    for place in range(c[at.COUNT] - 1, -1, -1):
        state = order[place]
        found = avoidable[state]
        for edge in range(starts[state], stops[state]):
            found |= avoidable[targets[edge]] & spared[moves[edge]]
        avoidable[state] = found
    return 0


@pass_over
def risk(c: Array) -> int:
    """Per state the probability that a random schedule breaks a property; an end is 1, or 2 where it breaks it."""
    order, starts, stops, targets = (
        ints_at(c[at.ORDER]),
        ints_at(c[at.STARTS]),
        ints_at(c[at.STOPS]),
        ints_at(c[at.TARGETS]),
    )
    moves, breaking, ends, risks = (
        ints_at(c[at.MOVES]),
        bytes_at(c[at.PER_MOVE]),
        bytes_at(c[at.PER_STATE]),
        floats_at(c[at.RESULT]),
    )
    for place in range(c[at.COUNT] - 1, -1, -1):
        state, broken = order[place], 0.0
        for edge in range(starts[state], stops[state]):
            broken += 1.0 if breaking[moves[edge]] else risks[targets[edge]]
        choices = stops[state] - starts[state] + (ends[state] > 0)
        risks[state] = (broken + (ends[state] == 2)) / choices if choices else 0.0
    return 0


@pass_over
def visit(c: Array) -> int:
    """Per state how often a random schedule comes to it, which closed moves do not; an end is not 0."""
    order, starts, stops, targets = (
        ints_at(c[at.ORDER]),
        ints_at(c[at.STARTS]),
        ints_at(c[at.STOPS]),
        ints_at(c[at.TARGETS]),
    )
    moves, closed, ends, reached = (
        ints_at(c[at.MOVES]),
        bytes_at(c[at.PER_MOVE]),
        bytes_at(c[at.PER_STATE]),
        floats_at(c[at.RESULT]),
    )
    for place in range(c[at.COUNT]):
        state = order[place]
        here, choices = reached[state], stops[state] - starts[state] + (ends[state] > 0)
        for edge in range(starts[state], stops[state]):
            if not closed[moves[edge]]:
                reached[targets[edge]] += here / choices
    return 0


@pass_over
def break_again(c: Array) -> int:
    """Whether some run breaks a property more than once; per state whether some run from there on breaks it."""
    order, starts, stops, targets = (
        ints_at(c[at.ORDER]),
        ints_at(c[at.STARTS]),
        ints_at(c[at.STOPS]),
        ints_at(c[at.TARGETS]),
    )
    moves, breaking, again, twice = ints_at(c[at.MOVES]), bytes_at(c[at.PER_MOVE]), bytes_at(c[at.RESULT]), 0
    for place in range(c[at.COUNT] - 1, -1, -1):
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
    order, starts, stops, targets = (
        ints_at(c[at.ORDER]),
        ints_at(c[at.STARTS]),
        ints_at(c[at.STOPS]),
        ints_at(c[at.TARGETS]),
    )
    ends, hoping, stays = bytes_at(c[at.PER_STATE]), bytes_at(c[at.PER_MOVE]), floats_at(c[at.RESULT])
    for place in range(c[at.COUNT] - 1, -1, -1):
        state, on = order[place], 0.0
        if hoping[state]:
            for edge in range(starts[state], stops[state]):
                on += stays[targets[edge]]
            stays[state] = (on + (ends[state] == 2)) / (stops[state] - starts[state] + (ends[state] > 0))
    return 0


@pass_over
def count_bits(c: Array) -> int:
    """Per state so many bits that the number of its runs has no more; an end is not 0.

    Of n summands that are less than 2**b the sum is less than 2**(b + k), where 2**k is n at least.
    """
    order, starts, stops, targets = (
        ints_at(c[at.ORDER]),
        ints_at(c[at.STARTS]),
        ints_at(c[at.STOPS]),
        ints_at(c[at.TARGETS]),
    )
    ends, bits = bytes_at(c[at.PER_STATE]), ints_at(c[at.RESULT])
    for place in range(c[at.COUNT] - 1, -1, -1):
        state = order[place]
        summands, most = stops[state] - starts[state] + ends[state], int(ends[state])
        for edge in range(starts[state], stops[state]):
            most = max(most, bits[targets[edge]])
        while summands > 1:
            summands, most = (summands + 1) >> 1, most + 1
        bits[state] = most
    return bits[0]


@pass_over
def count_modulo(c: Array) -> int:
    """The number of runs from the first state, but for multiples of a modulus below 2**62; an end is not 0."""
    order, starts, stops, targets = (
        ints_at(c[at.ORDER]),
        ints_at(c[at.STARTS]),
        ints_at(c[at.STOPS]),
        ints_at(c[at.TARGETS]),
    )
    ends, runs, modulus = bytes_at(c[at.PER_STATE]), longs_at(c[at.RESULT]), c[at.MODULUS]
    for place in range(c[at.COUNT] - 1, -1, -1):
        state = order[place]
        found = int(ends[state])
        for edge in range(starts[state], stops[state]):
            found += runs[targets[edge]]
            if found >= modulus:
                found -= modulus
        runs[state] = found
    return runs[0]


# Least costs are the one fixed point of what `shortest` passes on, in whatever order it is come to.


@subroutine
def place_of(who: Array, first: int, count: int, actor: int) -> int:
    """Where an actor is among so many; behind them if it is not."""
    for place in range(first, first + count):
        if who[place] == actor:
            return place
    return first + count


@subroutine
def pass_on(c: Array, state: int) -> bool:
    """Relax the edges that leave a state; whether any cost became less."""
    moves, targets, rooms, held = (
        ints_at(c[at.MOVES]),
        ints_at(c[at.TARGETS]),
        longs_at(c[at.ROOMS]),
        ints_at(c[at.HELD]),
    )
    prices, actors, who = longs_at(c[at.PER_MOVE]), ints_at(c[at.ACTORS]), ints_at(c[at.WHO])
    costs, least, less = longs_at(c[at.COSTS]), longs_at(c[at.RESULT]), False
    if least[state] >= at.NOWHERE:
        return False
    for edge in range(ints_at(c[at.STARTS])[state], ints_at(c[at.STOPS])[state]):
        move, target = moves[edge], targets[edge]
        if prices[move] >= at.NOWHERE:
            continue
        before = 0
        if state:
            before = least[state] + at.SWITCH
            own = place_of(who, rooms[state], held[state], actors[move])
            if own < rooms[state] + held[state]:
                before = min(before, costs[own])
        cost = before + prices[move]
        place = place_of(who, rooms[target], held[target], actors[move])
        if place == rooms[target] + held[target]:
            who[place], costs[place] = actors[move], at.NOWHERE
            held[target] += 1
        if cost < costs[place]:
            costs[place], less = cost, True
            least[target] = min(least[target], cost)
    return less


@pass_over
def cost_from_init(c: Array) -> int:
    """Per state the least cost of a run to it, by who moved last, and over everybody; a closed move costs `NOWHERE`."""
    bounds, rooms, targets = longs_at(c[at.BOUNDS]), longs_at(c[at.ROOMS]), ints_at(c[at.TARGETS])
    for edge in range(c[at.EDGES]):
        rooms[targets[edge] + 1] += 1
    for state in range(c[at.COUNT]):
        rooms[state + 1] += rooms[state]
    for component in range(c[at.COMPONENTS]):
        again = True
        while again:
            again = False
            for place in range(bounds[component], bounds[component + 1]):
                again |= pass_on(c, ints_at(c[at.ORDER])[place])
            again &= bounds[component + 1] - bounds[component] > 1
    return 0


@subroutine
def cost_along(c: Array, edge: int, state: int) -> int:
    """The least cost of going on to a broken end after this edge of a state, along which no hope may be lost."""
    hope, broken, targets = bytes_at(c[at.PER_STATE]), bytes_at(c[at.ENDS]), ints_at(c[at.TARGETS])
    starts, held, who = ints_at(c[at.STARTS]), ints_at(c[at.HELD]), ints_at(c[at.WHO])
    costs, least, target = longs_at(c[at.COSTS]), longs_at(c[at.RESULT]), targets[edge]
    if hope[target] != hope[state]:
        return at.NOWHERE
    if broken[target]:
        return 0
    if least[target] >= at.NOWHERE:
        return at.NOWHERE
    place = place_of(who, starts[target], held[target], ints_at(c[at.ACTORS])[ints_at(c[at.MOVES])[edge]])
    if place == starts[target] + held[target]:
        return least[target] + at.SWITCH
    return min(costs[place], least[target] + at.SWITCH)


@pass_over
def cost_to_end(c: Array) -> int:
    """Per state of the order the least cost of a run to a broken end, by who moves next, and over everybody."""
    bounds, moves, held, who = longs_at(c[at.BOUNDS]), ints_at(c[at.MOVES]), ints_at(c[at.HELD]), ints_at(c[at.WHO])
    starts, stops, prices = ints_at(c[at.STARTS]), ints_at(c[at.STOPS]), longs_at(c[at.PER_MOVE])
    costs, least, actors = longs_at(c[at.COSTS]), longs_at(c[at.RESULT]), ints_at(c[at.ACTORS])
    for component in range(c[at.COMPONENTS]):
        again = True
        while again:
            again = False
            for number in range(bounds[component], bounds[component + 1]):
                state = ints_at(c[at.ORDER])[number]
                for edge in range(starts[state], stops[state]):
                    cost = cost_along(c, edge, state) + prices[moves[edge]]
                    place = place_of(who, starts[state], held[state], actors[moves[edge]])
                    if cost < at.NOWHERE and place == starts[state] + held[state]:
                        who[place], costs[place] = actors[moves[edge]], at.NOWHERE
                        held[state] += 1
                    if cost < at.NOWHERE and cost < costs[place]:
                        costs[place], again = cost, True
                        least[state] = min(least[state], cost)
            again &= bounds[component + 1] - bounds[component] > 1
    return 0
