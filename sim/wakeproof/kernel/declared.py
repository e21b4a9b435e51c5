"""What a kind of world says that there is (labels, clocks, faults), and the check that its rules keep to it.

A label that nobody declared can be named in no scenario, a clock without a delay never rings, a fault that spends
nothing strikes without end: each would make a wrong verdict or a wrong figure, so it is refused where it first shows.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field

from wakeproof.errors import UserError, suggest
from wakeproof.kernel.layout import Note, Slot, View
from wakeproof.kernel.rules import TIMER_CLOCK, Action
from wakeproof.labels import as_declared, matches


@dataclass(frozen=True, slots=True)
class Declared:
    """`labels` gives every label that a run may tell; None: any label is as good as another.

    `clocks` are the names of the world's times, `faults` those of its kinds of fault; `windowed` are the faults that
    wait for a label, before they strike or to strike no more; `budgets` the slots that count what is left of each.
    `where` is the place that builds the world.
    """

    labels: Callable[[], Collection[str]] | None = None
    clocks: Collection[str] = ()
    faults: Collection[str] = ()
    windowed: Collection[str] = ()
    budgets: Mapping[str, Slot] = field(default_factory=dict)
    where: str = ""
    _told: dict[str, bool] = field(default_factory=dict)

    def check_action(self, action: Action) -> None:
        """Its clock has a delay, and its fault is one that there is."""
        if self.labels is None:
            return
        if action.clock is not None and action.clock not in self.clocks and action.clock != TIMER_CLOCK:
            what = f"the action '{action.label}' names the clock '{action.clock}', and no time is called so"
            raise UserError(
                what, remedy=f"add it to WorldKind.times, or name another; {suggest(action.clock, self.clocks)}"
            )
        if action.fault is not None and action.fault not in self.faults:
            what = f"the action '{action.label}' is a fault of the kind '{action.fault}', which there is not"
            raise UserError(what, remedy=f"add it to WorldKind.faults; {suggest(action.fault, self.faults)}")

    def check_step(self, action: Action, view: View) -> None:
        """What it told is declared, and a fault has spent its budget."""
        if self.labels is None:
            return
        for note in view.notes or (Note(action.label),):
            if note.label not in self._told:
                self._told[note.label] = _is_in(note.label, self.labels())
            if not self._told[note.label]:
                remedy = "let the world's labels(...) list it in told"
                raise UserError(f"the label '{note.label}' is not declared", remedy=remedy)
        if self.windowed and not view.notes:
            what = f"the step '{action.label}' tells nothing, and '{next(iter(self.windowed))}' waits for a label"
            raise UserError(what, remedy="write tasks.budgets.tell(view, action.label) in fire")
        if action.fault is not None and self.budgets.get(action.fault, action) not in (action, *view.writes):
            what = f"the fault '{action.label}' spends nothing, so that it would strike without end"
            raise UserError(what, remedy=f"write tasks.budgets.spend(view, '{action.fault}') in fire")


def _is_in(label: str, known: Collection[str]) -> bool:
    names = dict.fromkeys((label, as_declared(label)))
    return any(name in known for name in names) or any(matches(pattern, *names) for pattern in known)


NOTHING_DECLARED = Declared()
"""Of a world that is built by hand: whatever its rules name is as good as any other name."""
