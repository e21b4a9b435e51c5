"""Releases that break a sentence of the protocol out of sight of a weaker check. Each was once proved.

Each is a shipped release with one change. Excuses belong to the operator; a write is judged by its answer; a wake is in
flight from the first of three signs; a claim row becomes active by its own grant; a reaper is asked where it could act.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

import worlds
from pullwake.module import handlers
from pullwake.module.handlers import acknowledge_done
from pullwake.module.materialize import materialize_active_claim
from pullwake.module.messages import (
    ClaimRequest,
    DoneRequest,
    Grant,
    ReapRequest,
    Refused,
    Reply,
    WakeRequest,
    WriteRequest,
)
from pullwake.module.ports import Ports, Unavailable
from pullwake.module.release import Release
from pullwake.module.statements import (
    read_callback,
    read_entity,
    statement,
    update_status,
    upsert_callback,
    upsert_claim,
)
from pullwake.module.tables import ClaimRow, ClaimStatus, EntityRow, EntityStatus, Tables
from pullwake.module.tokens import ManyStreams
from pullwake.releases import decoupled, fenced

NEWER_WAKE = {"messages": 2, "runners": 2}
WEBHOOK = {"dispatch": "webhook"}
STATEMENT = {"faults": {"statement_fails": 1}}


def like(release: Release, **unlike: Any) -> Release:
    return replace(release, name="attacks", **unlike)


def broken(release: Release, **world: Any) -> set[str]:
    return worlds.broken_anywhere(release, **world)


# no_unhandled_error, which says "a request ends in an exception ... only as the consequence of an injected failure"


async def done_that_names_nothing(ports: Ports, request: DoneRequest) -> Reply:
    await ports.events.on_entity_changed("entity/a")
    return Reply(no_such_status)  # noqa: F821 - the bug


async def done_that_hides_it(ports: Ports, request: DoneRequest) -> Reply:
    reply = await decoupled.RELEASE.done(ports, request)
    try:
        return Reply(request.status)  # type: ignore[attr-defined] # the bug
    except Exception:  # noqa: BLE001 - the bug
        return reply


async def done_that_errs_in_its_excuse(ports: Ports, request: DoneRequest) -> Reply:
    """Led to by an injected failure, and a bug all the same."""
    try:
        return await decoupled.RELEASE.done(ports, request)
    except Unavailable as error:
        return Reply(error.status)  # type: ignore[attr-defined] # the bug


async def reap_that_errs(ports: Ports, request: ReapRequest) -> Reply:
    await fenced.RELEASE.reap(ports, request)
    return Reply(int(ports.no_such_port))


async def done_that_gives_up(ports: Ports, request: DoneRequest) -> Reply:
    """Says by an exception of its own what an injected failure did."""
    try:
        return await decoupled.RELEASE.done(ports, request)
    except Unavailable as error:
        raise ValueError("the callback row could not be read") from error


@pytest.mark.parametrize("done", [done_that_names_nothing, done_that_hides_it])
def test_a_handler_that_crashes_is_not_proved(done: Any) -> None:
    assert "no_unhandled_error" in broken(like(decoupled.RELEASE, done=done))


def test_a_crash_in_a_reaper_that_nobody_waits_for_is_one_too() -> None:
    assert "no_unhandled_error" in broken(like(fenced.RELEASE, reap=reap_that_errs), faults={"runner_dies": 1})


def test_a_bug_is_no_consequence_although_a_failure_led_to_it() -> None:
    release = like(decoupled.RELEASE, done=done_that_errs_in_its_excuse)
    assert "no_unhandled_error" not in broken(release)
    assert "no_unhandled_error" in broken(release, **STATEMENT)


def test_an_error_that_says_what_failed_is_a_consequence() -> None:
    assert "no_unhandled_error" not in broken(like(decoupled.RELEASE, done=done_that_gives_up), **STATEMENT)


def test_the_story_and_the_finding_name_exception_file_and_line() -> None:
    walk = worlds.undisturbed(like(decoupled.RELEASE, done=done_that_names_nothing))
    finding, *again = [found for found in walk.execution.findings if found.property == "no_unhandled_error"]
    assert {found.why.partition(": ")[0] for found in again} == {"done(w2)"}, (
        "nothing was acked, so the work comes again"
    )
    line = done_that_names_nothing.__code__.co_firstlineno + 2
    told = "NameError: name 'no_such_status' is not defined, in done_that_names_nothing at"
    assert finding.why.startswith(f"done(w1): {told}")
    assert finding.why.endswith(f"test_properties_attacked.py:{line}")
    assert walk.result("done(w1).raised") == finding.why.removeprefix("done(w1): ")


# "a stopped or killed entity stays so": who stops it, and whom that excuses


@statement(reads=("consumer_claims", "entities"), writes=("consumer_claims", "entities"))
def attack_kill_whoever_is_late(tables: Tables) -> bool:
    """A reaper that ends a claim the other way: the entity is killed, and nothing can be asked of it any more."""
    for key, row in list(tables.consumer_claims.items()):
        if row.status is ClaimStatus.ACTIVE and tables.leases.run_out(*key) >= 1:
            tables.consumer_claims[key] = row._replace(status=ClaimStatus.EXPIRED)
            entity = tables.entities[row.entity_url]
            tables.entities[row.entity_url] = entity._replace(status=EntityStatus.KILLED)
    return True


async def reap_that_kills(ports: Ports, request: ReapRequest) -> Reply:
    await ports.db.execute(attack_kill_whoever_is_late())
    return Reply(200)


async def done_that_stops(ports: Ports, request: DoneRequest) -> Reply:
    callback = await acknowledge_done(ports, request)
    if isinstance(callback, Reply):
        return callback
    await ports.db.execute(update_status("entity/a", EntityStatus.STOPPED))
    return Reply(200)


@statement(writes=("entities",))
def attack_forget_entity(tables: Tables, url: str) -> None:
    tables.entities.pop(url, None)


async def done_that_deletes(ports: Ports, request: DoneRequest) -> Reply:
    reply = await decoupled.RELEASE.done(ports, request)
    await ports.db.execute(attack_forget_entity("entity/a"))
    return reply


def test_a_reaper_that_kills_entities_by_itself_excuses_nobody() -> None:
    found = broken(like(decoupled.RELEASE, reap=reap_that_kills), heartbeats=1, faults={"lease_runs_out": 1})
    assert "terminal_status" in found


def test_a_done_that_stops_the_entity_excuses_no_lost_message() -> None:
    found = broken(like(decoupled.RELEASE, done=done_that_stops), messages=2)
    assert {"terminal_status", "no_lost_work"} <= found


def test_a_stopped_entity_is_not_deleted_either() -> None:
    assert "terminal_status" in broken(like(decoupled.RELEASE, done=done_that_deletes), faults={"operator_stops": 1})


def test_what_was_lost_before_the_stop_is_lost() -> None:
    order = ["w1.mint < server-0.restart < write(w1).send", "done(w1).answer < stop(a).send < stop(a).answer"]
    walk = worlds.directed("decoupled", order=order, faults={"restart": 1, "operator_stops": 1})
    assert "no_lost_work" in walk.broken


def test_a_stop_that_was_asked_for_excuses_what_comes_after() -> None:
    order = ["w1.mint < stop(a).send < stop(a).answer < write(w1).send"]
    walk = worlds.directed("decoupled", order=order, faults={"operator_stops": 1})
    assert walk.result("write(w1).answer") == "401"
    assert walk.broken == []


# rightful_writer, which says "a write by the runner that holds the current wake and was given its token is accepted"


async def write_that_refuses_one(ports: Ports, request: WriteRequest) -> Reply:
    """Decided in plain Python: no check on the way says no."""
    if request.token == "token(w2)":
        return Reply(403)
    return await handlers.write(ports, request)


async def write_that_errs(ports: Ports, request: WriteRequest) -> Reply:
    return Reply(503)


async def write_that_takes_a_failure_for_a_no(ports: Ports, request: WriteRequest) -> Reply:
    try:
        return await fenced.RELEASE.write(ports, request)
    except Unavailable:
        return Reply(401)


async def write_that_asks_twice(ports: Ports, request: WriteRequest) -> Reply:
    """The first no is not the answer."""
    if not await ports.tokens.check(request.stream_path, "token(nobody)"):
        return await handlers.write(ports, request)
    return Reply(401)


def test_a_refusal_that_no_check_decided_is_one() -> None:
    assert "rightful_writer" in broken(like(decoupled.RELEASE, write=write_that_refuses_one), messages=2)


def test_an_error_that_no_failure_caused_is_a_refusal() -> None:
    assert "rightful_writer" in broken(like(decoupled.RELEASE, write=write_that_errs))


def test_a_failure_excuses_an_error_but_no_refusal() -> None:
    assert "rightful_writer" not in broken(fenced.RELEASE, **STATEMENT)
    assert "rightful_writer" in broken(like(fenced.RELEASE, write=write_that_takes_a_failure_for_a_no), **STATEMENT)


def test_a_no_on_the_way_to_a_yes_is_no_refusal() -> None:
    assert "rightful_writer" not in broken(like(decoupled.RELEASE, write=write_that_asks_twice))


async def write_unchecked(ports: Ports, request: WriteRequest) -> Reply:
    await ports.upstream.append(request.stream_path)
    return Reply(200)


def test_an_unchecked_write_of_a_runner_that_died_is_judged() -> None:
    """It comes when a newer wake has its token: nobody hears the answer, and the write is made all the same."""
    order = ["write(w1).send < r1.dies < lease(w1).runs_out < callback(w2).answer < write(w1).append"]
    faults = {"runner_dies": 1, "lease_runs_out": 1}
    walk = worlds.directed(like(decoupled.RELEASE, write=write_unchecked), order=order, faults=faults)
    assert "write_authority" in walk.broken


# idle_means_idle, which says "a wake is in flight from ..."


async def _claimed(ports: Ports, request: ClaimRequest, *, running: bool) -> tuple[Grant, EntityRow] | Reply:
    grant = await ports.upstream.claim(request.stream_path, request.runner_id)
    if isinstance(grant, Refused):
        return Reply(409)
    entity = await ports.db.execute(read_entity(request.stream_path))
    await ports.db.execute(upsert_callback(grant.consumer_id, grant.callback_url, request.stream_path))
    await materialize_active_claim(ports.db, grant, entity, request.runner_id)
    if running and entity.status is not EntityStatus.RUNNING:
        await ports.db.execute(update_status(entity.url, EntityStatus.RUNNING))
    return grant, entity


async def claim_that_trusts_the_row(ports: Ports, request: ClaimRequest) -> Reply:
    """The entity reads running already, so it is not written again."""
    claimed = await _claimed(ports, request, running=True)
    return claimed if isinstance(claimed, Reply) else Reply(200, claimed[0])


async def claim_that_never_sets_running(ports: Ports, request: ClaimRequest) -> Reply:
    claimed = await _claimed(ports, request, running=False)
    return claimed if isinstance(claimed, Reply) else Reply(200, claimed[0])


async def webhook_that_never_sets_running(ports: Ports, request: WakeRequest) -> Reply:
    await ports.db.execute(upsert_callback(request.consumer_id, request.callback_url, request.stream_path))
    await ports.runner.post(request.wake_id)
    return Reply(200)


@pytest.mark.parametrize("claim", [claim_that_trusts_the_row, claim_that_never_sets_running])
def test_a_wake_that_was_claimed_is_in_flight_whatever_the_entity_reads(claim: Any) -> None:
    assert "idle_means_idle" in broken(like(decoupled.RELEASE, claim=claim), **NEWER_WAKE)


def test_a_wake_that_has_its_token_is_in_flight_whatever_the_entity_reads() -> None:
    release = like(decoupled.RELEASE, webhook=webhook_that_never_sets_running)
    assert "idle_means_idle" in broken(release, messages=2, **WEBHOOK)


# claim_owner, which says "a released row becomes active again only by a new grant from upstream"


@statement(reads=("consumer_claims",), writes=("consumer_claims",))
def attack_delete_claim(tables: Tables, consumer_id: str, epoch: int) -> None:
    row = tables.consumer_claims.get((consumer_id, epoch))
    if row is not None and row.status is not ClaimStatus.ACTIVE:
        del tables.consumer_claims[consumer_id, epoch]


@statement(reads=("consumer_claims",), writes=("consumer_claims",))
def attack_insert_claim(tables: Tables, consumer_id: str, epoch: int) -> None:
    """Where there is no such row."""
    if (consumer_id, epoch) in tables.consumer_claims:
        return
    lease = tables.leases.start(consumer_id, epoch)
    tables.consumer_claims[consumer_id, epoch] = ClaimRow(
        consumer_id, epoch, ClaimStatus.ACTIVE, "entity/a", "stream/a", "r1", lease_expires_at=lease
    )


async def done_that_deletes_its_row(ports: Ports, request: DoneRequest) -> Reply:
    reply = await decoupled.RELEASE.done(ports, request)
    await ports.db.execute(attack_delete_claim(request.consumer_id, request.epoch))
    return reply


async def heartbeat_that_inserts(ports: Ports, request: WakeRequest) -> Reply:
    callback = await ports.db.execute(read_callback(request.consumer_id))
    await ports.upstream.ack(callback.callback_url, request.wake_id, request.epoch)
    await ports.db.execute(attack_insert_claim(request.consumer_id, request.epoch))
    return Reply(200)


async def callback_that_inserts(ports: Ports, request: WakeRequest) -> Reply:
    await ports.db.execute(attack_insert_claim(request.consumer_id, request.epoch))
    return await handlers.claim_callback(ports, request)


async def claim_that_writes_no_row(ports: Ports, request: ClaimRequest) -> Reply:
    grant = await ports.upstream.claim(request.stream_path, request.runner_id)
    if isinstance(grant, Refused):
        return Reply(409)
    await ports.db.execute(upsert_callback(grant.consumer_id, grant.callback_url, request.stream_path))
    await ports.db.execute(update_status("entity/a", EntityStatus.RUNNING))
    return Reply(200, grant)


async def claim_that_revives_the_last(ports: Ports, request: ClaimRequest) -> Reply:
    reply = await handlers.claim(ports, request)
    if isinstance(reply.body, Grant) and reply.body.epoch > 1:
        await ports.db.execute(upsert_claim("w1", 1, "entity/a", "stream/a", request.runner_id))
    return reply


def test_a_row_that_was_deleted_and_inserted_active_again_was_revived() -> None:
    release = like(decoupled.RELEASE, done=done_that_deletes_its_row, heartbeat=heartbeat_that_inserts)
    assert "claim_owner" in broken(release, heartbeats=1)


def test_a_new_active_row_is_its_claim_s_to_write() -> None:
    release = like(decoupled.RELEASE, claim=claim_that_writes_no_row, claim_callback=callback_that_inserts)
    assert "claim_owner" in broken(release)


def test_a_claim_revives_no_other_wake_s_row() -> None:
    assert "claim_owner" in broken(like(decoupled.RELEASE, claim=claim_that_revives_the_last), messages=2)


# Reapers


@statement(reads=("entities",), writes=("entities",))
def attack_idle_everybody(tables: Tables) -> tuple[str, ...]:
    found = [row for row in tables.entities.values() if row.status is EntityStatus.RUNNING]
    for row in found:
        tables.entities[row.url] = row._replace(status=EntityStatus.IDLE)
    return tuple(row.url for row in found)


async def reap_that_idles_everybody(ports: Ports, request: ReapRequest) -> Reply:
    await ports.db.execute(attack_idle_everybody())
    return Reply(200)


async def reap_that_looks_first(ports: Ports, request: ReapRequest) -> Reply:
    """What it has read may be long ago when it acts."""
    entity = await ports.db.execute(read_entity("stream/a"))
    if entity and entity.status is EntityStatus.RUNNING:
        await ports.db.execute(update_status(entity.url, EntityStatus.IDLE))
    return Reply(200)


async def reap_that_clears_tokens(ports: Ports, request: ReapRequest) -> Reply:
    await ports.tokens.clear_stream("stream/a")
    return Reply(200)


REAPERS = [(reap_that_idles_everybody, "idle_means_idle"), (reap_that_looks_first, "idle_means_idle")]


@pytest.mark.parametrize(("reap", "name"), [*REAPERS, (reap_that_clears_tokens, "token_owner")])
@pytest.mark.parametrize("world", [WEBHOOK, {}], ids=["webhook", "pull"])
def test_a_reaper_is_asked_although_no_lease_has_lapsed(reap: Any, name: str, world: dict[str, Any]) -> None:
    assert name in broken(like(decoupled.RELEASE, reap=reap), **world)


@pytest.mark.parametrize("reap", [reap for reap, _ in REAPERS])
def test_a_reaper_that_leaves_everything_as_it_is_comes_to_rest(reap: Any) -> None:
    """Else no end would ever be judged: on an entity at rest it finds nothing to do."""
    machine = worlds.machine(like(decoupled.RELEASE, reap=reap))
    ends = [situation for situation in worlds.every_situation(machine) if situation.quiet]
    assert ends


# Token stores that keep their entries in a way of their own


class PlainTokens(ManyStreams):
    """The token itself, and nothing beside it."""

    def mint(self, stream_path: str, consumer_id: str, token: str) -> str:
        self.entries[stream_path] = token
        return token

    def owns(self, stream_path: str, consumer_id: str) -> bool:
        return self.entries.get(stream_path) == f"token({consumer_id})"

    def check(self, stream_path: str, token: str) -> bool:
        return self.entries.get(stream_path) == token


def test_the_entries_of_a_store_are_its_own_business() -> None:
    assert broken(like(decoupled.RELEASE, tokens=PlainTokens)) == set()
    assert "token_owner" in broken(like(decoupled.RELEASE, tokens=PlainTokens), **NEWER_WAKE)
