"""What every call owes whoever made it, whatever it was given: a documented exit code, one clear line, whole files."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

from wakeproof.counterexample.file import read
from wakeproof.errors import UserError
from wakeproof.results.saved import read_results

DOCUMENTED = (0, 1, 2, 3, 130, 143)
TRACEBACK = "Traceback (most recent call last)"
REPORTS = ("check", "prove", "run", "compare")
WORKERS = "wakeproof: a worker wrote: "
"""Before the one line of a refusal may stand what the release itself has written."""
FINDINGS = (
    "tracebacks",
    "hangs",
    "exit codes that are not documented",
    "refusals that are not one line",
    "files not whole",
)


def amiss(code: int, out: str, err: str, words: Collection[str]) -> Iterator[tuple[str, str]]:
    """What is wrong with a call's end, each with what there was instead."""
    if TRACEBACK in err or TRACEBACK in out or code == 70:
        yield FINDINGS[0], err[-2000:]
    if code not in (*DOCUMENTED, 70):
        yield FINDINGS[2], f"{code}: {err[-500:]}"
    welcomed = not words  # a call without a command is answered by what there is
    lines = [line for line in err.splitlines() if not line.startswith(WORKERS)]
    is_line = err.endswith("\n") and len(lines) == 1 and lines[0].startswith("wakeproof: ")
    if code == 2 and not welcomed and not is_line:
        yield FINDINGS[3], err[:500]


def unwhole(folder: Path, given: Collection[str] = ()) -> Iterator[tuple[str, str]]:
    """The files below a folder that cannot be read to their end, but for what was given."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if name in given or path.is_symlink() or not path.is_file() or "__pycache__" in path.parts:
            continue
        try:
            _read(path)
        except (ValueError, UserError, ET.ParseError, AssertionError, OSError, RecursionError) as error:
            yield FINDINGS[4], f"{name}: {type(error).__name__}: {error}"[:500]


def _read(path: Path) -> None:
    assert not (path.name.startswith(".") and path.suffix not in READERS), "a temporary file was left"
    if path.name == "results.json":
        read_results(path)
    elif path.parent.name == "counterexamples":
        read(path)
    elif path.suffix in READERS:
        READERS[path.suffix](path.read_bytes())


def _page(content: bytes) -> None:
    assert content.decode().rstrip().endswith("</html>"), "the page has no end"


def _lines(content: bytes) -> None:
    """The last line of a log may be cut short by whatever ended it; it is no result then."""
    for line in content.split(b"\n")[:-1]:
        json.loads(line or b"null")


def _text(content: bytes) -> None:
    assert content.decode().endswith("\n"), "a text without an end"


READERS: Mapping[str, Callable[[bytes], object]] = {
    ".json": lambda content: json.loads(content.decode()),
    ".sarif": lambda content: json.loads(content.decode()),
    ".jsonl": _lines,
    ".toml": lambda content: tomllib.loads(content.decode()),
    ".xml": ET.fromstring,
    ".svg": ET.fromstring,
    ".html": _page,
    ".md": _text,
}
