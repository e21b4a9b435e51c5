"""`--json`: what a command found, as data, in the file that is named or on standard output."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from wakeproof.commands.streams import print_json
from wakeproof.encoded import as_json
from wakeproof.output import check_target, write_computed, write_whole


def check_json(json: str | None) -> None:
    """Refuse a file that cannot be written, before any work is done."""
    if json is not None:
        check_target(json)


def write_json(json: str | None, found: Any, *, kept: bool = False) -> None:
    """Write what was found, where that is asked for; `-` is standard output.

    It is `kept` if another file holds it too. Else it is kept in a folder for temporary files where it cannot be
    written.
    """
    if not json:
        return
    encoded = as_json(found)
    if json == "-":
        print_json(encoded)
    elif kept:
        write_whole(Path(json), encoded)
    else:
        write_computed(Path(json).parent, {Path(json).name: encoded})
