"""`wakeproof export`: a counterexample as a sequence diagram, as a trace in ITF and as a log for ShiViz."""

from __future__ import annotations

import json

import pytest
from calling import call, process, refused, written
from regressions import REGRESSION

from report.itf_format import check_trace
from report.mermaid_parser import by_grammar
from report.shiviz_log import check_clocks, events

STEPS = 20
FILES = {"mermaid": "x.mmd", "itf": "x.itf.json", "shiviz": "x.shiviz.log"}


def test_it_writes_all_three_and_says_where(kept):
    called = call(kept, "export", "x.toml", "--out", "here")
    assert (called.code, called.err) == (0, "")
    assert written(kept / "here") == sorted(FILES.values())
    answer, *told = called.out.splitlines()
    assert answer == "no_leaked_claim in restart-before-done on token_gated: applies and breaks"
    assert [line.partition(": ")[0] for line in told] == [f"here/{name}" for name in FILES.values()]


def test_without_a_folder_they_go_below_the_report(kept):
    assert call(kept, "export", "x.toml").code == 0
    assert written(kept / "reports/latest/exports") == sorted(FILES.values())


def test_the_three_tell_one_run(kept):
    call(kept, "export", "x.toml", "--out", "here")
    diagram = by_grammar((kept / "here/x.mmd").read_text())
    trace = json.loads((kept / "here/x.itf.json").read_text())
    log = events((kept / "here/x.shiviz.log").read_text())
    labels = [step["label"] for step in call(kept, "explain", "x.toml", "--json", "-").json["drawing"]["steps"]]
    assert len(labels) == STEPS
    check_trace(trace)
    check_clocks(log)
    assert [state["action"] for state in trace["states"]] == ["", *labels]
    assert [int(text.partition(".")[0]) for _, _, text in diagram.messages if text[0].isdigit()] == list(range(1, 21))
    assert list(dict.fromkeys(int(each.event.partition(".")[0]) for each in log)) == list(range(1, 21))
    assert set(diagram.lanes.values()) >= {"upstream", "server-0", "r1", "claim w1", "token"}
    assert diagram.title == "no_leaked_claim in restart-before-done on token_gated"


def test_the_trace_says_what_is_broken_and_where_and_what_the_slots_held(kept):
    call(kept, "export", "x.toml", "--format", "itf", "--out", "here")
    trace = json.loads((kept / "here/x.itf.json").read_text())
    meta, last = trace["#meta"], trace["states"][-1]
    assert (meta["status"], meta["property"]) == ("violation", "no_leaked_claim")
    assert meta["why"] == "the claim row of w1 is still active, and w1 is over"
    assert last["#meta"]["breaks"] == "no_leaked_claim" and "token_gated.py" in last["#meta"]["site"]
    assert [state["#meta"].get("fault") for state in trace["states"]].count("restart") == 1
    assert last["consumer_claims_w1_1"]["value"]["status"] == "active", "the row that leaks"
    assert meta["slots"]["token_0_stream_a"] == "token 0 stream/a"
    tokens = [state["token_0_stream_a"]["tag"] for state in trace["states"]]
    assert tokens == ["None"] * 12 + ["Some"] + ["None"] * 8, "minted at step 12, forgotten by the restart at 13"


def test_only_what_is_asked_for_is_written(kept):
    called = call(kept, "export", "x.toml", "-f", "shiviz", "-f", "mermaid", "-f", "shiviz", "--out", "here")
    assert called.code == 0 and written(kept / "here") == ["x.mmd", "x.shiviz.log"]


def test_it_answers_in_json(kept):
    called = call(kept, "export", "x.toml", "--out", "here", "--json", "-")
    assert called.json["files"] == {format_: f"here/{name}" for format_, name in FILES.items()}
    assert called.json["answer"].endswith("applies and breaks") and "here/x.mmd" in called.err


def test_the_same_bytes_in_another_process(kept):
    call(kept, "export", "x.toml", "--out", "one")
    process(kept, "export", "x.toml", "--out", "two", PYTHONHASHSEED="7")
    for name in FILES.values():
        assert (kept / "one" / name).read_bytes() == (kept / "two" / name).read_bytes(), name


def test_every_counterexample_of_a_proof_can_be_exported(found):
    files = sorted((found / "report/counterexamples").iterdir())
    assert len(files) >= 4
    for file in files:
        assert call(found, "export", str(file), "--out", "out").code == 0
        told = json.loads(file.read_text())
        trace = json.loads((found / f"out/{file.stem}.itf.json").read_text())
        check_trace(trace)
        marked = [state["#meta"]["index"] for state in trace["states"] if "breaks" in state["#meta"]]
        assert marked == [told["breaks"]] and len(trace["states"]) == told["steps"] + 1
        text = (found / f"out/{file.stem}.mmd").read_text()
        by_grammar(text)
        assert ("✗ lost here" in text) != ("✗ broken here" in text)
        check_clocks(events((found / f"out/{file.stem}.shiviz.log").read_text()))


def test_another_release_has_files_of_its_own(kept):
    called = call(kept, "export", "x.toml", "--release", "fenced", "--out", "here")
    assert called.code == 0 and "on fenced: applies and passes" in called.out
    assert "x-on-fenced.mmd" in written(kept / "here")
    trace = json.loads((kept / "here/x-on-fenced.itf.json").read_text())
    assert trace["#meta"]["status"] == "ok" and not any("breaks" in state["#meta"] for state in trace["states"])
    assert "✗" not in (kept / "here/x-on-fenced.mmd").read_text()


def test_where_there_is_no_such_run_nothing_is_written(tmp_path):
    (tmp_path / "x.toml").write_text(f"{REGRESSION}faults.restart = 0\n")
    called = call(tmp_path, "export", "x.toml", "--out", "here")
    assert called.code == 3 and "does not apply" in called.out and "nothing is written" in called.out
    assert written(tmp_path) == ["x.toml"]


def test_a_link_is_not_written_through_and_a_file_is_replaced_whole(kept):
    (kept / "here").mkdir()
    (kept / "elsewhere").write_text("mine")
    (kept / "here/x.mmd").symlink_to(kept / "elsewhere")
    assert call(kept, "export", "x.toml", "--out", "here").code == 0
    assert (kept / "elsewhere").read_text() == "mine" and not (kept / "here/x.mmd").is_symlink()


REFUSED = [
    (("x.toml", "--format", "svg"), REGRESSION, "Invalid value for '--format' / '-f': "),
    (("x.toml", "--out", "x.toml"), REGRESSION, "x.toml: cannot be written: "),
    (("x.toml", "--json", "x.toml/y"), REGRESSION, "x.toml: cannot be written"),
    (("x.toml", "--release", "decopled"), REGRESSION, "unknown release 'decopled'; did you mean 'decoupled'?"),
    (("x.toml",), REGRESSION.replace("no_leaked_claim", "no_leak"), "x.toml: property: unknown property 'no_leak'"),
    (("x.toml",), "", "x.toml: 'about' is missing"),
    (("y.toml",), REGRESSION, "y.toml: "),
]


@pytest.mark.parametrize(("words", "text", "what"), REFUSED, ids=[f"{row[0]}" for row in REFUSED])
def test_what_cannot_be_exported_is_refused(tmp_path, words, text, what):
    assert refused(tmp_path, "export", *words, files={"x.toml": text}).startswith(what)
