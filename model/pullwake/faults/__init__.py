"""The fault kinds, one file each. A kind says what it does, and which rules it adds to a world that allows it."""

from __future__ import annotations

from pullwake.faults import (
    answer_lost,
    arrives_late,
    client_times_out,
    lease_runs_out,
    notification_fails,
    operator_stops,
    post_fails,
    restart,
    runner_dies,
    statement_fails,
    upstream_fails,
)
from pullwake.faults.kind import FaultKind

KINDS: dict[str, FaultKind] = {
    module.FAULT.name: module.FAULT
    for module in (
        restart,
        statement_fails,
        upstream_fails,
        notification_fails,
        post_fails,
        runner_dies,
        client_times_out,
        lease_runs_out,
        operator_stops,
        answer_lost,
        arrives_late,
    )
}
