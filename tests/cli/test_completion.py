"""Completion in the shell: names of scenarios, releases and properties; it never fails, and it says nothing else."""

from __future__ import annotations

import pytest
from calling import process

from wakeproof.cli import completion

SCRIPT = "_WAKEPROOF_COMPLETE"
CASES = [
    ("check hap", ["happy-path"]),
    ("prove two-st", ["two-streams-one-consumer"]),
    ("run heart", ["heartbeats", "heartbeats-restart"]),
    ("check --release fen", ["fenced"]),
    ("mutants -r decou", ["decoupled"]),
    ("compare token", ["token_gated"]),
    ("compare token_gated stream", ["stream_scoped"]),
    ("replay x.json --release lease", ["lease_nulling"]),
    ("explain x.json -r fen", ["fenced"]),
    ("list properties no_leak", ["no_leaked_claim"]),
    ("list scenarios heart", ["heartbeats", "heartbeats-restart"]),
    ("list faults restar", ["restart"]),
    ("list prop", ["properties"]),
    ("expla", ["explain"]),
    ("check no-such", []),
]


def offered(folder, words: str, **settings: str) -> list[str]:
    """As bash asks: what is typed so far, and which word is to be completed."""
    typed = f"wakeproof {words}"
    place = str(len(typed.split()) - 1)
    asked = {SCRIPT: "complete_bash", "COMP_WORDS": typed, "COMP_CWORD": place, **settings}
    called = process(folder, **asked)
    assert called.err == ""
    return called.out.split()


@pytest.mark.parametrize(("words", "names"), CASES)
def test_names_are_completed(tmp_path, words, names):
    assert offered(tmp_path, words) == names


def test_what_goes_wrong_is_offered_as_nothing(monkeypatch):
    def broken():
        raise RuntimeError("a world that cannot be loaded")

    monkeypatch.setattr("wakeproof.scenario.worlds.worlds_meant", broken)
    monkeypatch.setattr("wakeproof.scenario.library.worlds_meant", broken)
    assert completion.releases("") == completion.scenarios("") == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_there_is_a_script_for_every_shell(tmp_path, shell):
    called = process(tmp_path, **{SCRIPT: f"source_{shell}"})
    assert called.code == 0 and "wakeproof" in called.out and SCRIPT in called.out
