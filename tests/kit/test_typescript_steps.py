"""Step by step the releases in TypeScript do what their siblings in Python do: the same effects, and the same end.

Over what the tables and the token store hold for a wake, and with each effect failing in turn. What may differ stands
here: a claim that first reads its runner, an entity that nobody may wake up any more (`{"done": true}` for 204), and
webhook dispatch but for `fenced`, which starts three effects at once.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import product
from typing import Any, NamedTuple

import pytest
from typescript_host import NEEDS_PACKAGES, PATIENT, REQUESTS, WELL, Found, goes_well, goes_wrong, host, table_in

from kits import NEEDS_NODE
from pullwake.module import messages
from pullwake.module.ports import Ports, Unavailable
from pullwake.module.release import Release
from pullwake.module.statements import Call
from pullwake.module.tables import CallbackRow, ClaimRow, ClaimStatus, EntityRow, EntityStatus
from pullwake.releases import RELEASES
from pullwake.releases.fenced.statements import WakeKey
from wakeproof.kit.client import Host
from wakeproof.kit.conformance import asked
from wakeproof.kit.messages import ErrorTold, Ran, StepGiven

STREAM, ENTITY, CALLBACK_URL = "/agents/a/main", "/agents/a", "ds-subscription:s1"
WAKE = messages.WakeRequest("w1", 1, "w1", STREAM, CALLBACK_URL)
MESSAGES: dict[str, Any] = {
    "claim": messages.ClaimRequest("r1", STREAM),
    "callback": WAKE,
    "heartbeat": WAKE,
    "done": messages.DoneRequest("w1", 1, "w1", 1),
    "webhook": WAKE,
    "write": messages.WriteRequest(STREAM, "token"),
    "stop": messages.StopRequest(ENTITY, STREAM),
    "reap": messages.ReapRequest(),
}
FOUND: dict[str, list[Found]] = {
    "claim": [Found("idle"), Found("stopped"), Found("paused")],
    "done": [
        Found(status, has_row=row, is_dispatched=dispatched)
        for status, row, dispatched in product(("running", "stopping"), (True, False), (True, False))
    ],
    "webhook": [Found("idle"), Found("stopped")],
}
SQL_OF = {
    "read_callback": "select consumer_callbacks",
    "read_entity": "select entities",
    "upsert_callback": "insert consumer_callbacks",
    "upsert_claim": "insert consumer_claims",
    "upsert_dispatch": "insert entity_dispatch_state",
    "release_row": "update consumer_claims",
    "clear_dispatch": "update entity_dispatch_state",
    "touch_heartbeat": "update consumer_claims",
    "touch_heartbeat_nulling_lease": "update consumer_claims",
    "insert_claim": "insert consumer_claims",
    "read_wake": "select consumer_claims",
    "store_token": "update consumer_claims",
    "check_token": "select entities",
    "begin_renewal": "update consumer_claims",
    "end_renewal": "update consumer_claims",
    "end_row": "update consumer_claims",
    "expire_lapsed": "with consumer_claims",
}
FAILED = 500
"""From this status on a server says that it could not: a handler that raises, in Python."""


class Steps(NamedTuple):
    """A handler's effects in order, those inside a transaction marked; its status, and whether a token is stored."""

    effects: list[str]
    status: int
    is_held: bool


class FakePorts:
    """All ports of a handler in Python: its effects are noted, and the one numbered `fails` does."""

    def __init__(self, release: Release, found: Found, *, owns: bool, fails: int | None) -> None:
        self.found, self.fails = found, fails
        self.effects: list[str] = []
        self.store = release.tokens({})
        if owns:
            self.store.mint(STREAM, "w1", "token")

    def step(self, effect: str) -> None:
        number = sum(not each.startswith("|") for each in self.effects)
        self.effects.append(effect)
        if number == self.fails:
            raise Unavailable("no such luck")

    async def execute(self, call: Call) -> Any:
        self.step(named(call))
        return self.result(call)

    async def guarded(self, name: str, *calls: Call) -> tuple[Any, ...]:
        self.step("transaction")
        results: list[Any] = []
        for call in calls:
            self.effects.append(f"| {named(call)}")
            results.append(self.result(call))
            if results[-1] is False:
                break
        return tuple(results)

    transaction = guarded

    def result(self, call: Call) -> Any:
        known = {
            "read_callback": CallbackRow("w1", CALLBACK_URL, STREAM),
            "read_entity": EntityRow(ENTITY, STREAM, EntityStatus(self.found.status)),
            "read_wake": WakeKey(1, CALLBACK_URL, ENTITY) if self.found.has_row else None,
            "clear_dispatch": self.found.is_dispatched,
            "insert_claim": True,
            "check_token": True,
            "expire_lapsed": (ENTITY,) if self.found.is_dispatched else (),
        }
        if call.statement == "release_row" and self.found.has_row:
            return ClaimRow("w1", 1, ClaimStatus.RELEASED, ENTITY, STREAM, "r1")
        return known.get(call.statement)

    async def claim(self, stream_path: str, runner_id: str) -> messages.Grant:
        self.step("upstream claim")
        return messages.Grant("w1", 1, "w1", CALLBACK_URL, 1)

    async def ack(self, *args: Any, **named: Any) -> messages.Acknowledged:
        self.step("upstream ack")
        return messages.Acknowledged(True)

    async def release(self, *args: Any) -> messages.Acknowledged:
        self.step("upstream release")
        return messages.Acknowledged(True)

    async def append(self, stream_path: str) -> None:
        self.step(f"append {stream_path}")

    async def post(self, wake_id: str) -> None:
        self.step("post")

    async def on_entity_changed(self, entity_url: str) -> None:
        self.step("append /_electric/entity-changes")

    async def swallowed(self, error: str) -> None:
        """What is logged is no effect."""

    async def mint(self, stream_path: str, consumer_id: str) -> str:
        return self.store.mint(stream_path, consumer_id, "token")

    async def owns(self, stream_path: str, consumer_id: str) -> bool:
        return self.store.owns(stream_path, consumer_id)

    async def check(self, stream_path: str, token: str) -> bool:
        return self.store.check(stream_path, token)

    async def clear_stream(self, stream_path: str) -> None:
        self.store.clear_stream(stream_path)


def named(call: Call) -> str:
    if call.statement == "update_status":
        return f"update entities {call.args[1].value}"
    return SQL_OF[call.statement]


def in_python(release: Release, handler: str, found: Found, *, owns: bool, fails: int | None) -> Steps:
    fake: Any = FakePorts(release, found, owns=owns, fails=fails)
    running = release.handlers()[handler](Ports(fake, fake, fake, fake, fake, fake), MESSAGES[handler])
    try:
        running.send(None)
    except StopIteration as end:
        status = 200 if end.value.status == 204 else end.value.status
    except Unavailable:
        status = FAILED
    else:
        raise AssertionError(f"{handler} waits for what is no port")
    return Steps(fake.effects, status, is_held=bool(fake.store.entries))


def in_typescript(running: Host, handler: str, found: Found, held: Ran | None, fails: int | None) -> Steps:
    """`held` is where its claim callback ended, if the wake has a token."""
    request = dict(REQUESTS[handler])
    if handler == "write" and held is not None:
        request["token"] = json.loads(_ended(held)["body"])["writeToken"]
    steps: list[StepGiven] = []
    effects: list[str] = []
    memory = None if held is None else held.memory
    for _ in range(20):
        ran = _asked(running, handler, request, steps, memory)
        if not ran.waits:
            break
        (effect,) = ran.waits
        effects += _effect(effect)
        number = sum(not each.startswith("|") for each in effects) - 1
        is_wrong = number == fails and not effects[-1].startswith("|") and effect.get("text") != "commit"
        steps = [*steps, goes_wrong(effect) if is_wrong else goes_well(effect, found)]
    return Steps(effects, _status(ran), is_held=ran.memory["tokens"]["fields"][0][1] != {"map": []})


def _holding(running: Host) -> Ran:
    """Where a claim callback ends that is given its token."""
    steps: list[StepGiven] = []
    while (ran := _asked(running, "callback", REQUESTS["callback"], steps, None)).waits:
        steps = [*steps, goes_well(ran.waits[0])]
    return ran


def _asked(running: Host, handler: str, request: Any, steps: list[StepGiven], memory: Any) -> Ran:
    (ran,) = running.ask([asked(handler, request, steps=steps, memory=memory)])
    assert isinstance(ran, Ran), ran
    return ran


def _ended(ran: Ran) -> Any:
    assert ran.ended is not None and not isinstance(ran.ended.error, ErrorTold), ran
    return ran.ended.value


def _status(ran: Ran) -> int:
    assert ran.ended is not None
    if isinstance(ran.ended.error, ErrorTold):
        return FAILED
    return 200 if ran.ended.value is None else int(ran.ended.value["status"])


def _effect(effect: dict[str, Any]) -> Iterator[str]:
    if effect["of"] == "http":
        path = effect["url"].partition("//")[2].partition("/")[2]
        subscription, _, what = path.rpartition("/")
        at_upstream = f"upstream {what}" if subscription.startswith("__ds/") else f"append /{path}"
        yield "post" if path == "wake" else at_upstream
    elif effect["text"] == "begin":
        yield "transaction"
    elif effect["text"] != "commit":
        status = f" {effect['params'][0]}" if effect["text"].startswith('update "entities"') else ""
        mark = "" if effect["transaction"] is None else "| "
        yield f"{mark}{effect['text'].split()[0]} {table_in(effect)}{status}"


def alike(running: Host, release: Release, handler: str, found: Found, held: Ran | None, fails: int | None) -> int:
    """Whether the two agree; how many effects they have that can fail."""
    python = in_python(release, handler, found, owns=held is not None, fails=fails)
    ahead = 1 if handler == "claim" else 0
    twin = in_typescript(running, handler, found, held, None if fails is None else fails + ahead)
    assert twin.effects[:ahead] == ["select runners"] * ahead
    where = (handler, found, "owns" if held else "does not own", fails)
    assert twin.effects[ahead:] == python.effects, where
    assert twin.status == python.status or min(twin.status, python.status) >= FAILED, (where, twin, python)
    assert twin.is_held == python.is_held, where
    return sum(not effect.startswith("|") for effect in python.effects)


def compared(running: Host, release: Release, handler: str, held: Ran) -> int:
    """How many runs of a handler were compared, and agreed."""
    count = 0
    for found, holds in product(FOUND.get(handler, [WELL]), (held, None)):
        effects = alike(running, release, handler, found, holds, None)
        for fails in range(effects):
            alike(running, release, handler, found, holds, fails)
        count += effects + 1
    return count


@NEEDS_NODE
@NEEDS_PACKAGES
@pytest.mark.parametrize("name", RELEASES)
def test_it_takes_the_steps_of_its_sibling(name: str) -> None:
    release = RELEASES[name]
    handlers = [each for each in release.handlers() if each != "webhook" or name == "fenced"]
    with Host(host(name), limits=PATIENT) as running:
        held = _holding(running)
        assert sum(compared(running, release, handler, held) for handler in handlers) > 50


@NEEDS_NODE
@NEEDS_PACKAGES
def test_another_release_takes_other_steps() -> None:
    with Host(host("token_gated"), limits=PATIENT) as running:
        held = _holding(running)
        for name, handler in {"decoupled": "done", "stream_scoped": "done", "fenced": "write"}.items():
            with pytest.raises(AssertionError):
                compared(running, RELEASES[name], handler, held)
