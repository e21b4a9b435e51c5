"""Requests by HTTP as calls on the ports of this world, and their values as responses (Durable Streams, section 7)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from pullwake.hosted.names import ModuleNames
from pullwake.hosted.settings import HostedSettings
from pullwake.hosted.templates import filled_url, read_back
from pullwake.module.messages import Acknowledged, Grant, Refused
from pullwake.world.deployment import Deployment
from wakeproof.errors import ReleaseError
from wakeproof.observe.effects import Effect
from wakeproof.observe.runner import PortRequest

STALE = -1
"""An epoch that no wake has: of an ack whose bearer is not the claim token of its wake."""
SUBSCRIPTION_CALLS = ("claim", "ack", "release")


class UpstreamGrant(NamedTuple):
    """A grant, and the tail of its stream then."""

    grant: Grant
    tail: int


def claim_token(wake: str) -> str:
    """The token that upstream gives with a grant: whoever acks shows it."""
    return f"claim-token({wake})"


class HttpCalls:
    """How a module's requests are read, by where they go (`EffectKind`)."""

    def __init__(self, deployment: Deployment, settings: HostedSettings, names: ModuleNames) -> None:
        self.deployment, self.settings, self.names = deployment, settings, names

    def read(self, told: Mapping[str, Any]) -> PortRequest:
        """Raises `ReleaseError` for a request that goes where nothing is."""
        url, at = str(told["url"]), told.get("at") or ""
        found = next(self._meant(told, url), None)
        if found is None:
            places = ", ".join(sorted(filter(None, self._places())))
            what = f"{told['method']} {url} goes where this world has nothing: there are {places}"
            raise ReleaseError(what, where=at, remedy="say in the release file what answers it: [[pullwake.answers]]")
        return found

    def _places(self) -> Iterator[str]:
        settings = self.settings
        yield from (settings.upstream.subscriptions, settings.upstream.streams, settings.upstream.callbacks)
        yield from (place.url for place in (settings.runner, settings.events) if place is not None)
        yield from (answer.url for answer in settings.answers)

    def _meant(self, told: Mapping[str, Any], url: str) -> Iterator[PortRequest]:
        settings = self.settings
        for number, answer in enumerate(settings.answers):
            if read_back(answer.url, url) is not None and answer.method in ("", told["method"]):
                yield PortRequest("fixed", "answer", (number,))
        for call in SUBSCRIPTION_CALLS:
            at = read_back(f"{settings.upstream.subscriptions}/{call}", url)
            if at is not None and told["method"] == "POST":
                yield self._of_subscription(call, at["subscription"], told)
        if settings.upstream.callbacks and read_back(settings.upstream.callbacks, url) is not None:
            yield self._ack(told)
        if settings.runner is not None and url == settings.runner.url:
            yield PortRequest("runner", "post", (_body(told).get(settings.runner.wake_id),))
        if settings.events is not None and url == settings.events.url:
            entity = self.names.entity_at(str(_body(told).get(settings.events.entity_url)))
            yield PortRequest("events", "on_entity_changed", (entity.entity_url,))
        at = read_back(settings.upstream.streams, url)
        if at is not None and told["method"] == "POST" and f"/{at['stream_path']}" in self.names.streams:
            yield PortRequest("upstream", "append", (self.names.stream_at(at["stream_path"]).stream_path,))

    def _of_subscription(self, call: str, subscription: str, told: Mapping[str, Any]) -> PortRequest:
        body = _body(told)
        stream = next((each for each in self.deployment.streams if each.name == subscription), None)
        if stream is None:
            raise ReleaseError(
                f"the module names the subscription '{subscription}', which there is not",
                remedy=f"there are {', '.join(each.name for each in self.deployment.streams)}: pass on the one given",
            )
        if call == "claim":
            return PortRequest("upstream", "claim", (stream.stream_path, body.get("worker")))
        if call == "release":
            return PortRequest("upstream", "release", (told["url"], body.get("wake_id"), _epoch(told, body)))
        return self._ack(told)

    def _ack(self, told: Mapping[str, Any]) -> PortRequest:
        body = _body(told)
        wake = self.deployment.wakes.get(str(body.get("wake_id")))
        offset = self._offset(body, self.names.path_of(wake.stream)) if wake else 0
        arguments = (told["url"], body.get("wake_id"), _epoch(told, body), body.get("done") is True, offset)
        return PortRequest("upstream", "ack", arguments)

    def _offset(self, body: Mapping[str, Any], path: str) -> int:
        """What is acked of a stream; nothing, where the stream is not named."""
        acks = [ack for ack in body.get("acks") or () if str(ack.get("stream")).strip("/") == path.strip("/")]
        texts = [str(ack.get("offset")) for ack in acks]
        if any(not text.isdecimal() for text in texts):
            raise ReleaseError(f"an ack has the offset {texts[0]!r}", remedy="pass on the offset given")
        return max(map(int, texts), default=0)

    def answer(self, effect: Effect, value: Any) -> Any:
        """The response to a request; a refusal has a code."""
        if effect.port == "fixed":
            fixed = self.settings.answers[effect.args[0]]
            return _response(fixed.status, fixed.body)
        match value:
            case UpstreamGrant():
                return _response(200, self.granted(value.grant, value.tail))
            case Refused() | Acknowledged(ok=False):
                return _response(409, {"error": {"code": value.code, "message": f"refused: {value.code}"}})
        return _response(200, {"ok": True})

    def granted(self, grant: Grant, tail: int) -> dict[str, Any]:
        """A wake as upstream tells it to whoever claims it."""
        stream = self.deployment.wakes[grant.wake_id].stream
        told = {"path": self.names.path_of(stream).strip("/"), "tail_offset": str(tail), "has_pending": True}
        return {
            "wake_id": grant.wake_id,
            "generation": grant.epoch,
            "token": claim_token(grant.wake_id),
            "lease_ttl_ms": self.settings.upstream.lease_ms,
            "streams": [told],
        }

    def callback_url(self, consumer: str) -> str:
        """Where a wake that is posted is acked."""
        return filled_url(self.settings.upstream.callbacks, {"consumer_id": consumer})


def _epoch(told: Mapping[str, Any], body: Mapping[str, Any]) -> int | None:
    """The generation of an ack that shows the token of its wake."""
    generation: int | None = body.get("generation")
    shown = {name.lower(): value for name, value in told["headers"].items()}.get("authorization", "")
    return generation if shown == f"Bearer {claim_token(str(body.get('wake_id')))}" else STALE


def _body(told: Mapping[str, Any]) -> dict[str, Any]:
    try:
        body = json.loads(told["body"] or "{}")
    except ValueError:
        body = None
    if not isinstance(body, dict):
        what = f"{told['method']} {told['url']} has the body {told['body']!r:.80}, and no JSON object"
        raise ReleaseError(what, where=told.get("at") or "", remedy="send an object")
    return body


def _response(status: int, body: Any) -> dict[str, Any]:
    return {"status": status, "headers": {"content-type": "application/json"}, "body": json.dumps(body)}
