"""What goes over the wire: each message as JSON, and the headers by which a run is watched (no handler reads them)."""

from __future__ import annotations

from typing import Any, NamedTuple, TypeVar

import msgspec
from aiohttp import ClientResponse, web

T = TypeVar("T")
ON_BEHALF, READ, HANDLER = "On-Behalf-Of", "Read", "Handler"
ARRIVED, STEPPED, WITHIN = "Arrived-Ms", "Stepped-Ms", "Answers-Within-It"
"""When a request arrived, when whoever answers took the last step before, and whether the answer is part of that."""


class Ack(NamedTuple):
    """Server to upstream, at a wake's callback URL."""

    wake_id: str
    epoch: int | None
    done: bool
    offset: int


class ReleaseWake(NamedTuple):
    """Server to upstream: take a wake back."""

    wake_id: str
    epoch: int


class Append(NamedTuple):
    """Server to upstream: a write on a wake's behalf, of all that was read up to an offset."""

    stream_path: str
    wake_id: str
    offset: int


def encoded(message: Any) -> bytes:
    return msgspec.json.encode(message)


def decoded(body: bytes, kind: type[T]) -> T:
    return msgspec.json.decode(body, type=kind)


def json_response(
    message: Any, status: int, stepped_ms: float, *, arrived_ms: float = 0.0, within: bool = False
) -> web.Response:
    headers = {ARRIVED: f"{arrived_ms:.3f}", STEPPED: f"{stepped_ms:.3f}", **({WITHIN: "1"} if within else {})}
    return web.Response(body=encoded(message), status=status, content_type="application/json", headers=headers)


def stepped_ms(response: ClientResponse) -> float:
    return float(response.headers[STEPPED])
