"""One deployment of one release: who there is, what everything is called, and how a step is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pullwake.module.ports import Database, Events, Log, Ports, Runner, Tokens, Upstream
from pullwake.module.release import Release
from pullwake.module.tables import NOW, TERMINAL, ClaimStatus, EntityRow, EntityStatus, Time
from pullwake.module.tokens import methods_of
from pullwake.protocol.attempt import Attempt
from pullwake.protocol.upstream import Holding, Subscription
from pullwake.world import records as r
from pullwake.world.records import Stream, TaskName, Wake
from pullwake.world.settings import Bounds, Times
from pullwake.world.storage import SlotTable, SlotTables
from pullwake.world.witness import Witness
from wakeproof.kernel.layout import Slot, View
from wakeproof.kernel.tasks.budgets import Budget, Budgets
from wakeproof.kernel.tasks.request import ARRIVES_LATE, adrift
from wakeproof.observe.effects import Port

TABLES = ("consumer_claims", "entity_dispatch_state", "entities", "consumer_callbacks")
WEBHOOK = "webhook"
REAP = "reap"


class Deployment:
    """Names and tables that never change during a run. Slots are created once, from these names."""

    def __init__(
        self, release: Release, bounds: Bounds, times: Times, budgets: Mapping[str, Budget], ports: Any = None
    ) -> None:
        """`ports` are other stand-ins than those of handlers in Python."""
        self.release, self.bounds, self.budgets = release, bounds, budgets
        self.reaps = release.reap is not None and bounds.reaper
        self.restarts_take_time = times.downtime_ms not in (0, (0, 0))
        self.ports, self.witness = ports or _ports(release), Witness()
        self.faults = Budgets(budgets, bounds.faults_max)
        self.servers = tuple(range(bounds.servers))
        self.runners = tuple(f"r{number}" for number in range(1, bounds.runners + 1))
        names = "ab"[: bounds.streams]
        self.streams = tuple(Stream(name, f"entity/{name}", f"stream/{name}") for name in names)
        faults = sum(budget.max for budget in budgets.values())
        self.wakes_max = bounds.wakes_max or bounds.messages + min(faults, bounds.faults_max or faults) + 1
        self.wakes = {wake.name: wake for stream in self.streams for wake in self._wakes_of(stream)}
        self.wake_at = {slot: wake for wake in self.wakes.values() for slot in self.claim_slots(wake)}
        self.stream_at = {stream.stream_path: stream for stream in self.streams}
        self.leases_counted = bounds.heartbeats + 2
        self.tasks = {name.label: name for name in self._task_names()}
        self.table_slots = {table: {key: r.row(table, key) for key in self._keys(table)} for table in TABLES}
        self.things = dict(self._things())

    def _things(self) -> Iterator[tuple[Slot, str]]:
        """The slots that a module's effects are known by: each row, and each stream's token, on whatever server."""
        for table, rows in self.table_slots.items():
            for key, slot in rows.items():
                yield slot, f"{table}({','.join(map(str, key)) if isinstance(key, tuple) else key})"
        for stream in self.streams:
            yield from (
                (r.token(server, stream.stream_path), f"token({stream.stream_path})") for server in self.servers
            )

    @property
    def interchangeable(self) -> tuple[tuple[str, ...], ...]:
        """What may be put for each other: runners, where they claim."""
        return (self.runners,) if len(self.runners) > 1 and self.bounds.dispatch != WEBHOOK else ()

    def _wakes_of(self, stream: Stream) -> Iterator[Wake]:
        suffix = stream.name if self.bounds.streams > 1 else ""
        for generation in range(1, self.wakes_max + 1):
            yield Wake(f"w{generation}{suffix}", stream, generation)

    def _task_names(self) -> Iterator[TaskName]:
        for wake in self.wakes.values():
            yield from self._claim_names(wake)
            for kind in ("callback", "write"):
                yield TaskName(f"{kind}({wake.name})", kind, wake.name, stream=wake.stream.name)
            for number in range(1, self.bounds.heartbeats + 1):
                yield TaskName(
                    numbered("heartbeat", wake.name, number), "heartbeat", wake.name, stream=wake.stream.name
                )
            for number in range(1, self.bounds.done_retries + 2):
                yield TaskName(numbered("done", wake.name, number), "done", wake.name, stream=wake.stream.name)
        if self.reaps:
            yield TaskName(REAP, REAP)
        if "operator_stops" in self.budgets:
            for stream in self.streams:
                yield TaskName(f"stop({stream.name})", "stop", stream=stream.name)

    def _claim_names(self, wake: Wake) -> Iterator[TaskName]:
        if self.bounds.dispatch == WEBHOOK:
            yield TaskName(f"webhook({wake.name})", WEBHOOK, wake.name, WEBHOOK, wake.stream.name)
            return
        for runner in self.runners:
            yield TaskName(self.claim_label(wake.name, runner), "claim", wake.name, runner, wake.stream.name)

    def claim_label(self, wake: str, runner: str) -> str:
        return f"claim({wake})" if len(self.runners) == 1 else f"claim({wake},{runner})"

    def _keys(self, table: str) -> Iterator[Any]:
        if table == "consumer_claims":
            yield from ((consumer, self.epoch(wake)) for wake in self.wakes.values() for consumer in self.may_be(wake))
        elif table == "consumer_callbacks":
            consumers = (consumer for wake in self.wakes.values() for consumer in self.may_be(wake))
            yield from dict.fromkeys(consumers)
        else:
            yield from (stream.entity_url for stream in self.streams)

    def may_be(self, wake: Wake) -> tuple[str, ...]:
        """The consumer ids under which a wake may be claimed."""
        return (wake.name,) if self.bounds.consumer_identity == "wake" else self.runners

    def consumer_id(self, wake: Wake, runner: str) -> str:
        return wake.name if self.bounds.consumer_identity == "wake" else runner

    def epoch(self, wake: Wake) -> int:
        """The generation; where consumers are runners, only the epoch tells wakes apart: no two streams share one."""
        if self.bounds.consumer_identity == "wake":
            return wake.generation
        return wake.generation * len(self.streams) - self.streams.index(wake.stream)

    def wake_of(self, stream: Stream, generation: int) -> Wake | None:
        suffix = stream.name if self.bounds.streams > 1 else ""
        return self.wakes.get(f"w{generation}{suffix}")

    def wakes_on(self, stream: Stream) -> list[Wake]:
        return [wake for wake in self.wakes.values() if wake.stream is stream]

    def claim_slots(self, wake: Wake) -> list[Slot]:
        """Where this wake's claim row may be."""
        return [r.row("consumer_claims", (consumer, self.epoch(wake))) for consumer in self.may_be(wake)]

    def slots(self) -> dict[Slot, Any]:
        """Every slot with its first value."""
        bounds = self.bounds
        slots: dict[Slot, Any] = {r.subscription(s.name): Subscription() for s in self.streams}
        slots |= {slot: None for table in TABLES for slot in self.table_slots[table].values()}
        for stream in self.streams:
            slots[r.row("entities", stream.entity_url)] = EntityRow(
                stream.entity_url, stream.stream_path, EntityStatus.IDLE
            )
            slots |= {
                r.messages_left(stream.name): bounds.messages,
                r.lost(stream.name): False,
                r.stop_asked(stream.name): False,
            }
            slots |= {r.token(server, stream.stream_path): None for server in self.servers}
        for wake in self.wakes.values():
            slots |= {r.turn(wake.name): None, r.lived(wake.name): r.Lived()}
            claimers = (WEBHOOK,) if bounds.dispatch == WEBHOOK else self.runners
            slots |= {r.attempt(wake.name, claimer): Attempt() for claimer in claimers}
        slots |= {r.task(label): None for label in self.tasks}
        if self.reaps:
            slots |= {r.REAPED: None} | {r.overtaken(wake): 0 for wake in self.wakes}
        if ARRIVES_LATE in self.budgets:
            slots |= {adrift(label): None for label in self.tasks}
        if self.restarts_take_time:
            slots |= {r.down(server): False for server in self.servers}
        slots |= self.faults.slots()
        slots[r.WAKES_BOUND] = False
        return slots

    def private(self) -> Iterator[Slot]:
        """The slots that hold where a handler stands."""
        yield from map(r.task, self.tasks)
        if ARRIVES_LATE in self.budgets:
            yield from map(adrift, self.tasks)

    def tables(self, view: View) -> SlotTables:
        claims, dispatch, entities, callbacks = (SlotTable(view, self.table_slots[table]) for table in TABLES)
        return SlotTables(claims, dispatch, entities, callbacks, SlotLeases(self, view))

    def leases_run_out(self, view: View, wake: Wake) -> int:
        """How many lengths of a lease may have passed since this wake's claim row got its own: time is adversarial.

        Two leases of one length run out in the order in which they were started. So the row's may have run out once
        the wake is over, and so long ago that no reaper has a reason to wait on: counted up to two more than there are
        heartbeats. While it is held, upstream's may have been extended a length for each heartbeat since.
        """
        return self.leases_counted if self.is_over(view.__getitem__, wake) else view[r.overtaken(wake.name)]

    def any_lapsed(self, view: View) -> bool:
        """Whether the lease of some active claim may have run out."""
        for wake in self.wakes.values():
            rows = (view[slot] for slot in self.claim_slots(wake))
            leased = any(row and row.status is ClaimStatus.ACTIVE and row.lease_expires_at for row in rows)
            if leased and self.leases_run_out(view, wake):
                return True
        return False

    def within_reach(self, view: View) -> tuple[Any, ...]:
        """All that a reaper could look at: rows, leases, tokens, upstream."""
        rows = (slot for table in TABLES for slot in self.table_slots[table].values())
        tokens = (r.token(server, stream.stream_path) for server in self.servers for stream in self.streams)
        upstream = (r.subscription(stream.name) for stream in self.streams)
        leases = (r.overtaken(wake) for wake in self.wakes)
        return tuple(view[slot] for slot in (*rows, *tokens, *upstream, *leases))

    def token_slots(self, server: int) -> tuple[Slot, ...]:
        """The memory of one process: its token store."""
        return tuple(r.token(server, stream.stream_path) for stream in self.streams)

    def token_entries(self, view: View, server: int) -> SlotTable:
        return SlotTable(view, {s.stream_path: r.token(server, s.stream_path) for s in self.streams})

    def tell(self, view: View, label: str, result: str = "", **parts: Any) -> None:
        """Note what happened, with these further parts of it."""
        self.faults.tell(view, label, result, **parts)

    def routes(self, label: str) -> list[tuple[str, int]]:
        """The load balancer's choices for a request: a label and a server each."""
        if len(self.servers) == 1:
            return [(label, 0)]
        return [(f"{label}@server-{server}", server) for server in self.servers]

    def is_over(self, read: Callable[[Slot], Any], wake: Wake) -> bool:
        """The wake is not the one that upstream holds."""
        current: Subscription = read(r.subscription(wake.stream.name))
        return current.holding is not Holding.HELD or current.generation != wake.generation

    def in_flight(self, read: Callable[[Slot], Any], wake: Wake) -> bool:
        """Begun by a server, and neither done nor run out."""
        return bool(read(r.lived(wake.name)).began) and not self.is_over(read, wake)

    def stopped(self, read: Callable[[Slot], Any], stream: Stream) -> bool:
        """Its entity was stopped because somebody asked for it."""
        return bool(read(r.stop_asked(stream.name))) and status_of(read, stream) in TERMINAL


class SlotLeases:
    """The database's clock as the world tells it: which of two leases was started later is all that it knows."""

    def __init__(self, deployment: Deployment, view: View) -> None:
        self.deployment, self.view = deployment, view

    def start(self, consumer_id: str, epoch: int) -> Time:
        if self.deployment.reaps:
            self.view[r.overtaken(self._wake(consumer_id, epoch).name)] = 0
        return NOW

    def run_out(self, consumer_id: str, epoch: int) -> int:
        return self.deployment.leases_run_out(self.view, self._wake(consumer_id, epoch))

    def _wake(self, consumer_id: str, epoch: int) -> Wake:
        return self.deployment.wake_at[r.row("consumer_claims", (consumer_id, epoch))]


def status_of(read: Callable[[Slot], Any], stream: Stream) -> EntityStatus | None:
    """The status of a stream's entity; None where somebody deleted its row."""
    row: EntityRow | None = read(r.row("entities", stream.entity_url))
    return row.status if row else None


def numbered(kind: str, wake: str, number: int) -> str:
    """The label of a wake's `number`-th request of a kind: `done(w1)`, then `done(w1)#2`."""
    return f"{kind}({wake})" if number == 1 else f"{kind}({wake})#{number}"


def _ports(release: Release) -> Ports:
    """Stand-ins that turn every call into an effect; the token store's has what the release's own has besides."""
    further = {name: method for name, method in methods_of(release.tokens).items() if not hasattr(Tokens, name)}
    stand_ins: Any = (
        Port("db", Database),
        Port("upstream", Upstream),
        Port("tokens", type("Tokens", (Tokens,), further), local=True),
        Port("runner", Runner),
        Port("events", Events),
        Port("log", Log, local=True),
    )
    return Ports(*stand_ins)
