"""What `wakeproof check` says of this world, as tests: every verdict is as its scenario expects."""

from __future__ import annotations

import pytest
from wakeproof import Canary, prove

from my_lock.world import KIND

SCENARIOS = ["my_lock-pause", "my_lock-restart"]


@pytest.mark.wakeproof(scenario=SCENARIOS, release="checked")
def test_the_checked_storage_keeps_every_property() -> None:
    """One test for each scenario; the body runs after the check, if that passes."""


@pytest.mark.wakeproof(scenario=SCENARIOS, release="unchecked")
def test_the_unchecked_storage_breaks_what_is_expected_and_nothing_else() -> None:
    """A release that keeps what it was expected to break fails here, too."""


@pytest.mark.parametrize("canary", KIND.canaries, ids=[canary.property for canary in KIND.canaries])
def test_a_planted_bug_is_found(canary: Canary) -> None:
    assert prove("my_lock-pause", canary.release).verdicts[canary.property].verdict == "violated"
