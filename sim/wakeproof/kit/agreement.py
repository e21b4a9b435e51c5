"""Whether a reply depends on nothing but the request: the same history again, afresh, and in another process.

Hidden state makes them differ: a counter in the module is found by asking twice, one on the app object by asking a
module that was booted afresh, and a key made at load by asking another process. None of the three finds the others'.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from wakeproof.kit.client import DIED, SILENT, Answer, Host
from wakeproof.kit.messages import HostRefusal, RunAsked

HIDDEN = "hidden-state"
_REMEDY = "declare it as watched memory, or keep it behind a port: a restart would have to forget it"
_AFTER = "again, after the others"
_SHOWN_MAX = 120


def agreed(
    host: Host, second: Host, runs: Sequence[RunAsked], earlier: Sequence[tuple[RunAsked, Answer]] = ()
) -> list[Answer]:
    """The answer to each run, or its refusal as `hidden-state` where two ways of asking for it do not agree.

    What was asked `earlier` is asked again, and has to be answered as it was; if it is not, that is the answer to all.
    """
    first = host.ask(runs)
    if all(isinstance(answer, HostRefusal) and _is_lost(answer) for answer in first):
        return first
    afresh = [msgspec.structs.replace(run, fresh=True) for run in runs]
    later = host.ask([*(run for run, _ in earlier), *runs[::-1], *afresh])
    for (run, before), now in zip(earlier, later, strict=False):
        for refusal in _differences(run, before, {_AFTER: now}):
            return [refusal] * len(runs)
    ways = {
        _AFTER: later[len(earlier) : -len(runs)][::-1],
        "on a module booted afresh": later[-len(runs) :],
        "in a second process": second.ask(runs),
    }
    return [
        next(_differences(run, first[number], {way: answers[number] for way, answers in ways.items()}), first[number])
        for number, run in enumerate(runs)
    ]


def _differences(run: RunAsked, first: Answer, others: dict[str, Answer]) -> Iterator[HostRefusal]:
    for way, other in others.items():
        lost = next((each for each in (first, other) if isinstance(each, HostRefusal) and _is_lost(each)), None)
        if lost is not None:
            yield lost
        elif not _is_same(first, other):
            what = (
                f"{run.handler}, step {len(run.history) + 1}: the same history gave {_both_in_words(first, other, way)}"
            )
            yield HostRefusal(run.id, HIDDEN, what, remedy=_REMEDY)


def _is_same(first: Any, other: Any) -> bool:
    """As JSON: there 0 is not false, which Python takes for equal."""
    one, two = (msgspec.json.encode(each, order="deterministic") for each in (first, other))
    return one == two


def _is_lost(answer: HostRefusal) -> bool:
    return answer.name in (DIED, SILENT)


def _both_in_words(first: Answer, other: Answer, way: str) -> str:
    """The first key that differs; if one of the two is a refusal, what each is."""
    one, two = msgspec.to_builtins(first), msgspec.to_builtins(other)
    key = next(key for key in one if key not in two or not _is_same(one[key], two[key]))
    return f"{key} {_short(one[key])}, and {way} {_short(two.get(key, two))}"


def _short(value: Any) -> str:
    text = msgspec.json.encode(value).decode()
    return text if len(text) <= _SHOWN_MAX else f"{text[:_SHOWN_MAX]}..."
