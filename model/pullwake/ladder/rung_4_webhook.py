"""A webhook wake gets its rows too, so that its done and the reaper find them; a failed post undoes nothing."""

from __future__ import annotations

from dataclasses import replace

from pullwake.ladder import rung_3_reaper
from pullwake.releases.fenced import handlers as fenced

RELEASE = replace(
    rung_3_reaper.RELEASE,
    name="ladder-4-webhook",
    about="ladder-3-reaper, and rows for webhook wakes, with nothing undone after a failed post",
    webhook=fenced.webhook,
)
