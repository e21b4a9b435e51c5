"""This project's own release: authority is in the tables, each decision is one transaction, a reaper ends what is left.

`FENCED.md`, two folders up, says which hazard each of its parts closes. Nothing here asks what this process
remembers, so a restart or a second replica changes nothing.
"""

from __future__ import annotations

from pullwake.module.release import Release
from pullwake.releases.fenced import handlers
from pullwake.releases.fenced.tokens import Forgotten

RELEASE = Release(
    name="fenced",
    about="authority in the tables, one transaction per decision, a reaper",
    done=handlers.done,
    claim=handlers.claim,
    claim_callback=handlers.claim_callback,
    write=handlers.write,
    heartbeat=handlers.heartbeat,
    webhook=handlers.webhook,
    tokens=Forgotten,
    reap=handlers.reap,
    isolation="serializable",
)
