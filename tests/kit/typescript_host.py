"""The module in TypeScript as a test drives it: its host, requests to it, and the answers where all goes well."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

import pytest

from kits import NODE, ROOT
from wakeproof.kit.client import HostLimits
from wakeproof.kit.messages import ErrorGiven, OutcomeGiven, StepGiven

FOLDER = ROOT / "model/pullwake/typescript"
NEEDS_PACKAGES = pytest.mark.skipif(
    not (FOLDER / "node_modules").is_dir(), reason="`npm install` was not run in model/pullwake/typescript"
)
PATIENT = HostLimits(starting_s=120)
"""It loads TypeScript, which takes longer where a machine has other things to do."""

LOADER = FOLDER / "node_modules/tsx/dist/loader.mjs"
TABLE = re.compile(r'^(?:with lapsed as \()?.*?\b(?:from|into|update) "?(\w+)')
STREAM = {"path": "agents/a/main", "tail_offset": "1", "has_pending": True}
GRANT = {"wake_id": "w1", "generation": 1, "token": "t", "lease_ttl_ms": 30_000, "streams": [STREAM]}
CALLBACK = "/_electric/callback-forward/w1"
WAKE = {"wake_id": "w1", "generation": 1, "streams": [STREAM], "callback_url": "http://localhost:4000/callback"}
REQUESTS: dict[str, dict[str, Any]] = {
    "claim": {"path": "/_electric/runners/r1/claim", "body": {"subscription_id": "s1"}},
    "callback": {"path": CALLBACK, "body": {"wakeId": "w1", "epoch": 1}},
    "heartbeat": {"path": CALLBACK, "token": "t", "body": {"epoch": 1}},
    "done": {"path": CALLBACK, "token": "t", "body": {"epoch": 1, "acks": [], "done": True}},
    "done that mints": {"path": CALLBACK, "token": "t", "body": {"wakeId": "w1", "epoch": 1, "done": True}},
    "webhook": {"path": "/_electric/webhook-forward/s1", "body": {**WAKE, "callback_token": "t"}},
    "write": {"path": "/streams/agents/a/main", "token": "t", "body": {}},
    "stop": {"path": "/_electric/entities/agents/a/stop"},
    "reap": {},
}


class Found(NamedTuple):
    """What the tables hold for the wake: the status of its entity, whether it has a row and is dispatched to."""

    status: str = "running"
    has_row: bool = True
    is_dispatched: bool = True


WELL = Found()


def host(release: str, adapter: str = "wakeproof") -> list[str]:
    """The command that serves a release; the loader is found from wherever it is started."""
    return [NODE[0], "--import", LOADER.as_uri(), NODE[1], str(FOLDER / f"adapter/{adapter}.ts"), release]


def table_in(effect: dict[str, Any]) -> str:
    found = TABLE.match(" ".join(effect["text"].split()))
    return found[1] if found else ""


def goes_well(effect: dict[str, Any], found: Found = WELL) -> StepGiven:
    """Upstream and the runner consent, and a statement gives the rows that there are."""
    return StepGiven(effect["id"], OutcomeGiven(_reply(effect) if effect["of"] == "http" else _rows(effect, found)))


def goes_wrong(effect: dict[str, Any], *, definite: bool = True) -> StepGiven:
    return StepGiven(effect["id"], OutcomeGiven(error=ErrorGiven(definite, "error", "no such luck", None)))


def _reply(effect: dict[str, Any]) -> Any:
    body = GRANT if effect["url"].endswith("/claim") else {"ok": True}
    return {"status": 200, "headers": {}, "body": json.dumps(body)}


def _rows(effect: dict[str, Any], found: Found) -> Any:
    text, table = " ".join(effect["text"].split()), table_in(effect)
    verb = text.split()[0]
    told = text.partition(" from ")[0] if verb == "select" else text.partition(" returning ")[2]
    columns = re.findall(r'"(\w+)"(?!\.)', told)
    if told == "true":
        columns = ["bool"]
    if verb == "with":
        columns = ["entity_url"]
    is_there = found.is_dispatched if table == "entity_dispatch_state" else found.has_row or table != "consumer_claims"
    rows = [[_value(name, table, found) for name in columns]] if columns and is_there else []
    return {"columns": [[name, 25] for name in columns], "rows": rows, "count": len(rows), "command": verb.upper()}


def _value(name: str, table: str, found: Found) -> str | None:
    known = {
        "status": {"entities": found.status, "runners": "enabled"}.get(table, "released"),
        "url": "/agents/a",
        "entity_url": "/agents/a",
        "stream_path": "/agents/a/main",
        "primary_stream": "/agents/a/main",
        "callback_url": "ds-subscription:s1",
        **dict.fromkeys(("epoch", "renewals", "lease_ms"), "1"),
    }
    return None if name.endswith(("_at", "_streams")) else known.get(name, f"a {name}")
