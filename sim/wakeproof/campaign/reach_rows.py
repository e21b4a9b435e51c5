"""Named behaviours as rows: what the graph says of each, beside what its scenario expects."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wakeproof import __version__
from wakeproof.campaign.strikes import unstruck, why_unstruck
from wakeproof.campaign.verdict_rows import Kept, file_of
from wakeproof.campaign.work import Method, Work
from wakeproof.checker.reaches import UNSEEN, BehaviourFound
from wakeproof.counterexample.file import Counterexample
from wakeproof.counterexample.story import story
from wakeproof.results.reaches import ReachRow
from wakeproof.scenario.scenario import NamedBehaviour
from wakeproof.verdict import ReachVerdict
from wakeproof.visible import plain


def reach_rows(work: Work, kept: Kept) -> Iterator[ReachRow]:
    """One row per behaviour that the scenario names; each run is entered in `kept` under its file's name.

    Runs by seeds alone are not asked: they could show neither the shortest run nor that there is none.
    """
    for name, named in work.pair.scenario.file.reaches.items() if work.method is not Method.SEEDS else ():
        yield _row(work, name, named, _reached(work, name, named), kept)


def _reached(work: Work, name: str, named: NamedBehaviour) -> BehaviourFound:
    """What the graph says; that nothing leads to it says nothing where a fault never struck."""
    if work.proved is None:
        why = str(work.cut) if work.cut else "interrupted before it was explored"
        return replace(UNSEEN, why=why, limit=work.cut.limit if work.cut else "", missing=named.order)
    found = work.proved.proof.reaches[name]
    missing = unstruck(work.pair.scenario, work.pair.release, work.proved.proof.strikes)
    if found.verdict is ReachVerdict.UNREACHABLE and missing:
        return replace(found, verdict=ReachVerdict.OPEN, why=why_unstruck(work, missing))
    return found


def _row(work: Work, name: str, named: NamedBehaviour, found: BehaviourFound, kept: Kept) -> ReachRow:
    scenario, release = work.pair.scenario, work.pair.release
    expected, reason = scenario.expected_reach(release, name)
    file = ""
    if found.run.steps:
        file = file_of(scenario.name, release, f"reaches-{plain(name)}", kept)
        kept[file] = _recorded(work, name, named, found)
    return ReachRow(
        scenario=scenario.name,
        release=release,
        behaviour=name,
        about=named.about,
        order=named.order,
        verdict=found.verdict,
        expected=expected,
        promised=scenario.promises(release),
        because=reason if expected == found.verdict else found.why,
        happened=found.happened,
        missing=found.missing,
        faults=found.run.cost.faults,
        steps=len(found.run.steps),
        choices=found.run.labels,
        shortest=found.shortest,
        file=f"counterexamples/{file}" if file else "",
        limit=found.limit,
    )


def _recorded(work: Work, name: str, named: NamedBehaviour, found: BehaviourFound) -> Counterexample:
    """The run as a file keeps it: it breaks nothing, it reaches the behaviour, or comes as near as any run."""
    scenario, covered = work.pair.scenario, found.verdict is ReachVerdict.COVERED
    return Counterexample(
        wakeproof=__version__,
        world=scenario.kind.name,
        scenario=scenario.reference,
        settings=scenario.settings,
        release=work.pair.release,
        property="",
        reaches=name,
        why=named.about if covered else f"the nearest run: {', '.join(found.missing)} never happens in it",
        seed=None,
        **found.run.cost._asdict(),
        order=named.order,
        choices=found.run.labels,
        story=tuple(story(found.run)),
        sites=tuple(step.sites for step in found.run.steps),
    )
