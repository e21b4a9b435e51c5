"""Compiled passes over the region before some goals: few states of a large graph without cycles, and their edges.

A goal is an edge that ends a run which is looked at. `GOAL_OF` has per edge its number among the goals and 1, or 0;
`LOCAL` has per state its place in the region and 1, or 0. Moves are of three kinds: a run goes on along them, they
lead into the region from without, or neither. What is added up or compared is what the interpreter does, in its order.
"""

from __future__ import annotations

from wakeproof.checker.compiled import places as at
from wakeproof.checker.compiled.passes import place_of
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
    origins, goal_of, kinds = ints_at(c[at.ORIGINS]), ints_at(c[at.GOAL_OF]), bytes_at(c[at.PER_MOVE])
    rooms, entering, moves = longs_at(c[at.ENTERING_ROOMS]), ints_at(c[at.ENTERING]), ints_at(c[at.MOVES])
    region, local, goals, found, done = ints_at(c[at.REGION]), ints_at(c[at.LOCAL]), ints_at(c[at.GOALS]), 0, 0
    for number in range(c[at.GOALS_COUNT]):
        goal_of[goals[number]] = number + 1
    for number in range(c[at.GOALS_COUNT]):
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
            if kinds[moves[edge]] == at.PASSABLE and not goal_of[edge] and not local[origins[edge]]:
                region[found] = origins[edge]
                found += 1
                local[origins[edge]] = found
    return found


@subroutine
def cost_on(c: Array, edge: int) -> int:
    """The least cost to a goal by way of an edge, the goal's own price included."""
    move, target, goal = ints_at(c[at.MOVES])[edge], ints_at(c[at.TARGETS])[edge], ints_at(c[at.GOAL_OF])[edge]
    price, local = longs_at(c[at.PRICES])[move], ints_at(c[at.LOCAL])
    if goal:
        return longs_at(c[at.FOLLOWING])[goal - 1] + price
    if bytes_at(c[at.PER_MOVE])[move] != at.PASSABLE or not local[target]:
        return at.NOWHERE
    number, actor = local[target] - 1, ints_at(c[at.ACTORS])[move]
    rooms, held, costs = longs_at(c[at.ROOMS]), ints_at(c[at.HELD]), longs_at(c[at.COSTS])
    found = longs_at(c[at.LEAST])[number] + at.SWITCH
    place = place_of(ints_at(c[at.WHO]), rooms[number], held[number], actor)
    if place < rooms[number] + held[number]:
        found = min(found, costs[place])
    return found + price


@pass_over
def settle_region(c: Array) -> int:
    """Per state of a region, each after all that its edges lead to: how likely a goal is taken, and the least costs."""
    region, local, ends = ints_at(c[at.REGION]), ints_at(c[at.LOCAL]), bytes_at(c[at.ENDS])
    starts, stops, moves, targets = (
        ints_at(c[at.STARTS]),
        ints_at(c[at.STOPS]),
        ints_at(c[at.MOVES]),
        ints_at(c[at.TARGETS]),
    )
    goal_of, kinds, weights, chances = (
        ints_at(c[at.GOAL_OF]),
        bytes_at(c[at.PER_MOVE]),
        floats_at(c[at.WEIGHTS]),
        floats_at(c[at.RESULT]),
    )
    actors, rooms, held, who = ints_at(c[at.ACTORS]), longs_at(c[at.ROOMS]), ints_at(c[at.HELD]), ints_at(c[at.WHO])
    costs, least = longs_at(c[at.COSTS]), longs_at(c[at.LEAST])
    for number in range(c[at.COUNT]):
        local[region[number]] = number + 1
    for number in range(c[at.COUNT]):
        state, taken = region[number], 0.0
        rooms[number + 1] = rooms[number] + stops[state] - starts[state]
        for edge in range(starts[state], stops[state]):
            if goal_of[edge]:
                taken += weights[goal_of[edge] - 1]
            elif kinds[moves[edge]] == at.PASSABLE and local[targets[edge]]:
                taken += chances[local[targets[edge]] - 1]
            cost = cost_on(c, edge)
            place = place_of(who, rooms[number], held[number], actors[moves[edge]])
            if cost < at.NOWHERE and place == rooms[number] + held[number]:
                who[place], costs[place] = actors[moves[edge]], at.NOWHERE
                held[number] += 1
            if cost < at.NOWHERE and cost < costs[place]:
                costs[place] = cost
                least[number] = min(least[number], cost)
        chances[number] = taken / (stops[state] - starts[state] + ends[state])
    return 0


@pass_over
def enter_region(c: Array) -> int:
    """The edges that lead into a region from without, by its order; how many. Only counted where `RESULT` is 0."""
    region, kinds, moves = ints_at(c[at.REGION]), bytes_at(c[at.PER_MOVE]), ints_at(c[at.MOVES])
    rooms, entering, result, found = longs_at(c[at.ENTERING_ROOMS]), ints_at(c[at.ENTERING]), ints_at(c[at.RESULT]), 0
    for number in range(c[at.COUNT]):
        for place in range(rooms[region[number]], rooms[region[number] + 1]):
            if kinds[moves[entering[place]]] == at.ENTERS:
                if c[at.RESULT]:
                    result[found] = entering[place]
                found += 1
    return found


@pass_over
def clear_region(c: Array) -> int:
    """Take the marks of a region and of its goals away."""
    region, local, goals, goal_of = (
        ints_at(c[at.REGION]),
        ints_at(c[at.LOCAL]),
        ints_at(c[at.GOALS]),
        ints_at(c[at.GOAL_OF]),
    )
    for number in range(c[at.COUNT]):
        local[region[number]] = 0
    for number in range(c[at.GOALS_COUNT]):
        goal_of[goals[number]] = 0
    return 0
