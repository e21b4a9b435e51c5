"""Results as they are kept: plain data, from which the very same results are made again; and which of them may be kept.

What a limit in time or in memory cut short, or an interrupt, would be another one at another time: it is not kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from typing import Any, NamedTuple, get_origin

import msgspec

from wakeproof.campaign.proof import Proved
from wakeproof.campaign.sample import SampledBreach, SampleStats
from wakeproof.campaign.study import Studied
from wakeproof.checker.limits import INTERRUPTED
from wakeproof.proof import Proof
from wakeproof.results.schema import CanaryResult, Observed

PASSING = ("seconds=", "mib=")
"""How limits begin that are reached at one time, and not at another."""


class KeptProof(msgspec.Struct, frozen=True):
    """A proof; there may be more interleavings than a number of 64 bits can say."""

    proof: Proof
    interleavings: str | None
    seconds: float


class Form(NamedTuple):
    """How a result of one sort is written: as which type, from it and back, and whether it is the last word.

    Of an exception that nobody injected it tells in which file it came up: then it `tells_places`.
    """

    type: Any
    written: Callable[[Any], Any] = lambda result: result
    read: Callable[[Any], Any] = lambda kept: kept
    is_lasting: Callable[[Any], bool] = lambda result: True
    tells_places: Callable[[Any], bool] = lambda result: False

    def encoded(self, result: Any) -> bytes:
        return msgspec.msgpack.encode(self.written(result))

    def decoded(self, content: bytes) -> Any:
        """Raises `msgspec.MsgspecError` for what is not of this form."""
        return self.read(_decoder(self.type).decode(content))


@cache
def _decoder(kind: Any) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(kind, dec_hook=_counted)


def _counted(kind: Any, found: Any) -> Any:
    if get_origin(kind) is Counter and isinstance(found, dict):
        return Counter(found)
    raise msgspec.ValidationError(f"expected {kind}")


def _proof_written(proved: Proved) -> KeptProof:
    count = proved.proof.interleavings
    bare = replace(proved.proof, interleavings=None)
    return KeptProof(bare, None if count is None else str(count), proved.seconds)


def _proof_read(kept: KeptProof) -> Proved:
    count = None if kept.interleavings is None else int(kept.interleavings)
    return Proved(replace(kept.proof, interleavings=count), kept.seconds)


def _limits_of(proof: Proof) -> Iterator[str]:
    """Every limit that something in it was cut short by."""
    yield proof.limit
    yield proof.risk_limit
    yield from (each.limit for each in proof.reaches.values())
    for verdict in proof.verdicts.values():
        yield verdict.limit
        yield from (violation.limit for violation in verdict.violations)
    for explanations in proof.explanations.values():
        yield from (explanation.limit for explanation in explanations)
        yield from (explanation.violation.limit for explanation in explanations)


def _is_lasting(proved: Proved) -> bool:
    return not any(limit == INTERRUPTED or limit.startswith(PASSING) for limit in _limits_of(proved.proof))


def _is_amiss(shrunk: tuple[str, SampledBreach]) -> bool:
    return any(note.amiss for step in shrunk[1].run.steps for note in step.notes)


FORMS: dict[str, Form] = {
    "proof": Form(KeptProof, _proof_written, _proof_read, _is_lasting, lambda proved: bool(proved.proof.amiss)),
    "runs": Form(SampleStats, tells_places=lambda stats: bool(stats.amiss)),
    "shrunk": Form(tuple[str, SampledBreach], tells_places=_is_amiss),
    "study": Form(Studied, tells_places=lambda studied: bool(studied.sample.amiss)),
    "directed": Form(tuple[Observed, ...]),
    "canary": Form(CanaryResult),
}
"""By sort of result."""
