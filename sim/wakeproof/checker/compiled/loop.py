"""The compiled loop: the interpreter's exploration, in the same order, over flat arrays.

It runs until a layer is done, a slice is over, an array is full, or a leaf is missing. All that it knows is in the
control block and in the arrays that it names, so that it goes on at the same action once Python has seen to that.
A state is a row of bytes: the low byte of each slot's code at the slot's own place, and for a slot with more codes its
second and third byte behind all of these, at places `high` and `top`. Rows are compared as a whole.
"""

from __future__ import annotations

from wakeproof.checker.compiled import control as at
from wakeproof.checker.compiled.codes import code_at
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
from wakeproof.checker.compiled.turning import swap, turn, turn_offers


@subroutine
def scattered(number: int) -> int:
    """A number mixed over 64 bits."""
    mixed = unsigned(number) * unsigned(0x9E3779B97F4A7C15)
    return signed(mixed ^ (mixed >> unsigned(29)))


@subroutine
def hash_of(words: Array, first: int, count: int) -> int:
    """A hash of a row; equal rows have equal ones, and nothing more is asked of it."""
    mixed = unsigned(0x243F6A8885A308D3)
    for number in range(first, first + count):
        mixed = (mixed ^ words[number]) * unsigned(0x9E3779B97F4A7C15)
        mixed ^= mixed >> unsigned(32)
    return signed(mixed)


@subroutine
def walk(c: Array, node: int, rows: Array, row: int) -> int:
    """The leaf of a decision tree for a row, or `MISSING`."""
    slot_of, branches, mask = ints_at(c[at.SLOT_OF]), longs_at(c[at.BRANCHES]), c[at.BRANCH_MASK]
    while node >= 0:
        key = node << at.CODE_BITS | code_at(c, rows, row, slot_of[node])
        place = scattered(key) & mask
        while branches[2 * place] != key:
            if branches[2 * place] < 0:
                return at.MISSING
            place = (place + 1) & mask
        node = branches[2 * place + 1]
    return node


@subroutine
def enter_branches(c: Array) -> None:
    """Enter what was learned since into the table of branches."""
    branches, mask = longs_at(c[at.BRANCHES]), c[at.BRANCH_MASK]
    keys, children = longs_at(c[at.BRANCH_KEYS]), longs_at(c[at.BRANCH_CHILDREN])
    for number in range(c[at.BRANCHES_KNOWN], c[at.BRANCHES_COUNT]):
        place = scattered(keys[number]) & mask
        while branches[2 * place] >= 0:
            place = (place + 1) & mask
        branches[2 * place], branches[2 * place + 1] = keys[number], children[number]
    c[at.BRANCHES_KNOWN] = c[at.BRANCHES_COUNT]


@subroutine
def take(c: Array) -> bool:
    """Pop a state with what it offers; False where the layer has none left."""
    waiting, busy, status = ints_at(c[at.WAITING]), ints_at(c[at.BUSY]), bytes_at(c[at.STATUS])
    while c[at.WAITING_TOP]:
        top = c[at.WAITING_TOP]
        state, count = signed(waiting[top - 1]), signed(waiting[top - 2])
        c[at.WAITING_TOP] = top - 2 - count
        if status[state] != at.DONE:
            for number in range(count):
                busy[number] = waiting[top - 2 - count + number]
            c[at.AT], c[at.BUSY_COUNT] = state, count
            return True
    return False


@subroutine
def begin(c: Array) -> bool:
    """What the state offers, with what happens by itself where nothing else does; False where a leaf is missing."""
    busy, chosen, fault, label = (
        ints_at(c[at.BUSY]),
        ints_at(c[at.CHOSEN]),
        bytes_at(c[at.ACTION_FAULT]),
        ints_at(c[at.ACTION_LABEL]),
    )
    rows, roots, starts, offered = (
        bytes_at(c[at.ROWS]),
        longs_at(c[at.IDLE_ROOTS]),
        ints_at(c[at.OFFER_STARTS]),
        ints_at(c[at.OFFERED]),
    )
    count, quiet = c[at.BUSY_COUNT], True
    for number in range(count):
        chosen[number] = busy[number]
        quiet = quiet and fault[busy[number]] & 2 != 0
    by_itself = count
    for rule in range(c[at.IDLE_RULES] if quiet else 0):
        leaf = walk(c, roots[rule], rows, c[at.AT] * c[at.WIDTH])
        if leaf == at.MISSING:
            return False
        for number in range(starts[2 * ~leaf], starts[2 * ~leaf + 1]):
            chosen[count] = offered[number]
            count += 1
    kept = 0
    for number in range(count):
        replaced = False
        for other in range(by_itself, count if number < by_itself else by_itself):
            replaced = replaced or label[chosen[other]] == label[chosen[number]]
        if not replaced:
            chosen[kept] = chosen[number]
            kept += 1
    c[at.CHOSEN_COUNT], c[at.PLACE], c[at.QUIET] = kept, 0, 1
    return True


@subroutine
def write(c: Array, leaf: int, row: int) -> None:
    """The row after a step, into `AFTER`."""
    words, after, bytes_after = words_at(c[at.ROWS]), words_at(c[at.AFTER]), bytes_at(c[at.AFTER])
    starts, slots, codes = ints_at(c[at.WRITE_STARTS]), ints_at(c[at.WRITE_SLOTS]), ints_at(c[at.WRITE_CODES])
    high, top, count = ints_at(c[at.HIGH]), ints_at(c[at.TOP]), c[at.WIDTH] >> 3
    for number in range(count):
        after[number] = words[row * count + number]
    for number in range(starts[leaf], starts[leaf + 1]):
        slot, code = slots[number], codes[number]
        bytes_after[slot] = code & 255
        if high[slot]:
            bytes_after[high[slot]] = code >> 8 & 255
        if top[slot]:
            bytes_after[top[slot]] = code >> 16


@subroutine
def find(c: Array) -> int:
    """The place of the row `AFTER` in the index: that of its state, or a free one."""
    words, after, index = words_at(c[at.ROWS]), words_at(c[at.AFTER]), ints_at(c[at.INDEX])
    count, mask = c[at.WIDTH] >> 3, c[at.INDEX_MASK]
    place = hash_of(after, 0, count) & mask
    while index[place]:
        first, same = (signed(index[place]) - 1) * count, True
        for number in range(count):
            if words[first + number] != after[number]:
                same = False
                break
        if same:
            break
        place = (place + 1) & mask
    return place


@subroutine
def offer(c: Array, leaf: int) -> int:
    """What the rules but the idle ones offer after a step: asked anew are those that read what it wrote.

    The number of actions, or -1 where leaves are missing; the rules that they are missing of are told.
    """
    concerned, readers, count = words_at(c[at.CONCERNED]), words_at(c[at.READERS]), c[at.READER_WORDS]
    writes, slots = ints_at(c[at.WRITE_STARTS]), ints_at(c[at.WRITE_SLOTS])
    for word in range(count):
        concerned[word] = 0
    for number in range(writes[leaf], writes[leaf + 1]):
        for word in range(count):
            concerned[word] |= readers[slots[number] * count + word]
    busy, offers, rule_of = ints_at(c[at.BUSY]), ints_at(c[at.OFFERS]), ints_at(c[at.ACTION_RULE])
    roots, starts, offered = longs_at(c[at.RULE_ROOTS]), ints_at(c[at.OFFER_STARTS]), ints_at(c[at.OFFERED])
    after, unknown = bytes_at(c[at.AFTER]), ints_at(c[at.MISSING_RULES])
    kept, number, missing = 0, 0, 0
    for word in range(count):
        left = concerned[word]
        while left:
            rule = 64 * word + trailing_zeros(left)
            left &= left - unsigned(1)
            while number < c[at.BUSY_COUNT] and rule_of[busy[number]] <= rule:
                if rule_of[busy[number]] < rule:
                    offers[kept] = busy[number]
                    kept += 1
                number += 1
            found = walk(c, roots[rule], after, 0)
            if found == at.MISSING:
                unknown[missing] = rule
                missing += 1
            else:
                for each in range(starts[2 * ~found], starts[2 * ~found + 1]):
                    offers[kept] = offered[each]
                    kept += 1
    while number < c[at.BUSY_COUNT]:
        offers[kept] = busy[number]
        kept, number = kept + 1, number + 1
    c[at.MISSING_COUNT] = missing
    return -1 if missing else kept


@subroutine
def trailing_zeros(word: int) -> int:
    """The place of the lowest bit that is set."""
    place = 0
    while not word & unsigned(0xFFFF):
        word >>= unsigned(16)
        place += 16
    while not word & unsigned(1):
        word >>= unsigned(1)
        place += 1
    return place


@subroutine
def push(c: Array, state: int, count: int, later: int) -> None:
    """Let a state wait, with the actions that it offers."""
    offers = ints_at(c[at.OFFERS])
    waiting, top = ints_at(c[at.NEXT if later else at.WAITING]), c[at.NEXT_TOP if later else at.WAITING_TOP]
    for number in range(count):
        waiting[top + number] = offers[number]
    waiting[top + count], waiting[top + count + 1] = count, state
    c[at.NEXT_TOP if later else at.WAITING_TOP] = top + count + 2


@subroutine
def act(c: Array) -> int:
    """Carry the next action of the state out; the outcome that keeps it from being carried out, or -1."""
    state, action = c[at.AT], signed(ints_at(c[at.CHOSEN])[c[at.PLACE]])
    leaf = walk(c, longs_at(c[at.ACTION_ROOTS])[action], bytes_at(c[at.ROWS]), state * c[at.WIDTH])
    if leaf == at.MISSING:
        return at.NO_STEP
    leaf = ~leaf
    move_of, faulty = ints_at(c[at.MOVE_OF]), signed(bytes_at(c[at.ACTION_FAULT])[action] & 1)
    if move_of[leaf] < 0:
        move_of[leaf] = c[at.MOVES_COUNT]
        ints_at(c[at.LEAF_OF])[c[at.MOVES_COUNT]] = leaf
        c[at.MOVES_COUNT] += 1
    write(c, leaf, state)
    by = turn(c)
    if by:
        swap(c)
    place, status = find(c), bytes_at(c[at.STATUS])
    target = signed(ints_at(c[at.INDEX])[place]) - 1
    if by:
        swap(c)
    new = target < 0
    if new or (status[target] == at.DUE_NEXT and not faulty):
        count = offer(c, leaf)
        if count < 0:
            return at.NO_OFFER
        if by:
            turn_offers(c, by - 1, count)
            swap(c)
        if new:
            target = enter(c, place)
        if by:
            swap(c)
        status[target] = at.DUE_NEXT if faulty else at.DUE
        ints_at(c[at.PARENTS])[target] = state
        push(c, target, count, faulty)
    ints_at(c[at.MOVES])[c[at.EDGES]] = move_of[leaf]
    ints_at(c[at.TARGETS])[c[at.EDGES]] = target
    c[at.EDGES] += 1
    c[at.PLACE] += 1
    c[at.QUIET] &= faulty
    return -1


@subroutine
def enter(c: Array, place: int) -> int:
    """Give the row `AFTER` the next number."""
    words, after, count, state = words_at(c[at.ROWS]), words_at(c[at.AFTER]), c[at.WIDTH] >> 3, c[at.STATES]
    for number in range(count):
        words[state * count + number] = after[number]
    ints_at(c[at.INDEX])[place] = state + 1
    ints_at(c[at.STARTS])[state] = ints_at(c[at.STOPS])[state] = 0
    c[at.STATES] += 1
    return state


@subroutine
def finish(c: Array) -> None:
    """Note that all actions of the state were carried out."""
    ints_at(c[at.STOPS])[c[at.AT]] = c[at.EDGES]
    bytes_at(c[at.STATUS])[c[at.AT]] = at.DONE
    if c[at.QUIET]:
        ints_at(c[at.ENDS])[c[at.ENDS_COUNT]] = c[at.AT]
        c[at.ENDS_COUNT] += 1


@subroutine
def is_full(c: Array) -> bool:
    """Whether an array may be too short for one more edge, and a state with it."""
    room = c[at.BUSY_COUNT] + c[at.OFFERS_MAX] + 2
    full = c[at.STATES] == c[at.STATES_CAPACITY] or c[at.EDGES] == c[at.EDGES_CAPACITY]
    return full or c[at.WAITING_TOP] + room > c[at.WAITING_CAPACITY] or c[at.NEXT_TOP] + room > c[at.NEXT_CAPACITY]


@pass_over
def explore(c: Array) -> int:
    """Go on to the next outcome."""
    enter_branches(c)
    while True:
        if c[at.STAGE] == at.TAKE:
            if not take(c):
                return at.LAYER_DONE
            c[at.EXPANDED] += 1
            c[at.STAGE] = at.BEGIN
            if c[at.STATES] > c[at.STATES_MAX] or c[at.EXPANDED] % c[at.LOOK_EVERY] == 0:
                return at.LOOK
        if c[at.STAGE] == at.BEGIN:
            ints_at(c[at.STARTS])[c[at.AT]] = c[at.EDGES]
            c[at.BEGUN] = c[at.AT]
            if not begin(c):
                return at.NO_IDLE_OFFER
            c[at.STAGE] = at.ACT
        while c[at.PLACE] < c[at.CHOSEN_COUNT]:
            if is_full(c):
                return at.GROW
            outcome = act(c)
            if outcome >= 0:
                return outcome
        finish(c)
        c[at.STAGE] = at.TAKE


@pass_over
def reindex(c: Array) -> int:
    """Enter all states into an index that is empty."""
    index, words, count, mask = ints_at(c[at.INDEX]), words_at(c[at.ROWS]), c[at.WIDTH] >> 3, c[at.INDEX_MASK]
    for state in range(c[at.STATES]):
        place = hash_of(words, state * count, count) & mask
        while index[place]:
            place = (place + 1) & mask
        index[place] = state + 1
    return 0


@pass_over
def next_layer(c: Array) -> int:
    """States that wait in the next layer wait in this one from now on."""
    waiting, status, top = ints_at(c[at.WAITING]), bytes_at(c[at.STATUS]), c[at.WAITING_TOP]
    while top:
        state, count = waiting[top - 1], waiting[top - 2]
        if status[state] == at.DUE_NEXT:
            status[state] = at.DUE
        top -= 2 + count
    return 0
