"""What a run broke, judged from what was really seen: answers, upstream's own record, audit rows, noted tokens.

Times of different processes are compared only where they are far enough apart to have an order: a breach is told
where it is certain, so what is counted is at least what happened by these rules, and never more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from pullwake.live.audit import RowChange
from pullwake.live.notes import LiveNote, Reader
from pullwake.live.rules import StreamRules
from pullwake.live.turn import SentWrite


class Evidence(NamedTuple):
    """All that was seen of one run."""

    rules: StreamRules
    writes: Sequence[SentWrite]
    answered: dict[str, float]
    changes: Sequence[RowChange]
    tokens: Sequence[LiveNote]
    reader: Reader
    active: Sequence[str]
    status: str
    cut_short: bool = False

    def held(self, wake: str, at_ms: float) -> bool:
        past = self.rules.past.get(wake)
        return past is not None and past.at(at_ms)


class Ruling(NamedTuple):
    """The premise of a property was met; `broken` says how it broke, or is empty."""

    property: str
    broken: str


def judge(evidence: Evidence) -> Iterator[Ruling]:
    """Liveness only of what came to its end."""
    for rule in SAFETY if evidence.cut_short else (*SAFETY, *LIVENESS):
        yield from rule(evidence)


def token_owner(seen: Evidence) -> Iterator[Ruling]:
    """In memory: whose token a handler cleared or replaced. In the tables: whose dispatch, token and all, was taken."""
    for note in seen.tokens:
        ended = note.before.rpartition("/")[0]
        if note.after:
            yield Ruling("token_owner", "")
        if ended and ended != note.wake and seen.held(ended, note.at_ms) and not _newer(note.kind, note.wake, ended):
            what = "replaced" if note.after else "cleared"
            yield Ruling("token_owner", f"the live token of {ended} was {what} by {note.kind}({note.wake})")
    for change in seen.changes:
        if change.what != "dispatch" or not change.before or change.wake == change.after:
            continue
        by = seen.reader.sender(change.pid, change.at_ms)
        live = seen.held(change.wake, change.at_ms)
        bad = by is not None and by.wake != change.wake and live
        yield Ruling("token_owner", f"the dispatch of {change.wake}, live, was taken by {_by(by)}" if bad else "")


def _newer(kind: str, by: str, than: str) -> bool:
    return kind == "callback" and _generation(by) > _generation(than)


def _generation(wake: str) -> int:
    return int(wake.rpartition(".")[2] or 0)


def _by(note: LiveNote | None) -> str:
    return f"{note.kind}({note.wake})" if note else "somebody unknown"


def claim_owner(seen: Evidence) -> Iterator[Ruling]:
    """A row leaves active only by its own done or the reaper, and comes back only by a new grant."""
    for change in seen.changes:
        if change.what != "claim":
            continue
        by, broken = seen.reader.sender(change.pid, change.at_ms), ""
        if change.before == "active" and change.after != "active":
            own = by is not None and by.kind == "done" and by.wake == change.wake
            reaped = by is not None and by.kind == "reap" and not seen.held(change.wake, change.at_ms)
            broken = "" if own or reaped else f"the active claim of {change.wake} was ended by {_by(by)}"
        elif change.after == "active" and change.before not in ("", "active"):
            granted = by is not None and by.kind == "claim" and seen.held(change.wake, change.at_ms)
            broken = "" if granted else f"the released claim of {change.wake} was made active again by {_by(by)}"
        yield Ruling("claim_owner", broken)


def lease_kept(seen: Evidence) -> Iterator[Ruling]:
    for change in seen.changes:
        if change.what == "claim" and change.after == "active":
            yield Ruling("lease_kept", "" if change.leased else f"the active claim of {change.wake} has no lease")


def idle_means_idle(seen: Evidence) -> Iterator[Ruling]:
    """Nobody wrote idle while another wake, set running before, was held at that moment."""
    running: dict[str, None] = {}
    for change in seen.changes:
        if change.what != "entity":
            continue
        by = seen.reader.sender(change.pid, change.at_ms)
        if change.after == "running" and by is not None:
            running[by.wake] = None
        if change.after == "idle":
            own = by.wake if by else ""
            others = [wake for wake in running if wake != own and seen.held(wake, change.at_ms)]
            yield Ruling("idle_means_idle", f"{_by(by)} wrote idle while {others[0]} is in flight" if others else "")


def write_authority(seen: Evidence) -> Iterator[Ruling]:
    """No accepted write was sent after a newer wake had its token, or after its own done was accepted."""
    for write in seen.writes:
        if write.status != 200:
            continue
        past = seen.rules.past[write.wake]
        newer = [
            wake
            for wake, at_ms in seen.answered.items()
            if _generation(wake) > _generation(write.wake) and at_ms < write.sent_ms
        ]
        late = past.done_ms is not None and past.done_ms < write.sent_ms
        broken = f"a write of {write.wake} was accepted although {newer[0]} has its token" if newer else ""
        yield Ruling("write_authority", broken or ("a write was accepted after its done was" if late else ""))


def rightful_writer(seen: Evidence) -> Iterator[Ruling]:
    """No runner heard 401 while the wake it wrote for was still held."""
    for write in seen.writes:
        if write.status in (200, 401) and seen.held(write.wake, write.heard_ms):
            refused = write.status == 401
            broken = f"a write of {write.wake}, which holds the stream and was given its token, was refused"
            yield Ruling("rightful_writer", broken if refused else "")


def no_leaked_claim(seen: Evidence) -> Iterator[Ruling]:
    if any(change.what == "claim" for change in seen.changes):
        broken = f"the claim row of {seen.active[0]} is still active, and it is over" if seen.active else ""
        yield Ruling("no_leaked_claim", broken)


def no_stuck_entity(seen: Evidence) -> Iterator[Ruling]:
    if any(change.what == "entity" for change in seen.changes):
        stuck = seen.status == "running"
        yield Ruling("no_stuck_entity", f"{seen.rules.name} is running, and no wake is in flight" if stuck else "")


def no_lost_work(seen: Evidence) -> Iterator[Ruling]:
    lost = f"a message on {seen.rules.name} was acked by a wake whose write of it was never accepted"
    yield Ruling("no_lost_work", lost if seen.rules.lost else "")


SAFETY = (token_owner, claim_owner, idle_means_idle, write_authority, rightful_writer, lease_kept)
LIVENESS = (no_leaked_claim, no_stuck_entity, no_lost_work)
HOW = {
    "token_owner": "every change of the token store, and of the dispatch rows, with the handler that made it",
    "claim_owner": "a trigger on claim rows, with the handler on that backend",
    "idle_means_idle": "a trigger on entities, with upstream's holder at that moment",
    "write_authority": "accepted writes sent after a newer wake had its token, or after its own done",
    "rightful_writer": "401 heard by a runner that still holds the current wake",
    "lease_kept": "a trigger on claim rows",
    "no_leaked_claim": "active claim rows once the run is quiet",
    "no_stuck_entity": "the entity's status once the run is quiet",
    "no_lost_work": "upstream: acked beyond what was appended for the wake",
}


class Befell(Enum):
    """What befell a run: nothing; a restart; or a caller hung up, or a lease ran out under its runner."""

    NOTHING = "nothing"
    RESTART = "restart"
    OTHER = "other"


class Tally:
    """Verdicts added up by run."""

    def __init__(self) -> None:
        self.met: Counter[str] = Counter()
        self.broken: dict[Befell, Counter[str]] = {befell: Counter() for befell in Befell}
        self.runs: Counter[Befell] = Counter()
        self.shown: dict[str, str] = {}
        self.cut_short = 0

    def take(self, evidence: Evidence, befell: Befell) -> frozenset[str]:
        """One run; which properties it broke."""
        broken: set[str] = set()
        self.cut_short += evidence.cut_short
        for verdict in judge(evidence):
            self.met[verdict.property] += 1
            if verdict.broken:
                broken.add(verdict.property)
                self.shown.setdefault(verdict.property, verdict.broken)
        self.broken[befell].update(broken)
        self.runs[befell] += 1
        return frozenset(broken)
