"""What became of a property from one side to the other, in one of six words: its verdicts, ways and risk are matched.

Ways are matched by their signatures: by what is done to which row or token, in which request, at which place. A way
whose signature BASE does not have may still be one of BASE's that moved: the same breach at another place, of which
BASE had one that is gone. What corresponds to nothing on BASE is worse, however unlikely it is.

A signature names one window, by what is written next, and is blind to where in it a step may interfere. So the run
itself is asked: BASE is led along the choices of HEAD's (a `Witness`). Two rules:

- A way without a counterpart is none of HEAD's own if BASE breaks the property along its choices too, by a step that
  does the same, and the risk did not rise: an edit may cut one window in two, and what the schedule does to HEAD it
  does to BASE.
- A way with a counterpart is new all the same if BASE passes along its choices, and its own risk and the whole one
  rose: the window has a part that it did not have, be it that another part was closed.

Where nobody can ask (saved results), the signatures alone decide.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from wakeproof.results.schema import ChangeWord, Driver, Result, RiskChange, Way, is_open
from wakeproof.verdict import Verdict

Witness = Callable[[Way], bool | None]
"""Whether BASE, led along the choices of a way of HEAD, breaks the property by the same step; False where it passes.

None where it breaks it by another step, and where nothing is known: then signatures alone decide.
"""
ALIKE = (RiskChange.SAME, RiskChange.UNKNOWN)
CLOSE = 1e-9
"""Risks that differ by less, relatively, are the same."""
DECIDED = (Verdict.PROVED, Verdict.VIOLATED)
DISAGREE = "both graphs have the same fingerprint, and not the same verdict: one of the two is wrong"


class Counterparts(NamedTuple):
    """A way of HEAD, and the one of BASE that corresponds to it; None where there is none."""

    now: Way
    was: Way | None


class Matched(NamedTuple):
    """All ways of HEAD in pairs, and those of BASE that correspond to none."""

    pairs: tuple[Counterparts, ...]
    gone: tuple[Way, ...]

    @property
    def new(self) -> list[Way]:
        """The ways that nothing on BASE corresponds to, the likeliest first."""
        return _likeliest(pair.now for pair in self.pairs if pair.was is None)

    @property
    def likelier(self) -> list[Way]:
        """Those whose risk rose, by how much it did."""
        rises = [(rise(pair.now.risk, pair.was.risk), pair.now) for pair in self.pairs if pair.was is not None]
        return [way for risen, way in sorted(rises, key=lambda each: -each[0]) if risen > 0]

    @property
    def moved(self) -> list[Way]:
        return [pair.now for pair in self.pairs if pair.was is not None and pair.was.signature != pair.now.signature]


class ChangedPair(NamedTuple):
    """A pair of verdicts changed as one of the six words says; with what that rests on, and the later ways to look at.

    `compare` says it of BASE and HEAD, `report --diff` of OLD and NEW.
    """

    change: ChangeWord
    why: str = ""
    ways: tuple[Way, ...] = ()


def nobody(_: Way) -> bool | None:
    """The witness where there is none."""
    return None


def changed(row: Result, base: Result, along: Witness = nobody) -> ChangedPair:
    """Say what became of a property from BASE to HEAD."""
    broken, was_broken = row.verdict == Verdict.VIOLATED, base.verdict == Verdict.VIOLATED
    if is_same_behaviour(row, base) and not is_open(row) and not is_open(base):
        agree = row.verdict == base.verdict and risk_change(row.risk, base.risk) in ALIKE
        return ChangedPair(ChangeWord.SAME) if agree else ChangedPair(ChangeWord.OPEN, DISAGREE)
    if broken and was_broken:
        return still_broken(row, base, "BASE", along)
    if broken and _unbroken(base):
        return ChangedPair(ChangeWord.WORSE, "BASE does not break it", tuple(_likeliest(row.ways)[:1]))
    if was_broken and _safe(row):
        return ChangedPair(ChangeWord.BETTER, "HEAD does not break it any more")
    if row.verdict == base.verdict == Verdict.PROVED:
        return ChangedPair(ChangeWord.SAME)
    return ChangedPair(
        ChangeWord.OPEN, "; ".join(_undecided(side) for side in (base, row) if side.verdict not in DECIDED)
    )


def is_same_behaviour(row: Result, base: Result) -> bool:
    """Whether the two cannot be told apart from outside, in all of the scenario."""
    return bool(row.behaviour) and row.behaviour == base.behaviour


def is_fixed(row: Result) -> bool:
    """Broken on BASE, and not on HEAD."""
    return row.change == ChangeWord.BETTER and row.verdict != Verdict.VIOLATED


def match(ways: Sequence[Way], base: Sequence[Way]) -> Matched:
    """By signature; then, of the rest, those of one breach, the likeliest with the likeliest."""
    known, kept = {way.signature: way for way in base}, {way.signature for way in ways}
    pairs = [Counterparts(way, known[way.signature]) for way in ways if way.signature in known]
    new = [way for way in ways if way.signature not in known]
    gone = [way for way in base if way.signature not in kept]
    left = list[Way]()
    for breach in dict.fromkeys(way.signature.breach for way in (*new, *gone)):
        now = _likeliest(way for way in new if way.signature.breach == breach)
        was = _likeliest(way for way in gone if way.signature.breach == breach)
        for mine, its in zip_longest(now, was):
            if mine is None:
                left.append(its)
            else:
                pairs.append(Counterparts(mine, its))
    return Matched(tuple(pairs), tuple(left))


def rise(risk: float | None, before: float | None) -> float:
    """By how much a risk rose beyond rounding; 0 where it did not, or where either is not known."""
    if risk is None or before is None or abs(risk - before) <= CLOSE * max(risk, before):
        return 0.0
    return risk - before


def risk_change(risk: float | None, before: float | None) -> RiskChange:
    """Say whether a risk rose or fell beyond rounding."""
    if risk is None or before is None:
        return RiskChange.UNKNOWN
    risen = rise(risk, before)
    return RiskChange.SAME if not risen else RiskChange.ROSE if risen > 0 else RiskChange.FELL


def can_be_matched(row: Result, base: Result) -> bool:
    """Whether all the ways of both are known, by signatures."""
    whole = bool(row.ways) == bool(base.ways) and not row.limit and not base.limit
    return whole and all(way.signature.breaks for way in (*row.ways, *base.ways))


def still_broken(row: Result, base: Result, base_name: str, along: Witness = nobody) -> ChangedPair:
    """Say what became of a property that both sides break."""
    if not can_be_matched(row, base):
        return ChangedPair(ChangeWord.OPEN, _unknown_ways(row, base))
    matched = match(row.ways, base.ways)
    fewest, before = (min((way.faults for way in side.ways), default=0) for side in (row, base))
    if new := _new_ways(matched, risk_change(row.risk, base.risk), along):
        return ChangedPair(ChangeWord.WORSE, _new_in_words(len(new), len(row.ways), base_name), tuple(new))
    if fewest < before:
        least = tuple(way for way in row.ways if way.faults == fewest)
        return ChangedPair(ChangeWord.WORSE, f"it takes {_faults(fewest)}, where {base_name} needs {before}", least)
    moved = risk_change(row.risk, base.risk)
    if fewest > before and moved != RiskChange.ROSE:
        return ChangedPair(ChangeWord.BETTER, f"it takes {_faults(fewest)}, where {base_name} needs {before}")
    if moved == RiskChange.ROSE:
        return ChangedPair(ChangeWord.LIKELIER, "", tuple(matched.likelier))
    if moved == RiskChange.FELL:
        return ChangedPair(ChangeWord.BETTER)
    return (
        ChangedPair(ChangeWord.MOVED, "", tuple(matched.moved))
        if matched.moved or matched.gone
        else ChangedPair(ChangeWord.SAME)
    )


def _new_ways(matched: Matched, risk: RiskChange, along: Witness) -> list[Way]:
    """The ways that are HEAD's own: those that no signature of BASE's is like, then those that BASE passes along."""
    if risk == RiskChange.ROSE:
        return [*matched.new, *_likeliest(way for way in matched.likelier if along(way) is False)]
    if risk in (RiskChange.SAME, RiskChange.FELL):
        return [way for way in matched.new if along(way) is not True]
    return matched.new


def _new_in_words(new: int, ways: int, base_name: str) -> str:
    if ways == 1:
        return f"it breaks in a way that {base_name} does not have"
    are, them = ("is", "it") if new == 1 else ("are", "them")
    return f"{new} of the {ways} ways of breaking it {are} new: {base_name} has none like {them}"


def _faults(number: int) -> str:
    return f"{number} fault{'' if number == 1 else 's'}"


def _likeliest(ways: Iterator[Way] | Sequence[Way]) -> list[Way]:
    """The likeliest first, then the simplest."""
    return sorted(ways, key=lambda way: (-(way.risk or 0.0), way.faults, way.switches, way.steps))


def _unknown_ways(row: Result, base: Result) -> str:
    """Where either side was not seen whole, nobody knows whether there is a new way."""
    limits = dict.fromkeys(f"{side.release}: {side.limit}" for side in (base, row) if side.limit)
    why = f", for a limit was hit ({', '.join(limits)})" if limits else ""
    return f"whether it breaks in a new way is not known{why}"


def _safe(row: Result) -> bool:
    """Seen whole, every fault included, and not broken: proved, or with a premise that never comes up."""
    return _unbroken(row) and not row.unstruck


def _unbroken(row: Result) -> bool:
    """Seen whole and not broken, be it because a fault never struck."""
    return row.verdict == Verdict.PROVED or (
        row.verdict == Verdict.INCONCLUSIVE and row.driver == Driver.EXHAUSTIVE and not row.limit
    )


def _undecided(row: Result) -> str:
    return f"{row.release} is {row.verdict}{f': {row.because}' if row.because else ''}"
