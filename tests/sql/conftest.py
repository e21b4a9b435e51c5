"""A database to learn from, with a schema of odd ends; skipped where no PostgreSQL can be had."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from learning import ODD

from wakeproof.sql.cluster import PACKAGE
from wakeproof.sql.database import FactDatabase, opened
from wakeproof.sql.embedded import embedded
from wakeproof.sql.schema_files import SchemaFiles


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The URL of an embedded server, which all tests of a process share."""
    if importlib.util.find_spec(PACKAGE) is None:
        pytest.skip(f"{PACKAGE}, which brings a PostgreSQL, is not installed")
    with embedded() as running:
        yield running.url


@pytest.fixture(scope="session")
def odd(server) -> Iterator[FactDatabase]:
    with opened(ODD, server) as database:
        yield database


@pytest.fixture(scope="session")
def database_of(server):
    """A database with these migrations, for as long as a test wants it."""

    @contextmanager
    def made(folder, migration: str, seed=None):
        (folder / "0001.sql").write_text(migration)
        with opened(SchemaFiles(folder, seed or {}), server) as database:
            yield database

    return made
