"""A SQL statement fails before it takes effect, or after it committed (its reply is lost)."""

from __future__ import annotations

from pullwake.faults.kind import call_fails

FAULT = call_fails(
    "statement_fails", "A SQL statement fails before it takes effect, or after it committed (its reply is lost).", "db"
)
