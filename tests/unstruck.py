"""Scenarios whose fault does not strike, a release that renamed what it is aimed at, and their verdicts in one line."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from wakeproof.campaign.campaign import campaign
from wakeproof.campaign.work import Method, Pair
from wakeproof.checker.limits import Limits
from wakeproof.results.schema import Report, Result
from wakeproof.scenario.library import load_all

RENAMED = """
from pullwake.module.handlers import acknowledge_done
from pullwake.module.materialize import Released, materialize_released_claim
from pullwake.module.messages import Reply
from pullwake.module.release import Release
from pullwake.module.statements import ENTITY, read_entity, statement, update_status
from pullwake.module.tables import EntityStatus


@statement(reads=(ENTITY,), writes=(ENTITY,))
def set_status(tables, url, status):
    return update_status.effect(tables, url, status)


async def done(ports, request):
    callback = await acknowledge_done(ports, request)
    if isinstance(callback, Reply):
        return callback
    stream = callback.primary_stream
    try:
        still_owns_claim = await ports.tokens.owns(stream, request.consumer_id)
        entity = await ports.db.execute(read_entity(stream))
        released = await materialize_released_claim(ports.db, request.consumer_id, request.epoch)
        if entity and (released.entity_cleared or still_owns_claim):
            await SENT
            await ports.events.on_entity_changed(entity.url)
        if still_owns_claim:
            await ports.tokens.clear_stream(stream)
    except Exception as error:
        await ports.log.swallowed(str(error))
    return Reply(200)


RELEASE = Release(name="renamed", about="decoupled, its status written by other names", done=done)
"""
SENT = {
    "statement": "ports.db.execute(set_status(entity.url, EntityStatus.IDLE))",
    "transaction": 'ports.db.transaction("finish_entity", set_status(entity.url, EntityStatus.IDLE))',
}


@cache
def renamed(sent: str = "statement") -> str:
    """A release whose done writes the status by `set_status`, alone or in a transaction `finish_entity`.

    There is one file for the whole process: a statement's name belongs to one.
    """
    return f"{_folder()}/{sent}.py:RELEASE"


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="wakeproof-renamed-"))
    for name, sent in SENT.items():
        text = RENAMED.replace("SENT", sent).replace("set_status", f"set_status_in_{name}")
        (folder / f"{name}.py").write_text(text)
    return folder


SCENARIO = """
world = "pullwake"
title = "The status update fails, and the same done comes again"
about = "As status-failure-retry, aimed as a test says."
seeds = 20
[bounds]
messages = 1
upstream = "permissive"
done_retries = 1
[faults.client_times_out]
max = 1
[faults.statement_fails]
"""
BY_LABEL = f"{SCENARIO}max = 1\nonly = ['done(w1).update_status']\n"
BY_DEED = f"{SCENARIO}max = 1\nonly = ['done(w1).writes entities']\n"
UNMET = '[expect.every]\ninconclusive.terminal_status = "nobody stops the entity"\n'


def aimed(*patterns: str, **budget: str) -> str:
    """The scenario, its statements failing at these patterns, or within this window."""
    lines = ["max = 1", f"only = {list(patterns)}" if patterns else ""]
    return "\n".join((SCENARIO, *lines, *(f"{key} = '{value}'" for key, value in budget.items()), UNMET))


def report(
    folder: Path,
    text: str,
    *releases: str,
    seeds: int = 20,
    method: Method = Method.PROVE,
    limits: Limits | None = None,
    settings: tuple[str, ...] = (),
) -> Report:
    """What a campaign over this scenario says."""
    (folder / "mine.toml").write_text(text)
    [scenario] = load_all([str(folder / "mine.toml")], settings, releases)
    pairs = [Pair(scenario, release, range(seeds)) for release in releases]
    return campaign(pairs, 1, lambda done, total, what: None, method, limits).report


def rows(folder: Path, text: str, release: str, **asked: object) -> dict[str, Result]:
    """Property to row."""
    return {row.property: row for row in report(folder, text, release, **asked).results}


def verdicts(folder: Path, text: str, release: str, **asked: object) -> set[str]:
    return {row.verdict for name, row in rows(folder, text, release, **asked).items() if name != "terminal_status"}
