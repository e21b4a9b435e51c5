"""A campaign that was interrupted goes on from there; a change anywhere forgets what was known."""

from __future__ import annotations

import msgspec
import pytest
from trying import BY_HAND, changed, tried

from wakeproof.errors import UserError
from wakeproof.mutants.memory import Memory
from wakeproof.mutants.processes import Trials

KILLED, HIDDEN = (
    BY_HAND["callback-stores-nothing"],
    changed("hidden", "    return Reply(401)\n", "    return Reply(402)\n"),
)


@pytest.fixture
def never(monkeypatch):
    def one(*_, **__):
        raise AssertionError("tried again")

    return lambda: monkeypatch.setattr(Trials, "one", one)


def test_what_was_tried_is_not_tried_again(tmp_path, never):
    first = tried(tmp_path, KILLED, HIDDEN)
    never()
    assert tried(tmp_path, KILLED, HIDDEN) == first


def test_another_limit_or_another_source_is_another_trial(tmp_path, never):
    tried(tmp_path, KILLED)
    never()
    for mutant, limit in ((KILLED, 90_000), (msgspec.structs.replace(KILLED, source=KILLED.source + "\n"), 100_000)):
        with pytest.raises(AssertionError, match="tried again"):
            tried(tmp_path, mutant, max_states=limit)


def test_a_line_cut_short_is_as_if_it_had_not_been_written(tmp_path, never):
    first = tried(tmp_path, KILLED, HIDDEN)
    file = tmp_path / "mutants.jsonl"
    file.write_bytes(file.read_bytes()[:-40])
    assert tried(tmp_path, KILLED, HIDDEN) == first
    never()
    assert tried(tmp_path, KILLED, HIDDEN) == first


def test_an_interrupt_keeps_what_was_tried(tmp_path, monkeypatch):
    def one(self, trial, limit, really=Trials.one):
        if trial.source == HIDDEN.source:
            raise KeyboardInterrupt
        return really(self, trial, limit)

    monkeypatch.setattr(Trials, "one", one)
    partial = tried(tmp_path, KILLED)
    interrupted = tried(tmp_path, KILLED, HIDDEN)
    assert (interrupted.complete, interrupted.mutants) == (False, partial.mutants)


def test_what_was_not_known_is_tried_again(tmp_path, never):
    forever = changed("forever", "    return Reply(401)\n", "    while True:\n        pass\n")
    assert tried(tmp_path, forever, max_seconds=2, scenarios=("lasting-consumer",)).mutants[0].killers == ()
    never()
    with pytest.raises(AssertionError, match="tried again"):
        tried(tmp_path, forever, max_seconds=2, scenarios=("lasting-consumer",))


def test_a_fresh_start_forgets_nothing_before_there_is_something_new(tmp_path):
    tried(tmp_path, KILLED)
    file = tmp_path / "mutants.jsonl"
    before = file.read_bytes()
    Memory(file, fresh=True)
    assert file.read_bytes() == before


def test_a_folder_in_its_place_is_refused(tmp_path):
    (tmp_path / "mutants.jsonl").mkdir()
    with pytest.raises(UserError, match=r"mutants\.jsonl: cannot be used"):
        Memory(tmp_path / "mutants.jsonl")
