"""What is written where: results on standard output alone, plain text into pipes, nobody's markup taken for ours."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
from pathlib import Path

import pytest
from calling import WAKEPROOF, call, process, results, written
from typer.main import get_command

from wakeproof import __version__
from wakeproof.cli.main import app

REPOSITORY = Path(__file__).parents[2]

FEW = ("--seeds", "0:20", "--figure-runs", "0", "--jobs", "1", "--out", "report")
LEAK = ("run", "restart-before-done", "--release", "token_gated", *FEW)
ESCAPE = "\x1b"


def test_json_on_standard_output_is_alone_there(tmp_path):
    called = call(tmp_path, *LEAK, "--json", "-")
    assert called.json == results(tmp_path / "report")
    assert "release x property" in called.err


def test_check_does_the_same(tmp_path):
    called = call(tmp_path, "check", "happy-path", "--release", "decoupled", *FEW, "--json", "-")
    assert {row["scenario"] for row in called.json["results"]} == {"happy-path"}


def test_json_in_a_file_is_the_same(tmp_path):
    called = call(tmp_path, *LEAK, "--json", "new/results.json")
    assert (tmp_path / "new/results.json").read_bytes() == (tmp_path / "report/results.json").read_bytes()
    assert "release x property" in called.out and called.err == ""


def test_replay_answers_in_json(tmp_path):
    call(tmp_path, *LEAK)
    file = "report/counterexamples/restart-before-done-token_gated-no_leaked_claim.json"
    called = call(tmp_path, "replay", file, "--json", "-")
    assert (called.json["answer"], called.json["how"]) == ("applies and breaks", "as recorded")
    assert called.json["story"][-1].lstrip().startswith("✗ ") and "applies and breaks" in called.err
    assert list(called.json) == ["scenario", "release", "property", "reaches", "answer", "how", "story", "sites"]
    assert call(tmp_path, "replay", file, "--json", "told.json").err == ""
    assert json.loads((tmp_path / "told.json").read_text()) == called.json


LISTS = {"scenarios": "newer-wake", "releases": "decoupled", "properties": "token_owner", "faults": "statement_fails"}


@pytest.mark.parametrize("what", LISTS)
def test_lists_in_json(tmp_path, what):
    called = call(tmp_path, "list", what, "--json", "-")
    assert called.json[LISTS[what]] and called.err == ""
    one = call(tmp_path, "list", what, LISTS[what], "--json", "-").json
    assert one == {LISTS[what]: called.json[LISTS[what]]}
    assert LISTS[what] in call(tmp_path, "list", what).out


def test_a_list_of_releases_is_filtered_by_release(tmp_path):
    assert list(call(tmp_path, "list", "releases", "--release", "decoupled", "--json", "-").json) == ["decoupled"]


def test_the_report_is_a_folder(tmp_path):
    call(tmp_path, *LEAK)
    broken = ("no_leaked_claim", "no_lost_work", "no_stuck_entity", "rightful_writer")
    files = [f"counterexamples/restart-before-done-token_gated-{name}.json" for name in broken]
    there = written(tmp_path / "report")
    assert [name for name in there if name.startswith("counterexamples/")] == sorted(files)
    assert {"index.html", "results.json", "summary.md"} <= set(there)
    assert {row["counterexample"]["file"] for row in violated(tmp_path)} == set(files)


def violated(folder):
    return [row for row in results(folder / "report")["results"] if row["verdict"] == "violated"]


def test_each_breach_is_told_with_the_command_that_replays_it(tmp_path):
    told = call(tmp_path, *LEAK).out
    commands = re.findall(r"replay: wakeproof (replay .+)", told)
    assert len(commands) == 4
    for command in commands:
        assert call(tmp_path, *shlex.split(command)).code == 1


def test_a_folder_with_a_blank_is_quoted(tmp_path):
    told = call(tmp_path, *LEAK[:-1], "my report").out
    command = re.findall(r"replay: wakeproof (replay .+)", told)[0]
    assert call(tmp_path, *shlex.split(command)).code == 1
    assert f"`wakeproof {command}`" in (tmp_path / "my report/summary.md").read_text()


def test_a_pipe_gets_plain_text_and_no_progress(tmp_path):
    called = process(tmp_path, *LEAK)
    assert called.code == 0 and called.err == "" and ESCAPE not in called.out


def test_colours_can_be_forced_and_refused(tmp_path):
    assert ESCAPE in call(tmp_path, *LEAK, FORCE_COLOR="1").out
    assert not re.search(ESCAPE + r"\[[0-9;]*3[0-7]m", call(tmp_path, *LEAK, FORCE_COLOR="1", NO_COLOR="1").out)


@pytest.mark.parametrize("columns", ["60", "20", "1"])
def test_a_narrow_terminal_is_no_error(tmp_path, columns):
    called = call(tmp_path, *LEAK, COLUMNS=columns)
    assert (called.code, called.err) == (0, "")
    assert "write(w1): send, check → false, answer → 401\n" in called.out, "stories are never cut"


def test_a_reader_who_leaves_early_changes_nothing(tmp_path):
    """`| head -1`: quiet, the report is there, and the exit code is still that of the verdicts."""
    words = shlex.join([WAKEPROOF, *LEAK, "--set", "restart=2"])
    script = f"{words} | head -1; exit ${{PIPESTATUS[0]}}"
    piped = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, check=False)
    assert (piped.returncode, piped.stderr) == (1, b"") and piped.stdout.count(b"\n") == 1
    assert violated(tmp_path)


@pytest.mark.parametrize(
    "words", ["list scenarios --json -", "list scenarios", "run happy-path --seeds 0:3 --jobs 1 --json -"]
)
def test_nobody_reading_is_no_error(tmp_path, words):
    script = f"{WAKEPROOF} {words} | true; exit ${{PIPESTATUS[0]}}"
    piped = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, check=False)
    assert (piped.returncode, b"Error" in piped.stderr) == (0, False)


def test_an_output_without_our_signs_gets_others(tmp_path):
    called = process(tmp_path, *LEAK, PYTHONIOENCODING="ascii")
    assert (called.code, called.err) == (0, "") and "? no_leaked_claim" in called.out


NASTY = "[bold]loud[/bold] [/red] <script>x</script> `code` a|b"
MARKED = f"""
world = "pullwake"
title = "{NASTY}"
about = "{NASTY}"

[bounds]
messages = 1
heartbeats = 1

[expect.every]
inconclusive.terminal_status = "{NASTY}"

[expect.lease_nulling]
violated.lease_kept = "{NASTY}"
"""


@pytest.fixture
def marked(tmp_path):
    (tmp_path / "mine.toml").write_text(MARKED)
    return call(tmp_path, "run", "mine.toml", "--release", "lease_nulling", *FEW), (
        tmp_path / "report/summary.md"
    ).read_text()


def test_markup_stays_text_on_the_terminal(marked):
    assert marked[0].code == 0
    assert f"✗ lease_kept on lease_nulling in mine: {NASTY}" in marked[0].out


def test_markup_stays_text_in_the_summary(marked):
    text = marked[1]
    assert "<script>" not in text and "`code`" not in text
    assert "&#91;bold]loud&#91;/bold] &#91;/red] &lt;script>x&lt;/script> 'code' a|b" in text


COMMANDS = ["check", "prove", "compare", "run", "conform", "live", "mutants", "replay", "explain", "report", "list"]


def test_the_examples_of_the_help_work_as_pasted(tmp_path):
    text = call(tmp_path, "--help").out
    examples = re.findall(r"^ +wakeproof (.+)$", text.partition("Examples:")[2], re.MULTILINE)
    assert sorted(example.split()[0] for example in examples) == sorted(get_command(app).commands)
    (tmp_path / "scenarios").symlink_to(REPOSITORY / "scenarios")
    quickly = {"check": ("happy-path", *FEW), "run": FEW, "live": ("--runs", "8", "--predictions", "20")}
    for example in examples:
        command, *words = shlex.split(example)
        if command not in COMMANDS:
            continue  # these ask for a terminal, a ledger or a host: their own help's examples are tried elsewhere
        assert call(tmp_path, command, *words, *quickly.get(command, ())).code in (0, 1, 3), example


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_says_what_it_takes(tmp_path, command):
    called = call(tmp_path, command, "--help")
    assert (called.code, called.err) == (0, "") and f"Usage: wakeproof {command}" in called.out
    assert "--json" in called.out and ("HEAD" if command == "compare" else "--release") in called.out


def test_the_version(tmp_path):
    assert call(tmp_path, "--version").out == f"{__version__}\n"


def test_a_pipe_has_room_for_every_name(tmp_path):
    out = process(tmp_path, "prove", "happy-path", "--out", "report").out
    assert "┃ property           ┃ lease_nulling ┃ token_gated ┃ decoupled ┃ stream_scoped ┃ fenced ┃" in out
