"""What a drawing says of the choices along a run is what a walk through the same graph says of them."""

from __future__ import annotations

import msgspec
import pytest

from wakeproof.campaign.job import machine_of
from wakeproof.campaign.kept import FORMS
from wakeproof.campaign.proof import Proved
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import Engine, Limits
from wakeproof.checker.outlook import Outlook, Prospect
from wakeproof.counterexample.drawing import Drawing, draw
from wakeproof.explorer.walk import StateWalk
from wakeproof.proof import Proof, prove
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import Scenario
from wakeproof.schedulers.replay import replay

WORLDS = {
    "lock-pause": "unchecked",
    "restart-before-done": "token_gated",
    "webhook-newer-wake": "decoupled",
    "newer-wake": "decoupled",
}
"""Small ones, one with cycles, and one that is passed over by compiled loops."""


def world(name: str) -> Scenario:
    return load_all([name])[0]


def proof_of(name: str, limits: Limits | None = None, *, behaviour: bool = False) -> Proof:
    scenario = world(name)
    premises = {each: about.premise for each, about in scenario.kind.properties.items()}
    return prove(machine_of(scenario, WORLDS[name]), premises, scenario.delays, limits, behaviour=behaviour)


def graph_of(name: str, engine: Engine = Engine.COMPILED) -> Graph:
    return explore(machine_of(world(name), WORLDS[name]), Limits(engine=engine))


def drawings(proof: Proof) -> dict[str, Drawing]:
    return {name: told[0].drawing for name, told in proof.explanations.items() if told and told[0].drawing}


@pytest.mark.parametrize("name", WORLDS)
def test_every_choice_of_every_step_is_what_a_walk_says_of_it(name):
    walk, found = StateWalk(graph_of(name)), drawings(proof_of(name))
    assert found
    for broken, drawing in found.items():
        walk.back(len(walk.steps))
        for step in drawing.steps:
            assert [choice.label for choice in step.choices] == [action.label for action in walk.actions]
            for choice, action in zip(step.choices, walk.actions, strict=True):
                there = walk.next(action)
                breaks = tuple(dict.fromkeys(f.property for f in there.transition.step.findings))
                assert choice.breaks == breaks and choice.fault == (action.fault or "")
                if broken in breaks:
                    assert (choice.prospect, choice.risk) == (Prospect.CERTAIN, 1.0)
                    continue
                assert choice.prospect is walk.outlook.prospect(there.place.number, broken)
                assert choice.risk == pytest.approx(walk.outlook.risk(there.place.number, broken), rel=1e-5)
            walk.take(next(action for action in walk.actions if action.label == step.label))


@pytest.mark.parametrize("name", ["newer-wake", "restart-before-done"])
def test_what_is_breakable_is_the_same_by_compiled_loops(name):
    compiled, interpreted = Outlook(graph_of(name)), Outlook(graph_of(name, Engine.INTERPRETED))
    assert list(compiled.breakable) == list(interpreted.breakable)


def test_what_cannot_be_broken_any_more_has_no_risk_and_what_can_has_one():
    """A risk of 0 is never told where a run breaks it, nor the other way round."""
    steps = [step for drawing in drawings(proof_of("newer-wake")).values() for step in drawing.steps]
    choices = [choice for step in steps for choice in step.choices]
    assert {choice.prospect for choice in choices} == {Prospect.CERTAIN, Prospect.POSSIBLE, Prospect.IMPOSSIBLE}
    assert all((choice.risk == 0) is (choice.prospect is Prospect.IMPOSSIBLE) for choice in choices)


def test_a_graph_that_a_limit_cut_says_nothing_of_what_comes_after():
    for drawing in drawings(proof_of("newer-wake", Limits(3000))).values():
        choices = [choice for step in drawing.steps for choice in step.choices]
        assert choices and all(choice.prospect is None and choice.risk is None for choice in choices)


def test_a_replayed_run_names_the_choices_and_follows_none():
    machine = machine_of(world("lock-pause"), "unchecked")
    first = machine.first.actions[0]
    drawing = draw(machine, replay(machine, [first.label]), "no_stale_write")
    assert [choice.label for choice in drawing.steps[0].choices] == [each.label for each in machine.first.actions]
    assert set(machine.first.next) == {first}


def test_requests_are_told_from_their_sending_to_their_end():
    [drawing] = [each for name, each in drawings(proof_of("newer-wake")).items() if name == "token_owner"]
    told = [each.text for step in drawing.steps for each in step.requests if each.name == "done(w1)"]
    assert told[0] == "on server 0, next: read_callback"
    callback = [each.text for step in drawing.steps for each in step.requests if each.name == "callback(w1)"]
    assert callback[-1] == "", "it is over"


def test_what_is_kept_of_a_proof_has_its_moments():
    form, proof = FORMS["proof"], proof_of("lock-pause")
    again = form.decoded(form.encoded(Proved(proof, 0.0))).proof
    assert drawings(again) == drawings(proof)
    assert any(step.choices for drawing in drawings(again).values() for step in drawing.steps)


def test_only_a_comparison_knows_what_was_open_along_every_way():
    alone, beside = (proof_of("newer-wake", behaviour=behaviour) for behaviour in (False, True))
    for name, told in beside.explanations.items():
        assert all(each.violation.ahead for each in told)
        known = [bool(each.violation.ahead) for each in alone.explanations[name]]
        assert known == [number == 0 for number in range(len(told))]


def test_a_drawing_of_older_results_is_read():
    old = {"columns": [], "steps": [{"label": "a", "actor": "b", "messages": []}]}
    assert msgspec.convert(old, Drawing).steps[0].choices == ()
