"""Templates of Markdown, which lie beside this file. What goes into one is escaped by its own filters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.resources import files
from typing import Any

import jinja2

Callables = Mapping[str, Callable[..., Any]]


def render(template: str, *, filters: Callables, tests: Callables | None = None, **values: Any) -> str:
    """The text of a template; a name that it does not know is an error."""
    environment = jinja2.Environment(trim_blocks=True, autoescape=False, undefined=jinja2.StrictUndefined)  # noqa: S701 - Markdown; every value goes through a filter
    environment.filters |= filters
    environment.tests |= tests or {}
    return environment.from_string((files("wakeproof.report") / template).read_text(encoding="utf-8")).render(values)
