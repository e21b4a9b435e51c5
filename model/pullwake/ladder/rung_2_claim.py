"""A claim is written down in one transaction, and only if no newer wake of its stream was."""

from __future__ import annotations

from dataclasses import replace

from pullwake.ladder import rung_1_done
from pullwake.releases.fenced import handlers as fenced

RELEASE = replace(
    rung_1_done.RELEASE,
    name="ladder-2-claim",
    about="ladder-1-done, and a claim is one transaction, refused once a newer wake has a row",
    claim=fenced.claim,
)
