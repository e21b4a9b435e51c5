"""What a step of the world sends to the database, and what the simulated tables answer, statement by statement."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from typing import Any, NamedTuple

from pullwake.conformance.rows import MemoryTables, Rows, in_memory, rows_in, rows_of
from pullwake.module.statements import Call, statement_of
from pullwake.module.tables import NOW, Time
from pullwake.world import records as r
from pullwake.world.deployment import Deployment
from pullwake.world.records import Task
from pullwake.world.servers import Servers
from wakeproof.kernel.layout import View
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import Action
from wakeproof.kernel.tasks.request import Performed
from wakeproof.observe.effects import Effect


class Manner(Enum):
    """How it went: as it should; it never took effect; it did, and the answer was lost."""

    DONE = "done"
    FAILS = "fails"
    REPLY_LOST = "reply lost"


class Sent(NamedTuple):
    """One call on the database port, what it answers, and how many lengths ago the leases ran out that it asks about.

    `results` are those of the statements that are sent: a guarded transaction may stop early. A call that never took
    effect has none, and asks about no lease: what it would have met is not the same wherever it fails.
    """

    method: str
    name: str
    calls: tuple[Call, ...]
    manner: Manner
    results: tuple[Any, ...]
    leases: tuple[tuple[tuple[str, int], int], ...]


class Flight(NamedTuple):
    """A call that is on its way."""

    method: str
    name: str
    calls: tuple[Call, ...]


class Played(NamedTuple):
    """A statement that was sent: what it returns, and the tables after it."""

    call: Call
    result: Any
    rows: Rows


class ToldLeases:
    """The clock as somebody tells it; what was asked is kept in `asked`."""

    def __init__(self, told: Callable[[tuple[str, int]], int | None]) -> None:
        self._run_out_of = told
        self.asked: dict[tuple[str, int], int] = {}

    def start(self, consumer_id: str, epoch: int) -> Time:
        return NOW

    def run_out(self, consumer_id: str, epoch: int) -> int:
        return self.asked.setdefault((consumer_id, epoch), self._run_out_of((consumer_id, epoch)) or 0)


def play(method: str, calls: tuple[Call, ...], rows: Rows, leases: ToldLeases) -> list[Played]:
    """Each statement in turn on tables of memory, as the port does it that is called."""
    tables, played = in_memory(rows, leases), list[Played]()
    for call in calls:
        result = statement_of(call).effect(tables, *call.args)
        played.append(Played(call, result, _copy(tables)))
        if method == "guarded" and result is False:
            break
    return played


def _copy(tables: MemoryTables) -> Rows:
    return rows_of(tables)


class Watched:
    """A machine whose steps can be asked what they send."""

    def __init__(self, machine: Machine) -> None:
        self.machine, self.layout = machine, machine.layout
        self.servers: Servers = next(rule.servers for rule in machine.world.rules if hasattr(rule, "servers"))
        self.deployment: Deployment = self.servers.deployment

    def sent(self, action: Action, state: str) -> Sent | None:
        """None where the step sends nothing to the database. A step has one remote effect at most."""
        performed: list[Performed] = []
        self.servers.tasks.watcher = performed.append
        self.machine.offers.rule_of(action).fire(View(self.layout, state), action)
        remote = [p for p in performed if p.effect.port == "db"]
        assert len(remote) <= 1, f"{action.label} sends several calls to the database in one step"
        return self._sent(remote[0], state) if remote else None

    def in_flight(self, state: str) -> list[Flight]:
        """The calls that handlers have sent to the database and that have not taken effect yet."""
        flights = []
        for name in self.deployment.tasks.values():
            task: Task | None = self.layout.decode(state, r.task(name.label))
            under_way = self.servers.tasks.under_way(task) if task is not None else ()
            flights += [_flight(effect) for effect in under_way if effect.port == "db"]
        return flights

    def ages(self, state: str, keys: Iterable[tuple[str, int]]) -> dict[tuple[str, int], int]:
        """How many lengths ago the leases of these claims ran out."""
        run_out = self._run_out(state)
        return {key: run_out(key) for key in keys}

    def _sent(self, performed: Performed, state: str) -> Sent:
        method, name, calls = _flight(performed.effect)
        if performed.outcome is None:
            return Sent(method, name, calls, Manner.FAILS, (), ())
        leases = ToldLeases(self._run_out(state))
        played = play(method, calls, rows_in(self.layout, state), leases)
        results = tuple(statement.result for statement in played)
        said = results[0] if method == "execute" else results
        assert performed.outcome.value == said, "plain tables and slots say the same"
        manner = Manner.REPLY_LOST if performed.failing else Manner.DONE
        return Sent(method, name, calls, manner, results, tuple(leases.asked.items()))

    def _run_out(self, state: str) -> Callable[[tuple[str, int]], int]:
        view, deployment = View(self.layout, state), self.deployment
        slots = deployment.table_slots["consumer_claims"]
        return lambda key: deployment.leases_run_out(view, deployment.wake_at[slots[key]])


def _flight(effect: Effect) -> Flight:
    """An effect of the database port as a call: the name is that of its only statement, or of the transaction."""
    if effect.name == "execute":
        return Flight(effect.name, effect.args[0].statement, effect.args)
    return Flight(effect.name, effect.args[0], effect.args[1:])
