"""Every name that a step may have in a world, and the faults that may strike it: what patterns are checked against."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from types import FunctionType

from pullwake.module import statements
from pullwake.module.release import Release
from pullwake.releases import RELEASES, fenced
from pullwake.world.deployment import TABLES, Deployment
from pullwake.world.names import KIND_OF_PORT, KINDS, row_name
from pullwake.world.performing import PERFORM
from pullwake.world.settings import Bounds, Times
from pullwake.world.upstream import lease_label
from wakeproof.observe.reach import codes, functions_of, uses
from wakeproof.scenario.faults import Budget
from wakeproof.scenario.worlds import Labels

FAILS = {"statement_fails": "db", "upstream_fails": "upstream", "notification_fails": "events", "post_fails": "runner"}
WAYS = ("fails", "reply lost")


def labels(bounds: Bounds, faults: Mapping[str, Budget], releases: Iterable[Release] = ()) -> Labels:
    """Each request with each step that any handler could take: more than happens, and nothing that cannot.

    The statements are those of all that was imported so far; the transactions those of the shipped releases and these.
    """
    spent = {name: budget for name, budget in faults.items() if budget.max}
    world = Deployment(fenced.RELEASE, bounds, Times(), spent)
    calls = {port: tuple(name for on, name in PERFORM if on == port) for port, _ in PERFORM}
    transactions = sorted(_shipped().union(*map(_texts, releases)))
    calls["db"] = (*statements.STATEMENTS, *transactions, *dict.fromkeys(KINDS.values()), *_touched(world))
    for port, kind in KIND_OF_PORT.items():
        calls[port] = (*calls[port], kind)
    struck = {fault: _each(world.tasks, *calls[port]) for fault, port in FAILS.items()} | {
        "restart": tuple(f"server-{server}.restart" for server in world.servers),
        "runner_dies": _each(world.runners, "dies"),
        "client_times_out": _each((task for task in world.tasks if task.startswith("done")), "times_out"),
        "lease_runs_out": tuple(lease_label(wake) for wake in world.wakes.values()),
        "operator_stops": _each((task for task in world.tasks if task.startswith("stop")), "send"),
    }
    failed = (f"{label} {way}" for fault in FAILS for label in struck[fault] for way in WAYS)
    others = _each(world.tasks, "send", "refused", "answer", *calls["tokens"], *calls["log"])
    return Labels((*chain(*struck.values()), *failed, *others, *_around(world)), struck)


def _each(subjects: Iterable[str], *steps: str) -> tuple[str, ...]:
    return tuple(f"{subject}.{step}" for subject in subjects for step in steps)


def _touched(world: Deployment) -> Iterator[str]:
    """Reading and writing each table, and each row, by its key or as `read_entity` finds one."""
    keys = ((table, key if isinstance(key, tuple) else (key,)) for table in TABLES for key in world.table_slots[table])
    streams = (row_name("entities", stream.stream_path) for stream in world.streams)
    for what in (*TABLES, *(row_name(table, *key) for table, key in keys), *streams):
        yield from (f"writes {what}", f"reads {what}")


def _around(world: Deployment) -> Iterator[str]:
    """What is told of the producer, and of servers that come back."""
    for stream in world.streams:
        suffix = stream.name if len(world.streams) > 1 else ""
        yield from (f"append(m{number}{suffix})" for number in range(1, world.bounds.messages + 1))
    yield from (f"server-{server}.is_back" for server in world.servers)


@cache
def _shipped() -> frozenset[str]:
    return frozenset[str]().union(*map(_texts, RELEASES.values()))


def _texts(release: Release) -> frozenset[str]:
    """What a release's transactions may be called: every text that its handlers reach and that could be a name."""
    handlers = list(release.handlers().values())
    roots = frozenset(str(getattr(handler, "__module__", "")).partition(".")[0] for handler in handlers)
    waiting, seen = [f for handler in handlers for f in functions_of(handler, roots)], dict[FunctionType, None]()
    texts = set[object]()
    while waiting:
        function = waiting.pop()
        if function in seen:
            continue
        seen[function] = None
        values = [use.value for use in uses(function)]
        texts |= {text for code in codes(function.__code__) for text in code.co_consts if isinstance(text, str)}
        texts |= {value for value in values if isinstance(value, str)}
        waiting += (found for value in values for found in functions_of(value, roots))
    return frozenset(text for text in texts if isinstance(text, str) and text.isidentifier())
