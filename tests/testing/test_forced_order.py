"""An order forced in one line: the simplest run that keeps it, or a refusal that says which."""

from __future__ import annotations

import subprocess
import sys

import pytest

import worlds
from wakeproof.errors import UserError
from wakeproof.testing.order import force_order

RESTARTS = worlds.machine("token_gated", faults={"restart": 1})


def test_what_is_asked_for_happens_and_nothing_else_fails() -> None:
    run = force_order(RESTARTS, "w1.mint < server-0.restart < done(w1).send")
    told = [note.label for step in run.steps for note in step.notes]
    assert told.index("callback(w1).mint") < told.index("server-0.restart") < told.index("done(w1).send")
    assert run.cost.faults == 1
    assert run.transitions[-1].to.quiet, "it went on to its end"


def test_without_an_order_nothing_fails() -> None:
    assert force_order(RESTARTS).cost.faults == 0


def test_several_orders_hold_at_once() -> None:
    run = force_order(RESTARTS, "w1.mint < server-0.restart", "server-0.restart < done(w1).send")
    assert run.labels == force_order(RESTARTS, "w1.mint < server-0.restart < done(w1).send").labels


def test_an_order_that_no_run_keeps_is_refused() -> None:
    with pytest.raises(UserError, match=r"no run keeps 'done\(w1\).send < w1.mint'"):
        force_order(RESTARTS, "done(w1).send < w1.mint")


def test_a_run_prints_as_its_story_and_tells_its_slots() -> None:
    run = force_order(RESTARTS, "w1.mint < server-0.restart")
    assert "server-0.restart  [fault: restart]" in repr(run)
    budget = next(slot for slot in RESTARTS.layout.slots if "restart" in str(slot))
    assert (run.value(budget, 0), run.value(budget)) == (1, 0)


def test_it_does_without_hypothesis() -> None:
    code = "import sys; sys.modules['hypothesis'] = None; import wakeproof.testing.order"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
