"""A comparison, told: what is fixed by name, then what is worse, each with the story of HEAD and where BASE parts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from wakeproof.report.evidence import way_line
from wakeproof.results.change import is_fixed, rise
from wakeproof.results.schema import LESS_SOUND, ChangeWord, Parting, Result, new_way
from wakeproof.sites import at
from wakeproof.verdict import Verdict
from wakeproof.wording import probabilities

ALONG_THESE = {
    True: "breaks the property along these choices too",
    False: "passes along these choices",
    None: "comes to no end along these choices, so whether it breaks it is not known",
}
WAYS_SHOWN = 3
FIXED, RARER, STILL_BROKEN = "fixed", "rarer", "still broken"
SAME_BEHAVIOUR = "the same behaviour"


class BrokenChange(NamedTuple):
    """A property that is worse or likelier on HEAD, the run to be told and its file, and where else it is so too."""

    row: Result
    told: tuple[str, ...]
    file: str
    others: tuple[str, ...]


def changes(results: Sequence[Result], base: str, head: str) -> str:
    """What a comparison comes to, in one sentence."""
    rows = [row for row in results if row.change]
    if not rows:
        return f"{head} against {base}: nothing was compared."
    if same_everywhere(rows):
        return f"{head} against {base}: {SAME_BEHAVIOUR}, in {_scenarios(rows)}."
    counts = Counter(row.change for row in rows)
    fixed = sum(map(is_fixed, rows))
    words = {change: f" ({fixed} fixed)" if change == ChangeWord.BETTER and fixed else "" for change in ChangeWord}
    told = ", ".join(f"{counts[change]} {change}{more}" for change, more in words.items() if counts[change])
    return f"{head} against {base}: {told}.{_alike(rows)}"


def same_everywhere(results: Sequence[Result]) -> bool:
    """Whether nobody can tell HEAD from BASE in any scenario."""
    rows = [row for row in results if row.change]
    return bool(rows) and all(row.compared and row.compared.same_behaviour for row in rows)


def _scenarios(rows: Sequence[Result]) -> str:
    names = dict.fromkeys(row.scenario for row in rows)
    return f"all {len(names)} scenarios" if len(names) > 1 else next(iter(names))


def _alike(rows: Sequence[Result]) -> str:
    """The scenarios in which the two cannot be told apart."""
    alike = dict.fromkeys(row.scenario for row in rows if row.compared and row.compared.same_behaviour)
    return f" {SAME_BEHAVIOUR.capitalize()} in {', '.join(alike)}." if alike else ""


def fixed_first(results: Sequence[Result]) -> Iterator[str]:
    """A line for each property that is fixed anywhere, then for each that is rarer: it, and the scenarios."""
    better = [row for row in results if row.change == ChangeWord.BETTER]
    yield from _by_property(FIXED, [row for row in better if is_fixed(row)], lambda row: row.scenario)
    yield from _by_property(RARER, [row for row in better if not is_fixed(row)], _how_much)


def moved_last(results: Sequence[Result]) -> Iterator[str]:
    """What broke and breaks by the same breach at another place of the code, as likely as before."""
    yield from _by_property(
        ChangeWord.MOVED, [row for row in results if row.change == ChangeWord.MOVED], lambda row: row.scenario
    )


def still_broken(results: Sequence[Result]) -> Iterator[str]:
    """What breaks as it did."""
    rows = [row for row in results if row.change == ChangeWord.SAME and row.verdict == Verdict.VIOLATED]
    yield from _by_property(STILL_BROKEN, rows, lambda row: row.scenario)


def _by_property(word: str, rows: Sequence[Result], told: Callable[[Result], str]) -> Iterator[str]:
    for name in dict.fromkeys(row.property for row in rows):
        yield f"{word}: {name} in {', '.join(told(row) for row in rows if row.property == name)}"


def _how_much(row: Result) -> str:
    compared = row.compared
    if compared is None or row.risk is None or compared.base_risk is None or compared.risk == "same":
        return f"{row.scenario}{f' ({compared.why})' if compared and compared.why else ''}"
    before, after = probabilities([compared.base_risk, row.risk])
    return f"{row.scenario} ({before} → {after})"


def broken_changes(results: Sequence[Result]) -> Iterator[BrokenChange]:
    """What is worse before what is likelier; of each property one story, where it matters most, and where else."""
    for word in LESS_SOUND:
        alike: dict[str, list[Result]] = {}
        for row in sorted((row for row in results if row.change == word), key=weight):
            alike.setdefault(row.property, []).append(row)
        for first, *others in alike.values():
            yield _change(first, tuple(row.scenario for row in others))


def _change(row: Result, others: tuple[str, ...]) -> BrokenChange:
    found, compared = row.counterexample, row.compared
    assert found is not None
    assert compared is not None
    if new := new_way(row):
        return BrokenChange(row, new.told, compared.file, others)
    return BrokenChange(row, found.told or found.story, found.file, others)


def weight(row: Result) -> tuple[float, int, int, int]:
    """What is looked at first: where the risk rose most; then with the fewest faults, switches and steps."""
    compared = row.compared
    run = new_way(row) or row.counterexample
    assert run is not None
    before = compared.base_risk if compared else None
    return -rise(row.risk, before or 0.0), run.faults, run.switches, run.steps


def why_base_does_not(row: Result) -> Iterator[str]:
    """In lines: what the word rests on, which ways those are, where BASE goes another way, and how the risk moved."""
    compared = row.compared
    if compared is None:
        return
    if compared.why:
        yield compared.why
    for way in compared.ways[:WAYS_SHOWN]:
        yield f"{way_of(row.change)}: {way_line(way)}"
    if len(compared.ways) > WAYS_SHOWN:
        yield f"and {len(compared.ways) - WAYS_SHOWN} more, in results.json"
    if compared.parting:
        yield _parting(compared.parting)
    if compared.risk and row.risk is not None and compared.base_risk is not None:
        before, after = probabilities([compared.base_risk, row.risk])
        rose = f"is {after} on both" if compared.risk == "same" else f"{compared.risk} from {before} to {after}"
        yield f"Its probability {rose}."


def way_of(change: ChangeWord | None) -> str:
    """Say of what kind the ways are that a changed pair points to."""
    return f"{WAYS.get(change, '')} way".lstrip()


WAYS: dict[ChangeWord | None, str] = {
    ChangeWord.WORSE: "new",
    ChangeWord.LIKELIER: "likelier",
    ChangeWord.MOVED: "moved",
}


def _parting(parting: Parting) -> str:
    breaks = ALONG_THESE[parting.breaks]
    if not parting.step:
        return f"BASE does the same at every step, and {breaks}."
    head, base = (f" {at(sites)}" if sites else "" for sites in (parting.head_sites, parting.base_sites))
    return f"At step {parting.step} HEAD does {parting.head}{head}; BASE does {parting.base}{base}, and {breaks}."
