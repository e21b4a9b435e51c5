"""A campaign in a ledger: what it is about, which pieces of it are done, and what an exploration had come to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from wakeproof.cache.content import Undigested
from wakeproof.cache.harness import harness_digest
from wakeproof.cache.ledger import DoneRecord, Ledger, PlannedPair, PlanRecord
from wakeproof.cache.store import Store, digest_of
from wakeproof.campaign.keys import Sort
from wakeproof.campaign.work import Method, Pair
from wakeproof.checker.limits import Limits


class LedgerFirst:
    """What the ledger has, then what the cache has, which the ledger takes over; kept in both."""

    def __init__(self, ledger: Ledger, store: Store | None) -> None:
        self._ledger, self._store = ledger, store

    def get(self, key: str) -> bytes | None:
        found = self._ledger.get(key)
        if found is None and self._store is not None and (found := self._store.get(key)) is not None:
            self._ledger.put(key, found)
        return found

    def put(self, key: str, content: bytes) -> None:
        self._ledger.put(key, content)
        if self._store is not None:
            self._store.put(key, content)

    def is_damaged(self, key: str) -> None:
        self._ledger.is_damaged(key)
        if self._store is not None:
            self._store.is_damaged(key)


@dataclass(frozen=True)
class CampaignNotes:
    """What one campaign notes in a ledger."""

    ledger: Ledger
    campaign: str

    def known(self, of: str, sort: Sort, key: str, result: Any) -> None:
        """A piece is known from now on."""
        runs = result.runs if sort.name == "runs" else 0
        self.ledger.note(DoneRecord(self.campaign, of, sort.name, key, runs))

    def end(self) -> None:
        self.ledger.end(self.campaign)


def begin(
    ledger: Ledger, words: str, pairs: Sequence[Pair], method: Method, limits: Limits | None, figure_runs: int
) -> CampaignNotes:
    """Note that a campaign begins or goes on; the same one has the same digest, in whatever words it was asked for."""
    asked = [(str(pair), pair.scenario.settings, pair.seeds.start, pair.seeds.stop) for pair in pairs]
    bounds = (limits.states, limits.seconds, limits.mib, limits.engine, limits.symmetry) if limits else ()
    try:
        version = harness_digest()
    except Undigested:
        version = ""
    campaign = digest_of(version.encode(), msgspec.json.encode((method, asked, bounds, figure_runs))).hex()
    planned = tuple(PlannedPair(str(pair), len(pair.seeds)) for pair in pairs)
    ledger.plan(PlanRecord(campaign, words, planned))
    return CampaignNotes(ledger, campaign)


class PairStatus(msgspec.Struct, frozen=True):
    """What of a pair is done: pieces by sort, and runs out of all seeds, of which a finished proof spares some."""

    of: str
    done: Counter[str]
    runs: int
    seeds: int


class CampaignStatus(msgspec.Struct, frozen=True):
    """A campaign in words, whether it is complete, and its pairs."""

    campaign: str
    words: str
    complete: bool
    pairs: tuple[PairStatus, ...]


def statuses(ledger: Ledger) -> Iterator[CampaignStatus]:
    """Every campaign of a ledger, by its words; each piece counts once, however often it was noted."""
    pieces = {(done.campaign, done.of, done.sort, done.key): done for done in ledger.done}
    for plan in sorted(ledger.plans.values(), key=lambda plan: (plan.words, plan.campaign)):
        found = {pair.of: PairStatus(pair.of, Counter(), 0, pair.seeds) for pair in plan.pairs}
        for (campaign, of, sort, _), done in pieces.items():
            if campaign == plan.campaign and of in found:
                found[of].done[sort] += 1
                found[of] = msgspec.structs.replace(found[of], runs=found[of].runs + done.runs)
        yield CampaignStatus(plan.campaign, plan.words, plan.campaign in ledger.ended, tuple(found.values()))
