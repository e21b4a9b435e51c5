"""One embedded server for all tests of this folder that want one; each takes a schema of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from wakeproof.sql.embedded import Embedded, embedded


@pytest.fixture(scope="session")
def server() -> Iterator[Embedded]:
    with embedded() as running:
        yield running
