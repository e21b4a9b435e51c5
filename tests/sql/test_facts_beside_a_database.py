"""Programs of random statements, step by step by facts and on a database that is used for real: the same all the way.

The database keeps what it has done: rows lie where updates have left them, transactions are committed for good.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest
from learning import ODD

from wakeproof.errors import ReleaseError
from wakeproof.sql.database import opened
from wakeproof.sql.facts import SqlFacts
from wakeproof.sql.session import LearningSession
from wakeproof.sql.values import Contents, SqlResult, SqlStatement, canonical

PROGRAMS, LENGTH_MAX, SEEDS = 12, 14, range(20)
COMPARED_MIN, WHOLE_MIN = 80, 11
"""Of the steps of a seed, so many are held against the database at least, and of its programs so many to their end: it
would be as green where facts refused everything."""
ORDINARY = (
    "insert into parent values ({n}, '{c}')",
    "insert into parent values ({n}, '{c}') on conflict do nothing returning *",
    "insert into parent values ({n}, '{c}') on conflict (name) do update set id = excluded.id + 3 returning id",
    "update parent set name = '{c}' where id = {n} returning *",
    "update parent set id = id + 1 where id >= {n}",
    "delete from parent where id = {n} returning name",
    "select * from parent",
    "select * from parent order by id",
    "select name from parent where id > {n} order by name for update skip locked",
    "insert into child (parent, n) values ({n}, {m}) returning id, twice, token, at",
    "insert into child (n, tags) values ({m}, '{{{c},{c}}}'), ({n}, null) returning id",
    "update child set n = n + 1 returning id, n",
    "update child set n = {m} - n where n < {m}",
    "update child set data = coalesce(data, '{{}}') || jsonb_build_object('{c}', {n}) where n = {m} returning data",
    "delete from child using parent p where p.id = child.parent and p.id = {n}",
    "insert into later values ({n}, {m})",
    "select count(*), max(id), string_agg(name, ',' order by name) from parent",
    "select p.name, count(c.id) from parent p left join child c on c.parent = p.id group by p.name",
    "with gone as (delete from child where n = {n} returning id) insert into plain select id::text, '{c}' from gone",
    "merge into plain using (values ('{c}')) s (c) on k = c when matched then delete when not matched then do nothing",
    "select looks_at_plain()",
    "insert into plain select name, id::text from parent",
    "delete from plain where k = '{c}'",
    "select distinct v from plain",
    "select nextval('three')",
    "select setval('three', {n})",
    "select gen_random_uuid(), random()",
    "truncate child restart identity",
    "truncate plain",
    "insert into logs values (date '2026-01-01' + {n}, '{c}') returning *",
    "insert into logs values (date '2025-12-31', '{c}')",
    "select 1 / {z}",
    "insert into kinds (id, p, m) values ({n}, {n} - 2, 'low')",
    "select count(*) from audit where at = now()",
)
WITHIN = (
    "savepoint a", "rollback to a", "release a", "set constraints all immediate", "set constraints all deferred",
    "select currval('three')", "lock table parent", "set transaction isolation level serializable",
)  # fmt: skip
BEGIN = ("begin", "begin isolation level repeatable read", "start transaction")
ENDS = ("commit", "commit", "end", "rollback")


def program(random: Random) -> Iterator[str]:
    """Statements alone, and in transactions that may fail; it ends outside of one."""
    is_open = False
    for _ in range(random.randint(3, LENGTH_MAX)):
        if not is_open and random.random() < 0.25:
            yield random.choice(BEGIN)
            is_open = True
        elif is_open and random.random() < 0.2:
            yield random.choice(ENDS)
            is_open = False
        elif is_open and random.random() < 0.35:
            yield random.choice(WITHIN)
        else:
            small = {"n": random.randint(1, 4), "m": random.randint(1, 3), "z": random.randint(0, 2)}
            yield random.choice(ORDINARY).format(c=random.choice("abc"), **small)
    if is_open:
        yield random.choice(ENDS)


@pytest.fixture(scope="module")
def used(server) -> Iterator[LearningSession]:
    """A connection to a database that nobody fills in between."""
    with opened(ODD, server) as database:
        yield database.first


def start(used: LearningSession, contents: Contents) -> None:
    """Whatever a program before has left."""
    used._abandon()
    used._begin(SqlStatement("commit"), contents, begins=False)


def told(outcome: object) -> object:
    """Rows that were asked for in no order are compared in none."""
    if isinstance(outcome, SqlResult):
        return outcome._replace(rows=canonical(outcome.rows), is_ordered=True)
    return outcome


@pytest.mark.parametrize("seed", SEEDS)
def test_step_by_step_it_is_the_same(odd, used, seed):
    random, facts, compared, whole = Random(seed), SqlFacts(odd, unordered_rows=True), 0, 0
    for _ in range(PROGRAMS):
        contents, transaction, sent = odd.contents, (), list[str]()
        start(used, contents)
        for text in program(random):
            sent.append(text)
            try:
                answer = facts.answer(SqlStatement(text), contents, transaction)
            except ReleaseError as refused:
                assert "another order" in refused.what, sent  # noqa: PT017 - what the program ends with, if anything
                break
            if not transaction:
                used.rows("discard sequences")  # each takes a connection that nobody had before
            real = used._send(SqlStatement(text))
            assert told(answer.outcome) == told(real), sent
            if isinstance(real, SqlResult) and answer.outcome.is_ordered:
                assert answer.outcome.rows == real.rows, sent
            assert used._is_in_transaction() == bool(answer.transaction), sent
            _, contents, transaction = answer
            if not transaction:
                assert used.contents() == contents, sent
            compared += 1
        else:
            whole += 1
    assert compared >= COMPARED_MIN and whole >= WHOLE_MIN, (compared, whole)


def test_programs_reach_what_matters():
    """Of those above: transactions that fail, that are committed, and every statement."""
    programs = [list(program(random)) for random in map(Random, SEEDS) for _ in range(PROGRAMS)]
    texts = [text for each in programs for text in each]
    assert len(texts) > 1_500
    for part in (*WITHIN, *BEGIN, *set(ENDS), *(one.partition("{")[0] for one in ORDINARY)):
        assert any(text.startswith(part) for text in texts), part
