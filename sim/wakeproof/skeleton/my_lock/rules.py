"""What happens around the handlers: what each of their calls does, and what a client asks for next."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from wakeproof import Action, Tasks, View

from my_lock.slots import CLIENTS, LOCK, STORED, TOKENS, Client, Held, Stands, client

LOCK_SERVER, STORAGE = 0, 1
SERVERS = {"acquire": LOCK_SERVER, "write": STORAGE}


class ClientRequest(NamedTuple):
    """A request of a client: `label` is what a run calls it, `kind` names its handler."""

    label: str
    kind: str
    client: str


REQUESTS = {(name, kind): ClientRequest(f"{kind}({name})", kind, name) for name in CLIENTS for kind in SERVERS}


def take(view: View, name: str, leased: bool = True) -> Any:
    """The next token, where nobody has the lock."""
    if view[LOCK] is not None:
        return None
    view[LOCK], view[TOKENS] = Held(name, leased), view[TOKENS] + 1
    return view[TOKENS]


def newest(view: View) -> Any:
    return view[STORED]


def put(view: View, token: int) -> None:
    view[STORED] = token


def put_if_newer(view: View, token: int) -> bool:
    """Compare and write in one moment."""
    is_newer = token >= int(view[STORED])
    if is_newer:
        view[STORED] = token
    return is_newer


PERFORM = {call.__name__: call for call in (take, newest, put, put_if_newer)}
NEXT = {Stands.WAITING: ("acquire", Stands.ASKING), Stands.HOLDING: ("write", Stands.WRITING)}


class ClientRule:
    """A client asks once the lock is free, writes once with its token, and is gone."""

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
    """How a client takes an answer. None is a lost connection, or a lock that another client has."""
    if request.kind == "write":
        view[client(request.client)] = Client(Stands.GONE)
    else:
        view[client(request.client)] = Client() if answer is None else Client(Stands.HOLDING, answer)
