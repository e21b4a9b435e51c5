"""The messages of the line protocol, as PROTOCOL.md and protocol.schema.json have them.

A line is one message. What crosses the pipe in arguments, outcomes, memory and effects is JSON of the module's own.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import msgspec
from msgspec import UNSET, UnsetType

PROTOCOL = 2
"""The version of the protocol; a side that speaks another one is refused before anything runs."""
LINE_BYTES_MAX = 16 << 20
DEPTH_MAX = 200
"""How deeply arrays and objects of one message may be nested."""
SEGMENT_S = 10.0
"""Without an answer, before a host counts as silent."""
STARTING_S = 20.0
"""The same until a host has said hello: it loads the module in that time."""
IN_FLIGHT_MAX = 64
"""Requests that a host is sent before the first of them is answered."""


class HelloAsked(msgspec.Struct, frozen=True, tag="hello", tag_field="type", forbid_unknown_fields=True):
    """The first message of all. `effects` are the kinds that will be answered; none given: all of them."""

    protocol: int
    effects: list[str] | None = None


class ErrorGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What an effect fails with. Definite: it did not happen. Indefinite: it may have happened (Maelstrom's terms)."""

    definite: bool
    name: str
    message: str
    code: str | None = None


class OutcomeGiven(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What an effect came to: exactly one of the two."""

    value: Any = UNSET
    error: ErrorGiven | UnsetType = UNSET

    def __post_init__(self) -> None:
        if (self.value is UNSET) == (self.error is UNSET):
            raise ValueError("an outcome has either a value or an error")


class StepGiven(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The next thing that the handler learns; `memory` is put back before it (none: as the last segment left it)."""

    effect: int
    outcome: OutcomeGiven
    memory: dict[str, Any] | None = None


class RunAsked(msgspec.Struct, frozen=True, tag="run", tag_field="type", forbid_unknown_fields=True):
    """Run a handler from its start through a history. `fresh`: on a module that is booted for this run alone."""

    id: int
    label: str
    handler: str
    args: list[Any] = []
    memory: dict[str, Any] | None = None
    history: list[StepGiven] = []
    fresh: bool = False


class Hello(msgspec.Struct, frozen=True, tag="hello", tag_field="type", forbid_unknown_fields=True):
    """What a host is; `memory` is that of a module which has just been booted."""

    protocol: int
    host: str
    version: str
    language: str
    capabilities: list[str]
    memory: dict[str, Any]


class ErrorTold(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What a handler raised; `at` is the line of the module's own that raised it.

    `injected`: it is an error that was given as an outcome, or was raised because of one.
    """

    name: str
    message: str
    at: str = ""
    injected: bool = False


class HandlerEnd(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How a handler ended: exactly one of the two."""

    value: Any = UNSET
    error: ErrorTold | UnsetType = UNSET

    def __post_init__(self) -> None:
        if (self.value is UNSET) == (self.error is UNSET):
            raise ValueError("an end has either a value or an error")


class Said(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A line that the module logged in the last segment."""

    level: str
    text: str


class Ran(msgspec.Struct, frozen=True, tag="ran", tag_field="type", forbid_unknown_fields=True):
    """Where a history has led. A handler that has ended may have effects pending still; one that hangs has none."""

    id: int
    waits: list[dict[str, Any]]
    ended: HandlerEnd | None
    dropped: list[int]
    hangs: bool
    memory: dict[str, Any]
    touched: list[str]
    said: list[Said]


class HostRefusal(msgspec.Struct, frozen=True, tag="refused", tag_field="type", forbid_unknown_fields=True):
    """Why a request was not carried out: by name, where in the module, and what to write instead."""

    id: int | None
    name: str
    what: str
    where: str = ""
    remedy: str = ""


Asked = HelloAsked | RunAsked
Told = Hello | Ran | HostRefusal


class NoMessage(Exception):
    """A line that is no message of the protocol."""


class Parsed(NamedTuple):
    """A request, or why there is none; `id` is the request's own where it can be told."""

    asked: HelloAsked | RunAsked | None
    id: int | None = None
    name: str = ""
    what: str = ""


_ASKED: msgspec.json.Decoder[HelloAsked | RunAsked] = msgspec.json.Decoder(HelloAsked | RunAsked)
_TOLD: msgspec.json.Decoder[Hello | Ran | HostRefusal] = msgspec.json.Decoder(Hello | Ran | HostRefusal)


def line_of_message(message: Any) -> bytes:
    """A message as its line; a value that JSON does not have is a `NoMessage`."""
    try:
        return msgspec.json.encode(message) + b"\n"
    except (TypeError, ValueError, RecursionError) as error:
        raise NoMessage(str(error)) from None


def message_told(line: bytes) -> Hello | Ran | HostRefusal:
    """What a host says by a line; one that says nothing of the protocol is a `NoMessage`."""
    try:
        return _TOLD.decode(line)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise NoMessage(str(error)) from None


def request_in(line: bytes) -> Parsed:
    """What a host is asked for by a line, or how it has to refuse it."""
    if depth(line) > DEPTH_MAX:
        return Parsed(None, None, "depth", f"a message is nested more than {DEPTH_MAX} deep")
    try:
        return Parsed(_ASKED.decode(line))
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        return Parsed(None, _id_in(line), "malformed", str(error))


def depth(line: bytes) -> int:
    """How deeply arrays and objects are nested in a line of JSON."""
    deepest = here = 0
    inside = escaped = False
    for byte in line if line.count(b"[") + line.count(b"{") > DEPTH_MAX else b"":
        if inside:
            inside, escaped = escaped or byte != _QUOTE, byte == _BACKSLASH and not escaped
        elif byte == _QUOTE:
            inside = True
        elif byte in b"[{":
            here += 1
            deepest = max(deepest, here)
        elif byte in b"]}":
            here -= 1
    return deepest


_QUOTE, _BACKSLASH = b'"'[0], b"\\"[0]


def _id_in(line: bytes) -> int | None:
    try:
        found = msgspec.json.decode(line)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError):
        return None
    number = found.get("id") if isinstance(found, dict) else None
    return number if isinstance(number, int) and not isinstance(number, bool) else None
