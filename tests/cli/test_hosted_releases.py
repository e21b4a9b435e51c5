"""`--release path/to/release.toml`: a module over a pipe, wherever a release is named."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import msgspec
import pytest
from calling import call, refused, results

from hosted import LOCK_FOLDER, ROOT, node_release, python_release
from wakeproof.scenario.hosted_release import HostTable, ReleaseFile, SqlTable

NEEDS_NODE = pytest.mark.skipif(shutil.which("node") is None, reason="there is no Node here: the Node kit is not tried")
PAGE = (ROOT / "sim/kits/README.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^wakeproof .*$", PAGE.partition("## Check a module")[2].partition("| key |")[0], re.MULTILINE)
PROVE = ("prove", "lock-pause", "--figure-runs", "0", "--jobs", "1", "--out", "report", "--release")
LATE = """
    async def write(token):
        await disk.put(token)
        return True
"""


def verdicts(folder: Path) -> dict[str, str]:
    return {row["property"]: row["verdict"] for row in results(folder / "report")["results"]}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("mutants", "lock-pause"), "mutants are changes of a release in Python"),
        (("live",), "a live run needs a release in Python"),
    ],
)
def test_what_needs_handlers_in_python_says_so(tmp_path, words, told):
    file = str(LOCK_FOLDER / "checked-python.toml")
    assert told in refused(tmp_path, *words, "--release", file)


# The module


@NEEDS_NODE
@pytest.mark.parametrize("number", range(3))
def test_the_commands_of_the_page_do_what_it_says(tmp_path, number):
    words = COMMANDS[number].split()[1:]
    called = call(ROOT, *words, "--figure-runs", "0", "--jobs", "1", "--out", str(tmp_path / "report"))
    code, told = (
        (1, "✗ one_holder on checked-node in lock-pause"),
        (0, "checked-node against unchecked-node: 1 better (1 fixed), 3 same"),
        (1, "✗ one_holder on checked-python in lock-restart"),
    )[number]
    assert called.code == code and told in called.out, called


def test_the_page_has_three_commands_and_each_key_of_a_release_file():
    assert len(COMMANDS) == 3
    tables = [(ReleaseFile, ""), (HostTable, "host."), (SqlTable, "sql.")]
    keys = {f"{before}{field.name}" for kind, before in tables for field in msgspec.structs.fields(kind)}
    rows = re.findall(r"^\| (`[^|]+`) \|", PAGE.partition("| key | means |")[2].partition("\n\n")[0], re.MULTILINE)
    assert {key for row in rows for key in re.findall(r"`([a-z_.]+)`", row)} == keys - {"host", "sql"} | {"base"}


def test_a_bug_is_found_with_its_line_and_replays_by_the_command_that_was_told(tmp_path):
    file = python_release(tmp_path, LATE)
    called = call(tmp_path, *PROVE, file)
    assert called.code == 1 and "✗ no_stale_write on release in lock-pause" in called.out, called
    command = next(line for line in called.out.splitlines() if "replay: " in line and "stale" in line)
    replayed = call(tmp_path, *command.partition("wakeproof ")[2].split())
    assert replayed.code == 1, replayed
    kept = next((tmp_path / "report/counterexamples").glob("*no_stale_write.json"))
    explained = call(tmp_path, "explain", str(kept), "--release", file)
    assert explained.code == 1 and ": await disk.put(token)" in explained.out, explained
    assert "module_" in explained.out and ".py:" in explained.out


def test_a_counterexample_runs_no_host_by_itself(tmp_path):
    file = python_release(tmp_path, LATE)
    call(tmp_path, *PROVE, file)
    kept = next((tmp_path / "report/counterexamples").glob("*.json"))
    assert "is a path to code" in refused(tmp_path, "replay", str(kept))


def test_a_comparison_says_what_a_change_mends(tmp_path):
    (tmp_path / "base").mkdir()
    (tmp_path / "head").mkdir()
    base, head = python_release(tmp_path / "base", LATE), python_release(tmp_path / "head")
    called = call(tmp_path, "compare", base, head, "lock-pause", "--figure-runs", "0", "--jobs", "1", "--out", "report")
    assert called.code == 0 and "fixed: no_stale_write in lock-pause" in called.out, called


IN_NODE = {
    "a counter of the module's": ("async () => ++count", "let count = 0", "again, after the others"),
    "a counter on the app": ("async () => ++app.count", "", "again, after the others"),
    "a key that is made at load": ("async () => process.pid", "", "in a second process"),
    "fetch": ("(token) => fetch('http://localhost:9/')", "", "an effect of a kind that nothing answers: 'http'"),
    "a port that the world has not": ("(token) => ports.disc.newest()", "", "no port 'disc'; did you mean 'disk'?"),
}


@NEEDS_NODE
@pytest.mark.parametrize("case", IN_NODE)
def test_a_module_in_javascript_is_refused_with_its_line(tmp_path, case):
    write, head, what = IN_NODE[case]
    called = call(tmp_path, *PROVE, node_release(tmp_path, write, head))
    assert called.code == 2 and what in called.err and "module.mjs" in called.err, called
    assert called.err.count("\n") == 1


REFUSED = {
    "a port that the world has not": (
        "return await kit.port('disc').newest()", "has no port 'disc'; did you mean 'disk'?"),
    "a call that it has no rule for": (
        "return await disk.oldest()", "calls disk.oldest, and the world has no rule for it"),
    "arguments that it does not take": (
        "return await disk.put(token, 1)", "disk.put(self, token: 'int') -> 'None' was called otherwise"),
    "an effect of another kind": (
        "return await kit.effect('mail', {})", "an effect of a kind that nothing answers: 'mail'"),
    "a file": ("return open('/etc/hostname').read()", "reads or writes files"),
    "a counter": ("COUNT.append(1)\n        return len(COUNT)", "the same history gave ended"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_carried_out_is_named_in_one_line(tmp_path, case):
    body, what = REFUSED[case]
    file = python_release(tmp_path, f"\n    async def write(token):\n        {body}\n", "COUNT = []\n")
    called = call(tmp_path, *PROVE, file)
    assert called.code == 2 and what in called.err and "module_" in called.err, called
    assert called.err.startswith("wakeproof: ") and called.err.count("\n") == 1


CUT = {
    "an endless loop": ("while True: pass", "host=silent"),
    "a wait for nothing": ("await asyncio.Event().wait()", "hangs"),
}


@pytest.mark.parametrize("case", CUT)
def test_what_does_not_end_is_inconclusive(tmp_path, case):
    body, limit = CUT[case]
    file = python_release(tmp_path, f"\n    async def write(token):\n        {body}\n")
    text = Path(file).read_text(encoding="utf-8")
    Path(file).write_text(f"{text}segment_s = 1\n", encoding="utf-8")
    called = call(tmp_path, *PROVE, file)
    assert called.code == 3 and set(verdicts(tmp_path).values()) == {"inconclusive"}, called
    assert limit in json.dumps(results(tmp_path / "report")["results"]) and "module_" in called.out
