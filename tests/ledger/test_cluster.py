"""Work on a cluster of Dask's: results are those of one process, whoever dies; what cannot be one is told in a line."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from calling import call, process, refused
from test_campaigns_that_go_on import SMALL, WAKEPROOF, timeless, undisturbed

from wakeproof.errors import CutShort, UserError
from wakeproof.workers import cluster_node
from wakeproof.workers.cluster import ClusterWorkers
from wakeproof.workers.limits import Allowed

NODE = "wakeproof.workers.node_program"


def on_cluster(folder, *words, command=SMALL, jobs=2):
    asked = command.replace("-j2", f"-j{jobs}").split()
    called = process(folder, *asked, "--no-cache", "--cluster", "local", "--out", str(folder / "out"), *words)
    assert called.code in (0, 1, 3) and "Traceback" not in called.err, called
    return timeless(folder / "out")


@pytest.fixture(scope="module")
def alone(tmp_path_factory):
    return undisturbed(tmp_path_factory.mktemp("alone"))


@pytest.fixture(scope="module")
def workers():
    with ClusterWorkers("local", 2) as workers:
        yield workers


def done(workers, function, items, **others):
    found = {}
    workers.run(function, list(enumerate(items)), found.__setitem__, cut=found.__setitem__, **others)
    return found


# Pieces, as tests/workers has them of processes


def squared(number):
    return number * number


def named(_):
    return os.getpid()


def heard(number, on_progress):
    on_progress(number)
    time.sleep(0.1)
    return number


def refuses(number):
    raise UserError(f"no {number}", remedy="ask for another")


def killed_once(path):
    """By somebody, the first time."""
    if not Path(path).exists():
        Path(path).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return "done"


def killed_always(_):
    os.kill(os.getpid(), signal.SIGKILL)


def test_each_piece_is_done_once_and_apart(workers):
    assert done(workers, squared, range(9)) == {number: number * number for number in range(9)}
    assert os.getpid() not in done(workers, named, range(3)).values()


def test_what_was_refused_is_raised_here(workers):
    with pytest.raises(UserError, match="no 3; ask for another"):
        done(workers, refuses, [3])
    assert done(workers, squared, [3]) == {0: 9}


def test_whoever_waits_hears_how_far_it_is(workers):
    told = []
    done(workers, heard, [7], on_progress=lambda key, n: told.append((key, n)))
    assert told in ([(0, 7)], []) and done(workers, squared, [2]) == {0: 4}


def test_a_piece_whose_process_was_killed_is_done_again(workers, tmp_path):
    assert done(workers, killed_once, [str(tmp_path / "mark")]) == {0: "done"}


def test_a_piece_that_always_ends_its_process_is_told_as_here(workers):
    (error,) = done(workers, killed_always, [0]).values()
    assert isinstance(error, CutShort) and "ended its process (by SIGKILL)" in str(error)


def test_memory_is_limited_as_here(workers):
    assert done(workers, squared, range(3), allowed=Allowed(mib=1000)) == {0: 0, 1: 1, 2: 4}


def test_a_worker_that_dies_is_replaced(workers):
    workers._nodes[0].kill()
    assert done(workers, squared, range(30)) == {number: number * number for number in range(30)}


# Campaigns


def test_a_check_on_two_workers_is_the_same_to_the_byte(tmp_path, alone):
    assert on_cluster(tmp_path) == alone


@pytest.mark.slow
@pytest.mark.parametrize("jobs", [1, 3, 5])
def test_a_check_on_any_number_of_workers_is_the_same_to_the_byte(tmp_path, alone, jobs):
    assert on_cluster(tmp_path, jobs=jobs) == alone


def words_of(process: psutil.Process) -> str:
    """What started it; nothing, where it has gone since it was seen."""
    try:
        return " ".join(process.cmdline())
    except psutil.Error:
        return ""


@pytest.mark.slow
@pytest.mark.parametrize("number", range(5))
def test_workers_that_are_killed_change_no_result(tmp_path, alone, number):
    words = [*WAKEPROOF, *SMALL.split(), "--no-cache", "--cluster", "local", "--out", str(tmp_path / "out")]
    told = tmp_path / "told"
    with told.open("w") as file:
        command = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=file)
    killed = 0
    while command.poll() is None:
        time.sleep(2 + number % 3)
        nodes = [each for each in psutil.Process().children(recursive=True) if NODE in words_of(each)]
        if nodes and killed < 3:
            nodes[number % len(nodes)].kill()
            killed += 1
    assert killed and command.returncode == 1, told.read_text(encoding="utf-8")
    assert timeless(tmp_path / "out") == alone


@pytest.mark.slow
def test_a_client_that_is_killed_leaves_no_process_and_goes_on(tmp_path, alone):
    ledger = ["--ledger", str(tmp_path / "ledger")]
    words = [*WAKEPROOF, *SMALL.split(), "--no-cache", "--cluster", "local", "--out", str(tmp_path / "out"), *ledger]
    command = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(8)
    theirs = psutil.Process(command.pid).children(recursive=True)
    command.kill()
    command.wait()
    assert psutil.wait_procs(theirs, 10)[1] == []
    assert on_cluster(tmp_path, *ledger) == alone


@pytest.mark.slow
def test_mutants_on_a_cluster_are_the_same_to_the_byte(tmp_path):
    words = ["mutants", "happy-path", "--only", "write-unchecked", "--only", "grant-split", "--no-cache", "--out"]
    call(tmp_path, *words, "one")
    call(tmp_path, *words, "two", "--cluster", "local")
    assert (tmp_path / "one/mutants.json").read_bytes() == (tmp_path / "two/mutants.json").read_bytes()


# What cannot be one


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("", "'' is no address"),
        ("tcp://127.0.0.1:1", "no scheduler of Dask's answers at 'tcp://127.0.0.1:1'"),
        ("no address", "no scheduler of Dask's answers at 'no address'"),
    ],
)
def test_an_address_where_nobody_answers_is_refused_in_a_line(tmp_path, monkeypatch, address, told):
    monkeypatch.setattr("wakeproof.workers.cluster.ANSWERS_WITHIN_S", 1.0)
    assert told in refused(tmp_path, "run", "lock-pause", "--cluster", address)


def test_without_the_extra_it_is_said_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    said = refused(tmp_path, "run", "lock-pause", "--cluster", "local")
    assert said == "--cluster: Dask distributed is not installed; pip install 'wakeproof[cluster]'"


@pytest.mark.parametrize("differs", cluster_node.Versions._fields)
def test_a_worker_with_another_version_is_refused(differs):
    theirs = cluster_node.versions()._replace(**{differs: "another"})
    with pytest.raises(UserError, match=f"has another {differs}: .*install there what is here: another"):
        cluster_node.check_versions(theirs)


def test_what_is_refused_travels_whole():
    error = UserError("what", where="where", remedy="remedy")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
