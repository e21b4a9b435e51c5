"""Templates of Markdown, which lie beside this file. What goes into one is escaped by its own filters."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from importlib.resources import files
from typing import Any

import jinja2

from wakeproof.visible import visible

Callables = Mapping[str, Callable[..., Any]]


def render(template: str, *, filters: Callables, tests: Callables | None = None, **values: Any) -> str:
    """The text of a template; a name that it does not know is an error."""
    environment = jinja2.Environment(trim_blocks=True, autoescape=False, undefined=jinja2.StrictUndefined)  # noqa: S701 - Markdown; every value goes through a filter
    environment.filters |= filters
    environment.tests |= tests or {}
    text = environment.from_string((files("wakeproof.report") / template).read_text(encoding="utf-8")).render(values)
    return visible(text)


MARKUP = re.compile(r"[&<\[*~]|(?<!\w)_|_(?!\w)|:(?=//)|(?<=\bwww)\.", re.IGNORECASE)
"""What makes HTML, links, pictures, emphasis, or an address that a viewer turns into a link."""
BLOCK = re.compile(r"^(?:[#>+=-]|\d+(?=[.)](?: |$)))")
"""What makes a line a heading, a quotation, a list or a rule."""


def cell(text: object) -> str:
    """One cell of a table."""
    return _inline(text).replace("|", "&#124;")


def line(text: object) -> str:
    """One line of prose without markup of its own."""
    return BLOCK.sub(lambda found: "".join(map(_entity, found[0])), _inline(text))


def code(text: object) -> str:
    """One line inside a code block, with no way out of it."""
    return " ".join(visible(str(text)).split("\n")).replace("`", "'")


def _inline(text: object) -> str:
    return MARKUP.sub(lambda found: _entity(found[0]), " ".join(visible(str(text)).split()).replace("`", "'"))


def _entity(character: str) -> str:
    return {"&": "&amp;", "<": "&lt;"}.get(character, f"&#{ord(character)};")
