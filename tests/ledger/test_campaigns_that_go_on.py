"""A campaign with a ledger, killed at any moment, goes on by the same command to the results of an undisturbed one."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from calling import call, refused
from kept_explorations import lock_of

from wakeproof.cache.ledger import Ledger
from wakeproof.campaign.recall import Recall

WAKEPROOF = [str(Path(sys.executable).with_name("wakeproof"))]
IMPATIENT = """
from wakeproof.campaign import proof
from wakeproof.cli.main import main
proof.CHECKPOINT_EVERY_S = 0.2
main()
"""
"""`wakeproof`, which keeps what it explores every fifth of a second."""
SMALL = "check lock-pause --release checked --release unchecked --seeds 0:600 --max-states 40 --figure-runs 0 -j2"


def words_of(tmp_path, command=SMALL):
    return [*command.split(), "--no-cache", "--ledger", str(tmp_path / "ledger"), "--out", str(tmp_path / "out")]


def timeless(folder):
    """Results and counterexamples, to the byte but for how long it took and what was typed."""
    told = json.loads((folder / "results.json").read_bytes())
    del told["about"]
    kept = {path.name: path.read_bytes() for path in sorted(folder.glob("counterexamples/*"))}
    return re.sub(r'"seconds": [^,}]+', "", json.dumps(told)), kept


def undisturbed(tmp_path, command=SMALL):
    call(tmp_path, *command.split(), "--no-cache", "--out", str(tmp_path / "alone"))
    return timeless(tmp_path / "alone")


def results_in(where):
    ledger = Ledger(str(where), [].append)
    ledger.refresh()
    return dict(ledger._results)


@pytest.fixture
def computed(monkeypatch):
    """Each piece that was computed in this process's campaigns."""
    pieces, keep = [], Recall.keep

    def kept(recall, sort, found, of):
        pieces.append((sort.name, of))
        return keep(recall, sort, found, of)

    monkeypatch.setattr(Recall, "keep", kept)
    return pieces


def test_the_same_command_computes_nothing_again(tmp_path, computed):
    first = call(tmp_path, *words_of(tmp_path))
    before, count = timeless(tmp_path / "out"), len(computed)
    again = call(tmp_path, *words_of(tmp_path))
    assert count > 4 and len(computed) == count and timeless(tmp_path / "out") == before
    assert first.code == again.code and "2 of 2 results were known" in again.out
    assert before == undisturbed(tmp_path)


def test_two_clients_at_once_find_what_one_finds(tmp_path):
    clients = [
        subprocess.Popen([*WAKEPROOF, *words_of(tmp_path)[:-1], str(tmp_path / name)], stdout=subprocess.DEVNULL)
        for name in ("one", "two")
    ]
    assert len({client.wait(100) for client in clients}) == 1
    assert timeless(tmp_path / "one") == timeless(tmp_path / "two") == undisturbed(tmp_path)
    (campaign,) = json.loads(status(tmp_path))["campaigns"]
    assert all(pair["runs"] in (0, 600) for pair in campaign["pairs"]) and campaign["complete"]


def status(tmp_path, *words):
    return call(tmp_path, "campaign", "status", "--ledger", str(tmp_path / "ledger"), "--json", "-", *words).out


def test_a_damaged_record_is_said_and_computed_again(tmp_path, computed):
    call(tmp_path, *words_of(tmp_path))
    (path,) = (tmp_path / "ledger/records").iterdir()
    data, count = bytearray(path.read_bytes()), len(computed)
    place = max(Ledger(str(tmp_path / "ledger"), print).folder.new(), key=len_of).place
    data[place.end - 3] ^= 1
    path.write_bytes(data)
    again = call(tmp_path, *words_of(tmp_path))
    assert len(computed) == count + 1 and again.err.count("a damaged record of the ledger is not used") == 1
    assert timeless(tmp_path / "out") == undisturbed(tmp_path)


def len_of(stretch):
    return len(stretch.content or b"")


def kill_at(number, words, seconds_max, program):
    """The command killed, or one of its workers, at a moment drawn from the number; whether it came that far."""
    draws = Random(number)
    command = subprocess.Popen(
        [*program, *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    time.sleep(draws.uniform(0.3, seconds_max))
    what = (signal.SIGKILL, signal.SIGINT)[number % 3 == 2]
    if command.poll() is None:
        os.kill(command.pid, what)
    return command.wait(60)


def killed(tmp_path, numbers, command=SMALL, seconds_max=4.0, program=WAKEPROOF):
    """After all these kills, the same command once more in peace; how much the ledger held after each."""
    known = []
    for number in numbers:
        kill_at(number, words_of(tmp_path, command), seconds_max, program)
        known.append(results_in(tmp_path / "ledger"))
    last = call(tmp_path, *words_of(tmp_path, command))
    assert "Traceback" not in last.err
    for before, after in pairwise(known):
        assert before.items() <= after.items(), "what was found stays found, and is found once"
    return timeless(tmp_path / "out")


def test_killed_at_a_few_moments_it_goes_on_to_the_same_results(tmp_path):
    assert killed(tmp_path, range(4)) == undisturbed(tmp_path)


@pytest.mark.slow
def test_killed_at_twenty_moments_it_goes_on_to_the_same_results(tmp_path):
    assert killed(tmp_path, range(20), seconds_max=6.0) == undisturbed(tmp_path)


@pytest.mark.slow
def test_a_large_exploration_that_is_killed_goes_on(tmp_path):
    """The place where it goes on is a whole file at every moment."""
    command = f"prove {lock_of(tmp_path, 4)} --release checked --figure-runs 0 -j1"
    impatient = (sys.executable, "-c", IMPATIENT)
    assert killed(tmp_path, range(10), command, 8.0, impatient) == undisturbed(tmp_path, command)
    assert [path for path in (tmp_path / "ledger/files").iterdir() if path.name[0] != "."] == []


# What is said


def test_the_status_counts_pieces_once(tmp_path):
    call(tmp_path, *words_of(tmp_path))
    call(tmp_path, *words_of(tmp_path))
    told = json.loads(status(tmp_path))
    (campaign,) = told["campaigns"]
    assert campaign["words"].startswith("check lock-pause --release checked")
    assert campaign["complete"] and told["damaged"] == 0
    pairs = {pair["of"]: (pair["done"]["proof"], pair["done"]["directed"], pair["runs"]) for pair in campaign["pairs"]}
    assert pairs == {
        "lock-pause on checked": (1, 1, 600),
        "lock-pause on unchecked": (1, 1, 600),
    }


def test_an_empty_ledger_holds_no_campaign(tmp_path):
    told = call(tmp_path, "campaign", "status", "--ledger", "here")
    assert (told.code, told.out) == (2, "")
    remedy = "give the --ledger that a campaign was given"
    assert told.err == f"wakeproof: {tmp_path / 'here'}: no campaign is noted there; {remedy}\n"


def test_mutants_are_known_from_a_ledger(tmp_path):
    words = ["mutants", "happy-path", "--only", "write-unchecked", "--no-cache", "--ledger", "l", "--out"]
    first, again = (call(tmp_path, *words, name) for name in ("one", "two"))
    assert first.code == again.code and len(results_in(tmp_path / "l")) == 1
    assert (tmp_path / "one/mutants.json").read_bytes() == (tmp_path / "two/mutants.json").read_bytes()
    assert not (tmp_path / "two/mutants.jsonl").exists()


def test_no_ledger_is_refused(tmp_path, monkeypatch):
    monkeypatch.delenv("WAKEPROOF_LEDGER", raising=False)
    assert refused(tmp_path, "campaign", "status").startswith("campaign status: no ledger is named; give --ledger PATH")


@pytest.mark.parametrize("command", ["check", "prove", "run", "compare unchecked checked", "mutants"])
def test_a_folder_of_something_else_is_refused_before_any_work(tmp_path, command):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine/thing").touch()
    about = ["happy-path", "--only", "write-unchecked"] if command == "mutants" else ["lock-pause"]
    said = refused(tmp_path, *command.split(), *about, "--ledger", "mine")
    assert "holds something else than a ledger" in said and "give another --ledger" in said
