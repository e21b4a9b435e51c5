"""Replaying a counterexample: as recorded where the code still goes that way, else by its order."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from wakeproof.campaign.trust import may_run
from wakeproof.checker.explore import explore
from wakeproof.checker.reaches import reached
from wakeproof.constraints import SEPARATOR, parse_order
from wakeproof.counterexample.file import Counterexample, Regression
from wakeproof.errors import LimitReached, UserError, suggest
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.properties import Kind
from wakeproof.kernel.trace import Trace
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import Settings, settled
from wakeproof.scenario.worlds import WorldKind, built_machine, world_kind
from wakeproof.schedulers.directed import direct
from wakeproof.schedulers.replay import replay
from wakeproof.verdict import ReachVerdict

SECTIONS = ("bounds", "time", "faults")


class ReplayVerdict(Enum):
    BREAKS = "applies and breaks"
    PASSES = "applies and passes"
    DOES_NOT_APPLY = "does not apply"
    UNDECIDED = "undecided"
    REACHED = "reached"
    NOT_REACHED = "not reached"


EXIT_CODES = {
    ReplayVerdict.BREAKS: 1,
    ReplayVerdict.PASSES: 0,
    ReplayVerdict.DOES_NOT_APPLY: 3,
    ReplayVerdict.UNDECIDED: 3,
    ReplayVerdict.REACHED: 0,
    ReplayVerdict.NOT_REACHED: 1,
}


class ReplayAnswer(NamedTuple):
    """The answer, the run that shows it (if there is one), and how it was found."""

    answer: ReplayVerdict
    run: Trace | None
    how: str


def replay_file(kept: Counterexample | Regression, release: str, *, trust: bool = False) -> ReplayAnswer:
    """Whether the breach still happens on a release. Without `trust` no code runs that only the file names."""
    machine = machine_for(kept, release)
    if isinstance(kept, Counterexample) and kept.reaches:
        return _reached(machine, kept)
    if isinstance(kept, Counterexample):
        exact = _exactly(machine, kept)
        if exact is not None and (exact.broken(kept.property) or release == kept.release):
            answer = ReplayVerdict.BREAKS if exact.broken(kept.property) else ReplayVerdict.PASSES
            return ReplayAnswer(answer, exact, "as recorded")
        order = least_order(kept) if may_run(kept.release, release, trust=trust) else kept.order
        return _by_order(machine, order, kept.property)
    return _by_order(machine, kept.order, kept.property)


def machine_for(kept: Counterexample | Regression, release: str) -> Machine:
    kind, settings = world_of(kept)
    return built_machine(kind, release, *settings)


def world_of(kept: Counterexample | Regression) -> tuple[WorldKind, Settings]:
    """The world as it was set then. A counterexample holds all of it; a regression, what its scenario does not say."""
    if isinstance(kept, Counterexample):
        kind, recorded = world_kind(kept.world, where="world"), kept.settings
    else:
        scenario = load_all([kept.scenario], known=True)[0]
        kind, now = scenario.kind, scenario.settings
        recorded = {section: now[section] | getattr(kept, section) for section in SECTIONS}
    reaches = isinstance(kept, Counterexample) and kept.reaches
    if kept.property not in kind.properties and not reaches:
        remedy = suggest(kept.property, kind.properties)
        raise UserError(f"unknown property '{kept.property}'", where="property", remedy=remedy)
    return kind, settled(kind, recorded)


def lost_at(kept: Counterexample | Regression, run: Trace) -> int:
    """The step at which the file says that its property is lost, if this is the run that it tells of; else 0."""
    if not isinstance(kept, Counterexample) or kept.choices != run.labels or kept.breaks is None:
        return 0
    return kept.breaks if 1 <= kept.breaks <= len(run.labels) else 0


def regression_of(kept: Counterexample) -> Regression:
    """A counterexample as a regression keeps it: its least order, and the settings that its scenario does not have."""
    now = load_all([kept.scenario], known=True)[0].settings
    changed = {s: {k: v for k, v in kept.settings[s].items() if now[s].get(k) != v} for s in SECTIONS}
    return Regression(
        about=kept.why,
        scenario=kept.scenario,
        release=kept.release,
        property=kept.property,
        order=least_order(kept),
        **changed,
    )


def _exactly(machine: Machine, kept: Counterexample) -> Trace | None:
    """The recorded run, if this code can go that way; liveness counts only if it came to its end."""
    try:
        return replay(machine, kept.choices) if kept.choices else None
    except UserError:
        return None


def _reached(machine: Machine, kept: Counterexample) -> ReplayAnswer:
    """Along the recorded choices if they reach it here, else in any run: the whole graph is searched."""
    order, exact = parse_order(kept.order), _exactly(machine, kept)
    progress: int | None = 0
    for step in exact.steps if exact else ():
        progress = None if progress is None else order.after(progress, step.notes)
    if exact and progress == order.complete:
        return ReplayAnswer(ReplayVerdict.REACHED, exact, "as recorded")
    found = reached(explore(machine), {kept.reaches: kept.order})[kept.reaches]
    links = f"{len(found.happened)} of its {len(order.patterns)} links"
    nearest = f"the nearest run has {links}; missing: {', '.join(found.missing)}"
    told = {
        ReachVerdict.COVERED: (ReplayVerdict.REACHED, "by another run, the shortest"),
        ReachVerdict.UNREACHABLE: (ReplayVerdict.NOT_REACHED, f"no run reaches it, of all there are; {nearest}"),
        ReachVerdict.OPEN: (ReplayVerdict.UNDECIDED, f"{found.why}; {nearest}"),
    }
    answer, how = told[found.verdict]
    return ReplayAnswer(answer, found.run, how)


def _by_order(machine: Machine, order: tuple[str, ...], breaks: str) -> ReplayAnswer:
    try:
        found = direct(machine, parse_order(order), breaks=breaks)
    except LimitReached as reached:
        return ReplayAnswer(ReplayVerdict.UNDECIDED, None, str(reached))
    if found.breaking:
        return ReplayAnswer(ReplayVerdict.BREAKS, found.breaking.up_to(breaks), "by its order")
    if found.keeping:
        return ReplayAnswer(ReplayVerdict.PASSES, found.keeping, "by its order: no run that keeps it breaks")
    return ReplayAnswer(ReplayVerdict.DOES_NOT_APPLY, None, "no run keeps its order")


def least_order(kept: Counterexample) -> tuple[str, ...]:
    """The recorded order without the links that it does not need: what a regression keeps.

    An order is enough if the simplest run that keeps it, on the release that broke, breaks the property again.
    Where even the whole order is not, it comes back as it is.
    """
    machine = machine_for(kept, kept.release)
    links = SEPARATOR.join(kept.order).split(SEPARATOR)
    if not _is_enough(machine, links, kept.property):
        return kept.order
    for link in list(links):
        fewer = [other for other in links if other != link]
        if fewer and _is_enough(machine, fewer, kept.property):
            links = fewer
    return (SEPARATOR.join(links),)


def _is_enough(machine: Machine, links: list[str], breaks: str) -> bool:
    """Whether the simplest run that keeps these links, as far as the property needs it, breaks it."""
    to_end = any(p.name == breaks and p.kind is Kind.LIVENESS for p in machine.world.properties)
    try:
        run = direct(machine, parse_order([SEPARATOR.join(links)]), to_end=to_end).keeping
    except LimitReached:
        return False
    return run is not None and run.broken(breaks) is not None
