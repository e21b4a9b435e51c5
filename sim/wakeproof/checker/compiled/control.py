"""The control block: 64-bit words by which Python and the compiled loop tell each other where everything is.

A word is a number or the address of an array. Names stand for places in the block, on both sides.
"""

from __future__ import annotations

(
    # Addresses of what is remembered of a machine: see `tables.FlatTables`.
    SLOT_OF,
    HIGH,
    TOP,
    BRANCHES,
    BRANCH_KEYS,
    BRANCH_CHILDREN,
    RULE_ROOTS,
    IDLE_ROOTS,
    OFFER_STARTS,
    OFFERED,
    ACTION_RULE,
    ACTION_LABEL,
    ACTION_FAULT,
    ACTION_ROOTS,
    WRITE_STARTS,
    WRITE_SLOTS,
    WRITE_CODES,
    READERS,
    # Addresses of the exploration's arrays: see `exploration.CompiledExploration`.
    ROWS,
    STARTS,
    STOPS,
    PARENTS,
    MOVES,
    TARGETS,
    STATUS,
    INDEX,
    WAITING,
    NEXT,
    MOVE_OF,
    LEAF_OF,
    ENDS,
    BUSY,
    CHOSEN,
    OFFERS,
    AFTER,
    CONCERNED,
    MISSING_RULES,
    # Addresses of the images under each renaming, and of rows for them: see `images.Images`.
    IMAGE_SLOTS,
    IMAGE_STARTS,
    IMAGE_CODES,
    IMAGE_ACTIONS,
    IMAGE,
    LEAST,
    # Addresses of a part's arrays besides: see `part.GraphPart`. Of each other part `OUTS` has `OUT_WORDS` words.
    OWNING,
    OUTS,
    SENT_ROWS,
    SENT_EDGES,
    PENDING,
    MISSES,
    INBOX,
    REPLIES,
    # Addresses for the order that is made of parts: see `parted`. Of each part `COLLECTED` has `COLLECTED_WORDS` words.
    COLLECTED,
    LEAF_FAULT,
    WHERE,
    # Sizes.
    BRANCH_MASK,
    BRANCHES_KNOWN,
    BRANCHES_COUNT,
    RULES,
    IDLE_RULES,
    READER_WORDS,
    WIDTH,
    STATES_CAPACITY,
    EDGES_CAPACITY,
    WAITING_CAPACITY,
    NEXT_CAPACITY,
    INDEX_MASK,
    STATES_MAX,
    LOOK_EVERY,
    OFFERS_MAX,
    RENAMINGS,
    SLOTS,
    CODES_STRIDE,
    ACTIONS_STRIDE,
    # Where the exploration is.
    STATES,
    EDGES,
    MOVES_COUNT,
    ENDS_COUNT,
    WAITING_TOP,
    NEXT_TOP,
    EXPANDED,
    STAGE,
    AT,
    BEGUN,
    BUSY_COUNT,
    CHOSEN_COUNT,
    PLACE,
    QUIET,
    MISSING_COUNT,
    # Of a part, and of the order that is made of parts.
    PART,
    PARTS,
    SHIFT,
    SENT_MASK,
    SENT_ANY,
    MISPLACED,
    PENDING_TOP,
    PENDING_CAPACITY,
    MISSES_TOP,
    MISSES_CAPACITY,
    INBOX_COUNT,
    REPLIES_TOP,
    EXPANDED_MAX,
    WORDS,
) = range(102)

OUT_WORDS = 6
OUT_ADDRESS, OUT_TOP, OUT_CAPACITY, OUT_COUNT, OUT_TOP_BEFORE, OUT_COUNT_BEFORE = range(OUT_WORDS)
COLLECTED_WORDS = 6
OF_STATUS, OF_STARTS, OF_STOPS, OF_MOVES, OF_TARGETS, OF_NUMBERS = range(COLLECTED_WORDS)
RECORD_INTS = 2
"""Beside its row, of a successor that is sent: the edge, and how many actions follow, with a bit for a fault."""
FAULT_BIT = 1 << 30

CODE_BITS = 21
"""A code is that of a character, of which there are 0x110000."""
MISSING = -(1 << 62)
"""A node that has not been learned; other negative numbers are leaves, by their complement."""

# What a slice of the loop ends with.
LAYER_DONE, LOOK, GROW, NO_IDLE_OFFER, NO_STEP, NO_OFFER = range(6)
# What the loop does next: take a state, find out what it offers, carry its actions out.
TAKE, BEGIN, ACT = range(3)
# How far a state is.
DUE, DUE_NEXT, DONE = range(3)
