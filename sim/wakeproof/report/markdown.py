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


def cell(text: object) -> str:
    """One cell of a table."""
    return line(text).replace("|", "\\|")


def line(text: object) -> str:
    """One line of prose without markup of its own."""
    return " ".join(str(text).split()).replace("`", "'").replace("&", "&amp;").replace("<", "&lt;")


def code(text: object) -> str:
    """One line inside a code block, with no way out of it."""
    return " ".join(str(text).splitlines()).replace("`", "'")
