"""What was promised against what came out, for each command that judges: the exit codes, as a table."""

from __future__ import annotations

import pytest
from calling import SCENARIO, call, results

from wakeproof.scenario.library import load_all

QUIETLY = ("-r", "lease_nulling", "--jobs", "1", "--out", "report", "--figure-runs", "0")
ONE_BEAT = SCENARIO.replace("messages = 1", "messages = 1\nheartbeats = 1")
COMMANDS = ("check", "prove", "run")
VERDICTS = ("proved", "held", "violated", "inconclusive")
LIMIT = ("--max-states", "5")
UNMET, BROKEN, SOUND = "terminal_status", "lease_kept", "token_owner"
NAMES = list(load_all(["happy-path"])[0].kind.properties)


@pytest.fixture(autouse=True)
def without_canaries(monkeypatch):
    """They are no part of what is told here, and take longer than all the rest."""
    monkeypatch.setattr("wakeproof.campaign.campaign.look_for_canaries", lambda *_: None)


def promised(name: str, verdict: str, **others: str) -> str:
    """A scenario whose every other property is promised what it gives anyway."""
    said = {other: others.get(other, others["rest"]) for other in NAMES} | {name: verdict}
    return f"{ONE_BEAT}\n[expect.every]\n" + "".join(f"{said[n]}.{n} = 'so'\n" for n in NAMES)


def code(folder, command: str, text: str, *words: str) -> int:
    (folder / "mine.toml").write_text(text)
    return call(folder, command, "mine.toml", *words, *QUIETLY).code


# The verdict that is promised, in the order of VERDICTS, and the exit code, in the order of COMMANDS.
WHOLE = {
    SOUND: [(0, 0, 0), (0, 0, 0), (1, 1, 1), (1, 1, 1)],
    BROKEN: [(1, 1, 1), (1, 1, 1), (0, 0, 0), (1, 1, 1)],
    UNMET: [(3, 3, 3), (3, 3, 3), (3, 3, 3), (0, 0, 0)],
}
CASES = [
    (name, VERDICTS[at], command, codes[number])
    for name, table in WHOLE.items()
    for at, codes in enumerate(table)
    for number, command in enumerate(COMMANDS)
]


@pytest.mark.parametrize(("name", "verdict", "command", "expected"), CASES)
def test_where_everything_was_seen(tmp_path, name, verdict, command, expected):
    text = promised(name, verdict, rest="proved", **{BROKEN: "violated", UNMET: "inconclusive"})
    assert code(tmp_path, command, text) == expected


# `check` holds what it gives up to prove, `prove` leaves it open: the rest is promised just that.
CUT = [
    ("check", "held", [3, 0, 1, 1]),
    ("prove", "inconclusive", [3, 3, 3, 0]),
]
CUT_CASES = [(command, rest, VERDICTS[at], codes[at]) for command, rest, codes in CUT for at in range(4)]


@pytest.mark.parametrize(("command", "rest", "verdict", "expected"), CUT_CASES)
def test_where_a_limit_was_hit(tmp_path, command, rest, verdict, expected):
    others = {BROKEN: "violated" if command == "check" else "inconclusive", UNMET: "inconclusive"}
    assert code(tmp_path, command, promised(SOUND, verdict, rest=rest, **others), *LIMIT) == expected


def test_run_takes_a_promised_proof_for_a_promise_to_hold(tmp_path):
    code(tmp_path, "run", promised(SOUND, "proved", rest="proved"))
    kept = {row["property"]: row for row in results(tmp_path / "report")["results"]}[SOUND]
    assert (kept["verdict"], kept["expected"], kept["driver"], kept["states"]) == ("held", "held", "timed", 0)


def test_a_proof_where_a_promise_to_hold_would_do_tells_no_reason_of_its_own(tmp_path):
    code(tmp_path, "check", promised(SOUND, "held", rest="proved"))
    kept = {row["property"]: row for row in results(tmp_path / "report")["results"]}[SOUND]
    assert (kept["verdict"], kept["expected"], kept["because"]) == ("proved", "held", "")
