"""How runs of this world are drawn: upstream, servers, runners, each table row and each token have a lane."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from pullwake.protocol.runner import ALIVE, Phase, Turn
from pullwake.protocol.upstream import Holding, Subscription
from pullwake.world import records as r
from pullwake.world.deployment import REAP, TABLES, WEBHOOK, Deployment
from pullwake.world.effects import PERFORM
from pullwake.world.names import table_asked
from pullwake.world.records import Stream, Task, TaskName, Wake
from wakeproof.kernel.layout import Note, Slot, View
from wakeproof.kernel.scene import Kept, Lane, Scene, Seen
from wakeproof.kernel.tasks.request import RAISED
from wakeproof.labels import parse

UPSTREAM, PRODUCER, OPERATOR = "upstream", "producer", "operator"
PORT_OF = {name: port for port, name in PERFORM}
STAGES = {
    Phase.CLAIMED: "claimed",
    Phase.CALLING: "claimed",
    Phase.STARTED: "working",
    Phase.SENDING: "working",
    Phase.WRITING: "working",
    Phase.IDLING: "working",
    Phase.ENDING: "working",
    Phase.FINISHING: "done sent",
    Phase.RETRYING: "done sent",
}


def scene(deployment: Deployment) -> Scene:
    return Scene(
        tuple(_lanes(deployment)),
        partial(_between, deployment),
        dict(_kept_slots(deployment)),
        partial(_phase, deployment),
    )


def _lanes(deployment: Deployment) -> Iterator[Lane]:
    yield Lane(PRODUCER)
    yield Lane(UPSTREAM, "service")
    yield from (Lane(f"server-{server}") for server in deployment.servers)
    yield from (Lane(runner) for runner in deployment.runners)
    yield Lane(OPERATOR)
    yield from (Lane(lane, "row") for slot, lane in _rows(deployment))
    yield from (Lane(_token_lane(deployment, *slot), "memory") for slot in _tokens(deployment))


def _rows(deployment: Deployment) -> Iterator[tuple[tuple[str, Any], str]]:
    """Each row of each table, and what its lane is called."""
    for wake in deployment.wakes.values():
        keys = ((consumer, deployment.epoch(wake)) for consumer in deployment.may_be(wake))
        yield from ((r.row("consumer_claims", key), f"claim {_of_claim(key)}") for key in keys)
    for table in TABLES[1:]:
        for key in deployment.table_slots[table]:
            yield r.row(table, key), f"{NAMED[table]} {key.removeprefix('entity/')}"


NAMED = {"entity_dispatch_state": "dispatch", "entities": "entity", "consumer_callbacks": "callback"}


def _of_claim(key: tuple[str, int]) -> str:
    """A consumer that is a wake names its row; else only the epoch tells its rows apart."""
    consumer, epoch = key
    return consumer if consumer.startswith("w") else f"{consumer}/{epoch}"


def _tokens(deployment: Deployment) -> Iterator[tuple[int, Stream]]:
    return ((server, stream) for server in deployment.servers for stream in deployment.streams)


def _token_lane(deployment: Deployment, server: int, stream: Stream) -> str:
    of_stream = f" {stream.name}" if len(deployment.streams) > 1 else ""
    return f"token{of_stream} on server-{server}" if len(deployment.servers) > 1 else f"token{of_stream}"


def _kept_slots(deployment: Deployment) -> Iterator[tuple[Slot, Kept]]:
    if len(deployment.streams) == 1:
        yield r.subscription(deployment.streams[0].name), Kept(UPSTREAM, _subscribed)
    for slot, lane in _rows(deployment):
        yield slot, Kept(lane, SHOWN[slot[0]])
    for server, stream in _tokens(deployment):
        yield r.token(server, stream.stream_path), Kept(_token_lane(deployment, server, stream), r.token_in)


def _subscribed(current: Any) -> str:
    wake = f"w{current.generation}"
    told = {Holding.PENDING: f"{wake} pending", Holding.HELD: f"{wake} held"}
    return told.get(current.holding, "")


def _claim(row: Any) -> str:
    return "" if row is None else ", ".join(filter(None, [row.status.value, row.write_token or ""]))


def _dispatch(row: Any) -> str:
    return "" if row is None or row.active_consumer_id is None else f"{row.active_consumer_id}/{row.active_epoch}"


def _entity(row: Any) -> str:
    return "" if row is None else str(row.status.value)


def _callback(row: Any) -> str:
    return "" if row is None else str(row.primary_stream)


SHOWN = {
    "consumer_claims": _claim,
    "entity_dispatch_state": _dispatch,
    "entities": _entity,
    "consumer_callbacks": _callback,
}


def _between(deployment: Deployment, seen: Seen, note: Note) -> tuple[str, str]:
    label = parse(note.label)
    name = deployment.tasks.get(label.subject)
    if name is None:
        return _by_itself(note.label, label.subject)
    what = label.what
    server = label.server or f"server-{_server(seen, name)}"
    caller = _caller(deployment, seen, name)
    if what == "send":
        return caller, server
    if what == "times_out":
        return caller, caller
    if what in ("answer", "heard", "refused"):
        return server, caller
    if what == RAISED:
        return server, server
    return server, _asked(deployment, seen, name, server, what, note.names)


def _by_itself(label: str, subject: str) -> tuple[str, str]:
    """What no request does: the producer, a lease, a process that dies or comes back."""
    if label.startswith("append("):
        return PRODUCER, UPSTREAM
    lane = UPSTREAM if subject.startswith("lease(") else subject
    return lane, lane


def _server(seen: Seen, name: TaskName) -> int:
    """Where a request is handled, also in the step in which it comes or ends."""
    for task in (seen.before(r.task(name.label)), seen.after(r.task(name.label))):
        if isinstance(task, Task):
            return task.server
    return int(parse(seen.action.label).server.removeprefix("server-") or 0)


def _caller(deployment: Deployment, seen: Seen, name: TaskName) -> str:
    callers = {WEBHOOK: UPSTREAM, "stop": OPERATOR}
    if name.kind == REAP:
        return f"server-{_server(seen, name)}"
    if name.kind in callers or name.runner:
        return callers.get(name.kind, name.runner)
    turn = seen.before(r.turn(name.wake)) or seen.after(r.turn(name.wake))
    return turn.runner if isinstance(turn, Turn) else deployment.runners[0]


def _asked(deployment: Deployment, seen: Seen, name: TaskName, server: str, what: str, names: tuple[str, ...]) -> str:
    """Whom an effect goes to: a statement to the row it writes, else to the one it reads, of its own stream first."""
    port = PORT_OF.get(what, "db")
    if port == "tokens":
        number = int(server.removeprefix("server-"))
        stream = next((each for each in deployment.streams if each.name == name.stream), deployment.streams[0])
        return _token_lane(deployment, number, stream)
    if port == "db":
        return _row_asked(deployment, seen, name, table_asked(names)) or server
    return {"upstream": UPSTREAM, "runner": deployment.runners[0]}.get(port, server)


def _row_asked(deployment: Deployment, seen: Seen, name: TaskName, table: str) -> str:
    """Of a statement that never arrived, the row of this table that it would have gone to."""
    rows = dict(_rows(deployment))
    own = set(_own_rows(deployment, name))
    touched = [slot for slot in seen.touched if slot in rows]
    if not touched:
        touched = [slot for slot in rows if slot[0] == table and slot in own]
    written = [slot for slot in touched if slot in seen.written]
    return next((rows[slot] for slots in (written, touched) for slot in slots if slot in own), "") or next(
        (rows[slot] for slot in touched), ""
    )


def _own_rows(deployment: Deployment, name: TaskName) -> Iterator[Slot]:
    """What this request is about: its wake's claim and callback, its stream's entity and dispatch."""
    stream = next((each for each in deployment.streams if each.name == name.stream), None)
    wake = deployment.wakes.get(name.wake)
    if stream is not None:
        yield r.row("entity_dispatch_state", stream.entity_url)
        yield r.row("entities", stream.entity_url)
    if wake is not None:
        yield from deployment.claim_slots(wake)
        yield from (r.row("consumer_callbacks", consumer) for consumer in deployment.may_be(wake))


def _phase(deployment: Deployment, view: View) -> tuple[str, ...]:
    """Each wake that there is, and how far its runner has come with it."""
    stages = ((wake, _stage(deployment, view, wake)) for wake in deployment.wakes.values())
    return tuple(f"{wake.name} {stage}" for wake, stage in stages if stage)


def _stage(deployment: Deployment, view: View, wake: Wake) -> str:
    current: Subscription = view[r.subscription(wake.stream.name)]
    if current.generation < wake.generation:
        return ""
    turn: Turn | None = view[r.turn(wake.name)]
    over = deployment.is_over(view.__getitem__, wake)
    if turn is not None and turn.phase in ALIVE:
        ended = over and turn.phase not in (Phase.FINISHING, Phase.RETRYING)
        return f"{STAGES[turn.phase]}{', overtaken' if ended else ''}"
    if current.generation == wake.generation and current.holding is Holding.PENDING:
        return "pending"
    return "over" if over else "held"
