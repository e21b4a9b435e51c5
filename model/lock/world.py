"""The world around the module: two clients, a lock server that may restart, a lease that may run out, a storage.

Each client asks for the lock, writes once with its token, and frees the lock. `PERFORM` says what each call on a port
does, `NEXT` what a client asks for next, `hear` how it takes the answer, `LeaseRule` when a lease runs out. Requests in
flight, calls that fail, and restarts are the harness's (`Tasks`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from lock.module import Disk, Lock, Ports, Release
from lock.properties import PROPERTIES
from lock.slots import CLIENTS, LOCK, STORED, TOKENS, Client, Held, Stands, client
from wakeproof import Action, Environment, Port, Tasks, View, World

ANSWER_LOST, DISK_FAILS, LEASE_RUNS_OUT, RESTART = "answer_lost", "disk_fails", "lease_runs_out", "restart"
LOCK_SERVER, STORAGE = 0, 1


class ClientRequest(NamedTuple):
    """A request of a client: the harness asks for its `label` and for its `kind`, which names its handler."""

    label: str
    kind: str
    client: str


SERVERS = {"acquire": LOCK_SERVER, "write": STORAGE, "free": LOCK_SERVER}
REQUESTS = {(name, kind): ClientRequest(f"{kind}({name})", kind, name) for name in CLIENTS for kind in SERVERS}


def take(view: View, name: str, leased: bool) -> Any:
    """The next token, where nobody holds the lock."""
    if view[LOCK] is not None:
        return None
    view[LOCK], view[TOKENS] = Held(name, leased), view[TOKENS] + 1
    return view[TOKENS]


def free(view: View, name: str) -> None:
    if view[LOCK] is not None and view[LOCK].client == name:
        view[LOCK] = None


def put(view: View, token: int) -> None:
    view[STORED] = token


def put_if_newer(view: View, token: int) -> bool:
    """Compare and write in one moment."""
    is_newer = token >= int(view[STORED])
    if is_newer:
        view[STORED] = token
    return is_newer


CALLS = (take, free, put, put_if_newer)
PERFORM = {call.__name__: call for call in CALLS} | {"newest": lambda view: view[STORED]}
NEXT = {
    Stands.WAITING: ("acquire", Stands.ASKING),
    Stands.HOLDING: ("write", Stands.WRITING),
    Stands.WRITTEN: ("free", Stands.FREEING),
}


class ClientRule:
    """A client asks once it hears that the lock is free; what it was given then takes it to the end."""

    idle = False

    def __init__(self, tasks: Tasks, name: str) -> None:
        self.tasks, self.name = tasks, name

    def enabled(self, view: View) -> Iterable[Action]:
        stands = view[client(self.name)].stands
        if stands in NEXT and not (stands is Stands.WAITING and view[LOCK]):
            yield Action(f"{NEXT[stands][0]}({self.name}).send", self.name, clock="think_ms", payload=NEXT[stands])

    def fire(self, view: View, action: Action) -> None:
        kind, stands = action.payload
        token, request = view[client(self.name)].token, REQUESTS[self.name, kind]
        view.cause, view[client(self.name)] = request, Client(stands, token)
        self.tasks.budgets.tell(view, action.label)
        self.tasks.receive(view, request, SERVERS[kind], token if kind == "write" else self.name)


def hear(view: View, request: Any, context: Any, answer: Any) -> None:
    """How a client takes an answer; None is a lost connection, or the lock is not to be had."""
    heard = {
        "acquire": Client() if answer is None else Client(Stands.HOLDING, answer),
        "write": Client(Stands.WRITTEN),
        "free": Client(Stands.GONE),
    }
    view[client(request.client)] = heard[request.kind]


class LeaseRule:
    """A lease runs out by itself once its client has left; while that is at work (a long pause), it is a fault."""

    idle = False

    def __init__(self, tasks: Tasks) -> None:
        self.budgets = tasks.budgets

    def enabled(self, view: View) -> Iterable[Action]:
        held: Held | None = view[LOCK]
        if held is None or not held.leased:
            return
        label = f"lease({held.client}).runs_out"
        if view[client(held.client)].stands in (Stands.WAITING, Stands.GONE):
            yield Action(label, "lease", clock="lease_ms")
        elif LEASE_RUNS_OUT in self.budgets and self.budgets.allowed(view, LEASE_RUNS_OUT, label):
            yield Action(label, "lease", clock="lease_ms", fault=LEASE_RUNS_OUT)

    def fire(self, view: View, action: Action) -> None:
        if action.fault:
            self.budgets.spend(view, LEASE_RUNS_OUT)
        self.budgets.tell(view, action.label)
        view[LOCK] = None


def build(release: Release, allowed: Mapping[str, Any]) -> World:
    """The world of one release; `allowed` are the budgets of faults."""
    return around(release.handlers(), allowed)


def around(handlers: Any, allowed: Mapping[str, Any]) -> World:
    """The world around its handlers, in whatever process these are."""
    environment = Environment(
        requests=tuple(REQUESTS.values()),
        handlers=handlers,
        ports=Ports(Port("lock", Lock, local=True), Port("disk", Disk)),
        perform=lambda view, request, task, effect: (PERFORM[effect.name](view, *effect.args), None),
        hear=hear,
        clocks={"disk": "disk_ms"},
        memory={LOCK_SERVER: {LOCK: None}},
        processes=(LOCK_SERVER, STORAGE),
        failing={DISK_FAILS: "disk"},
        changes=lambda effect: effect.name != "newest",
    )
    tasks = Tasks(environment, allowed)
    slots = {LOCK: None, TOKENS: 0, STORED: 0} | {client(name): Client() for name in CLIENTS}
    rules = (*tasks.rules(), *(ClientRule(tasks, name) for name in CLIENTS), LeaseRule(tasks))
    return World(slots | tasks.slots() | tasks.budgets.slots(), rules, PROPERTIES, interchangeable=(CLIENTS,))
