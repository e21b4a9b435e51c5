"""A claim is written down in one transaction, and only if no newer wake of its stream was.

The gate looks at rows that the transaction does not write, so from here on the level is that of `fenced`.
"""

from __future__ import annotations

from dataclasses import replace

from pullwake.releases import fenced as whole
from pullwake.releases import stream_scoped
from pullwake.releases.fenced import handlers as fenced

RELEASE = replace(
    stream_scoped.RELEASE,
    name="ladder-1-claim",
    about="stream_scoped, and a claim is one transaction, void once a newer wake has a row",
    claim=fenced.claim,
    isolation=whole.RELEASE.isolation,
)
