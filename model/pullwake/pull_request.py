"""The pull request's own table (electric-sql/electric #4346), and how to observe its rows.

What it claims before the fix is told by its text: B and C leave the older row active, B leaves the entity running
too, A and E behave alike before and after, and D failed before the fix. F is the review's open case.
"""

from __future__ import annotations

from pullwake.module.tables import ClaimRow, EntityRow
from pullwake.world import records as r
from wakeproof.kernel.machine import Machine, Transition
from wakeproof.labels import subject_of
from wakeproof.scenario.worlds import Claims

COLUMNS = ("entity_cleared", "still_owns_claim", "claim row", "entity", "token", "outcome")
AFTER = {
    "A": ("true", "true", "released", "idle", "cleared", "recovers"),
    "B": ("true", "false", "released", "idle", "(none)", "recovers"),
    "C": ("false", "false", "released", "running", "newer kept", "recovers"),
    "D": ("false", "true", "released", "idle", "cleared", "recovers"),
    "E": ("false", "false", "no row", "running", "newer kept", "recovers"),
    "F": ("false", "false", "", "running", "", "fails"),
}
BEFORE = {
    "A": ("", "true", "released", "idle", "cleared", "recovers"),
    "B": ("", "false", "active", "running", "(none)", "fails"),
    "C": ("", "false", "active", "running", "newer kept", "fails"),
    "D": ("", "", "", "", "", "fails"),
    "E": ("", "false", "no row", "running", "newer kept", "recovers"),
    "F": ("", "", "", "", "", "fails"),
}
CLAIMED = {"lease_nulling": BEFORE, "token_gated": BEFORE, "decoupled": AFTER, "stream_scoped": AFTER}
CONCERNS = ("no_leaked_claim", "no_stuck_entity", "token_owner")
NOT_RUN = "—"


def claimed(run: str, release: str) -> tuple[str, ...]:
    """Cell by cell; of releases that the pull request does not know it claims nothing."""
    return CLAIMED.get(release, {}).get(run, ("",) * len(COLUMNS))


def observe(machine: Machine, path: list[Transition], at: str) -> tuple[str, ...]:
    """The cells of one run, when the decisive done answers; the outcome is that of the whole run."""
    done = subject_of(at)
    number = next(n for n, t in enumerate(path) if any(note.label == at for note in t.step.notes))
    notes = {note.label: note.result for t in path[: number + 1] for note in t.step.notes}
    state = path[number].to.state
    values = dict(
        zip(machine.layout.slots, (machine.layout.decode(state, s) for s in machine.layout.slots), strict=True)
    )
    found = [f.property for t in path for f in t.step.findings] + [f.property for f in path[-1].to.end.findings]
    return (
        _cleared(notes.get(f"{done}.clear_dispatch")) or ("false" if f"{done}.release_row" in notes else NOT_RUN),
        notes.get(f"{done}.owns", NOT_RUN),
        _row(values),
        next(row.status.value for row in values.values() if isinstance(row, EntityRow)),
        _token(values, cleared=f"{done}.clear_stream" in notes),
        "fails" if any(concern in found for concern in CONCERNS) else "recovers",
    )


def _cleared(result: str | None) -> str:
    """Whether a dispatch row was cleared; of a module with SQL of its own it is told how many were."""
    return {"1 row": "true", "0 rows": "false"}.get(result or "", result or "")


def _row(values: dict[object, object]) -> str:
    rows = [row for row in values.values() if isinstance(row, ClaimRow) and row.epoch == 1]
    return rows[0].status.value if rows else "no row"


def _token(values: dict[object, object], *, cleared: bool) -> str:
    kept = r.token_in(values.get(r.token(0, "stream/a")))
    if not kept:
        return "cleared" if cleared else "(none)"
    return "older kept" if kept == "token(w1)" else "newer kept"


CLAIMS = Claims("The pull request's table", COLUMNS, claimed, observe)
