"""From `stream_scoped` to `fenced` in rungs: each is the rung before with one change taken from `fenced`.

`LADDER.md`, one folder up, says what each closes, what it leaves open, and why the order is this one.
"""

from __future__ import annotations

from pullwake.ladder import rung_1_claim, rung_2_done, rung_3_reaper, rung_4_webhook, rung_5_token
from pullwake.module.release import Release

LADDER: dict[str, Release] = {
    rung.RELEASE.name: rung.RELEASE for rung in (rung_1_claim, rung_2_done, rung_3_reaper, rung_4_webhook, rung_5_token)
}
