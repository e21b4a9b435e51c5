"""Saved results, read again: whatever is no whole `results.json` is one error that names the file and the place."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from wakeproof.errors import UserError
from wakeproof.results.schema import SCHEMA, Report
from wakeproof.results.validation import faults

RESULTS = "results.json"
BYTES_MAX = 1 << 30
"""A report of a hundred thousand rows is smaller."""
UNREADABLE = (msgspec.DecodeError, RecursionError, UnicodeDecodeError)
"""What is no JSON may show only where every value of it is read."""
PLACE = re.compile(r"(?P<what>Invalid enum value|.*)(?: '.*')? - at `\$(?P<key>.*)`", re.DOTALL)
"""How msgspec says which key holds what cannot be; it repeats a value of any length where it is none of an enum's."""
PART = re.compile(r"\.(\w+)|\[(\d+)\]")
REMEDY = "give a results.json that wakeproof wrote, whole"


class Saved(NamedTuple):
    """A report and the file that it was read from."""

    path: Path
    report: Report

    @property
    def folder(self) -> Path:
        return self.path.parent


class _Head(msgspec.Struct):
    """What tells kinds of files apart."""

    schema: Any = None
    format: Any = None
    mutants: Any = None
    results: Any = None


def read_results(path: Path) -> Saved:
    """A report from `results.json`, or from the folder that holds one; a file that is something else says what."""
    try:
        file = path / RESULTS if path.is_dir() else path
    except OSError as error:
        raise _refused(path, f"cannot be read: {error.strerror}") from None
    data = _bytes(file)
    _check_head(file, data)
    try:
        report = msgspec.json.decode(data, type=Report)
    except msgspec.ValidationError as error:
        raise _refused(file, _invalid(data, str(error)).replace("`", "'")) from None
    except UNREADABLE as error:
        raise _refused(file, f"truncated or not JSON ({error})") from None
    for fault in faults(report):
        raise _refused(file, fault)
    return Saved(file, report)


def _bytes(file: Path) -> bytes:
    try:
        if file.stat().st_size > BYTES_MAX:
            raise _refused(file, f"larger than {BYTES_MAX >> 20:,} MiB")
        return file.read_bytes()
    except FileNotFoundError:
        remedy = f"give a {RESULTS}, or the folder that holds one"
        raise UserError("there is no such file", where=str(file), remedy=remedy) from None
    except (OSError, ValueError) as error:
        raise _refused(file, f"cannot be read: {error}") from None


def _check_head(file: Path, data: bytes) -> None:
    try:
        head = msgspec.json.decode(data, type=_Head)
    except msgspec.ValidationError:
        raise _refused(file, "no results of wakeproof") from None
    except UNREADABLE as error:
        raise _refused(file, f"truncated or not JSON ({error})") from None
    if head.format is not None:
        raise _refused(file, f"no results: its format is {_brief(head.format)}")
    if head.mutants is not None:
        raise _refused(file, "the results of `wakeproof mutants`, which have a report of their own")
    if head.results is None:
        raise _refused(file, "no results of wakeproof: it has no key 'results'")
    if head.schema != SCHEMA:
        remedy = "read it with the version of wakeproof that wrote it"
        raise UserError(f"its schema is {_brief(head.schema)}, not {SCHEMA}", where=str(file), remedy=remedy)


def _invalid(data: bytes, error: str) -> str:
    """The key, its value where that is plain, and what it should be."""
    found = PLACE.fullmatch(error)
    if found is None:
        return error
    key, what = found["key"].removeprefix("."), f"{found['what'][0].lower()}{found['what'][1:]}"
    value = _value_at(data, found["key"])
    plain = value is not None and not isinstance(value, dict | list)
    return f"{key} is {_brief(value)}: {what}" if plain else f"{key}: {what}"


def _value_at(data: bytes, key: str) -> Any:
    """None where the key names no one value, as in `broken[...]`, or where text elsewhere in the file is torn."""
    try:
        value = msgspec.json.decode(data)
    except ValueError:
        return None
    if PART.sub("", key):
        return None
    for name, number in PART.findall(key):
        value = value[name] if name else value[int(number)]
    return value


def _brief(value: object) -> str:
    return repr(value)[:80]


def _refused(file: Path, what: str) -> UserError:
    return UserError(what, where=str(file), remedy=REMEDY)
