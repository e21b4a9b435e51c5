"""`wakeproof explain`: a counterexample drawn in lanes, told where there is no room, and what it means."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from calling import call, process, refused
from regressions import REGRESSION


def lines_of(text: str, *, label: str) -> list[str]:
    return [line for line in text.splitlines() if label in line]


def test_it_says_what_is_claimed_what_is_broken_and_how_to_see_it_again(kept):
    called = call(kept, "explain", "x.toml")
    assert called.code == 1 and called.err == ""
    assert "no_leaked_claim in restart-before-done on token_gated: applies and breaks\n" in called.out
    assert "no_leaked_claim claims: No claim row stays active once its wake is over.\n" in called.out
    assert "✗ no_leaked_claim: the claim row of w1 is still active, and w1 is over\n" in called.out
    assert "  · fault server-0.restart: required. Without it the same run passes.\n" in called.out
    assert "  · Can happen at normal latencies.\n" in called.out
    assert called.out.endswith("replay: wakeproof replay x.toml\n")


def test_what_only_an_exploration_knows_is_not_said(kept):
    out = call(kept, "explain", "x.toml").out
    assert "probability" not in out and "decisive" not in out and "cannot be avoided" not in out
    assert "  · 1 fault, 3 context switches, 20 steps\n" in out, "nor that it is the simplest"


def test_faults_arrows_and_what_rows_show_are_drawn(kept):
    out = call(kept, "explain", "x.toml").out
    (fault,), (minted,) = lines_of(out, label="⚡ server-0.restart"), lines_of(out, label=".mint → token(w1)")
    assert fault.count("⚡") == 2 and "∅" in fault, "the restart forgets the token"
    assert minted.rstrip().endswith("▶│token(w1)") and "├─" in minted
    assert "▶│active" in lines_of(out, label="materialize_active_claim")[0]
    assert "◀─" in lines_of(out, label="done(w1).send")[0]
    (last,) = lines_of(out, label="✗ broken")
    assert last.startswith("20.   .answer → 200")


def test_each_message_has_a_line_and_each_step_its_number(kept):
    drawing = call(kept, "explain", "x.toml", "--json", "-").json["drawing"]
    out = call(kept, "explain", "x.toml").out
    messages = [message for step in drawing["steps"] for message in step["messages"]]
    drawn = [line for line in out.splitlines() if "├" in line or "┤" in line or "● " in line or "⚡ " in line]
    assert len(drawn) == len(messages)
    assert [n for n in range(1, 100) if any(line.startswith(f"{n:>2}. ") for line in drawn)] == list(range(1, 21))


@pytest.mark.parametrize("columns", [70, 80, 100, 120, 160, 250])
def test_the_drawing_fits(found, columns):
    for file in sorted((found / "report/counterexamples").iterdir()):
        out = call(found, "explain", str(file), COLUMNS=str(columns)).out
        drawn = [line for line in out.splitlines() if "│" in line or "┊" in line]
        assert drawn and max(map(len, drawn)) <= columns


def test_lanes_that_do_not_fit_are_named_instead(kept):
    def left_out(columns: int) -> set[str]:
        out = call(kept, "explain", "x.toml", COLUMNS=str(columns)).out
        told = out.partition("not drawn, for want of room: ")[2].partition("\n\n")[0]
        return {" ".join(name.split()) for name in told.split(",")} - {""}

    shrinking = [left_out(columns) for columns in (160, 100, 80, 70)]
    assert shrinking[0] == set() and "producer" in shrinking[1]
    assert all(wide <= narrow for wide, narrow in pairwise(shrinking))
    assert not shrinking[-1] & {"server-0", "r1"}, "the breaking step is always drawn"


@pytest.mark.parametrize("columns", ["69", "40", "1"])
def test_a_terminal_too_narrow_gets_the_story(kept, columns):
    out = call(kept, "explain", "x.toml", COLUMNS=columns).out
    assert "│" not in out and "12. claim(w1), callback(w1) as usual\n" in out


def test_another_release_is_drawn_as_it_goes_there(kept):
    called = call(kept, "explain", "x.toml", "--release", "fenced")
    assert called.code == call(kept, "replay", "x.toml", "--release", "fenced").code == 0
    assert "✓ no_leaked_claim: this run does not break it\n" in called.out and "✗" not in called.out
    assert "⚡ server-0.restart" in called.out
    assert called.out.endswith("replay: wakeproof replay x.toml --release fenced\n")


def test_what_does_not_apply_is_not_drawn(tmp_path):
    (tmp_path / "x.toml").write_text(f"{REGRESSION}faults.restart = 0\n")
    called = call(tmp_path, "explain", "x.toml")
    assert called.code == call(tmp_path, "replay", "x.toml").code == 3
    assert "does not apply" in called.out and "│" not in called.out


def test_it_answers_in_json(kept):
    called = call(kept, "explain", "x.toml", "--json", "-")
    replayed = call(kept, "replay", "x.toml", "--json", "-").json
    assert called.code == 1 and "▶" in called.err
    assert {key: called.json[key] for key in replayed} == replayed
    assert called.json["why"] == "the claim row of w1 is still active, and w1 is over"
    assert next((row["without"], row["passes"]) for row in called.json["needed"]) == ("fault server-0.restart", True)
    assert called.json["drawing"]["steps"][-1]["property"] == "broken"
    assert call(kept, "explain", "x.toml", "--json", "told.json").err == ""
    assert json.loads((kept / "told.json").read_text()) == called.json


def test_an_output_that_cannot_hold_our_signs_gets_plain_ones(kept):
    called = process(kept, "explain", "x.toml", PYTHONIOENCODING="ascii")
    assert (called.code, called.err) == (1, "") and called.out.isascii()
    assert "+------->|w1 pending" in called.out and "! server-0.restart" in called.out
    assert "x no_leaked_claim: the claim row" in called.out and "?" not in called.out


def test_every_counterexample_of_a_proof_is_explained(found):
    files = sorted((found / "report/counterexamples").iterdir())
    assert len(files) >= 4
    for file in files:
        called = call(found, "explain", str(file))
        told = json.loads(file.read_text())
        assert called.code == 1 and f"✗ {told['property']}: {told['why']}\n" in called.out, file.name
        assert f"{told['steps']} steps\n" in called.out


REFUSED = [
    (("x.toml",), REGRESSION.replace("no_leaked_claim", "no_leak"), "x.toml: property: unknown property 'no_leak'"),
    (("x.toml",), "", "x.toml: 'about' is missing"),
    (("x.toml", "--release", "decopled"), REGRESSION, "unknown release 'decopled'; did you mean 'decoupled'?"),
    (("x.toml", "--json", "x.toml/y"), REGRESSION, "x.toml: cannot be written"),
    (("y.toml",), REGRESSION, "y.toml: "),
]


@pytest.mark.parametrize(("words", "text", "what"), REFUSED, ids=[row[2] for row in REFUSED])
def test_what_cannot_be_explained_is_refused(tmp_path, words, text, what):
    assert refused(tmp_path, "explain", *words, files={"x.toml": text}).startswith(what)
