"""A verifying trace of handlers' code: all that a result was told by it, to be asked again of code that was changed.

The theorem. What computes a result is deterministic, and it learns of the code of functions apart
(`CodeDigest.without`) by nothing but the answers of its observation trees, and by whether these functions name anything
of asyncio. Let the rest of the code be the same, and let changed handlers give the same answer to every history that
was asked for then. Then, by induction over the questions, the computation goes the same way to its end: up to each
question it was told the same, so the next one is the same, and so is its answer. Nothing needs to be known of which
function ran, what it looked at, or what became reachable by the change: whatever handlers do with a helper's
`__code__`, a default, a closure or a name put together as they run, nobody knows more of it than an answer shows.

A question is a history: a request, then each outcome and which of the effects that were waited for it was given to. An
answer is all that a tree tells of where that leads, for nodes and edges are made of nothing else (`Stand`):

- the effects that are waited for, in their order, timers among them with their lengths; how the handler ended, if it
  has, while tasks of it may wait still; and which of the effects were waited for before the last outcome (`carried`);
- the exceptions that came up;
- which histories stand at one place: that is all that a tree's numbering and its merges rest on (`Stand.key`). Of
  places only equality counts. Frames of other code with other variables, the clock of a loop, or whole histories where
  frames do not tell: all are fine, where they tell the very same histories apart;
- whether something is held that has no key (`unseen`): a handler is cut short that comes to too many such places.

What that thing is, and where a call was made (`Effect.made`), is told in refusals alone, and a question that was
refused has no answer. How a handler is driven is no part of it: on a loop as by hand it is a function of its history,
and is run twice to see that.

Pieces of work of one turn share a machine, so each rests on all that the turn was told before. Code that answers that
alike goes the same way through the turn, and by itself a piece comes to the same (`campaign.job.machine_in_turn`).

Source lines are carried along and compared for equality, and nothing is decided by what they say: results are
parametric in them (Reynolds, "Types, abstraction and parametric polymorphism", 1983; data independence, Wolper, POPL
1986). So a result of the same answers is the same up to a one-to-one renaming of lines: `LinesMoved`, if there is one.

This is the verifying trace of build systems, with the early cutoff of Shake: Mokhov, Mitchell and Peyton Jones, "Build
systems a la carte", ICFP 2018. What is asked again is run and vetted as it always is, twice where it was.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from wakeproof.cache.value_form import Covers, Formless, form_of, value_of
from wakeproof.observe.frozen import freeze
from wakeproof.observe.history import History, Learned
from wakeproof.observe.stand import Stand
from wakeproof.observe.tree import Answer, ObservationTree
from wakeproof.sites import Site

Lines = tuple[Site, ...]
START = -1


class KeptAnswer(msgspec.Struct, frozen=True, array_like=True):
    """A question and its answer. `before` is the number of the history that this one goes on from, by `given`.

    That is an outcome, and which of the effects it was given to. The first of a request goes on from none: it is given
    its handler's name and arguments. `place` is a number for each place at which histories stand; `lines` are those of
    the source: for each effect where it is waited for, and last where the handler was left.
    """

    before: int
    given: Any
    runs: int
    place: int
    told: Any
    lines: tuple[Lines, ...]


class KeptAnswers(msgspec.Struct, frozen=True, array_like=True):
    """Answers in the order in which they were asked for first, and the ports of the trees that gave them.

    Where no tree was made there are none, and no ports.
    """

    answers: tuple[KeptAnswer, ...] = ()
    ports: str = ""
    uses_asyncio: bool = False


def kept_answers(trees: Sequence[ObservationTree], covers: Covers) -> KeptAnswers:
    """All that these trees were asked; raises `Formless` where that cannot be kept, or they may answer otherwise."""
    if not trees:
        return KeptAnswers()
    if not all(trees[0].runner.is_like(tree.runner) for tree in trees):
        raise Formless("trees of several handlers")
    if not all(tree.whole for tree in trees):
        raise Formless("a question without an answer")
    numbers, places, kept = dict[Hashable, int](), dict[Hashable, int](), list[KeptAnswer]()
    for keys, (history, stand, runs) in _all_answers(trees).items():
        before = numbers.get(keys[:-1], START)
        if before == START and history.outcomes:
            raise Formless("a history without a beginning")
        given, lines = _question(history), trees[0].lines(stand)
        numbers[keys] = len(numbers)
        place = places.setdefault(stand.key, len(places))
        kept.append(KeptAnswer(before, form_of(given, covers), runs, place, _answer_form(stand, covers), lines))
        if freeze(value_of(kept[-1].given, covers)) != freeze(given):
            raise Formless("a value that is not read back as it was")
    return KeptAnswers(tuple(kept), trees[0].runner.ports, trees[0].runner.may_linger)


def _question(history: History) -> tuple[Any, Any]:
    if not history.outcomes:
        return history.handler, history.args
    return history.choices[-1], history.outcomes[-1]


def _all_answers(trees: Iterable[ObservationTree]) -> dict[tuple[Hashable, ...], Answer]:
    found = dict[tuple[Hashable, ...], Answer]()
    for tree in trees:
        assert tree.answers is not None, "its transcript was open as it was made"
        for answer in tree.answers.values():
            before = found.get(answer.history.keys)
            runs = max(answer.runs, before.runs if before else 0)
            found[answer.history.keys] = answer._replace(runs=runs)
    return found


def _answer_form(stand: Stand, covers: Covers) -> Any:
    """What a stand shows. Where an exception came up that is excused, nobody is told."""
    waits = tuple((effect.port, effect.name, effect.args, effect.local) for effect in stand.waits)
    ended = stand.ended and (stand.ended.value, stand.ended.error)
    raised = tuple(tuple(each._replace(where="", function="") if each.excused else each) for each in stand.raised)
    return form_of((waits, stand.carried, ended, raised, stand.unseen is not None), covers)


class LinesMoved(NamedTuple):
    """Where each source line has gone; `is_renaming`, if that is one to one, so that a result can be told with it."""

    to: Mapping[Lines, Lines]
    is_renaming: bool


class Reconfirmed(NamedTuple):
    """The same answers, given by other code: where its lines are, and the answers with those."""

    lines: LinesMoved
    answers: KeptAnswers


def confirmed(kept: KeptAnswers, tree: ObservationTree, covers: Covers) -> Reconfirmed | None:
    """Ask everything again; None, as soon as anything is answered otherwise, or cannot be asked here.

    Any tree of the changed handlers will do whose ports are the same: where a history leads depends on no world.
    """
    try:
        given = tuple(_asked_again(kept, tree, covers))
    except (_Otherwise, Formless, UnicodeEncodeError):
        return None
    pairs = (
        pair
        for before, now in zip(kept.answers, given, strict=True)
        for pair in zip(before.lines, now.lines, strict=True)
    )
    return Reconfirmed(_lines_moved(pairs), msgspec.structs.replace(kept, answers=given))


class _Otherwise(Exception):
    """An answer is another one."""


def _asked_again(kept: KeptAnswers, tree: ObservationTree, covers: Covers) -> Iterator[KeptAnswer]:
    histories, places = list[History](), dict[Hashable, int]()
    if (tree.runner.ports, tree.runner.may_linger) != (kept.ports, kept.uses_asyncio):
        raise _Otherwise
    for answer in kept.answers:
        histories.append(_history(answer, histories, tree, covers))
        stand = tree.answer(histories[-1], answer.runs)
        place = places.setdefault(stand.key, len(places))
        if place != answer.place or _as_kept(_answer_form(stand, covers)) != _as_kept(answer.told):
            raise _Otherwise
        yield msgspec.structs.replace(answer, lines=tree.lines(stand))


def _as_kept(told: Any) -> bytes:
    return msgspec.msgpack.encode(told)


def _history(answer: KeptAnswer, before: Sequence[History], tree: ObservationTree, covers: Covers) -> History:
    name_or_choice, given = value_of(answer.given, covers)
    if answer.before == START:
        return tree.history(name_or_choice, given)
    return before[answer.before].then(given, Learned(name_or_choice, freeze(given)))


def _lines_moved(pairs: Iterable[tuple[Lines, Lines]]) -> LinesMoved:
    """One to one, and what stands nowhere stays nowhere."""
    to, back, is_renaming = dict[Lines, Lines](), dict[Lines, Lines](), True
    for before, after in pairs:
        is_renaming &= to.setdefault(before, after) == after and back.setdefault(after, before) == before
        is_renaming &= bool(before) == bool(after)
    return LinesMoved(to, is_renaming)
