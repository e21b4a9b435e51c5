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

from wakeproof.cache.content import Undigested
from wakeproof.cache.kept_answers import KeptAnswers, confirmed, kept_answers
from wakeproof.cache.moved_lines import Unmoved, moved
from wakeproof.cache.value_form import Formless
from wakeproof.campaign.job import machine_of
from wakeproof.campaign.kept import FORMS
from wakeproof.campaign.keys import Keys, ResultKeys, ShapeKey, Sort
from wakeproof.observe.transcript import Transcript, transcribed


class AnswersEntry(msgspec.Struct, frozen=True):
    """What is kept under the key of a shape: the key of a result, and the answers that it rests on."""

    result: str
    answers: KeptAnswers


class Candidate(NamedTuple):
    """A piece of work, and a result of code of the same shape: its own, if handlers answer as they did then."""

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

    result: Any
    keys: ResultKeys
    shaped: ShapedAnswers


def answers_of(transcript: Transcript, shape: ShapeKey | None) -> ShapedAnswers | None:
    """What a result rests on; None where that cannot be kept."""
    if shape is None:
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
    """Asks handlers again, in whatever process that is done, for some candidates of one sort."""

    sort: Sort
    keys: Keys

    def __call__(self, candidates: Sequence[Candidate]) -> list[Confirmed | None]:
        """For each candidate its result, or None where it has to be computed; none, where source is being changed."""
        found = [self._attempt(candidate) for candidate in candidates]
        return found if self.keys.is_current() else [None] * len(found)

    def _attempt(self, candidate: Candidate) -> Confirmed | None:
        try:
            return self._confirmed(candidate)
        except (Unmoved, Undigested, msgspec.MsgspecError):
            return None
        except Exception:  # noqa: BLE001 - whatever changed code does or is refused for: computing it tells that better
            return None

    def _confirmed(self, candidate: Candidate) -> Confirmed | None:
        piece, form = candidate.piece, FORMS[self.sort.name]
        job = getattr(piece, "job", piece)
        scenario = job.scenario()
        keys, shape = self.keys.of(self.sort, scenario, piece), self.keys.of_shape(self.sort, scenario, piece)
        if shape is None or shape.key != candidate.key:
            return None
        with transcribed() as transcript:
            machine_of(scenario, job.release)
        lines = confirmed(candidate.answers, transcript.trees[0], shape.shape.covers)
        if lines is None:
            return None
        result, shaped = moved(form.decoded(candidate.result), lines), answers_of(transcript, shape)
        return None if shaped is None else Confirmed(result, keys, shaped)
