"""A result is still the one of code that was changed since, where its handlers answer all that they were asked as then.

Each result is kept with the answers that it rests on (`cache.kept_answers`), under the key of everything else that it
depends on. They are asked again where the release may run: one release after another, for what one scenario has asked
the next one asks as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import msgspec

from wakeproof.cache.kept_answers import KeptAnswers, confirmed, kept_answers
from wakeproof.cache.moved_lines import moved
from wakeproof.cache.value_form import Formless
from wakeproof.campaign.job import machine_of
from wakeproof.campaign.kept import FORMS
from wakeproof.campaign.keys import Keys, ResultKeys, ShapeKey, Sort
from wakeproof.observe.transcript import Transcript, transcribed
from wakeproof.observe.tree import ObservationTree
from wakeproof.scenario.scenario import Scenario


class AnswersEntry(msgspec.Struct, frozen=True):
    """What is kept under the key of a shape: the key of a result, and the answers that it rests on."""

    result: str
    answers: KeptAnswers


class ResultToConfirm(NamedTuple):
    """A piece of work by its number, and a result of code of the same shape: its own, if handlers answer as then."""

    number: int
    sort: Sort
    piece: Any
    key: str
    result: bytes
    answers: KeptAnswers


class ShapedAnswers(NamedTuple):
    """Answers, and the key of the shape that they are kept under."""

    key: str
    answers: KeptAnswers


class Confirmed(NamedTuple):
    """A result of an earlier call, as it is told of the code that there is now."""

    number: int
    result: Any
    keys: ResultKeys
    shaped: ShapedAnswers


def answers_of(transcript: Transcript, shape: ShapeKey | None) -> ShapedAnswers | None:
    """What a result rests on; None where that cannot be kept, was not all written down, or is of other handlers."""
    if (
        shape is None
        or not transcript.whole
        or any(tree.runner.handlers != shape.handlers for tree in transcript.trees)
    ):
        return None
    try:
        return ShapedAnswers(shape.key, kept_answers(transcript.trees, shape.shape.covers))
    except Formless:
        return None


def decoded(content: bytes) -> AnswersEntry:
    """Raises `msgspec.MsgspecError` for what is no such entry."""
    return _ENTRY.decode(content)


_ENTRY = msgspec.msgpack.Decoder(AnswersEntry)


@dataclass(frozen=True)
class Confirming:
    """Asks handlers again, in whatever process that is done, for some candidates of one release."""

    keys: Keys

    def __call__(self, candidates: Sequence[ResultToConfirm]) -> list[Confirmed]:
        """Those that need not be computed; none, where source is being changed."""
        trees = _Trees()
        found = [confirmed for each in candidates if (confirmed := self._attempt(each, trees)) is not None]
        return found if self.keys.is_current() else []

    def _attempt(self, candidate: ResultToConfirm, trees: _Trees) -> Confirmed | None:
        try:
            return self._confirmed(candidate, trees)
        except Exception:  # noqa: BLE001 - whatever changed code does or is refused for: computing it tells that better
            return None

    def _confirmed(self, candidate: ResultToConfirm, trees: _Trees) -> Confirmed | None:
        number, sort, piece, key, content, answers = candidate
        job = getattr(piece, "job", piece)
        scenario = job.scenario()
        keys, shape = self.keys.of(sort, scenario, piece), self.keys.of_shape(sort, scenario, piece)
        if shape is None or shape.key != key:
            return None
        result = FORMS[sort.name].decoded(content)
        if not answers.ports:  # it made no tree, and rests on no handler
            return Confirmed(number, result, keys, ShapedAnswers(key, answers))
        tree = trees.tree(scenario, job.release, answers.ports)
        again = confirmed(answers, tree, shape.shape.covers) if tree.runner.handlers == shape.handlers else None
        if again is None:
            return None
        return Confirmed(number, moved(result, again.lines), keys, ShapedAnswers(key, again.answers))


class _Trees:
    """One tree of each release for any ports: to make a machine is to read all rules off the code once more.

    The first machine shows that the code is not refused; what else its making asks of handlers is among the answers.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[str, str, str], ObservationTree] = {}

    def tree(self, scenario: Scenario, release: str, ports: str) -> ObservationTree:
        """A tree of the release's handlers with these ports, or else of this scenario's own."""
        key = scenario.kind.name, release, ports
        if key not in self._found:
            with transcribed() as transcript:
                machine_of(scenario, release)
            made: ObservationTree = transcript.trees[0]
            self._found[key] = self._found[scenario.kind.name, release, made.runner.ports] = made
        return self._found[key]
