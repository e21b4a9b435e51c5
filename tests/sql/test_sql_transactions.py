"""Begin to commit as one step: what each statement sees of those before it, and what is committed in the end."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from learning import Holds, failure, learned, result, rows, sql

from wakeproof.errors import ReleaseError
from wakeproof.sql.facts import SqlFacts
from wakeproof.sql.values import OpenTransaction, SqlError, SqlResult, SqlStatement

PARENTS: Holds = {"parent": (("1", "a"), ("2", "b"))}
CLASH = "insert into parent values (1, 'x')"
ALL = None


class Steps(NamedTuple):
    """What is sent from begin to end; what each answers: a command, rows, or an SQLSTATE; what is committed."""

    sent: dict[str, object]
    leaves: Holds
    needs: set[str] | None
    holds: Holds = PARENTS


RUNS = {
    "it sees its own writes": Steps(
        {"begin": "BEGIN", "update parent set name = 'c' where id = 1": "UPDATE",
         "select name from parent order by id": rows("c", "b"), "commit": "COMMIT"},
        {"parent": (("1", "c"), ("2", "b")), "audit": (("1", "UPDATE c", "2026-01-01 00:00:00+00"),),
         "audit_id_seq": (("1", "t"),)},
        {"parent", "audit", "audit_id_seq"},
    ),
    "what is rolled back has never been, and a deferred key is not looked at": Steps(
        {"begin": "BEGIN", "delete from parent where id = 1": "DELETE", "select id from parent": rows("2"),
         "rollback": "ROLLBACK"},
        {}, {"parent", "child"},
    ),
    "but for what it drew": Steps(
        {"start transaction": "START TRANSACTION", "select nextval('three')": rows("1"),
         "select currval('three'), lastval()": (("1", "1"),), "abort": "ROLLBACK"},
        {"three": (("1", "t"),)}, {"three"},
    ),
    "after an error it takes nothing but its end": Steps(
        {"begin": "BEGIN", CLASH: "23505", "select 1": "25P02", "savepoint a": "25P02", "commit": "ROLLBACK"}, {}, ALL
    ),
    "an error that is rolled back": Steps({"begin": "BEGIN", CLASH: "23505", "rollback": "ROLLBACK"}, {}, ALL),
    "back to a savepoint": Steps(
        {"begin": "BEGIN", "insert into parent values (3, 'c')": "INSERT", "savepoint a": "SAVEPOINT", CLASH: "23505",
         "rollback to savepoint a": "ROLLBACK", "insert into parent values (4, 'd')": "INSERT",
         "release savepoint a": "RELEASE", "end": "COMMIT"},
        {"parent": (("1", "a"), ("2", "b"), ("3", "c"), ("4", "d"))}, ALL,
    ),
    "what was drawn before it went back": Steps(
        {"begin": "BEGIN", "savepoint a": "SAVEPOINT", "select nextval('three')": rows("1"),
         "rollback to a": "ROLLBACK", "commit": "COMMIT"},
        {"three": (("1", "t"),)}, ALL,
    ),
    "a key that is checked in the end, and put right before": Steps(
        {"begin": "BEGIN", "insert into later values (1, 5)": "INSERT", "insert into parent values (5, 'e')": "INSERT",
         "commit": "COMMIT"},
        {"later": (("1", "5"),), "parent": (*PARENTS["parent"], ("5", "e"))}, {"later", "parent"},
    ),
    "one that is not put right fails the commit": Steps(
        {"begin": "BEGIN", "insert into later values (1, 5)": "INSERT", "commit": "23503"}, {}, ALL
    ),
    "or is asked for at once": Steps(
        {"begin": "BEGIN", "set constraints all immediate": "SET CONSTRAINTS",
         "insert into later values (1, 5)": "23503", "rollback": "ROLLBACK"},
        {}, ALL,
    ),
    "a level of isolation, which one alone does not notice": Steps(
        {"begin isolation level serializable": "BEGIN", "select count(*) from parent": rows("2"), "commit": "COMMIT"},
        {}, {"parent"},
    ),
    "a level that is set afterwards": Steps(
        {"begin": "BEGIN", "set transaction isolation level repeatable read": "SET",
         "select current_setting('transaction_isolation')": rows("repeatable read"), "commit": "COMMIT"},
        {}, set(),
    ),
    "a transaction that reads": Steps(
        {"begin read only": "BEGIN", "delete from parent": "25006", "rollback": "ROLLBACK"}, {}, ALL
    ),
    "a table that is locked": Steps(
        {"begin": "BEGIN", "lock table parent in access exclusive mode": "LOCK TABLE", "commit": "COMMIT"}, {},
        {"parent"},
    ),
    "a setting of its own": Steps(
        {"begin": "BEGIN", "set local wakeproof.mine = '1'": "SET",
         "select current_setting('wakeproof.mine')": rows("1"),
         "select set_config('wakeproof.mine', '2', true)": rows("2"), "commit": "COMMIT"},
        {}, set(),
    ),
    "an error where it begins": Steps({"begin as one likes": "42601"}, {}, ALL),
    "an end that ends nothing": Steps({"commit": "COMMIT"}, {}, set()),
}  # fmt: skip


def told(outcome: SqlResult | SqlError, expected: object) -> object:
    if isinstance(outcome, SqlError):
        return outcome.sqlstate
    return outcome.rows if isinstance(expected, tuple) else outcome.command


@pytest.mark.parametrize("steps", RUNS.values(), ids=RUNS)
def test_step_by_step(odd, steps):
    facts, contents, transaction = SqlFacts(odd), {**odd.contents, **steps.holds}, ()
    before = contents
    for text, expected in steps.sent.items():
        asked = (*(transaction.statements if transaction else ()), SqlStatement(text))
        outcome, contents, transaction = facts.answer(SqlStatement(text), contents, transaction)
        assert told(outcome, expected) == expected, text
        assert (contents is before) == ((not transaction and not steps.leaves) or bool(transaction))
    assert not transaction
    assert {name: held for name, held in contents.items() if held != before[name]} == steps.leaves
    assert facts.fact(asked, before).needs == tuple(sorted(odd.contents if steps.needs is None else steps.needs))


@pytest.mark.parametrize("steps", RUNS.values(), ids=RUNS)
def test_it_is_the_same_whether_a_transaction_goes_on_or_is_begun_again(odd, steps):
    contents = {**odd.contents, **steps.holds}
    asked = tuple(map(SqlStatement, steps.sent))
    runs = [asked[:size] for size in range(1, len(asked) + 1)]
    going_on = [odd.learn(run, contents) for run in runs]
    assert [odd.learn(run, contents) for run in reversed(runs)] == going_on[::-1]


def test_another_question_in_between_is_no_part_of_it(odd):
    begin, insert, count = map(
        SqlStatement, ("begin", "insert into parent values (3, 'c')", "select count(*) from parent")
    )
    contents = {**odd.contents, **PARENTS}
    assert result(odd.learn((begin, insert, count), contents)).rows == rows("3")
    assert result(odd.learn((count,), contents)).rows == rows("2")
    other = {**contents, "parent": (("1", "a"),)}
    odd.learn((begin, insert), contents)
    assert result(odd.learn((begin, insert, count), other)).rows == rows("2")


def test_an_open_transaction_changes_nothing_yet(odd):
    fact = learned(odd, sql("begin", "delete from parent", holds=PARENTS))
    assert fact.is_open and fact.changed == () and result(fact).affected == 2


def test_a_transaction_has_one_time_and_a_statement_its_own(odd):
    begin = SqlStatement("begin", clock_ms=1_000)
    ask = SqlStatement("select now(), statement_timestamp(), clock_timestamp()", clock_ms=2_500)
    seen = result(odd.learn((begin, ask), odd.contents)).rows[0]
    assert seen == ("2026-01-01 00:00:01+00", "2026-01-01 00:00:02.5+00", "2026-01-01 00:00:02.5+00")


def test_time_goes_on_for_defaults_and_triggers(odd):
    day_ms = 86_400_000
    fact = odd.learn(
        (SqlStatement("insert into child (n) values (1) returning at, day", clock_ms=day_ms),), odd.contents
    )
    assert result(fact).rows == (("2026-01-02 00:00:00+00", "2026-01-02"),)


def test_what_somebody_else_commits_in_between_is_named_where_it_was_needed(odd):
    """A statement that replays the transaction on their contents would lose what they wrote, or see too much."""
    facts, contents = SqlFacts(odd), {**odd.contents, **PARENTS}
    _, _, transaction = facts.answer(SqlStatement("begin"), contents)
    _, _, transaction = facts.answer(SqlStatement("update parent set name = 'c' where id = 1"), contents, transaction)
    unneeded = {**contents, "plain": (("x", "y"),)}
    assert facts.answer(SqlStatement("commit"), unneeded, transaction).contents["plain"] == (("x", "y"),)
    others = {**contents, "parent": (("1", "a"), ("2", "z"))}
    with pytest.raises(ReleaseError, match="while somebody else committed to parent") as refused:
        facts.answer(SqlStatement("commit"), others, transaction)
    assert "between begin and commit" in refused.value.remedy


CATCHES = """
create table things (id int primary key, other int);
create table others (id int primary key);
create function put(x int) returns text language plpgsql as $$
begin
    begin
        insert into others values (x);
        return 'put';
    exception when unique_violation then
        return 'was there';
    end;
end $$;
"""


def test_a_function_that_catches_an_error_may_have_needed_anything(database_of, tmp_path):
    """Its locks are gone with what it caught, so the needs that locks tell would be too few."""
    with database_of(tmp_path, CATCHES) as database:
        put = (SqlStatement("select put(1)"),)
        first = database.learn(put, database.contents)
        again = database.learn(put, {**database.contents, "others": (("1",),)})
        assert (result(first).rows, result(again).rows) == (rows("put"), rows("was there"))
        assert first.needs == again.needs == tuple(database.contents)


def test_a_transaction_without_end_is_named(odd):
    facts, contents, transaction = SqlFacts(odd), odd.contents, OpenTransaction((SqlStatement("begin"),) * 200, ())
    with pytest.raises(Exception, match="more than 200 in its transaction") as refused:
        facts.answer(SqlStatement("select 1"), contents, transaction)
    assert "loop that never ends" in str(refused.value)


def test_a_failed_transaction_says_so_until_it_ends(odd):
    asked = sql("begin", CLASH, "select 1", holds=PARENTS)
    fact = learned(odd, asked)
    assert failure(fact).sqlstate == "25P02" and fact.is_open
