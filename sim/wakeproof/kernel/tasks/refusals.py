"""What requests in flight are refused for, each in one line with its remedy."""

from __future__ import annotations

from wakeproof.errors import CutShort, ReleaseError
from wakeproof.kernel.tasks.request import Request
from wakeproof.observe.tree import Node

LOCAL_CALLS_MAX = 1_000
"""Calls on local ports in one step. The tree goes round a loop of them for ever: it stands where it has stood."""


def comes_again(request: Request) -> ReleaseError:
    """The same request comes while a task of its goes on."""
    return ReleaseError(
        f"a task that {request.kind} has started goes on when the same request comes again ({request.label})",
        remedy="await it before the handler ends",
    )


def lingers(request: Request) -> ReleaseError:
    return ReleaseError(
        f"{request.kind} ends, and a task goes on that a library has started", remedy="await it before the handler ends"
    )


def never_waits(request: Request, node: Node) -> CutShort:
    """A handler calls local ports for ever."""
    site = next(iter(node.sites), None)
    what = f"{site.function if site else request.kind} does not end: {LOCAL_CALLS_MAX:,} calls on local ports in a row"
    where, limit = f"{site.file}:{site.line}" if site else "", f"local_calls={LOCAL_CALLS_MAX}"
    return CutShort(what, where=where, remedy="let the loop end by itself", limit=limit)


def uses_memory(request: Request, server: int) -> ReleaseError:
    what = f"{request.kind} uses memory of its process, and the world keeps none of server {server}"
    return ReleaseError(what, remedy="keep it behind a port, or name the server in Environment.processes")
