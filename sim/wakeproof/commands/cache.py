"""What `wakeproof cache` tells of the results that are kept, and how it forgets them."""

from __future__ import annotations

from pathlib import Path

from wakeproof.cache.store import FACTS, Holdings, clear, holdings
from wakeproof.commands.console import console_for
from wakeproof.report.terminal import say

MIB = 1 << 20


def show_cache(folder: Path) -> int:
    """How many entries there are, and what they take: results, the answers of handlers, and facts about SQL."""
    say(console_for(None), f"{folder} holds {_counted(holdings(folder), holdings(folder, FACTS))}")
    return 0


def clear_cache(folder: Path) -> int:
    """Remove them all; the folder stays."""
    say(console_for(None), f"removed {_counted(clear(folder), clear(folder, FACTS))} from {folder}")
    return 0


def _counted(results: Holdings, facts: Holdings) -> str:
    """Nothing is said of facts where there are none; an entry of facts is about one statement."""
    return f"{_size(results)}, and facts about SQL in {_size(facts)}" if facts.entries else _size(results)


def _size(found: Holdings) -> str:
    return f"{found.entries} {'entry' if found.entries == 1 else 'entries'}, {found.size / MIB:.1f} MiB"
