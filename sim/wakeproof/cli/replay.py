"""`wakeproof replay`: see a breach again, on the release that broke or on another one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer

from wakeproof.campaign.replaying import (
    EXIT_CODES,
    SECTIONS,
    Replayed,
    machine_for,
    regression_of,
    replay_file,
    world_of,
)
from wakeproof.cli.options import Json, console_for, tell
from wakeproof.errors import UserError, pointing_at
from wakeproof.evidence.counterexample import Counterexample, Regression, read
from wakeproof.evidence.story import story
from wakeproof.output import check_target, write_whole
from wakeproof.report.terminal import say


def replay(
    file: Annotated[Path, typer.Argument(help="A counterexample (.json) or a regression (.toml).")],
    release: Annotated[str | None, typer.Option("--release", "-r", help="Another release to try it on.")] = None,
    keep: Annotated[
        Path | None,
        typer.Option("--keep", metavar="FILE", help="Store it as a regression: the least order that breaks."),
    ] = None,
    json: Json = None,
) -> int:
    """Replay a counterexample, on the release that broke or on another."""
    kept = read(file)
    chosen = release or kept.release
    with pointing_at(file):
        machine_for(kept, kept.release) if release is None else world_of(kept)
    for target in [str(target) for target in (json, keep) if target is not None]:
        check_target(target)
    regression = _regression(kept) if keep else b""
    replayed = replay_file(kept, chosen)
    console = console_for(json)
    say(console, f"{kept.property} in {kept.scenario} on {chosen}: {replayed.answer.value}", style="bold")
    say(console, f"({replayed.how})", style="dim")
    for line in story(replayed.run) if replayed.run else ():
        say(console, f"    {line}")
    if json:
        _write_json(json, kept, chosen, replayed)
    if keep:
        write_whole(keep, regression)
        say(console, f"kept as {keep}")
    return EXIT_CODES[replayed.answer]


def _write_json(json: str, kept: Counterexample | Regression, release: str, replayed: Replayed) -> None:
    told = {
        "scenario": kept.scenario,
        "release": release,
        "property": kept.property,
        "answer": replayed.answer.value,
        "how": replayed.how,
        "story": story(replayed.run) if replayed.run else [],
    }
    encoded = msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n"
    if json == "-":
        tell(encoded)
    else:
        write_whole(Path(json), encoded)


def _regression(kept: Counterexample | Regression) -> bytes:
    if not isinstance(kept, Counterexample):
        raise UserError("it is a regression already", where="--keep", remedy="copy the file")
    told = regression_of(kept)
    lines = [f"{key} = {_quoted(getattr(told, key))}" for key in ("about", "scenario", "release", "property")]
    lines += ["order = [", *(f"  {_quoted(chain)}," for chain in told.order), "]"]
    for section in SECTIONS:
        for name, value in getattr(told, section).items():
            lines.append(f"{section}.{name} = {_inline(value)}")
    return ("\n".join(lines) + "\n").encode()


def _inline(value: Any) -> str:
    """A TOML value on one line: JSON's form, but for tables."""
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {_inline(inner)}' for key, inner in value.items())} }}"
    return _quoted(value)


def _quoted(value: Any) -> str:
    """A TOML string, number or list: JSON's form is one."""
    return msgspec.json.encode(value).decode()
