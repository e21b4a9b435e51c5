"""The write token is the claim row's, good for as long as the entity is dispatched to it: this is `fenced`.

Nothing is left in this process for a done to clear, so the done is `fenced`'s own from here on.
"""

from __future__ import annotations

from dataclasses import replace

from pullwake.ladder import rung_4_webhook
from pullwake.releases.fenced import handlers as fenced
from pullwake.releases.fenced.tokens import Forgotten

RELEASE = replace(
    rung_4_webhook.RELEASE,
    name="ladder-5-token",
    about="ladder-4-webhook, and write tokens in the claim rows",
    claim_callback=fenced.claim_callback,
    write=fenced.write,
    done=fenced.done,
    tokens=Forgotten,
)
