"""How the compiled loop reads a row: the code of a slot, whose further bytes stand behind those of all slots."""

from __future__ import annotations

from wakeproof.checker.compiled import control as at
from wakeproof.checker.compiled.pointers import Array, ints_at, signed, subroutine


@subroutine
def code_at(c: Array, rows: Array, row: int, slot: int) -> int:
    """The code of a slot in the row that begins at this byte."""
    high, top = ints_at(c[at.HIGH]), ints_at(c[at.TOP])
    code = signed(rows[row + slot])
    if high[slot]:
        code |= signed(rows[row + high[slot]]) << 8
        if top[slot]:
            code |= signed(rows[row + top[slot]]) << 16
    return code
