"""Symmetry: of states that differ only in which of several alike is called what, one is explored.

A world names what may be put for each other (`World.interchangeable`), such as two runners. A renaming g of these names
is an automorphism of the labelled graph where, for each step s -l-> t, the image of s takes the renamed step to the
image of t: g(s) -g(l)-> g(t). Then s and g(s) are alike in everything that does not name them, and one state of each
orbit stands for all (Clarke, Emerson, Jha & Sistla 1998; Ip & Dill 1996). Edges stay one to one: the graph of
representatives has the same number of runs, and a random schedule breaks a property with the same probability. Its
cycles are others, so of liveness nothing is proved where it has one.

Nothing is taken on trust. That the first state is its own image, and that each step and each offer has its image, is
held against the machine itself: in the interpreter for each state and edge, in the compiled loop for each leaf of a
decision tree; and as any state of an orbit may stand for it, for all of these. A leaf stands for all states with the
same values in the slots that it reads. So it is made to read, too, whatever its image reads: then the images of all its
states have one leaf as well. By induction over the steps from the first state on, every representative and every edge
has its image.

What the image of a value is, is learned from these steps: whatever a step writes, its image writes the image of. Two
values with one image, or one with two, are no symmetry. Where anything has no image, `NotSymmetric` says what.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from itertools import islice, permutations, product
from typing import Any, NamedTuple

from wakeproof.kernel.layout import Note
from wakeproof.kernel.machine import Machine, Step
from wakeproof.kernel.memo import ReadSetMemo
from wakeproof.kernel.offers import Actions
from wakeproof.kernel.properties import Judged
from wakeproof.kernel.rules import Action, Rule

RENAMINGS_MAX = 23
"""More than of four names: each costs as much as the state itself."""
_ALIKE = ("clock", "stretch", "fault")
"""What an action and its image have in common."""


class NotSymmetric(Exception):
    """What has no image, and under which renaming."""


class Renaming:
    """A permutation of names, and the images under it of all that was learned so far.

    `slots` has the number of each slot's image; `codes` per slot the image of each code, which is one of that slot.
    """

    def __init__(self, machine: Machine, names: Mapping[str, str]) -> None:
        self.machine, self.names = machine, names
        self.label = renamer(names)
        layout = machine.layout
        self.slots = [layout.index.get(self._renamed(slot), -1) for slot in layout.slots]
        for slot, image in zip(layout.slots, self.slots, strict=True):
            if image < 0:
                raise self.broken(f"there is no slot {self._renamed(slot)!r} beside {slot!r}")
        bounds = {layout.number(slot): name for slot, name in machine.world.bounds.items()}
        if any(bounds.get(self.slots[number]) != name for number, name in bounds.items()):
            raise self.broken("their bounds differ")
        self.codes: list[dict[str, str]] = [{} for _ in self.slots]
        self._taken: list[set[str]] = [set() for _ in self.slots]
        self.actions: dict[Action, Action] = {}
        self.rules: dict[int, int] = {}
        self.tells_alike = True
        """Whether each step told so far says what its image tells, but for the names."""
        self._rules_taken: set[int] = set()
        for number, code in enumerate(layout.first):
            self._enter(number, code, layout.first[self.slots[number]])

    def __str__(self) -> str:
        return ", ".join(f"{name} for {other}" for name, other in sorted(self.names.items()) if name != other)

    def broken(self, what: str) -> NotSymmetric:
        return NotSymmetric(f"with {self}: {what}")

    def note(self, note: Note) -> Note:
        """What is told of a step, as patterns see it, with the names in it renamed."""
        return Note(self.label(note.label), self.label(note.result), names=tuple(map(self.label, note.names)))

    def _renamed(self, value: Any) -> Any:
        """A value with the names in it renamed, as far as it consists of texts, tuples and data classes."""
        if type(value) is str:
            return self.label(value)
        if isinstance(value, tuple):
            parts = [self._renamed(part) for part in value]
            return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
        if is_dataclass(value) and not isinstance(value, type):
            return type(value)(**{each.name: self._renamed(getattr(value, each.name)) for each in fields(value)})
        return value

    def image(self, state: str) -> str:
        """The image of a state, all of whose codes were learned."""
        found = [""] * len(state)
        for number, code in enumerate(state):
            found[self.slots[number]] = self.codes[number][code]
        return "".join(found)

    def _enter(self, number: int, code: str, image: str) -> None:
        known = self.codes[number].setdefault(code, image)
        if known != image:
            raise self.broken(f"a value of {self.machine.layout.slots[number]!r} has two images")
        if len(self._taken[number]) < len(self.codes[number]):
            if image in self._taken[number]:
                raise self.broken(f"two values of {self.machine.layout.slots[number]!r} have one image")
            self._taken[number].add(image)

    def check_actions(self, offered: Actions, image: Actions) -> None:
        """Enter the images of what a state offers, among what its image offers."""
        there = {action.label: action for action in image}
        if len(offered) != len(image):
            raise self.broken(f"{_labels(offered)} can happen, and in the image {_labels(image)}")
        for action in offered:
            other = there.get(self.label(action.label))
            if other is None:
                raise self.broken(f"`{action.label}` can happen, and in the image `{self.label(action.label)}` cannot")
            if any(getattr(action, name) != getattr(other, name) for name in _ALIKE):
                raise self.broken(f"`{action.label}` is of another kind than `{other.label}`")
            if self.actions.setdefault(action, other) is not other:
                raise self.broken(f"`{action.label}` has two images")

    def check_step(self, action: Action, state: str, step: Step, after: str) -> tuple[int, ...]:
        """Enter the images of what a step writes; the slots that its image reads, as the step would name them."""
        there = self.image(state)
        memo = self.machine.step_of(self.actions[action])
        other = memo(there)
        reached = other.apply(there)
        if {self.slots[number] for number in step.written} != set(other.written):
            raise self.broken(f"`{action.label}` and its image write other slots")
        for number in step.written:
            self._enter(number, after[number], reached[self.slots[number]])
        self.tells_alike &= [self.note(each) for each in step.notes] == [_as_seen(each) for each in other.notes]
        if not _judged_alike(Judged(step.met, step.findings), Judged(other.met, other.findings)):
            raise self.broken(f"`{action.label}` is judged otherwise than its image")
        return self._named_here(memo, there)

    def check_offer(self, rule: int, state: str, offered: Actions) -> tuple[int, ...]:
        """Enter the images of what a rule offers; the slots that its image reads, as the rule would name them."""
        there, memos = self.image(state), self.machine.offers.remembered
        image = self.rules.get(rule)
        if image is None:
            image = self._rule_image(rule, there, offered)
            if image in self._rules_taken:
                raise self.broken("two rules have one image")
            self.rules[rule] = image
            self._rules_taken.add(image)
        self.check_actions(offered, memos[image](there))
        return self._named_here(memos[image], there)

    def _rule_image(self, rule: int, there: str, offered: Actions) -> int:
        """The rule that offers the image of what this one does; of several that do, the one that is made alike.

        Any that offers it will do: whatever the two offer is held against each other from here on.
        """
        offers = self.machine.offers
        memos, own = offers.remembered, offers.rule(rule)
        wanted = {self.label(action.label) for action in offered}
        candidates = [
            number
            for number in range(len(memos))
            if number not in self._rules_taken
            and (number in offers.idle) == (rule in offers.idle)
            and type(offers.rule(number)) is type(own)
            and {action.label for action in memos[number](there)} == wanted
        ]
        alike = [number for number in candidates if self._is_made_alike(own, offers.rule(number))]
        if not candidates:
            raise self.broken(f"no rule offers the image of {_labels(offered)}")
        return (alike or candidates)[0]

    def _is_made_alike(self, rule: Rule, other: Rule) -> bool:
        """Whether one has what the other has, but for the names."""
        one, two = _parts(rule), _parts(other)
        return one.keys() == two.keys() and all(two[name] == self._renamed(value) for name, value in one.items())

    def _named_here(self, memo: ReadSetMemo[Any], there: str) -> tuple[int, ...]:
        back = {image: number for number, image in enumerate(self.slots)}
        return tuple(back[number] for number, _ in memo.path(there))


class Turning(NamedTuple):
    """An edge between representatives, and the step that may lead to an image of its target."""

    action: Action
    step: Step
    source: int
    target: int


class Symmetry:
    """All renamings of what a world says is interchangeable, without the one that changes nothing."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        for group in machine.world.interchangeable:
            if isinstance(group, str) or len({*group}) < 2 or not all(isinstance(name, str) for name in group):
                raise NotSymmetric(f"World.interchangeable has {group!r}, and not a group of names: ('r1', 'r2')")
        named = tuple(islice(renamings_of(machine.world.interchangeable), RENAMINGS_MAX + 1))
        if len(named) > RENAMINGS_MAX:
            raise NotSymmetric(f"there are more than {RENAMINGS_MAX} ways of renaming them")
        self.renamings = tuple(Renaming(machine, names) for names in named)
        self.learned = 0
        """How often images were learned: whoever keeps a copy of them knows by it that there are more."""

    def canonical(self, state: str) -> tuple[str, Renaming | None]:
        """The state that stands for the orbit, the least of them all, and the renaming that leads there."""
        least, by = state, None
        for renaming in self.renamings:
            image = renaming.image(state)
            if image < least:
                least, by = image, renaming
        return least, by

    def orbit(self, state: str) -> list[str]:
        """A state and its images."""
        return [state, *(renaming.image(state) for renaming in self.renamings)]

    # Each state and edge, as the interpreter meets them: of all states of an orbit, for any may stand for it.

    def check_state(self, state: str, actions: Actions) -> None:
        """Hold what a state and its images offer against each other."""
        offers, offered = self.machine.offers, {state: actions}
        for there in self.orbit(state):
            for one in (there, *(renaming.image(there) for renaming in self.renamings)):
                if one not in offered:
                    offered[one] = offers.with_idle(offers.busy(one), one)
            for renaming in self.renamings:
                renaming.check_actions(offered[there], offered[renaming.image(there)])

    def check_edge(self, action: Action, state: str) -> list[int]:
        """Hold a step and its images against each other; the slots that those read, as the step would name them."""
        self.learned += 1
        there = [(action, state), *((renaming.actions[action], renaming.image(state)) for renaming in self.renamings)]
        read = [self._read_by_step(*each) for each in there]
        return read[0]

    def _read_by_step(self, action: Action, state: str) -> list[int]:
        step, after = self.machine.successor(state, action)
        return _once(renaming.check_step(action, state, step, after) for renaming in self.renamings)

    # Each leaf, as the compiled loop misses it.

    def check_offer(self, rule: int, state: str) -> list[tuple[int, str, list[int]]]:
        """Hold what a rule and its images offer against each other: each, its state, and the slots that others read."""
        self.learned += 1
        found = [(rule, state, self._read_by_offer(rule, state))]
        for renaming in self.renamings:
            image, there = renaming.rules[rule], renaming.image(state)
            found.append((image, there, self._read_by_offer(image, there)))
        return found

    def _read_by_offer(self, rule: int, state: str) -> list[int]:
        offered = self.machine.offers.remembered[rule](state)
        return _once(renaming.check_offer(rule, state, offered) for renaming in self.renamings)

    # Of ends

    def check_end(self, state: str) -> None:
        """Hold what is said of an end against what is said of its images."""
        said = self.machine.end_of(state)
        for renaming in self.renamings:
            other = self.machine.end_of(renaming.image(state))
            if (said is None) != (other is None) or (said and other and not _judged_alike(said, other)):
                raise renaming.broken("an end is judged otherwise than its image")

    def lifted(self, states: Sequence[str], steps: Iterable[Turning]) -> list[Action]:
        """The real actions along a path of representatives from the first state on.

        A real state is the image of its representative under what the path has turned so far.
        """
        situation, turned, taken = self.machine.first, dict[str, str](), list[Action]()
        for action, step, source, target in steps:
            label = renamer(turned)(action.label)
            real = situation.action(label)
            assert real is not None, f"the image of a path takes `{label}`"
            taken.append(real)
            situation = situation.follow(real).to
            least, by = self.canonical(step.apply(states[source]))
            assert least == states[target], "an edge leads to what stands for its orbit"
            if by is not None:
                turned = {image: turned.get(name, name) for name, image in by.names.items()}
        return taken


def renamer(names: Mapping[str, str]) -> Callable[[str], str]:
    """What puts other names for these in a text, wherever they stand as whole words."""
    if not names:
        return lambda text: text
    longest_first = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    word = re.compile(rf"(?<![\w-])(?:{longest_first})(?![\w-])")
    return lambda text: word.sub(lambda found: names[found[0]], text)


def renamings_of(interchangeable: Sequence[Sequence[str]]) -> Iterator[dict[str, str]]:
    """Every way of permuting each group of names, but for the one that changes nothing."""
    each = [[dict(zip(names, order, strict=True)) for order in permutations(names)] for names in interchangeable]
    for chosen in product(*each):
        names = {name: other for one in chosen for name, other in one.items()}
        if any(name != other for name, other in names.items()):
            yield names


def _parts(rule: Rule) -> dict[str, Any]:
    """What a rule is made of, as far as that can be told."""
    if is_dataclass(rule):
        return {each.name: getattr(rule, each.name) for each in fields(rule)}
    return dict(getattr(rule, "__dict__", {}))


def _judged_alike(one: Judged, other: Judged) -> bool:
    broken = [sorted(finding.property for finding in each.findings) for each in (one, other)]
    return broken[0] == broken[1] and sorted(one.met) == sorted(other.met)


def _as_seen(note: Note) -> Note:
    """What of it patterns see."""
    return Note(note.label, note.result, names=note.names)


def _labels(actions: Actions) -> str:
    return ", ".join(f"`{action.label}`" for action in actions) or "nothing"


def _once(slots: Iterable[tuple[int, ...]]) -> list[int]:
    return list(dict.fromkeys(number for each in slots for number in each))
