"""A mutant is the real module with one place changed: by an operator, or by hand."""

from __future__ import annotations

import difflib
import sys

import pytest
from trying import BY_HAND

from pullwake.mutants import mutations
from pullwake.releases import RELEASES
from wakeproof.errors import UserError
from wakeproof.mutants.campaign import mutants_of
from wakeproof.mutants.mutant import by_hand, path_of
from wakeproof.mutants.operators import OPERATORS, by_operator
from wakeproof.scenario.mutations import Target, Written

UPDATE = Target("pullwake.releases.fenced.statements", ("insert_claim",))


def places(mutant):
    """The places in which a mutant differs from its module."""
    old, new = path_of(mutant.module).read_text().splitlines(), mutant.source.splitlines()
    codes = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [code for code in codes if code[0] != "equal"]


def test_operators_change_one_line_of_the_functions_that_are_named():
    found = list(by_operator(UPDATE))
    lines = path_of(UPDATE.module).read_text().splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith("def insert_claim("))
    assert {mutant.name.split(":")[2] for mutant in found} >= {"AddNot", "ReplaceTrueWithFalse"}
    for mutant in found:
        [(_, start, stop, *_)] = places(mutant)
        assert (stop - start, start > first) == (1, True)


def test_every_operator_finds_a_place_in_the_model():
    """One that finds none would be a line that nothing holds to its word."""
    everywhere = [Target(f"pullwake.{name}") for name in ("module.statements", "module.handlers", "module.tokens")]
    used = {
        m.name.split(":")[2].partition("#")[0]
        for t in (*mutations("fenced").targets, *everywhere)
        for m in by_operator(t)
    }
    assert set(OPERATORS) - used <= {"ReplaceComparisonOperator_Gt_Lt", "ReplaceComparisonOperator_Gt_GtE"}


@pytest.mark.parametrize("release", RELEASES)
def test_names_are_unique_and_every_mutant_is_another_source(release):
    made = [mutant for target in mutations(release).targets for mutant in by_operator(target)]
    made += by_hand(mutations(release).written)
    assert (
        len({mutant.name for mutant in made}) == len({(mutant.module, mutant.source) for mutant in made}) == len(made)
    )
    assert all(mutant.source != path_of(mutant.module).read_text() for mutant in made)


@pytest.mark.parametrize("mutant", BY_HAND.values(), ids=BY_HAND)
def test_a_change_by_hand_is_code_and_says_what_it_does(mutant):
    compile(mutant.source, mutant.module, "exec")
    assert mutant.change and places(mutant)


@pytest.mark.parametrize(("old", "times"), [("no such text", 0), ("return Reply(502)", 3)])
def test_a_change_whose_place_is_not_the_only_one_is_refused(old, times):
    wrong = Written("wrong", "", "pullwake.releases.fenced.handlers", old, "")
    with pytest.raises(UserError, match=f"'wrong' changes a text that is there {times} times"):
        list(by_hand((wrong,)))


def test_a_module_that_is_not_there_is_refused():
    with pytest.raises(UserError, match=r"there is no module 'pullwake\.nowhere'"):
        path_of("pullwake.nowhere")


def test_without_the_mutation_tool_the_remedy_is_told(monkeypatch):
    monkeypatch.setitem(sys.modules, "wakeproof.mutants.operators", None)
    with pytest.raises(UserError, match=r"cosmic-ray.* is not installed; pip install '\.\[mutants\]'"):
        mutants_of(mutations("fenced"))
