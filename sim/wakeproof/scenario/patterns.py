"""Patterns that name nothing: a typing error in a label is told before any run; as a fault it would never strike."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Iterator, Mapping

from wakeproof.constraints import SEPARATOR, label_of
from wakeproof.errors import UserError
from wakeproof.kernel.tasks.budgets import Budget
from wakeproof.labels import as_declared, matches
from wakeproof.scenario.worlds import Labels

Where = Callable[[str], str]


def check_faults(labels: Labels, faults: Mapping[str, Budget], where: Where) -> None:
    """Each budget that may be spent can be spent somewhere, and its window can open and close."""
    for name, budget in faults.items():
        for key, pattern in _patterns(budget) if budget.max else ():
            _check(pattern, labels.struck_by(name) if key == "only" else labels.told, where(f"faults.{name}.{key}"))


def _patterns(budget: Budget) -> Iterator[tuple[str, str]]:
    yield from (("only", pattern) for pattern in budget.only)
    yield from ((key, pattern) for key, pattern in (("after", budget.after), ("before", budget.before)) if pattern)


def check_directed(labels: Labels, order: Collection[str], at: str, where: Where) -> None:
    """Each link of the order can happen, and so can the label at which the run is observed."""
    if not order:
        raise UserError("an order without a link", where=where("order"), remedy="write ['first < second']")
    for pattern in (label_of(link.strip()) for chain in order for link in chain.split(SEPARATOR.strip())):
        _check(pattern, labels.told, where("order"))
    if at:
        _check(at, labels.told, where("at"))


def _check(pattern: str, known: Collection[str], where: str) -> None:
    plain = as_declared(pattern)
    if plain not in known and not any(matches(plain, label) for label in known):  # most are labels as they stand
        _refuse(pattern, [*known, *filter(None, map(_short, known))], where)


def _refuse(pattern: str, known: Collection[str], where: str) -> None:
    near = difflib.get_close_matches(pattern, known, n=1, cutoff=0.6)
    remedy = f"did you mean '{near[0]}'?" if near else f"write a label such as '{next(iter(known))}'"
    raise UserError(f"nothing in this world is called '{pattern}'", where=where, remedy=remedy)


def _short(label: str) -> str:
    """`w1.mint` for `callback(w1).mint`."""
    subject, _, what = label.partition(".")
    return f"{subject.partition('(')[2].rstrip(')').partition(',')[0]}.{what}" if "(" in subject else ""
