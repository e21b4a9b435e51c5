"""Data as JSON, whatever texts are in it: what a release calls itself or raises may have halves of characters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec


def encoded(value: Any) -> bytes:
    """Encode data; half of a character (a lone surrogate), which no file can hold, is written as its escape."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        return msgspec.json.encode(with_texts(value, in_whole_characters))


def as_json(value: Any) -> bytes:
    """The same as every file of ours has it: indented, with an end to its last line."""
    return msgspec.json.format(encoded(value), indent=2) + b"\n"


def in_whole_characters(text: str) -> str:
    """A text as a file can hold it: a name or an encoding may bring halves of characters."""
    return text.encode(errors="backslashreplace").decode()


def with_texts(value: Any, change: Callable[[str], str]) -> Any:
    """Data as JSON has it, with whatever is a text in it changed."""
    return _changed(msgspec.to_builtins(value), change)


def _changed(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {_changed(key, change): _changed(inner, change) for key, inner in value.items()}
    return [_changed(inner, change) for inner in value] if isinstance(value, list | tuple) else value
