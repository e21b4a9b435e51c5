"""The images that a symmetry has learned, as flat arrays for the compiled loop: one copy, made anew where it has more.

`codes` has, per renaming, a stretch for each slot, as long as codes of that slot are known; `actions` per renaming the
number of each action's image. What has no image yet is never asked for: a step and an offer are held against their
images before the loop meets them.
"""

from __future__ import annotations

from array import array

from wakeproof.checker.compiled.tables import FlatTables
from wakeproof.checker.symmetry import Symmetry

NONE = -1


class Images:
    """What the loop is told of a symmetry, or that there is none."""

    def __init__(self, symmetry: Symmetry | None, tables: FlatTables) -> None:
        self.symmetry, self.tables = symmetry, tables
        self.renamings = symmetry.renamings if symmetry else ()
        self.slots = array("i", [image for renaming in self.renamings for image in renaming.slots])
        self.starts, self.codes, self.actions = array("i"), array("i"), array("i")
        self.codes_stride = self.actions_stride = self._learned = 0

    def catch_up(self) -> None:
        """Take in what was learned since."""
        if self.symmetry is None or self.symmetry.learned == self._learned:
            return
        self._learned = self.symmetry.learned
        self._take_codes(self.symmetry)
        self._take_actions(self.symmetry)

    def _take_codes(self, symmetry: Symmetry) -> None:
        self.starts, self.codes_stride = array("i"), 0
        for values in symmetry.machine.layout.values:
            self.starts.append(self.codes_stride)
            self.codes_stride += len(values)
        self.codes = array("i", [NONE]) * (self.codes_stride * len(self.renamings))
        for number, renaming in enumerate(self.renamings):
            for slot, images in enumerate(renaming.codes):
                first = number * self.codes_stride + self.starts[slot]
                for code, image in images.items():
                    self.codes[first + ord(code)] = ord(image)

    def _take_actions(self, symmetry: Symmetry) -> None:
        """Whatever has a number has an image that has one: all images of an action are entered with it."""
        number_of = self.tables.number_of_action
        for renaming in self.renamings:
            self.tables.numbers(symmetry.machine, [renaming.actions[action] for action in tuple(number_of)])
        self.actions_stride = len(number_of)
        self.actions = array("i", [NONE]) * (self.actions_stride * len(self.renamings))
        for number, renaming in enumerate(self.renamings):
            for action, own in number_of.items():
                self.actions[number * self.actions_stride + own] = number_of[renaming.actions[action]]
