"""How every connection of ours begins: with settings that no server, database or environment changes.

They are what `reset all` goes back to, also in the middle of a transaction that has set others for itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import psycopg

from wakeproof.sql.pinned import STATEMENT_MS, TRANSACTION_MS

STATEMENT_S = 5
"""Of a statement that takes longer nothing is known: it is `inconclusive`."""
WRITING: Mapping[str, str] = MappingProxyType(
    {
        "client_encoding": "UTF8",
        "client_min_messages": "error",
        "datestyle": "ISO, MDY",
        "timezone": "UTC",
        "intervalstyle": "postgres",
        "extra_float_digits": "1",
        "bytea_output": "hex",
        **dict.fromkeys(("lc_messages", "lc_monetary", "lc_numeric", "lc_time"), "C"),
        "standard_conforming_strings": "on",
        "array_nulls": "on",
        "quote_all_identifiers": "off",
        "transform_null_equals": "off",
        TRANSACTION_MS: "0",
        STATEMENT_MS: "0",
    }
)
"""How values are read and written as text, and where the clock stands: for migrations, seed rows and statements."""
LEARNING: Mapping[str, str] = MappingProxyType(
    {
        **WRITING,
        "jit": "off",
        "max_parallel_workers_per_gather": "0",
        "statement_timeout": f"{STATEMENT_S}s",
    }
)
"""Of the connections that learn."""


def connected(url: str, settings: Mapping[str, str] = WRITING) -> psycopg.Connection:
    """A connection that commits each statement. Raises `psycopg.Error` where there is none to be had."""
    options = " ".join(f"-c {name}={_escaped(value)}" for name, value in settings.items())
    asked = psycopg.conninfo.conninfo_to_dict(url).get("options") or ""
    return psycopg.connect(url, autocommit=True, options=f"{asked} {options}", client_encoding="UTF8")


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace(" ", "\\ ")
