"""Data as JSON, whatever texts are in it: what a release calls itself or raises may have halves of characters."""

from __future__ import annotations

from typing import Any

import msgspec


def encoded(value: Any) -> bytes:
    """Encode data; half of a character (a lone surrogate), which no file can hold, is written as its escape."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        return msgspec.json.encode(_in_whole_characters(msgspec.to_builtins(value)))


def as_json(value: Any) -> bytes:
    """The same as every file of ours has it: indented, with an end to its last line."""
    return msgspec.json.format(encoded(value), indent=2) + b"\n"


def _in_whole_characters(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode(errors="backslashreplace").decode()
    if isinstance(value, dict):
        return {_in_whole_characters(key): _in_whole_characters(inner) for key, inner in value.items()}
    return list(map(_in_whole_characters, value)) if isinstance(value, list | tuple) else value
