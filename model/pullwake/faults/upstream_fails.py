"""A call to upstream fails before it arrives, or its reply is lost."""

from __future__ import annotations

from pullwake.faults.kind import call_fails

FAULT = call_fails("upstream_fails", "A call to upstream fails before it arrives, or its reply is lost.", "upstream")
