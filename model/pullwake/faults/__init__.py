"""The fault kinds: what the harness has for any world's requests in one table, this world's own one file each."""

from __future__ import annotations

from pullwake.faults import client_times_out, lease_runs_out, operator_stops, runner_dies
from pullwake.faults.kind import FaultKind
from pullwake.faults.of_requests import OF_REQUESTS

_OWN = {module.FAULT.name: module.FAULT for module in (runner_dies, client_times_out, lease_runs_out, operator_stops)}
_LAST = ("answer_lost", "arrives_late")

KINDS: dict[str, FaultKind] = {
    **{name: kind for name, kind in OF_REQUESTS.items() if name not in _LAST},
    **_OWN,
    **{name: OF_REQUESTS[name] for name in _LAST},
}
"""In the order in which they are listed."""
