"""Functions of a state, remembered by what they read: the observation tree's idea, applied to the world's own rules.

A rule run on a state reads some slots and returns. Any state with the same values in those slots gives the same
answer, so the answers form a decision tree over slots. After warm-up no rule runs at all.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from wakeproof.errors import UserError, place_of
from wakeproof.kernel.layout import Layout, View

T = TypeVar("T")
Branch = tuple[int, dict[str, Any]]
REMEDY = "let what a rule or a property does depend on nothing but the slots"


class ReadSetMemo(Generic[T]):
    """`remembered(state)` is `compute(View(state))`, run once per distinct set of values read.

    An inner node is a pair `(slot number, {code: node})`; a leaf is a one-element list holding the answer.
    """

    __slots__ = ("_compute", "_layout", "_root", "leaves")

    def __init__(self, layout: Layout, compute: Callable[[View], T]) -> None:
        self._layout, self._compute = layout, compute
        self._root: Branch | list[T] | None = None
        self.leaves = 0

    def __call__(self, state: str) -> T:
        node: Any = self._root
        while type(node) is tuple:
            node = node[1].get(state[node[0]])
        return node[0] if node is not None else self._learn(state)

    def path(self, state: str) -> list[tuple[int, str]]:
        """What is read of a state, in order, on the way to its answer; that has to be known."""
        node, read = self._root, list[tuple[int, str]]()
        while type(node) is tuple:
            number, below = node
            read.append((number, state[number]))
            node = below[state[number]]
        return read

    def _learn(self, state: str) -> T:
        view = View(self._layout, state)
        answer = self._compute(view)
        path, leaf = list(dict.fromkeys(view.reads)), [answer]
        if self._root is None:
            self._root = _below(path, leaf)
        self._graft(path, leaf)
        self.leaves += 1
        assert all(state[number] == code for number, code in path), "what was read is of this state"
        assert self(state) is answer, "what was learned is found again by the reads that it rests on"
        return answer

    def _graft(self, path: list[tuple[int, str]], leaf: list[T]) -> None:
        """Hang a leaf below the branch of what was read; a rule that reads otherwise than before is a bug here."""
        node: Any = self._root
        for depth, (number, code) in enumerate(path, 1):
            if type(node) is not tuple or node[0] != number:
                raise self._unlike()
            below = node[1].get(code)
            if below is None:
                below = node[1][code] = _below(path[depth:], leaf)
            node = below
        if node is not leaf:
            raise self._unlike()

    def _unlike(self) -> UserError:
        """It went on otherwise although it had seen the same: something else than the slots told it to."""
        where = place_of(self._compute)
        return UserError(
            f"{where.function} reads different slots although the slots read before were the same",
            where=where.where,
            remedy=REMEDY,
        )


def _below(path: list[tuple[int, str]], leaf: list[T]) -> Branch | list[T]:
    """A new node for what is still to be read: a branch on the first of it, or the leaf."""
    return (path[0][0], {}) if path else leaf
