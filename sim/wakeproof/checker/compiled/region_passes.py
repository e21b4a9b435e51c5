"""Compiled passes over the region before some goals: few states of a large graph without cycles, and their edges.

A goal is an edge that ends a run which is looked at. `GOAL_OF` has per edge its number among the goals and 1, or 0;
`LOCAL` has per state its place in the region and 1, or 0. Moves are of three kinds: a run goes on along them, they
lead into the region from without, or neither. What is added up or compared is what the interpreter does, in its order.
"""

from __future__ import annotations

from wakeproof.checker.compiled.passes import place_of
from wakeproof.checker.compiled.places import (
    ACTORS,
    COSTS,
    COUNT,
    ENDS,
    ENTERING,
    ENTERING_ROOMS,
    ENTERS,
    FOLLOWING,
    GOAL_OF,
    GOALS,
    GOALS_COUNT,
    HELD,
    LEAST,
    LOCAL,
    MOVES,
    NOWHERE,
    ORIGINS,
    PASSABLE,
    PER_MOVE,
    PRICES,
    REGION,
    RESULT,
    ROOMS,
    STARTS,
    STOPS,
    SWITCH,
    TARGETS,
    WEIGHTS,
    WHO,
)
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
def find_region(c: Array) -> int:
    """Mark and list the states from which a goal can be reached along passable edges; how many there are."""
    origins, goal_of, kinds = ints_at(c[ORIGINS]), ints_at(c[GOAL_OF]), bytes_at(c[PER_MOVE])
    rooms, entering, moves = longs_at(c[ENTERING_ROOMS]), ints_at(c[ENTERING]), ints_at(c[MOVES])
    region, local, goals, found, done = ints_at(c[REGION]), ints_at(c[LOCAL]), ints_at(c[GOALS]), 0, 0
    for number in range(c[GOALS_COUNT]):
        goal_of[goals[number]] = number + 1
    for number in range(c[GOALS_COUNT]):
        origin = origins[goals[number]]
        if not local[origin]:
            region[found] = origin
            found += 1
            local[origin] = found
    while done < found:
        state = region[done]
        done += 1
        for place in range(rooms[state], rooms[state + 1]):
            edge = entering[place]
            if kinds[moves[edge]] == PASSABLE and not goal_of[edge] and not local[origins[edge]]:
                region[found] = origins[edge]
                found += 1
                local[origins[edge]] = found
    return found


@subroutine
def cost_on(c: Array, edge: int) -> int:
    """The least cost to a goal by way of an edge, the goal's own price included."""
    move, target, goal = ints_at(c[MOVES])[edge], ints_at(c[TARGETS])[edge], ints_at(c[GOAL_OF])[edge]
    price, local = longs_at(c[PRICES])[move], ints_at(c[LOCAL])
    if goal:
        return longs_at(c[FOLLOWING])[goal - 1] + price
    if bytes_at(c[PER_MOVE])[move] != PASSABLE or not local[target]:
        return NOWHERE
    at, actor = local[target] - 1, ints_at(c[ACTORS])[move]
    rooms, held, costs = longs_at(c[ROOMS]), ints_at(c[HELD]), longs_at(c[COSTS])
    found = longs_at(c[LEAST])[at] + SWITCH
    place = place_of(ints_at(c[WHO]), rooms[at], held[at], actor)
    if place < rooms[at] + held[at]:
        found = min(found, costs[place])
    return found + price


@pass_over
def settle_region(c: Array) -> int:
    """Per state of a region, each after all that its edges lead to: how likely a goal is taken, and the least costs."""
    region, local, ends = ints_at(c[REGION]), ints_at(c[LOCAL]), bytes_at(c[ENDS])
    starts, stops, moves, targets = ints_at(c[STARTS]), ints_at(c[STOPS]), ints_at(c[MOVES]), ints_at(c[TARGETS])
    goal_of, kinds, weights, chances = (
        ints_at(c[GOAL_OF]),
        bytes_at(c[PER_MOVE]),
        floats_at(c[WEIGHTS]),
        floats_at(c[RESULT]),
    )
    actors, rooms, held, who = ints_at(c[ACTORS]), longs_at(c[ROOMS]), ints_at(c[HELD]), ints_at(c[WHO])
    costs, least = longs_at(c[COSTS]), longs_at(c[LEAST])
    for number in range(c[COUNT]):
        local[region[number]] = number + 1
    for number in range(c[COUNT]):
        state, taken = region[number], 0.0
        rooms[number + 1] = rooms[number] + stops[state] - starts[state]
        for edge in range(starts[state], stops[state]):
            if goal_of[edge]:
                taken += weights[goal_of[edge] - 1]
            elif kinds[moves[edge]] == PASSABLE and local[targets[edge]]:
                taken += chances[local[targets[edge]] - 1]
            cost = cost_on(c, edge)
            place = place_of(who, rooms[number], held[number], actors[moves[edge]])
            if cost < NOWHERE and place == rooms[number] + held[number]:
                who[place], costs[place] = actors[moves[edge]], NOWHERE
                held[number] += 1
            if cost < NOWHERE and cost < costs[place]:
                costs[place] = cost
                least[number] = min(least[number], cost)
        chances[number] = taken / (stops[state] - starts[state] + ends[state])
    return 0


@pass_over
def enter_region(c: Array) -> int:
    """The edges that lead into a region from without, by its order; how many. Only counted where `RESULT` is 0."""
    region, kinds, moves = ints_at(c[REGION]), bytes_at(c[PER_MOVE]), ints_at(c[MOVES])
    rooms, entering, result, found = longs_at(c[ENTERING_ROOMS]), ints_at(c[ENTERING]), ints_at(c[RESULT]), 0
    for number in range(c[COUNT]):
        for place in range(rooms[region[number]], rooms[region[number] + 1]):
            if kinds[moves[entering[place]]] == ENTERS:
                if c[RESULT]:
                    result[found] = entering[place]
                found += 1
    return found


@pass_over
def leave_region(c: Array) -> int:
    """Take the marks of a region and of its goals away."""
    region, local, goals, goal_of = ints_at(c[REGION]), ints_at(c[LOCAL]), ints_at(c[GOALS]), ints_at(c[GOAL_OF])
    for number in range(c[COUNT]):
        local[region[number]] = 0
    for number in range(c[GOALS_COUNT]):
        goal_of[goals[number]] = 0
    return 0
