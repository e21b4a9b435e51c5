"""What is known already is read back, and the rest is computed where it always was.

A result is kept under the key of the process that computed it, which is that of the code that it ran: a file that
changes meanwhile changes no result that another one is taken for.
"""

from __future__ import annotations

import platform
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain, islice, takewhile
from typing import Any, NamedTuple

import msgspec

from wakeproof.cache.content import Undigested
from wakeproof.cache.store import DIGEST_SIZE, KnownStore
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
from wakeproof.checker.explore import uncollected
from wakeproof.errors import UserError
from wakeproof.observe.transcript import transcribed
from wakeproof.results.schema import CanaryResult
from wakeproof.scenario.scenario import Scenario
from wakeproof.scenario.worlds import Canary, WorldKind
from wakeproof.workers.limits import UNLIMITED, Allowed
from wakeproof.workers.pool import Assignment, Workers


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
    expected: ResultKeys | None = None
    """Where other machines do it: the keys that the same code has here."""

    def __call__(self, piece: Any, **told: Any) -> Computed:
        keys, why, shape = None, "", None
        try:
            scenario = getattr(piece, "job", piece).scenario()
            keys = self.keys.of(self.sort, scenario, piece)
            shape = self.keys.of_shape(self.sort, scenario, piece)
        except Undigested as error:
            why = str(error)
        if self.expected is not None and keys != self.expected:
            what = (
                f"a worker of the cluster has other code of {getattr(piece, 'job', piece).release} ({platform.node()})"
            )
            raise UserError(what, where="--cluster", remedy="let all machines have the same files")
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
    """What a campaign knows from earlier ones, and how much of it that was.

    `on_known` is told of every piece that is known from now on: whose it is, its sort, its key, and the result.
    """

    def __init__(
        self, store: KnownStore, on_known: Callable[[str, Sort, str, Any], None] = lambda of, sort, key, result: None
    ) -> None:
        self._store, self.keys, self._on_known = store, Keys(), on_known
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
        if found is not None:
            self.tally.known[of] += 1
            self._on_known(of, sort, anywhere, found)
        return found

    def keys_here(self, sort: Sort, scenario: Scenario, piece: Any) -> ResultKeys:
        """The keys by the code that is here. Raises `UserError` where it has no digest that others could tell."""
        try:
            return self.keys.of(sort, scenario, piece)
        except Undigested as error:
            what = f"nobody can tell whether the cluster has the same code: it depends on {error}"
            raise UserError(what, where="--cluster", remedy="do it here, or by --cluster local") from None

    def candidate(self, sort: Sort, scenario: Scenario, piece: Any, number: int) -> ResultToConfirm | None:
        """A result of other code that is this one's, if handlers do as they did; the number is the caller's own."""
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
        return None if result is None else ResultToConfirm(number, sort, piece, shape.key, result, entry.answers)

    def confirm(self, sort: Sort, found: Confirmed, of: str) -> Any:
        """A result that is known after all; from now on by this code as well."""
        self.tally.known[of] += 1
        self._keep(sort, found.result, found.keys, found.shaped)
        self._on_known(of, sort, found.keys.anywhere, found.result)
        return found.result

    def keep(self, sort: Sort, computed: Computed, of: str) -> Any:
        """The result, which is known from now on if it would be the same at any other time."""
        if computed.keys is None:
            self.unkept[of] = computed.why
        elif FORMS[sort.name].is_lasting(computed.result):
            try:
                self._keep(sort, computed.result, computed.keys, computed.shaped)
                self._on_known(of, sort, computed.keys.anywhere, computed.result)
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


class WorkPart(NamedTuple):
    """A part of what is asked of a pair: its sort, what is called with which piece, and who takes the result."""

    sort: Sort
    function: Callable[..., Any]
    piece: Any
    on_result: Callable[[Work, Any], None]
    on_progress: Callable[[int], None] | None = None
    allowed: Allowed = UNLIMITED


class UnknownParts(NamedTuple):
    """A work, and what of it is not known: each part is looked up when it is asked for."""

    work: Work
    parts: Iterator[WorkPart]


class KnowsNothing:
    """A store of results that keeps none."""

    def get(self, key: str) -> bytes | None:
        return None

    def put(self, key: str, content: bytes) -> None:
        pass

    def is_damaged(self, key: str) -> None:
        pass


class KnownFirst:
    """Workers who are given only what is not known yet; without a `recall` that is all of it.

    What is done on other machines has to tell the digest of its code, whether or not anything is kept.
    """

    def __init__(self, workers: Workers, recall: Recall | None) -> None:
        self._workers = workers
        self._recall = Recall(KnowsNothing()) if recall is None and workers.is_elsewhere else recall

    def run(self, works: Iterable[tuple[Work, Iterator[WorkPart]]], *, apart: bool, **told: Any) -> None:
        """As `Workers.take_turns`, the parts of each work in one turn; what is known of them is no work."""
        with uncollected():  # a known result holds no cycle, and many of them are a million objects
            unknown = [UnknownParts(work, self._unknown(work, parts)) for work, parts in works]
            turns = self._unconfirmed(unknown, apart=apart)
        if turns:
            assignments = [map(partial(self._assignment, work), parts) for work, parts in turns]
            self._workers.take_turns(assignments, apart=apart, **told)

    def _unknown(self, work: Work, parts: Iterator[WorkPart]) -> Iterator[WorkPart]:
        """The parts that are not known; one that is has been taken by then.

        Of a release that was cut short nothing more is asked.
        """
        for part in takewhile(lambda _: work.cut is None, parts):
            found = self._recall and self._recall.found(part.sort, work.pair.scenario, part.piece, str(work.pair))
            if found is None:
                yield part
            else:
                part.on_result(work, found)

    def _assignment(self, work: Work, part: WorkPart) -> Assignment:
        sort, function, piece, on_result, on_progress, allowed = part
        if (recall := self._recall) is None:
            return Assignment(work, function, piece, on_result, on_progress, allowed)
        keep, expected = partial(_keep, recall, sort, on_result), None
        if self._workers.is_elsewhere:
            expected = recall.keys_here(sort, work.pair.scenario, piece)
        computing = Computing(function, sort, recall.keys, expected)
        return Assignment(work, computing, piece, keep, on_progress, allowed)

    def _unconfirmed(self, turns: Sequence[UnknownParts], *, apart: bool) -> list[UnknownParts]:
        """The turns in which something has to be computed, in their order, from the first such part on.

        The parts after it are done on its machine: that is less than to ask handlers for each of them.
        """
        left, asked = dict[int, UnknownParts](), dict(enumerate(turns))
        while asked:
            firsts = {number: part for number, turn in asked.items() for part in islice(turn.parts, 1)}
            pieces = {number: (asked[number].work, part) for number, part in firsts.items()}
            confirmed = self._confirmed(pieces, apart=apart)
            for number, part in firsts.items():
                work, rest = asked[number]
                if number not in confirmed:
                    left[number] = UnknownParts(work, chain([part], rest))
            asked = {number: asked[number] for number in sorted(confirmed)}
        return [left[number] for number in sorted(left)]

    def _confirmed(self, asked: Mapping[int, tuple[Work, WorkPart]], *, apart: bool) -> set[int]:
        """By their numbers, the parts that are known once the handlers of changed releases were asked again.

        Where one of these has to be ended, they are computed, and that says so.
        """
        recall, known = self._recall, set[int]()
        if recall is None:
            return known
        candidates = dict[str, list[ResultToConfirm]]()
        for number, (work, part) in asked.items():
            candidate = recall.candidate(part.sort, work.pair.scenario, part.piece, number)
            if candidate is not None:
                candidates.setdefault(work.pair.release, []).append(candidate)

        def take(release: str, found: list[Confirmed]) -> None:
            for confirmed in found:
                work, part = asked[confirmed.number]
                known.add(confirmed.number)
                part.on_result(work, recall.confirm(part.sort, confirmed, str(work.pair)))

        if candidates:
            confirming: Callable[..., list[Confirmed]] = Confirming(recall.keys)
            released = list(candidates.items())
            self._workers.run(confirming, released, take, apart=apart, cut=lambda release, error: None)
        return known


def _keep(recall: Recall, sort: Sort, on_result: Callable[[Work, Any], None], work: Work, computed: Computed) -> None:
    on_result(work, recall.keep(sort, computed, str(work.pair)))


def _is_key(text: str) -> bool:
    return len(text) == 2 * DIGEST_SIZE and set(text) <= set("0123456789abcdef")
