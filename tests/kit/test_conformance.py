"""Both kits pass the suite; a kit that does something else fails the check that is about it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from kits import KITS, PYTHON
from wakeproof.commands.kit import check_kit
from wakeproof.kit import conformance, messages
from wakeproof.kit.conformance import CHECKS, checked

PLANT = """
import sys
from pathlib import Path
import wakeproof.kit.host as host
from wakeproof.kit import chance, messages, module
from wakeproof.kit.example import Handlers
from wakeproof.kit.memory import WatchedMemory
from wakeproof.observe import event_loop
from wakeproof.observe.event_loop import HistoryLoop
import msgspec
asking = host.PythonHost._run
{plant}
raise SystemExit(host.run_host(None))
"""
REPLACED = """
def run(self, asked):
    reply = asking(self, asked)
    return msgspec.structs.replace(reply, {change}) if isinstance(reply, messages.Ran) else reply
host.PythonHost._run = run
"""
SAME = """
import wakeproof.kit.example
class Same(list):
    append = lambda self, value: None
loaded = host.loaded
def load(path):
    source = loaded(path)
    source.COUNTED = Same()
    return source
host.loaded = load
"""
OTHER_VERSION = """
hello = host.PythonHost._hello
host.PythonHost._hello = lambda self, asked: hello(self, msgspec.structs.replace(asked, protocol=2))
"""
ONE_LABEL = """
import types
host.chance = types.SimpleNamespace(drawn_from=lambda label: chance.drawn_from("x"))
"""
PLANTS = {
    "wrong version": OTHER_VERSION,
    "effect not pending": "host._not_pending = lambda number, *rest: messages.HostRefusal(number, 'gone', 'x')",
    "unknown handler": "host.suggest = lambda *words: 1 / 0",
    "two at once": REPLACED.format(change="waits=reply.waits[:1]"),
    "first of two": REPLACED.format(change="waits=[] if reply.ended else reply.waits"),
    "failure not caught": "host.ErrorTold = lambda name, *rest: messages.ErrorTold('Error', *rest)",
    "memory": "WatchedMemory.restore = lambda self, dump: None",
    "memory untouched": REPLACED.format(change="touched=['store']"),
    "timer": "event_loop._milliseconds = lambda seconds: seconds",
    "time limit": "HistoryLoop._timer_handle_cancelled = lambda self, handle: None",
    "never settles": REPLACED.format(change="hangs=False"),
    "logs": REPLACED.format(change="said=[]"),
    "values": "module.plain = lambda value: str(value)",
    "depth": "messages.depth = lambda line: 0",
    "long line": "messages.LINE_BYTES_MAX <<= 2",
    "many pending": "event_loop.PENDING_MAX = 100",
    "chance": ONE_LABEL,
    "determinism": "import os\n" + REPLACED.format(change="said=[messages.Said('info', str(os.getpid()))]"),
    "hidden counter": SAME,
    "real files": "host._KINDS = ()",
    "kinds of effect": "host.HistoryLoop = lambda kinds: HistoryLoop(None)",
    "end of input": "running = host.run_host\nhost.run_host = lambda path: running(path) or 3",
}


@pytest.mark.parametrize("command", KITS)
def test_a_kit_passes(command):
    assert [(row.name, row.said) for row in checked(command) if row.said] == []


UNMARKED = "host.ErrorTold = lambda *told: messages.ErrorTold(*told[:3])"


@pytest.mark.parametrize(("name", "plant"), [*PLANTS.items(), ("failure not caught", UNMARKED)])
def test_a_kit_that_does_something_else_fails_its_check(tmp_path, monkeypatch, name, plant):
    path = tmp_path / "planted.py"
    path.write_text(PLANT.format(plant=plant), encoding="utf-8")
    monkeypatch.setattr(conformance, "CHECKS", [check for check in CHECKS if check.name == name])
    (row,) = checked([sys.executable, str(path)])
    assert row.name == name and row.said, "the check does not see it"


def test_the_command_tells_each_check_and_the_answer(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(conformance, "CHECKS", CHECKS[:2])
    monkeypatch.setattr("wakeproof.commands.kit.CHECKS", CHECKS[:2])
    file = tmp_path / "kit.json"
    assert check_kit(PYTHON, str(file), quiet=False) == 0
    told = capsys.readouterr().out
    assert [line[0] for line in told.splitlines()[:2]] == ["✓", "✓"] and "The kit passes all 2 checks." in told
    assert [row["said"] for row in json.loads(Path(file).read_text())["checks"]] == ["", ""]


def ran(ended):
    return messages.Ran(1, [], ended, [], False, {}, [], [])


def test_what_a_handler_returned_is_its_value_and_nothing_else_is():
    assert conformance.value(ran(messages.HandlerEnd(value=7))) == 7
    for ended in (None, messages.HandlerEnd(error=messages.ErrorTold("Error", "no"))):
        with pytest.raises(conformance.Unlike, match="expected a value"):
            conformance.value(ran(ended))
