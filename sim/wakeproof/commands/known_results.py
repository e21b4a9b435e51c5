"""What a command knows from earlier ones, and what it says of that: never anything that a report holds."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console

from wakeproof.cache.ledger import Ledger
from wakeproof.cache.store import Store
from wakeproof.campaign.keys import Sort
from wakeproof.campaign.ledgered import CampaignNotes, LedgerFirst, begin
from wakeproof.campaign.recall import Recall, told
from wakeproof.campaign.work import Method, Pair
from wakeproof.checker.limits import Limits
from wakeproof.report.terminal import say
from wakeproof.visible import one_line, spoken


class KnownResults:
    """The results in a folder, if there is to be one; what is amiss with it is said once the work is done."""

    def __init__(self, folder: Path | None, ledger: str = "") -> None:
        """Raises `UserError` for a folder, or a ledger, that holds something else."""
        self._lines = list[str]()
        self.store = None if folder is None else Store(folder, self._lines.append)
        self.ledger = Ledger(ledger, self._lines.append) if ledger else None
        self.notes: CampaignNotes | None = None
        self.known = self.store if self.ledger is None else LedgerFirst(self.ledger, self.store)
        self.recall = None if self.known is None else Recall(self.known, self._note)

    def begin(self, words: str, pairs: Sequence[Pair], method: Method, limits: Limits | None, figures: int) -> None:
        """A campaign begins or goes on: what is known of it is noted in the ledger, if there is one."""
        if self.ledger is not None:
            self.notes = begin(self.ledger, words, pairs, method, limits, figures)

    def end(self, *, complete: bool) -> None:
        if self.notes is not None and complete:
            self.notes.end()

    def _note(self, of: str, sort: Sort, key: str, result: Any) -> None:
        if self.notes is not None:
            self.notes.known(of, sort, key, result)

    def tell(self, console: Console, *, quiet: bool) -> None:
        """How much was known, what could not be kept and why; of a damaged folder even where all else is quiet."""
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
        remedy = "--no-cache" if self.ledger is None else "--no-cache without --ledger"
        if known := told([self.recall.tally], remedy):
            say(console, known, style="dim")
