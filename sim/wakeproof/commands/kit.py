"""From the words of `wakeproof kit check` to a host that is driven through the conformance suite."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from wakeproof.commands.console import console_for
from wakeproof.commands.json_output import check_json, write_json
from wakeproof.errors import UserError
from wakeproof.kit.conformance import CHECKS, CheckedKit, checked
from wakeproof.report.terminal import say
from wakeproof.visible import one_line

BROKEN = 1


class KitResults(msgspec.Struct, frozen=True):
    """What the suite says of a kit: `failed` of `checks`, each with what was expected and what came."""

    command: list[str]
    checks: list[CheckedKit]
    failed: int


def check_kit(command: Sequence[str], json: str | None, *, quiet: bool) -> int:
    """Try every check on the host that this command starts, and tell each."""
    check_json(json)
    if command and command[0].startswith("-"):
        remedy = f"write it before: wakeproof kit {command[0]} check ..."
        raise UserError(
            f"'{command[0]}' is an option, and only the host's command may stand after check", remedy=remedy
        )
    console = console_for(json)
    rows = list[CheckedKit]()
    for row in checked(command):
        rows.append(row)
        if row.said or not quiet:
            mark, why = ("✗", f": {row.said}") if row.said else ("✓", "")
            say(console, one_line(f"{mark} {row.name}: {row.about}{why}"))
    failed = sum(bool(row.said) for row in rows)
    write_json(json, KitResults(list(command), rows, failed))
    answer = f"{failed} of {len(CHECKS)} checks failed." if failed else f"The kit passes all {len(CHECKS)} checks."
    say(console, answer, style="bold")
    return BROKEN if failed else 0
