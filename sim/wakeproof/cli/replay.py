"""`wakeproof replay`: see a breach again, on the release that broke or on another one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import msgspec
import typer

from wakeproof.campaign.replaying import EXIT_CODES, Replayed, least_order, replay_file
from wakeproof.cli.options import Json, console_for
from wakeproof.errors import UserError
from wakeproof.evidence.counterexample import Counterexample, Regression, read
from wakeproof.evidence.story import story
from wakeproof.output import write_whole


def replay(
    file: Annotated[Path, typer.Argument(help="A counterexample (.json) or a regression (.toml).")],
    release: Annotated[str | None, typer.Option("--release", "-r", help="Another release to try it on.")] = None,
    keep: Annotated[
        Path | None,
        typer.Option("--keep", metavar="FILE", help="Store it as a regression: the least order that breaks."),
    ] = None,
    json: Json = None,
) -> int:
    """Replay a counterexample: whether it applies to a release, and breaks it."""
    kept = read(file)
    chosen = release or kept.release
    replayed = replay_file(kept, chosen)
    console = console_for(json)
    console.print(
        f"{kept.property} in {kept.scenario} on {chosen}: {replayed.answer.value}", style="bold", markup=False
    )
    console.print(f"({replayed.how})", style="dim", markup=False, highlight=False)
    for line in story(replayed.run) if replayed.run else ():
        console.print(f"    {line}", markup=False, highlight=False, soft_wrap=True)
    if json:
        _write_json(json, kept, chosen, replayed)
    if keep:
        write_whole(keep, _regression(kept))
        console.print(f"kept as {keep}", markup=False, highlight=False)
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
        typer.echo(encoded.decode(), nl=False)
    else:
        write_whole(Path(json), encoded)


def _regression(kept: Counterexample | Regression) -> bytes:
    if not isinstance(kept, Counterexample):
        raise UserError("it is a regression already", where="--keep", remedy="copy the file")
    order = "".join(f"  {_quoted(chain)},\n" for chain in least_order(kept))
    lines = [
        f"about = {_quoted(kept.why)}",
        f"scenario = {_quoted(kept.scenario)}",
        f"release = {_quoted(kept.release)}",
        f"property = {_quoted(kept.property)}",
        f"order = [\n{order}]",
    ]
    return ("\n".join(lines) + "\n").encode()


def _quoted(text: str) -> str:
    """A TOML basic string: JSON's form is one."""
    return msgspec.json.encode(text).decode()
