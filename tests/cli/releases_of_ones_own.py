"""Release files as somebody would write them before a merge: sound, broken on purpose, and against the rules."""

from __future__ import annotations

HEAD = """
import random
import sys
import time

from pullwake.module.handlers import acknowledge_done
from pullwake.module.materialize import materialize_released_claim
from pullwake.module.messages import Reply
from pullwake.module.release import Release
from pullwake.module.statements import read_entity, update_status
from pullwake.module.tables import EntityStatus

SEEN = []


async def done(ports, request):
    callback = await acknowledge_done(ports, request)
    if isinstance(callback, Reply):
        return callback
"""
SOUND = """
    released = await materialize_released_claim(ports.db, request.consumer_id, request.epoch)
    if released.entity_cleared:
        entity = await ports.db.execute(read_entity(callback.primary_stream))
        await ports.db.execute(update_status(entity.url, EntityStatus.IDLE))
"""
TAIL = """
    if await ports.tokens.owns(callback.primary_stream, request.consumer_id):
        await ports.tokens.clear_stream(callback.primary_stream)
    return Reply(200)


MINE = Release(name="mine", about="mine", done=done)
"""


def release(body: str = SOUND) -> str:
    """A release file whose done does this between the acknowledgement and the clearing of the token."""
    return HEAD + body + TAIL


# The gate before the release of the row is gone, and the release with it.
LEAKING = release("\n")
CLOCK = release("    started = time.time()\n")
CHANCE = release("    drawn = random.random()\n")
SETS = release("    for name in {'a', 'b'}:\n        await ports.db.execute(read_entity(name))\n")
GLOBAL = release("    SEEN.append(request.consumer_id)\n")
NAMED_GLOBAL = release("    global COUNT\n    COUNT = 1\n")
