"""What is known already is read back, and the rest is computed where it always was.

A result is kept under the key of the process that computed it, which is that of the code that it ran: a file that
changes meanwhile changes no result that another one is taken for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice, takewhile
from typing import Any, NamedTuple

import msgspec

from wakeproof.cache.content import Undigested
from wakeproof.cache.store import Store
from wakeproof.campaign.kept import FORMS
from wakeproof.campaign.keys import Keys, ResultKeys, Sort
from wakeproof.campaign.work import Work
from wakeproof.results.schema import CanaryResult
from wakeproof.scenario.scenario import Scenario
from wakeproof.scenario.worlds import Canary, WorldKind
from wakeproof.workers.limits import UNLIMITED, Allowed
from wakeproof.workers.pool import Assignment, Workers


class Computed(NamedTuple):
    """A result, and the keys of what it was computed from; without them, `why` says what has no digest."""

    result: Any
    keys: ResultKeys | None = None
    why: str = ""


@dataclass(frozen=True)
class Computing:
    """Work that tells what it depends on, in whatever process it is done."""

    function: Callable[..., Any]
    sort: Sort
    keys: Keys

    def __call__(self, piece: Any, **told: Any) -> Computed:
        keys, why = None, ""
        try:
            keys = self.keys.of(self.sort, getattr(piece, "job", piece).scenario(), piece)
        except Undigested as error:
            why = str(error)
        result = self.function(piece, **told)
        if keys and not self.keys.is_current():
            keys, why = None, "source that was changed meanwhile"
        return Computed(result, keys, why)


class KnownCounts(NamedTuple):
    """Of each pair of scenario and release, how many pieces of work were asked for, and how many were known."""

    asked: Counter[str]
    known: Counter[str]


class Recall:
    """What a campaign knows from earlier ones, and how much of it that was."""

    def __init__(self, store: Store) -> None:
        self._store, self.keys = store, Keys()
        self.tally = KnownCounts(Counter(), Counter())
        self.unkept = dict[str, str]()

    def found(self, sort: Sort, scenario: Scenario, piece: Any, of: str) -> Any:
        """The result of a piece of work, if it is known; `of` is whose it is."""
        self.tally.asked[of] += 1
        try:
            anywhere, here = self.keys.of(sort, scenario, piece)
        except Undigested as error:
            self.unkept[of] = str(error)
            return None
        found = self._read(sort, anywhere)
        if found is None:
            found = self._read(sort, here)
        self.tally.known[of] += found is not None
        return found

    def keep(self, sort: Sort, computed: Computed, of: str) -> Any:
        """The result, which is known from now on if it would be the same at any other time."""
        form = FORMS[sort.name]
        if computed.keys is None:
            self.unkept[of] = computed.why
        elif form.is_lasting(computed.result):
            anywhere, here = computed.keys
            try:
                self._store.put(here if form.tells_places(computed.result) else anywhere, form.encoded(computed.result))
            except UnicodeEncodeError:
                self.unkept[of] = "a text with half of a character in it"
        return computed.result

    def planted(
        self, kind: WorldKind, canary: Canary, settings: Any, prove: Callable[[], CanaryResult]
    ) -> CanaryResult:
        """A canary's result, known or computed here and now."""
        sort = Sort("canary")
        try:
            key = self.keys.of_planted(kind, canary, settings)
        except Undigested:
            return prove()
        found: CanaryResult | None = self._read(sort, key)
        if found is not None:
            return found
        result = prove()
        self._store.put(key, FORMS[sort.name].encoded(result))
        return result

    def _read(self, sort: Sort, key: str) -> Any:
        content = self._store.get(key)
        if content is None:
            return None
        try:
            return FORMS[sort.name].decoded(content)
        except (msgspec.MsgspecError, ValueError, TypeError, AssertionError):
            self._store.is_damaged(key)
            return None


def told(tallies: Iterable[KnownCounts], remedy: str) -> str:
    """How many of the pairs of scenario and release were known whole; empty where nothing was."""
    each = [(tally.known[of], asked) for tally in tallies for of, asked in tally.asked.items()]
    if not any(known for known, _ in each):
        return ""
    whole = sum(known == asked for known, asked in each)
    return f"{whole} of {len(each)} results were known; `{remedy}` computes them again"


class WorkPart(NamedTuple):
    """A part of what is asked of a pair: its sort, what is called with which piece, and who takes the result."""

    sort: Sort
    function: Callable[..., Any]
    piece: Any
    on_result: Callable[[Work, Any], None]
    on_progress: Callable[[int], None] | None = None
    allowed: Allowed = UNLIMITED


class KnownFirst:
    """Workers who are given only what is not known yet; without a `recall` that is all of it."""

    def __init__(self, workers: Workers, recall: Recall | None) -> None:
        self._workers, self._recall = workers, recall

    def run(self, works: Iterable[tuple[Work, Iterator[WorkPart]]], *, apart: bool, **told: Any) -> None:
        """As `Workers.take_turns`, the parts of each work in one turn; what is known of them is no work."""
        turns = list[Iterator[Assignment]]()
        for work, parts in works:
            missing = self._missing(work, parts)
            turns += [chain([first], missing) for first in islice(missing, 1)]
        if turns:
            self._workers.take_turns(turns, apart=apart, **told)

    def _missing(self, work: Work, parts: Iterator[WorkPart]) -> Iterator[Assignment]:
        """What of a work has to be computed; a part that is known has been taken by then.

        Of a release that was cut short nothing more is asked.
        """
        for sort, function, piece, on_result, on_progress, allowed in takewhile(lambda _: work.cut is None, parts):
            if (recall := self._recall) is None:
                yield Assignment(work, function, piece, on_result, on_progress, allowed)
                continue
            found = recall.found(sort, work.pair.scenario, piece, str(work.pair))
            if found is not None:
                on_result(work, found)
                continue
            keep = partial(_keep, recall, sort, on_result)
            yield Assignment(work, Computing(function, sort, recall.keys), piece, keep, on_progress, allowed)


def _keep(recall: Recall, sort: Sort, on_result: Callable[[Work, Any], None], work: Work, computed: Computed) -> None:
    on_result(work, recall.keep(sort, computed, str(work.pair)))
