"""What the campaigns counted, in one file: reports/under-fire.json, from which reports/under-fire.md is made."""

from __future__ import annotations

import json
import os
import platform
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
LEDGER = ROOT / "reports/under-fire.json"


class Row(NamedTuple):
    """What was tried (`what`, by `how`), how often, and how often each thing that must not be was found."""

    what: str
    how: str
    tried: int
    found: Mapping[str, int]
    seconds: float


def record(campaign: str, rows: list[Row], ledger: Path = LEDGER) -> None:
    """Put a campaign's rows in the place of its earlier ones; those of other campaigns stay."""
    kept = json.loads(ledger.read_text(encoding="utf-8")) if ledger.exists() else {}
    kept[campaign] = {
        "commit": f"commit {_commit()}",
        "where": f"CPython {platform.python_version()} on {platform.system()}, {os.cpu_count()} cores",
        "rows": [row._asdict() | {"seconds": round(row.seconds)} for row in rows],
    }
    ledger.write_text(json.dumps(dict(sorted(kept.items())), indent=2) + "\n", encoding="utf-8")


def _commit() -> str:
    told = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return told.stdout.strip()
