"""A reaper ends the claims that no done will end. With it the heartbeat that renews what the reaper looks at."""

from __future__ import annotations

from dataclasses import replace

from pullwake.ladder import rung_2_done
from pullwake.releases.fenced import handlers as fenced

RELEASE = replace(
    rung_2_done.RELEASE,
    name="ladder-3-reaper",
    about="ladder-2-done, and a reaper, for which each heartbeat renews the row's lease first",
    heartbeat=fenced.heartbeat,
    reap=fenced.reap,
)
