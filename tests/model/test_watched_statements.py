"""What ships is held to what a release's own statements are held to: it does what it declares, and does it again."""

from __future__ import annotations

from itertools import islice

import pytest

import worlds
from pullwake.module.statements import CLAIM, OWN_STATEMENTS, STATEMENTS, Call, statement, statement_of
from pullwake.plugin import PLUGIN, release_named
from pullwake.world import effects, witness
from pullwake.world.witness import is_shipped

RELEASES = [*PLUGIN.releases, *(canary.release for canary in PLUGIN.canaries), "ladder-3-reaper", "ladder-5-token"]
SITUATIONS = 600
HOME = f"{__name__} in {__file__}"
FAULTS = {"restart": 1, "operator_stops": 1}


@pytest.mark.parametrize("release", RELEASES)
def test_what_ships_does_what_it_declares_each_time_in_each_state(release, monkeypatch):
    for place in (witness, effects):
        monkeypatch.setattr(place, "is_shipped", lambda function: False)
    of = worlds.machine(release_named(release), messages=1, heartbeats=1, faults=FAULTS)
    assert len(list(islice(worlds.every_situation(of), SITUATIONS))) > 50


def test_it_is_not_watched_as_it_is_known_to():
    assert all(is_shipped(one.effect) for one in STATEMENTS.values() if not one.name.startswith("test_"))
    assert not is_shipped(test_it_is_not_watched_as_it_is_known_to) and not is_shipped(len)


def test_a_statement_of_another_file_is_found_by_its_own_call():
    @statement(writes=(CLAIM,))
    def release_row(tables, consumer_id, epoch):
        """As a shipped one is called."""

    call = release_row("w1", 1)
    assert call == Call("release_row", ("w1", 1), HOME) != STATEMENTS["release_row"]("w1", 1)
    assert statement_of(call) is release_row is OWN_STATEMENTS[HOME, "release_row"]
    assert statement_of(STATEMENTS["release_row"]("w1", 1)) is STATEMENTS["release_row"]


def test_a_call_of_none_is_said_to_be_one():
    with pytest.raises(LookupError, match="there is no statement named nothing; make it one by @statement"):
        statement_of(Call("nothing", ()))
