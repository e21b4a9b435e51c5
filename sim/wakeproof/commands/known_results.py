"""What a command knows from earlier ones, and what it says of that: never anything that a report holds."""

from __future__ import annotations

import sys
from pathlib import Path

from rich.console import Console

from wakeproof.cache.store import Store
from wakeproof.campaign.recall import Recall, told
from wakeproof.learned_here import keep_in, keep_learned
from wakeproof.report.terminal import say
from wakeproof.visible import one_line, spoken


class KnownResults:
    """The results in a folder, if there is to be one; what is amiss with it is said once the work is done."""

    def __init__(self, folder: Path | None) -> None:
        """Raises `UserError` for a folder that holds something else."""
        keep_in(folder)
        self._lines = list[str]()
        self.store = None if folder is None else Store(folder, self._lines.append)
        self.recall = None if self.store is None else Recall(self.store)

    def tell(self, console: Console, *, quiet: bool) -> None:
        """How much was known, what could not be kept and why; of a damaged folder even where all else is quiet."""
        keep_learned()
        if self.store is not None:
            self.store.trim()
        for line in self._lines:
            sys.stderr.write(f"wakeproof: {spoken(one_line(line))}\n")
        if self.recall is None or quiet:
            return
        for why in sorted(set(self.recall.unkept.values())):
            of = [name for name, reason in self.recall.unkept.items() if reason == why]
            more = f" and {len(of) - 1} more" * (len(of) > 1)
            say(console, f"not kept: {of[0]}{more}: it depends on {why}", style="dim")
        if known := told([self.recall.tally], "--no-cache"):
            say(console, known, style="dim")
