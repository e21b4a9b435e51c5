"""Text files that users write, and errors that point into them: file, line and key."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from wakeproof.errors import UserError, suggest

T = TypeVar("T")
_LINE = re.compile(r"\(at line (\d+), column \d+\)")


class Source:
    """A TOML file's text and data."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = read_text(path)
        try:
            self.data: dict[str, Any] = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            found = _LINE.search(str(error))
            line = f":{found[1]}" if found else f":{self.text.count(chr(10)) + 1}"
            what = _LINE.sub("", str(error)).strip()
            raise UserError(f"not TOML: {what}", where=f"{path}{line}", remedy="mend the line named") from None

    def where(self, key: str) -> str:
        """`file:line: key` for a dotted key; without the line where the key is not written."""
        line = line_of(self.text, key)
        return f"{self.path}{f':{line}' if line else ''}: {key}"

    def convert(self, kind: type[T], data: Any, key: str = "") -> T:
        """Data as a msgspec struct; a mistake becomes an error at its key."""
        try:
            return msgspec.convert(data, kind)
        except msgspec.ValidationError as error:
            raise _pointed(self, data, kind, key, str(error)) from None


def read_text(path: Path) -> str:
    """A file's text; every way of not getting it is the user's to mend."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise UserError("there is no such file", where=str(path), remedy="give a path that exists") from None
    except (OSError, UnicodeDecodeError) as error:
        raise UserError(f"cannot be read: {error}", where=str(path), remedy="give a text file in UTF-8") from None


def line_of(text: str, key: str) -> int | None:
    """The line on which a dotted key, or the deepest part of it that is written, stands."""
    wanted, table = key.split("."), list[str]()
    best, depth = None, 0
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        header = re.fullmatch(r"\[+([^\]]+)\]+.*", stripped)
        assigned = re.match(r"([\w.\"'-]+)\s*=", stripped)
        if header:
            table = header[1].replace('"', "").split(".")
        written = table if header else [*table, *assigned[1].replace('"', "").split(".")] if assigned else []
        common = _common(written, wanted)
        if common == len(written) and common > depth:
            best, depth = number, common
    return best


def _common(written: list[str], wanted: list[str]) -> int:
    count = 0
    for mine, other in zip(written, wanted, strict=False):
        if mine.strip() != other:
            break
        count += 1
    return count


def _pointed(source: Source, data: Any, kind: type, key: str, message: str) -> UserError:
    """msgspec's message, with its path turned into a key, the value found there, and the names that would do."""
    what, _, path = message.partition(" - at `$")
    parts = [part for part in re.split(r"[.\[\]]+", path.rstrip("`")) if part and part != "..."]
    full = ".".join(filter(None, [key, *parts]))
    unknown = re.search(r"unknown field `(.+)`", what)
    if unknown:
        known = _fields(kind, parts)
        full = ".".join(filter(None, [full, unknown[1]]))
        return UserError(f"unknown key '{unknown[1]}'", where=source.where(full), remedy=suggest(unknown[1], known))
    value = _value_at(data, parts)
    what = what.replace("`", "'").lower()
    return UserError(f"{what}, the value is {value!r}", where=source.where(full), remedy="see README, 'Scenarios'")


def _fields(kind: type, parts: list[str]) -> list[str]:
    """The field names of the struct at a path below `kind`."""
    for part in parts:
        hint = {field.name: field.type for field in msgspec.structs.fields(kind)}.get(part)
        inner = [t for t in getattr(hint, "__args__", (hint,)) if isinstance(t, type) and issubclass(t, msgspec.Struct)]
        kind = inner[0] if inner else kind
    return [field.encode_name for field in msgspec.structs.fields(kind)]


def _value_at(data: Any, parts: list[str]) -> Any:
    for part in parts:
        if isinstance(data, dict):
            data = data.get(part, data)
        elif isinstance(data, list) and part.isdigit():
            data = data[int(part)]
    return data
