"""What `wakeproof cache` tells of the results that are kept, and how it forgets them."""

from __future__ import annotations

from pathlib import Path

from wakeproof.cache.store import FACTS, Holdings, clear, holdings
from wakeproof.commands.console import console_for
from wakeproof.report.terminal import say

MIB = 1 << 20


def show_cache(folder: Path) -> int:
    """How many results there are, what is known of SQL, and what they take."""
    say(console_for(None), f"{folder} holds {_counted(holdings(folder), holdings(folder, FACTS))}")
    return 0


def clear_cache(folder: Path) -> int:
    """Remove them all; the folder stays."""
    say(console_for(None), f"removed {_counted(clear(folder), clear(folder, FACTS))} from {folder}")
    return 0


def _counted(results: Holdings, facts: Holdings) -> str:
    """An entry of facts is about one statement; nothing is said of them where there are none."""
    told = f"{results.entries} result{'' if results.entries == 1 else 's'}, {results.size / MIB:.1f} MiB"
    if not facts.entries:
        return told
    entries = f"{facts.entries} entr{'y' if facts.entries == 1 else 'ies'}"
    return f"{told}, and facts about SQL in {entries}, {facts.size / MIB:.1f} MiB"
