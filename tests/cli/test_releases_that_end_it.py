"""A release that ends the process is no pass: whatever it raises or does is refused by name, and 0 needs results."""

from __future__ import annotations

from pathlib import Path

import pytest
import releases_of_ones_own as files
from calling import call, process, refused, results, written

from wakeproof.workers import limits

FEW = ("--seeds", "0:3", "--figure-runs", "0", "--jobs", "1", "--out", "report")
HAPPY = ("run", "happy-path", *FEW, "--release", "mine.py:MINE")
IMPORTS = (
    "import asyncio, atexit, builtins, contextlib, ctypes, os, signal, subprocess, sys, threading, weakref\n"
    "from os import _exit\n"
)


def done(body: str) -> str:
    """A release whose done does this in a helper; the line stands after everything else, so its number is known."""
    called = f"\n\ndef helper():\n    {body}\n\n\n"
    head, _, tail = files.release("    helper()\n").partition("\n\nasync def done")
    return f"{head}{called}async def done{tail}".replace("import random\n", f"import random\n{IMPORTS}")


IN_HANDLERS = [
    ("raise SystemExit(0)", "helper raises SystemExit: 0"),
    ("raise SystemExit(4)", "helper raises SystemExit: 4"),
    ("raise GeneratorExit", "helper raises GeneratorExit"),
    ("raise KeyboardInterrupt", "helper raises KeyboardInterrupt"),
    ("raise asyncio.CancelledError", "helper raises CancelledError"),
    ("raise type('Over', (BaseException,), {})('all')", "helper raises Over: all"),
    ("getattr(builtins, 'ex' + 'it')(0)", "helper raises SystemExit: 0"),
    ("__import__('os')._exit(0)", "ends the process ('_exit')"),
    ("__import__('os').abort()", "ends the process ('abort')"),
    ("_exit(0)", "helper ends the process ('_exit')"),
    ("os._exit(0)", "helper asks the operating system ('os._exit')"),
    ("__import__('os').kill(__import__('os').getpid(), 9)", "ends the process ('os.kill')"),
    ("__import__('os').fork()", "starts a process or a thread ('os.fork')"),
    ("__import__('os').execv('/bin/true', ['true'])", "ends the process ('os.exec')"),
    ("ctypes.CDLL(None)._exit(0)", "ends the process ('_exit' of the C library)"),
    ("print('hello')", "helper writes to the terminal ('print')"),
    ("getattr(builtins, 'pr' + 'int')('hello')", "helper writes to the terminal"),
    ("breakpoint()", "helper writes to the terminal ('breakpoint')"),
    ("input()", "helper asks the operating system ('input')"),
    ("sys.stdout.write('hello')", "helper "),
    ("open('mine.py')", "helper asks the operating system ('open')"),
    ("vars(builtins)['open']('mine.py')", "reads or writes files ('open')"),
    ("__import__('warnings').warn('hello')", "warns: hello"),
]


@pytest.mark.parametrize(("body", "what"), IN_HANDLERS, ids=[row[0] for row in IN_HANDLERS])
def test_a_handler_that_would_is_refused(tmp_path, body, what, capfd):
    text = done(body)
    line = text.splitlines().index(f"    {body}") + 1
    told = refused(tmp_path, *HAPPY, files={"mine.py": text})
    assert told.startswith(f"{tmp_path}/mine.py:{line}: ") and what in told and "; " in told
    assert capfd.readouterr() == ("", "")


AT_IMPORT = [
    ("raise SystemExit(0)", "the file raises SystemExit: 0"),
    ("raise KeyboardInterrupt", "the file raises KeyboardInterrupt"),
    ("raise GeneratorExit", "the file raises GeneratorExit"),
    ("os._exit(0)", "the file ends the process ('_exit')"),
    ("_exit(0)", "the file ends the process ('_exit')"),
    ("os.abort()", "the file ends the process ('abort')"),
    ("os.kill(os.getpid(), 9)", "the file ends the process ('os.kill')"),
    ("signal.raise_signal(signal.SIGINT)", "the file ends the process ('raise_signal')"),
    ("os.execv('/bin/true', ['true'])", "the file ends the process ('os.exec')"),
    ("os.fork()", "the file starts a process or a thread ('os.fork')"),
    ("threading.Thread(target=os._exit, args=(0,)).start()", "the file starts a process or a thread"),
    ("ctypes.CDLL(None).exit(0)", "the file ends the process ('exit' of the C library)"),
    ("atexit.register(lambda: os._exit(0))", "the file has something done when the process ends ('atexit.register')"),
    ("signal.signal(signal.SIGINT, lambda *_: os._exit(0))", "the file sets what the whole process goes by ('signal')"),
    ("weakref.finalize(os.path, os._exit, 0)", "the file has something done when the process ends"),
    ("sys.addaudithook(print)", "the file sets what the whole process goes by ('sys.addaudithook')"),
    ("print('hello')", "the file writes to the terminal"),
]


@pytest.mark.parametrize(("body", "what"), AT_IMPORT, ids=[row[0] for row in AT_IMPORT])
@pytest.mark.parametrize("form", ["{}", "with contextlib.suppress(BaseException):\n    {}"], ids=["plain", "hidden"])
def test_a_file_that_would_as_it_is_imported_is_refused(tmp_path, body, what, form, capfd):
    if form != "{}" and body.startswith("raise"):
        pytest.skip("an exception that is hidden ends nothing")
    text = IMPORTS + form.format(body) + "\n" + files.release()
    told = refused(tmp_path, *HAPPY, files={"mine.py": text})
    assert told.startswith(f"{tmp_path}/mine.py:{3 + form.count('suppress')}: ") and what in told and "; " in told
    assert capfd.readouterr() == ("", "")


LEAKS = Path(__file__).parents[2] / "scenarios/regressions/crash-after-accepted-done-leaks.toml"
ENDLESS = [
    ("while True: pass", " does not end: "),
    ("sum(iter(int, 1))", "does not end: 1 s of the processor without a call on a port"),
    ("b'x' * 10**15", "asks for more memory than there is"),
    ("ctypes.memmove(0, 0, 1)", "ended its process (by SIGSEGV)"),
    ("[os.write(1, b'x' * 4096) for _ in iter(int, 1)]", "writes more than 1 MiB to the terminal"),
    ("time.sleep(1000)", "waits for something that is no port, for 3 s already"),
]
AT_ONCE = {"[os.write(1, b'x' * 4096) for _ in iter(int, 1)]", "time.sleep(1000)"}
"""Refused in a handler before it is run."""


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(limits, "SEGMENT_CPU_S", 1.0)
    monkeypatch.setattr(limits, "SEGMENT_WALL_S", 3.0)


def ended(folder, text, *words, release="mine.py:MINE"):
    """The reason that every row of the release gives, and how many rows of others were decided."""
    (folder / "mine.py").write_text(text)
    called = call(folder, *words, "--jobs", "2", "--out", "report", "--figure-runs", "0")
    assert called.code == 3, called
    rows = results(folder / "report")["results"]
    mine = [row for row in rows if row["release"] == release]
    [why] = {row["because"] for row in mine if row["limit"]}
    assert {row["verdict"] for row in mine} == {"inconclusive"} and f": {why}" in called.out
    assert any(f"? {name}: " in called.out for name in ("mine", "MINE")), "by its own name, where it could be read"
    return why, sum(row["verdict"] in ("proved", "violated") for row in rows if row["release"] != release)


@pytest.mark.parametrize(("body", "what"), ENDLESS, ids=[row[0] for row in ENDLESS])
@pytest.mark.parametrize("where", ["handler", "import"])
def test_what_does_not_end_is_cut_short_by_name_and_the_rest_goes_on(tmp_path, body, what, where, impatient):
    if where == "handler" and body in AT_ONCE:
        pytest.skip("refused before it is run")
    text = done(body) if where == "handler" else IMPORTS + "import time\n" + body + "\n" + files.release()
    words = ("prove", "happy-path", "--release", "mine.py:MINE", "--release", "fenced")
    why, decided = ended(tmp_path, text, *words)
    line = text.splitlines().index(f"    {body}" if where == "handler" else body) + 1
    assert why.startswith(f"{tmp_path}/mine.py:{line}: ") and what in why and "; " in why
    assert decided == 10  # all but terminal_status, for nobody stops anything there


@pytest.mark.parametrize("command", ["check", "run", "compare"])
def test_so_it_is_for_every_command_that_judges(tmp_path, command, impatient):
    words = ("fenced", "mine.py:MINE", "happy-path")
    words = words if command == "compare" else ("happy-path", "--release", "mine.py:MINE", "--seeds", "0:3")
    why, _ = ended(tmp_path, done("sum(iter(int, 1))"), command, *words)
    assert "helper does not end" in why


@pytest.mark.parametrize("command", ["replay", "explain"])
def test_so_it_is_where_a_file_is_replayed(tmp_path, command, impatient):
    (tmp_path / "mine.py").write_text(files.LEAKING)
    proved = call(tmp_path, "prove", "happy-path", "-r", "mine.py:MINE", "--out", "report", "--figure-runs", "0")
    assert proved.code == 1
    kept = next((tmp_path / "report" / "counterexamples").iterdir())
    (tmp_path / "mine.py").write_text(done("sum(iter(int, 1))"))
    called = call(tmp_path, command, str(kept), "--release", "mine.py:MINE")
    assert (called.code, called.out) == (3, "") and called.err.count("\n") == 1
    assert called.err.startswith(f"wakeproof: {tmp_path}/mine.py:") and "helper does not end: 1 s" in called.err


def test_a_shipped_release_needs_no_second_process(tmp_path, monkeypatch):
    monkeypatch.setattr("wakeproof.workers.pool.Worker", None)
    words = ("prove", "happy-path", "--release", "fenced", "--jobs", "1", "--figure-runs", "0", "--out", "report")
    assert call(tmp_path, *words).code == 0


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("body", ["raise SystemExit(0)", "__import__('os')._exit(0)", "raise KeyboardInterrupt"])
def test_so_it_is_in_a_process_and_on_workers(tmp_path, body, jobs):
    (tmp_path / "mine.py").write_text(done(body))
    called = process(tmp_path, *HAPPY, "--jobs", jobs)
    assert called.code == 2 and f"{tmp_path}/mine.py:" in called.err and called.out == ""
    assert written(tmp_path) == ["__pycache__", "mine.py"] or written(tmp_path) == ["mine.py"]


def test_prove_and_check_and_compare_refuse_it_too(tmp_path):
    (tmp_path / "mine.py").write_text(done("raise SystemExit(0)"))
    for words in (("prove", "happy-path"), ("check", "happy-path")):
        called = call(tmp_path, *words, "--release", "mine.py:MINE", "--jobs", "1", "--out", "report")
        assert (called.code, called.out) == (2, "") and "helper raises SystemExit: 0" in called.err
    called = call(tmp_path, "compare", "decoupled", "mine.py:MINE", "happy-path", "--jobs", "1", "--out", "report")
    assert (called.code, called.out) == (2, "") and "helper raises SystemExit: 0" in called.err


def test_a_file_that_replaces_the_ways_out_changes_no_exit_code(tmp_path):
    (tmp_path / "mine.py").write_text("import sys\nsys.exit = lambda *_: None\n" + files.LEAKING)
    assert process(tmp_path, *HAPPY).code == 1


def test_a_file_may_use_what_others_registered(tmp_path):
    """A library that has something to do at the end is none of the release's doing."""
    imported = "import asyncio, logging.handlers, concurrent.futures.thread, multiprocessing\n"
    (tmp_path / "mine.py").write_text(imported + files.release())
    assert process(tmp_path, *HAPPY).code == 0


@pytest.mark.parametrize(
    "words",
    ["prove happy-path", "run happy-path --seeds 0:3", f"replay {LEAKS}", f"explain {LEAKS}"],
    ids=["prove", "run", "replay", "explain"],
)
def test_a_loop_of_calls_on_local_ports_is_cut_short_by_its_line(tmp_path, words):
    """The tree stands where it has stood, at each round: no history becomes longer."""
    text = files.release("    while True:\n        await ports.log.swallowed('again')\n")
    (tmp_path / "mine.py").write_text(text, encoding="utf-8")
    more = ("--out", "out", "--figure-runs", "0", "--jobs", "1") if words.startswith(("prove", "run")) else ()
    called = call(tmp_path, *words.split(), "--release", "mine.py:MINE", *more)
    line = text.splitlines().index("        await ports.log.swallowed('again')") + 1
    told = f"mine.py:{line}: done does not end: 1,000 calls on local ports in a row"
    assert called.code == 3 and told in called.out + called.err, called
