"""The harness's end: what a host may do wrong, each with one clear error, and what is kept when it dies."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kits import ANSWERS, PYTHON, READY, planted
from wakeproof.errors import CutShort, UserError
from wakeproof.kit import messages
from wakeproof.kit.agreement import agreed
from wakeproof.kit.client import Host, HostLimits
from wakeproof.kit.conformance import asked, learns

QUICK = HostLimits(segment_s=1.0, starting_s=10.0)
DIES_ONCE_FOR_ALL = "if asked['label'] == 'w3': os._exit(7)"


def answered(command, labels, limits=QUICK):
    with Host(command, limits=limits) as host:
        answers = host.ask([asked("echo", label=label) for label in labels])
        return [getattr(each, "name", None) or each.ended.value for each in answers], host


def test_answers_come_in_the_order_of_the_requests(tmp_path):
    labels = [f"w{number}" for number in range(200)]
    assert answered(planted(tmp_path, *ANSWERS), labels)[0] == labels


def test_a_host_that_dies_is_started_again_and_the_rest_is_answered(tmp_path):
    said, host = answered(planted(tmp_path, DIES_ONCE_FOR_ALL, *ANSWERS), ["w1", "w2", "w3", "w4", "w5"])
    assert said == ["w1", "w2", "died", "w4", "w5"]
    assert host.restarts == 2, "once for all of them, and once for the one alone"


def test_what_was_answered_is_not_asked_again(tmp_path):
    counts = f"open({str(tmp_path / 'asked')!r}, 'a').write(asked['label'] + ' ')"
    answered(planted(tmp_path, counts, DIES_ONCE_FOR_ALL, *ANSWERS), ["w1", "w2", "w3", "w4"])
    asked_for = (tmp_path / "asked").read_text().split()
    assert asked_for[:3] == ["w1", "w2", "w3"] and asked_for.count("w1") == 1


def test_a_host_that_says_nothing_is_ended_at_its_limit(tmp_path):
    command = planted(tmp_path, "if asked['label'] == 'w2': time.sleep(600)", *ANSWERS)
    assert answered(command, ["w1", "w2", "w3"])[0] == ["w1", "silent", "w3"]


def test_a_refusal_of_a_dead_host_says_how_it_ended_and_what_it_said(tmp_path):
    command = planted(tmp_path, "sys.stderr.write('out of luck'); sys.stderr.flush(); os._exit(7)")
    with Host(command, limits=QUICK) as host:
        (refusal,) = host.ask([asked("echo")])
    assert "ended with exit code 7; it wrote: out of luck" in refusal.what and refusal.remedy


BREACHES = {
    "no JSON": ("print('Listening on port 3000', flush=True)", "'Listening on port 3000' is no message"),
    "no message": ('print(\'{"type": "done"}\', flush=True)', "is no message"),
    "an id of nobody": (ANSWERS[0] + "; ran['id'] = 77; " + ANSWERS[1], "nobody waits for (id 77)"),
    "a second hello": (f"print('{READY}', flush=True)", "nobody waits for (hello)"),
    "a line without end": ("sys.stdout.write('x' * (17 << 20)); sys.stdout.flush()", "a line of more than"),
}


@pytest.mark.parametrize("breach", BREACHES)
def test_a_host_that_breaks_the_protocol_is_the_users_mistake(tmp_path, breach):
    does, told = BREACHES[breach]
    with pytest.raises(UserError) as error:
        answered(planted(tmp_path, does), ["w1"])
    assert told in error.value.text and error.value.remedy and not isinstance(error.value, CutShort)


STARTS = {
    "that is not there": (["no-such-program"], UserError, "there is no program"),
    "of no command": ([], UserError, "no command"),
    "that ends at once": ([sys.executable, "-c", "raise SystemExit('no such file')"], UserError, "no such file"),
    "of another version": (
        [sys.executable, "-c", f"input(); print('{READY.replace(':2', ':3')}')"],
        UserError,
        "no hello of this version",
    ),
    "that never speaks": ([sys.executable, "-c", "import time; time.sleep(600)"], CutShort, "said nothing for 1 s"),
}


@pytest.mark.parametrize("start", STARTS)
def test_a_host_that_cannot_start_is_told(start):
    command, kind, told = STARTS[start]
    with pytest.raises(UserError) as error:
        Host(command, limits=HostLimits(starting_s=1.0 if kind is CutShort else 20.0))
    assert type(error.value) is kind and told in error.value.text


def test_a_request_that_is_too_long_is_not_sent(tmp_path):
    with Host(planted(tmp_path, *ANSWERS)) as host, pytest.raises(UserError, match="longer than"):
        host.ask([asked("echo", "x" * messages.LINE_BYTES_MAX)])


def test_more_in_flight_than_a_pipe_holds_does_not_stall(tmp_path):
    runs = [asked("echo", "x" * 100_000, label=f"w{number}") for number in range(40)]
    with Host(planted(tmp_path, *ANSWERS), limits=HostLimits(in_flight=40)) as host:
        assert [answer.ended.value for answer in host.ask(runs)] == [run.label for run in runs]


PARENT = """
import sys, time
from wakeproof.kit.client import Host
from wakeproof.kit.conformance import asked
host = Host([sys.executable, "-m", "wakeproof.kit.host"])
print(host._pipe.process.pid, flush=True)
time.sleep(600)
"""


def test_a_host_does_not_outlive_its_parent():
    with subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True) as parent:
        pid = int(parent.stdout.readline())
        os.kill(pid, 0)
        parent.kill()
    until = time.monotonic() + 30
    while time.monotonic() < until:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    raise AssertionError("it is still there")


LOADED_KEY = """
import os
KEY = os.getpid()
def boot(kit):
    world = kit.port("world")
    async def done():
        return await world.write(KEY)
    return {"done": done}
"""


def test_a_key_made_at_load_is_found_in_a_second_process_alone(tmp_path):
    path = tmp_path / "keyed.py"
    path.write_text(LOADED_KEY, encoding="utf-8")
    with Host([*PYTHON, str(path)]) as host, Host([*PYTHON, str(path)]) as second:
        (one,) = agreed(host, host, [asked("done")])
        (two,) = agreed(host, second, [asked("done")])
    assert one.waits and two.name == "hidden-state" and "in a second process" in two.what


def test_what_a_step_learns_crosses_the_pipe():
    with Host(PYTHON) as host:
        (ran,) = host.ask([asked("echo", 1, steps=[learns(0, {"a": [1, "x"]})])])
    assert ran.ended.value == {"a": [1, "x"]}


def test_as_completed_starts_in_the_order_given():
    """asyncio's own starts what is no task yet in the order of a set, by addresses in memory."""
    with Host([*PYTHON, str(Path(__file__).with_name("idioms.py"))]) as host:
        answers = host.ask([asked("as_completed", label=f"w{number}") for number in range(20)])
    assert [[(wait["id"], wait["args"]) for wait in ran.waits] for ran in answers] == [[(0, ["a"]), (1, ["b"])]] * 20
