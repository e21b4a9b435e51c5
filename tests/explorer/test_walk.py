"""A walk goes where its actions lead, and back; it jumps to the nearest step that is wanted, and tells where it is."""

from __future__ import annotations

import pytest

from wakeproof.campaign.job import machine_of
from wakeproof.checker.explore import explore
from wakeproof.checker.limits import Limits
from wakeproof.checker.outlook import Prospect
from wakeproof.counterexample.drawing import draw
from wakeproof.errors import UserError
from wakeproof.explorer import sections
from wakeproof.explorer.lines import LineWalk
from wakeproof.explorer.sections import text_of
from wakeproof.explorer.walk import StateWalk
from wakeproof.scenario.library import load_all
from wakeproof.schedulers.replay import replay


def labels(walk: StateWalk) -> list[str]:
    return [step.transition.action.label for step in walk.steps]


def typed(walk: StateWalk, *commands: str) -> tuple[list[str], LineWalk]:
    """What a walk line by line says to these commands, from the beginning."""
    said: list[str] = []
    talk = LineWalk(walk, lambda lines: said.extend(text_of(lines)))
    talk.run(commands)
    return said, talk


def test_taking_the_first_action_again_and_again_is_a_run_of_the_machine(walk):
    while walk.actions:
        walk.take(walk.actions[0])
    assert walk.place.situation.quiet
    again = replay(walk.machine, labels(walk))
    assert again.transitions[-1].to is walk.place.situation
    assert walk.graph.states[walk.place.number] == walk.place.situation.state


def test_each_state_of_a_walk_is_the_one_of_its_number(walk):
    """Whatever is taken, the number is that of the state."""
    for turn in range(60):
        actions = walk.actions
        if not actions:
            walk.back(len(walk.steps))
            continue
        walk.take(actions[turn % len(actions)])
        assert walk.graph.states[walk.place.number] == walk.place.situation.state


def test_back_undoes_the_last_steps_and_no_more_than_there_are(walk):
    for _ in range(5):
        walk.take(walk.actions[0])
    states = [walk.first.situation, *(step.place.situation for step in walk.steps)]
    assert walk.back() == 1 and walk.place.situation is states[4]
    assert walk.back(3) == 3 and walk.place.situation is states[1]
    assert walk.back(99) == 1 and walk.place == walk.first and walk.back() == 0


def test_it_jumps_to_the_nearest_step_of_a_label(walk):
    assert walk.jump("done(w1).owns").steps == 19, "append, claim in 7, callback in 4, write in 3, done in 4"
    assert labels(walk)[-1] == "done(w1).owns" and "server-0.restart" not in labels(walk), "the fewest faults"


def test_a_pattern_is_that_of_scenarios_and_constraints(walk):
    walk.jump("w1.mint")
    assert labels(walk)[-1] == "callback(w1).mint"
    walk.jump("server-*")
    assert labels(walk)[-1] == "server-0.restart"


def test_it_jumps_to_where_a_property_is_broken_by_a_step(walk):
    walk.jump("rightful_writer")
    assert labels(walk)[-1] == "write(w1).send"
    assert [(number, finding.property) for number, finding in walk.broken()] == [(len(walk.steps), "rightful_writer")]


def test_it_jumps_to_where_a_run_ends_broken_with_the_fewest_faults(walk):
    walk.jump("no_leaked_claim")
    assert "no_leaked_claim" in [finding.property for finding in walk.place.situation.end.findings]
    assert sum(step.transition.action.fault is not None for step in walk.steps) == 1


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ("token_owner", "nothing breaks 'token_owner' from here on; go back, and try again"),
        ("done(w1).ownz", "no step from here on is 'done(w1).ownz'; did you mean 'done(w1).owns'?"),
        ("zzzzzzzzzz", "no step from here on is 'zzzzzzzzzz'; give a label, such as done(w1).ack, where * is anything"),
    ],
)
def test_a_jump_to_what_cannot_come_takes_nothing_and_says_why(walk, wanted, told):
    walk.take(walk.actions[0])
    with pytest.raises(UserError) as refused:
        walk.jump(wanted)
    assert str(refused.value) == told and len(walk.steps) == 1


def test_what_came_before_does_not_come_again(walk):
    walk.jump("callback(w1).mint")
    with pytest.raises(UserError, match=r"no step from here on is 'append\(m1\)'; go back"):
        walk.jump("append(m1)")


def test_where_a_limit_cut_the_graph_a_jump_says_so(graph):
    cut = StateWalk(explore(machine_of(load_all(["restart-before-done"])[0], "token_gated"), Limits(10)))
    with pytest.raises(UserError, match=r"as far as was explored \(states=10\)"):
        cut.jump("done(w1).answer")
    while cut.place.number is not None:
        cut.take(cut.actions[0])
    assert cut.outlook.prospect(cut.place.number, "token_owner") is Prospect.UNKNOWN
    assert "this state was not explored (states=10)" in text_of(sections.prospects(cut))[0]
    with pytest.raises(UserError, match=r"this state was not explored.*--max-states"):
        cut.jump("done(w1).answer")
    cut.take(cut.actions[0])
    assert cut.place.number is None and len(text_of(sections.actions(cut))) >= 1, "one may go on all the same"


def test_what_a_row_shows_is_what_a_drawing_shows(walk):
    """The same scene draws both."""
    walk.jump("no_leaked_claim")
    drawing = draw(walk.machine, replay(walk.machine, labels(walk)), "no_leaked_claim")
    last = {column.name: column.shows for column in drawing.columns}
    for step in drawing.steps:
        last |= {shows.lane: shows.text for shows in step.shows}
    told = dict(line.split(": ", 1) for line in text_of(sections.state(walk)) if ": " in line)
    assert {lane: told[lane] for lane, shown in last.items() if shown} == {k: v for k, v in last.items() if v}


def test_the_state_says_who_is_in_flight_and_no_number_of_ours(walk):
    walk.jump("done(w1).owns")
    told = text_of(sections.state(walk))
    assert "done(w1) is in flight on server 0" in told and not any("node" in line for line in told)


def test_each_action_says_where_it_stands_and_what_it_breaks_or_makes_certain(walk):
    walk.jump("callback(w1).mint")
    told = text_of(sections.actions(walk))
    assert [line.split("  ")[0] for line in told] == ["1. write(w1).send", "2. ⚡ server-0.restart"]
    assert "handlers.py:54" in told[0]
    walk.take(walk.actions[1])
    (told,) = text_of(sections.actions(walk))
    assert "✗ breaks rightful_writer" in told
    assert "! no_leaked_claim" in text_of(sections.prospects(walk))[1] or "every run" in str(sections.prospects(walk))


def test_the_last_step_tells_its_line_its_changes_and_what_it_broke(walk):
    walk.jump("server-0.restart")
    assert text_of(sections.last_step(walk)) == [
        "13. ⚡ server-0.restart  [fault: restart]",
        "   token: token(w1) → ∅",
    ]
    walk.take(walk.actions[0])
    step, site, broken = text_of(sections.last_step(walk))
    assert step.startswith("14. write(w1).send; ") and site.startswith("   at pullwake/module/handlers.py:")
    assert broken.startswith("   ✗ rightful_writer: a write of w1")


def test_what_is_broken_stays_so_and_says_where(walk):
    walk.jump("rightful_writer")
    told = text_of(sections.prospects(walk))
    assert f"✗ rightful_writer  broken at step {len(walk.steps)}" in told
    assert told[-1].startswith("✓ cannot break from here: token_owner, claim_owner, ")


def test_at_the_beginning_it_says_how_likely_each_is(walk):
    assert text_of(sections.prospects(walk))[:2] == [
        "~ rightful_writer  can still break: probability 0.5",
        "~ no_leaked_claim  can still break: probability 0.938",
    ]


def test_line_by_line_it_is_the_same_walk(walk):
    said, talk = typed(walk, "1\n", "jump w1.mint\n", "back 2\n", "\n", "state\n", "path\n", "quit\n", "1\n")
    assert len(walk.steps) == 10 and talk.refused == 0
    assert said[0] == "restart-before-done on token_gated  all 74 states"
    assert said[2] == "Nothing has happened yet." and "1. append(m1)" in said
    assert said[-10:][0].strip().startswith("1. append(m1)"), "the path, last of all"
    assert "12. callback(w1).mint → token(w1); callback(w1).answer → 200" in said


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("9", "? there is no action 9; give 1 to 1"),
        ("0", "? there is no action 0; give 1 to 1"),
        ("9" * 5_000, f"? there is no action {10**9}; give 1 to 1"),
        ("dance", "? unknown command 'dance'; known: back, breaks, help, jump, path, quit, start, state"),
        ("stat3", "? unknown command 'stat3'; did you mean 'state'?"),
        ("back", "? no step has been taken; take an action by its number"),
        ("back x", "? 'x' is no number of steps; write back 3"),
        ("jump", "? jump needs a target; write jump LABEL, such as jump done(w1).ack, or jump PROPERTY"),
        ("jump token_owner", "? nothing breaks 'token_owner' from here on; go back, and try again"),
    ],
)
def test_a_command_that_means_nothing_is_told_and_the_walk_goes_on(walk, command, told):
    said, talk = typed(walk, command, "1")
    assert told in said and talk.refused == 1 and len(walk.steps) == 1


def test_a_command_may_be_cut_short_and_help_names_them_all(walk):
    said, talk = typed(walk, "1", "1", "b", "h", "sta")
    assert talk.refused == 0 and len(walk.steps) == 0, "sta is start, which comes before state"
    for name in ("NUMBER", "back [N]", "start", "jump WHAT", "state", "breaks", "path", "help", "quit"):
        assert any(line.startswith(f"{name} ") for line in said), name


def test_where_every_run_ends_it_says_what_that_breaks(walk):
    walk.jump("no_leaked_claim")
    assert text_of(sections.actions(walk))[:2] == [
        "Here every run ends.",
        "✗ no_leaked_claim, if it ends: the claim row of w1 is still active, and w1 is over",
    ]
    said, talk = typed(walk, "1")
    assert talk.refused == 1 and "? there is no action 1; nothing can happen here: go back" in said
