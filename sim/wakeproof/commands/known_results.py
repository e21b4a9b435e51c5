"""What a command knows from earlier ones, and what it says of that: never anything that a report holds."""

from __future__ import annotations

import sys
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
from rich.console import Console

from wakeproof.cache.content import Undigested
from wakeproof.cache.harness import harness_digest
from wakeproof.cache.ledger import Ledger
from wakeproof.cache.store import Store, digest_of
from wakeproof.campaign.keys import Sort
from wakeproof.campaign.ledgered import CampaignNotes, LedgerFirst, begin
from wakeproof.campaign.recall import Recall, told
from wakeproof.campaign.work import Method, Pair
from wakeproof.checker.limits import Limits
from wakeproof.commands.report_files import FormatName, formats_of
from wakeproof.learned_here import keep_in, keep_learned
from wakeproof.report.terminal import say
from wakeproof.results.schema import Report, encode
from wakeproof.visible import one_line, spoken

FAST = 1
"""How hard zlib tries: formats say the same again and again."""


class KnownResults:
    """The results in a folder, if there is to be one; what is amiss with it is said once the work is done."""

    def __init__(self, folder: Path | None, ledger: str = "") -> None:
        """Raises `UserError` for a folder, or a ledger, that holds something else."""
        keep_in(folder)
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

    def files(self, report: Report) -> dict[str, bytes]:
        """Every format of a report, known or made here and now: each is a function of the report alone."""
        if self.store is None:
            return formats_of(report)
        try:
            key = digest_of(b"formats", harness_digest().encode(), encode(report)).hex()
        except (Undigested, UnicodeEncodeError):  # half of a character has no form to be kept in
            return formats_of(report)
        if (known := self.store.get(key)) is not None:
            try:
                return _unpacked(known)
            except (msgspec.MsgspecError, zlib.error):
                self.store.is_damaged(key)
        made = formats_of(report)
        self.store.put(key, zlib.compress(msgspec.msgpack.encode(made), FAST))
        return made

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
        remedy = "--no-cache" if self.ledger is None else "--no-cache without --ledger"
        if known := told([self.recall.tally], remedy):
            say(console, known, style="dim")


def _unpacked(content: bytes) -> dict[str, bytes]:
    """The formats by the names of their files, which lead nowhere else."""
    files = msgspec.msgpack.decode(zlib.decompress(content), type=dict[FormatName, bytes])
    return {str(name): content for name, content in files.items()}
