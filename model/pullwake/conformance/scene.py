"""One world beside PostgreSQL: what `wakeproof conform` drives, and how the database is opened and closed for it."""

from __future__ import annotations

import asyncio
import os
import secrets  # noqa: TID251 - the name of a schema, which no other run may have; nothing found depends on it
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from pullwake.conformance.collisions import Collisions, Meeting
from pullwake.conformance.real import Happened, Real
from pullwake.conformance.rows import Rows, as_key, differing, rows_in, slots_kept, timeless
from pullwake.conformance.sent import Manner, Played, Sent, ToldLeases, Watched, play
from pullwake.module.statements import statement_of
from pullwake.postgres.database import text_of
from wakeproof.errors import ReleaseError, UserError
from wakeproof.interrupts import holding, run
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import Action
from wakeproof.scenario.conformance import Difference
from wakeproof.sql.embedded import NoServer, embedded, on_one_core, passing_folder


class PostgresScene:
    """The four tables of one world, and the same four in the database."""

    def __init__(self, machine: Machine, real: Real, runner: asyncio.Runner) -> None:
        self.watched, self.real, self.runner = Watched(machine), real, runner
        self.layout = machine.layout
        self.kept = slots_kept(self.layout)
        self.collisions = Collisions(self.watched, real)
        real.isolate(self.watched.deployment.release.isolation)

    def sent(self, action: Action, state: str) -> Hashable | None:
        return sent_of(self.watched, action, state)

    def put(self, state: str) -> None:
        run(self.runner, self.real.put(rows_in(self.layout, state)))

    def carry_out(self, sent: Hashable, before: str, after: str) -> Difference | None:
        assert isinstance(sent, Sent)
        return run(self.runner, self._carried_out(sent, rows_in(self.layout, before), rows_in(self.layout, after)))

    def told(self, sent: Hashable, before: str, after: str) -> Hashable:
        """A level, a call, and the rows: what is asked of the database, whoever asks."""
        level = self.watched.deployment.release.isolation
        return (level, sent, *(as_key(rows_in(self.layout, state)) for state in (before, after)))

    def overlapping(self, state: str) -> tuple[Hashable, ...]:
        return self.collisions.of(state)

    def collide(self, pair: Hashable, state: str) -> Difference | None:
        assert isinstance(pair, Meeting)
        return run(self.runner, self.collisions.collide(pair, state))

    async def _carried_out(self, sent: Sent, before: Rows, after: Rows) -> Difference | None:
        """Where a call fails it does so at each place that there is: before each statement, and before the commit."""
        played = play(sent.method, sent.calls, before, ToldLeases(dict(sent.leases).get))
        places = len(played) + (sent.method != "execute") if sent.manner is Manner.FAILS else 1
        for at in range(places):
            happened = await self.real.call(sent, len(played), at)
            difference = _compared(sent, played, after, happened)
            if difference is not None:
                await self.real.put(after)
                return difference
        return None


def sent_of(watched: Watched, action: Action, state: str) -> Sent | None:
    """What a step sends. A statement that nobody wrote the SQL of is the release's mistake."""
    sent = watched.sent(action, state)
    for call in sent.calls if sent else ():
        try:
            text_of(statement_of(call))
        except (LookupError, TypeError) as error:
            raise ReleaseError(str(error.args[0]), remedy="see model/pullwake/postgres/sql.py") from None
    return sent


def _compared(sent: Sent, played: list[Played], after: Rows, happened: Happened) -> Difference | None:
    if sent.manner is Manner.DONE:
        assert played[-1].rows == after, "plain tables and slots come out the same"
        found = _statements(played, happened)
    else:
        found = None if happened.error else Difference(f"{sent.name} {sent.manner.value}", "error", "no error")
    if found is None and happened.rows != after:
        found = Difference(f"after {sent.name}", *differing(after, happened.rows))
    return found


def _statements(played: list[Played], happened: Happened) -> Difference | None:
    """The first statement that does not return the same, or does not leave the same tables."""
    for number, one in enumerate(played):
        told = f"{one.call.statement}{one.call.args}"
        if number >= len(happened.seen):
            return Difference(told, repr(one.result), happened.error or "it is not sent")
        seen = happened.seen[number]
        if seen.result != timeless(one.result):
            return Difference(told, repr(one.result), repr(seen.result))
        if seen.rows != one.rows:
            return Difference(told, *differing(one.rows, seen.rows))
    if len(happened.seen) > len(played):
        return Difference(played[-1].call.statement, "the transaction ends with it", "it goes on")
    return Difference(played[-1].call.statement, "no error", happened.error) if happened.error else None


@contextmanager
def conformance(database: str) -> Iterator[Callable[[Machine], PostgresScene]]:
    """A schema of its own at the URL, or in an embedded server for ''; nothing of either is left.

    The embedded server shares this process's core, since each waits for the other.
    """
    if database:
        with passing_folder() as folder, _opened(database, folder) as opened:
            yield opened
        return
    try:
        with on_one_core(), embedded() as server, _opened(server.url, server.folder) as opened:
            yield opened
    except NoServer as error:
        raise UserError(str(error), remedy="pip install 'wakeproof[postgres]', or give --database URL") from None


@contextmanager
def _opened(url: str, folder: Path) -> Iterator[Callable[[Machine], PostgresScene]]:
    with asyncio.Runner() as runner:
        real = Real(url, f"wakeproof_{os.getpid()}_{secrets.token_hex(4)}", folder)
        try:
            run(runner, real.open())
        except psycopg.Error as error:
            what = f"the database cannot be used: {' '.join(str(error).split())}"
            remedy = "give the URL of a PostgreSQL that lets you make a schema"
            raise UserError(what, where="--database", remedy=remedy) from None
        try:
            yield lambda machine: PostgresScene(machine, real, runner)
        finally:
            with holding():
                runner.run(real.close())
