"""A window that is cut otherwise is no news; one that reaches further than it did is, whatever its name is.

Two edits of `decoupled` as somebody would make them. Both change where the token is asked for and cleared.
"""

from __future__ import annotations

import inspect

import pytest
from campaigns import unheard

from pullwake.releases import decoupled
from wakeproof.campaign.campaign import campaign
from wakeproof.campaign.comparison import compare
from wakeproof.campaign.work import Method, Pair
from wakeproof.results.schema import Result
from wakeproof.scenario.library import load_all

ASKED = "        still_owns_claim = await ports.tokens.owns(stream, request.consumer_id)\n"
CLEARED = "        if still_owns_claim:\n            await ports.tokens.clear_stream(stream)\n"
GATE = "        if entity and (released"


def edited(folder, name, *replacements):
    source = inspect.getsource(decoupled)
    for before, after in replacements:
        assert source.count(before) == 1, before
        source = source.replace(before, after)
    (folder / f"{name}.py").write_text(source.replace('name="decoupled"', f'name="{name}"'))
    return f"{folder / name}.py:RELEASE"


def changes(head: str, name: str) -> dict[str, Result]:
    loaded = load_all((name,), (), ("decoupled", head))
    pairs = [Pair(each, release, range(0)) for each in loaded for release in ("decoupled", head)]
    told = compare(campaign(pairs, 1, unheard, Method.PROVE), "decoupled", head, loaded).report
    return {row.property: row for row in told.results if row.change}


@pytest.mark.parametrize("name", ["stale-done", "newer-wake"])
def test_a_token_that_is_cleared_whoever_owns_it_is_worse(tmp_path, name):
    """What is written next is the same before and after it asks who owns the token, and so is the signature."""
    head = edited(tmp_path, "always", (CLEARED, "        await ports.tokens.clear_stream(stream)\n"))
    found = changes(head, name)["token_owner"]
    assert found.change == "worse" and found.compared.parting.breaks is False
    assert "clear_stream" in found.compared.parting.head


def test_a_window_that_is_cut_in_two_is_no_worse(tmp_path):
    """The status is set in the same window as before, which has one write more in it."""
    edits = (ASKED, ""), (CLEARED, ""), (GATE, f"{ASKED}{CLEARED}{GATE}")
    found = changes(edited(tmp_path, "early", *edits), "newer-wake")
    assert found["idle_means_idle"].change == "better"
    assert len(found["idle_means_idle"].ways) > 4, "it was four"
    assert {name for name, row in found.items() if row.change == "worse"} == set()
