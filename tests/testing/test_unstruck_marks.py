"""`@pytest.mark.wakeproof` fails where a fault never struck, or struck against its scenario's word."""

from __future__ import annotations

import pytest
from test_pytest_marks import marked, run, told

from unstruck import BY_LABEL, aimed, renamed

MINE = 'scenario="mine.toml"'


def test_a_mark_fails_where_a_fault_never_struck(pytester: pytest.Pytester) -> None:
    result = run(pytester, marked(f'{MINE}, release="{renamed()}"'), mine_toml=BY_LABEL)
    result.assert_outcomes(failed=1)
    assert "token_owner: is inconclusive: statement_fails never struck" in told(result)


def test_so_it_does_by_seeds(pytester: pytest.Pytester) -> None:
    result = run(pytester, marked(f'{MINE}, release="{renamed()}", seeds=5'), mine_toml=BY_LABEL)
    result.assert_outcomes(failed=1)
    assert "statement_fails never struck in 5 runs" in told(result)


def test_a_mark_passes_where_each_fault_struck(pytester: pytest.Pytester) -> None:
    text = aimed("done(w1).writes entities")
    run(pytester, marked(f'{MINE}, release="fenced"'), mine_toml=text).assert_outcomes(passed=1)


def test_a_mark_fails_where_a_fault_struck_against_the_scenario(pytester: pytest.Pytester) -> None:
    text = aimed("done(w1).writes entities") + "never_strikes.statement_fails = 'it sends none'\n"
    result = run(pytester, marked(f'{MINE}, release="fenced"'), mine_toml=text)
    result.assert_outcomes(failed=1)
    assert "expected proved, without a strike of statement_fails, is proved: statement_fails struck" in told(result)


def test_a_mark_may_aim_at_a_statement_of_its_own_release(pytester: pytest.Pytester) -> None:
    text = aimed("done(w1).set_status_in_statement")
    result = run(pytester, marked(f'{MINE}, release="{renamed()}"'), mine_toml=text)
    result.assert_outcomes(failed=1)
    assert "set_status_in_statement fails" in told(result)
