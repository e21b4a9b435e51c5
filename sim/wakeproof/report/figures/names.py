"""Names from scenarios and modules as a picture can hold them: visible, wrapped, shortened, safe as a file name."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence

from wakeproof.results.schema import Report
from wakeproof.visible import visible

SLUG_MAX = 48


def short(text: str, letters: int) -> str:
    """The text on one line, its end left out where it has more letters than that."""
    plain = visible(text).replace("\n", " ").replace("\t", " ")
    return plain if len(plain) <= letters else f"{plain[: letters - 1]}…"


def wrapped(text: str, letters: int, lines: int) -> list[str]:
    """The text on at most so many lines of so many letters; broken inside a word only where the word is longer."""
    return textwrap.wrap(short(text, 400), letters, max_lines=lines, placeholder=" …") or [""]


def slug(text: str, taken: Sequence[str] = ()) -> str:
    """Lower-case letters, digits and hyphens, and none of those taken."""
    plain = re.sub("[^a-z0-9]+", "-", text.lower()).strip("-")[:SLUG_MAX].strip("-") or "unnamed"
    numbered = (plain if number == 1 else f"{plain}-{number}" for number in range(1, len(taken) + 2))
    return next(name for name in numbered if name not in taken)


def listed(names: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b and c`; visible, and each of a length that a sentence can hold."""
    *most, last = [short(name, 40) for name in names] or ["none"]
    return f"{', '.join(most)} and {last}" if most else last


def releases(report: Report) -> tuple[str, ...]:
    """All releases that anything is known of, in the report's order."""
    named = [known.name for known in report.about.releases]
    met = (row.release for rows in (report.results, report.coverage, report.studies) for row in rows)
    return tuple(dict.fromkeys([*named, *met]))


def scenarios(report: Report) -> tuple[str, ...]:
    """All scenarios that anything is known of, in the report's order."""
    named = [known.name for known in report.about.scenarios]
    met = (row.scenario for rows in (report.results, report.coverage, report.studies) for row in rows)
    return tuple(dict.fromkeys([*named, *met]))


def properties(report: Report) -> tuple[str, ...]:
    """All properties that anything is known of, in the report's order."""
    named = [known.name for known in report.about.properties]
    met = [row.property for row in report.results]
    studied = [name for study in report.studies for name in study.broken]
    return tuple(dict.fromkeys([*named, *met, *studied]))
