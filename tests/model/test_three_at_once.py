"""A release whose webhook dispatch starts three effects at once, as the real one: it is run as it is written."""

from __future__ import annotations

from wakeproof.api import order, prove

THREE = """
import asyncio
from dataclasses import replace

from pullwake.module.messages import Reply
from pullwake.module.ports import Unavailable
from pullwake.module.statements import read_entity, update_status, upsert_callback
from pullwake.module.tables import EntityStatus
from pullwake.releases import decoupled


async def upserted(ports, request):
    try:
        await ports.db.execute(upsert_callback(request.consumer_id, request.callback_url, request.stream_path))
    except Unavailable as error:
        await ports.log.swallowed(str(error))


async def webhook(ports, request):
    stream = request.stream_path
    upsert = asyncio.create_task(upserted(ports, request))
    entity, _ = await asyncio.gather(ports.db.execute(read_entity(stream)), ports.db.execute(read_entity(stream)))
    await upsert
    await ports.db.execute(update_status(entity.url, EntityStatus.RUNNING))
    try:
        await ports.runner.post(request.wake_id)
    except Unavailable:
        await ports.db.execute(update_status(entity.url, EntityStatus.IDLE))
        return Reply(502)
    return Reply(200)


RELEASE = replace(decoupled.RELEASE, name="three", webhook=webhook)
"""
SCENARIO = "webhook-post-fails"


def release_in(folder):
    (folder / "three.py").write_text(THREE, encoding="utf-8")
    return f"{folder / 'three.py'}:RELEASE"


def test_one_order_gives_the_verdicts_that_all_orders_give(tmp_path):
    """Why the shipped handler may upsert first and then read once: see its docstring."""
    three, shipped = (prove(SCENARIO, release) for release in (release_in(tmp_path), "decoupled"))
    assert {name: each.verdict for name, each in three.verdicts.items()} == {
        name: each.verdict for name, each in shipped.verdicts.items()
    }
    assert three.states > shipped.states


def test_each_of_calls_alike_takes_effect_by_itself(tmp_path):
    read = "webhook(w1).read_entity"
    trace = order(SCENARIO, f"{read} (2) < {read} < {read} (2) returns", release=release_in(tmp_path))
    told = [step.label for step in trace.steps]
    assert told.index(f"{read} (2)") < told.index(read)
