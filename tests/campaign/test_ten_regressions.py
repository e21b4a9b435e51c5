"""Ten regressions as somebody might bring them, each named for what it is, first: nine are worse, one only likelier."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from refactorings import alone, renamed
from test_refactorings import compared, rows, written

from shares import share
from wakeproof.report.changes import broken_changes
from wakeproof.results.schema import comparison_exit_code


class Regression(NamedTuple):
    """Of this release, these words written for those; the scenario that shows it, and the property that says so."""

    release: str
    old: str
    new: str
    scenario: str
    property: str
    word: str = "worse"


CLEARED = "clear_dispatch(wake.entity_url, request.consumer_id, wake.epoch)"
IDLED = "update_status(wake.entity_url, EntityStatus.IDLE)"
REGRESSIONS = {
    "releases nothing without the token": Regression(
        "decoupled",
        "if request.epoch is not None:",
        "if request.epoch is not None and still_owns_claim:",
        "restart-before-done",
        "no_leaked_claim",
    ),
    "the entity is idle before anybody asked whose it is": Regression(
        "fenced",
        f"{CLEARED}, {IDLED}",
        f"{IDLED}, {CLEARED}",
        "newer-wake",
        "idle_means_idle",
    ),
    "a heartbeat nulls the lease": Regression(
        "decoupled",
        "await materialize_heartbeat_claim(ports.db, request)",
        "await materialize_heartbeat_claim_nulling_lease(ports.db, request)",
        "heartbeats",
        "lease_kept",
    ),
    "a done goes on although upstream refused it": Regression(
        "decoupled",
        "return callback if acknowledged.ok else Reply(502)",
        "return callback",
        "slow-runner",
        "idle_means_idle",
    ),
    "a status may leave what is terminal": Regression(
        "decoupled",
        "if row is None or row.status in TERMINAL:",
        "if row is None:",
        "operator-stop",
        "terminal_status",
    ),
    "a write is not checked": Regression(
        "decoupled",
        "if not await ports.tokens.check(request.stream_path, request.token):",
        "if not request.token:",
        "slow-runner",
        "write_authority",
    ),
    "the row is left active": Regression(
        "fenced",
        "end_row(request.consumer_id, wake.epoch, ClaimStatus.RELEASED), ",
        "",
        "no-reaper",
        "no_leaked_claim",
    ),
    "a late claim overwrites a newer one": Regression(
        "fenced",
        "and row.epoch >= epoch",
        "and row.epoch == epoch",
        "slow-runner",
        "rightful_writer",
    ),
    "the reaper does not wait for the lease": Regression(
        "fenced",
        "tables.leases.run_out(row.consumer_id, row.epoch) > row.renewals",
        "tables.leases.run_out(row.consumer_id, row.epoch) >= 0",
        "slow-runner",
        "claim_owner",
    ),
    "a look at the database before the token is cleared": Regression(
        "decoupled",
        "        if still_owns_claim:\n",
        "        if still_owns_claim:\n            await ports.db.execute(read_entity(stream))\n",
        "newer-wake",
        "token_owner",
        "likelier",
    ),
}
EACH_TIME = ("releases nothing without the token", "a look at the database before the token is cleared")


@pytest.mark.parametrize("name", share(REGRESSIONS, EACH_TIME))
def test_it_is_named_for_what_it_is(tmp_path, name):
    of = REGRESSIONS[name]
    source = alone(of.release)
    assert source.count(of.old) == 1
    report = compared(of.release, written(tmp_path, "head", source.replace(of.old, of.new)), (of.scenario,))
    changed = {row.property: row.change for row in rows(report)}
    first = next(broken_changes(report.results))
    assert (changed[of.property], first.row.change) == (of.word, of.word)
    assert comparison_exit_code(report) == (1 if of.word == "worse" else 0)
    assert of.word == "worse" or "worse" not in changed.values()


def test_base_is_led_along_the_run_of_head_by_what_it_does(tmp_path):
    """Both lines where they part, although HEAD calls everything otherwise: and not where the first name differs."""
    of = REGRESSIONS["releases nothing without the token"]
    head = renamed(alone(of.release).replace(of.old, of.new))
    report = compared(of.release, written(tmp_path, "head", head), (of.scenario,))
    [parting] = [row.compared.parting for row in rows(report) if row.property == of.property]
    assert (parting.head, parting.base, parting.breaks) == (
        "done(w1).answer → 200",
        "done(w1).release_row → released",
        False,
    )
    assert [site.function for site in parting.head_sites] == ["done_of_ours"]
    assert [site.function for site in parting.base_sites] == ["done", "materialize_released_claim"]
    assert parting.base_sites[-1].text == "claim = await db.execute(release_row(consumer_id, epoch))"
