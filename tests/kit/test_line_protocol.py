"""The messages, the schema and the page are one protocol."""

from __future__ import annotations

import json
import re
from pathlib import Path

import msgspec
import pytest
from jsonschema import Draft202012Validator

from kits import HELLO, SCHEMA
from wakeproof.kit import example, messages
from wakeproof.kit.conformance import CHECKS, LARGE, _histories, asked, fails, learns
from wakeproof.kit.host import PythonHost
from wakeproof.kit.messages import line_of_message, message_told, request_in
from wakeproof.observe import event_loop

PAGE = (Path(messages.__file__).parent / "PROTOCOL.md").read_text(encoding="utf-8")
VALIDATOR = Draft202012Validator(SCHEMA)
RUN = {"type": "run", "id": 1, "label": "w1", "handler": "done"}
RAN = {"type": "ran", "id": 1, "waits": [], "ended": {"value": 1}, "dropped": [], "hangs": False, "memory": {},
       "touched": [], "said": []}  # fmt: skip
REFUSED = {"type": "refused", "id": None, "name": "real-io", "what": "opens a file", "where": "a.py:3", "remedy": ""}
READ = {"id": 0, "of": "call", "port": "world", "name": "read", "args": []}
VALID = [
    {"type": "hello", "protocol": 2, "effects": ["call"]},
    {"type": "hello", "protocol": 2, "host": "h", "version": "1", "language": "x", "capabilities": [], "memory": {}},
    RUN,
    {**RUN, "history": [{"effect": 0, "outcome": {"value": None}, "memory": {}}], "fresh": True},
    {**RUN, "history": [{"effect": 0, "outcome": {"error": {"definite": False, "name": "E", "message": ""}}}]},
    RAN,
    {**RAN, "waits": [READ, {"id": 1, "of": "timer", "ms": 0.5, "at": "a.mjs:3:1"}], "ended": None},
    {
        **RAN,
        "ended": {"error": {"name": "E", "message": "m", "at": "", "injected": True}},
        "said": [{"level": "info", "text": "x"}],
    },
    {**RAN, "ended": None, "hangs": True},
    {**REFUSED, "id": 4},
]
INVALID = [
    {"type": "walk"},
    {"type": "hello"},
    {**RUN, "id": "one"},
    {**RUN, "afresh": True},
    {**RUN, "history": [{"effect": 0, "outcome": {}}]},
    {
        **RUN,
        "history": [{"effect": 0, "outcome": {"value": 1, "error": {"definite": True, "name": "", "message": ""}}}],
    },
    {**RUN, "history": [{"effect": 0, "outcome": {"error": {"name": "E", "message": ""}}}]},
    {key: value for key, value in RAN.items() if key != "touched"},
    {**RAN, "ended": {}},
]
INVALID_FOR_THE_SCHEMA_ALONE = [
    {**RUN, "id": -1},
    {**RAN, "ended": None},
    {**RAN, "hangs": True},
    {**RAN, "waits": [{"id": 0, "of": "call"}]},
    {**RAN, "waits": [{"id": 0, "of": "timer", "ms": -1}]},
    {**REFUSED, "name": "Real I/O"},
    {**REFUSED, "what": ""},
]


def typed(message):
    line = json.dumps(message).encode()
    if request_in(line).asked is None:
        message_told(line)


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("message", VALID)
def test_what_is_a_message_is_one_for_both(message):
    VALIDATOR.validate(message)
    typed(message)


@pytest.mark.parametrize("message", INVALID)
def test_what_is_none_is_none_for_both(message):
    assert not VALIDATOR.is_valid(message)
    with pytest.raises(messages.NoMessage):
        typed(message)


@pytest.mark.parametrize("message", INVALID_FOR_THE_SCHEMA_ALONE)
def test_the_schema_knows_what_types_do_not(message):
    assert not VALIDATOR.is_valid(message)


def test_whatever_crosses_the_pipe_is_valid():
    host = PythonHost(Path(example.__file__))
    runs = [*_histories(), asked("hangs"), asked("logs", "x"), asked("opens"), asked("no_such"), asked("many", 1001)]
    runs += [asked("uncaught", "k", steps=[fails(0, definite=False)]), asked("echo", 1, steps=[learns(3, 1)])]
    for line in (HELLO, b"nonsense\n", *map(line_of_message, runs)):
        if line != b"nonsense\n":
            VALIDATOR.validate(json.loads(line))
        VALIDATOR.validate(msgspec.to_builtins(host.reply(line)))


def test_the_page_has_the_limits_that_are_kept():
    told = dict(re.findall(r"^\| `(\w+)` \| ([\d,.]+)", PAGE.partition("## Limits")[2], re.MULTILINE))
    assert {name: float(value.replace(",", "")) for name, value in told.items()} == {
        "line": messages.LINE_BYTES_MAX >> 20,
        "depth": messages.DEPTH_MAX,
        "pending": event_loop.PENDING_MAX,
        "callbacks": event_loop.CALLBACKS_MAX,
        "in_flight": messages.IN_FLIGHT_MAX,
        "segment_s": messages.SEGMENT_S,
        "starting_s": messages.STARTING_S,
    }


def test_the_page_has_every_refusal_that_the_sources_name():
    table = PAGE.partition("## Refusals")[2].partition("## Hidden")[0]
    told = set(re.findall(r"`([a-z-]+)`", re.sub(r"\| [^|]+ \|$", "", table, flags=re.MULTILINE)))
    folder = Path(messages.__file__).parent
    text = "".join(path.read_text() for path in (*folder.glob("*.py"), Path(event_loop.__file__)))
    named = set(re.findall(r'(?:LoopRefusal|refuse|HostRefusal|refused|Parsed)\((?:[\w.]+, )*"([a-z-]+)"', text))
    assert {"effect", "real-io", "memory", "malformed", "value"} <= told and named - told == set()


def test_the_page_has_the_standard_handlers():
    table = PAGE.partition("## The standard handlers")[2]
    told = re.findall(r"`(\w+)\([\w, ]*\)`", table)
    assert sorted(told) == sorted(name for name in vars(example.Handlers) if not name.startswith("_"))


def test_a_deep_line_is_measured_and_text_in_it_is_not():
    assert messages.depth(b"[" * 300 + b"]" * 300) == 300
    assert messages.depth(b'["' + b"[" * 300 + b'\\"["]') == 1
    assert messages.depth(LARGE.encode()) == 0


def test_the_names_of_checks_are_unique():
    assert len({check.name for check in CHECKS}) == len(CHECKS)
