"""`python tests/fire/page.py` writes reports/under-fire.md from what the campaigns counted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ledger import LEDGER

PAGE = LEDGER.with_suffix(".md")
HEAD = """\
# Under fire

What three campaigns tried, and what they found. Each is a command, and each input and each moment has a number, by
which it is made again. This page is made by `python tests/fire/page.py` from `reports/under-fire.json`.
"""
CAMPAIGNS = {
    "fuzz": """
## Hostile inputs

`python tests/fire/fuzz.py --count 100000`, in parts by `--kind` and `--first`. Committed examples with changes in
their structure, or damaged as files are: scenarios, kept runs, saved results, words of a call, and release files. Each
goes through the command line. One in two hundred also goes through a process of its own. A release file is code: what
it raises is told on one line, and nothing of it may end or hang the command.
""",
    "kill": """
## Killed at any moment

`python tests/fire/kill.py --moments 100`. Each command is sent SIGKILL, SIGTERM and SIGINT in turn, at moments drawn
from a seed. Two seconds later nothing of it may be left: no process, no socket, no semaphore, no temporary folder. What
it said that it kept must be there, and every file must be whole.
""",
    "rerun": """
## The same again

`python tests/fire/rerun.py --runs 250000 --python PATH --python PATH`. Seeded runs by the timed driver, with each step
and choice, and every transition of a part of each graph. All are made again under other hash seeds, in other processes,
shared by other numbers of workers, and on other minor versions of Python. A run is counted each time that it was made
again.
""",
}


def page(kept: dict[str, Any]) -> str:
    """The page of a ledger."""
    return HEAD + "".join("".join(_campaign(name, kept[name])) for name in CAMPAIGNS if name in kept)


def _campaign(name: str, kept: dict[str, Any]) -> Iterator[str]:
    yield CAMPAIGNS[name]
    yield "\n| what | how | tried | found | seconds |\n|---|---|---|---|---|\n"
    for row in kept["rows"]:
        yield f"| {row['what']} | {row['how']} | {row['tried']:,} | {_found(row['found'])} | {row['seconds']:,} |\n"
    total = {
        what: sum(row["found"].get(what, 0) for row in kept["rows"]) for row in kept["rows"] for what in row["found"]
    }
    tried = sum(row["tried"] for row in kept["rows"])
    yield f"\n{tried:,} in all: {', '.join(f'{count:,} {what}' for what, count in total.items())}.\n"
    yield f"Measured at {kept['commit']}, {kept['where']}.\n"


def _found(found: dict[str, int]) -> str:
    return ", ".join(f"**{count:,}** {what}" for what, count in found.items() if count) or "nothing"


def main(ledger: Path = LEDGER) -> None:
    ledger.with_suffix(".md").write_text(page(json.loads(ledger.read_text(encoding="utf-8"))), encoding="utf-8")


if __name__ == "__main__":
    main()
