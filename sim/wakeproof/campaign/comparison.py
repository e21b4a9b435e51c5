"""Two releases side by side: per scenario and property what a change made of it, and where the two part.

Rows are matched by scenario and property, ways of breaking it by what they do (`matching`): BASE and HEAD may be
different code, which calls the same things by other names.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import msgspec

from wakeproof.campaign.campaign import CampaignOutcome
from wakeproof.campaign.job import Job, machine_of
from wakeproof.campaign.verdict_rows import Kept, file_of, recorded
from wakeproof.counterexample.drawing import Drawing, draw
from wakeproof.errors import LimitReached
from wakeproof.interrupts import interruptible
from wakeproof.kernel.layout import Note
from wakeproof.kernel.machine import Machine, Situation, Transition
from wakeproof.kernel.trace import Trace, trace_of
from wakeproof.labels import subject_of
from wakeproof.results.change import ChangedPair, changed, is_same_behaviour, risk_change
from wakeproof.results.reaches import beside_base
from wakeproof.results.schema import LESS_SOUND, ChangeWord, Compared, Parting, Report, Result, RiskChange, Way, is_cut
from wakeproof.scenario.scenario import Scenario
from wakeproof.scenario.worlds import names_code
from wakeproof.schedulers.counterpart import Counterpart
from wakeproof.schedulers.lenient import replay_leniently
from wakeproof.schedulers.replay import replay
from wakeproof.schedulers.run import run
from wakeproof.sites import Site
from wakeproof.workers.pool import Workers


@dataclass(frozen=True)
class Side:
    """Both releases in one scenario; a machine is made where a run is led, so that none is asked for in vain."""

    scenario: Scenario
    names: tuple[str, str]

    @cached_property
    def base(self) -> Machine:
        return machine_of(self.scenario, self.names[0])

    @cached_property
    def head(self) -> Machine:
        return machine_of(self.scenario, self.names[1])


class Comparison(NamedTuple):
    """A worker compares what came of BASE and of HEAD; each job is HEAD in a scenario."""

    outcome: CampaignOutcome
    base: str
    head: str
    jobs: tuple[Job, ...]


def compare_where_it_can_be_ended(
    outcome: CampaignOutcome, base: str, head: str, scenarios: Sequence[Scenario], workers: Workers
) -> CampaignOutcome:
    """Where somebody's own release is led along a run, that is done in another process.

    Where it had to be ended, or the user interrupted it, what was found of either release stays, and is not compared.
    """
    found, why = list[CampaignOutcome](), list[str]()
    work = Comparison(outcome, base, head, tuple(Job(each.path, each.overrides, head) for each in scenarios))
    try:
        with interruptible():
            workers.run(
                _compare,
                [(None, work)],
                lambda _, compared: found.append(compared),
                apart=names_code(base) or names_code(head),
                cut=lambda _, error: why.append(str(error)),
            )
    except KeyboardInterrupt:
        outcome = CampaignOutcome(msgspec.structs.replace(outcome.report, complete=False), outcome.counterexamples)
    return found[0] if found else _uncompared(outcome, base, head, next(iter(why), "interrupted"))


def _compare(work: Comparison) -> CampaignOutcome:
    return compare(work.outcome, work.base, work.head, [job.scenario() for job in work.jobs])


def _uncompared(outcome: CampaignOutcome, base: str, head: str, why: str) -> CampaignOutcome:
    def told(row: Result, was: Result) -> Result:
        return msgspec.structs.replace(
            row, change=ChangeWord.OPEN, compared=Compared(was.verdict, was.risk, RiskChange.UNKNOWN, (), why)
        )

    return CampaignOutcome(_beside(outcome.report, base, head, told), outcome.counterexamples)


def compare(outcome: CampaignOutcome, base: str, head: str, scenarios: Sequence[Scenario]) -> CampaignOutcome:
    """With a `change` on each row of HEAD, and a counterexample more for each new way."""
    kept = dict(outcome.counterexamples)
    sides = {scenario.name: Side(scenario, (base, head)) for scenario in scenarios}
    told = _beside(outcome.report, base, head, lambda row, was: _compared(row, was, sides[row.scenario], kept))
    return CampaignOutcome(told, kept)


def _beside(report: Report, base: str, head: str, told: Callable[[Result, Result], Result]) -> Report:
    """The report with what is told of each row of HEAD beside BASE's, without what was kept for drawing alone."""
    rows = {(row.scenario, row.release, row.property): row for row in report.results}
    results = tuple(
        _without_ahead(told(row, rows[row.scenario, base, row.property]) if row.release == head else row)
        for row in report.results
    )
    reaches = beside_base(report.reaches, base, head)
    return msgspec.structs.replace(report, base=base, head=head, results=results, reaches=reaches)


def _without_ahead(row: Result) -> Result:
    compared = row.compared
    if compared:
        compared = msgspec.structs.replace(compared, ways=tuple(map(_bare, compared.ways)))
    return msgspec.structs.replace(row, ways=tuple(map(_bare, row.ways)), compared=compared)


def _bare(way: Way) -> Way:
    return msgspec.structs.replace(way, ahead=()) if way.ahead else way


def _compared(row: Result, base: Result, side: Side, kept: Kept) -> Result:
    change = changed(row, base, lambda way: _breaks_alike(side, way.choices, row.property))
    ways = change.ways if change.change in LESS_SOUND else ()
    told = bool(ways) and ways[0].choices != (row.counterexample.choices if row.counterexample else ())
    choices = ways[0].choices if ways else row.counterexample.choices if row.counterexample else ()
    parting = _parting(side, choices, row.property) if choices and not is_cut(base) else None
    file, drawing = _keep(row, change, side, kept) if told else ("", None)
    compared = Compared(
        verdict=base.verdict,
        base_risk=base.risk,
        risk=risk_change(row.risk, base.risk),
        ways=change.ways,
        why=change.why,
        parting=parting,
        file=file,
        drawing=drawing,
        same_behaviour=is_same_behaviour(row, base),
    )
    return msgspec.structs.replace(row, change=change.change, compared=compared)


def _keep(row: Result, change: ChangedPair, side: Side, kept: Kept) -> tuple[str, Drawing]:
    way = change.ways[0]
    name = file_of(row.scenario, row.release, f"{row.property}-{change.change}", kept)
    broken = replay(side.head, way.choices).up_to(row.property)
    drawing = draw(side.head, broken, row.property, way.no_return or 0, way.risks, way.lost, way.ahead)
    kept[name] = recorded(side.scenario, row.release, row.property, broken, None, drawing)
    return f"counterexamples/{name}", drawing


def _breaks_alike(side: Side, labels: Sequence[str], name: str) -> bool | None:
    """Whether BASE breaks the property along HEAD's choices too, by a step that does the same.

    None where another step breaks it, which is another breach, and where BASE comes to no end there.
    """
    whole, beside = _base_along(side, labels)
    if whole is None or whole.broken(name) is None:
        return None if whole is None else False
    steps = tuple(step for _, step in beside)
    ours, theirs = (list(map(_done, run.up_to(name).transitions[-1:])) for run in (trace_of(steps), whole))
    return True if ours == theirs else None


def _base_along(
    side: Side, labels: Sequence[str]
) -> tuple[Trace | None, list[tuple[tuple[Situation, Transition | None], Transition]]]:
    """BASE's own run along HEAD's choices, and each step of HEAD's beside what BASE stood at and did."""
    steps = replay(side.head, labels).transitions
    led = Counterpart(steps)
    run(side.base, led, steps_max=len(steps))
    beside = list(zip(led.stood, steps, strict=True))
    return _led(side.base, [(does or step).action.label for (_, does), step in beside]), beside


def _parting(side: Side, labels: Sequence[str], name: str) -> Parting:
    """The first step at which BASE, led along HEAD's choices, does something else; and what comes of it there."""
    whole, beside = _base_along(side, labels)
    breaks = None if whole is None else whole.broken(name) is not None
    for number, ((situation, taken), transition) in enumerate(beside, 1):
        if taken is None or _done(taken) != _done(transition):
            instead = [taken] if taken else _instead(situation, transition.action.label)
            does = _notes(taken.step.notes) if taken else ", ".join(each.action.label for each in instead) or "nothing"
            lines = (_line([transition]), _line(instead))
            drawing = None if whole is None else _without_choices(draw(side.base, whole, name))
            return Parting(number, _notes(transition.step.notes), does, breaks, *lines, drawing)
    return Parting(0, "", "", breaks)


def _done(transition: Transition) -> list[tuple[object, ...]]:
    """What a step does and what comes of it, by no name of the module's own."""
    notes = transition.step.notes
    return [(note.label if note.acts is None else (note.acts, note.sees), note.result) for note in notes]


def _instead(situation: Situation, label: str) -> list[Transition]:
    """What the same handler does here; who has none would do nothing."""
    handler = subject_of(label)
    sound = (action for action in situation.actions if not action.fault)
    return [situation.follow(action) for action in sound if subject_of(action.label) == handler]


def _line(steps: Sequence[Transition]) -> tuple[Site, ...]:
    """The first line of the module's own that one of these steps comes from."""
    return next((note.sites for step in steps for note in step.step.notes if note.sites), ())


def _led(machine: Machine, labels: Sequence[str]) -> Trace | None:
    """The release's run along these choices, as far as it can be led along them.

    None where it then comes to no end within the steps of a replay.
    """
    try:
        return replay_leniently(machine, labels)
    except LimitReached:
        return None


def _without_choices(drawing: Drawing) -> Drawing:
    """What else was open on BASE nobody asks: its run stands beside HEAD's."""
    return msgspec.structs.replace(
        drawing, steps=tuple(msgspec.structs.replace(step, choices=()) for step in drawing.steps)
    )


def _notes(notes: Sequence[Note]) -> str:
    return "; ".join(map(str, notes))
