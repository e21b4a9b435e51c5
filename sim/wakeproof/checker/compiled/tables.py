"""A machine's decision trees and steps, flattened into arrays as they are learned.

Each tree of a `ReadSetMemo` is grafted path by path: when the loop misses a leaf, Python finds the answer (running the
rule if nobody has) and enters the path to it here. So nothing is flattened that no exploration needs, and what is
flattened once serves every later exploration of the machine.

A node is a number; a branch leads from a node, by the code of its slot, to a node or to a leaf. Leaves are complements:
`~leaf` is negative. A leaf of a rule is what it offers, one of an action is its step.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from weakref import WeakKeyDictionary

from wakeproof.checker.compiled import control as at
from wakeproof.kernel.machine import Machine, Step
from wakeproof.kernel.offers import Actions
from wakeproof.kernel.rules import Action

Path = Sequence[tuple[int, str]]
BRANCHES_FIRST = 1 << 10
FAULT, SPENDS = 1, 2
"""Bits of an action: it is a fault, and it names the budget (an empty name counts as none where quiet is asked)."""


class FlatTables:
    """What is known of a machine, but nothing that keeps the machine."""

    def __init__(self, machine: Machine) -> None:
        offers, slots = machine.offers, len(machine.layout.slots)
        self.idle = tuple(offers.idle)
        self.rules = len(offers.remembered)
        self.reader_words = (self.rules + 63) // 64
        self.slot_of = array("i")
        self.high, self.top = array("i", [0]) * slots, array("i", [0]) * slots
        self.planes = slots
        self.children: dict[int, int] = {}
        self.branch_keys, self.branch_children = array("q"), array("q")
        self.branches = array("q")
        self.rule_roots = array("q", [at.MISSING]) * self.rules
        self.idle_roots = array("q", [at.MISSING]) * len(self.idle)
        self.offer_starts, self.offered = array("i"), array("i")
        self.number_of_offer: dict[Actions, int] = {}
        self.longest = [0] * self.rules
        self.actions: list[Action] = []
        self.number_of_action: dict[Action, int] = {}
        self.labels: dict[str, int] = {}
        self.action_rule, self.action_label, self.action_fault = array("i"), array("i"), array("B")
        self.action_roots = array("q")
        self.write_starts, self.write_slots, self.write_codes = array("i", [0]), array("i"), array("i")
        self.steps: list[tuple[Action, Step]] = []
        self.number_of_step: dict[Step, int] = {}
        self.readers = array("Q", [0]) * (slots * self.reader_words)
        self._room_for_branches(BRANCHES_FIRST)

    def catch_up(self, machine: Machine) -> None:
        """Take in what others have met since: bytes for all codes, and which rules read a slot."""
        for slot, values in enumerate(machine.layout.values):
            self._make_room(slot, len(values) - 1)
        for slot, rules in enumerate(machine.offers.readers):
            for rule in rules:
                if rule not in self.idle:
                    self._reads(rule, slot)

    def _reads(self, rule: int, slot: int) -> None:
        self.readers[slot * self.reader_words + rule // 64] |= 1 << rule % 64

    def offer(self, machine: Machine, rule: int, state: str, besides: Sequence[int] = ()) -> None:
        """Learn what a rule offers in a state; machine knows it by now. Slots `besides` are read, too."""
        memo = machine.offers.remembered[rule]
        path = _longer(memo.path(state), state, besides)
        if rule in self.idle:
            number = self.idle.index(rule)
            self._graft(self.idle_roots, number, path, self._leaf_of_offer(machine, rule, memo(state)))
            return
        for slot, _ in path:
            self._reads(rule, slot)
        self._graft(self.rule_roots, rule, path, self._leaf_of_offer(machine, rule, memo(state)))

    def step(self, machine: Machine, number: int, state: str, besides: Sequence[int] = ()) -> None:
        """Learn what an action does in a state, by running it if need be. Slots `besides` are read, too."""
        action = self.actions[number]
        memo = machine.step_of(action)
        step = memo(state)
        path = _longer(memo.path(state), state, besides)
        self._graft(self.action_roots, number, path, self._leaf_of_step(action, step, step.apply(state)))

    def numbers(self, machine: Machine, actions: Iterable[Action]) -> list[int]:
        return [self._number_of_action(machine, action) for action in actions]

    def _graft(self, roots: array[int], number: int, path: Path, leaf: int) -> None:
        if not path:
            roots[number] = ~leaf
            return
        if roots[number] == at.MISSING:
            roots[number] = self._node(path[0][0])
        node = roots[number]
        for depth, (_, code) in enumerate(path, 1):
            key = node << at.CODE_BITS | ord(code)
            child = self.children.get(key)
            if child is None:
                child = ~leaf if depth == len(path) else self._node(path[depth][0])
                self.children[key] = child
                self.branch_keys.append(key)
                self.branch_children.append(child)
                if 2 * len(self.branch_keys) > len(self.branches) // 2:
                    self._room_for_branches(len(self.branches))
            node = child

    def _node(self, slot: int) -> int:
        self.slot_of.append(slot)
        return len(self.slot_of) - 1

    def _room_for_branches(self, count: int) -> None:
        """A table of twice as many places, into which the loop enters all branches again."""
        self.branches = array("q", [-1]) * (2 * count)
        self.entered = 0

    def _leaf_of_offer(self, machine: Machine, rule: int, offered: Actions) -> int:
        leaf = self.number_of_offer.get(offered)
        if leaf is None:
            numbers = self.numbers(machine, offered)
            leaf = self.number_of_offer[offered] = len(self.number_of_offer)
            self.offer_starts.extend((len(self.offered), len(self.offered) + len(numbers)))
            self.offered.extend(numbers)
        self.longest[rule] = max(self.longest[rule], len(offered))
        return leaf

    def _number_of_action(self, machine: Machine, action: Action) -> int:
        number = self.number_of_action.get(action)
        if number is None:
            number = self.number_of_action[action] = len(self.actions)
            self.actions.append(action)
            self.action_rule.append(machine.offers.number_of(action))
            self.action_label.append(self.labels.setdefault(action.label, len(self.labels)))
            self.action_fault.append(FAULT * (action.fault is not None) | SPENDS * bool(action.fault))
            self.action_roots.append(at.MISSING)
        return number

    def _leaf_of_step(self, action: Action, step: Step, after: str) -> int:
        leaf = self.number_of_step.get(step)
        if leaf is None:
            leaf = self.number_of_step[step] = len(self.steps)
            self.steps.append((action, step))
            for slot in step.written:
                code = ord(after[slot])
                self.write_slots.append(slot)
                self.write_codes.append(code)
                self._make_room(slot, code)
            self.write_starts.append(len(self.write_slots))
        return leaf

    def _make_room(self, slot: int, code: int) -> None:
        """A second and a third byte for a slot whose codes need one."""
        for bits, plane in ((8, self.high), (16, self.top)):
            if code >> bits and not plane[slot]:
                plane[slot] = self.planes
                self.planes += 1


def _longer(path: Path, state: str, besides: Sequence[int]) -> Path:
    """A path that goes on through these slots, as far as it has not been through them."""
    been = {slot for slot, _ in path}
    return [*path, *((slot, state[slot]) for slot in besides if slot not in been)]


_KNOWN: WeakKeyDictionary[Machine, FlatTables] = WeakKeyDictionary()


def tables_of(machine: Machine) -> FlatTables:
    """The tables of a machine, as far as they were learned."""
    tables = _KNOWN.get(machine)
    if tables is None:
        tables = _KNOWN[machine] = FlatTables(machine)
    return tables


def forget(machine: Machine) -> None:
    """Drop what may be half learned."""
    _KNOWN.pop(machine, None)
