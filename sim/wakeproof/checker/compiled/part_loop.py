"""The compiled loop of one part of an exploration, and the pass that puts the parts into the order of one process.

A part owns the states of a hash. It expands them in whatever order they come: what belongs to another part is written
for it, and what is missing is set aside. A state is known among all parts by its owner and its number there. An edge
to another part has its target once that has answered; an edge to a row that was sent lately is an alias of the edge
that it was sent for. Rows are compared as a whole, also there.
"""

from __future__ import annotations

from wakeproof.checker.compiled import control as at
from wakeproof.checker.compiled.loop import begin, enter, enter_branches, find, hash_of, offer, push, take, walk, write
from wakeproof.checker.compiled.pointers import (
    Array,
    bytes_at,
    ints_at,
    longs_at,
    pass_over,
    signed,
    subroutine,
    unsigned,
    words_at,
)

ALIAS = -2
"""An edge's target: this less the edge that has the same; -1 stands for one that is not known yet."""


@subroutine
def owner_of(c: Array) -> int:
    """The part that the row `AFTER` belongs to, by a hash of the slots that decide.

    A word that is 0 adds nothing: rows that grow wider stay where they are.
    """
    words, owning, mixed = words_at(c[at.AFTER]), words_at(c[at.OWNING]), unsigned(0)
    for number in range(c[at.WIDTH] >> 3):
        word = words[number] & owning[number]
        mixed += (word ^ (word >> unsigned(31))) * (unsigned(0x9E3779B97F4A7C15) * unsigned(2 * number + 1))
    mixed = (mixed ^ (mixed >> unsigned(32))) * unsigned(0xD6E8FEB86659FD93)
    return signed(((mixed >> unsigned(33)) * unsigned(c[at.PARTS])) >> unsigned(31))


@pass_over
def own(c: Array) -> int:
    """The part that the row `AFTER` belongs to."""
    return owner_of(c)


@subroutine
def alias_of(c: Array, faulty: int) -> int:
    """The edge for which the row `AFTER` was sent already, at no more cost; -1: send it, and it is noted here."""
    words, after, edges = words_at(c[at.SENT_ROWS]), words_at(c[at.AFTER]), ints_at(c[at.SENT_EDGES])
    count, same = c[at.WIDTH] >> 3, True
    place = (hash_of(after, 0, count) >> 20) & c[at.SENT_MASK]
    edge = edges[2 * place]
    for number in range(count):
        if words[place * count + number] != after[number]:
            same = False
            break
    if edge and same and edges[2 * place + 1] <= faulty:
        return signed(edge) - 1
    for number in range(count):
        words[place * count + number] = after[number]
    edges[2 * place], edges[2 * place + 1] = c[at.EDGES] + 1, faulty
    c[at.SENT_ANY] = 1
    return -1


@subroutine
def send(c: Array, owner: int, count: int, faulty: int) -> None:
    """Write the row `AFTER` for its owner, with the edge that leads to it and what it offers."""
    outs, first = longs_at(c[at.OUTS]), owner * at.OUT_WORDS
    out, top, words = ints_at(outs[first + at.OUT_ADDRESS]), outs[first + at.OUT_TOP], c[at.WIDTH] >> 3
    row, after, offers = words_at(outs[first + at.OUT_ADDRESS] + 4 * top), words_at(c[at.AFTER]), ints_at(c[at.OFFERS])
    for number in range(words):
        row[number] = after[number]
    top += 2 * words
    out[top], out[top + 1] = c[at.EDGES], count | (at.FAULT_BIT if faulty else 0)
    top += at.RECORD_INTS
    for number in range(count):
        out[top + number] = offers[number]
    outs[first + at.OUT_TOP] = top + count + (count & 1)
    outs[first + at.OUT_COUNT] += 1


@subroutine
def meet(c: Array, place: int, count: int, faulty: int) -> int:
    """Let the state of the row `AFTER` wait, which is new or reached with fewer faults than before; its number."""
    target = signed(ints_at(c[at.INDEX])[place]) - 1
    if target < 0:
        target = enter(c, place)
    bytes_at(c[at.STATUS])[target] = at.DUE_NEXT if faulty else at.DUE
    push(c, target, count, faulty)
    return target


@subroutine
def act_in_part(c: Array) -> int:
    """Carry the next action of the state out; the outcome that keeps it from being carried out, or -1."""
    state, action = c[at.AT], signed(ints_at(c[at.CHOSEN])[c[at.PLACE]])
    leaf = walk(c, longs_at(c[at.ACTION_ROOTS])[action], bytes_at(c[at.ROWS]), state * c[at.WIDTH])
    if leaf == at.MISSING:
        return at.NO_STEP
    leaf = ~leaf
    faulty, edge, targets = signed(bytes_at(c[at.ACTION_FAULT])[action] & 1), c[at.EDGES], ints_at(c[at.TARGETS])
    write(c, leaf, state)
    owner = owner_of(c)
    if owner == c[at.PART]:
        place = find(c)
        target = signed(ints_at(c[at.INDEX])[place]) - 1
        if target < 0 or (bytes_at(c[at.STATUS])[target] == at.DUE_NEXT and not faulty):
            count = offer(c, leaf)
            if count < 0:
                return at.NO_OFFER
            target = meet(c, place, count, faulty)
        targets[edge] = owner << c[at.SHIFT] | target
    else:
        alias = alias_of(c, faulty)
        if alias < 0:
            count = offer(c, leaf)
            if count < 0:
                return at.NO_OFFER
            send(c, owner, count, faulty)
        targets[edge] = -1 if alias < 0 else ALIAS - alias
    ints_at(c[at.MOVES])[edge] = leaf
    c[at.EDGES] += 1
    c[at.PLACE] += 1
    return -1


@subroutine
def set_aside(c: Array, outcome: int) -> None:
    """Take back what was done of the state, let it wait for what it misses, and tell that while there is room."""
    outs, busy, count = longs_at(c[at.OUTS]), ints_at(c[at.BUSY]), c[at.BUSY_COUNT]
    for part in range(c[at.PARTS]):
        out = part * at.OUT_WORDS
        outs[out + at.OUT_TOP], outs[out + at.OUT_COUNT] = (
            outs[out + at.OUT_TOP_BEFORE],
            outs[out + at.OUT_COUNT_BEFORE],
        )
    if c[at.SENT_ANY]:
        edges = ints_at(c[at.SENT_EDGES])
        for place in range(c[at.SENT_MASK] + 1):
            edges[2 * place] = 0
    c[at.EDGES] = ints_at(c[at.STARTS])[c[at.AT]]
    ints_at(c[at.STARTS])[c[at.AT]] = 0
    pending, top = ints_at(c[at.PENDING]), c[at.PENDING_TOP]
    for number in range(count):
        pending[top + number] = busy[number]
    pending[top + count], pending[top + count + 1] = count, c[at.AT]
    c[at.PENDING_TOP] = top + count + 2
    rules = c[at.MISSING_COUNT] if outcome == at.NO_OFFER else 0
    top, misses, missing = c[at.MISSES_TOP], ints_at(c[at.MISSES]), ints_at(c[at.MISSING_RULES])
    if top + 5 + rules + count > c[at.MISSES_CAPACITY]:
        return
    misses[top], misses[top + 1], misses[top + 3], misses[top + 4] = outcome, c[at.AT], rules, count
    misses[top + 2] = -1 if outcome == at.NO_IDLE_OFFER else ints_at(c[at.CHOSEN])[c[at.PLACE]]
    for number in range(rules):
        misses[top + 5 + number] = missing[number]
    for number in range(count):
        misses[top + 5 + rules + number] = busy[number]
    c[at.MISSES_TOP] = top + 5 + rules + count


@subroutine
def lacks_room(c: Array) -> bool:
    """Whether an array may be too short for all that the state does."""
    count, most = c[at.CHOSEN_COUNT], c[at.OFFERS_MAX] + 2
    room = count * most
    full = c[at.STATES] + count > c[at.STATES_CAPACITY] or c[at.EDGES] + count > c[at.EDGES_CAPACITY]
    full |= c[at.WAITING_TOP] + room > c[at.WAITING_CAPACITY] or c[at.NEXT_TOP] + room > c[at.NEXT_CAPACITY]
    outs, room = longs_at(c[at.OUTS]), room + count * (c[at.WIDTH] // 4 + at.RECORD_INTS)
    for part in range(c[at.PARTS]):
        out = part * at.OUT_WORDS
        full |= outs[out + at.OUT_TOP] + room > outs[out + at.OUT_CAPACITY]
    return full


@subroutine
def note_outs(c: Array) -> None:
    """Note how far all is written, so that it can be taken back."""
    outs = longs_at(c[at.OUTS])
    for part in range(c[at.PARTS]):
        out = part * at.OUT_WORDS
        outs[out + at.OUT_TOP_BEFORE], outs[out + at.OUT_COUNT_BEFORE] = (
            outs[out + at.OUT_TOP],
            outs[out + at.OUT_COUNT],
        )
    c[at.SENT_ANY] = 0


@pass_over
def expand(c: Array) -> int:
    """Expand what waits in a part, and so many states at most; an array that is full ends it before."""
    enter_branches(c)
    while c[at.EXPANDED] < c[at.EXPANDED_MAX]:
        if c[at.STAGE] == at.TAKE:
            if not take(c):
                return at.LAYER_DONE
            c[at.STAGE] = at.BEGIN
        if c[at.PENDING_TOP] + c[at.OFFERS_MAX] + 2 > c[at.PENDING_CAPACITY]:
            return at.GROW
        note_outs(c)
        outcome = -1
        if begin(c):
            if lacks_room(c):
                return at.GROW
            ints_at(c[at.STARTS])[c[at.AT]] = c[at.EDGES]
            while outcome < 0 and c[at.PLACE] < c[at.CHOSEN_COUNT]:
                outcome = act_in_part(c)
        else:
            ints_at(c[at.STARTS])[c[at.AT]] = c[at.EDGES]
            outcome = at.NO_IDLE_OFFER
        if outcome >= 0:
            set_aside(c, outcome)
        else:
            ints_at(c[at.STOPS])[c[at.AT]] = c[at.EDGES]
            bytes_at(c[at.STATUS])[c[at.AT]] = at.DONE
            c[at.EXPANDED] += 1
        c[at.STAGE] = at.TAKE
    return at.LOOK


@pass_over
def absorb(c: Array) -> int:
    """Look up what another part has sent, and answer: the edge, and the number of its target. There is room for all."""
    inbox, replies, after, offers = (
        ints_at(c[at.INBOX]),
        ints_at(c[at.REPLIES]),
        words_at(c[at.AFTER]),
        ints_at(c[at.OFFERS]),
    )
    words, place_in, top, mine = c[at.WIDTH] >> 3, 0, c[at.REPLIES_TOP], c[at.PART] << c[at.SHIFT]
    for _ in range(c[at.INBOX_COUNT]):
        row = words_at(c[at.INBOX] + 4 * place_in)
        for number in range(words):
            after[number] = row[number]
        place_in += 2 * words
        edge, told = inbox[place_in], signed(inbox[place_in + 1])
        place_in += at.RECORD_INTS
        count, faulty = told & (at.FAULT_BIT - 1), 1 if told & at.FAULT_BIT else 0
        place = find(c)
        target = signed(ints_at(c[at.INDEX])[place]) - 1
        if target < 0 or (bytes_at(c[at.STATUS])[target] == at.DUE_NEXT and not faulty):
            for number in range(count):
                offers[number] = inbox[place_in + number]
            target = meet(c, place, count, faulty)
        place_in += count + (count & 1)
        replies[top], replies[top + 1] = edge, mine | target
        top += 2
    c[at.REPLIES_TOP] = top
    return place_in


@pass_over
def answer(c: Array) -> int:
    """Take what another part has answered."""
    inbox, targets = ints_at(c[at.INBOX]), ints_at(c[at.TARGETS])
    for number in range(c[at.INBOX_COUNT]):
        targets[inbox[2 * number]] = inbox[2 * number + 1]
    return 0


@pass_over
def resolve(c: Array) -> int:
    """Give each alias the target of its edge, which stands before it; how many edges have none."""
    targets, unknown = ints_at(c[at.TARGETS]), 0
    for edge in range(c[at.EDGES]):
        target = signed(targets[edge])
        if target <= ALIAS:
            target = signed(targets[ALIAS - target])
            targets[edge] = target
        unknown += target < 0
    return unknown


@subroutine
def number_of(c: Array, of: Array, target: int, edge_faulty: int, parent: int, leaf: int) -> int:
    """The number of a state in the order of one process. A new one gets it here, with its row or where that lies."""
    part, local = target >> c[at.SHIFT], target & ((1 << c[at.SHIFT]) - 1)
    numbers, status = ints_at(of[part * at.COLLECTED_WORDS + at.OF_NUMBERS]), bytes_at(c[at.STATUS])
    number = signed(numbers[local]) - 1
    new = number < 0
    if new:
        number = c[at.STATES]
        if c[at.ROWS]:
            write(c, leaf, parent)
            after, rows, count = words_at(c[at.AFTER]), words_at(c[at.ROWS]), c[at.WIDTH] >> 3
            for word in range(count):
                rows[number * count + word] = after[word]
            c[at.MISPLACED] += owner_of(c) != part
        else:
            ints_at(c[at.WHERE])[number] = target
        numbers[local] = number + 1
        c[at.STATES] += 1
    elif edge_faulty or status[number] != at.DUE_NEXT:
        return number
    status[number] = at.DUE_NEXT if edge_faulty else at.DUE
    ints_at(c[at.PARENTS])[number] = parent
    return -1 - number


@pass_over
def order(c: Array) -> int:
    """Go through what all parts have expanded in the order of one process, and number states and moves as that does."""
    of, shift, move_of, leaf_of = longs_at(c[at.COLLECTED]), c[at.SHIFT], ints_at(c[at.MOVE_OF]), ints_at(c[at.LEAF_OF])
    mask, fault, status = (1 << shift) - 1, bytes_at(c[at.LEAF_FAULT]), bytes_at(c[at.STATUS])
    moves, targets, ends = ints_at(c[at.MOVES]), ints_at(c[at.TARGETS]), ints_at(c[at.ENDS])
    starts, stops = ints_at(c[at.STARTS]), ints_at(c[at.STOPS])
    c[at.EXPANDED] = 0
    while c[at.EXPANDED] < c[at.EXPANDED_MAX]:
        if not c[at.WAITING_TOP]:
            return at.LAYER_DONE
        c[at.WAITING_TOP] -= 1
        state = signed(ints_at(c[at.WAITING])[c[at.WAITING_TOP]])
        part, local = (state >> shift) * at.COLLECTED_WORDS, state & mask
        number = signed(ints_at(of[part + at.OF_NUMBERS])[local]) - 1
        if status[number] == at.DONE or bytes_at(of[part + at.OF_STATUS])[local] != at.DONE:
            continue
        their_moves, their_targets = ints_at(of[part + at.OF_MOVES]), ints_at(of[part + at.OF_TARGETS])
        edges, quiet = c[at.EDGES], 1
        starts[number] = edges
        for edge in range(ints_at(of[part + at.OF_STARTS])[local], ints_at(of[part + at.OF_STOPS])[local]):
            leaf, target = signed(their_moves[edge]), signed(their_targets[edge])
            faulty = signed(fault[leaf])
            if move_of[leaf] < 0:
                move_of[leaf] = c[at.MOVES_COUNT]
                leaf_of[c[at.MOVES_COUNT]] = leaf
                c[at.MOVES_COUNT] += 1
            found = number_of(c, of, target, faulty, number, leaf)
            if found < 0:
                found = -1 - found
                top = at.NEXT_TOP if faulty else at.WAITING_TOP
                ints_at(c[at.NEXT if faulty else at.WAITING])[c[top]] = target
                c[top] += 1
            moves[edges], targets[edges] = move_of[leaf], found
            edges += 1
            quiet &= faulty
        c[at.EDGES] = stops[number] = edges
        status[number] = at.DONE
        c[at.BEGUN] = number
        c[at.EXPANDED] += 1
        if quiet:
            ends[c[at.ENDS_COUNT]] = number
            c[at.ENDS_COUNT] += 1
    return at.LOOK


@pass_over
def order_next_layer(c: Array) -> int:
    """As `next_layer`: states that wait in the next layer wait in this one from now on."""
    of, shift, waiting = longs_at(c[at.COLLECTED]), c[at.SHIFT], ints_at(c[at.WAITING])
    for place in range(c[at.WAITING_TOP]):
        state = signed(waiting[place])
        numbers = ints_at(of[(state >> shift) * at.COLLECTED_WORDS + at.OF_NUMBERS])
        number = signed(numbers[state & ((1 << shift) - 1)]) - 1
        if bytes_at(c[at.STATUS])[number] == at.DUE_NEXT:
            bytes_at(c[at.STATUS])[number] = at.DUE
    return 0
