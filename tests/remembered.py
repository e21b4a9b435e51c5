"""What is the same each time is made once in a process of tests: compiled templates, and code that was looked at.

Neither depends on anything but its key. A process that a test starts does without, as a user's does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import FunctionType
from typing import Any
from unittest import mock

import jinja2

from wakeproof.observe import hygiene
from wakeproof.observe.reach import Use

KEPT_MAX, FUNCTIONS_MAX = 64, 1000
LOOKS = hygiene._breaches


@contextmanager
def remembered() -> Iterator[None]:
    """Inside, no template is compiled twice, and no release's functions are held to the rules twice."""
    compiled = kept(jinja2.Environment.compile, _same_template)
    looked_at = kept(_breaches, _same_function, most=FUNCTIONS_MAX)
    templates = mock.patch.object(jinja2.Environment, "compile", compiled)
    with templates, mock.patch.object(hygiene, "_breaches", looked_at):
        yield


def _same_template(on: jinja2.Environment, source: Any, *rest: Any) -> Any:
    """A text, where the environment reads it alike; None for what is no text."""
    reads = on.autoescape, on.trim_blocks, on.lstrip_blocks, on.keep_trailing_newline, tuple(sorted(on.filters))
    return (reads, source, *rest) if isinstance(source, str) else None


def _breaches(function: FunctionType, named: tuple[Use, ...], roots: frozenset[str]) -> Sequence[Any]:
    return tuple(LOOKS(function, named, roots))


def _same_function(function: FunctionType, named: tuple[Use, ...], roots: frozenset[str]) -> Any:
    """This very function, as long as its names stand for the same objects."""
    return id(function), id(function.__code__), tuple((use.name, use.line, id(use.value)) for use in named), roots


def kept(real: Callable[..., Any], key_of: Callable[..., Any], most: int = KEPT_MAX) -> Callable[..., Any]:
    """The same function, which remembers what it gave back for a key, and forgets the oldest."""
    known: dict[Any, tuple[Any, Any]] = {}

    def remembering(*given: Any) -> Any:
        key = key_of(*given)
        if key is None:
            return real(*given)
        if key not in known:
            known[key] = (real(*given), given)  # what was given stays, so that no other takes its place in memory
            for old in list(known)[:-most]:
                del known[old]
        return known[key][0]

    return remembering
