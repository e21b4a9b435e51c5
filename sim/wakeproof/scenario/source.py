"""Text files that users write, and errors that point into them: file, line and key."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, TypeVar, get_args

import msgspec

from wakeproof.errors import UserError, suggest

T = TypeVar("T")
_PROSE = re.compile(r'"{3}.*?"{3}|\'{3}.*?\'{3}', re.DOTALL)
_LINE = re.compile(r"\(at line (\d+), column \d+\)")


class Source:
    """A TOML file's text and data; `settings` are the keys that the command line set instead.

    `page` is where its keys are described.
    """

    def __init__(self, path: Path, settings: Collection[str] = (), page: str = "scenarios/README.md") -> None:
        self.path, self.settings, self.page = path, settings, page
        self.text = read_text(path)
        try:
            self.data: dict[str, Any] = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            found = _LINE.search(str(error))
            line = f":{found[1]}" if found else f":{self.text.count(chr(10)) + 1}"
            what = _LINE.sub("", str(error)).strip()
            raise UserError(f"not TOML: {what}", where=f"{path}{line}", remedy="correct this line") from None
        except ValueError as error:  # a number of more digits than Python reads
            raise UserError(f"not TOML: {error}", where=str(path), remedy="write a shorter number") from None
        except RecursionError:
            raise UserError("nested too deep to be read", where=str(path), remedy="write tables and lists") from None
        self.base: Source | None = None

    def rest_on(self, base: Source) -> None:
        """What this file does not say is what another says; tables are taken together, key by key."""
        self.base, self.data = base, _together(base.data, self.data)

    def where(self, key: str) -> str:
        """`file:line: key` for a dotted key; without the line where it is not written, or where `--set` wrote it."""
        if any(f"{key}.".startswith(f"{s}.") or f"{s}.".startswith(f"{key}.") for s in self.settings):
            return f"{self.path}: --set {key}"
        if self.base is not None and _depth(self.base.text, key) > _depth(self.text, key):
            return self.base.where(key)
        line = line_of(self.text, key)
        return ": ".join(filter(None, [f"{self.path}{f':{line}' if line else ''}", key]))

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
    return _place(text, key)[0]


def _depth(text: str, key: str) -> int:
    """How much of a dotted key is written."""
    return _place(text, key)[1]


def _place(text: str, key: str) -> tuple[int | None, int]:
    wanted, table = key.split("."), list[str]()
    best, depth = None, 0
    prose = _PROSE.sub(lambda found: "\n" * found[0].count("\n"), text)
    for number, line in enumerate(prose.split("\n"), 1):
        stripped = line.strip()
        header = re.fullmatch(r"\[+([^\]]+)\]+.*", stripped)
        assigned = re.match(r"([\w.\"'-]+)\s*=", stripped)
        if header:
            table = header[1].replace('"', "").split(".")
        written = table if header else [*table, *assigned[1].replace('"', "").split(".")] if assigned else []
        common = _common(written, wanted)
        if common == min(len(written), len(wanted)) and common > depth:
            best, depth = number, common
    return best, depth


def _together(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    """The keys of both; of a key that both have, the second's value, or where both have a table, the two together."""
    both = {
        key: _together(below[key], value) if isinstance(value, dict) and isinstance(below.get(key), dict) else value
        for key, value in above.items()
    }
    return below | both


def _common(written: list[str], wanted: list[str]) -> int:
    count = 0
    for mine, other in zip(written, wanted, strict=False):
        if mine.strip() != other:
            break
        count += 1
    return count


def _pointed(source: Source, data: Any, kind: Any, key: str, message: str) -> UserError:
    """msgspec's message, with its path turned into a key, the value found there, and the names that would do."""
    what, _, path = message.partition(" - at `$")
    parts = _named(data, kind, message, re.findall(r"[^.`\[\]]+", path.replace("...", "*")))
    full = ".".join(filter(None, [key, *parts]))
    unknown = re.search(r"unknown field `(.+)`", what, re.DOTALL)
    if unknown:
        full = ".".join(filter(None, [full, unknown[1]]))
        remedy = suggest(unknown[1], _fields(kind, parts))
        return UserError(f"unknown key '{unknown[1]}'", where=source.where(full), remedy=remedy)
    missing = re.search(r"missing required field `(.+)`", what)
    if missing:
        return UserError(f"'{missing[1]}' is missing", where=source.where(full), remedy=f"write {missing[1]} = ...")
    what = what.replace("`", "'").lower()
    told = f"{what}, the value is {_value_at(data, parts)!r}"
    return UserError(told, where=source.where(full), remedy=f"see {source.page}")


def _named(data: Any, kind: Any, message: str, parts: list[str]) -> list[str]:
    """The path with a name for each `*`, which stands for a key that the file chose: that of the entry at fault."""
    for number, part in enumerate(parts):
        if part == "*":
            table = _value_at(data, parts[:number])
            name = next(name for name in table if _message(_only(data, parts[:number], name), kind) == message)
            parts = [*parts[:number], name, *parts[number + 1 :]]
            data = _only(data, parts[:number], name)
    return parts


def _only(data: Any, path: list[str], name: str) -> Any:
    """The data with a single entry in the table at a path."""
    if not path:
        return {name: data[name]}
    return data | {path[0]: _only(data[path[0]], path[1:], name)}


def _message(data: Any, kind: Any) -> str:
    try:
        msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        return str(error)
    return ""


def _fields(kind: Any, parts: list[str]) -> list[str]:
    """The field names of the struct at a path below `kind`."""
    for part in parts:
        here = next((field.type for field in msgspec.structs.fields(kind) if field.name == part), None)
        kind = next(_structs(here), kind) if here else kind
    return [field.encode_name for field in msgspec.structs.fields(kind)]


def _structs(hint: Any) -> Iterator[Any]:
    """The structs that a type is, or holds."""
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        yield hint
    for inner in get_args(hint):
        yield from _structs(inner)


def _value_at(data: Any, parts: list[str]) -> Any:
    for part in parts:
        data = data[int(part) if part.isdigit() and not isinstance(data, dict) else part]
    return data
