"""From the words of `wakeproof replay` to its answer; how a file is read and replayed is the same for `explain`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from wakeproof.campaign.replay import (
    EXIT_CODES,
    SECTIONS,
    ReplayAnswer,
    machine_for,
    regression_of,
    replay_file,
    world_of,
)
from wakeproof.campaign.trust import as_asked, check_trusted, may_run
from wakeproof.commands.console import console_for
from wakeproof.commands.isolation import computed
from wakeproof.commands.json_output import check_json, write_json
from wakeproof.counterexample.file import Counterexample, Regression, read
from wakeproof.counterexample.story import story
from wakeproof.errors import UserError, pointing_at
from wakeproof.output import check_target, write_whole
from wakeproof.report.terminal import say


def replayed(file: Path, release: str | None, keep: Path | None, json: str | None, *, trust: bool, quiet: bool) -> int:
    """Replay a file, tell its answer, and keep it where that is asked for."""
    kept, chosen = opened(file, release, trust=trust)
    check_json(json)
    if keep is not None:
        check_breaks(kept, "--keep")
        check_target(str(keep))
    regression = computed(_regression, (kept, chosen, trust), kept.release) if keep else b""
    found = computed(_replayed, (kept, chosen, trust), kept.release, chosen)
    console = console_for(json)
    say(console, answered(kept, chosen, found), style="bold")
    if not quiet:
        say(console, f"({found.how})", style="dim")
        for line in story(found.run, sites=True) if found.run else ():
            say(console, f"    {line}")
    write_json(json, told(kept, chosen, found))
    if keep:
        write_whole(keep, regression)
        if not quiet:
            say(console, f"kept as {keep}")
    return EXIT_CODES[found.answer]


def opened(file: Path, release: str | None, *, trust: bool) -> tuple[Counterexample | Regression, str]:
    """What a file keeps, and the release it is tried on; a mistake in the file is the file's.

    A path to code that only the file names is refused, unless it is trusted or another release is asked for.
    """
    kept = as_asked(read(file), release)
    with pointing_at(file):
        if release is None:
            check_trusted(kept, trust=trust)
            computed(_check_loads, kept, kept.release)
        else:
            world_of(kept)
    return kept, release or kept.release


def _check_loads(kept: Counterexample | Regression) -> None:
    machine_for(kept, kept.release)


def _replayed(asked: tuple[Counterexample | Regression, str, bool]) -> ReplayAnswer:
    kept, release, trust = asked
    return replay_file(kept, release, trust=trust)


def answered(kept: Counterexample | Regression, release: str, found: ReplayAnswer) -> str:
    return f"{what_of(kept)} in {kept.scenario} on {release}: {found.answer.value}"


def what_of(kept: Counterexample | Regression) -> str:
    """The property that a file's run breaks, or the behaviour that it reaches."""
    return kept.reaches if isinstance(kept, Counterexample) and kept.reaches else kept.property


def check_breaks(kept: Counterexample | Regression, where: str) -> None:
    """Refuse a run to a named behaviour where only what breaks a property can be told."""
    if isinstance(kept, Counterexample) and kept.reaches:
        what = f"it is a run to the behaviour '{kept.reaches}', which breaks nothing"
        raise UserError(what, where=where, remedy="wakeproof replay shows it, step by step")


def told(kept: Counterexample | Regression, release: str, found: ReplayAnswer) -> dict[str, Any]:
    """The answer as data."""
    return {
        "scenario": kept.scenario,
        "release": release,
        "property": kept.property,
        "reaches": kept.reaches if isinstance(kept, Counterexample) else "",
        "answer": found.answer.value,
        "how": found.how,
        "story": story(found.run) if found.run else [],
        "sites": [step.sites for step in found.run.steps] if found.run else [],
    }


def _regression(asked: tuple[Counterexample | Regression, str, bool]) -> bytes:
    """Which links of an order are needed is seen on the release that broke."""
    kept, release, trust = asked
    if not isinstance(kept, Counterexample):
        raise UserError("it is a regression already", where="--keep", remedy="copy the file")
    with pointing_at("--keep"):
        check_trusted(kept, trust=may_run(kept.release, release, trust=trust))
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
    return msgspec.json.encode(value).decode().replace("\x7f", "\\u007f")
