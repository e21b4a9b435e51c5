"""Where a command writes: through no link, beside no other run, and what was computed is kept for want of room."""

from __future__ import annotations

import json
import os
import resource
import shlex
import signal
import subprocess
from pathlib import Path

import pytest
from calling import WAKEPROOF, call, process, results

from wakeproof.errors import UserError
from wakeproof.output import alone_in

FEW = ("--set", "messages=1", "--seeds", "0:20", "--figure-runs", "0", "--jobs", "1")
LEAK = ("run", "restart-before-done", "--release", "token_gated", *FEW, "--out", "report")
FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made")
    assert call(folder, *LEAK).code == 1
    return folder / "report"


@pytest.mark.parametrize("name", ["counterexamples", "figures"])
@pytest.mark.parametrize("again", [False, True])
def test_a_linked_folder_is_neither_written_to_nor_emptied(tmp_path, report, name, again):
    other, out = tmp_path / "other", tmp_path / "report"
    other.mkdir()
    out.mkdir()
    (other / "first-story.svg").write_text("mine")
    (out / name).symlink_to(other)
    words = ("report", str(report), "--out", "report") if again else LEAK
    called = call(tmp_path, *words)
    told = (
        f"wakeproof: report/{name}: is a link, and nothing is written through one; remove it, or give another --out\n"
    )
    assert (called.code, called.out, called.err) == (2, "", told)
    assert [path.name for path in other.iterdir()] == ["first-story.svg"] and [p.name for p in out.iterdir()] == [name]


def test_a_linked_file_is_replaced_and_what_it_led_to_stays(tmp_path, report):
    (tmp_path / "report").mkdir()
    for name in ("index.html", "results.json", "summary.md"):
        (tmp_path / f"my-{name}").write_text("mine")
        (tmp_path / "report" / name).symlink_to(tmp_path / f"my-{name}")
    assert call(tmp_path, "report", str(report), "--out", "report").code == 1
    for name in ("index.html", "results.json", "summary.md"):
        assert (tmp_path / f"my-{name}").read_text() == "mine"
        assert not (tmp_path / "report" / name).is_symlink()


def test_the_memory_of_mutants_is_no_link(tmp_path):
    (tmp_path / "mine").write_text("mine")
    (tmp_path / "out").mkdir()
    (tmp_path / "out/mutants.jsonl").symlink_to(tmp_path / "mine")
    called = call(tmp_path, "mutants", "happy-path", "--only", "write-unchecked", "--out", "out")
    assert called.code == 2 and "out/mutants.jsonl: is a link" in called.err
    assert (tmp_path / "mine").read_text() == "mine"


def test_the_folder_itself_may_be_a_link(tmp_path):
    (tmp_path / "there").mkdir()
    (tmp_path / "report").symlink_to(tmp_path / "there")
    assert call(tmp_path, *LEAK).code == 1
    assert (tmp_path / "there/index.html").exists() and (tmp_path / "report").is_symlink()


OWNER = """
import sys
from pathlib import Path
from wakeproof.output import alone_in
with alone_in(Path("report")):
    print("mine", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def owner(tmp_path):
    """Another process that writes to the folder, until it is told to end or killed."""
    words = [Path(WAKEPROOF).with_name("python"), "-c", OWNER]
    with subprocess.Popen(words, cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout.readline() == "mine\n"
        yield running
        running.kill()


@pytest.mark.parametrize(
    "words", [LEAK, ("mutants", "happy-path", "--only", "write-unchecked", "--out", "report"), ("report", "r.json")]
)
def test_a_second_run_in_one_folder_is_refused_before_any_work(tmp_path, report, owner, words):
    (tmp_path / "r.json").write_bytes((report / "results.json").read_bytes())
    words = (*words, "--out", "report") if words[0] == "report" else words
    called = call(tmp_path, *words)
    remedy = "wait until it has ended, or give another --out"
    assert called == (2, "", f"wakeproof: report: another run is writing there; {remedy}\n")
    assert not list((tmp_path / "report").iterdir())
    assert call(tmp_path, *LEAK[:-1], "elsewhere").code == 1


def test_a_lock_ends_with_its_process_however_that_ends(tmp_path, owner):
    owner.send_signal(signal.SIGKILL)
    owner.wait()
    assert call(tmp_path, *LEAK).code == 1


def test_a_run_leaves_no_lock_and_one_that_wrote_nothing_no_folder(tmp_path):
    names = {"counterexamples", "index.html", "results.json", "summary.md", "junit.xml", "results.sarif", "figures"}
    assert call(tmp_path, *LEAK).code == 1
    assert {path.name for path in (tmp_path / "report").iterdir()} == names
    with alone_in(tmp_path / "new/deep"):
        pass
    assert not (tmp_path / "new").exists()


def limited() -> None:
    """No file of this process may be larger than 4 KiB: as a disk that is full says it."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def test_what_a_full_disk_does_not_take_is_kept_elsewhere_and_said_where(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with monkeypatch.context() as patched:
        patched.setattr("wakeproof.output.write_below", full)
        called = call(tmp_path, *LEAK)
    assert called.code == 2 and "results.json: cannot be written: No space left on device; what was" in called.err
    kept = Path(shlex.split(called.err)[-1])
    assert len(results(kept)["results"]) == 11 and list((kept / "counterexamples").iterdir())
    assert call(tmp_path, "report", str(kept), "--out", "again").code == 1
    assert kept.stat().st_mode & 0o777 == 0o700


def full(folder: Path, name: str, content: bytes) -> None:
    if name == "results.json":
        what, remedy = "cannot be written: No space left on device", "give another place"
        raise UserError(what, where=str(folder / name), remedy=remedy)


def test_a_limit_on_files_loses_nothing_silently(tmp_path):
    """Here even the temporary files hit it: that is said, and no half of a file is left."""
    done = subprocess.run(
        [WAKEPROOF, *LEAK, "--quiet"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        preexec_fn=limited,
        check=False,
        timeout=120,
    )
    assert done.returncode == 2 and "cannot be written: File too large; what was computed is lost" in done.stderr
    assert done.stderr.count("\n") == 1
    for path in (tmp_path / "report").rglob("*"):
        assert path.is_dir() or json.loads(path.read_text())


@FULL
def test_a_device_is_written_to_and_never_replaced(tmp_path):
    called = process(tmp_path, *LEAK, "--json", "/dev/full")
    where = "what was computed is kept in report, and told by: wakeproof report report"
    assert called.code == 2
    assert called.err == f"wakeproof: /dev/full: cannot be written: No space left on device; {where}\n"
    assert Path("/dev/full").is_char_device()
    assert results(tmp_path / "report")["results"]
    assert process(tmp_path, *LEAK, "--json", "/dev/null").code == 1 and Path("/dev/null").is_char_device()


def test_a_pipe_is_written_to(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with subprocess.Popen(["cat", tmp_path / "pipe"], stdout=subprocess.PIPE) as reader:
        assert process(tmp_path, "list", "faults", "--json", "pipe").code == 0
        assert json.loads(reader.stdout.read())


SHELLS = [
    ("{} >&-", 1),
    ("{} >&- 2>&-", 1),
    ("{} <&- >&- 2>&-", 1),
    ("{} 2>/dev/full", 1),
    ("set -o pipefail; {} | true", 1),
    ("set -o pipefail; {} --json - | head -c 1 >/dev/null", 1),
    ("set -o pipefail; GITHUB_ACTIONS=true GITHUB_STEP_SUMMARY=s {} | true", 1),
    ("{} --json - >&-", 2),
    ("{} >/dev/full", 2),
    ("{} --json - >/dev/full", 2),
]


@FULL
@pytest.mark.parametrize(("line", "code"), SHELLS, ids=[line for line, _ in SHELLS])
def test_whoever_does_not_listen_changes_no_results(tmp_path, line, code):
    """A closed stream and a reader that has gone are no error; one that can take nothing is."""
    text = line.format(f"{shlex.quote(WAKEPROOF)} {shlex.join(LEAK)}")
    done = subprocess.run(["bash", "-c", text], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == code, done
    assert "Traceback" not in done.stderr and "Exception" not in done.stderr
    if code == 2:
        assert done.stderr.count("\n") == 1 and done.stderr.startswith("wakeproof: ")
    if "--json - >&-" in line:
        assert not (tmp_path / "report").exists(), "it is refused before any work"
    else:
        assert results(tmp_path / "report")["results"] and (tmp_path / "report/index.html").exists()


@FULL
@pytest.mark.parametrize("words", ["--help", "--version", "list scenarios", "list faults --json -"])
def test_short_answers_fare_alike(tmp_path, words):
    for line, code in (("{} >/dev/full", 2), ("set -o pipefail; {} | true", 0), ("{} >&- 2>&-", None)):
        text = line.format(f"{shlex.quote(WAKEPROOF)} {words}")
        done = subprocess.run(["bash", "-c", text], cwd=tmp_path, capture_output=True, text=True, check=False)
        expected = (2 if "--json" in words else 0) if code is None else code
        assert (done.returncode, "Traceback" in done.stderr) == (expected, False), (line, done)
