"""What a campaign of mutants comes to: who alone kills what, and how the call ends."""

from __future__ import annotations

import pytest

from wakeproof.mutants.results import MutantOutcome, MutantResult, MutantResults, exit_code
from wakeproof.mutants.trial import Kill

KILLED, SURVIVED, OPEN = MutantOutcome.KILLED, MutantOutcome.SURVIVED, MutantOutcome.INCONCLUSIVE


def result(name: str, outcome: MutantOutcome = KILLED, *broken: str) -> MutantResult:
    return MutantResult(name, "a → b", outcome, tuple(Kill(False, 1, "s", each) for each in broken))


def results(*mutants: MutantResult, complete: bool = True) -> MutantResults:
    return MutantResults("r", ("s",), ("a", "b"), mutants, complete=complete)


def test_a_property_is_alone_where_no_other_breaks():
    found = results(result("m", KILLED, "a"), result("n", KILLED, "a", "b"), result("o", SURVIVED))
    assert found.only_killers == {"a": ["m"], "b": []}


@pytest.mark.parametrize(
    ("outcomes", "complete", "code"),
    [
        ([KILLED], True, 0),
        ([KILLED, SURVIVED], True, 1),
        ([OPEN], True, 3),
        ([KILLED], False, 3),
        ([SURVIVED, OPEN], False, 1),
    ],
)
def test_the_exit_code(outcomes, complete, code):
    assert exit_code(results(*(result("m", each) for each in outcomes), complete=complete)) == code
