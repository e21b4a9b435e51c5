"""What is known already is read back, and the rest is computed where it always was.

A result is kept under the key of the process that computed it, which is that of the code that it ran: a file that
changes meanwhile changes no result that another one is taken for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import msgspec

from wakeproof.cache.content import Undigested
from wakeproof.cache.store import DIGEST_SIZE, Store
from wakeproof.campaign.confirmed import (
    AnswersEntry,
    Confirmed,
    Confirming,
    ResultToConfirm,
    ShapedAnswers,
    answers_of,
    decoded,
)
from wakeproof.campaign.kept import FORMS
from wakeproof.campaign.keys import Keys, ResultKeys, Sort
from wakeproof.campaign.work import Work
from wakeproof.observe.transcript import transcribed
from wakeproof.results.schema import CanaryResult
from wakeproof.scenario.scenario import Scenario
from wakeproof.scenario.worlds import Canary, WorldKind
from wakeproof.workers.limits import UNLIMITED
from wakeproof.workers.pool import Workers


class Computed(NamedTuple):
    """A result, and the keys of what it was computed from; without them, `why` says what has no digest.

    `shaped` are the answers of handlers that it rests on, where that is all that it knows of their code.
    """

    result: Any
    keys: ResultKeys | None = None
    why: str = ""
    shaped: ShapedAnswers | None = None


@dataclass(frozen=True)
class Computing:
    """Work that tells what it depends on, in whatever process it is done."""

    function: Callable[..., Any]
    sort: Sort
    keys: Keys

    def __call__(self, piece: Any, **told: Any) -> Computed:
        keys, why, shape = None, "", None
        try:
            scenario = getattr(piece, "job", piece).scenario()
            keys = self.keys.of(self.sort, scenario, piece)
            shape = self.keys.of_shape(self.sort, scenario, piece)
        except Undigested as error:
            why = str(error)
        with transcribed() as transcript:
            result = self.function(piece, **told)
        if keys and not self.keys.is_current():
            keys, why = None, "source that was changed meanwhile"
        return Computed(result, keys, why, answers_of(transcript, shape))


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

    def candidate(self, sort: Sort, scenario: Scenario, piece: Any) -> ResultToConfirm | None:
        """A result of other code that is this one's, if handlers do as they did."""
        try:
            shape = self.keys.of_shape(sort, scenario, piece)
        except Undigested:
            return None
        content = self._store.get(shape.key) if shape else None
        if shape is None or content is None:
            return None
        try:
            entry = decoded(content)
        except msgspec.MsgspecError:
            self._store.is_damaged(shape.key)
            return None
        result = self._store.get(entry.result) if _is_key(entry.result) else None
        return None if result is None else ResultToConfirm(piece, shape.key, result, entry.answers)

    def confirm(self, sort: Sort, found: Confirmed, of: str) -> Any:
        """A result that is known after all; from now on by this code as well."""
        self.tally.known[of] += 1
        self._keep(sort, found.result, found.keys, found.shaped)
        return found.result

    def keep(self, sort: Sort, computed: Computed, of: str) -> Any:
        """The result, which is known from now on if it would be the same at any other time."""
        if computed.keys is None:
            self.unkept[of] = computed.why
        elif FORMS[sort.name].is_lasting(computed.result):
            try:
                self._keep(sort, computed.result, computed.keys, computed.shaped)
            except UnicodeEncodeError:
                self.unkept[of] = "a text with half of a character in it"
        return computed.result

    def _keep(self, sort: Sort, result: Any, keys: ResultKeys, shaped: ShapedAnswers | None) -> None:
        """With the answers that it rests on, unless it tells where files lie: the next code may lie there otherwise."""
        form, (anywhere, here) = FORMS[sort.name], keys
        tells_places = form.tells_places(result)
        self._store.put(here if tells_places else anywhere, form.encoded(result))
        if shaped and not tells_places:
            self._store.put(shaped.key, msgspec.msgpack.encode(AnswersEntry(anywhere, shaped.answers)))

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


class KnownFirst:
    """Workers who are given only what is not known yet; without a `recall` that is all of it."""

    def __init__(self, workers: Workers, recall: Recall | None) -> None:
        self._workers, self._recall = workers, recall

    def run(
        self,
        function: Callable[..., Any],
        work: Sequence[tuple[Work, Any]],
        on_result: Callable[[Work, Any], None],
        sort: Sort,
        *,
        apart: bool,
        **told: Any,
    ) -> None:
        """As `Workers.run`: each piece of work is of this sort."""
        recall = self._recall
        if recall is None:
            self._workers.run(function, work, on_result, apart=apart, **told)
            return
        missing = list[tuple[Work, Any]]()
        for each, piece in work:
            found = recall.found(sort, each.pair.scenario, piece, str(each.pair))
            if found is None:
                missing.append((each, piece))
            else:
                on_result(each, found)
        is_apart = apart or bool(told.get("allowed", UNLIMITED).mib)  # code that was changed may take all there is
        unknown = self._not_confirmed(recall, sort, missing, on_result, apart=is_apart)
        computing: Callable[..., Any] = Computing(function, sort, recall.keys)
        if unknown:
            self._workers.run(
                computing,
                unknown,
                lambda each, computed: on_result(each, recall.keep(sort, computed, str(each.pair))),
                apart=apart,
                **told,
            )

    def _not_confirmed(
        self,
        recall: Recall,
        sort: Sort,
        missing: Sequence[tuple[Work, Any]],
        on_result: Callable[[Work, Any], None],
        *,
        apart: bool,
    ) -> Sequence[tuple[Work, Any]]:
        """What is still missing once the handlers of changed releases were asked again.

        Where one of them has to be ended, it is computed, and that says so.
        """
        candidates = dict[str, dict[int, ResultToConfirm]]()
        for number, (each, piece) in enumerate(missing):
            candidate = recall.candidate(sort, each.pair.scenario, piece)
            if candidate is not None:
                candidates.setdefault(each.pair.release, {})[number] = candidate
        known = set[int]()

        def take(release: str, found: list[Confirmed | None]) -> None:
            for number, confirmed in zip(candidates[release], found, strict=True):
                if confirmed is not None:
                    known.add(number)
                    each = missing[number][0]
                    on_result(each, recall.confirm(sort, confirmed, str(each.pair)))

        work = [(release, tuple(of_release.values())) for release, of_release in candidates.items()]
        if work:
            confirming = Confirming(sort, recall.keys)
            self._workers.run(confirming, work, take, apart=apart, cut=lambda release, error: None)
        return [found for number, found in enumerate(missing) if number not in known]


def _is_key(text: str) -> bool:
    return len(text) == 2 * DIGEST_SIZE and set(text) <= set("0123456789abcdef")
