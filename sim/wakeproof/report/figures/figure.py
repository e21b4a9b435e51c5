"""A figure as a page takes it."""

from __future__ import annotations

from typing import NamedTuple


class Figure(NamedTuple):
    """`name` is safe as a file name and as an id; `caption` says in words what is to be seen, with its main numbers.

    `svg` is one element: it scales to the width it is given, its ids begin with the name, and its colours are those of
    the palette, which a page may set.
    """

    name: str
    title: str
    caption: str
    svg: str
