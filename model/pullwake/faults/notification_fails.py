"""The on_entity_changed notification throws."""

from __future__ import annotations

from pullwake.faults.kind import call_fails

FAULT = call_fails("notification_fails", "The on_entity_changed notification throws.", "events")
