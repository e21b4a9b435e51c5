"""What a world does for a module over a pipe beside ports, held against the same in Python: memory, other kinds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

import pytest

import wakeproof
from hosted import HostHere, python_module
from lock.module import RELEASES, Disk, Lock
from lock.properties import PROPERTIES
from lock.slots import CLIENTS, LOCK, STORED, TOKENS, Client, client
from lock.world import (
    ANSWER_LOST,
    DISK_FAILS,
    LEASE_RUNS_OUT,
    LOCK_SERVER,
    PERFORM,
    REQUESTS,
    RESTART,
    STORAGE,
    ClientRule,
    LeaseRule,
    around,
    hear,
)
from wakeproof.errors import ReleaseError
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import World
from wakeproof.kernel.tasks.budgets import Budget
from wakeproof.kernel.tasks.environment import Environment
from wakeproof.kernel.tasks.request import remembered
from wakeproof.kernel.tasks.tasks import Tasks
from wakeproof.observe.effects import Port
from wakeproof.observe.runner import EffectKind, PortRequest, StepPart

SEEN = "seen"
"""The newest token that the storage has looked at: in its memory, so a restart forgets it."""
HEAD = """
class Seen:
    def __init__(self):
        self.newest = 0
"""
WRITE = """
    seen = kit.watched("seen", Seen())

    async def write(token):
        if token < seen.newest:
            return False
        seen.newest = token
        await disk.put(token)
        return True
"""


class Memory:
    async def newest(self) -> int: ...
    async def note(self, token: int) -> None: ...


class Ports(NamedTuple):
    lock: Lock
    disk: Disk
    seen: Memory


async def write(ports: Ports, token: int) -> bool:
    if token < await ports.seen.newest():
        return False
    await ports.seen.note(token)
    await ports.disk.put(token)
    return True


def note(view: Any, token: int) -> None:
    view[SEEN] = token


def world(handlers: Any, allowed: Mapping[str, Budget], *, shows: bool = False, kinds: Any = None) -> World:
    """The lock's, whose storage may restart as well; `shows` what a module over a pipe remembers in the slot `SEEN`."""
    carried_out = PERFORM | {"newest": lambda view: view[STORED], "note": note}

    def perform(view: Any, request: Any, task: Any, effect: Any) -> tuple[Any, None]:
        if effect.port == "seen" and effect.name == "newest":
            return view[SEEN], None
        return carried_out[effect.name](view, *effect.args), None

    def recalled(view: Any, server: int, text: str | None) -> None:
        assert server == STORAGE
        if shows:
            view[SEEN] = 0 if text is None else dict(json.loads(text)["seen"]["fields"])["newest"]

    ports = Ports(Port("lock", Lock, local=True), Port("disk", Disk), Port("seen", Memory, local=True))
    environment = Environment(
        requests=tuple(REQUESTS.values()),
        handlers=handlers,
        ports=ports,
        perform=perform,
        hear=hear,
        clocks={"disk": "disk_ms"},
        kinds=kinds or {},
        memory={LOCK_SERVER: {LOCK: None}, STORAGE: {SEEN: 0}},
        failing={DISK_FAILS: "disk"},
        recalled=recalled,
    )
    tasks = Tasks(environment, allowed)
    slots = {LOCK: None, TOKENS: 0, STORED: 0, SEEN: 0} | {client(name): Client() for name in CLIENTS}
    rules = (*tasks.rules(), *(ClientRule(tasks, name) for name in CLIENTS), LeaseRule(tasks))
    return World(slots | tasks.slots() | tasks.budgets.slots(), rules, PROPERTIES)


def told(made: World) -> dict[str, Any]:
    proof = wakeproof.prove(made)
    verdicts = {name: found.verdict.value for name, found in proof.verdicts.items()}
    return {"states": proof.states, "transitions": proof.transitions, "ends": proof.ends, **verdicts}


def in_python() -> dict[str, Any]:
    return RELEASES["checked"].handlers() | {"write": write}


FAULTS = {
    "none": {},
    "a lease": {LEASE_RUNS_OUT: 1},
    "a restart": {RESTART: 1, LEASE_RUNS_OUT: 1},
    "a failing disk": {DISK_FAILS: 1, ANSWER_LOST: 1},
}


@pytest.mark.parametrize("shows", [False, True], ids=["kept", "and shown"])
@pytest.mark.parametrize("faults", FAULTS)
def test_memory_is_one_slot_that_a_restart_forgets(tmp_path, faults, shows):
    allowed = {kind: Budget(most) for kind, most in FAULTS[faults].items()}
    module = HostHere(python_module(tmp_path, WRITE, HEAD))
    found, expected = told(world(module, allowed, shows=shows)), told(world(in_python(), allowed))
    sizes = ("states", "transitions")
    assert all(found[name] == expected[name] for name in found if name not in sizes)
    assert (found["states"] == expected["states"]) == (not FAULTS[faults]), "what it remembered is part of its history"
    assert expected["states"] <= found["states"] <= 1.1 * expected["states"]
    assert (found["no_stale_write"] == "violated") == (LEASE_RUNS_OUT in allowed), "it looks first, and writes then"


def test_without_memory_there_is_a_slot_that_never_changes(tmp_path):
    made = around(HostHere(python_module(tmp_path)), {RESTART: Budget(1)})
    assert {slot for slot in made.slots if slot[0] == "remembered"} == {remembered(LOCK_SERVER), remembered(STORAGE)}
    assert not any(slot[0] == "remembered" for slot in around(RELEASES["checked"].handlers(), {}).slots)


def test_where_the_world_keeps_none_a_module_that_remembers_is_refused(tmp_path, monkeypatch):
    made = world(HostHere(python_module(tmp_path, WRITE, HEAD)), {})
    for rule in made.rules:
        if hasattr(rule, "tasks"):
            rule.tasks._processes = (LOCK_SERVER,)
    with pytest.raises(ReleaseError, match="write uses memory of its process, and the world keeps none of server 1"):
        wakeproof.prove(made)


def test_what_is_remembered_is_shown_in_every_state(tmp_path):
    machine = Machine(world(HostHere(python_module(tmp_path, WRITE, HEAD)), {RESTART: Budget(1)}, shows=True))
    waiting, met = [machine.first], set[str]()
    while waiting:
        situation = waiting.pop()
        if situation.state not in met:
            met.add(situation.state)
            waiting += [situation.follow(action).to for action in situation.actions]
    texts = {(machine.layout.decode(state, SEEN), machine.layout.decode(state, remembered(STORAGE))) for state in met}
    assert sorted(seen for seen, _ in texts) == [0, 1, 2]
    assert all(text is None if seen == 0 else f'["newest", {seen}]' in text for seen, text in texts)


# Effects of other kinds

BY_HTTP = """
    async def write(token):
        request = {"method": "POST", "url": "http://disk/put-if-newer", "headers": {}, "body": str(token)}
        reply = await kit.effect("http", request)
        return reply["status"] == 204
"""


def read(told: Mapping[str, Any]) -> PortRequest | None:
    """A request to the storage, as the call that it comes to."""
    if (told["method"], told["url"]) != ("POST", "http://disk/put-if-newer"):
        return None
    return PortRequest("disk", "put_if_newer", (int(told["body"]),))


def answer(effect: Any, value: bool) -> dict[str, Any]:
    return {"status": 204 if value else 409, "headers": {}, "body": ""}


HTTP = {"http": EffectKind(read, answer)}
UNKNOWN = (
    "the kind 'http' (POST http://disk/put 1), and the world has no rule for it;"
    " known: calls on disk, calls on lock, calls on seen"
)


@pytest.mark.parametrize("faults", FAULTS)
def test_a_request_by_http_is_the_call_that_its_world_reads_it_as(tmp_path, faults):
    allowed = {kind: Budget(most) for kind, most in FAULTS[faults].items()}
    module = HostHere(python_module(tmp_path, BY_HTTP))
    assert told(world(module, allowed, kinds=HTTP)) == told(world(RELEASES["checked"].handlers(), allowed))


@pytest.mark.parametrize(
    ("kinds", "what"),
    [
        (HTTP, f"{UNKNOWN}, http"),
        ({}, UNKNOWN),
    ],
    ids=["a URL that there is not", "a kind that there is not"],
)
def test_what_the_world_has_no_rule_for_is_named_with_its_line(tmp_path, kinds, what):
    path = python_module(tmp_path, BY_HTTP.replace("put-if-newer", "put"))
    with pytest.raises(ReleaseError) as error:
        told(world(HostHere(path), {}, kinds=kinds))
    assert error.value.text == f"{path}:7: write, step 1: has an effect of {what}"


# Several effects that are one step

IN_ONE_STEP = """
    def part(name, *args, opens=False, closes=False):
        return kit.effect("sql", {"name": name, "args": list(args), "opens": opens, "closes": closes})

    async def write(token):
        newest = await part("newest", opens=True)
        is_newer = token >= newest
        await (part("put", token, closes=True) if is_newer else part("newest", closes=True))
        return is_newer
"""
PARTS = {
    "sql": EffectKind(
        lambda told: PortRequest("disk", told["name"], tuple(told["args"])),
        lambda effect, value: value,
        lambda told: StepPart(0, told["opens"], told["closes"]),
    )
}


def verdicts(made: World) -> dict[str, Any]:
    """Without counts: what was read on the way to the same end tells two states apart."""
    return {name: found for name, found in told(made).items() if name not in ("states", "transitions")}


@pytest.mark.parametrize("faults", FAULTS)
def test_what_is_asked_for_between_begin_and_commit_is_one_step(tmp_path, faults):
    """As the sibling, whose one call compares and writes at once: it fails whole, or its reply is lost at the end."""
    allowed = {kind: Budget(most) for kind, most in FAULTS[faults].items()}
    module = HostHere(python_module(tmp_path, IN_ONE_STEP))
    assert verdicts(world(module, allowed, kinds=PARTS)) == verdicts(world(RELEASES["checked"].handlers(), allowed))


APART = IN_ONE_STEP.replace("opens=True", "closes=True")
MIDDLE = {
    "another effect": ("is_newer = token >= newest", "is_newer = token >= await disk.newest()",
                       "waits for disk.newest before its end"),
    "memory": ("is_newer = token >= newest", "is_newer = token >= (seen.newest or newest)",
               "uses memory of its process before its end"),
    "no end": ("        await (part", "        return True\n        await (part", "does not end it before its end"),
}  # fmt: skip


def test_two_calls_apart_are_two_steps(tmp_path):
    """Were they one, a newer write could not fall in between."""
    module = HostHere(python_module(tmp_path, APART))
    assert told(world(module, {LEASE_RUNS_OUT: Budget(1)}, kinds=PARTS))["no_stale_write"] == "violated"


@pytest.mark.parametrize("case", MIDDLE)
def test_who_is_in_the_middle_of_a_step_does_nothing_else(tmp_path, case):
    line, instead, what = MIDDLE[case]
    head = "\n    seen = kit.watched('seen', Seen())" + IN_ONE_STEP.replace(line, instead)
    with pytest.raises(ReleaseError) as error:
        told(world(HostHere(python_module(tmp_path, head, HEAD)), {}, kinds=PARTS))
    assert what in error.value.text and "wait for nothing but statements between begin and commit" in error.value.text
