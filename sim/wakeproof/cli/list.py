"""`wakeproof list`: what there is, by kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wakeproof.cli.completion import listed
from wakeproof.cli.options import Json, Releases, examples, tell
from wakeproof.errors import UserError, suggest
from wakeproof.output import check_target, write_whole

if TYPE_CHECKING:
    from wakeproof.scenario.worlds import WorldKind

Names = Annotated[list[str] | None, typer.Argument(help="Only these.", autocompletion=listed)]
EXAMPLES = examples(
    "list scenarios", "list properties no_leaked_claim token_owner", "list releases --json releases.json"
)


class What(StrEnum):
    SCENARIOS = "scenarios"
    RELEASES = "releases"
    PROPERTIES = "properties"
    FAULTS = "faults"


def listing(what: What, names: Names = None, release: Releases = None, json: Json = None) -> int:
    """List scenarios, releases, properties or faults."""
    rows = LISTS[what]()
    _check(names or (), rows, ONE[what])
    _check(release or (), _releases(), ONE[What.RELEASES])
    wanted = [*(names or ()), *(release or ())] if what is What.RELEASES else names
    chosen = {name: about for name, about in rows.items() if not wanted or name in wanted}
    if json is not None:
        check_target(json)
        encoded = _encoded(chosen)
        if json == "-":
            tell(encoded)
            return 0
        write_whole(Path(json), encoded)
    _show(what, chosen)
    return 0


def _encoded(chosen: dict[str, str]) -> bytes:
    import msgspec  # noqa: PLC0415 - no part of --help

    return msgspec.json.format(msgspec.json.encode(chosen), indent=2) + b"\n"


def _show(what: What, chosen: dict[str, str]) -> None:
    from wakeproof.commands.console import console_for  # noqa: PLC0415 - heavy, and no part of --help
    from wakeproof.report.terminal import named  # noqa: PLC0415 - the same

    named(console_for(None), what.value, chosen)


def _check(names: Sequence[str], known: dict[str, str], what: str) -> None:
    for name in names:
        if name not in known:
            raise UserError(f"unknown {what} '{name}'", remedy=suggest(name, known))


def _worlds() -> list[WorldKind]:
    from wakeproof.scenario.worlds import all_worlds  # noqa: PLC0415 - loads every world

    return all_worlds()


def _scenarios() -> dict[str, str]:
    from wakeproof.scenario.library import load_all  # noqa: PLC0415 - the same

    return {scenario.name: scenario.file.title for scenario in load_all(())}


def _releases() -> dict[str, str]:
    return {name: about for kind in _worlds() for name, about in kind.releases.items()}


def _properties() -> dict[str, str]:
    return {name: about.claim for kind in _worlds() for name, about in kind.properties.items()}


def _faults() -> dict[str, str]:
    return {name: about for kind in _worlds() for name, about in kind.faults.items()}


ONE = {What.SCENARIOS: "scenario", What.RELEASES: "release", What.PROPERTIES: "property", What.FAULTS: "fault"}
LISTS: dict[What, Callable[[], dict[str, str]]] = {
    What.SCENARIOS: _scenarios,
    What.RELEASES: _releases,
    What.PROPERTIES: _properties,
    What.FAULTS: _faults,
}
