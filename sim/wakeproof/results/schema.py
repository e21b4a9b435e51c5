"""Results: one row per scenario, release and property, as `results.json` keeps them."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from wakeproof.checker.outlook import Ahead
from wakeproof.checker.signature import ViolationSignature
from wakeproof.counterexample.drawing import Drawing
from wakeproof.encoded import as_json
from wakeproof.results.coverage import Count, Coverage, Study
from wakeproof.results.reaches import ReachRow, compared_reach_code, reach_code, worst_code
from wakeproof.sites import Site
from wakeproof.verdict import Verdict

Seconds = Annotated[float, Meta(ge=0)]
Probability = Annotated[float, Meta(ge=0, le=1)]
Digits = Annotated[str, Meta(pattern=r"\A[0-9]{1,4000}\Z")]
"""A whole number of any size, as text: JSON's readers know none above 64 bits."""
KeptFile = Annotated[str, Meta(pattern=r"\Acounterexamples/[^/\\\0]{1,249}\.json\Z")]
KeptFileOrNone = Annotated[str, Meta(pattern=r"\A(counterexamples/[^/\\\0]{1,249}\.json)?\Z")]
"""A file from elsewhere names no place outside its own folder."""


class ChangeWord(StrEnum):
    """A comparison says of a pair of verdicts one of six words, in the order of what matters.

    `worse`: broken where it held; with fewer faults; or in a way that nothing on the other side corresponds to.
    `likelier`: in the same ways, and the risk rose. `better`: fixed, rarer, or only with more faults. `moved`: the same
    breach at another place, with the same risk. `open`: one side is not known.
    """

    WORSE = "worse"
    LIKELIER = "likelier"
    BETTER = "better"
    MOVED = "moved"
    SAME = "same"
    OPEN = "open"


class RiskChange(StrEnum):
    """A risk rose, fell, or stayed the same; unknown where either risk is not known."""

    ROSE = "rose"
    FELL = "fell"
    SAME = "same"
    UNKNOWN = ""


class Driver(StrEnum):
    """A verdict comes from the whole graph, or from runs by the clock."""

    EXHAUSTIVE = "exhaustive"
    TIMED = "timed"


SCHEMA = 2
"""The version of `results.json`; it grows by new keys, and changes number when a key changes its meaning."""


class Needed(msgspec.Struct, frozen=True):
    """A fault or an ordering of a counterexample, and whether the nearest run without it passes (None: not known)."""

    without: str
    passes: bool | None
    choices: tuple[str, ...]


class CounterexampleSummary(msgspec.Struct, frozen=True, kw_only=True):
    """Where a counterexample is kept, what it takes, and its story: one line per step, and `told` folded.

    `minimal`: no run breaks the property with fewer faults, then switches, then steps. `limit` is what kept it from
    being made simpler, or from being explained in full. `stall_ms` is None where no timing of the scenario allows it,
    or where that is not known, as `timing` says; after step `no_return` every run breaks the property
    (None: a further fault could still save it).
    """

    file: KeptFile
    faults: Count
    switches: Count = 0
    steps: Count
    minimal: bool = False
    limit: str = ""
    choices: tuple[str, ...] = ()
    story: tuple[str, ...]
    told: tuple[str, ...] = ()
    no_return: int | None = None
    stall_ms: float | None = None
    timing: str = ""
    needed: tuple[Needed, ...] = ()
    drawing: Drawing | None = None


class Way(msgspec.Struct, frozen=True):
    """One way of breaking a property: the step, what fell in, where the handler stood; its risk and simplest run.

    After step `no_return` every run breaks it; `risks` are the property's before the first step and after each. The
    `signature` says the same in words that no release chooses: by it ways are matched. Empty: it is not known. At step
    `lost` of the run a liveness property is lost (0: it is none, or nobody knows). `ahead` is what was open along the
    run: a comparison draws by it, and then leaves it out. `sentence` tells
    the first three in the words of its world; empty in files of earlier versions.
    """

    breaks: str
    fell_in: str
    stood: str
    risk: Probability | None
    faults: Count
    switches: Count
    steps: Count
    choices: tuple[str, ...]
    told: tuple[str, ...]
    no_return: int | None = None
    risks: tuple[float, ...] = ()
    signature: ViolationSignature = ViolationSignature("")
    lost: int = 0
    ahead: tuple[tuple[Ahead, ...], ...] = ()
    sentence: str = ""

    @property
    def labels(self) -> ViolationSignature:
        return ViolationSignature(self.breaks, self.fell_in, self.stood)


class Parting(msgspec.Struct, frozen=True):
    """Where BASE, led along HEAD's run, does something else (step 0: nowhere), and whether it breaks there as well.

    `breaks` is None where that is not known: BASE came to no end within the steps of a replay. The sites are the lines
    of both: each the innermost, with its callers before it. The `drawing` is BASE's run, to its end; None where they
    part nowhere, or that has no end.
    """

    step: int
    head: str
    base: str
    breaks: bool | None
    head_sites: tuple[Site, ...] = ()
    base_sites: tuple[Site, ...] = ()
    drawing: Drawing | None = None


class Compared(msgspec.Struct, frozen=True):
    """What BASE says of the same property: its verdict and risk, the ways of HEAD to look at, and where the two part.

    `risk` is `rose`, `fell` or `same`, and empty where either is not known; `why` is what the change rests on; `ways`
    are those that make it worse, likelier or moved, the likeliest first; `file` keeps the run of the first, which is
    drawn. The two have the same `behaviour` where they cannot be told apart from outside, in this whole scenario.
    """

    verdict: Verdict
    base_risk: Probability | None
    risk: RiskChange
    ways: tuple[Way, ...]
    why: str
    parting: Parting | None = None
    file: KeptFileOrNone = ""
    drawing: Drawing | None = None
    same_behaviour: bool = False


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """A verdict with its evidence. `expected` is None where nothing was promised; `because` explains either.

    `unstruck` are the faults that the scenario allows, that struck nowhere, and of which it does not say why: whatever
    was seen was seen without them. `belied` are those that struck where the scenario says that they cannot. Where the
    graph stayed unfinished, its `risk` is no less than `risk_least` and no more than `risk_most`. `reduction` says of
    what one state stands for several, or why none does; empty where nobody asked.
    """

    scenario: str
    release: str
    property: str
    verdict: Verdict
    expected: Verdict | None
    because: str
    driver: Driver
    runs: Count = 0
    runs_broken: Count = 0
    premise_met: Count = 0
    seconds: Seconds = 0.0
    counterexample: CounterexampleSummary | None = None
    states: Count = 0
    transitions: Count = 0
    interleavings: Digits | None = None
    ends: Count = 0
    cycles: Count = 0
    faults_covered: int = -1
    reduction: str = ""
    limit: str = ""
    risk: Probability | None = None
    risk_least: Probability | None = None
    risk_most: Probability | None = None
    ways: tuple[Way, ...] = ()
    behaviour: str = ""
    change: ChangeWord | None = None
    compared: Compared | None = None
    unstruck: tuple[str, ...] = ()
    belied: tuple[str, ...] = ()

    def code(self) -> str:
        """What a command names the release by."""
        return self.release


def as_expected(row: Result) -> bool:
    """Whether the verdict is the promised one, where one was promised; a proof is more than a promise to hold.

    None is where a fault struck of which the scenario says that it cannot.
    """
    if row.belied:
        return False
    return row.expected is None or row.verdict == row.expected or (row.verdict, row.expected) == MORE


def promise(row: Result) -> str:
    """What was promised of a row, in a clause."""
    if row.expected is None:
        return "nothing was promised"
    return f"expected {row.expected}" + f", without a strike of {', '.join(row.belied)}" * bool(row.belied)


def falls_short(row: Result) -> bool:
    """Nothing is known to be otherwise than promised; it could not be said."""
    return not row.belied and (row.verdict == Verdict.INCONCLUSIVE or (row.verdict, row.expected) == FELL_SHORT)


def is_cut(row: Result) -> bool:
    """Work on the release had to be ended before anything was found."""
    return bool(row.limit) and not row.states and not row.runs


def is_open(row: Result) -> bool:
    """More was to be seen: a bound was hit, or a fault never struck."""
    return bool(row.limit or row.unstruck)


class Observed(msgspec.Struct, frozen=True, kw_only=True):
    """One row of a table of directed runs: what was claimed of it, and what was seen, or why nothing was."""

    run: str
    scenario: str
    release: str
    columns: Annotated[tuple[str, ...], Meta(min_length=1)]
    claimed: tuple[str, ...]
    observed: tuple[str, ...] | None
    why: str = ""

    @property
    def differences(self) -> tuple[bool, ...]:
        """Per column, whether something else was claimed than seen."""
        seen = self.observed or ("",) * len(self.claimed)
        return tuple(bool(said) and said != saw for said, saw in zip(self.claimed, seen, strict=True))


class CanaryResult(msgspec.Struct, frozen=True, kw_only=True):
    """Whether the bug planted for a property was found, and in how many states it was looked for."""

    property: str
    release: str
    found: bool
    states: Count


class Named(msgspec.Struct, frozen=True, omit_defaults=True):
    """A scenario, a release or a property, and what it is about in a sentence.

    A property has its premise; a scenario, and a release of one's own, its file, and a package its folder, from the
    folder that the command was called in. A release of one's own, which is named by its path, has what it calls itself.
    """

    name: str
    about: str
    premise: str = ""
    file: str = ""
    called: str = ""


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What a report is of: the call that made it, the folder it went to, and what the names in it mean.

    `packages` are those whose source lines it tells of, as far as they lie below the folder of the call.
    """

    command: str = ""
    out: str = ""
    scenarios: tuple[Named, ...] = ()
    releases: tuple[Named, ...] = ()
    properties: tuple[Named, ...] = ()
    table: str = ""
    packages: tuple[Named, ...] = ()


def new_way(row: Result) -> Way | None:
    """The way of HEAD that a file of its own is kept of, where another run than the simplest shows the change."""
    return row.compared.ways[0] if row.compared and row.compared.file else None


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """`results.json`, whole. Of a `strict` comparison what is likelier counts as what is worse."""

    wakeproof: str
    schema: int = SCHEMA
    complete: bool = True
    results: tuple[Result, ...]
    directed: tuple[Observed, ...] = ()
    canaries: tuple[CanaryResult, ...] = ()
    base: str = ""
    head: str = ""
    strict: bool = False
    about: About = About()
    coverage: tuple[Coverage, ...] = ()
    studies: tuple[Study, ...] = ()
    reaches: tuple[ReachRow, ...] = ()

    @property
    def missed(self) -> tuple[CanaryResult, ...]:
        """The planted bugs that were not found: with one of them, no verdict can be trusted."""
        return tuple(canary for canary in self.canaries if not canary.found)


LESS_SOUND = (ChangeWord.WORSE, ChangeWord.LIKELIER)
"""The changes that a story is told of."""
MORE = (Verdict.PROVED, Verdict.HELD)
"""A proof, where no more was promised than that it holds."""
FELL_SHORT = (Verdict.HELD, Verdict.PROVED)
"""Nothing broke it, and a bound kept it from being proved."""


def encode(report: Report) -> bytes:
    return as_json(report)


def exit_code(report: Report) -> int:
    """0 as expected, 1 a property broken or not as expected, 3 inconclusive where more was expected.

    A planted bug that was not found makes it 3 whatever the rows say: a breach may be as wrong as a proof.
    """
    if report.missed:
        return 3
    return worst_code((_exit_code_of_rows(report), *map(reach_code, report.reaches)))


def _exit_code_of_rows(report: Report) -> int:
    unexpected = [row for row in report.results if not as_expected(row)]
    unpromised = [row for row in report.results if row.expected is None]
    undecided = [row for row in unexpected if falls_short(row)]
    if len(undecided) < len(unexpected) or any(row.verdict == Verdict.VIOLATED for row in unpromised):
        return 1
    return 3 if unexpected or any(row.verdict == Verdict.INCONCLUSIVE for row in unpromised) else 0


def cut_short(row: Result, base: Result | None) -> bool:
    """Whether more was to be seen of what is open; or both sides were, and nothing could be made of it."""
    sides = [side for side in (row, base) if side]
    decided = all(side.verdict in (Verdict.PROVED, Verdict.VIOLATED) for side in sides)
    return row.change == ChangeWord.OPEN and (decided or any(map(is_open, sides)))


def is_regression(row: Result, *, strict: bool) -> bool:
    """Whether a change is one that no merge should bring."""
    return row.change == ChangeWord.WORSE or (strict and row.change == ChangeWord.LIKELIER)


def comparison_exit_code(report: Report) -> int:
    """1 exactly when something is worse or an expectation fails; 3 where that could not be said."""
    worse = any(is_regression(row, strict=report.strict) for row in report.results)
    promised = tuple(row for row in report.results if row.expected is not None)
    expected = exit_code(msgspec.structs.replace(report, results=promised, reaches=()))
    reaches = (compared_reach_code(row) for row in report.reaches)
    return worst_code((1 if worse else 0, expected, 3 if undecided(report) else 0, *reaches))


def undecided(report: Report) -> list[Result]:
    """What a comparison leaves open, though more was to be seen."""
    base = {(row.scenario, row.property): row for row in report.results if row.change is None}
    return [row for row in report.results if cut_short(row, base.get((row.scenario, row.property)))]


def saved_exit_code(report: Report) -> int:
    """What the call that made it answered; where it was interrupted, what that leaves open is inconclusive."""
    code = comparison_exit_code(report) if report.head else exit_code(report)
    return code if report.complete or code == 1 else 3
