"""A webhook post fails before it reaches the runner, or its reply is lost."""

from __future__ import annotations

from pullwake.faults.kind import call_fails

FAULT = call_fails("post_fails", "A webhook post fails before it reaches the runner, or its reply is lost.", "runner")
