"""Every statement of the module has its SQL, no SQL is left over, and results are read as the effect declares."""

from __future__ import annotations

import re

import pytest

from pullwake.module.statements import STATEMENTS, Statement
from pullwake.module.tables import ClaimRow, ClaimStatus
from pullwake.plugin import PLUGIN
from pullwake.postgres.database import text_of
from pullwake.postgres.results import reader
from pullwake.postgres.sql import SQL

SHIPPED = {
    name: one
    for name, one in STATEMENTS.items()
    if one.effect.__module__.startswith(("pullwake.module", "pullwake.releases"))
}


def test_there_are_statements_at_all():
    assert PLUGIN.name == "pullwake" and len(SHIPPED) >= 15


def test_every_statement_has_its_sql_and_none_is_left_over():
    assert SHIPPED.keys() == SQL.keys()


@pytest.mark.parametrize("name", SHIPPED)
def test_the_parameters_are_those_of_the_effect(name):
    text = text_of(SHIPPED[name])
    used = set(re.findall(r"%\((\w+)\)s", text.sql))
    assert used - {"tenant", "lease"} == set(text.parameters)
    assert "tenant" in used


@pytest.mark.parametrize("name", SHIPPED)
def test_sql_writes_where_the_catalogue_says_so(name):
    tables = set(re.findall(r"(?:INSERT INTO|UPDATE) (consumer_\w+|entit\w+)", SQL[name]))
    assert tables == {slot.partition("(")[0] for slot in SHIPPED[name].writes}


def nothing(tables) -> None: ...


def whether(tables) -> bool: ...


def several(tables) -> tuple[str, ...]: ...


def row(tables) -> ClaimRow | None: ...


def anything(tables) -> list[int]: ...


CLAIM = ("w1", 1, "released", "entity/a", "stream/a", "r1", "then", None, None, "now", None, 0)


@pytest.mark.parametrize(
    ("effect", "names", "rows", "result"),
    [
        (nothing, ["x"], [(1,)], None),
        (whether, [], [], False),
        (whether, ["ok"], [(True,)], True),
        (whether, ["ok"], [(False,)], False),
        (several, ["url"], [("a",), ("b",)], ("a", "b")),
        (several, ["url"], [], ()),
        (row, ClaimRow._fields, [], None),
        (row, ClaimRow._fields, [CLAIM], ClaimRow(*CLAIM)._replace(status=ClaimStatus.RELEASED)),
        (row, ClaimRow._fields[::-1], [CLAIM[::-1]], ClaimRow(*CLAIM)._replace(status=ClaimStatus.RELEASED)),
    ],
)
def test_a_result_is_read_as_it_is_declared(effect, names, rows, result):
    assert reader(effect)(names, rows) == result


def test_a_result_that_no_rows_can_be_is_refused():
    with pytest.raises(TypeError, match="declare None, bool"):
        reader(anything)


def test_a_statement_of_ones_own_brings_its_sql():
    assert text_of(Statement("own", (), (), nothing, sql="SELECT 1")).sql == "SELECT 1"


def test_a_statement_without_sql_is_refused_by_name():
    with pytest.raises(LookupError, match="nameless has no SQL"):
        text_of(Statement("nameless", (), (), nothing))
