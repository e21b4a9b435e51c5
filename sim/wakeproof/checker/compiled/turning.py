"""The part of the compiled loop that a symmetry needs: of a row and its images, the one that stands for them all.

Images are looked up in what `images.Images` has copied from the symmetry; where there is none, nothing is turned.
"""

from __future__ import annotations

from wakeproof.checker.compiled import control as at
from wakeproof.checker.compiled.codes import code_at
from wakeproof.checker.compiled.pointers import Array, bytes_at, ints_at, signed, subroutine, words_at


@subroutine
def take_image(c: Array, renaming: int) -> None:
    """The image of the row `AFTER` under a renaming, into `IMAGE`."""
    words, image, after = words_at(c[at.IMAGE]), bytes_at(c[at.IMAGE]), bytes_at(c[at.AFTER])
    high, top, starts = ints_at(c[at.HIGH]), ints_at(c[at.TOP]), ints_at(c[at.IMAGE_STARTS])
    slots, codes, first = ints_at(c[at.IMAGE_SLOTS]), ints_at(c[at.IMAGE_CODES]), renaming * c[at.SLOTS]
    for word in range(c[at.WIDTH] >> 3):
        words[word] = 0
    for slot in range(c[at.SLOTS]):
        there = slots[first + slot]
        code = signed(codes[renaming * c[at.CODES_STRIDE] + starts[slot] + code_at(c, after, 0, slot)])
        image[there] = code & 255
        if high[there]:
            image[high[there]] = code >> 8 & 255
            if top[there]:
                image[top[there]] = code >> 16


@subroutine
def is_less(c: Array, row: Array, other: Array) -> bool:
    """Whether a row comes before another: slot by slot from the first, as the texts of their codes do."""
    for slot in range(c[at.SLOTS]):
        one, two = code_at(c, row, 0, slot), code_at(c, other, 0, slot)
        if one != two:
            return one < two
    return False


@subroutine
def turn(c: Array) -> int:
    """The number of the renaming, from 1, whose image of `AFTER` is the least of all; 0 where `AFTER` is itself.

    That image is in `LEAST`.
    """
    by = 0
    for renaming in range(c[at.RENAMINGS]):
        take_image(c, renaming)
        if is_less(c, bytes_at(c[at.IMAGE]), bytes_at(c[at.LEAST if by else at.AFTER])):
            c[at.IMAGE], c[at.LEAST] = c[at.LEAST], c[at.IMAGE]
            by = renaming + 1
    return by


@subroutine
def swap(c: Array) -> None:
    """`AFTER` is what was least, and the other way round."""
    c[at.AFTER], c[at.LEAST] = c[at.LEAST], c[at.AFTER]


@subroutine
def turn_offers(c: Array, renaming: int, count: int) -> None:
    """The images of what is offered, in the order of the rules."""
    offers, rule_of = ints_at(c[at.OFFERS]), ints_at(c[at.ACTION_RULE])
    images, first = ints_at(c[at.IMAGE_ACTIONS]), renaming * c[at.ACTIONS_STRIDE]
    for number in range(count):
        action, place = signed(images[first + offers[number]]), number
        while place and rule_of[offers[place - 1]] > rule_of[action]:
            offers[place] = offers[place - 1]
            place -= 1
        offers[place] = action
