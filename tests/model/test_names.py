"""What steps are named besides their labels: the kind of call, its statements, the tables and rows they touch."""

from __future__ import annotations

import pytest

from pullwake.module.statements import STATEMENTS, Call, Statement
from pullwake.module.tables import EntityStatus
from pullwake.releases.fenced.statements import end_row
from pullwake.world.names import names_of, row_name, table_asked
from wakeproof.checker.explore import explore
from wakeproof.kernel.layout import Note
from wakeproof.observe.effects import Effect, Outcome
from worlds import directed, machine, possible

CLAIM, URL = ("w1", 1), "entity/a"


def sent(method: str, *args: object, port: str = "db") -> Effect:
    return Effect(port, method, args, local=False)


def named(effect: Effect, outcome: Outcome | None = None) -> list[str]:
    """Without the request whose names they are."""
    return [name.removeprefix("done(w1).") for name in names_of("done(w1)", effect, outcome)]


ENTITIES = ["reads entities", "reads entities(entity/a)", "writes entities", "writes entities(entity/a)"]
STATUS = Call("update_status", (URL, EntityStatus.IDLE))
CLEARED = Call("clear_dispatch", (URL, *CLAIM))
ENDED = end_row(*CLAIM, "released")
DISPATCH = [f"{how} entity_dispatch_state{row}" for how in ("reads", "writes") for row in ("", "(entity/a)")]
ROW = [f"{how} consumer_claims{row}" for how in ("reads", "writes") for row in ("", "(w1, 1)")]


def test_a_statement_is_named_by_the_tables_and_rows_that_it_declares():
    assert named(sent("execute", STATUS)) == ["statement", *ENTITIES]
    assert named(sent("execute", Call("read_entity", ("stream/a",)))) == [
        "statement",
        "reads entities",
        "reads entities(stream/a)",
    ]


def test_a_transaction_is_named_by_all_that_its_statements_are():
    names = named(sent("transaction", "end_claim", ENDED, CLEARED, STATUS))
    said = ("transaction", "end_row", *ROW, "clear_dispatch", *DISPATCH, "update_status", *ENTITIES)
    assert names == list(said)


def test_of_a_guarded_one_that_stopped_early_only_what_was_sent_is_named():
    effect = sent("guarded", "end_claim", ENDED, CLEARED, STATUS)
    assert named(effect, Outcome((None, False))) == ["transaction", "end_row", *ROW, "clear_dispatch", *DISPATCH]
    assert "update_status" in named(effect) and "update_status" in named(effect, Outcome((None, True, True)))
    assert "update_status" in named(effect, Outcome.raised(ValueError("so")))


@pytest.mark.parametrize(
    ("port", "method", "kind"),
    [("upstream", "ack", ["upstream"]), ("events", "on_entity_changed", ["notification"]), ("runner", "post", [])],
)
def test_other_calls_are_named_by_their_kind(port, method, kind):
    assert named(sent(method, URL, port=port)) == kind


def test_a_failed_call_is_named_by_what_failed():
    assert names_of("w", sent("execute", STATUS), suffix=" fails")[0] == "w.statement fails"


def test_a_row_that_the_arguments_do_not_tell_has_no_name():
    assert named(sent("execute", Call("expire_lapsed", ()))) == [
        "statement",
        *(
            f"{how} {table}"
            for how in ("reads", "writes")
            for table in ("consumer_claims", "entity_dispatch_state", "entities")
        ),
    ]


@pytest.mark.parametrize("declared", ["entities(url)", "entities(whom)", "entities", "entities()"])
def test_whatever_a_statement_of_one_s_own_declares_it_is_named_by_its_table(monkeypatch, declared):
    mine = Statement("mine", (), (declared,), lambda tables, url: None)
    monkeypatch.setitem(STATEMENTS, "mine", mine)
    row = ["writes entities(entity/a)"] if declared == "entities(url)" else []
    assert named(sent("execute", mine(URL))) == ["statement", "writes entities", *row]


def test_a_statement_that_nobody_declared_has_only_its_kind():
    assert named(sent("execute", Call("never_entered", (URL,)))) == ["statement"]


def test_a_row_s_name_holds_its_whole_key():
    assert row_name("consumer_claims", *CLAIM) == "consumer_claims(w1, 1)"


def test_the_table_that_a_call_goes_to_is_the_first_it_writes():
    assert table_asked(names_of("done(w1)", sent("guarded", "x", CLEARED, STATUS))) == "entity_dispatch_state"
    assert table_asked(names_of("w", sent("execute", Call("read_entity", ("s",))), suffix=" fails")) == "entities"
    assert table_asked(()) == ""


def test_names_are_for_patterns_and_are_not_printed():
    note = Note("done(w1).end_claim", "ok", names=("done(w1).update_status",))
    assert str(note) == "done(w1).end_claim → ok"


# In a world.

AGAIN = {"upstream": "permissive", "done_retries": 1, "faults": {"statement_fails": 1}}
MATERIALIZED = {"claim(w1).materialize_active_claim", "done(w1).release_row"}
STEPS = {
    "decoupled": "done(w1).update_status fails",
    "token_gated": "done(w1).update_status fails",
    "fenced": "done(w1).end_claim fails",
}
PATTERNS = ["writes entities fails", "update_status fails", "writes entities(entity/a) fails", "* fails"]


@pytest.mark.parametrize("release", STEPS)
@pytest.mark.parametrize("pattern", PATTERNS[:3])
def test_an_order_asks_for_what_fails_whatever_it_is_called(release, pattern):
    walk = directed(release, order=[f"done(w1).{pattern}"], **AGAIN)
    assert STEPS[release] in walk.told


@pytest.mark.parametrize("release", STEPS)
def test_an_order_that_names_another_table_asks_for_something_else(release):
    assert not possible(release, order=["done(w1).writes consumer_callbacks fails"], **AGAIN)


@pytest.mark.parametrize("release", STEPS)
@pytest.mark.parametrize("window", ["after", "before"])
def test_a_window_opens_and_closes_by_what_happens(release, window):
    world = {"faults": {"restart": {"max": 1, window: "w1.writes entities"}}}
    claimed = "claim(w1).grant_claim" if release == "fenced" else "claim(w1).update_status"
    inside, outside = f"{claimed} < server-0.restart", f"server-0.restart < {claimed}"
    assert possible(release, order=[inside], **world) is (window == "after")
    assert possible(release, order=[outside], **world) is (window == "before")


def test_a_decided_transaction_is_not_told_to_have_sent_what_it_did_not():
    """A stale done ends its row, finds the entity dispatched to another, and stops there."""
    order = ["lease(w1).runs_out < w2.writes entities < done(w1).transaction"]
    world = {"messages": 1, "runners": 2, "upstream": "permissive", "faults": {"lease_runs_out": 1}}
    walk = directed("fenced", order=order, **world)
    notes = {note.label: note.names for transition in walk.path for note in transition.step.notes}
    assert "done(w1).clear_dispatch" in notes["done(w1).end_claim"]
    assert "done(w1).update_status" not in notes["done(w1).end_claim"]


@pytest.mark.parametrize(
    ("fault", "pattern", "release", "struck"),
    [
        ("upstream_fails", "done(w1).upstream", "fenced", {"done(w1).ack"}),
        ("notification_fails", "w1.notification", "decoupled", {"done(w1).on_entity_changed"}),
        ("statement_fails", "claim(w1).transaction", "fenced", {"claim(w1).grant_claim"}),
        ("statement_fails", "claim(w1).transaction", "decoupled", {"claim(w1).materialize_active_claim"}),
        ("statement_fails", "claim(w1).upsert_dispatch", "decoupled", {"claim(w1).materialize_active_claim"}),
        ("statement_fails", "done(w1).statement", "fenced", {"done(w1).read_wake"}),
        ("statement_fails", "*.writes consumer_claims(w1, 1)", "token_gated", MATERIALIZED),
    ],
)
def test_a_fault_strikes_what_it_is_aimed_at_and_nothing_else(fault, pattern, release, struck):
    budget = {fault: {"max": 1, "only": [pattern]}}
    graph = explore(machine(release, faults=budget))
    taken = (graph.all_moves[number].action for number in set(graph.moves))
    assert {action.instead for action in taken if action.fault} == struck
