"""The world protocol: rules over slots. A rule says which actions it offers in a state, and carries one out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from wakeproof.kernel.layout import Slot, View
from wakeproof.kernel.properties import Property

if TYPE_CHECKING:
    from wakeproof.kernel.scene import Scene


TIMER_CLOCK = "timer_ms"
"""The clock of timers that a handler sets itself: a millisecond, stretched as many times as it says."""


@dataclass(frozen=True, slots=True, eq=False)
class Action:
    """Something that can happen next. Its label is semantic and unique in any state that offers it.

    `actor` moves (a change of actor is a context switch); `fault` is the budget it spends; `clock` the class of
    delay after which it happens by itself, `stretch` times as long (None: only a fault plan makes it happen);
    `instead` the label of the action whose place it takes; `group` joins alternatives of which the timed
    scheduler draws one; `payload` is the rule's own. `names` are for patterns alone: further names, for what it does.
    """

    label: str
    actor: str
    clock: str | None = None
    stretch: float = 1
    fault: str | None = None
    instead: str | None = None
    group: str | None = None
    payload: Any = None
    names: tuple[str, ...] = ()


class Rule(Protocol):
    """One source of actions.

    `idle` rules are asked only where nothing else can happen but faults; what they offer then takes the place of a
    fault of the same label, for what happens by itself spends no budget.
    """

    idle: bool

    def enabled(self, view: View) -> Iterable[Action]: ...

    def fire(self, view: View, action: Action) -> None: ...


@dataclass(frozen=True)
class World:
    """A transition system: slots with their first values, rules, properties, and the label of each bound's slot.

    `bounds` maps a slot to the name of the limit that was hit once its value is true: a run that got there is
    inconclusive. `scene` says how its runs are drawn; without one each actor has a lane. `background` are the
    steps that the module takes by itself (`reap.send`): where one is never offered, a report says so. `private` slots
    hold where the module stands in itself, which is nobody's business but its own. `interchangeable` are groups of
    names, such as those of two runners, that labels and slots use: where it is asked for, the checker finds out whether
    they really are, and sees each of these states once.
    """

    slots: Mapping[Slot, Any]
    rules: tuple[Rule, ...]
    properties: tuple[Property, ...]
    bounds: Mapping[Slot, str] = field(default_factory=dict)
    scene: Scene | None = None
    background: tuple[str, ...] = ()
    private: frozenset[Slot] = frozenset()
    interchangeable: tuple[tuple[str, ...], ...] = ()
