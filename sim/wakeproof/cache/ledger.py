"""A ledger: what campaigns have asked for and found, each record added once it is whole, and never changed.

A result stands under the digest of all that it depends on, as in a `Store`, so nothing is counted twice, whoever found
it and however often. Nothing is ever removed: unlike a cache, which forgets what was used longest ago, a ledger holds
whatever a campaign needs to go on after everything was killed. What is damaged is as if it were not there, and is told.
No record depends on an order: records of several processes may be read in any.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import msgspec

from wakeproof.cache.record_folder import RecordFolder, RecordPlace, folder_at


class ResultRecord(msgspec.Struct, frozen=True, tag="result"):
    """A result by its key."""

    key: str
    content: bytes


class PlannedPair(msgspec.Struct, frozen=True):
    """A scenario on a release as it was asked for, and over how many seeds."""

    of: str
    seeds: int


class PlanRecord(msgspec.Struct, frozen=True, tag="plan"):
    """A campaign was begun: by its digest, in words, and all that it is about."""

    campaign: str
    words: str
    pairs: tuple[PlannedPair, ...]


class DoneRecord(msgspec.Struct, frozen=True, tag="done"):
    """A piece of a campaign's work is done: whose it is, of what sort, under which key, and how many runs it is."""

    campaign: str
    of: str
    sort: str
    key: str
    runs: int = 0


class EndRecord(msgspec.Struct, frozen=True, tag="end"):
    """A campaign came to its end, and is complete."""

    campaign: str


Record = ResultRecord | PlanRecord | DoneRecord | EndRecord
_RECORD: msgspec.msgpack.Decoder[Record] = msgspec.msgpack.Decoder(Record)


class Ledger:
    """The ledger at one place. Where it cannot be written or read, that is said once, and the work goes on without."""

    def __init__(self, where: str, say: Callable[[str], None]) -> None:
        """Refuses a place that holds something else; makes nothing before the first record."""
        self.folder: RecordFolder = folder_at(where)
        self._say = say
        self._is_silent: set[str] = set()
        self._results: dict[str, RecordPlace] = {}
        self.plans: dict[str, PlanRecord] = {}
        self.done: dict[DoneRecord, None] = {}
        self.ended: dict[str, None] = {}
        self.damaged: list[str] = []

    def refresh(self) -> None:
        """Take in what has come since, of other processes too."""
        with self._reading():
            for place, content in self.folder.new():
                record = None if content is None else _decoded(content)
                if record is None:
                    self._tell_damaged(place)
                else:
                    self._enter(record, place)

    def get(self, key: str) -> bytes | None:
        """The content that was put under this key, by whomever."""
        if key not in self._results:
            self.refresh()
        place = self._results.get(key)
        if place is None:
            return None
        content: bytes | None = None
        with self._reading():
            content = self.folder.read(place)
        record = None if content is None else _decoded(content)
        if isinstance(record, ResultRecord) and record.key == key:
            return record.content
        self.is_damaged(key)
        return None

    def is_damaged(self, key: str) -> None:
        """What stands under this key is of no use: it is told, and may be put anew."""
        place = self._results.pop(key, None)
        if place is not None:
            self._tell_damaged(place)

    def put(self, key: str, content: bytes) -> None:
        """Keep a result, unless it is there already."""
        if key not in self._results:
            self._add(ResultRecord(key, content))

    def plan(self, plan: PlanRecord) -> None:
        """A campaign begins, or goes on."""
        self.refresh()
        if self.plans.get(plan.campaign) != plan:
            self._add(plan)

    def note(self, done: DoneRecord) -> None:
        """A piece is done: noted once."""
        if done not in self.done:
            self._add(done)

    def end(self, campaign: str) -> None:
        """All of a campaign is done: noted once."""
        if campaign not in self.ended:
            self._add(EndRecord(campaign))

    def _add(self, record: Record) -> None:
        if "write" in self._is_silent:
            return
        try:
            place = self.folder.append(msgspec.msgpack.encode(record))
        except OSError as error:
            why = f"{self.folder.where}: the ledger cannot be written: {error.strerror}; it goes on without"
            self._tell_once("write", why)
        else:
            self._enter(record, place)

    def _enter(self, record: Record, place: RecordPlace) -> None:
        if isinstance(record, ResultRecord):
            self._results[record.key] = place
        elif isinstance(record, PlanRecord):
            self.plans[record.campaign] = record
        elif isinstance(record, DoneRecord):
            self.done[record] = None
        else:
            self.ended[record.campaign] = None

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            why = f"{self.folder.where}: the ledger cannot be read: {error.strerror}; what is missing is computed again"
            self._tell_once("read", why)

    def _tell_damaged(self, place: RecordPlace) -> None:
        where = f"{self.folder.where}: {place.file}, from byte {place.start}"
        self.damaged.append(where)
        self._tell_once("damaged", f"{where}: a damaged record of the ledger is not used; it is computed again")

    def _tell_once(self, what: str, line: str) -> None:
        if what not in self._is_silent:
            self._is_silent.add(what)
            self._say(line)


def _decoded(content: bytes) -> Record | None:
    try:
        return _RECORD.decode(content)
    except (msgspec.MsgspecError, ValueError):
        return None
