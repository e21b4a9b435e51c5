"""The shipped handlers step by step, as section 4 of the protocol's description numbers them.

`a+b` are two steps that run together. A remote call whose outcome the handler must learn before it touches the token
store or answers is followed by a moment of its own: that of what it does next.
"""

from __future__ import annotations

import pytest

import worlds

GATED = ("lease_nulling", "token_gated")
each = pytest.mark.parametrize("release", worlds.HISTORICAL)

LINES_1_AND_2 = ["send", "read_callback", "ack"]
CLAIM = [
    "send",
    "claim",
    "read_entity",
    "upsert_callback",
    "materialize_active_claim",
    "update_status",
    "answer",
]
CALLBACK = ["send", "read_callback", "read_entity", "mint+answer"]
WRITE = ["send+check", "append", "answer"]
WEBHOOK = ["send", "upsert_callback", "read_entity", "update_status", "post", "answer"]

# Before the fix: everything behind one gate, and the token goes before the notification.
DONE_GATED = [
    *LINES_1_AND_2,
    "owns",
    "read_entity",
    "release_row",
    "clear_dispatch",
    "update_status",
    "clear_stream",
    "on_entity_changed",
    "answer",
]
DONE = {
    "lease_nulling": DONE_GATED,
    "token_gated": DONE_GATED,
    "decoupled": [
        *LINES_1_AND_2,
        "owns",
        "read_entity",
        "release_row",
        "clear_dispatch",
        "update_status",
        "on_entity_changed",
        "clear_stream+answer",
    ],
    "stream_scoped": [
        *LINES_1_AND_2,
        "release_row",
        "clear_dispatch",
        "owns",
        "read_entity",
        "update_status",
        "on_entity_changed",
        "clear_stream+answer",
    ],
}


def flat(request: str, moments: list[str]) -> list[str]:
    return [f"{request}.{step}" for moment in moments for step in moment.split("+")]


def without(moments: list[str], *left_out: str) -> list[str]:
    return ["+".join(kept) for m in moments if (kept := [step for step in m.split("+") if step not in left_out])]


@each
def test_an_undisturbed_pull_run_is_exactly(release):
    walk = worlds.undisturbed(release)
    assert walk.told == [
        "append(m1)",
        *flat("claim(w1)", CLAIM),
        *flat("callback(w1)", CALLBACK),
        *flat("write(w1)", WRITE),
        *flat("done(w1)", DONE[release]),
    ]
    assert walk.broken == []


@each
def test_an_undisturbed_webhook_run_is_exactly(release):
    """No claim row and no dispatch row: the release finds no row and clears nothing."""
    walk = worlds.undisturbed(release, dispatch="webhook")
    assert walk.told == [
        "append(m1)",
        *flat("webhook(w1)", WEBHOOK),
        *flat("callback(w1)", CALLBACK),
        *flat("write(w1)", WRITE),
        *flat("done(w1)", without(DONE[release], "clear_dispatch")),
    ]
    assert walk.end(("consumer_claims", ("w1", 1))) is None
    assert walk.end(("entity_dispatch_state", "entity/a")) is None


@each
@pytest.mark.parametrize("dispatch", ["pull", "webhook"])
def test_synchronous_steps_run_with_the_line_before(release, dispatch):
    walk = worlds.undisturbed(release, dispatch=dispatch)
    assert walk.moments_of("callback(w1)") == CALLBACK
    assert walk.moments_of("write(w1)") == WRITE
    left_out = ("clear_dispatch",) if dispatch == "webhook" else ()
    assert walk.moments_of("done(w1)") == without(DONE[release], *left_out)


@each
def test_a_heartbeat_reads_acks_and_is_written_down(release):
    walk = worlds.directed(release, order=["heartbeat(w1).answer < done(w1).send"], heartbeats=1)
    beat = "touch_heartbeat_nulling_lease" if release == "lease_nulling" else "touch_heartbeat"
    assert walk.moments_of("heartbeat(w1)") == ["send", "read_callback", "ack", beat, "answer"]


@each
def test_a_stop_writes_the_status_and_then_clears_the_token(release):
    walk = worlds.directed(release, order=["w1.mint < stop(a).send"], faults={"operator_stops": 1})
    assert walk.moments_of("stop(a)") == ["send", "update_status", "clear_stream+answer"]


@each
def test_a_done_whose_token_is_gone(release):
    """Scenario B: before the fix it is ignored; since then row and entity go their own way, the token alone stays."""
    walk = worlds.directed(release, order=["w1.mint < server-0.restart < done(w1).send"], faults={"restart": 1})
    ignored = [*LINES_1_AND_2, "owns", "read_entity", "answer"]
    assert walk.moments_of("done(w1)") == (ignored if release in GATED else without(DONE[release], "clear_stream"))


STALE = {
    "lease_nulling": [*LINES_1_AND_2, "owns", "read_entity", "answer"],
    "token_gated": [*LINES_1_AND_2, "owns", "read_entity", "answer"],
    "decoupled": [*LINES_1_AND_2, "owns", "read_entity", "release_row", "clear_dispatch", "answer"],
    "stream_scoped": [*LINES_1_AND_2, "release_row", "clear_dispatch", "owns", "read_entity", "answer"],
}


@each
def test_a_done_that_a_newer_wake_overtook(release):
    """Scenario C: neither signal, so neither status nor notification."""
    order = [f"done(w1).ack < w2.mint < done(w1).{STALE[release][3]}", "done(w1).answer < done(w2).send"]
    walk = worlds.directed(release, order=order, messages=2, runners=2)
    assert walk.moments_of("done(w1)") == STALE[release]


@each
@pytest.mark.parametrize("way", ["fails", "reply lost"])
def test_a_done_that_upstream_does_not_confirm_stops_at_502(release, way):
    walk = worlds.directed(release, order=[f"done(w1).ack {way}"], faults={"upstream_fails": 1})
    assert walk.moments_of("done(w1)") == ["send", "read_callback", f"ack {way}", "answer"]
    assert walk.result("done(w1).answer") == "502"


@each
def test_a_done_that_upstream_refuses_stops_at_502(release):
    order = ["lease(w1).runs_out < done(w1).send"]
    walk = worlds.directed(release, order=order, faults={"lease_runs_out": 1})
    assert walk.moments_of("done(w1)") == ["send", "read_callback", "ack", "answer"]
    assert (walk.result("done(w1).ack"), walk.result("done(w1).answer")) == ("FENCED", "502")


@each
@pytest.mark.parametrize(
    ("failing", "faults"),
    [
        ("read_entity", "statement_fails"),
        ("release_row", "statement_fails"),
        ("clear_dispatch", "statement_fails"),
        ("update_status", "statement_fails"),
        ("on_entity_changed", "notification_fails"),
    ],
)
def test_whatever_fails_after_line_2_is_swallowed_and_answered_200(release, failing, faults):
    walk = worlds.directed(release, order=[f"done(w1).{failing} fails"], faults={faults: 1})
    steps = [step for moment in DONE[release] for step in moment.split("+")]
    before = steps[: steps.index(failing)]
    assert walk.moments_of("done(w1)")[-2:] == [f"{failing} fails", "swallowed+answer"]
    assert walk.moments_of("done(w1)")[:-2] == before
    assert walk.result("done(w1).answer") == "200"


@each
def test_a_done_whose_first_line_fails_is_answered_500_and_nothing_was_acked(release):
    walk = worlds.directed(release, order=["done(w1).read_callback fails"], faults={"statement_fails": 1})
    assert walk.moments_of("done(w1)") == ["send", "read_callback fails", "answer"]
    assert walk.result("done(w1).answer") == "500"


@each
def test_a_claim_that_comes_second_stops_at_409(release):
    order = ["claim(w1,r1).claim < claim(w1,r2).claim < done(w1).send"]
    walk = worlds.directed(release, order=order, runners=2)
    assert walk.moments_of("claim(w1,r2)") == ["send", "claim", "answer"]
    assert walk.result("claim(w1,r2).claim") == "ALREADY_CLAIMED"
    assert walk.result("claim(w1,r2).answer") == "409"


@each
def test_a_webhook_whose_upsert_fails_goes_on_without_a_callback_row(release):
    """Section 9: logged and forgotten; the claim callback then finds no row."""
    if release == "fenced":
        pytest.skip("it writes all rows in one transaction")
    walk = worlds.directed(
        release, order=["webhook(w1).upsert_callback fails"], dispatch="webhook", faults={"statement_fails": 1}
    )
    first = walk.moments_of("webhook(w1)")[:6]
    assert first == ["send", "upsert_callback fails", "swallowed", "read_entity", "update_status", "post"]
    assert walk.result("callback(w1).answer") == "404"


@each
def test_a_webhook_whose_post_fails_writes_idle_and_answers_502(release):
    walk = worlds.directed(release, order=["webhook(w1).post fails"], dispatch="webhook", faults={"post_fails": 1})
    first = walk.moments_of("webhook(w1)")[:7]
    assert first == ["send", "upsert_callback", "read_entity", "update_status", "post fails", "update_status", "answer"]
    assert walk.result("webhook(w1).answer") == "502"
