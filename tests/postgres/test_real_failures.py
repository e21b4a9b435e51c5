"""Handlers on a real database that fails for real are told, and leave behind, what the simulation says."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, NamedTuple

import pytest
from tables import opened, rows

import worlds
from pullwake.conformance.real import TENANT, Real, WatchedDatabase
from pullwake.conformance.rows import Rows, timeless
from pullwake.module.messages import Acknowledged, ClaimRequest, DoneRequest, Grant, Reply, WakeRequest, WriteRequest
from pullwake.module.ports import Database, Ports, Unavailable
from pullwake.module.statements import Call, read_entity
from pullwake.module.tables import CallbackRow, ClaimRow, ClaimStatus, DispatchRow, EntityRow, EntityStatus
from pullwake.postgres.database import PostgresDatabase
from pullwake.releases import RELEASES

E_A, S_A, CALLBACK = "entity/a", "stream/a", "callback/w1"
CLAIM = ClaimRow("w1", 1, ClaimStatus.ACTIVE, E_A, S_A, "r1", lease_expires_at="set")
GRANTED: Rows = {
    "consumer_claims": {("w1", 1): CLAIM},
    "entity_dispatch_state": {E_A: DispatchRow("w1", 1, "r1", "set", "set", "set")},
    "entities": {E_A: EntityRow(E_A, S_A, EntityStatus.RUNNING)},
    "consumer_callbacks": {"w1": CallbackRow("w1", CALLBACK, S_A)},
}
WAKE = WakeRequest("w1", 1, "w1", S_A)
REQUESTS: dict[str, Any] = {
    "claim": ClaimRequest("r1", S_A),
    "callback": WAKE,
    "write": WriteRequest(S_A, "token"),
    "heartbeat": WAKE,
    "done": DoneRequest("w1", 1, "w1", 1),
}
FRESH: Rows = {
    "consumer_claims": {},
    "entity_dispatch_state": {},
    "entities": {E_A: EntityRow(E_A, S_A, EntityStatus.IDLE)},
    "consumer_callbacks": {},
}


class Others:
    """Upstream, tokens, runner, events and log, all in good health; `told` is what was asked of them."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def __getattr__(self, name: str) -> Callable[..., Coroutine[Any, Any, Any]]:
        answers = {"claim": Grant("w1", 1, "w1", CALLBACK, 0), "ack": Acknowledged(True), "mint": "token"}

        async def answer(*args: Any, **more: Any) -> Any:
            self.told.append(f"{name}{args}{more}")
            return answers.get(name, True)

        return answer


class Came(NamedTuple):
    """What came of a request: its answer (or that it was none), what everybody else was asked, the tables."""

    reply: Reply | str
    told: tuple[str, ...]
    rows: Rows


class Failing:
    """A database port of which the call with this number fails: before it takes effect, or with its reply lost."""

    def __init__(self, port: Any, number: int, *, arrives: bool, fail: Callable[[], Any]) -> None:
        self.port, self.left, self.arrives, self.fail = port, number, arrives, fail

    def __getattr__(self, method: str) -> Callable[..., Coroutine[Any, Any, Any]]:
        async def called(*args: Any) -> Any:
            self.left -= 1
            if self.left:
                return timeless(await getattr(self.port, method)(*args))
            return await self.fail()(method, *args)

        return called


async def handled(release: str, kind: str, db: Database, tables: Callable[[], Any]) -> Came:
    others: Any = Others()
    handler = RELEASES[release].handlers()[kind]
    try:
        reply = await handler(Ports(db, others, others, others, others, others), REQUESTS[kind])
    except Unavailable:
        reply = "none: the server answers 500"
    return Came(reply, tuple(others.told), await tables())


def simulated(release: str, kind: str, before: Rows, number: int, *, arrives: bool) -> tuple[Came, int]:
    """By dictionaries and an exception, as the harness has it; and how many calls were left to fail."""
    memory = worlds.MemoryDatabase()
    for table, of in before.items():
        getattr(memory.rows, table).update(of)

    def fail() -> Any:
        async def failed(method: str, *args: Any) -> None:
            if arrives:
                await getattr(memory, method)(*args)
            raise Unavailable(f"{getattr(args[0], 'statement', args[0])} failed")

        return failed

    async def tables() -> Rows:
        return {table: dict(getattr(memory.rows, table)) for table in before}

    failing = Failing(memory, number, arrives=arrives, fail=fail)
    came = asyncio.run(handled(release, kind, failing, tables))  # type: ignore[arg-type] # it stands in for the port
    return came, failing.left


def really(url: str, release: str, kind: str, before: Rows, number: int, *, arrives: bool) -> Came:
    """By a backend that is killed, or a connection that is cut after the server has done it."""

    async def run() -> Came:
        async with opened(url) as real:
            real.isolate(RELEASES[release].isolation)
            await real.put(before)

            def fail() -> Any:
                if not arrives:
                    return lambda method, *args: getattr(WatchedDatabase(real.used, real._kill, 0), method)(*args)

                def lost(method: str, *args: Any) -> Any:
                    last = 0 if method == "execute" else len(args) - 1
                    return getattr(WatchedDatabase(real.lossy, real._lose, last, last), method)(*args)

                return lost

            failing = Failing(PostgresDatabase(real.used, TENANT), number, arrives=arrives, fail=fail)
            return await handled(release, kind, failing, lambda: rows(real))  # type: ignore[arg-type] # as above

    return asyncio.run(run())


@pytest.mark.parametrize("arrives", [False, True], ids=["killed", "reply lost"])
@pytest.mark.parametrize("kind", REQUESTS)
@pytest.mark.parametrize("release", ["decoupled", "fenced"])
def test_a_handler_is_told_what_the_simulation_says(server, release, kind, arrives):
    """Each call of each handler on the database, one after another, is the one that fails."""
    before = FRESH if kind == "claim" else GRANTED
    for number in range(1, 10):
        said, left = simulated(release, kind, before, number, arrives=arrives)
        if left > 0:
            break
        assert really(server.url, release, kind, before, number, arrives=arrives) == said, number
    assert number > 1 or (release, kind) == ("decoupled", "write"), "it calls the database at least once"


def test_a_server_that_restarts_between_two_statements_fails_one_call_and_then_serves_again(server):
    """Nothing that was committed is gone; nothing that was not is there."""

    async def run() -> tuple[list[str], Rows, Any]:
        async with opened(server.url) as real:
            await real.put(GRANTED)
            ended = []
            database = Restarting(real, server.restart)
            for _ in range(2):
                try:
                    await database.guarded("grant_claim", *CALLS)
                    ended.append("done")
                except Unavailable:
                    ended.append("unavailable")
                    await real.beside.close()
                    left = await rows(real)
            return ended, left, await database.execute(read_entity(S_A))

    ended, left, entity = asyncio.run(run())
    assert ended == ["unavailable", "done"]
    assert left == GRANTED
    assert entity.status is EntityStatus.IDLE


CALLS: tuple[Call, ...] = (
    Call("end_row", ("w1", 1, ClaimStatus.RELEASED)),
    Call("clear_dispatch", (E_A, "w1", 1)),
    Call("update_status", (E_A, EntityStatus.IDLE)),
)


class Restarting(PostgresDatabase):
    """The server restarts before the second statement, once."""

    def __init__(self, real: Real, restart: Callable[[], None]) -> None:
        super().__init__(real.used, TENANT)
        self.restart: Callable[[], None] | None = restart
        self.sent = 0

    async def send(self, connection: Any, call: Call) -> Any:
        if self.sent == 1 and self.restart is not None:
            self.restart()
            self.restart = None
        self.sent += 1
        return await super().send(connection, call)
