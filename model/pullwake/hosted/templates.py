"""Templates of text and of JSON: filled in, and read back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import quote, unquote

_NAME = re.compile(r"\{(\w+)\}")
WITH_SLASHES = ("stream_path", "entity_url")
"""What is a path itself."""


def filled(template: Any, values: Mapping[str, Any]) -> Any:
    """A template of JSON with these values. Raises `KeyError` for a name that there is not."""
    if isinstance(template, str):
        whole = _NAME.fullmatch(template)
        return values[whole[1]] if whole else _NAME.sub(lambda found: str(values[found[1]]), template)
    if isinstance(template, Mapping):
        parts = ((key, filled(part, values)) for key, part in template.items())
        return {key: part for key, part in parts if part is not None}
    if isinstance(template, list | tuple):
        return [filled(part, values) for part in template]
    return template


def filled_url(template: str, values: Mapping[str, Any]) -> str:
    """A URL or a path with these values, quoted."""
    safe = {name: "/" if name in WITH_SLASHES else "" for name in values}
    return _NAME.sub(lambda found: quote(str(values[found[1]]), safe=safe[found[1]]), template)


def read_back(template: str, url: str) -> dict[str, str] | None:
    """What the names of a template stand for in a URL; None, where it is of another form."""
    found = _pattern(template).fullmatch(url)
    return None if found is None else {name: unquote(text) for name, text in found.groupdict().items()}


def names_in(template: Any) -> list[str]:
    """The names that a template has."""
    if isinstance(template, str):
        return _NAME.findall(template)
    parts = template.values() if isinstance(template, Mapping) else template if isinstance(template, list) else ()
    return [name for part in parts for name in names_in(part)]


@lru_cache(maxsize=256)
def _pattern(template: str) -> re.Pattern[str]:
    parts = _NAME.split(template)
    texts = (re.escape(part) if number % 2 == 0 else _group(part) for number, part in enumerate(parts))
    return re.compile("".join(texts))


def _group(name: str) -> str:
    return f"(?P<{name}>.+)" if name in WITH_SLASHES else f"(?P<{name}>[^/?#]+)"
