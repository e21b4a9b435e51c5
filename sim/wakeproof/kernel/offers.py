"""Which actions a state enables: asked of every rule once, then only of those that a step's writes may concern.

A rule's answer depends on the slots it has read. For each slot the rules that ever read it are known, so after a
step the actions of all other rules are the same as before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from wakeproof.errors import UserError
from wakeproof.kernel.declared import NOTHING_DECLARED, Declared
from wakeproof.kernel.layout import Layout, View
from wakeproof.kernel.memo import ReadSetMemo
from wakeproof.kernel.mistakes import mistake, place_of_code
from wakeproof.kernel.rules import Action, Rule

Actions = tuple[Action, ...]
Plan = tuple[Actions, tuple[ReadSetMemo[Actions], ...]]


class Offers:
    """The offers of a world's rules. Equal actions are one object, so that everybody compares by identity."""

    def __init__(self, layout: Layout, rules: Sequence[Rule], declared: Declared = NOTHING_DECLARED) -> None:
        self._rules, self._declared = rules, declared
        self._number_of: dict[Action, int] = {}
        self._interned_tuples: dict[Actions, Actions] = {}
        self._combined: dict[tuple[Actions, Actions], Actions] = {}
        self._plans: dict[tuple[Actions, tuple[int, ...]], Plan] = {}
        self._interned: dict[tuple[object, ...], Action] = {}
        self._readers: list[dict[int, None]] = [{} for _ in layout.slots]
        self._offers = [ReadSetMemo(layout, self._offer(number)) for number in range(len(rules))]
        self._busy = [number for number, rule in enumerate(rules) if not rule.idle]
        self._idle = [number for number, rule in enumerate(rules) if rule.idle]

    def busy(self, state: str) -> Actions:
        """What all rules but the idle ones offer, in the order of the rules."""
        return tuple(action for number in self._busy for action in self._offers[number](state))

    def busy_after(self, before: Actions, state: str, written: tuple[int, ...]) -> Actions:
        """The same as `busy(state)`, from what was offered before a step that wrote these slots."""
        lasting, offers = self._plans.get((before, written)) or self._plan(before, written)
        anew = tuple([action for offer in offers for action in offer(state)])
        return self._combined.get((lasting, anew)) or self._combine(lasting, anew)

    def _plan(self, before: Actions, written: tuple[int, ...]) -> Plan:
        """What such a step leaves as it is, and who is to be asked again."""
        concerned = dict.fromkeys(number for slot in written for number in self._readers[slot])
        lasting = tuple(action for action in before if self._number_of[action] not in concerned)
        asked = tuple(self._offers[number] for number in concerned if not self._rules[number].idle)
        plan = self._plans[before, written] = (lasting, asked)
        return plan

    def _combine(self, lasting: Actions, anew: Actions) -> Actions:
        offered = tuple(sorted(lasting + anew, key=self._number_of.__getitem__))
        offered = self._combined[lasting, anew] = self._interned_tuples.setdefault(offered, offered)
        return offered

    def with_idle(self, busy: Actions, state: str) -> Actions:
        """Where nothing but faults can happen, what happens by itself as well, in place of faults of the same label."""
        if not all(action.fault for action in busy):
            return busy
        by_itself = [action for number in self._idle for action in self._offers[number](state)]
        labels = [action.label for action in by_itself]
        return (*(action for action in busy if action.label not in labels), *by_itself)

    def rule_of(self, action: Action) -> Rule:
        return self._rules[self._number_of[action]]

    def rule(self, number: int) -> Rule:
        return self._rules[number]

    def number_of(self, action: Action) -> int:
        """The number of the rule that offers it."""
        return self._number_of[action]

    @property
    def remembered(self) -> Sequence[ReadSetMemo[Actions]]:
        """What each rule offers, by its number."""
        return self._offers

    @property
    def readers(self) -> Sequence[Iterable[int]]:
        """Per slot the numbers of the rules that ever read it."""
        return self._readers

    @property
    def idle(self) -> Sequence[int]:
        """The numbers of the rules that are asked only where nothing else can happen but faults."""
        return self._idle

    def _offer(self, number: int) -> Callable[[View], Actions]:
        def offer(view: View) -> Actions:
            try:
                actions = self._rules[number].enabled(view)
                if not isinstance(actions, Iterable):
                    raise _no_action(actions)
                offered = tuple(self._intern(number, action) for action in actions)
            except Exception as error:
                raise mistake(error, place_of_code(self._rules[number].enabled, self._declared.where)) from error
            for slot, _ in view.reads:
                if number not in self._readers[slot]:
                    self._readers[slot][number] = None
                    self._plans.clear()
            return offered

        return offer

    def _intern(self, number: int, action: Action) -> Action:
        if not isinstance(action, Action):
            raise _no_action(action)
        key = (number, *(getattr(action, name) for name in Action.__slots__))
        known = self._interned.get(key)
        if known is None:
            self._declared.check_action(action)
            known = self._interned[key] = action
            self._number_of[known] = number
        return known


def _no_action(offered: object) -> UserError:
    what = f"offers what is no Action, but of the kind {type(offered).__name__}"
    return UserError(what, remedy="yield Action(label, actor, ...), or nothing")
